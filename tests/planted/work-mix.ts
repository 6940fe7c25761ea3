import { ACTIVITIES, type ActivityYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Of 1,000 people of each role (or `n`) so many named each kind of modelling; one in four named each of the four others. */
const tables = (roles: Readonly<Record<string, number>>, n = 1000) =>
	madeUpTables({
		roles: [...Object.keys(roles), 'unasked'].map((id) => madeUpRole(id)),
		sources: [madeUpSource('kaggle-survey')],
		activityYear: Object.entries(roles).flatMap(([roleId, modelling]) =>
			ACTIVITIES.map((activity): ActivityYear => ({
				source: 'kaggle-survey',
				year: 2022,
				roleId,
				label: roleId,
				activity,
				nYes: ['ml_prototypes', 'improve_existing_ml_models'].includes(activity)
					? modelling
					: Math.round(n / 4),
				nBase: n
			}))
		)
	});
const claim = 'part';

// Wilson, 95%, n = 1000: 250 → 22.415–27.776%, so modelling is below a half while its upper end is below 2 x 22.415%
// (417 → 44.78%, 418 → 44.88%) and above while its lower end is above 2 x 27.776% (586 → 55.52%, 587 → 55.62%).
export const planted: readonly PlantedCase[] = [
	{ claim, name: '300 of 1,000', tables: tables({ a: 300 }), kind: 'supports' },
	{ claim, name: '417, just below a half', tables: tables({ a: 417 }), kind: 'supports' },
	{ claim, name: '418, holding it', tables: tables({ a: 418 }), kind: 'mixed' },
	{ claim, name: '586, holding it', tables: tables({ a: 586 }), kind: 'mixed' },
	{ claim, name: '587, just above', tables: tables({ a: 587 }), kind: 'contradicts' },
	{ claim, name: 'part in both roles', tables: tables({ a: 300, b: 400 }), kind: 'supports' },
	{ claim, name: 'most in one of two', tables: tables({ a: 300, b: 800 }), kind: 'mixed' },
	{
		claim,
		name: 'most in two of three',
		tables: tables({ a: 300, b: 800, c: 800 }),
		kind: 'contradicts'
	},
	{ claim, name: '29 people', tables: tables({ a: 3 }, 29), kind: 'cannot-test' },
	{
		claim,
		name: 'a role that the survey does not ask for',
		tables: tables({ a: 300 }),
		view: { roles: ['unasked'] },
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'no survey in the range',
		tables: tables({ a: 300 }),
		view: { from: 2024 },
		kind: 'cannot-test'
	}
];
