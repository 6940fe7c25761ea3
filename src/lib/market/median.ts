import { median, quantile, randomLcg, rollup } from 'd3';

/** A sample median with its 95% interval, in the unit of the values. */
export interface MedianInterval {
	readonly median: number;
	/** 2.5% and 97.5% points of the bootstrap medians. */
	readonly lo: number;
	readonly hi: number;
}

export interface BootstrapOptions {
	/** Resamples; a whole number of at least 1. Default 1,000. */
	readonly draws?: number;
	/** Seed of the generator, 0 ≤ seed < 1. Default 0.5. */
	readonly seed?: number;
}

/** A value, and the cluster it was observed in. */
export interface Clustered {
	readonly value: number;
	/** Values of one cluster are not independent of each other: they are drawn together. */
	readonly cluster: string;
}

/** Each value a cluster of its own: independent observations. */
export const independent = (values: readonly number[]): Clustered[] =>
	values.map((value, i) => ({ value, cluster: String(i) }));

/**
 * Median and percentile-bootstrap 95% interval: each draw takes as many clusters as there are, with replacement, each
 * with all of its values, and keeps the median of these; the interval runs between the 2.5% and 97.5% quantiles of
 * those medians (linear interpolation, type 7 of Hyndman and Fan 1996). With every value in a cluster of its own that
 * is the bootstrap of Efron (Annals of Statistics 7, 1979); with clusters it is Davison and Hinkley, Bootstrap Methods
 * and their Application (1997), section 3.8, clusters drawn whole.
 *
 * `null` = no values. One cluster, or equal values, give an interval without width: that says nothing of certainty, so
 * look at n as well. The answer depends on the values and on which of them share a cluster, not on their order or on
 * the names of clusters, and is the same on every machine: the random numbers come from d3's `randomLcg` (a 32-bit
 * linear congruential generator, period 2³²) with a fixed seed.
 *
 * The values are sorted once. A draw counts how often each cluster was hit, and walks the counts up to the middle; this
 * takes time in proportion to n where sorting each draw would take n·log n.
 *
 * Throws a RangeError for a value that is not finite, or draws that are not a whole number of at least 1.
 */
export function medianInterval(
	values: readonly Clustered[],
	{ draws = 1000, seed = 0.5 }: BootstrapOptions = {}
): MedianInterval | null {
	checkDraws('medianInterval', values, draws);
	if (values.length === 0) return null;
	const sorted = sortedSample(values);
	return {
		median: median(sorted.values) ?? NaN,
		...middle95(bootstrap(sorted, draws, randomLcg(seed)))
	};
}

/** The median of some values over that of others, with its 95% interval. */
export interface MedianRatioInterval {
	readonly ratio: number;
	/** 2.5% and 97.5% points of the bootstrap ratios. */
	readonly lo: number;
	readonly hi: number;
}

/**
 * Ratio of two medians and its percentile-bootstrap 95% interval: each draw resamples both sides, independently, and
 * divides one median by the other. All else as in `medianInterval`; the resamples of `values` are the same as there.
 * One generator serves both sides in turn: two generators with different seeds are not independent (in a linear
 * congruential generator seeds that differ by a power of two stay in step).
 *
 * `null` = no values on a side. Throws a RangeError as `medianInterval` does, and for a reference that is not positive.
 */
export function medianRatioInterval(
	values: readonly Clustered[],
	reference: readonly Clustered[],
	{ draws = 1000, seed = 0.5 }: BootstrapOptions = {}
): MedianRatioInterval | null {
	checkDraws('medianRatioInterval', [...values, ...reference], draws);
	const wrong = reference.find(({ value }) => value <= 0);
	if (wrong !== undefined)
		throw new RangeError(`medianRatioInterval: ${wrong.value} is not a positive reference`);
	if (values.length === 0 || reference.length === 0) return null;
	const sorted = sortedSample(values);
	const sortedReference = sortedSample(reference);
	const random = randomLcg(seed);
	const above = bootstrap(sorted, draws, random);
	const below = bootstrap(sortedReference, draws, random);
	return {
		ratio: (median(sorted.values) ?? NaN) / (median(sortedReference.values) ?? NaN),
		...middle95(above.map((value, i) => value / (below[i] ?? NaN)))
	};
}

function checkDraws(caller: string, values: readonly Clustered[], draws: number): void {
	const wrong = values.find(({ value }) => !Number.isFinite(value));
	if (wrong !== undefined) throw new RangeError(`${caller}: ${wrong.value} is not a finite value`);
	if (!Number.isInteger(draws) || draws < 1)
		throw new RangeError(`${caller}: draws must be a whole number from 1, not ${draws}`);
}

/** Values in order, the cluster of each, and the size of each cluster; clusters are numbered by their values in order. */
interface Sample {
	readonly values: Float64Array;
	readonly clusters: Uint32Array;
	readonly sizes: Uint32Array;
}

function sortedSample(values: readonly Clustered[]): Sample {
	const all = rollup(
		values.toSorted((a, b) => a.value - b.value),
		(same) => same.map(({ value }) => value),
		({ cluster }) => cluster
	);
	// Clusters with the same values are alike: which comes first makes no difference.
	const clusters = [...all.values()].sort(compareLists);
	const sorted = clusters
		.flatMap((own, cluster) => own.map((value) => ({ value, cluster })))
		.sort((a, b) => a.value - b.value);
	return {
		values: Float64Array.from(sorted, ({ value }) => value),
		clusters: Uint32Array.from(sorted, ({ cluster }) => cluster),
		sizes: Uint32Array.from(clusters, (own) => own.length)
	};
}

function compareLists(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, i) => value !== b[i]);
	return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -Infinity);
}

/** Medians of `draws` resamples of as many clusters, in the order drawn. */
function bootstrap(sample: Sample, draws: number, random: () => number): Float64Array {
	const k = sample.sizes.length;
	const hits = new Uint32Array(k);
	return Float64Array.from({ length: draws }, () => {
		hits.fill(0);
		let n = 0;
		for (let i = 0; i < k; i++) {
			const cluster = Math.floor(random() * k);
			hits[cluster] = (hits[cluster] ?? 0) + 1;
			n += sample.sizes[cluster] ?? 0;
		}
		return medianOfHits(sample, hits, n);
	});
}

function middle95(drawn: Float64Array): { readonly lo: number; readonly hi: number } {
	return { lo: quantile(drawn, 0.025) ?? NaN, hi: quantile(drawn, 0.975) ?? NaN };
}

/** Median of the `n` values of the sample in which cluster `c` occurs `hits[c]` times. */
function medianOfHits({ values, clusters }: Sample, hits: Uint32Array, n: number): number {
	let index = -1;
	let passed = 0;
	/** Value at a place (from 0) of the sample in order; places must be asked for in ascending order. */
	const valueAt = (place: number): number => {
		while (passed <= place) passed += hits[clusters[++index] ?? 0] ?? 0;
		return values[index] ?? NaN;
	};
	const low = valueAt(Math.floor((n - 1) / 2));
	return n % 2 === 1 ? low : (low + valueAt(n / 2)) / 2;
}
