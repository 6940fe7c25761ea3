import type { PayQuantile } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Every range of a role is of the same width. */
const tables = (roles: Readonly<Record<string, number>>) =>
	madeUpTables({
		roles: [...Object.keys(roles), 'rare'].map((id) => madeUpRole(id)),
		sources: [madeUpSource('aijobs-salaries')],
		payQuantile: Object.entries(roles).map(([roleId, ratio]): PayQuantile => ({
			source: 'aijobs-salaries',
			geo: 'US',
			year: 2025,
			roleId,
			level: 'ALL',
			n: 100,
			pay: Array.from({ length: 20 }, () => 100_000),
			nRange: 100,
			rangeRatio: Array.from({ length: 20 }, () => ratio)
		}))
	});
const claim = 'open';

export const planted: readonly PlantedCase[] = [
	{ claim, name: '1.4', tables: tables({ a: 1.4 }), kind: 'supports' },
	{ claim, name: '1.39', tables: tables({ a: 1.39 }), kind: 'mixed' },
	{ claim, name: '1.2', tables: tables({ a: 1.2 }), kind: 'mixed' },
	{ claim, name: '1.19', tables: tables({ a: 1.19 }), kind: 'contradicts' },
	{ claim, name: 'one of two wide', tables: tables({ a: 1.5, b: 1.1 }), kind: 'mixed' },
	{
		claim,
		name: 'two of three wide',
		tables: tables({ a: 1.5, b: 1.5, c: 1.1 }),
		kind: 'supports'
	},
	{
		claim,
		name: 'a role without a cell of 30 ranges',
		tables: tables({ a: 1.5 }),
		view: { roles: ['rare'] },
		kind: 'cannot-test'
	}
];
