import { ACTIVITIES, type ActivityYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** People of each role (of 100, or `n`) who name prototypes, improving models and each of the other four. */
const tables = (
	roles: Readonly<Record<string, readonly [prototypes: number, improving: number, others: number]>>,
	n = 100
) =>
	madeUpTables({
		roles: [...Object.keys(roles), 'unasked'].map((id) => madeUpRole(id)),
		sources: [madeUpSource('kaggle-survey')],
		activityYear: Object.entries(roles).flatMap(([roleId, [prototypes, improving, others]]) =>
			ACTIVITIES.map((activity): ActivityYear => ({
				source: 'kaggle-survey',
				year: 2022,
				roleId,
				label: roleId,
				activity,
				nYes:
					activity === 'ml_prototypes'
						? prototypes
						: activity === 'improve_existing_ml_models'
							? improving
							: others,
				nBase: n
			}))
		)
	});
const claim = 'part';

export const planted: readonly PlantedCase[] = [
	// (50 + 50) / (100 + 4 · 50) = 33%.
	{ claim, name: 'all six alike', tables: tables({ a: [50, 50, 50] }), kind: 'supports' },
	// 88 / (88 + 108) = 44.9%; 90 / (90 + 108) = 45.5%.
	{ claim, name: '44.9%', tables: tables({ a: [44, 44, 27] }), kind: 'supports' },
	{ claim, name: '45.5%', tables: tables({ a: [45, 45, 27] }), kind: 'mixed' },
	// 132 / (132 + 108) = 55.0%; 134 / 242 = 55.4%.
	{ claim, name: '55%', tables: tables({ a: [66, 66, 27] }), kind: 'mixed' },
	{ claim, name: '55.4%', tables: tables({ a: [67, 67, 27] }), kind: 'contradicts' },
	{
		claim,
		name: 'one of two mostly modelling',
		tables: tables({ a: [90, 90, 10], b: [50, 50, 50] }),
		kind: 'mixed'
	},
	{ claim, name: '29 people', tables: tables({ a: [10, 10, 10] }, 29), kind: 'cannot-test' },
	{
		claim,
		name: 'a role that the survey does not ask for',
		tables: tables({ a: [50, 50, 50] }),
		view: { roles: ['unasked'] },
		kind: 'cannot-test'
	}
];
