import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './interval';
import { meanShare } from './mean-share';

const shares = (counts: readonly number[], n: number) => counts.flatMap((k) => wilson(k, n) ?? []);

describe('meanShare', () => {
	it('is the mean of the shares, each as heavy as another', () => {
		expect(meanShare(shares([10, 20, 60], 100))?.share).toBeCloseTo(0.3, 12);
	});
	it('is not there without a share', () => {
		expect(meanShare([])).toBeNull();
	});
	it('of one share is that share with its interval', () => {
		const [one] = shares([30], 100);
		expect(meanShare(shares([30], 100))).toEqual({ share: 0.3, lo: one?.lo, hi: one?.hi });
	});
	it('lies in its interval, which is no wider than the widest of them', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (counts) => {
				const of = shares(counts, 50);
				const m = meanShare(of);
				if (!m) return false;
				const widest = Math.max(...of.map((s) => s.hi - s.lo));
				return m.lo <= m.share + 1e-12 && m.share <= m.hi + 1e-12 && m.hi - m.lo <= widest + 1e-12;
			})
		);
	});
});
