import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearValue } from './index-to-base';
import { growthGap, relativeTightness } from './relative-tightness';

const series = (from: number, ...values: (number | null)[]): YearValue[] =>
	values.map((value, i) => ({ year: from + i, value }));

describe('relativeTightness', () => {
	it('is demand over supply in the years of both', () =>
		expect(relativeTightness(series(2019, 90, 100, 150), series(2020, 100, 120, 130))).toEqual(
			series(2020, 1, 1.25) // 100/100, 150/120
		));

	it('is null where a side is missing or supply is zero', () =>
		expect(relativeTightness(series(2020, null, 5, 5, 0), series(2020, 1, null, 0, 4))).toEqual(
			series(2020, null, null, null, 0)
		));

	it('goes by year', () =>
		expect(
			relativeTightness(series(2020, 3, 8).reverse(), series(2020, 1, 2)).map((p) => p.year)
		).toEqual([2020, 2021]));
});

describe('growthGap', () => {
	it('is the difference of the log growths', () => {
		const [first, second] = growthGap(series(2020, 100, 150), series(2020, 100, 120));
		expect(first).toEqual({ year: 2020, value: null });
		// 100·(ln 1.5 − ln 1.2) = 40.5465 − 18.2322
		expect(second?.value).toBeCloseTo(22.3144, 4);
	});

	it('is below zero when supply ran ahead', () =>
		// 100·(ln 1 − ln 2)
		expect(growthGap(series(2020, 7, 7), series(2020, 5, 10))[1]?.value).toBeCloseTo(-69.3147, 4));

	it('is null after a year that is not there', () => {
		const demand = [...series(2020, 100), ...series(2022, 110, 120)];
		expect(
			growthGap(demand, series(2020, 1, 2, 3, 4)).map((p) => [p.year, p.value === null])
		).toEqual([
			[2020, true],
			[2022, true],
			[2023, false]
		]);
	});

	it.each([
		['missing', null],
		['zero', 0],
		['negative', -4]
	])('is null beside a %s value', (_, value) =>
		expect(
			growthGap(series(2020, 100, value, 120), series(2020, 1, 2, 3)).map((p) => p.value)
		).toEqual([null, null, null])
	);

	it('adds up to the log change of relative tightness', () => {
		const value = fc.double({ min: 0.1, max: 1000, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 8 }), (pairs) => {
				const demand = series(2018, ...pairs.map(([d]) => d));
				const supply = series(2018, ...pairs.map(([, s]) => s));
				const tightness = relativeTightness(demand, supply).map((p) => p.value ?? NaN);
				const gaps = growthGap(demand, supply).slice(1);
				const added = gaps.reduce((all, gap) => all + (gap.value ?? NaN), 0);
				expect(added).toBeCloseTo(
					100 * Math.log((tightness.at(-1) ?? NaN) / (tightness[0] ?? NaN)),
					8
				);
			})
		);
	});
});
