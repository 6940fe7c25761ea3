/** A range of values, ends included, in the unit of what it belongs to. */
export interface Interval {
	readonly lo: number;
	readonly hi: number;
}

/** A share k / n with its 95% interval; shares are 0–1. */
export interface ShareEstimate extends Interval {
	/** What was counted; may be a fraction, because a title of two roles counts half in each. */
	readonly k: number;
	/** All there was. */
	readonly n: number;
	/** k / n. */
	readonly share: number;
}

/** 97.5% point of the standard normal distribution. */
export const Z95 = 1.959964;

/** Sums of fractions such as 1/3 may pass their total by a rounding error, relative to the total. */
const ROUNDING = 1e-9;

/**
 * Share k / n with the Wilson score interval, 95% (Wilson, JASA 22, 1927): the shares p with
 * |k/n − p| ≤ z·√(p(1 − p)/n), that is (k/n + z²/2n ± z·√(k/n·(1 − k/n)/n + z²/4n²)) / (1 + z²/n).
 * Unlike share ± z·SE it stays within 0–1 and has a width when k is 0 or n. A fractional k is taken as it is.
 *
 * `null` = nothing to take a share of (n ≤ 0). Throws a RangeError when k is below 0 or above n.
 */
export function wilson(k: number, n: number): ShareEstimate | null {
	if (n <= 0) return null;
	if (!(k >= 0 && k <= n * (1 + ROUNDING)))
		throw new RangeError(`wilson: k must be between 0 and n, but k = ${k} and n = ${n}`);
	const share = Math.min(k / n, 1);
	const z2n = Z95 ** 2 / n;
	const centre = (share + z2n / 2) / (1 + z2n);
	const half = Math.sqrt(z2n * (share * (1 - share) + z2n / 4)) / (1 + z2n);
	const lo = Math.max(0, centre - half);
	// Rounding could leave the end just below a share of 1, outside its own interval.
	const hi = share === 1 ? 1 : Math.min(1, centre + half);
	return { k, n, share, lo, hi };
}

/** Whether two intervals have no value in common; touching ends are one in common. */
export const disjoint = (a: Interval, b: Interval): boolean => a.hi < b.lo || b.hi < a.lo;
