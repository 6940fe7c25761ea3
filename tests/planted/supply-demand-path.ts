import type { DemandMonth, Tables } from '../../src/lib/model/tables';
import { madeUpTables } from '../fixtures/made-up';
import type { PlantedCase } from '../fixtures/planted';

/** Demand of the United States from 2020 on, a level a year; the last year of so many months. */
function demand(levels: readonly number[], lastMonths = 12): Tables {
	const months = levels.flatMap((aiIndex, i): DemandMonth[] =>
		Array.from({ length: i === levels.length - 1 ? lastMonths : 12 }, (_, m) => ({
			geo: 'US',
			month: `${2020 + i}-${String(m + 1).padStart(2, '0')}`,
			nDays: 30,
			aiSharePct: 2,
			totalIndex: 100,
			aiIndex
		}))
	);
	return madeUpTables({ demandIndex: months });
}

// A start in year t needs t-1, t and t+2: five years hold the starts 2021 and 2022.
export const planted: readonly PlantedCase[] = [
	{
		name: 'demand that rises every year',
		tables: demand([1, 2, 3, 4, 5]),
		claim: 'market',
		kind: 'supports'
	},
	{
		name: 'demand that falls every year',
		tables: demand([5, 4, 3, 2, 1]),
		claim: 'market',
		kind: 'supports'
	},
	{
		// 2021: seen up, came up (3 against 2.9). 2022: seen up, came down.
		name: 'one start of two just right',
		tables: demand([2, 2.9, 4, 3, 3]),
		claim: 'market',
		kind: 'mixed'
	},
	{
		// 2021: seen up, came down (3 against 3.1).
		name: 'the same start just wrong',
		tables: demand([2, 3.1, 4, 3, 3]),
		claim: 'market',
		kind: 'contradicts'
	},
	{
		name: 'demand that turns between every start and its end',
		tables: demand([1, 3, 4, 2, 1.5]),
		claim: 'market',
		kind: 'contradicts'
	},
	{
		name: 'one start: four whole years and a part year',
		tables: demand([1, 2, 3, 4, 5], 6),
		claim: 'market',
		kind: 'cannot-test'
	},
	{
		name: 'a range of four years',
		tables: demand([1, 2, 3, 4, 5]),
		view: { from: 2021 },
		claim: 'market',
		kind: 'cannot-test'
	}
];
