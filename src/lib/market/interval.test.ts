import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjoint, wilson } from './interval';

/** k of n, k a multiple of one half. */
const counts = fc.integer({ min: 1, max: 5000 }).chain((n) =>
	fc.tuple(
		fc.integer({ min: 0, max: 2 * n }).map((twice) => twice / 2),
		fc.constant(n)
	)
);

describe('wilson', () => {
	it.each([
		// z² = 3.841459: (0.692073 ± √(0.384146·(0.25 + 0.096036))) / 1.384146
		[5, 10, 0.5, 0.236593, 0.763407],
		// z²/(n + z²) = 3.841459 / 13.841459
		[0, 10, 0, 0, 0.277533],
		[10, 10, 1, 0.722467, 1],
		[0.5, 1, 0.5, 0.054621, 0.945379]
	])('of %d in %d is %d with the interval %d to %d', (k, n, share, lo, hi) => {
		const found = wilson(k, n);
		expect(found).toMatchObject({ k, n, share });
		expect(found?.lo).toBeCloseTo(lo, 6);
		expect(found?.hi).toBeCloseTo(hi, 6);
	});

	it('ends where the share is z standard errors away', () => {
		fc.assert(
			fc.property(counts, ([k, n]) => {
				const found = wilson(k, n);
				for (const p of [found?.lo ?? NaN, found?.hi ?? NaN].filter((end) => end > 0 && end < 1))
					expect(Math.abs(k / n - p) / Math.sqrt((p * (1 - p)) / n)).toBeCloseTo(1.959964, 5);
			})
		);
	});

	it('holds its share, within 0 to 1', () => {
		fc.assert(
			fc.property(counts, ([k, n]) => {
				const { share, lo, hi } = wilson(k, n) ?? { share: NaN, lo: NaN, hi: NaN };
				expect(lo).toBeGreaterThanOrEqual(0);
				expect(lo).toBeLessThanOrEqual(share);
				expect(share).toBeLessThanOrEqual(hi);
				expect(hi).toBeLessThanOrEqual(1);
			})
		);
	});

	it('excludes exactly 0 and 1 where nothing or everything was counted', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
				expect(wilson(0, n)?.lo).toBe(0);
				expect(wilson(n, n)?.hi).toBe(1);
			})
		);
	});

	it.each([0, -1])('is null for n = %d', (n) => expect(wilson(0, n)).toBeNull());

	it('takes a sum that passes its total by rounding as the whole', () =>
		// 0.1 + 0.2 = 0.30000000000000004
		expect(wilson(0.1 + 0.2, 0.3)).toMatchObject({ share: 1, hi: 1 }));

	it.each([
		[-1, 10],
		[11, 10],
		[NaN, 10],
		[1, NaN]
	])('refuses %d of %d', (k, n) => expect(() => wilson(k, n)).toThrow(RangeError));
});

describe('disjoint', () => {
	const of = (lo: number, hi: number) => ({ lo, hi });
	it.each([
		['apart', of(0.1, 0.2), of(0.3, 0.4), true],
		['touching', of(0.1, 0.2), of(0.2, 0.4), false],
		['overlapping', of(0.1, 0.3), of(0.2, 0.4), false],
		['one inside the other', of(0.1, 0.4), of(0.2, 0.3), false]
	])('of intervals %s', (_, a, b, expected) => {
		expect(disjoint(a, b)).toBe(expected);
		expect(disjoint(b, a)).toBe(expected);
	});
});
