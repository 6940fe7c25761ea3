import { group } from 'd3';
import { growth, relativeGrowth, type Growth } from '../../market/growth';
import type { Bilingual, Role, SourceId, StockYear } from '../../model/tables';
import type { ChartInput } from '../contract';
import { shownRoles, shownYears } from '../selection';

export const OEWS: SourceId = 'bls-oews';
/** All computer and mathematical occupations: what an occupation is compared with. */
export const REFERENCE = '15-0000';
/** Occupations near to our roles. */
export const NEAR = ['15-2051', '15-1221', '15-1243', '15-1252'] as const;

/** Filled jobs of one occupation over the years, against the first of them. */
export interface StockLine {
	readonly soc: string;
	readonly title: Bilingual;
	/** In year order. */
	readonly rows: readonly StockYear[];
	/** From the first year to the last; `null` = one year only. */
	readonly growth: Growth | null;
	/** Growth over that of all computer and mathematical occupations. */
	readonly relative: Growth | null;
}

export interface StockPoints {
	readonly years: readonly number[];
	readonly reference: StockLine | null;
	/** The occupations shown; all four while no role is chosen. */
	readonly lines: readonly StockLine[];
	/** The others, as context. */
	readonly context: readonly StockLine[];
	/** Chosen roles by the occupation they are nearest to. */
	readonly rolesOf: ReadonlyMap<string, readonly Role[]>;
	/** Chosen roles whose nearest occupation is not in the table. */
	readonly absent: readonly Role[];
}

/** `15-2051.00` → `15-2051`. */
export const socOf = (role: Role): string => role.onetSoc.slice(0, 7);

/** Filled jobs by occupation, those nearest to the chosen roles in front. */
export function stockPoints({ tables, view }: ChartInput): StockPoints {
	const all = tables.stockYear.filter((r) => r.source === OEWS && r.geo === 'US');
	const years = shownYears(
		view,
		all.map((r) => r.year)
	);
	const bySoc = group(
		all.filter((r) => years.includes(r.year)),
		(r) => r.soc
	);
	const line = (soc: string, base: Growth | null): StockLine | null => {
		const rows = (bySoc.get(soc) ?? []).toSorted((a, b) => a.year - b.year);
		const [first, last] = [rows[0], rows.at(-1)];
		if (!first || !last) return null;
		const grown =
			first === last
				? null
				: growth(
						{ value: first.employment, rsePct: first.rsePct },
						{ value: last.employment, rsePct: last.rsePct }
					);
		return {
			soc,
			title: last.title,
			rows,
			growth: grown,
			relative: grown && base ? relativeGrowth(grown, base) : null
		};
	};
	const reference = line(REFERENCE, null);
	const near = NEAR.flatMap((soc) => line(soc, reference?.growth ?? null) ?? []).toSorted(
		(a, b) => (b.growth?.ratio ?? 0) - (a.growth?.ratio ?? 0)
	);
	const chosen = view.roles === null ? [] : shownRoles(tables, view);
	const rolesOf = group(chosen, socOf);
	const isShown = (l: StockLine) => view.roles === null || rolesOf.has(l.soc);
	return {
		years,
		reference,
		lines: near.filter(isShown),
		context: near.filter((l) => !isShown(l)),
		rolesOf,
		absent: chosen.filter((role) => !NEAR.some((soc) => soc === socOf(role)))
	};
}
