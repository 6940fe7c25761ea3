import type { StockYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Jobs of 2021 and 2024 by occupation, all with the same relative standard error. */
const tables = (jobs: Readonly<Record<string, readonly number[]>>, rsePct = 1) =>
	madeUpTables({
		roles: [
			madeUpRole('data_scientist', { onetSoc: '15-2051.00' }),
			madeUpRole('ai_governance', { onetSoc: '13-1041.00' })
		],
		sources: [madeUpSource('bls-oews')],
		stockYear: Object.entries(jobs).flatMap(([soc, values]) =>
			values.map((employment, i): StockYear => ({
				source: 'bls-oews',
				geo: 'US',
				year: 2021 + 3 * i,
				soc,
				title: { ko: soc, en: soc },
				employment,
				rsePct,
				payP50: null
			}))
		)
	});
const claim = 'grow';
const ALL = { '15-0000': [1000, 1100] };

export const planted: readonly PlantedCase[] = [
	{
		claim,
		name: 'all doubled',
		tables: tables({ ...ALL, '15-2051': [100, 200] }),
		kind: 'supports'
	},
	{
		claim,
		name: 'all halved',
		tables: tables({ ...ALL, '15-2051': [100, 50] }),
		kind: 'contradicts'
	},
	// Four errors of 1%: exp(1.96 · 2%) = 1.04. 114.5 / 110 = 1.041, 114 / 110 = 1.036.
	{
		claim,
		name: 'just clear',
		tables: tables({ ...ALL, '15-2051': [100, 114.5] }),
		kind: 'supports'
	},
	{ claim, name: 'not clear', tables: tables({ ...ALL, '15-2051': [100, 114] }), kind: 'mixed' },
	{
		claim,
		name: 'one of two faster',
		tables: tables({ ...ALL, '15-2051': [100, 200], '15-1252': [100, 50] }),
		kind: 'mixed'
	},
	{
		claim,
		name: 'one year',
		tables: tables({ '15-0000': [1000], '15-2051': [100] }),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'a chosen role whose occupation is not there',
		tables: tables({ ...ALL, '15-2051': [100, 200] }),
		view: { roles: ['ai_governance'] },
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'the occupation of the chosen role alone',
		tables: tables({ ...ALL, '15-2051': [100, 200], '15-1252': [100, 50], '15-1221': [100, 50] }),
		view: { roles: ['data_scientist'] },
		kind: 'supports'
	}
];
