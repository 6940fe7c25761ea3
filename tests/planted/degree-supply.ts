import type { DegreeYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

const MEASURES = ['masters_enrolment_cis', 'masters_enrolment_data_science', 'doctorates_ai'];

/** Numbers of 2020 and 2022 of each measure, in the order of `MEASURES`; 2019 was counted by another list of fields. */
const tables = (values: readonly (readonly [number, number])[], before?: number) =>
	madeUpTables({
		roles: [
			madeUpRole('ml_engineer', { supplyFamily: 'engineering' }),
			madeUpRole('data_analyst', { supplyFamily: 'analysis' }),
			madeUpRole('ai_product_manager', { supplyFamily: null })
		],
		sources: ['ncses-sed-gss', 'ncses-sed', 'ncses-degrees'].map((id) => madeUpSource(id)),
		degreeYear: values.flatMap(([first, last], i) =>
			[
				...(before === undefined ? [] : [{ year: 2019, value: before, fieldListVersion: 'old' }]),
				{ year: 2020, value: first, fieldListVersion: 'new' },
				{ year: 2022, value: last, fieldListVersion: 'new' }
			].map((row): DegreeYear => ({
				source: 'ncses-sed-gss',
				geo: 'US',
				measure: MEASURES[i] ?? '',
				unit: 'students',
				...row
			}))
		)
	});
const claim = 'commoner';
const N = 100_000;

// Of 100,000 a change of a tenth is far outside the interval: √(1/100000 + 1/110000) = 0.4%.
export const planted: readonly PlantedCase[] = [
	{ claim, name: 'a tenth more', tables: tables([[N, 110_000]]), kind: 'supports' },
	{ claim, name: 'just under a tenth more', tables: tables([[N, 109_999]]), kind: 'mixed' },
	{ claim, name: 'a tenth fewer', tables: tables([[N, 90_000]]), kind: 'contradicts' },
	{ claim, name: 'just under a tenth fewer', tables: tables([[N, 90_001]]), kind: 'mixed' },
	// 100 → 131: 1.96·√(1/100 + 1/131) = 0.260 < ln 1.31 = 0.270; 100 → 129: 0.261 > ln 1.29 = 0.255.
	{ claim, name: '100 and 131 people', tables: tables([[100, 131]]), kind: 'supports' },
	{ claim, name: '100 and 129 people, within chance', tables: tables([[100, 129]]), kind: 'mixed' },
	{
		claim,
		name: 'two of three more, one the same',
		tables: tables([
			[N, 2 * N],
			[N, 2 * N],
			[N, N]
		]),
		kind: 'supports'
	},
	{
		claim,
		name: 'one of two more, one the same',
		tables: tables([
			[N, 2 * N],
			[N, N]
		]),
		kind: 'mixed'
	},
	{
		claim,
		name: 'two of three more, one fewer',
		tables: tables([
			[N, 2 * N],
			[N, 2 * N],
			[N, N / 2]
		]),
		kind: 'mixed'
	},
	{
		claim,
		name: 'the students of the chosen role alone',
		tables: tables([
			[N, 2 * N],
			[N, N / 2]
		]),
		view: { roles: ['data_analyst'] },
		kind: 'contradicts'
	},
	{
		claim,
		name: 'more than by the old list, but fewer by the new',
		tables: tables([[N, N / 2]], N / 10),
		kind: 'contradicts'
	},
	{
		claim,
		name: 'a role that no students prepare for',
		tables: tables([[N, 2 * N]]),
		view: { roles: ['ai_product_manager'] },
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'one year shown',
		tables: tables([[N, 2 * N]]),
		view: { from: 2022 },
		kind: 'cannot-test'
	},
	{ claim, name: '29 people at first', tables: tables([[29, 500]]), kind: 'cannot-test' }
];
