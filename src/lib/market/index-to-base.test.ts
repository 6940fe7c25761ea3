import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexToBase, type YearValue } from './index-to-base';

const series = (...values: (number | null)[]): YearValue[] =>
	values.map((value, i) => ({ year: 2020 + i, value }));
const valuesOf = (points: readonly YearValue[]) => points.map((p) => p.value);

const anySeries = fc
	.array(fc.option(fc.integer({ min: 1, max: 200_000 })), { minLength: 1, maxLength: 8 })
	.map((values) => series(...values));

describe('indexToBase', () => {
	it('is 100 in the base year and in proportion elsewhere', () =>
		expect(indexToBase(series(80, 100, 120), 2021)).toEqual(series(80, 100, 120)));

	it('keeps a missing value missing and a zero zero', () =>
		expect(valuesOf(indexToBase(series(50, null, 0), 2020))).toEqual([100, null, 0]));

	it.each([
		['absent', 2019, series(50, 60)],
		['missing', 2020, series(null, 60)],
		['zero', 2020, series(0, 60)]
	])('is null everywhere when the base is %s', (_, base, points) =>
		expect(valuesOf(indexToBase(points, base))).toEqual([null, null])
	);

	it('is its own index', () => {
		fc.assert(
			fc.property(anySeries, (points) => {
				const once = indexToBase(points, 2020);
				const twice = indexToBase(once, 2020);
				// 100·x / 100 rounds twice: equal to a few units in the last place, whatever the size of x.
				once.forEach(({ value }, i) => {
					const again = twice[i]?.value;
					if (value === null) expect(again).toBeNull();
					else expect(Math.abs((again ?? NaN) - value)).toBeLessThanOrEqual(1e-15 * value);
				});
			})
		);
	});

	it('keeps the ratio of any two years', () => {
		const positive = fc.integer({ min: 1, max: 200_000 });
		fc.assert(
			fc.property(positive, positive, positive, (base, a, b) => {
				const [, x, y] = valuesOf(indexToBase(series(base, a, b), 2020));
				expect((x ?? NaN) / (y ?? NaN) / (a / b)).toBeCloseTo(1, 12);
			})
		);
	});
});
