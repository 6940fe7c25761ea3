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
	const wrong = values.find((v) => !Number.isFinite(v));
	if (wrong !== undefined) throw new RangeError(`medianInterval: ${wrong} is not a finite value`);
	if (!Number.isInteger(draws) || draws < 1)
		throw new RangeError(`medianInterval: draws must be a whole number from 1, not ${draws}`);
	const n = values.length;
	if (n === 0) return null;

	const sorted = Float64Array.from(values).sort();
	const random = randomLcg(seed);
	const hits = new Uint32Array(n);
	const medians = Float64Array.from({ length: draws }, () => {
		hits.fill(0);
		for (let i = 0; i < n; i++) {
			const rank = Math.floor(random() * n);
			hits[rank] = (hits[rank] ?? 0) + 1;
		}
		return medianOfHits(sorted, hits);
	});
	const at = (p: number) => quantile(medians, p) ?? NaN;
	return { median: median(sorted) ?? NaN, lo: at(0.025), hi: at(0.975) };
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
