import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompose } from './decompose';

describe('decompose', () => {
	const points = [
		{ year: 2022, share: 0.04, total: 75 },
		{ year: 2020, share: 0.02, total: 100 },
		{ year: 2021, share: 0.02, total: 150 }
	];

	it('splits the change into share and total, in year order', () => {
		const found = decompose(points, 2020);
		expect(found[0]).toEqual({ year: 2020, share: 0, total: 0, net: 0 });
		// 2021: the share stands still; 100·ln 1.5 = 40.5465
		expect(found[1]).toMatchObject({ year: 2021, share: 0 });
		expect(found[1]?.total).toBeCloseTo(40.5465, 4);
		// 2022: the share doubled, 100·ln 2 = 69.3147; 100·ln 0.75 = −28.7682; level 0.04·75 / (0.02·100) = 1.5
		expect(found[2]?.share).toBeCloseTo(69.3147, 4);
		expect(found[2]?.total).toBeCloseTo(-28.7682, 4);
		expect(found[2]?.net).toBeCloseTo(40.5465, 4);
	});

	it.each([
		['missing', 2019],
		['without a logarithm', 2018]
	])('is empty when the base year is %s', (_, base) =>
		expect(decompose([...points, { year: 2018, share: 0, total: 90 }], base)).toEqual([])
	);

	it('leaves out a year without a logarithm', () =>
		expect(
			decompose([...points, { year: 2023, share: 0.1, total: 0 }], 2020).map((p) => p.year)
		).toEqual([2020, 2021, 2022]));

	it('adds up: net is share + total, and the log change of the level', () => {
		const share = fc.double({ min: 0.001, max: 1, noNaN: true });
		const total = fc.double({ min: 1, max: 500, noNaN: true });
		fc.assert(
			fc.property(share, total, share, total, (s0, t0, s1, t1) => {
				const [, later] = decompose(
					[
						{ year: 2020, share: s0, total: t0 },
						{ year: 2021, share: s1, total: t1 }
					],
					2020
				);
				expect(later?.net).toBe((later?.share ?? NaN) + (later?.total ?? NaN));
				expect(later?.net).toBeCloseTo(100 * Math.log((s1 * t1) / (s0 * t0)), 8);
			})
		);
	});
});
