import type { DemandMonth, Tables } from '../../src/lib/model/tables';
import { madeUpTables } from '../fixtures/made-up';
import type { PlantedCase } from '../fixtures/planted';

/** Years of the United States from 2020 on: all postings and the share that mentions AI, in per cent. */
function market(
	years: readonly (readonly [totalIndex: number, aiSharePct: number])[],
	lastMonths = 12
): Tables {
	const demandIndex = years.flatMap(([totalIndex, aiSharePct], i): DemandMonth[] =>
		Array.from({ length: i === years.length - 1 ? lastMonths : 12 }, (_, m) => ({
			geo: 'US',
			month: `${2020 + i}-${String(m + 1).padStart(2, '0')}`,
			nDays: 30,
			aiSharePct,
			totalIndex,
			aiIndex: (aiSharePct * totalIndex) / 100
		}))
	);
	return madeUpTables({ demandIndex });
}

const claim = 'flow';
// AI postings = share × total; the last year is compared with each one before it.
export const planted: readonly PlantedCase[] = [
	{
		name: 'share and postings that rise together',
		tables: market([
			[100, 2],
			[110, 3],
			[120, 4]
		]),
		claim,
		kind: 'supports'
	},
	{
		// From 2021: share 4 → 5, AI postings 8 → 4.
		name: 'one of two years from which they went opposite ways',
		tables: market([
			[100, 2],
			[200, 4],
			[80, 5]
		]),
		claim,
		kind: 'mixed'
	},
	{
		// From 2020: share 4 → 5, AI postings 12 → 4. From 2021: 4 → 5, 8 → 4.
		name: 'both years from which they went opposite ways',
		tables: market([
			[300, 4],
			[200, 4],
			[80, 5]
		]),
		claim,
		kind: 'contradicts'
	},
	{
		// Share 4 → 4.2 is just 5%; AI postings 12 → 3.36 and 8 → 3.36.
		name: 'a share that rose by just 5% while postings fell',
		tables: market([
			[300, 4],
			[200, 4],
			[80, 4.2]
		]),
		claim,
		kind: 'contradicts'
	},
	{
		name: 'a share that rose by just under 5% while postings fell',
		tables: market([
			[300, 4],
			[200, 4],
			[80, 4.199]
		]),
		claim,
		kind: 'supports'
	},
	{
		name: 'one year to compare with: the last is a part year',
		tables: market(
			[
				[100, 2],
				[110, 3],
				[120, 4]
			],
			6
		),
		claim,
		kind: 'cannot-test'
	},
	{
		name: 'a country that is not in the table',
		tables: market([
			[100, 2],
			[110, 3],
			[120, 4]
		]),
		view: { geo: 'GB' },
		claim,
		kind: 'cannot-test'
	}
];
