import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { payLevels, payQuantiles, type Paid } from '../datasets/recipes/aijobs-pay';
import { aijobsSalaries } from '../datasets/recipes/aijobs-salaries';
import { parseRoles } from '../src/lib/data/tables';
import { SALARIES } from './fixtures/raw-texts';

const ROLES = parseRoles(
	readFileSync(new URL('../datasets/roles.csv', import.meta.url), 'utf8')
).rows;

/** `n` postings of one figure each: 100, 200 … thousand a year, times `scale`. */
const postings = (n: number, of: Partial<Paid> = {}, scale = 1): Paid[] =>
	Array.from({ length: n }, (_, i) => {
		const pay = 100_000 * (i + 1) * scale;
		return { year: 2024, level: 'SE', roleId: 'ml_engineer', payLow: pay, payHigh: pay, ...of };
	});
const software = { roleId: 'software_engineer' };
const levels = (paid: readonly Paid[]) => payLevels('made-up', 'US', paid, ROLES);
const quantiles = (paid: readonly Paid[]) => payQuantiles('made-up', 'US', paid, ROLES);

describe('payLevels', () => {
	it('has a row for each level that occurs, and one for all', () =>
		expect(
			levels([...postings(1), ...postings(2, { level: 'EN' })]).map(({ level, n }) => [level, n])
		).toEqual([
			['EN', 2],
			['SE', 1],
			['ALL', 3]
		]));

	it('takes the median of midpoints, with its interval', () => {
		const [row] = levels(postings(11, {}).map((one) => ({ ...one, payHigh: one.payLow + 20_000 })));
		// The interval of the median of 11 values runs from the third to the ninth: see the tests of medianInterval.
		expect(row).toMatchObject({ payP50: 610_000, payP50Lo: 310_000, payP50Hi: 910_000 });
	});

	it('counts a range that repeats as one observation of its interval', () => {
		const ranges = postings(11, {}).map((one) => ({ ...one, payHigh: one.payLow + 20_000 }));
		// Each range three times: the interval stays that of the 11 ranges (33 independent values: fourth to eighth).
		const [row] = levels([...ranges, ...ranges, ...ranges]);
		expect(row).toMatchObject({ n: 33, payP50: 610_000, payP50Lo: 310_000, payP50Hi: 910_000 });
	});

	it('compares with the reference role at the same level', () => {
		const [row] = levels([...postings(11), ...postings(11, software, 0.5)]);
		expect(row).toMatchObject({ level: 'SE', nReference: 11, premium: 1 });
		expect(row?.premiumLo).toBeLessThan(1);
		expect(row?.premiumHi).toBeGreaterThan(1);
	});

	it.each([
		['nine postings of the role', [...postings(9), ...postings(11, software)]],
		['nine of the reference', [...postings(11), ...postings(9, software)]],
		[
			'the reference of another level',
			[...postings(11), ...postings(11, { ...software, level: 'MI' })]
		],
		[
			'the reference of another year',
			[...postings(11), ...postings(11, { ...software, year: 2025 })]
		]
	])('has no premium with %s', (_, paid) =>
		expect(levels(paid).find(({ roleId }) => roleId === 'ml_engineer')).toMatchObject({
			level: 'SE',
			premium: null,
			premiumLo: null,
			premiumHi: null
		})
	);

	it('has no premium for the reference itself, nor for all levels together', () =>
		expect(
			levels([...postings(11), ...postings(11, software)])
				.filter(({ premium }) => premium !== null)
				.map(({ roleId, level }) => [roleId, level])
		).toEqual([['ml_engineer', 'SE']]));

	it('leaves pay blank below ten postings', () =>
		expect(levels(postings(9))[0]).toMatchObject({ n: 9, payP50: null, payP50Lo: null }));

	it('is sorted by year, then by role and level in their own order', () =>
		expect(
			levels([
				...postings(1, { year: 2025 }),
				...postings(1, software),
				...postings(1, { level: 'EX' }),
				...postings(1)
			]).map(({ year, roleId, level }) => `${year} ${roleId} ${level}`)
		).toEqual([
			'2024 ml_engineer SE',
			'2024 ml_engineer EX',
			'2024 ml_engineer ALL',
			'2024 software_engineer SE',
			'2024 software_engineer ALL',
			'2025 ml_engineer SE',
			'2025 ml_engineer ALL'
		]));
});

describe('payQuantiles', () => {
	it('has rows of 2024 and 2025, from thirty postings on', () =>
		expect(
			quantiles([
				...postings(40, { year: 2023 }),
				...postings(30),
				...postings(29, { level: 'EN' }),
				...postings(30, { year: 2025 })
			]).map(({ year, level, n }) => [year, level, n])
		).toEqual([
			[2024, 'SE', 30],
			[2024, 'ALL', 59],
			[2025, 'SE', 30],
			[2025, 'ALL', 30]
		]));

	it('takes the middles of twenty equal parts', () => {
		// 41 values 100,000 … 4,100,000: the quantile p of type 7 stands at place 40 p, so at 1, 3 … 39 of 0 … 40.
		const [row] = quantiles(postings(41));
		expect(row?.pay).toEqual(Array.from({ length: 20 }, (_, i) => 200_000 * (i + 1)));
	});

	it('has ratios where thirty postings advertise a range', () => {
		const ranges = postings(30).map((one) => ({ ...one, payHigh: 1.5 * one.payLow }));
		const [row] = quantiles([...ranges, ...postings(11)]);
		expect(row).toMatchObject({ n: 41, nRange: 30, rangeRatio: Array<number>(20).fill(1.5) });
		expect(quantiles([...ranges.slice(1), ...postings(11)])[0]).toMatchObject({
			n: 40,
			nRange: 29,
			rangeRatio: []
		});
	});
});

describe('the pay tables of aijobs-salaries', () => {
	it('leave out 2021, other countries and titles of no role', () =>
		// Of the made-up rows of 2022: three analysts and a software engineer, all in the United States.
		expect(
			aijobsSalaries(SALARIES, ROLES)
				.payLevel.filter(({ level }) => level === 'ALL')
				.map(({ year, roleId, n }) => [year, roleId, n])
		).toEqual([
			[2022, 'data_analyst', 3],
			[2022, 'software_engineer', 1]
		]));
});
