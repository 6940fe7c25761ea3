import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleYear } from '../model/tables';
import { qualityByYear, roleShare } from './role-share';

const row = (over: Partial<RoleYear> = {}): RoleYear => ({
	source: 'adverts',
	geo: 'WLD',
	year: 2022,
	roleId: 'ml_engineer',
	n: 30,
	nTotalAi: 120,
	nPostings: 160,
	nUnclassified: 24,
	nAmbiguous: 4,
	nEntry: 3,
	nPay: 0,
	payP25: null,
	payP50: null,
	payP75: null,
	payP50Lo: null,
	payP50Hi: null,
	rangeRatioP50: null,
	...over
});

/** A year of three AI roles and the reference role, whose counts come in halves. */
const anyYear = fc
	.array(fc.integer({ min: 0, max: 400 }), { minLength: 4, maxLength: 4 })
	.map((halves) => {
		const [ml = 0, de = 0, da = 0, reference = 0] = halves.map((h) => h / 2);
		const common = { nTotalAi: ml + de + da, nPostings: ml + de + da + reference };
		return [
			row({ roleId: 'ml', n: ml, ...common }),
			row({ roleId: 'de', n: de, ...common }),
			row({ roleId: 'da', n: da, ...common }),
			row({ roleId: 'software_engineer', n: reference, ...common })
		];
	});

describe('roleShare', () => {
	it('is the postings of a role over all AI postings', () => {
		const [point] = roleShare([row()], ['ml_engineer']);
		expect(point).toMatchObject({ year: 2022, k: 30, n: 120, share: 0.25 });
		// Wilson interval of 30 in 120, worked in Python.
		expect(point?.lo).toBeCloseTo(0.181098, 6);
		expect(point?.hi).toBeCloseTo(0.334411, 6);
	});

	it('adds up several roles, each once', () => {
		const rows = [
			row(),
			row({ roleId: 'ai_engineer', n: 6.5 }),
			row({ roleId: 'data_analyst', n: 50 })
		];
		const points = roleShare(rows, ['ml_engineer', 'ai_engineer', 'ml_engineer']);
		expect(points.map((p) => p.k)).toEqual([36.5]);
	});

	it('goes by year, whatever the order of the rows', () => {
		const rows = [row({ year: 2024, n: 60 }), row({ year: 2022 }), row({ year: 2023, n: 12 })];
		expect(roleShare(rows, ['ml_engineer']).map((p) => [p.year, p.share])).toEqual([
			[2022, 0.25],
			[2023, 0.1],
			[2024, 0.5]
		]);
	});

	it('is 0 in a year without the role', () =>
		expect(roleShare([row()], ['ai_governance'])[0]).toMatchObject({ k: 0, share: 0, lo: 0 }));

	it('leaves out a year without any AI posting', () =>
		expect(roleShare([row({ n: 0, nTotalAi: 0 })], ['ml_engineer'])).toEqual([]));

	it('has no points without rows', () => expect(roleShare([], ['ml_engineer'])).toEqual([]));

	it('refuses roles that exceed their total', () =>
		expect(() => roleShare([row({ n: 121 })], ['ml_engineer'])).toThrow(RangeError));

	it('adds up to 1 over the AI roles', () => {
		fc.assert(
			fc.property(anyYear, (rows) => {
				fc.pre((rows[0]?.nTotalAi ?? 0) > 0);
				const shares = ['ml', 'de', 'da'].map((id) => roleShare(rows, [id])[0]?.share ?? NaN);
				expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
				expect(roleShare(rows, ['ml', 'de', 'da'])[0]?.share).toBe(1);
			})
		);
	});
});

describe('qualityByYear', () => {
	it('gives the shares of all postings that are unclassified and ambiguous', () =>
		expect(qualityByYear([row(), row({ roleId: 'data_analyst' })])).toEqual([
			{
				year: 2022,
				nPostings: 160,
				nTotalAi: 120,
				nUnclassified: 24,
				unclassifiedShare: 0.15, // 24 / 160
				ambiguousShare: 0.025 // 4 / 160
			}
		]));

	it('goes by year', () =>
		expect(qualityByYear([row({ year: 2025 }), row({ year: 2022 })]).map((q) => q.year)).toEqual([
			2022, 2025
		]));

	it('leaves out a year without postings', () =>
		expect(qualityByYear([row({ nPostings: 0, nUnclassified: 0, nAmbiguous: 0 })])).toEqual([]));
});
