import { sort } from 'd3';

/** A year's level as a product: level = share × total. */
export interface ShareAndTotal {
	readonly year: number;
	/** Share of the whole, 0–1. */
	readonly share: number;
	/** Size of the whole, in any unit. */
	readonly total: number;
}

/** How the level of a year differs from the base year, in log points (100·ln of the ratio). */
export interface Contributions {
	readonly year: number;
	/** What the change of the share contributed. */
	readonly share: number;
	/** What the change of the whole contributed. */
	readonly total: number;
	/** Change of the level: share + total, exactly. */
	readonly net: number;
}

/**
 * Splits the change of a level D = share × total since the base year into its two factors:
 * 100·ln(D(t)/D(0)) = 100·ln(share(t)/share(0)) + 100·ln(total(t)/total(0)). Logs, because per cents of factors do not
 * add up. 10 log points are about 10%; −69 log points are a half, +69 a doubling.
 *
 * In year order; the base year is 0, 0, 0. Years in which a factor is not above 0 have no logarithm and are left out.
 * Empty when the base year is missing or is such a year.
 * Logarithmic decomposition: Törnqvist, Vartia and Vartia, The American Statistician 39 (1985).
 */
export function decompose(points: readonly ShareAndTotal[], baseYear: number): Contributions[] {
	const positive = points.filter(({ share, total }) => share > 0 && total > 0);
	const base = positive.find(({ year }) => year === baseYear);
	if (!base) return [];
	return sort(positive, ({ year }) => year).map((point) => {
		const share = 100 * Math.log(point.share / base.share);
		const total = 100 * Math.log(point.total / base.total);
		return { year: point.year, share, total, net: share + total };
	});
}
