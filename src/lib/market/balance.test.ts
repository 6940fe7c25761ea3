import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from './balance';

describe('balance', () => {
	it('is +1 for a role twice as heavy among adverts', () => {
		const found = balance(30, 100, 15, 100);
		expect(found).toMatchObject({ demand: { k: 30, share: 0.3 }, supply: { k: 15, share: 0.15 } });
		expect(found?.log2).toBeCloseTo(1, 12);
		// 1.959964·√(1/30 − 1/100 + 1/15 − 1/100) / ln 2 = 1.959964·√0.08 / 0.693147 = 0.799775
		expect(found?.lo).toBeCloseTo(0.200225, 6);
		expect(found?.hi).toBeCloseTo(1.799775, 6);
	});

	it('is 0 for equal weights in samples of different size', () =>
		expect(balance(10, 40, 250, 1000)?.log2).toBe(0));

	it.each([
		[0, 10, 5, 10],
		[5, 10, 0, 10],
		[0, 0, 5, 10],
		[5, 10, 0, 0]
	])('is null for %d of %d adverts and %d of %d people', (...counts) =>
		expect(balance(...counts)).toBeNull()
	);

	it('refuses a part above its whole', () =>
		expect(() => balance(11, 10, 5, 10)).toThrow(RangeError));

	it('changes its sign when the sides change places', () => {
		const part = fc
			.integer({ min: 1, max: 5000 })
			.chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));
		fc.assert(
			fc.property(part, part, ([kd, nd], [ks, ns]) => {
				const one = balance(kd, nd, ks, ns);
				const other = balance(ks, ns, kd, nd);
				expect(one?.log2).toBeCloseTo(-(other?.log2 ?? NaN), 9);
				expect(one?.lo).toBeCloseTo(-(other?.hi ?? NaN), 9);
				expect(one?.hi).toBeCloseTo(-(other?.lo ?? NaN), 9);
			})
		);
	});

	it('is surer with ten times the counts', () => {
		const width = (b: ReturnType<typeof balance>) => (b ? b.hi - b.lo : NaN);
		expect(width(balance(300, 1000, 150, 1000))).toBeCloseTo(
			width(balance(30, 100, 15, 100)) / Math.sqrt(10),
			9
		);
	});
});
