import type { DestinationYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Shares of industry and academe in 2012 and 2022, %, of `n` doctorates each year. */
const tables = (
	industry: readonly [number, number],
	academe: readonly [number, number],
	n: number | null = 10_000
) =>
	madeUpTables({
		sources: [madeUpSource('ncses-sed')],
		destinationYear: [2012, 2022].flatMap((year, i) =>
			(
				[
					['industry', industry[i] ?? 0],
					['academe', academe[i] ?? 0]
				] as const
			).map(([sector, pct]): DestinationYear => ({
				source: 'ncses-sed',
				geo: 'US',
				series: 'math-cs',
				year,
				sector,
				pct,
				n,
				tableVersion: 'one'
			}))
		)
	});

// Wilson, 95%, n = 10,000: 30% → 29.1–30.9%, 35% → 34.1–35.9%; n = 100: 30% → 21.9–39.6%, 45% → 35.6–54.8%.
// n = 10,000: 51% → 50.02–51.98%, 50.9% → 49.92–51.88%.
export const planted: readonly PlantedCase[] = [
	{
		claim: 'pull',
		name: '5 points more',
		tables: tables([30, 35], [60, 55]),
		kind: 'supports'
	},
	{
		claim: 'pull',
		name: '4.9 points more',
		tables: tables([30, 34.9], [60, 55]),
		kind: 'mixed'
	},
	{
		claim: 'pull',
		name: '15 points more of a hundred people, intervals overlap',
		tables: tables([30, 45], [60, 45], 100),
		kind: 'mixed'
	},
	{
		claim: 'pull',
		name: '5 points less',
		tables: tables([35, 30], [55, 60]),
		kind: 'contradicts'
	},
	{
		claim: 'pull',
		name: '4.9 points less',
		tables: tables([34.9, 30], [55, 60]),
		kind: 'mixed'
	},
	{
		claim: 'pull',
		name: '29 doctorates',
		tables: tables([10, 90], [90, 10], 29),
		kind: 'cannot-test'
	},
	{
		claim: 'pull',
		name: 'no base published',
		tables: tables([10, 90], [90, 10], null),
		kind: 'cannot-test'
	},
	{
		claim: 'fork',
		name: '51% to industry',
		tables: tables([40, 51], [60, 40]),
		kind: 'contradicts'
	},
	{
		claim: 'fork',
		name: '50.9% to industry, holding a half',
		tables: tables([40, 50.9], [60, 40]),
		kind: 'mixed'
	},
	{ claim: 'fork', name: '51% to academe', tables: tables([40, 40], [60, 51]), kind: 'supports' },
	{
		claim: 'fork',
		name: '50.9% to academe, holding a half',
		tables: tables([40, 40], [60, 50.9]),
		kind: 'mixed'
	},
	{
		claim: 'fork',
		name: 'the last year counts, not the first',
		tables: tables([90, 30], [5, 60]),
		kind: 'supports'
	},
	{
		claim: 'fork',
		name: '29 doctorates',
		tables: tables([10, 90], [90, 10], 29),
		kind: 'cannot-test'
	}
];
