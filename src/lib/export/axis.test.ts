import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logAxis, niceAxis } from './axis';

describe('niceAxis', () => {
	it.each([
		[[0.372, 0.297], 0, 0.4, 0.1],
		[[100, 371], 0, 400, 100],
		[[-4.6, 6.1], -6, 8, 2],
		[[-3], -3, 0, 0.5],
		[[], 0, 1, 0.2],
		[[0, 0], 0, 1, 0.2]
	])('of %j', (values, min, max, step) => {
		expect(niceAxis(values)).toMatchObject({ min, max, step });
	});

	it('holds every value between its ends, in three to eight steps', () => {
		const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1 }), (values) => {
				fc.pre(values.some((v) => Math.abs(v) > 1e-6));
				const { min, max, step, place } = niceAxis(values);
				for (const v of values) {
					expect(place(v)).toBeGreaterThanOrEqual(-1e-9);
					expect(place(v)).toBeLessThanOrEqual(1 + 1e-9);
				}
				const steps = (max - min) / (step ?? NaN);
				expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
				expect(Math.round(steps)).toBeGreaterThanOrEqual(3);
				expect(Math.round(steps)).toBeLessThanOrEqual(8);
			})
		);
	});

	it('prints its ticks with the decimals that they need', () => {
		expect(niceAxis([0.372]).format('0.0%')).toBe('0%');
		expect(niceAxis([0.023]).format('0.0%')).toBe('0.0%');
		expect(niceAxis([1.2]).format('0.00"배"')).toBe('0.0"배"');
		expect(niceAxis([300]).format('#,##0')).toBe('#,##0');
	});
});

describe('logAxis', () => {
	it('goes from power to power of ten', () => {
		const axis = logAxis([0.001, 0.22]);
		expect(axis).toMatchObject({ min: 0.001, max: 1, step: null });
		expect(axis.place(0.001)).toBeCloseTo(0);
		expect(axis.place(0.1)).toBeCloseTo(2 / 3);
		expect(axis.format('0.0%')).toBe('0.0%');
	});

	it('takes no number that has no place on it', () => {
		expect(logAxis([0, -1, 5])).toMatchObject({ min: 1, max: 10 });
		expect(logAxis([0])).toMatchObject({ min: 0, max: 1, step: 0.2 });
	});
});
