import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, overlap, placeLabel } from './place-label';

const within = { x0: 0, y0: 0, x1: 200, y1: 200 };
const free = { lines: ['2022'], size: 10, offset: 8, boxes: [], segments: [], within };

describe('placeLabel', () => {
	it('takes the first side when nothing is in the way', () => {
		const place = placeLabel({ ...free, at: { x: 100, y: 100 } });
		// Four digits of 0.6 em at 10 are 24 wide, a line is 12.5 high.
		expect(place.box).toEqual({ x0: 108, y0: 93.75, x1: 132, y1: 106.25 });
		expect(place).toMatchObject({ x: 108, anchor: 'start' });
	});
	it('goes to the other side of a line that runs to the right', () => {
		const segments = [{ x1: 100, y1: 100, x2: 180, y2: 100 }];
		expect(placeLabel({ ...free, at: { x: 100, y: 100 }, segments }).anchor).toBe('end');
	});
	it('stays inside', () => {
		expect(placeLabel({ ...free, at: { x: 190, y: 100 } }).anchor).toBe('end');
	});
	it('keeps off another label', () => {
		const boxes = [{ x0: 105, y0: 90, x1: 130, y1: 110 }];
		const place = placeLabel({ ...free, at: { x: 100, y: 100 }, boxes });
		expect(boxes.some((box) => overlap(box, place.box))).toBe(false);
	});
	it('takes the wished order of sides', () => {
		const place = placeLabel({ ...free, at: { x: 100, y: 100 }, sides: [[0, 1]] });
		expect(place.box.y0).toBe(108);
	});
	it('gives room to every line', () => {
		const place = placeLabel({ ...free, lines: ['2022', 'x'], at: { x: 100, y: 100 } });
		expect(place.box.y1 - place.box.y0).toBe(25);
	});
});

describe('crosses', () => {
	const box = { x0: 10, y0: 10, x1: 20, y1: 20 };
	it('sees a line that passes through with both ends outside', () =>
		expect(crosses({ x1: 0, y1: 15, x2: 30, y2: 15 }, box)).toBe(true));
	it('sees a line inside', () =>
		expect(crosses({ x1: 12, y1: 12, x2: 14, y2: 18 }, box)).toBe(true));
	it('does not see a line that passes a corner', () =>
		expect(crosses({ x1: 0, y1: 12, x2: 12, y2: 0 }, box)).toBe(false));
	it('does not see a line that ends before', () =>
		expect(crosses({ x1: 0, y1: 15, x2: 9, y2: 15 }, box)).toBe(false));
	it('does not care which end comes first', () => {
		const c = fc.integer({ min: -50, max: 50 });
		fc.assert(
			fc.property(c, c, c, c, (x1, y1, x2, y2) => {
				const there = crosses({ x1, y1, x2, y2 }, box);
				expect(crosses({ x1: x2, y1: y2, x2: x1, y2: y1 }, box)).toBe(there);
			})
		);
	});
});
