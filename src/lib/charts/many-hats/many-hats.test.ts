import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import type { ActivityCountYear } from '../../model/tables';
import { DEFAULT_VIEW } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { chart } from './chart';
import { hatsPoints } from './points';

const people = (roleId: string, year: number, counts: readonly number[]): ActivityCountYear[] =>
	counts.map((nPeople, nActivities) => ({
		source: 'kaggle-survey',
		year,
		roleId,
		label: roleId,
		nActivities,
		nPeople
	}));
const tables = madeUpTables({
	roles: [madeUpRole('a'), madeUpRole('b'), madeUpRole('ref', { family: 'reference' })],
	activityCountYear: [
		...people('a', 2018, [0, 50, 50]),
		...people('a', 2019, [7, 20, 30, 50]),
		...people('a', 2022, [5, 40, 40, 20]),
		...people('b', 2022, [0, 4, 3, 2]),
		...people('ref', 2022, [0, 500, 500])
	]
});
const points = (roles: readonly string[] | null) =>
	hatsPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles } });

describe('hatsPoints', () => {
	it('leaves out people who named nothing, the year of five activities and the reference role', () => {
		const { rows, together } = points(null);
		expect(rows.map((row) => row.role.id)).toEqual(['a']);
		// 80 of 100 in 2019, 60 of 100 in 2022.
		expect(rows[0]?.points.map((p) => [p.year, p.share])).toEqual([
			[2019, 0.8],
			[2022, 0.6]
		]);
		expect(rows[0]?.last?.people).toEqual([40, 40, 20, 0, 0, 0]);
		// b is too small to be drawn, but its nine people belong to all together: 65 of 109.
		expect(together?.k).toBe(65);
		expect(together?.n).toBe(109);
	});
	it('pools the roles shown, apart from all roles together', () => {
		// a alone in 2022: 60 of 100; b is not chosen.
		const { chosen, together } = points(['a']);
		expect([chosen?.k, chosen?.n, together?.k, together?.n]).toEqual([60, 100, 65, 109]);
	});
	it('names a chosen role that the survey does not know', () => {
		expect(points(['b']).absent.map((role) => role.id)).toEqual(['b']);
	});
});

describe('reading', () => {
	const read = (view: Partial<typeof DEFAULT_VIEW>) =>
		chart.read({ tables: loadTables(), lang: 'ko', view: { ...DEFAULT_VIEW, ...view } });
	it('speaks of the chosen roles', () => {
		// activity_count_year.csv, 2022, two kinds or more among all who named any: 561 of 780 people are 71.9%.
		expect(read({ roles: ['ml_engineer', 'data_engineer'] }).figures).toMatchObject({
			chosen: '72%',
			chosenN: '780'
		});
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
	it('counts to six in figures', () =>
		expect(read({}).table.columns.slice(4, 10)).toEqual([
			'1가지',
			'2가지',
			'3가지',
			'4가지',
			'5가지',
			'6가지'
		]));
});
