import type { PayLevel } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Interval of the premium of each role at the senior level. */
const tables = (roles: Readonly<Record<string, readonly [lo: number, hi: number]>>, n = 100) =>
	madeUpTables({
		roles: [
			// Roles whose id begins with 'data' are of the other kind.
			...Object.keys(roles).map((id) =>
				madeUpRole(id, { family: id.startsWith('data') ? 'data' : 'modeling' })
			),
			madeUpRole('software_engineer', { family: 'reference' })
		],
		sources: [madeUpSource('aijobs-salaries')],
		payLevel: Object.entries(roles).map(([roleId, [lo, hi]]): PayLevel => ({
			source: 'aijobs-salaries',
			geo: 'US',
			year: 2025,
			roleId,
			level: 'SE',
			n,
			payP50: 150_000,
			payP50Lo: 140_000,
			payP50Hi: 160_000,
			nReference: 100,
			premium: (lo + hi) / 2,
			premiumLo: lo,
			premiumHi: hi
		}))
	});
const claim = 'worth';

export const planted: readonly PlantedCase[] = [
	{ claim, name: 'from +5% on', tables: tables({ a: [0.05, 0.15] }), kind: 'supports' },
	{ claim, name: 'from +4.9% on', tables: tables({ a: [0.049, 0.15] }), kind: 'mixed' },
	{ claim, name: 'up to +4.9%', tables: tables({ a: [-0.2, 0.049] }), kind: 'contradicts' },
	{ claim, name: 'up to +5%', tables: tables({ a: [-0.2, 0.05] }), kind: 'mixed' },
	{
		claim,
		name: 'one each way',
		tables: tables({ a: [0.1, 0.2], b: [-0.2, -0.1] }),
		kind: 'mixed'
	},
	{
		claim,
		name: 'two of three above',
		tables: tables({ a: [0.1, 0.2], b: [0.1, 0.2], c: [-0.2, -0.1] }),
		kind: 'supports'
	},
	{ claim, name: '29 adverts', tables: tables({ a: [0.1, 0.2] }, 29), kind: 'cannot-test' },
	{
		claim,
		name: 'years before the reference role',
		tables: tables({ a: [0.1, 0.2] }),
		view: { to: 2023 },
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'roles that work on models above, as many and more data roles below',
		tables: tables({ a: [0.05, 0.15], 'data-1': [-0.2, -0.1], 'data-2': [-0.2, -0.1] }),
		kind: 'contradicts'
	},
	{
		claim,
		// Half is not more than half.
		name: 'from +4.9% on, beside a data role above',
		tables: tables({ a: [0.049, 0.15], 'data-1': [0.1, 0.2] }),
		kind: 'mixed'
	}
];
