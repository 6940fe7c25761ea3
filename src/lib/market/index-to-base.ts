/** One value a year; `null` = not published, or not defined. */
export interface YearValue {
	readonly year: number;
	readonly value: number | null;
}

/**
 * Index with the base year at 100: I(t) = 100·X(t) / X(base), without a unit; one point per point, in the same order.
 * A missing value stays `null`. All are `null` when the base year is absent, `null` or 0: then there is no index, and
 * another base has to be chosen.
 */
export function indexToBase(points: readonly YearValue[], baseYear: number): YearValue[] {
	const base = points.find((point) => point.year === baseYear)?.value;
	return points.map(({ year, value }) => ({
		year,
		value: value === null || !base ? null : (100 * value) / base
	}));
}
