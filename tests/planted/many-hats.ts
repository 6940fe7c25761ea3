import type { ActivityCountYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Of 1,000 people of each role (or `n`) so many do two kinds of work, the others one. */
const tables = (roles: Readonly<Record<string, number>>, n = 1000) =>
	madeUpTables({
		roles: [...Object.keys(roles), 'unasked'].map((id) => madeUpRole(id)),
		sources: [madeUpSource('kaggle-survey')],
		activityCountYear: Object.entries(roles).flatMap(([roleId, two]) =>
			[n - two, two].map((nPeople, i): ActivityCountYear => ({
				source: 'kaggle-survey',
				year: 2022,
				roleId,
				label: roleId,
				nActivities: i + 1,
				nPeople
			}))
		)
	});
const claim = 'several';

// Wilson, 95%, n = 1000: 77.7% → 75.0–80.2%, 77.6% → 74.9–80.1%, 46.9% → 43.8–49.997%, 47% → 43.9–50.1%.
export const planted: readonly PlantedCase[] = [
	{ claim, name: '90%', tables: tables({ a: 900 }), kind: 'supports' },
	{ claim, name: '77.7%, just above three quarters', tables: tables({ a: 777 }), kind: 'supports' },
	{ claim, name: '77.6%, holding them', tables: tables({ a: 776 }), kind: 'mixed' },
	{ claim, name: '47%, holding a half', tables: tables({ a: 470 }), kind: 'mixed' },
	{ claim, name: '46.9%, just below', tables: tables({ a: 469 }), kind: 'contradicts' },
	{ claim, name: 'one of two rare', tables: tables({ a: 900, b: 600 }), kind: 'mixed' },
	{
		claim,
		name: 'two of three common',
		tables: tables({ a: 900, b: 300, c: 300 }),
		kind: 'contradicts'
	},
	{ claim, name: '29 people', tables: tables({ a: 20 }, 29), kind: 'cannot-test' },
	{
		claim,
		name: 'a role that the survey does not ask for',
		tables: tables({ a: 900 }),
		view: { roles: ['unasked'] },
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'no survey in the range',
		tables: tables({ a: 900 }),
		view: { from: 2024 },
		kind: 'cannot-test'
	}
];
