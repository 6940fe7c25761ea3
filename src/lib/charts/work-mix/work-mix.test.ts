import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import { ACTIVITIES, type ActivityYear } from '../../model/tables';
import { DEFAULT_VIEW } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { chart } from './chart';
import { fillOf } from './draw';
import { mixPoints } from './points';

/** `named` in the order of `ACTIVITIES`; an activity without a number was not asked for. */
const people = (
	roleId: string,
	year: number,
	nBase: number,
	named: readonly number[]
): ActivityYear[] =>
	named.map((nYes, i) => ({
		source: 'kaggle-survey',
		year,
		roleId,
		label: roleId,
		activity: ACTIVITIES[i] ?? '',
		nYes,
		nBase
	}));
const tables = madeUpTables({
	roles: [
		madeUpRole('a'),
		madeUpRole('b'),
		madeUpRole('c'),
		madeUpRole('ref', { family: 'reference' })
	],
	activityYear: [
		...people('a', 2018, 100, [90, 90, 90, 90, 90]),
		...people('a', 2019, 100, [50, 50, 50, 50, 0, 0]),
		...people('a', 2022, 200, [40, 60, 80, 20, 100, 100]),
		...people('b', 2022, 50, [10, 0, 20, 20, 0, 0]),
		...people('c', 2022, 9, [3, 3, 3, 3, 3, 3]),
		...people('ref', 2022, 500, [100, 100, 100, 100, 100, 100])
	]
});
const points = (roles: readonly string[] | null, over: { to?: number } = {}) =>
	mixPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles, ...over } });

describe('mixPoints', () => {
	it('takes shares of all who answered, and modelling as its part of all that they named', () => {
		const last = points(['a']).rows[0]?.last;
		expect(last?.shares.map((s) => s.share)).toEqual([0.2, 0.3, 0.4, 0.1, 0.5, 0.5]);
		// 80 + 20 of 400 namings.
		expect(last?.modelling.share).toBeCloseTo(0.25, 12);
		// 100 more for research: 200 of 400.
		expect(last?.withResearch).toBeCloseTo(0.5, 12);
	});
	it('puts the role with most modelling first and leaves out the reference role and fewer than 10 people', () => {
		// b: 40 of 50 namings.
		expect(points(null).rows.map((row) => row.role.id)).toEqual(['b', 'a']);
	});
	it('leaves out the year that asked for five activities', () => {
		expect(points(['a']).rows[0]?.years.map((y) => y.year)).toEqual([2019, 2022]);
		expect(points(null, { to: 2018 }).years).toEqual([]);
	});
	it('names a chosen role that the survey does not know and keeps the others as context', () => {
		const { absent, context, rows } = points(['c']);
		expect(rows).toEqual([]);
		expect(absent.map((role) => role.id)).toEqual(['c']);
		expect(context.map((row) => row.role.id)).toEqual(['b', 'a']);
	});
});

describe('fillOf', () => {
	it('starts a colour at its lower bound', () => {
		expect([0, 0.1499, 0.15, 0.7499, 0.75, 1].map(fillOf)).toEqual([
			'heat-0',
			'heat-0',
			'heat-1',
			'heat-4',
			'heat-5',
			'heat-5'
		]);
	});
});

describe('reading', () => {
	const read = (view: Partial<typeof DEFAULT_VIEW>) =>
		chart.read({ tables: loadTables(), lang: 'en', view: { ...DEFAULT_VIEW, ...view } });
	it('tells what modelling would be with ML research', () => {
		expect(read({}).figures['withResearch']).toBe('AI Researcher 56.9% and ML Engineer 50.0%');
	});
	it.each([{ roles: null }, { roles: ['ml_engineer'] }])(
		'says that no survey falls in the range, $roles',
		({ roles }) => {
			const { variant, verdicts, notes } = read({ roles, from: 2024 });
			expect([variant, verdicts[0]?.kind, verdicts[0]?.reason, notes]).toEqual([
				'none',
				'cannot-test',
				'none',
				[]
			]);
		}
	);
});
