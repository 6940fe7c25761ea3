import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../market/interval';
import { difference } from './points';

describe('difference', () => {
	it('is the published example of Newcombe: 56/70 against 48/80', () => {
		// Newcombe 1998, table II, example a, method 10: 0.2000, interval 0.0524 to 0.3339.
		const [first, last] = [wilson(48, 80), wilson(56, 70)];
		if (!first || !last) throw new Error('both exist');
		const { change, lo, hi } = difference(first, last);
		expect(change).toBeCloseTo(0.2, 4);
		expect(lo).toBeCloseTo(0.0524, 4);
		expect(hi).toBeCloseTo(0.3339, 4);
	});
	it('turns round with the order, and holds the change', () => {
		const share = fc
			.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
			.map(([n, p]) => wilson(Math.round(n * p), n));
		fc.assert(
			fc.property(share, share, (a, b) => {
				if (!a || !b) throw new Error('n is above 0');
				const [there, back] = [difference(a, b), difference(b, a)];
				expect(there.lo).toBeLessThanOrEqual(there.change + 1e-12);
				expect(there.hi).toBeGreaterThanOrEqual(there.change - 1e-12);
				expect(back.lo).toBeCloseTo(-there.hi, 9);
				expect(there.lo).toBeGreaterThanOrEqual(-1 - 1e-9);
			})
		);
	});
});
