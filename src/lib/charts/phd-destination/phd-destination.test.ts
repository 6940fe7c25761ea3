import { describe, expect, it } from 'vitest';
import type { DestinationYear } from '../../model/tables';
import { aheadSince, destinations, sectorPoints } from './points';
import { course } from './verdict';

const row = (
	year: number,
	sector: string,
	pct: number,
	over: Partial<DestinationYear> = {}
): DestinationYear => ({
	source: 'ncses-sed',
	geo: 'US',
	series: 'math-cs',
	year,
	sector,
	pct,
	n: 1000,
	tableVersion: 'a',
	...over
});
const of = (...rows: DestinationYear[]) => destinations({ destinationYear: rows }, 'math-cs');

describe('destinations', () => {
	it('gives each sector its shares in year order, with the interval of its base', () => {
		const [point] = sectorPoints(of(row(2022, 'industry', 50, { n: 100 })), 'industry');
		// Wilson, 95%: 50 of 100 → 40.4–59.6%.
		expect(point).toMatchObject({ year: 2022, share: 0.5, n: 100 });
		expect(point?.lo).toBeCloseTo(0.404, 3);
		expect(point?.hi).toBeCloseTo(0.596, 3);
		const years = sectorPoints(of(row(2002, 'industry', 1), row(1992, 'industry', 2)), 'industry');
		expect(years.map((p) => p.year)).toEqual([1992, 2002]);
	});
	it('has no interval where the base is not published', () => {
		const [point] = sectorPoints(of(row(2022, 'industry', 50, { n: null })), 'industry');
		expect(point).toMatchObject({ share: 0.5, lo: null, hi: null });
	});
	it('keeps the two series apart', () => {
		const { years } = of(row(2017, 'industry', 60), row(2018, 'industry', 64, { series: 'cis' }));
		expect(years).toEqual([2017]);
	});
	it('breaks where another list of fields begins', () => {
		const { breaks } = of(
			row(2019, 'industry', 60),
			row(2020, 'industry', 60),
			row(2021, 'industry', 60, { tableVersion: 'b' }),
			row(2022, 'industry', 60, { tableVersion: 'b' })
		);
		expect(breaks).toEqual([2021]);
	});
});

describe('aheadSince', () => {
	const years = (shares: readonly [number, number, number][]) =>
		of(
			...shares.flatMap(([year, industry, academe]) => [
				row(year, 'industry', industry),
				row(year, 'academe', academe)
			])
		);
	it('passes over years in which industry was ahead for a while', () => {
		const late = years([
			[1992, 30, 60],
			[1997, 50, 40],
			[2002, 40, 50],
			[2007, 51, 40],
			[2012, 55, 35]
		]);
		expect(aheadSince(late)).toBe(2007);
	});
	it('is missing when industry is behind in the last year', () => {
		expect(
			aheadSince(
				years([
					[1992, 60, 30],
					[1997, 40, 50]
				])
			)
		).toBeNull();
	});
});

describe('course', () => {
	const from = (...rows: DestinationYear[]) => course(sectorPoints(of(...rows), 'industry'));
	it('is not told across a change of the list of fields', () => {
		expect(from(row(2017, 'industry', 30), row(2022, 'industry', 70, { tableVersion: 'b' }))).toBe(
			'few'
		);
	});
	it('is not told from one year', () => {
		expect(from(row(2022, 'industry', 70))).toBe('few');
	});
});
