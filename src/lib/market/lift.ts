import { sum } from 'd3';
import { Z95, type Interval } from './interval';

/** People of one kind, such as a role, and which of two things they do. */
export interface PairCounts {
	/** People who do the first thing, the second, both. */
	readonly nA: number;
	readonly nB: number;
	readonly nBoth: number;
	/** People asked. */
	readonly nBase: number;
}

/** How often two things are done by the same person, against chance. */
export interface Lift extends Interval {
	/** 1 = as often as if neither had to do with the other, 2 = twice as often; above 0. */
	readonly lift: number;
	/** People who do both, and people asked, over all strata. */
	readonly nBoth: number;
	readonly nBase: number;
	/** Mantel–Haenszel odds ratio; unlike the lift it has no ceiling for common things. `null` = nobody does only one of the two. */
	readonly oddsRatio: number | null;
}

/**
 * Lift of two things over strata: Σ n(a and b) / Σ n(a)·n(b)/n. With one stratum this is P(a and b) / (P(a)·P(b)); with
 * several the expected number is taken within each, so that roles which differ in what they do add nothing to it (as in
 * indirect standardisation).
 *
 * The 95% interval is that of log lift by the delta method, for people drawn independently within strata: each person adds
 * 1/O·[a and b] − (P(b)·[a] + P(a)·[b])/E to it. With one stratum the variance is (1/P(ab) − 1/P(a) − 1/P(b) + 2·lift − 1) / n.
 * The odds ratio is that of Mantel and Haenszel (J. Natl. Cancer Inst. 22, 1959).
 *
 * `null` = nobody does both, so that there is no log. Throws a RangeError on counts that no people can have.
 */
export function lift(strata: readonly PairCounts[]): Lift | null {
	for (const { nA, nB, nBoth, nBase } of strata)
		if (!(nBoth >= 0 && nBoth <= Math.min(nA, nB) && nA + nB - nBoth <= nBase))
			throw new RangeError(
				`lift: ${nBoth} of both, ${nA} and ${nB} of each among ${nBase} cannot be`
			);
	const asked = strata.filter((s) => s.nBase > 0);
	const observed = sum(asked, (s) => s.nBoth);
	const expected = sum(asked, (s) => (s.nA * s.nB) / s.nBase);
	if (observed === 0) return null;
	const value = observed / expected;
	const variance = sum(asked, ({ nA, nB, nBoth, nBase }) => {
		const [pA, pB] = [nA / nBase, nB / nBase];
		const cells = [
			{ n: nBoth, adds: 1 / observed - (pA + pB) / expected },
			{ n: nA - nBoth, adds: -pB / expected },
			{ n: nB - nBoth, adds: -pA / expected }
		];
		const mean = sum(cells, (c) => c.n * c.adds) / nBase;
		return sum(cells, (c) => c.n * c.adds ** 2) - nBase * mean ** 2;
	});
	const factor = Math.exp(Z95 * Math.sqrt(Math.max(variance, 0)));
	const apart = sum(asked, (s) => ((s.nA - s.nBoth) * (s.nB - s.nBoth)) / s.nBase);
	const alike = sum(asked, (s) => (s.nBoth * (s.nBase - s.nA - s.nB + s.nBoth)) / s.nBase);
	return {
		lift: value,
		lo: value / factor,
		hi: value * factor,
		nBoth: observed,
		nBase: sum(asked, (s) => s.nBase),
		oddsRatio: apart === 0 ? null : alike / apart
	};
}

/** Several lifts as one. */
export interface MeanLift extends Interval {
	readonly lift: number;
	/** Geometric mean of the odds ratios; `null` = one of them has none. */
	readonly oddsRatio: number | null;
}

const geometricMean = (values: readonly number[]): number =>
	Math.exp(sum(values, (v) => Math.log(v)) / values.length);

/**
 * Geometric mean of lifts. The interval has the geometric means of the ends: at least as wide as that of the mean, however
 * the lifts hang together (standard deviations of a sum add up to no less than that of the sum), which matters because
 * the same people are in all of them. `null` = no lifts.
 */
export function meanLift(lifts: readonly Lift[]): MeanLift | null {
	if (lifts.length === 0) return null;
	const odds = lifts.flatMap((l) => l.oddsRatio ?? []);
	return {
		lift: geometricMean(lifts.map((l) => l.lift)),
		lo: geometricMean(lifts.map((l) => l.lo)),
		hi: geometricMean(lifts.map((l) => l.hi)),
		oddsRatio: odds.length === lifts.length ? geometricMean(odds) : null
	};
}
