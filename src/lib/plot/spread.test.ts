import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, spreadBlocks } from './spread';

describe('spread', () => {
	it('leaves labels alone that are far enough apart', () => {
		expect(spread([10, 50, 30], 12)).toEqual([10, 50, 30]);
	});
	it('moves two that collide by the same amount', () => {
		// 20 and 24 are 4 apart, 12 wanted: 4 away from each.
		expect(spread([20, 24], 12)).toEqual([16, 28]);
	});
	it('keeps them inside the range', () => {
		expect(spread([0, 0, 100], 10, 5, 100)).toEqual([5, 15, 100]);
	});
	it('is empty for no labels', () => expect(spread([], 12)).toEqual([]));

	const place = fc.double({ min: 0, max: 500, noNaN: true });
	it('never lets two labels overlap and keeps their order', () => {
		fc.assert(
			fc.property(fc.array(place, { maxLength: 12 }), (wanted) => {
				const got = spread(wanted, 14, 0, 500);
				const sorted = wanted
					.map((w, i) => ({ w, i, y: got[i] ?? Number.NaN }))
					.sort((a, b) => a.w - b.w || a.i - b.i);
				for (const [k, label] of sorted.entries()) {
					const before = sorted[k - 1];
					if (before) expect(label.y - before.y).toBeGreaterThanOrEqual(14 - 1e-9);
					expect(label.y).toBeGreaterThanOrEqual(-1e-9);
					expect(label.y).toBeLessThanOrEqual(500 + 1e-9);
				}
			})
		);
	});
});

describe('spreadBlocks', () => {
	it('keeps blocks of different heights off each other, moving both by the same amount', () => {
		// Heights 10 and 30 want 20 between their middles; 50 and 54 are 4 apart: 8 away from each.
		expect(spreadBlocks([50, 54], [10, 30])).toEqual([42, 62]);
	});
	it('keeps their edges inside the range', () => {
		expect(spreadBlocks([0, 100], [10, 30], 0, 100)).toEqual([5, 85]);
	});
	it('is spread where all have one height', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 10 }), (wanted) => {
				const [blocks, lines] = [
					spreadBlocks(
						wanted,
						wanted.map(() => 14),
						-7,
						407
					),
					spread(wanted, 14, 0, 400)
				];
				blocks.forEach((y, i) => expect(y).toBeCloseTo(lines[i] ?? Number.NaN, 9));
			})
		);
	});
});
