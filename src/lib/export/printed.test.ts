import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatters } from '../content/number';
import { LANGS } from '../model/tables';
import { readPrinted } from './printed';

describe('readPrinted', () => {
	it.each([
		['37.2%', 0.372, 'percent', 1],
		['0.0%', 0, 'percent', 1],
		['−12.35%', -0.1235, 'percent', 2],
		['+157%', 1.57, 'percent', 0],
		['+6.1 pp', 6.1, 'points', 1],
		['−4.6%p', -4.6, 'points', 1],
		['1.8×', 1.8, 'times', 1],
		['0.55배', 0.55, 'times', 2],
		['+48 log points', 48, 'log-points', 0],
		['−69 로그포인트', -69, 'log-points', 0],
		['0 log points', 0, 'log-points', 0],
		['$202,250', 202250, 'usd', 0],
		['202,250달러', 202250, 'usd', 0],
		['1,234,567', 1234567, 'plain', 0],
		['2025', 2025, 'plain', 0],
		['0.5', 0.5, 'plain', 1],
		['-3', -3, 'plain', 0],
		['약 1,200', 1200, 'plain', 0],
		['≈ 3.5%', 0.035, 'percent', 1],
		['–', null, 'plain', 0]
	])('reads %s', (cell, value, unit, digits) => {
		expect(readPrinted(cell)).toMatchObject({ value, unit, digits });
	});

	it.each([
		'',
		'Data Analyst',
		'7.6–9.2%',
		'37.2 → 29.7%',
		'+4.7 pp to +7.3 pp',
		'Data Scientist 27%',
		'SED 2022 table 2-6',
		'2022–2025',
		'12,34',
		'1,2345',
		'%',
		'--3',
		'$5%',
		'https://example.org/2025'
	])('finds no single number in “%s”', (cell) => {
		expect(readPrinted(cell)).toBeUndefined();
	});

	it('tells a change, which is printed with its sign', () => {
		expect(readPrinted('+5%')?.signed).toBe(true);
		expect(readPrinted('5%')?.signed).toBe(false);
	});

	const amount = fc.double({ min: -1e7, max: 1e7, noNaN: true });
	it.each(LANGS)('reads back what the formats of %s print, to the digits printed', (lang) => {
		const f = formatters(lang);
		fc.assert(
			fc.property(amount, fc.constantFrom(0, 1, 2, 3), (v, digits) => {
				const near = (cell: string, value: number, decimals: number) => {
					const read = readPrinted(cell)?.value;
					expect(read, cell).not.toBeNull();
					// Half a unit of the last digit printed, and the noise of a double of that size.
					expect(Math.abs((read ?? NaN) - value), cell).toBeLessThanOrEqual(
						0.5 * 10 ** -decimals + Math.abs(value) * 1e-12
					);
				};
				near(f.count(v), v, 1);
				near(f.index(v), v, 0);
				near(f.usd(v), v, 0);
				near(f.logPoints(v), v, 0);
				near(f.percent(v, digits), v, digits + 2);
				near(f.points(v / 100, digits), v, digits);
				near(f.ratio(v, digits), v, digits);
			})
		);
	});

	it.each(LANGS)('reads what is missing in %s as missing', (lang) => {
		const f = formatters(lang);
		for (const print of [f.count, f.percent, f.points, f.index, f.ratio, f.logPoints, f.usd])
			expect(readPrinted(print(null))?.value).toBeNull();
	});
});
