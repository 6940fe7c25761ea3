import { describe, expect, it } from 'vitest';
import { madeUpTables } from '../../../../tests/fixtures/made-up';
import type { DemandMonth } from '../../model/tables';
import { DEFAULT_VIEW } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { chart } from './chart';
import { countryPoints } from './points';

const row = (
	geo: string,
	month: string,
	aiSharePct: number | null,
	nDays: number
): DemandMonth => ({
	geo,
	month,
	nDays,
	aiSharePct,
	totalIndex: null,
	aiIndex: null
});
const points = (rows: DemandMonth[], view = {}) =>
	countryPoints({
		tables: madeUpTables({ demandIndex: rows }),
		lang: 'en',
		view: { ...DEFAULT_VIEW, ...view }
	});

describe('countryPoints', () => {
	it('weighs the months of a year by their days', () => {
		// (2% * 30 + 5% * 10) / 40 = 2.75%.
		const [us] = points([row('US', '2020-01', 2, 30), row('US', '2020-02', 5, 10)]).countries;
		expect(us?.years).toEqual([
			{ year: 2020, nDays: 40, share: expect.closeTo(0.0275, 9) as number, whole: false }
		]);
	});
	it('leaves out months without a share, and countries without any', () => {
		const { countries } = points([row('US', '2020-01', 2, 30), row('DE', '2020-01', null, 30)]);
		expect(countries.map((c) => c.geo)).toEqual(['US']);
	});
	it('orders countries by the last month, and keeps the range of years', () => {
		const rows = [
			row('US', '2020-01', 2, 30),
			row('DE', '2020-01', 3, 30),
			row('US', '2021-01', 4, 30),
			row('DE', '2021-01', 1, 30)
		];
		expect(points(rows).countries.map((c) => c.geo)).toEqual(['US', 'DE']);
		expect(points(rows, { to: 2020 }).countries.map((c) => c.geo)).toEqual(['DE', 'US']);
	});
});

describe('reading', () => {
	const { figures, notes } = chart.read({ tables: loadTables(), lang: 'en', view: DEFAULT_VIEW });
	it('tells the largest fall between whole years', () => {
		// demand_index.csv, days weighed: United States 2.840% in 2022, 1.857% in 2023; Canada −0.84, Britain −0.79, Australia −0.76.
		expect(figures).toMatchObject({
			fallPlace: 'the United States',
			fallYear: '2022',
			fallFrom: '2.84%',
			lowYear: '2023',
			fallTo: '1.86%'
		});
	});
	it('names the country that grew by less than the rule asks for, and the year that is not judged', () => {
		// France: 2.212% in 2019, 2.691% in 2025.
		expect(notes.join(' ')).toContain(
			'less than 0.5 pp between the first whole year and the last: France (+0.48 pp)'
		);
		expect(notes.join(' ')).toContain('drawn, but not judged');
	});
});
