import { descending, mean, quantile, randomBinomial, randomLcg, sort, sum } from 'd3';
import type { Interval } from './interval';

/**
 * Measures of how many names one kind of work goes by. `counts` holds the postings of each title. Counts may be
 * fractions (a title of two roles counts half in each) and are not rounded: rounding would drop rare titles. Titles
 * with a count of 0 do not exist. A negative count, or one that is not finite, throws a RangeError.
 */

/** Below this many postings the entropy of a sample is too low to be compared: use `effectiveTitlesCorrected`. */
export const SMALL_TITLE_SAMPLE = 100;

/**
 * Effective number of titles: Hill number of order 1, N1 = exp(−Σ p·ln p), p = share of a title (Hill, Ecology 54,
 * 1973). 1 = everyone uses one name; 9 = as confusing as nine equally common names. 0 = no postings.
 */
export function effectiveTitles(counts: readonly number[]): number {
	const present = titlesPresent(counts);
	return present.length === 0 ? 0 : Math.exp(entropy(present));
}

/**
 * The same with the Miller–Madow correction for small samples: exp(H + (S − 1) / 2N), S = titles seen, N = postings
 * (Miller, Information Theory in Psychology, 1955). A small sample misses rare titles, so its plain N1 is too low;
 * the correction fades as N grows. Meant for N below `SMALL_TITLE_SAMPLE`. 0 = no postings.
 */
export function effectiveTitlesCorrected(counts: readonly number[]): number {
	const present = titlesPresent(counts);
	if (present.length === 0) return 0;
	return Math.exp(entropy(present) + (present.length - 1) / (2 * sum(present)));
}

/** An effective number of titles with its 95% interval. */
export interface EffectiveTitles extends Interval {
	/** `effectiveTitles`, or `effectiveTitlesCorrected` below `SMALL_TITLE_SAMPLE` postings. */
	readonly value: number;
}

/**
 * Effective number of titles with a bootstrap 95% interval, the same on every machine (d3's `randomLcg` with a fixed
 * seed). Each draw is a sample of N postings from the titles as observed: a multinomial, split title by title into
 * binomials, so its cost follows the number of titles and not N. `null` = no postings.
 *
 * A sample misses rare titles, so its entropy is too low by some b; a resample misses rare titles of the sample and is
 * too low again. The percentile interval of the resamples therefore lies 2b too low, and is moved up by twice
 * b = H − mean of the resampled entropies, on the scale of entropies (the bias as in Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993, ch. 10). It never reaches below 1 and always holds the value.
 *
 * Tried on samples from the titles of 2025 of eight roles, the interval holds the true number in 90–95% of samples
 * of 400 postings, 86–94% of 120, but only 75–93% of 30, mostly by ending too low: what nobody has seen yet cannot be
 * resampled. A single title gives an interval without width.
 *
 * @param options draws: resamples, a whole number from 1; seed: of the generator, 0 ≤ seed < 1
 */
export function effectiveTitlesInterval(
	counts: readonly number[],
	options: { readonly draws?: number; readonly seed?: number } = {}
): EffectiveTitles | null {
	const { draws = 400, seed = 0.5 } = options;
	if (!Number.isInteger(draws) || draws < 1)
		throw new RangeError(
			`effectiveTitlesInterval: draws must be a whole number from 1, not ${draws}`
		);
	const present = sort(titlesPresent(counts), descending);
	if (present.length === 0) return null;
	const value =
		sum(present) < SMALL_TITLE_SAMPLE
			? effectiveTitlesCorrected(present)
			: effectiveTitles(present);
	const entropies = resampledEntropies(present, draws, seed);
	const bias = entropy(present) - (mean(entropies) ?? NaN);
	const at = (p: number) => Math.exp((quantile(entropies, p) ?? NaN) + 2 * bias);
	return {
		value,
		lo: Math.max(1, Math.min(at(0.025), value)),
		hi: Math.max(at(0.975), value)
	};
}

/**
 * Entropies in nats of samples of as many postings, drawn from titles in these proportions. Fractional counts give
 * fractional proportions; the number of postings drawn is their rounded sum, at least 1.
 */
function resampledEntropies(present: readonly number[], draws: number, seed: number): Float64Array {
	const binomial = randomBinomial.source(randomLcg(seed));
	const total = sum(present);
	const postings = Math.max(1, Math.round(total));
	return Float64Array.from({ length: draws }, () => {
		let left = postings;
		let rest = total;
		let kLogK = 0;
		for (const [i, n] of present.entries()) {
			if (left === 0) break;
			// The last title takes what is left: n / rest could miss 1 by a rounding error.
			const k = i === present.length - 1 ? left : binomial(left, Math.min(1, n / rest))();
			if (k > 1) kLogK += k * Math.log(k);
			left -= k;
			rest -= n;
		}
		return Math.log(postings) - kLogK / postings;
	});
}

/**
 * Rarefied titles: distinct titles to be expected among m postings drawn without replacement,
 * E = Σ (1 − C(N − n, m) / C(N, m)), n = postings of a title, N = all (Hurlbert, Ecology 52, 1971). With one m for all,
 * samples of different sizes can be compared. `null` = fewer than m postings.
 *
 * The ratio of binomials is multiplied out, Π (N − n − j) / (N − j) for j = 0 … m − 1: every factor lies between 0
 * and 1, so nothing overflows, and fractional counts need no rounding. Throws a RangeError if m is not a whole number
 * of at least 1.
 */
export function rarefiedTitles(counts: readonly number[], m: number): number | null {
	if (!Number.isInteger(m) || m < 1)
		throw new RangeError(`rarefiedTitles: m must be a whole number from 1, not ${m}`);
	const present = titlesPresent(counts);
	const total = sum(present);
	if (total < m) return null;
	return sum(present, (n) => 1 - chanceMissed(n, total, m));
}

/** Chance that none of m postings drawn from `total` is one of the n of a title. */
function chanceMissed(n: number, total: number, m: number): number {
	let chance = 1;
	for (let j = 0; j < m; j++) {
		const others = total - n - j;
		if (others <= 0) return 0; // the other titles have run out
		chance *= others / (total - j);
	}
	return chance;
}

/** Shannon entropy in nats of counts above 0. */
function entropy(present: readonly number[]): number {
	const total = sum(present);
	return -sum(present, (n) => (n / total) * Math.log(n / total));
}

function titlesPresent(counts: readonly number[]): number[] {
	const wrong = counts.find((n) => !(n >= 0 && n < Infinity));
	if (wrong !== undefined) throw new RangeError(`title counts must be 0 or more, not ${wrong}`);
	return counts.filter((n) => n > 0);
}
