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
		// b and c have 400 of 1,000 on either side; only a differs by much, but then the others shift: weights 30% and 40%.
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
