import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import { ACTIVITIES, type ActivityPairYear, type ActivityYear } from '../../model/tables';
import { DEFAULT_VIEW } from '../../model/view';
import { fillOf, liftAxis } from './draw';
import { distance, IN_BANDS, overlapPoints } from './points';

/** Of 200 people 100 name each activity; `both` of them name each two, 50 by chance. */
const people = (roleId: string, year: number, both: number) => {
	const row = { source: 'kaggle-survey', year, roleId, label: roleId, nBase: 200 };
	return {
		activityYear: ACTIVITIES.map((activity): ActivityYear => ({ ...row, activity, nYes: 100 })),
		activityPairYear: ACTIVITIES.flatMap((activityB, i) =>
			ACTIVITIES.slice(0, i).map((activityA): ActivityPairYear => ({
				...row,
				activityA,
				activityB,
				nBoth: both
			}))
		)
	};
};
const sets = [
	people('a', 2018, 90),
	people('a', 2019, 60),
	people('a', 2022, 75),
	people('b', 2022, 25),
	people('few', 2022, 9),
	people('ref', 2022, 100)
];
const tables = madeUpTables({
	roles: [
		...['a', 'b', 'few', 'unasked'].map((id) => madeUpRole(id)),
		madeUpRole('ref', { family: 'reference' })
	],
	activityYear: sets.flatMap((s) => s.activityYear),
	activityPairYear: sets.flatMap((s) => s.activityPairYear)
});
const points = (roles: readonly string[] | null, to: number | null = null) =>
	overlapPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles, to } });

describe('distance', () => {
	it('is near within a band and to the next one, far beyond, and outside with analysis', () => {
		const pairs = IN_BANDS.flatMap((b, i) => IN_BANDS.slice(0, i).map((a) => distance(a, b)));
		const count = (which: string) => pairs.filter((d) => d === which).length;
		expect([count('near'), count('far'), count('outside')]).toEqual([6, 4, 5]);
		expect(distance('ml_prototypes', 'improve_existing_ml_models')).toBe('near');
		expect(distance('data_infrastructure', 'ml_prototypes')).toBe('far');
	});
	it('is the same both ways', () => {
		const activity = fc.constantFrom(...ACTIVITIES);
		fc.assert(
			fc.property(activity, activity, (a, b) => {
				expect(distance(a, b)).toBe(distance(b, a));
			})
		);
	});
});

describe('overlapPoints', () => {
	it('takes a role against chance in its last year, and the years of six activities before', () => {
		const { together, earlier, years } = points(['a']);
		// 75 where 100 · 100 / 200 = 50 would by chance; 60 in 2019.
		expect(together?.pairs.map((p) => p.lift?.lift)).toEqual(Array(15).fill(1.5));
		expect(together?.near?.lift).toBeCloseTo(1.5, 12);
		expect(earlier.map((e) => [e.year, e.far?.lift.toFixed(2)])).toEqual([[2019, '1.20']]);
		expect(years).toEqual([2019, 2022]);
	});
	it('names the roles that an earlier year did not ask for', () => {
		// b has no option in 2019: that year is of a alone.
		const [{ without, year } = { without: [], year: 0 }] = points(['a', 'b']).earlier;
		expect([year, without.map((role) => role.id)]).toEqual([2019, ['b']]);
		expect(points(['a']).earlier[0]?.without).toEqual([]);
	});
	it('takes chance within each role and leaves the reference role out', () => {
		// (75 + 25 + 9) of 3 · 50.
		expect(points(null).together?.pairs[0]?.lift?.lift).toBeCloseTo(109 / 150, 12);
	});
	it('has no mean where fewer than 30 people do both, and no pair below 10', () => {
		expect(points(['b']).together?.near).toBeNull();
		expect(points(['b']).together?.pairs[0]?.lift?.lift).toBeCloseTo(0.5, 12);
		expect(points(['few']).together?.pairs.map((p) => p.lift)).toEqual(Array(15).fill(null));
	});
	it('names a chosen role that the survey does not know', () => {
		expect(points(['a', 'unasked']).absent.map((role) => role.id)).toEqual(['unasked']);
		expect(points(['unasked']).together).toBeNull();
	});
	it('has nothing before the survey asked for six activities', () => {
		expect(points(null, 2018)).toMatchObject({ years: [], together: null });
	});
});

describe('fillOf', () => {
	it('is even within a tenth of chance and as strong below as above', () => {
		expect([0.5, 0.8, 0.95, 1.094, 1.096, 2].map(fillOf)).toEqual([
			'cool-2',
			'cool-1',
			'even',
			'even',
			'warm-1',
			'warm-2'
		]);
	});
});

describe('liftAxis', () => {
	it('holds every interval', () => {
		const row = (lo: number, hi: number) => ({
			name: '',
			ink: 'ink' as const,
			dots: [{ value: (lo + hi) / 2, lo, hi, ink: 'ink' as const }]
		});
		expect(liftAxis([row(0.9, 1.9)]).domain).toEqual([0.8, 2]);
		expect(liftAxis([row(0.9, 1.9), row(0.6, 4)]).domain).toEqual([0.5, 4]);
	});
});
