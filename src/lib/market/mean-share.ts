import { mean } from 'd3';
import type { Interval, ShareEstimate } from './interval';

/** The mean of several shares of the same adverts, 0–1, with an interval that holds 95% or more. */
export interface MeanShare extends Interval {
	readonly share: number;
}

/**
 * (p₁ + … + pₖ) / k, with the means of the lower and of the upper ends of the 95% intervals for its ends. The same adverts
 * stand behind all shares, and how often they name two things together is not known; the interval is as wide as it would be if
 * they always went together, and too wide otherwise. `null` = no share.
 */
export function meanShare(shares: readonly ShareEstimate[]): MeanShare | null {
	const [share, lo, hi] = [
		mean(shares, (s) => s.share),
		mean(shares, (s) => s.lo),
		mean(shares, (s) => s.hi)
	];
	return share === undefined || lo === undefined || hi === undefined ? null : { share, lo, hi };
}
