import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson, type ShareEstimate } from './interval';
import { namedShare } from './named-share';

const estimate = (share: number, lo = share, hi = share): ShareEstimate => ({
	k: share * 100,
	n: 100,
	share,
	lo,
	hi
});

describe('namedShare', () => {
	it('is the part of all namings', () => {
		// 60 and 40 of 100 people named one of the two, 50, 30 and 20 one of the three others: 100 of 200 namings.
		const found = namedShare(
			[0.6, 0.4].map((s) => estimate(s)),
			[0.5, 0.3, 0.2].map((s) => estimate(s))
		);
		expect(found?.share).toBeCloseTo(0.5, 12);
	});
	it('takes the ends that lie farthest apart', () => {
		// 0.1 / (0.1 + 0.4) and 0.3 / (0.3 + 0.2).
		const found = namedShare([estimate(0.2, 0.1, 0.3)], [estimate(0.3, 0.2, 0.4)]);
		expect(found?.lo).toBeCloseTo(0.2, 12);
		expect(found?.hi).toBeCloseTo(0.6, 12);
	});
	it('is null when nothing was named', () => {
		expect(namedShare([estimate(0)], [estimate(0)])).toBeNull();
		expect(namedShare([], [])).toBeNull();
	});
	it('lies within its interval, and the parts make a whole', () => {
		const share = fc
			.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500))
			.map(([n, k]) => wilson(Math.min(k, n), n))
			.filter((e) => e !== null);
		fc.assert(
			fc.property(fc.array(share, { minLength: 1 }), fc.array(share, { minLength: 1 }), (a, b) => {
				const [there, back] = [namedShare(a, b), namedShare(b, a)];
				if (!there || !back) return;
				expect(there.lo).toBeLessThanOrEqual(there.share);
				expect(there.hi).toBeGreaterThanOrEqual(there.share);
				expect(there.share + back.share).toBeCloseTo(1, 9);
				expect(there.lo + back.hi).toBeCloseTo(1, 9);
			})
		);
	});
});
