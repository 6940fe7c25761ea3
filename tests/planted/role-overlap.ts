import { ACTIVITIES, type ActivityPairYear, type ActivityYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** The pairs of the same band of the lecture or the next one. */
const NEAR = [
	'data_infrastructure ml_service_in_production',
	'ml_prototypes ml_service_in_production',
	'improve_existing_ml_models ml_service_in_production',
	'ml_prototypes improve_existing_ml_models',
	'ml_prototypes ml_research',
	'improve_existing_ml_models ml_research'
];

/** Half of `n` people name each activity; so many of them both of a near pair and of any other one. By chance n / 4 do. */
const tables = (near: number, other: number, n = 10_000) => {
	const row = { source: 'kaggle-survey', year: 2022, roleId: 'a', label: 'a', nBase: n };
	return madeUpTables({
		roles: ['a', 'unasked'].map((id) => madeUpRole(id)),
		sources: [madeUpSource('kaggle-survey')],
		activityYear: ACTIVITIES.map((activity): ActivityYear => ({ ...row, activity, nYes: n / 2 })),
		activityPairYear: ACTIVITIES.flatMap((activityB, i) =>
			ACTIVITIES.slice(0, i).map((activityA): ActivityPairYear => ({
				...row,
				activityA,
				activityB,
				nBoth: NEAR.includes(`${activityA} ${activityB}`) ? near : other
			}))
		)
	});
};
const claim = 'neighbours';

// With half of n naming each, the variance of log lift is (1/p − 5 + 8p) / n, p = both / n. At n = 10,000 the intervals of
// 3,000 and 3,300 are 1.2 · e^±0.0161 and 1.32 · e^±0.0153 or narrower, apart by far; only the tenth decides.
export const planted: readonly PlantedCase[] = [
	{ claim, name: 'near 1.6, far 1.2', tables: tables(4000, 3000), kind: 'supports' },
	{ claim, name: 'near a tenth higher', tables: tables(3300, 3000), kind: 'supports' },
	{ claim, name: 'near 9.9% higher', tables: tables(3297, 3000), kind: 'mixed' },
	{ claim, name: 'both alike', tables: tables(3000, 3000), kind: 'mixed' },
	{ claim, name: 'far 9.9% higher', tables: tables(3000, 3297), kind: 'mixed' },
	{ claim, name: 'far a tenth higher', tables: tables(3000, 3301), kind: 'contradicts' },
	{ claim, name: 'far 1.6, near 1.2', tables: tables(3000, 4000), kind: 'contradicts' },
	// 48 and 40 of 160: a fifth higher, but the variances are 0.0046 and 0.00625.
	{
		claim,
		name: 'a fifth higher with intervals that overlap',
		tables: tables(48, 40, 160),
		kind: 'mixed'
	},
	{
		claim,
		name: '29 people do both of far pairs',
		tables: tables(50, 29, 160),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'a role that the survey does not ask for',
		tables: tables(4000, 3000),
		view: { roles: ['unasked'] },
		kind: 'cannot-test'
	}
];
