import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	independent,
	medianInterval as clustered,
	medianRatioInterval as clusteredRatio
} from './median';

const medianInterval = (values: readonly number[], options?: Parameters<typeof clustered>[1]) =>
	clustered(independent(values), options);
const medianRatioInterval = (
	values: readonly number[],
	reference: readonly number[],
	options?: Parameters<typeof clusteredRatio>[2]
) => clusteredRatio(independent(values), independent(reference), options);
const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });
const from1To = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('medianInterval', () => {
	it('is null without values', () => expect(medianInterval([])).toBeNull());

	it('has no width for one value', () =>
		expect(medianInterval([7])).toEqual({ median: 7, lo: 7, hi: 7 }));

	it('is the middle of two values, and reaches to both', () =>
		// Of four equally likely resamples one is 0, 0 and one is 10, 10: each tail holds 25%.
		expect(medianInterval([10, 0])).toEqual({ median: 5, lo: 0, hi: 10 }));

	it('takes the mean of the two middle values of an even resample', () =>
		// X eights in a resample, X ~ Bin(6, 1/6): median 0 up to X = 2 (93.8%), 4 at X = 3 (5.4%), then 8 (0.9%).
		expect(medianInterval([0, 0, 0, 0, 0, 8])).toEqual({ median: 0, lo: 0, hi: 4 }));

	it.each([0, 0.25, 0.5, 0.9])('finds the exact interval of 1…11 with seed %d', (seed) =>
		// P(resampled median ≤ j) = P(Bin(11, j/11) ≥ 6): 0.7% at 2, 5.1% at 3; 94.9% at 8, 99.3% at 9.
		expect(medianInterval(from1To(11), { seed })).toEqual({ median: 6, lo: 3, hi: 9 })
	);

	it('comes close to the exact interval of 1…1001', () => {
		// P(Bin(1001, j/1001) ≥ 501) passes 2.5% at 470 and 97.5% at 532.
		const found = medianInterval(from1To(1001));
		expect(found?.median).toBe(501);
		expect(Math.abs((found?.lo ?? NaN) - 470)).toBeLessThanOrEqual(5);
		expect(Math.abs((found?.hi ?? NaN) - 532)).toBeLessThanOrEqual(5);
	});

	it('does not depend on the order of the values', () => {
		const shuffled = values.chain((v) =>
			fc.tuple(fc.constant(v), fc.shuffledSubarray(v, { minLength: v.length }))
		);
		fc.assert(
			fc.property(shuffled, ([before, after]) => {
				expect(medianInterval(after, { draws: 50 })).toEqual(medianInterval(before, { draws: 50 }));
			})
		);
	});

	it('lies within the values, lower end first', () => {
		fc.assert(
			fc.property(values, (v) => {
				const { lo, hi } = medianInterval(v, { draws: 50 }) ?? { lo: NaN, hi: NaN };
				expect(Math.min(...v)).toBeLessThanOrEqual(lo);
				expect(lo).toBeLessThanOrEqual(hi);
				expect(hi).toBeLessThanOrEqual(Math.max(...v));
			})
		);
	});

	it('leaves the values as they were', () => {
		const given = Object.freeze([3, 1, 2]);
		medianInterval(given);
		expect(given).toEqual([3, 1, 2]);
	});

	it.each([NaN, Infinity])('refuses %d among the values', (wrong) =>
		expect(() => medianInterval([1, wrong])).toThrow(RangeError)
	);

	it.each([0, 2.5, NaN])('refuses %d draws', (draws) =>
		expect(() => medianInterval([1], { draws })).toThrow(RangeError)
	);
});

describe('medianInterval of clusters', () => {
	const of = (...clusters: readonly (readonly number[])[]) =>
		clusters.flatMap((own, i) => own.map((value) => ({ value, cluster: `c${i}` })));

	it('draws the values of a cluster together', () =>
		// Two clusters: of four equally likely draws one is twice the nines, one twice the lone zero.
		expect(clustered(of([9, 9, 9], [0]))).toEqual({ median: 9, lo: 0, hi: 9 }));

	it('is wider than of independent values where clusters agree within and differ between', () => {
		// 11 clusters of 3 equal values: the interval of 11 values, 3 to 9, not that of 33.
		const threes = from1To(11).map((v) => [v, v, v]);
		expect(clustered(of(...threes))).toEqual({ median: 6, lo: 3, hi: 9 });
		// P(median of 33 ≤ j) = P(Bin(33, j/11) ≥ 17): 0.3% at 3, 5.4% at 4; 94.6% at 7, 99.7% at 8.
		expect(medianInterval(threes.flat())).toEqual({ median: 6, lo: 4, hi: 8 });
	});

	it('has no width for one cluster', () =>
		expect(clustered(of([1, 2, 9]))).toEqual({ median: 2, lo: 2, hi: 2 }));

	it('does not depend on the order of values nor on the names of clusters', () => {
		const sample = fc.array(
			fc.record({ value: fc.integer({ min: 0, max: 9 }), cluster: fc.constantFrom('a', 'b', 'c') }),
			{
				minLength: 1,
				maxLength: 20
			}
		);
		const renamed = { a: 'z', b: 'a', c: 'm' };
		fc.assert(
			fc.property(sample, (before) => {
				const after = before
					.map(({ value, cluster }) => ({ value, cluster: renamed[cluster] }))
					.reverse();
				expect(clustered(after, { draws: 50 })).toEqual(clustered(before, { draws: 50 }));
			})
		);
	});
});

describe('medianRatioInterval', () => {
	it.each([
		['the values', [], [1]],
		['the reference', [1], []]
	])('is null without %s', (_, values, reference) =>
		expect(medianRatioInterval(values, reference)).toBeNull()
	);

	it('has no width for one value on each side', () =>
		expect(medianRatioInterval([3], [2])).toEqual({ ratio: 1.5, lo: 1.5, hi: 1.5 }));

	it('over a reference without spread is the interval of the median, divided', () => {
		const { median, lo, hi } = medianInterval(from1To(11)) ?? { median: NaN, lo: NaN, hi: NaN };
		expect(medianRatioInterval(from1To(11), Array<number>(9).fill(2))).toEqual({
			ratio: median / 2,
			lo: lo / 2,
			hi: hi / 2
		});
	});

	it('draws both sides independently', () =>
		// Medians 10, 15, 20 with chance 1/4, 1/2, 1/4 on each side; the ratios 0.5 and 2 have 1/16 each, beyond both
		// tails. Sides in step would give 1 throughout.
		expect(medianRatioInterval([10, 20], [10, 20])).toEqual({ ratio: 1, lo: 0.5, hi: 2 }));

	it('does not depend on the unit', () => {
		const pay = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(pay, pay, (a, b) => {
				const double = (values: number[]) => values.map((v) => 2 * v);
				expect(medianRatioInterval(double(a), double(b), { draws: 50 })).toEqual(
					medianRatioInterval(a, b, { draws: 50 })
				);
			})
		);
	});

	it('refuses a reference that is not positive', () =>
		expect(() => medianRatioInterval([1], [0])).toThrow('0 is not a positive reference'));
});
