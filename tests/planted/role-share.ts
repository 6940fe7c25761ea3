import type { RoleYear, Tables } from '../../src/lib/model/tables';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';
import type { PlantedCase } from '../fixtures/planted';

const IDS = [
	'ml_engineer',
	'data_scientist',
	'ai_software_engineer',
	'applied_research_engineer',
	'data_engineer'
];

/** Adverts of 2022 and 2025 among so many AI adverts a year, with median pay in the United States. */
function adverts(
	roleId: string,
	[first, last]: readonly [number, number],
	pay: { of?: number; rise?: number; lo?: number } = {}
): Tables {
	const of = pay.of ?? 1000;
	const row = (year: number, n: number): RoleYear =>
		madeUpRoleYear({ year, roleId, n, nTotalAi: of, nPostings: of });
	const paid = (year: number, p50: number, lo = p50 - 5): RoleYear => ({
		...row(year, 100),
		geo: 'US',
		nPay: 100,
		payP50: p50,
		payP50Lo: lo,
		payP50Hi: p50 + 5
	});
	return madeUpTables({
		roles: IDS.map((id) => madeUpRole(id)),
		roleYear: [
			row(2022, first),
			row(2025, last),
			paid(2022, 100),
			paid(2025, 100 + (pay.rise ?? 0), pay.lo)
		],
		sources: [madeUpSource('aijobs-salaries')]
	});
}

// 40% of a thousand has the Wilson interval 37.0-43.1%, 30% has 27.2-32.9%.
export const planted: readonly PlantedCase[] = [
	{
		name: '40% falling to 30%, pay level',
		tables: adverts('ml_engineer', [400, 300]),
		claim: 'modelling',
		kind: 'supports'
	},
	{
		name: 'a fall of just a tenth of the first share, intervals apart',
		tables: adverts('ml_engineer', [40_000, 36_000], { of: 100_000 }),
		claim: 'modelling',
		kind: 'supports'
	},
	{
		name: 'a fall of just under a tenth of the first share, intervals apart',
		tables: adverts('ml_engineer', [40_000, 36_001], { of: 100_000 }),
		claim: 'modelling',
		kind: 'mixed'
	},
	{
		name: 'a fall of more than a tenth whose intervals overlap',
		tables: adverts('ml_engineer', [80, 68], { of: 200 }),
		claim: 'modelling',
		kind: 'mixed'
	},
	{
		name: '40% falling to 30% while median pay rose, intervals apart',
		tables: adverts('ml_engineer', [400, 300], { rise: 20, lo: 106 }),
		claim: 'modelling',
		kind: 'mixed'
	},
	{
		name: '40% falling to 30% while median pay rose, intervals touching',
		tables: adverts('ml_engineer', [400, 300], { rise: 20, lo: 105 }),
		claim: 'modelling',
		kind: 'supports'
	},
	{
		name: '30% rising to 40%',
		tables: adverts('data_scientist', [300, 400]),
		claim: 'modelling',
		kind: 'contradicts'
	},
	{
		name: '29 adverts in the first year',
		tables: adverts('ml_engineer', [29, 300]),
		claim: 'modelling',
		kind: 'cannot-test'
	},
	{
		name: 'one year in the range',
		tables: adverts('ml_engineer', [400, 300]),
		view: { from: 2025 },
		claim: 'modelling',
		kind: 'cannot-test'
	},
	{
		name: '30% rising to 40%',
		tables: adverts('ai_software_engineer', [300, 400]),
		claim: 'combination',
		kind: 'supports'
	},
	{
		name: 'a rise of just under a tenth of the first share, intervals apart',
		tables: adverts('ai_software_engineer', [40_000, 43_999], { of: 100_000 }),
		claim: 'combination',
		kind: 'mixed'
	},
	{
		name: 'a rise of just a tenth of the first share, intervals apart',
		tables: adverts('ai_software_engineer', [40_000, 44_000], { of: 100_000 }),
		claim: 'combination',
		kind: 'supports'
	},
	{
		name: '40% falling to 30%',
		tables: adverts('applied_research_engineer', [400, 300]),
		claim: 'combination',
		kind: 'contradicts'
	},
	{
		name: '29 adverts in the first year',
		tables: adverts('applied_research_engineer', [29, 300]),
		claim: 'combination',
		kind: 'cannot-test'
	}
];
