import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Entry-level adverts of each role in one year, of 1,000 unless told. */
const tables = (roles: Readonly<Record<string, number>>, year = 2023, n = 1000) =>
	madeUpTables({
		roles: Object.keys(roles).map((id) => madeUpRole(id)),
		sources: [madeUpSource('aijobs-salaries')],
		roleYear: Object.entries(roles).map(([roleId, nEntry]) =>
			madeUpRoleYear({ year, roleId, n, nEntry, nTotalAi: n * Object.keys(roles).length })
		)
	});
const claim = 'door';

// Wilson, 95%, n = 1000: 6.6% → 5.2–8.3%, 6.4% → 5.04–8.1%, 6.3% → 4.96–8.0%, 3.7% → 2.7–5.06%, 3.6% → 2.6–4.9%.
export const planted: readonly PlantedCase[] = [
	{ claim, name: 'an open door', tables: tables({ a: 66 }), kind: 'supports' },
	{ claim, name: '6.4%, just open', tables: tables({ a: 64 }), kind: 'supports' },
	{ claim, name: '6.3%, holding 5%', tables: tables({ a: 63 }), kind: 'mixed' },
	{ claim, name: '3.7%, holding 5%', tables: tables({ a: 37 }), kind: 'mixed' },
	{ claim, name: '3.6%, just shut', tables: tables({ a: 36 }), kind: 'contradicts' },
	{ claim, name: 'as many open as shut', tables: tables({ a: 100, b: 10 }), kind: 'mixed' },
	{
		claim,
		name: 'two of three shut',
		tables: tables({ a: 100, b: 10, c: 10 }),
		kind: 'contradicts'
	},
	{ claim, name: 'two of three open', tables: tables({ a: 100, b: 100, c: 10 }), kind: 'supports' },
	{
		claim,
		name: 'analysts alone after their label changed',
		tables: tables({ data_analyst: 400 }, 2024),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'analysts before it',
		tables: tables({ data_analyst: 400 }, 2023),
		kind: 'supports'
	},
	{ claim, name: '30 adverts', tables: tables({ a: 20 }, 2023, 30), kind: 'supports' },
	{ claim, name: '29 adverts', tables: tables({ a: 20 }, 2023, 29), kind: 'cannot-test' },
	{
		claim,
		name: 'no role chosen',
		tables: tables({ a: 66 }),
		view: { roles: [] },
		kind: 'cannot-test'
	}
];
