import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DemandMonth } from '../model/tables';
import { yearlyDemand } from './yearly-demand';

const month = (over: Partial<DemandMonth> = {}): DemandMonth => ({
	geo: 'US',
	month: '2021-01',
	nDays: 30,
	aiSharePct: 2,
	totalIndex: 100,
	aiIndex: 2,
	...over
});

describe('yearlyDemand', () => {
	it('weights months by their days', () =>
		expect(
			yearlyDemand(
				[month(), month({ month: '2021-02', nDays: 10, totalIndex: 140, aiIndex: 6 })],
				'US'
			)
		).toEqual([
			{
				year: 2021,
				nMonths: 2,
				nDays: 40,
				aiIndex: 3, // (30·2 + 10·6) / 40
				totalIndex: 110, // (30·100 + 10·140) / 40
				aiShare: 3 / 110
			}
		]));

	it('takes only months with all three figures', () => {
		const months = [
			month(),
			month({ month: '2021-02', aiSharePct: null }),
			month({ month: '2021-03', totalIndex: null, aiIndex: 50 }),
			month({ month: '2021-04', aiIndex: null })
		];
		expect(yearlyDemand(months, 'US')).toMatchObject([{ nMonths: 1, nDays: 30, aiIndex: 2 }]);
	});

	it('leaves out a year in which nothing is complete, and months without days', () =>
		expect(
			yearlyDemand([month({ totalIndex: null }), month({ month: '2022-01', nDays: 0 })], 'US')
		).toEqual([]));

	it('leaves out a year in which the total is 0: it has no share', () =>
		expect(yearlyDemand([month({ totalIndex: 0, aiIndex: 0 })], 'US')).toEqual([]));

	it('looks at one country, and goes by year', () => {
		const months = [month({ month: '2023-05' }), month({ geo: 'DE', month: '2022-05' }), month()];
		expect(yearlyDemand(months, 'US').map((y) => y.year)).toEqual([2021, 2023]);
	});

	it('is the same for one month and for its two parts', () => {
		const days = fc.integer({ min: 1, max: 30 });
		const value = fc.double({ min: 1, max: 200, noNaN: true });
		fc.assert(
			fc.property(days, days, value, value, (first, second, totalIndex, aiIndex) => {
				const other = month({ month: '2021-12', nDays: 31 });
				const part = { totalIndex, aiIndex };
				const [split] = yearlyDemand(
					[month({ nDays: first, ...part }), month({ nDays: second, ...part }), other],
					'US'
				);
				const [whole] = yearlyDemand([month({ nDays: first + second, ...part }), other], 'US');
				expect(split?.aiIndex).toBeCloseTo(whole?.aiIndex ?? NaN, 9);
				expect(split?.totalIndex).toBeCloseTo(whole?.totalIndex ?? NaN, 9);
				expect(split?.aiShare).toBeCloseTo(whole?.aiShare ?? NaN, 9);
			})
		);
	});
});
