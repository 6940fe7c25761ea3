import { sort } from 'd3';
import type { YearValue } from './index-to-base';

/**
 * Relative tightness T(t) = demand index / supply index, both to one base year: 1 = as in the base year, above 1 =
 * tighter than then. It is not postings per person, and says nothing of a shortage. For the years in both series, in
 * year order; `null` where a side is `null` or supply is 0.
 * After market tightness V/U (Pissarides, Equilibrium Unemployment Theory, 2000), of which no level can be observed
 * when the two sides are indices.
 */
export function relativeTightness(
	demand: readonly YearValue[],
	supply: readonly YearValue[]
): YearValue[] {
	return bothSides(demand, supply).map(({ year, d, s }) => ({
		year,
		value: d === null || !s ? null : d / s
	}));
}

/**
 * Growth gap G(t) = 100·[ln(D(t)/D(t−1)) − ln(S(t)/S(t−1))], log points a year: above 0 demand ran ahead of supply,
 * below 0 supply did. Logs make rises and falls symmetric, and the gaps of successive years add up to 100·ln of the
 * ratio of relative tightness. It does not depend on the base of the indices.
 *
 * For the years in both series, in year order. `null` in the first year, and where a value of this or the previous
 * calendar year is missing or not above 0.
 */
export function growthGap(demand: readonly YearValue[], supply: readonly YearValue[]): YearValue[] {
	const years = bothSides(demand, supply);
	return years.map((now, i) => {
		const before = years[i - 1];
		const to = logRatio(now);
		const from = before && before.year === now.year - 1 ? logRatio(before) : null;
		return { year: now.year, value: to === null || from === null ? null : 100 * (to - from) };
	});
}

interface BothSides {
	readonly year: number;
	readonly d: number | null;
	readonly s: number | null;
}

/** Years in both series, in year order. */
function bothSides(demand: readonly YearValue[], supply: readonly YearValue[]): BothSides[] {
	const supplyOf = new Map(supply.map(({ year, value }) => [year, value]));
	const shared = demand.flatMap(({ year, value }) => {
		const s = supplyOf.get(year);
		return s === undefined ? [] : [{ year, d: value, s }];
	});
	return sort(shared, (point) => point.year);
}

/** ln(d / s); `null` where it does not exist. */
const logRatio = ({ d, s }: BothSides): number | null =>
	d !== null && s !== null && d > 0 && s > 0 ? Math.log(d / s) : null;
