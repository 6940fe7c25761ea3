import type { KoreaFigure } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

const figure = (over: Partial<KoreaFigure>): KoreaFigure => ({
	source: 'korea-ai-workforce-figures',
	year: 2023,
	measure: 'shortage_rate',
	since: null,
	group: 'all',
	groupName: { ko: '전체', en: 'All' },
	roleIds: [],
	value: 0,
	unit: 'percent',
	survey: 'SPRi AI industry survey 2023',
	nFirms: 1000,
	page: 'https://example.org/',
	quoted: true,
	...over
});
/** Shortage of firms, growth of adverts and of applicants, all in per cent. */
const tables = (rate: number, adverts: number, applicants: number, types: readonly number[] = []) =>
	madeUpTables({
		roles: [...types.map((_, i) => madeUpRole(`r${i}`)), madeUpRole('far')],
		sources: ['korea-ai-workforce-figures', 'korea-ai-demand-figures'].map((id) =>
			madeUpSource(id)
		),
		koreaFigure: [
			figure({ value: rate }),
			figure({ measure: 'adverts_change', since: 2020, value: adverts, survey: 'board' }),
			figure({ measure: 'applicants_change', since: 2020, value: applicants, survey: 'board' }),
			...types.map((value, i) =>
				figure({ measure: 'shortage_rate_of_staff', group: `t${i}`, roleIds: [`r${i}`], value })
			)
		]
	});
const claim = 'ahead';

export const planted: readonly PlantedCase[] = [
	{ claim, name: 'both signs', tables: tables(10, 50, 20), kind: 'supports' },
	{ claim, name: 'a shortage of just 5%', tables: tables(5, 50, 20), kind: 'supports' },
	{ claim, name: 'a shortage just below', tables: tables(4.9, 50, 20), kind: 'mixed' },
	{ claim, name: 'applicants grew as much as adverts', tables: tables(10, 20, 20), kind: 'mixed' },
	{ claim, name: 'neither sign', tables: tables(2, 20, 50), kind: 'contradicts' },
	{
		claim,
		name: 'one sign only',
		tables: madeUpTables({ koreaFigure: [figure({ value: 10 })] }),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'head-counts instead of a rate: 100 short of 1,000',
		tables: madeUpTables({
			koreaFigure: [
				figure({ measure: 'employed', value: 900, unit: 'people' }),
				figure({ measure: 'short', value: 100, unit: 'people' }),
				figure({ measure: 'adverts_change', since: 2020, value: 50 }),
				figure({ measure: 'applicants_change', since: 2020, value: 20 })
			]
		}),
		kind: 'supports'
	},
	{
		claim,
		name: 'chosen job types, all short',
		tables: tables(1, 0, 9, [6, 8]),
		view: { roles: ['r0', 'r1'] },
		kind: 'supports'
	},
	{
		claim,
		name: 'chosen job types, one short',
		tables: tables(1, 0, 9, [4, 8]),
		view: { roles: ['r0', 'r1'] },
		kind: 'mixed'
	},
	{
		claim,
		name: 'a chosen job type with enough people',
		tables: tables(9, 9, 0, [4]),
		view: { roles: ['r0'] },
		kind: 'contradicts'
	},
	{
		claim,
		name: 'a role without a job type',
		tables: tables(9, 9, 0, [6]),
		view: { roles: ['far'] },
		kind: 'cannot-test'
	}
];
