import type { PeopleYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Adverts and people of each role in 2022. */
const tables = (roles: Readonly<Record<string, readonly [adverts: number, people: number]>>) => {
	const all = Object.values(roles).reduce((sum, [adverts]) => sum + adverts, 0);
	const people = Object.values(roles).reduce((sum, [, n]) => sum + n, 0);
	return madeUpTables({
		roles: Object.keys(roles).map((id) => madeUpRole(id)),
		sources: ['aijobs-salaries', 'kaggle-survey', 'stackoverflow-survey-figures'].map((id) =>
			madeUpSource(id)
		),
		roleYear: Object.entries(roles).map(([roleId, [n]]) =>
			madeUpRoleYear({ roleId, n, nTotalAi: all, nPostings: all })
		),
		peopleYear: Object.entries(roles).map(([roleId, [, nPeople]]): PeopleYear => ({
			source: 'kaggle-survey',
			year: 2022,
			label: roleId,
			roleIds: [roleId],
			nPeople,
			nBase: people
		}))
	});
};
const claim = 'market';

export const planted: readonly PlantedCase[] = [
	{
		claim,
		name: 'three to one and back',
		tables: tables({ a: [300, 100], b: [100, 300] }),
		kind: 'supports'
	},
	{
		claim,
		name: 'the same weights',
		tables: tables({ a: [100, 100], b: [100, 100] }),
		kind: 'contradicts'
	},
	{
		claim,
		name: 'two of three even',
		// 6% against 12%; 47% against 44% is 1.07 times.
		tables: tables({ a: [60, 120], b: [470, 440], c: [470, 440] }),
		kind: 'mixed'
	},
	{
		claim,
		// Half of 400 against 0.44 of 400: log ratio 0.128, error 1.96 · √(0.5/200 + 0.56/176) = 0.147.
		name: 'a difference within the error',
		tables: tables({ a: [200, 176], b: [200, 224] }),
		kind: 'contradicts'
	},
	{
		claim,
		// Half against 0.4: log ratio 0.223, error 1.96 · √(0.5/200 + 0.6/160) = 0.155; the other side 0.182 and 0.130.
		name: 'a difference beyond it',
		tables: tables({ a: [200, 160], b: [200, 240] }),
		kind: 'supports'
	},
	{
		claim,
		// 54% against 50% is 1.08 times, 50% against 46% 1.087 times; the intervals are a hundredth wide.
		name: 'sure but small differences',
		tables: tables({ a: [54_000, 50_000], b: [46_000, 50_000] }),
		kind: 'contradicts'
	},
	{
		claim,
		// 55.5% against 50% is 1.11 times, 50% against 44.5% 1.12 times.
		name: 'differences of just over a tenth',
		tables: tables({ a: [55_500, 50_000], b: [44_500, 50_000] }),
		kind: 'supports'
	},
	{
		claim,
		// 10% against 12% is 1.2 times, 90% against 88% 1.02 times: half of the roles are enough.
		name: 'one of two different',
		tables: tables({ a: [1_000, 1_200], b: [9_000, 8_800] }),
		kind: 'supports'
	},
	{
		claim,
		// Half against three quarters: log ratio 0.405, error 1.96 · √(0.5/30 + 0.25/300) = 0.259; the other 0.693 and 0.305.
		name: '30 adverts each',
		tables: tables({ a: [30, 300], b: [30, 100] }),
		kind: 'supports'
	},
	{
		claim,
		name: 'no role chosen',
		tables: tables({ a: [300, 100], b: [100, 300] }),
		view: { roles: [] },
		kind: 'cannot-test'
	},
	{
		claim,
		name: '29 adverts each',
		tables: tables({ a: [29, 300], b: [29, 100] }),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'a chosen role that no survey asks for',
		tables: {
			...tables({ a: [300, 100], b: [100, 300] }),
			roles: [madeUpRole('a'), madeUpRole('c')]
		},
		view: { roles: ['c'] },
		kind: 'cannot-test'
	}
];
