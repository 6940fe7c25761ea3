import { median, quantile, randomLcg } from 'd3';

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

/**
 * Median and percentile-bootstrap 95% interval (Efron, Annals of Statistics 7, 1979): each draw takes n values with
 * replacement and keeps their median; the interval runs between the 2.5% and 97.5% quantiles of those medians
 * (linear interpolation, type 7 of Hyndman and Fan 1996).
 *
 * `null` = no values. One value, or equal values, give an interval without width: that says nothing of certainty, so
 * look at n as well. The answer depends on the values, not on their order, and is the same on every machine: the
 * random numbers come from d3's `randomLcg` (a 32-bit linear congruential generator, period 2³²) with a fixed seed.
 *
 * The values are sorted once. A draw counts how often each rank was hit, and walks the counts up to the middle; this
 * takes time in proportion to n where sorting each draw would take n·log n.
 *
 * Throws a RangeError for a value that is not finite, or draws that are not a whole number of at least 1.
 */
export function medianInterval(
	values: readonly number[],
	{ draws = 1000, seed = 0.5 }: BootstrapOptions = {}
): MedianInterval | null {
	checkDraws('medianInterval', values, draws);
	if (values.length === 0) return null;
	const sorted = Float64Array.from(values).sort();
	return { median: median(sorted) ?? NaN, ...middle95(bootstrap(sorted, draws, randomLcg(seed))) };
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
	values: readonly number[],
	reference: readonly number[],
	{ draws = 1000, seed = 0.5 }: BootstrapOptions = {}
): MedianRatioInterval | null {
	checkDraws('medianRatioInterval', [...values, ...reference], draws);
	const wrong = reference.find((v) => v <= 0);
	if (wrong !== undefined)
		throw new RangeError(`medianRatioInterval: ${wrong} is not a positive reference`);
	if (values.length === 0 || reference.length === 0) return null;
	const sorted = Float64Array.from(values).sort();
	const sortedReference = Float64Array.from(reference).sort();
	const random = randomLcg(seed);
	const above = bootstrap(sorted, draws, random);
	const below = bootstrap(sortedReference, draws, random);
	return {
		ratio: (median(sorted) ?? NaN) / (median(sortedReference) ?? NaN),
		...middle95(above.map((value, i) => value / (below[i] ?? NaN)))
	};
}

function checkDraws(caller: string, values: readonly number[], draws: number): void {
	const wrong = values.find((v) => !Number.isFinite(v));
	if (wrong !== undefined) throw new RangeError(`${caller}: ${wrong} is not a finite value`);
	if (!Number.isInteger(draws) || draws < 1)
		throw new RangeError(`${caller}: draws must be a whole number from 1, not ${draws}`);
}

/** Medians of `draws` resamples of as many values, in the order drawn. */
function bootstrap(sorted: Float64Array, draws: number, random: () => number): Float64Array {
	const n = sorted.length;
	const hits = new Uint32Array(n);
	return Float64Array.from({ length: draws }, () => {
		hits.fill(0);
		for (let i = 0; i < n; i++) {
			const rank = Math.floor(random() * n);
			hits[rank] = (hits[rank] ?? 0) + 1;
		}
		return medianOfHits(sorted, hits);
	});
}

function middle95(drawn: Float64Array): { readonly lo: number; readonly hi: number } {
	return { lo: quantile(drawn, 0.025) ?? NaN, hi: quantile(drawn, 0.975) ?? NaN };
}

/** Median of the sample in which `sorted[i]` occurs `hits[i]` times; as many hits in all as values. */
function medianOfHits(sorted: Float64Array, hits: Uint32Array): number {
	const n = sorted.length;
	let index = -1;
	let passed = 0;
	/** Value at a place (from 0) of the sample in order; places must be asked for in ascending order. */
	const valueAt = (place: number): number => {
		while (passed <= place) passed += hits[++index] ?? 0;
		return sorted[index] ?? NaN;
	};
	const low = valueAt(Math.floor((n - 1) / 2));
	return n % 2 === 1 ? low : (low + valueAt(n / 2)) / 2;
}
