import type { RoleYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Adverts for product managers of `total` AI adverts a year, by year. */
const tables = (n: Readonly<Record<number, number>>, total = 1000) =>
	madeUpTables({
		roles: [
			madeUpRole('ai_product_manager', { family: 'business' }),
			madeUpRole('ai_data_leader', { family: 'management' }),
			madeUpRole('ml_engineer', { family: 'modeling' })
		],
		sources: [madeUpSource('aijobs-salaries')],
		roleYear: Object.entries(n).flatMap(([year, k]): RoleYear[] => [
			madeUpRoleYear({ year: Number(year), roleId: 'ai_product_manager', n: k, nTotalAi: total }),
			madeUpRoleYear({ year: Number(year), roleId: 'ml_engineer', n: total - k, nTotalAi: total })
		])
	});
const claim = 'business';

// Wilson, 95%, n = 1000: 3.7% → 2.7–5.1%, 3.5% → 2.5–4.8%, 23% → 20.5–25.7%, 22% → 19.5–24.7%.
export const planted: readonly PlantedCase[] = [
	{ claim, name: 'none at all', tables: tables({ 2024: 0, 2025: 0 }), kind: 'contradicts' },
	{ claim, name: '3.5% every year', tables: tables({ 2024: 35, 2025: 35 }), kind: 'contradicts' },
	{ claim, name: '3.7%, holding 5%', tables: tables({ 2024: 35, 2025: 37 }), kind: 'mixed' },
	{ claim, name: 'more than 5% once', tables: tables({ 2024: 100, 2025: 10 }), kind: 'mixed' },
	{ claim, name: '22%, holding a fifth', tables: tables({ 2025: 220 }), kind: 'mixed' },
	{ claim, name: '23%, above a fifth', tables: tables({ 2025: 230 }), kind: 'supports' },
	{
		claim,
		name: 'an engineering role chosen: the halves stay what they are',
		tables: tables({ 2025: 230 }),
		view: { roles: ['ml_engineer'] },
		kind: 'supports'
	},
	{ claim, name: '29 AI adverts', tables: tables({ 2025: 20 }, 29), kind: 'cannot-test' },
	// ml_engineer is a modelling role: 1000 − k of 1000. 53.2% → 50.1–56.3%, 53% → 49.9–56.1%.
	{ claim: 'beyond', name: '53.2% beyond', tables: tables({ 2025: 532 }), kind: 'supports' },
	{ claim: 'beyond', name: '53%, holding a half', tables: tables({ 2025: 530 }), kind: 'mixed' },
	{ claim: 'beyond', name: '10% beyond', tables: tables({ 2025: 100 }), kind: 'contradicts' },
	{ claim: 'beyond', name: '29 AI adverts', tables: tables({ 2025: 20 }, 29), kind: 'cannot-test' },
	{
		claim,
		name: 'no role chosen',
		tables: tables({ 2025: 230 }),
		view: { roles: [] },
		kind: 'cannot-test'
	}
];
