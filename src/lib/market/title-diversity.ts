import { sum } from 'd3';

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
