import type { AnswerYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Of 1,000 people of each role (or `n`) so many are in the first group, the others in the second. */
const tables = (roles: Readonly<Record<string, number>>, n = 1000) =>
	madeUpTables({
		roles: [...Object.keys(roles), 'unasked'].map((id) => madeUpRole(id)),
		sources: [madeUpSource('kaggle-survey')],
		answerYear: Object.entries(roles).flatMap(([roleId, first]) =>
			[first, n - first].map((nYes, i): AnswerYear => {
				const group = i === 0 ? 'ai_for_x' : 'technology';
				return {
					source: 'kaggle-survey',
					year: 2022,
					roleId,
					label: roleId,
					question: 'industry',
					answer: group,
					group,
					nYes,
					nBase: n
				};
			})
		)
	});
const claim = 'for-x';

// Wilson, 95%, n = 1000: 53.1% → 50.00–56.18%; 53.0% → 49.90–56.08%; 47.0% → 43.92–50.10%; 46.9% → 43.82–50.00%.
export const planted: readonly PlantedCase[] = [
	{ claim, name: '53.1%, just above', tables: tables({ a: 531 }), kind: 'supports' },
	{ claim, name: '53.0%, holding the limit', tables: tables({ a: 530 }), kind: 'mixed' },
	{ claim, name: '47.0%, holding it', tables: tables({ a: 470 }), kind: 'mixed' },
	{ claim, name: '46.9%, just below', tables: tables({ a: 469 }), kind: 'contradicts' },
	{ claim, name: 'one of two above', tables: tables({ a: 900, b: 100 }), kind: 'mixed' },
	{
		claim,
		name: 'two of three above',
		tables: tables({ a: 900, b: 900, c: 100 }),
		kind: 'supports'
	},
	{
		claim,
		name: 'two of three below',
		tables: tables({ a: 900, b: 100, c: 100 }),
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
