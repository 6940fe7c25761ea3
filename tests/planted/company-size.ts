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
				const group = i === 0 ? '0-49' : '10000+';
				return {
					source: 'kaggle-survey',
					year: 2022,
					roleId,
					label: roleId,
					question: 'employer_size',
					answer: group,
					group,
					nYes,
					nBase: n
				};
			})
		)
	});
const claim = 'small';

// Wilson, 95%, n = 1000: 36.3% → 33.38–39.33%; 36.2% → 33.28–39.23%; 30.5% → 27.73–33.42%; 30.4% → 27.63–33.32%.
export const planted: readonly PlantedCase[] = [
	{ claim, name: '36.3%, just above', tables: tables({ a: 363 }), kind: 'supports' },
	{ claim, name: '36.2%, holding the limit', tables: tables({ a: 362 }), kind: 'mixed' },
	{ claim, name: '30.5%, holding it', tables: tables({ a: 305 }), kind: 'mixed' },
	{ claim, name: '30.4%, just below', tables: tables({ a: 304 }), kind: 'contradicts' },
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
