import type { Tables } from '../model/tables';
import type { ViewOptions } from '../model/view';
import { ADVERTS, FIRST_ADVERT_YEAR } from './adverts';
import { aiRoles } from './selection';

const sorted = (years: Iterable<number>) => [...new Set(years)].sort((a, b) => a - b);

/** What can be chosen in these tables. Base years are those that both sides of the market have. */
export function viewOptions(
	tables: Pick<Tables, 'roles' | 'roleYear' | 'demandIndex' | 'supplyYear'>
): ViewOptions {
	const demand = tables.demandIndex.filter((d) => d.aiIndex !== null);
	const demandYears = sorted(demand.map((d) => Number(d.month.slice(0, 4))));
	const supplyYears = new Set(tables.supplyYear.map((s) => s.year));
	const advertYears = tables.roleYear
		.filter((r) => r.source === ADVERTS && r.year >= FIRST_ADVERT_YEAR)
		.map((r) => r.year);
	return {
		roles: aiRoles(tables).map((role) => role.id),
		years: sorted([...demandYears, ...advertYears]),
		baseYears: demandYears.filter((year) => supplyYears.has(year)),
		geos: [...new Set(demand.map((d) => d.geo))].sort()
	};
}
