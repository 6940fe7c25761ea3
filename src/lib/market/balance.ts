import { wilson, Z95, type ShareEstimate } from './interval';

/** Weight of a role among adverts against its weight among people. */
export interface Balance {
	/** Share of adverts, 0–1. */
	readonly demand: ShareEstimate;
	/** Share of people, 0–1. */
	readonly supply: ShareEstimate;
	/** log2(demand share / supply share): 0 = the same weight, +1 = twice as heavy among adverts, −1 = half. */
	readonly log2: number;
	/** 95% interval of `log2`. */
	readonly lo: number;
	readonly hi: number;
}

/**
 * Balance b = log2(d / s) of two independent shares d = kDemand/nDemand and s = kSupply/nSupply, both over one closed
 * set of roles. A ratio of weights, not people per job. 95% interval by the delta method on the log:
 * b ± z·√(1/kD − 1/nD + 1/kS − 1/nS) / ln 2 (Katz, Baptista, Azen and Pike, Biometrics 34, 1978).
 *
 * `null` where a count is 0: the log of 0 does not exist. When both shares are 1 the interval has no width.
 * Throws a RangeError when a part is below 0 or above its whole.
 */
export function balance(
	kDemand: number,
	nDemand: number,
	kSupply: number,
	nSupply: number
): Balance | null {
	const demand = wilson(kDemand, nDemand);
	const supply = wilson(kSupply, nSupply);
	if (!demand || !supply || kDemand === 0 || kSupply === 0) return null;
	const log2 = Math.log2(demand.share / supply.share);
	const half = (Z95 * Math.sqrt(logVariance(demand) + logVariance(supply))) / Math.LN2;
	return { demand, supply, log2, lo: log2 - half, hi: log2 + half };
}

/** Variance of the natural log of an observed share. */
const logVariance = ({ n, share }: ShareEstimate): number => (1 - share) / (n * share);
