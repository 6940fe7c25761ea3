import { indexToBase, type YearValue } from '../../market/index-to-base';
import { growthGap, relativeTightness } from '../../market/relative-tightness';
import { yearlyDemand, type DemandYear } from '../../market/yearly-demand';
import type { Geo, SupplyFamily, SupplyYear, Tables } from '../../model/tables';
import type { View } from '../../model/view';
import type { ChartInput } from '../contract';
import { isWholeYear } from '../demand-years';
import { shownRoles, shownYears } from '../selection';

/** Supply by family is published for this country only, so demand is taken there too. */
export const PLACE: Geo = 'US';
/** Students shown while no role is chosen: the widest group. */
const DEFAULT_FAMILY: SupplyFamily = 'engineering';

/** One year of the market. `null` = not published, or not comparable with the base year. */
export interface MarketYear {
	readonly year: number;
	readonly demand: DemandYear;
	/** Only part of the year is published: drawn hollow, never judged. */
	readonly part: boolean;
	/** Demand and supply with the base year at 100. */
	readonly demandIndex: number | null;
	readonly supplyIndex: number | null;
	/** Students counted. */
	readonly students: number | null;
	/** Demand index / supply index. */
	readonly tightness: number | null;
	/** Growth of demand less growth of supply, log points a year. */
	readonly growthGap: number | null;
}

/** All that the chart says, before any word or pixel. */
export interface PathPoints {
	readonly base: number;
	/** Whose students are the supply; `null` = no public series stands for the chosen roles. */
	readonly family: SupplyFamily | null;
	/** Whether that supply is published for the base year; without it there is no supply index. */
	readonly baseSupply: boolean;
	/** Years of demand in the reader's range, in order. */
	readonly years: readonly MarketYear[];
	/** Years shown whose supply was counted by another list of fields than the base year's. */
	readonly notComparable: readonly number[];
}

/**
 * Students who prepare for the chosen roles: the family of most of them, the first chosen on a tie. All roles or none:
 * the default family. `null` when no chosen role has one.
 */
export function supplyFamily(tables: Tables, view: View): SupplyFamily | null {
	const roles = view.roles === null ? [] : shownRoles(tables, view);
	if (roles.length === 0) return DEFAULT_FAMILY;
	const counts = new Map<SupplyFamily, number>();
	for (const role of roles)
		if (role.supplyFamily !== null)
			counts.set(role.supplyFamily, (counts.get(role.supplyFamily) ?? 0) + 1);
	// A Map keeps the order of first insertion, and the sort is stable: ties go to the first chosen.
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The lead series of a family: the measure that stands first in the file. */
function supplyRows(tables: Tables, family: SupplyFamily | null): SupplyYear[] {
	const rows = tables.supplyYear.filter((r) => r.geo === PLACE && r.family === family);
	const measure = rows[0]?.measure;
	return rows.filter((r) => r.measure === measure);
}

/** Demand and supply of the United States, year by year, both with the reader's base year at 100. */
export function pathPoints({ tables, view }: ChartInput): PathPoints {
	const demandYears = yearlyDemand(tables.demandIndex, PLACE);
	const family = supplyFamily(tables, view);
	const rows = supplyRows(tables, family);
	const version = rows.find((r) => r.year === view.base && r.value !== null)?.fieldListVersion;
	const demand = demandYears.map(({ year, aiIndex }) => ({ year, value: aiIndex }));
	const supply = rows.map(({ year, value, fieldListVersion }) => ({
		year,
		value: fieldListVersion === version ? value : null
	}));
	const demandIndex = indexToBase(demand, view.base);
	const supplyIndex = indexToBase(supply, view.base);
	const tightness = relativeTightness(demandIndex, supplyIndex);
	const gap = growthGap(demand, supply);
	const years = shownYears(
		view,
		demandYears.map((d) => d.year)
	);
	return {
		base: view.base,
		family,
		baseSupply: version !== undefined,
		years: demandYears
			.filter(({ year }) => years.includes(year))
			.map((d) => ({
				year: d.year,
				demand: d,
				part: !isWholeYear(d),
				demandIndex: at(demandIndex, d.year),
				supplyIndex: at(supplyIndex, d.year),
				students: rows.find((r) => r.year === d.year)?.value ?? null,
				tightness: at(tightness, d.year),
				growthGap: at(gap, d.year)
			})),
		notComparable: rows
			.filter(
				(r) =>
					version !== undefined &&
					r.value !== null &&
					r.fieldListVersion !== version &&
					years.includes(r.year)
			)
			.map((r) => r.year)
	};
}

const at = (values: readonly YearValue[], year: number): number | null =>
	values.find((v) => v.year === year)?.value ?? null;

/** A year in which both sides are published and comparable. */
export type CommonYear = MarketYear & {
	readonly demandIndex: number;
	readonly supplyIndex: number;
};

/** The years that have both sides. */
export const commonYears = (years: readonly MarketYear[]): CommonYear[] =>
	years.filter((y): y is CommonYear => y.demandIndex !== null && y.supplyIndex !== null);

/** Which way demand went over the whole years shown. */
export interface DemandCourse {
	/** `turn`: up to a peak, then down. `rise`: the last year is the highest. `fall`: the first year is. */
	readonly shape: 'turn' | 'rise' | 'fall';
	readonly first: MarketYear;
	/** Highest year. */
	readonly peak: MarketYear;
	/** Whole year after the peak; the peak itself when it is the last. */
	readonly after: MarketYear;
	readonly last: MarketYear;
}

/** First, highest and last whole year; `null` with fewer than two. */
export function demandCourse(years: readonly MarketYear[]): DemandCourse | null {
	const whole = years.filter((y) => !y.part);
	const [first, last] = [whole[0], whole.at(-1)];
	if (!first || !last || first === last) return null;
	const level = (y: MarketYear) => y.demand.aiIndex;
	const peak = whole.reduce((a, b) => (level(b) > level(a) ? b : a));
	const after = whole[whole.indexOf(peak) + 1] ?? peak;
	const shape = peak === last ? 'rise' : peak === first ? 'fall' : 'turn';
	return { shape, first, peak, after, last };
}
