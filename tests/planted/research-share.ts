import type { RoleYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Adverts for researchers of 1,000 AI adverts a year, by year. */
const tables = (n: Readonly<Record<number, number>>) =>
	madeUpTables({
		roles: [madeUpRole('ai_researcher', { family: 'research' }), madeUpRole('ml_engineer')],
		sources: [madeUpSource('aijobs-salaries')],
		roleYear: Object.entries(n).flatMap(([year, k]): RoleYear[] => [
			madeUpRoleYear({ year: Number(year), roleId: 'ai_researcher', n: k, nTotalAi: 1000 }),
			madeUpRoleYear({ year: Number(year), roleId: 'ml_engineer', n: 1000 - k, nTotalAi: 1000 })
		])
	});
const products = { claim: 'products' } as const;
const apart = { claim: 'apart' } as const;

export const planted: readonly PlantedCase[] = [
	// Wilson, 95%, n = 1000: 17% → 14.8–19.5%; 18% → 15.7–20.5%; 53% → 49.9–56.1%; 54% → 50.9–57.1%.
	{ ...products, name: '10%', tables: tables({ 2025: 100 }), kind: 'supports' },
	{ ...products, name: '17%, just below a fifth', tables: tables({ 2025: 170 }), kind: 'supports' },
	{ ...products, name: '18%, holding a fifth', tables: tables({ 2025: 180 }), kind: 'mixed' },
	{ ...products, name: '53%, holding a half', tables: tables({ 2025: 530 }), kind: 'mixed' },
	{ ...products, name: '54%, above a half', tables: tables({ 2025: 540 }), kind: 'contradicts' },
	{ ...products, name: '29 adverts', tables: tables({ 2025: 29 }), kind: 'cannot-test' },
	{
		...products,
		name: 'no research role chosen',
		tables: tables({ 2025: 100 }),
		view: { roles: ['ml_engineer'] },
		kind: 'cannot-test'
	},
	// 5% → 3.8–6.5%, 8% → 6.5–9.8%, 9% → 7.4–10.9%.
	{ ...apart, name: '5 to 9%', tables: tables({ 2022: 50, 2025: 90 }), kind: 'contradicts' },
	{ ...apart, name: '9 to 5%', tables: tables({ 2022: 90, 2025: 50 }), kind: 'supports' },
	{
		...apart,
		name: '5 to 6%, intervals overlap',
		tables: tables({ 2022: 50, 2025: 60 }),
		kind: 'mixed'
	},
	{ ...apart, name: 'one year', tables: tables({ 2025: 90 }), kind: 'cannot-test' },
	{
		...apart,
		name: '29 adverts first',
		tables: tables({ 2022: 29, 2025: 90 }),
		kind: 'cannot-test'
	}
];
