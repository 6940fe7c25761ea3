import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, QUANTILES, type PayLevel, type PayQuantile } from '../model/tables';
import { PAY_LEVEL, PAY_QUANTILE } from './pay-tables';
import { parseTable, toCsv } from './table';
import { knownKeys } from './tables';

const KNOWN = knownKeys([{ id: 'ml_engineer' }], [{ id: 'made-up' }]);
const CELL = { source: 'made-up', geo: 'US', roleId: 'ml_engineer' };

const count = fc.nat({ max: 1_000_000 });
const ascending = (length: number, max: number, decimals: number) =>
	fc
		.array(fc.nat({ max }), { minLength: length, maxLength: length })
		.map((values) => values.sort((a, b) => a - b).map((value) => value / 10 ** decimals));
const place = fc.record({
	year: fc.integer({ min: 1900, max: 2100 }),
	level: fc.constantFrom(...LEVELS)
});
const keyOf = ({ year, level }: { year: number; level: string }) => `${year} ${level}`;
const rowsOf = <Row extends { year: number; level: string }>(row: Arbitrary<Row>) =>
	fc.uniqueArray(row, { selector: keyOf, maxLength: 8 });

const payLevel: Arbitrary<PayLevel> = fc
	.record({
		place,
		n: count,
		nReference: count,
		pay: fc.option(ascending(3, 900_000, 0), { nil: [] }),
		premium: fc.option(ascending(3, 30_000, 4), { nil: [] })
	})
	.map(({ place, n, nReference, pay, premium }) => {
		const [payP50Lo = null, payP50 = null, payP50Hi = null] = pay;
		const [premiumLo = null, middle = null, premiumHi = null] = premium;
		return {
			...CELL,
			...place,
			n: n + 1,
			payP50,
			payP50Lo,
			payP50Hi,
			nReference,
			premium: middle,
			premiumLo,
			premiumHi
		};
	});

const payQuantile: Arbitrary<PayQuantile> = fc
	.record({
		place,
		n: fc.integer({ min: 30, max: 1000 }),
		nRange: fc.nat({ max: 30 }),
		pay: ascending(QUANTILES.length, 900_000, 0),
		ratios: ascending(QUANTILES.length, 3_000, 3)
	})
	.map(({ place, n, nRange, pay, ratios }) => ({
		...CELL,
		...place,
		n,
		pay,
		nRange,
		rangeRatio: nRange < 30 ? [] : ratios.map((ratio) => Number((1 + ratio).toFixed(3)))
	}));

describe('pay_level', () => {
	it('reads back what was written', () => {
		fc.assert(
			fc.property(rowsOf(payLevel), (rows) => {
				expect(parseTable(PAY_LEVEL, toCsv(PAY_LEVEL, rows), KNOWN)).toEqual({
					rows,
					problems: []
				});
			})
		);
	});

	const ROW: PayLevel = {
		...CELL,
		year: 2024,
		level: 'SE',
		n: 20,
		payP50: 200,
		payP50Lo: 100,
		payP50Hi: 300,
		nReference: 20,
		premium: -0.1,
		premiumLo: -0.2,
		premiumHi: 0
	};
	it.each([
		['a median outside its interval', { payP50: 301 }, 'pay_p50'],
		['a median without its interval', { payP50Lo: null }, 'pay_p50'],
		['a premium outside its interval', { premium: -0.3 }, 'premium'],
		['a cell without a posting', { n: 0 }, 'n']
	])('refuses %s', (_, wrong, column) =>
		expect(
			parseTable(PAY_LEVEL, toCsv(PAY_LEVEL, [{ ...ROW, ...wrong }]), KNOWN).problems.map(
				(problem) => problem.column
			)
		).toEqual([column])
	);
	it('takes a negative premium', () =>
		expect(parseTable(PAY_LEVEL, toCsv(PAY_LEVEL, [ROW]), KNOWN).rows).toEqual([ROW]));
});

describe('pay_quantile', () => {
	it('reads back what was written', () => {
		fc.assert(
			fc.property(rowsOf(payQuantile), (rows) => {
				expect(parseTable(PAY_QUANTILE, toCsv(PAY_QUANTILE, rows), KNOWN)).toEqual({
					rows,
					problems: []
				});
			})
		);
	});

	const ROW: PayQuantile = {
		...CELL,
		year: 2024,
		level: 'SE',
		n: 40,
		pay: QUANTILES.map((p) => 1000 * p),
		nRange: 30,
		rangeRatio: QUANTILES.map((p) => 1 + p)
	};
	it.each([
		['nineteen quantiles', { pay: ROW.pay.slice(1) }, 'pay'],
		['quantiles that fall', { pay: [...ROW.pay].reverse() }, 'pay'],
		['fewer than thirty postings', { n: 29, nRange: 29, rangeRatio: [] }, 'n'],
		['more ranges than postings', { nRange: 41 }, 'n_range'],
		['ratios of fewer than thirty ranges', { nRange: 29 }, 'range_ratio'],
		['thirty ranges without ratios', { rangeRatio: [] }, 'range_ratio']
	])('refuses %s', (_, wrong, column) =>
		expect(
			parseTable(PAY_QUANTILE, toCsv(PAY_QUANTILE, [{ ...ROW, ...wrong }]), KNOWN).problems.map(
				(problem) => problem.column
			)
		).toEqual([column])
	);
});
