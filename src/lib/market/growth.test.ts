import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, relativeGrowth } from './growth';

describe('growth', () => {
	it('is to over from, with the errors of both', () => {
		// √(3² + 4²) = 5%: exp(1.959964 · 0.05) = 1.10296.
		const found = growth({ value: 100, rsePct: 3 }, { value: 200, rsePct: 4 });
		expect(found?.ratio).toBe(2);
		expect(found?.hi).toBeCloseTo(2 * 1.10296, 4);
		expect(found?.lo).toBeCloseTo(2 / 1.10296, 4);
	});
	it('has no width without errors, and does not exist from nothing', () => {
		expect(growth({ value: 50, rsePct: null }, { value: 75, rsePct: 0 })).toEqual({
			ratio: 1.5,
			lo: 1.5,
			hi: 1.5
		});
		expect(growth({ value: 0, rsePct: 1 }, { value: 75, rsePct: 1 })).toBeNull();
	});
});

describe('relativeGrowth', () => {
	const estimate = fc.record({
		value: fc.double({ min: 1, max: 1e6, noNaN: true }),
		rsePct: fc.double({ min: 0, max: 20, noNaN: true })
	});
	it('is 1 for the same growth, and its interval is wider than either', () => {
		fc.assert(
			fc.property(estimate, estimate, (from, to) => {
				const g = growth(from, to);
				if (!g) throw new Error('both are above 0');
				const relative = relativeGrowth(g, g);
				expect(relative.ratio).toBeCloseTo(1, 9);
				expect(relative.hi).toBeGreaterThanOrEqual((g.hi / g.ratio) * (1 - 1e-9));
				expect(relative.lo).toBeLessThanOrEqual((g.lo / g.ratio) * (1 + 1e-9));
			})
		);
	});
});
