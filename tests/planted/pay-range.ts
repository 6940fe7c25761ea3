import type { PayQuantile } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Every range of a role is of the same width; `dots` = the quantiles say otherwise than the median of all adverts. */
const tables = (roles: Readonly<Record<string, number>>, dots?: readonly number[]) =>
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
			rangeRatio: dots ?? Array.from({ length: 20 }, () => ratio)
		})),
		roleYear: Object.entries(roles).map(([roleId, ratio]) =>
			madeUpRoleYear({ geo: 'US', year: 2025, roleId, n: 100, nPay: 100, rangeRatioP50: ratio })
		)
	});
const DOTS = Array.from({ length: 20 }, (_, i) => (i < 10 ? 1.3 : 1.5));
const claim = 'open';

export const planted: readonly PlantedCase[] = [
	{ claim, name: '1.4', tables: tables({ a: 1.4 }), kind: 'supports' },
	{ claim, name: '1.39', tables: tables({ a: 1.39 }), kind: 'mixed' },
	{ claim, name: '1.2', tables: tables({ a: 1.2 }), kind: 'mixed' },
	{ claim, name: '1.19', tables: tables({ a: 1.19 }), kind: 'contradicts' },
	// The tenth and the eleventh of twenty: 1.3 and 1.5, their mean 1.4; the median of the adverts decides.
	{
		claim,
		name: 'median below, quantiles on it',
		tables: tables({ a: 1.39 }, DOTS),
		kind: 'mixed'
	},
	{
		claim,
		name: 'median above, quantiles on it',
		tables: tables({ a: 1.41 }, DOTS),
		kind: 'supports'
	},
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
