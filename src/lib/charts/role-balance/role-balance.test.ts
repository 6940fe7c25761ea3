import { describe, expect, it } from 'vitest';
import {
	madeUpRole,
	madeUpRoleYear,
	madeUpSource,
	madeUpTables
} from '../../../../tests/fixtures/made-up';
import type { PeopleYear, RoleYear, Tables } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { chart } from './chart';
import { judgedPanel, roleBalancePoints, roleSets } from './points';
import { roleBalanceVerdict } from './verdict';

const adverts = (year: number, roleId: string, n: number, geo = 'WLD'): RoleYear =>
	madeUpRoleYear({ geo, year, roleId, n });

const people = (
	year: number,
	label: string,
	roleIds: readonly string[],
	nPeople: number
): PeopleYear => ({
	source: year === 2022 ? 'kaggle-survey' : 'stackoverflow-survey-figures',
	year,
	label,
	roleIds,
	nPeople,
	nBase: 9000
});

const IDS = [
	'ml_engineer',
	'ai_engineer',
	'data_engineer',
	'data_scientist',
	'ai_governance',
	'ai_software_engineer'
];

/** Of 1,000 adverts 40% ds, 50% de, 10% ml + ai; of 400 people 50%, 25%, 25%. Three others answered otherwise. */
const ADVERTS_2025 = [
	adverts(2025, 'data_scientist', 400),
	adverts(2025, 'data_engineer', 500),
	adverts(2025, 'ml_engineer', 60),
	adverts(2025, 'ai_engineer', 40),
	adverts(2025, 'ai_governance', 300)
];
const PEOPLE_2025 = [
	people(2025, 'Data scientist', ['data_scientist'], 200),
	people(2025, 'Data engineer', ['data_engineer'], 100),
	people(2025, 'AI/ML engineer', ['ml_engineer', 'ai_engineer'], 100),
	people(2025, 'Developer, full-stack', [], 9000)
];

const tables = (roleYear: RoleYear[], peopleYear: PeopleYear[]): Tables =>
	madeUpTables({
		roles: [
			...IDS.map((id) => madeUpRole(id)),
			madeUpRole('software_engineer', { family: 'reference' })
		],
		roleYear,
		peopleYear,
		sources: ['aijobs-salaries', 'kaggle-survey', 'stackoverflow-survey-figures'].map((id) =>
			madeUpSource(id)
		)
	});

const input = (
	change: Partial<View> = {},
	roleYear = ADVERTS_2025,
	peopleYear = PEOPLE_2025,
	lang: 'ko' | 'en' = 'en'
) => ({ tables: tables(roleYear, peopleYear), view: { ...DEFAULT_VIEW, ...change }, lang });

describe('roleSets', () => {
	it('adds up options of the same roles', () => {
		const sets = roleSets(
			[people(2022, 'A', ['x'], 5), people(2022, 'B', ['y'], 7), people(2022, 'C', ['x'], 2)],
			[adverts(2022, 'x', 11), adverts(2022, 'y', 3)]
		);
		expect(sets).toContainEqual({ roleIds: ['x'], options: ['A', 'C'], nPeople: 7, nAdverts: 11 });
		expect(sets).toHaveLength(2);
	});

	it('puts options that share a role together, so that no advert counts twice', () => {
		const sets = roleSets(
			[people(2022, 'A', ['x'], 5), people(2022, 'B', ['x', 'y'], 7)],
			[adverts(2022, 'x', 11), adverts(2022, 'y', 3)]
		);
		expect(sets).toEqual([{ roleIds: ['x', 'y'], options: ['A', 'B'], nPeople: 12, nAdverts: 14 }]);
	});

	it('leaves out options without a role', () =>
		expect(roleSets([people(2022, 'Other', [], 5)], [adverts(2022, 'x', 11)])).toEqual([]));
});

describe('roleBalancePoints', () => {
	it('takes both shares over the roles that the survey asks for', () => {
		const [panel] = roleBalancePoints(input()).panels;
		expect(panel).toMatchObject({ year: 2025, nAdverts: 1000, nPeople: 400, nBase: 9000 });
		expect(
			panel?.rows.map(({ options, balance: b }) => [options[0], b.demand.share, b.supply.share])
		).toEqual([
			['Data engineer', 0.5, 0.25],
			['Data scientist', 0.4, 0.5],
			['AI/ML engineer', 0.1, 0.25]
		]);
		expect(panel?.rows[0]?.balance.log2).toBeCloseTo(1, 12);
	});

	it('keeps the closed set for the shares of chosen roles', () => {
		const [panel] = roleBalancePoints(input({ roles: ['data_engineer'] })).panels;
		expect(panel?.rows.map((r) => r.balance.demand)).toMatchObject([{ k: 500, n: 1000 }]);
	});

	it('shows the row of a set when one of its roles is chosen', () => {
		const [panel] = roleBalancePoints(input({ roles: ['ai_engineer'] })).panels;
		expect(panel?.rows.map((r) => r.nAdverts)).toEqual([100]);
	});

	it('names chosen roles that no survey asks for', () => {
		const points = roleBalancePoints(input({ roles: ['ai_governance', 'data_engineer'] }));
		expect(points.notAsked).toEqual(['ai_governance']);
	});

	it('has no panel for a survey without adverts of its year', () =>
		expect(
			roleBalancePoints(
				input({}, ADVERTS_2025, [
					...PEOPLE_2025,
					people(2020, 'Data engineer', ['data_engineer'], 90)
				])
			).panels.map((p) => p.year)
		).toEqual([2025]));

	it('leaves a set with fewer than 10 people undrawn, but in the whole', () => {
		const [panel] = roleBalancePoints(
			input({}, ADVERTS_2025, [
				...PEOPLE_2025.slice(0, 2),
				people(2025, 'AI/ML engineer', ['ml_engineer', 'ai_engineer'], 9)
			])
		).panels;
		expect(panel?.nPeople).toBe(309);
		expect(panel?.undrawn.map((s) => s.options)).toEqual([['AI/ML engineer']]);
		expect(panel?.rows).toHaveLength(2);
	});
});

describe('roleBalanceVerdict', () => {
	const verdict = (found: ReturnType<typeof input>) =>
		roleBalanceVerdict(roleBalancePoints(found), found.view.roles?.length ?? IDS.length);
	/** Adverts of two roles against people of the same two: a large row decides little alone. */
	const market = (counts: readonly (readonly [id: string, nAdverts: number, nPeople: number])[]) =>
		input(
			{},
			counts.map(([id, n]) => adverts(2025, id, n)),
			counts.map(([id, , n]) => people(2025, id, [id], n))
		);

	it('supports weighing both when at least half of the roles lean one way', () =>
		expect(verdict(input())).toEqual({ claim: 'market', kind: 'supports', reason: 'half' }));

	it('is mixed when fewer than half lean', () =>
		// 5% against 10% is clear; 40 against 38, 30 against 28 and 25 against 24% are not.
		expect(
			verdict(
				market([
					['ml_engineer', 50, 100],
					['ai_engineer', 400, 380],
					['data_engineer', 300, 280],
					['data_scientist', 250, 240]
				])
			)
		).toEqual({ claim: 'market', kind: 'mixed', reason: 'some' }));

	it('takes a ratio below 1.1 for none, however sure', () => {
		// Of 100,000 on either side: 54% against 50%, 1.08 times; 55% against 50% is 1.1 times.
		const of = (share: number) =>
			market([
				['ml_engineer', share * 100_000, 50_000],
				['data_engineer', (1 - share) * 100_000, 50_000]
			]);
		expect(verdict(of(0.54))).toMatchObject({ kind: 'contradicts' });
		expect(verdict(of(0.55))).toMatchObject({ kind: 'supports' });
	});

	it('contradicts when no role leans', () =>
		expect(
			verdict(
				market([
					['ml_engineer', 100, 50],
					['data_engineer', 100, 50]
				])
			)
		).toEqual({ claim: 'market', kind: 'contradicts', reason: 'none' }));

	it('speaks of one role alone', () => {
		expect(verdict(input({ roles: ['data_engineer'] }))).toMatchObject({
			kind: 'supports',
			reason: 'one'
		});
		// 20% of 1,000 adverts against 21% of 1,000 people: the intervals say nothing.
		const even = market([
			['ml_engineer', 200, 210],
			['data_engineer', 800, 790]
		]);
		expect(verdict({ ...even, view: { ...even.view, roles: ['ml_engineer'] } })).toMatchObject({
			kind: 'contradicts',
			reason: 'one-none'
		});
	});

	it('does not judge a role whose option and titles cover different work', () => {
		const rows = [...ADVERTS_2025, adverts(2025, 'ai_software_engineer', 40)];
		const survey = [...PEOPLE_2025, people(2025, 'Developer, AI', ['ai_software_engineer'], 300)];
		const chosen = input({ roles: ['ai_software_engineer'] }, rows, survey);
		expect(verdict(chosen)).toEqual({ claim: 'market', kind: 'cannot-test', reason: 'unlike' });
		const [panel] = roleBalancePoints(input({}, rows, survey)).panels;
		expect(panel?.rows.at(-1)).toMatchObject({ alike: false, judged: false, clear: false });
	});

	it('ties the counts of the facts to those of the panel', () => {
		const rows = [...ADVERTS_2025, adverts(2025, 'ai_software_engineer', 40)];
		const survey = [...PEOPLE_2025, people(2025, 'Developer, AI', ['ai_software_engineer'], 300)];
		const { facts, notes } = chart.read(input({}, rows, survey));
		expect(facts.n).toBe('1,000 adverts, 400 people');
		expect(notes.join(' ')).toContain(
			'Shares of 2025 are of 1,040 adverts, 700 people; the roles judged have 1,000 adverts, 400 people of them. Not judged: ai_software_engineer.'
		);
		expect(chart.read(input({}, ADVERTS_2025, PEOPLE_2025)).notes.join(' ')).not.toContain(
			'of them'
		);
	});

	it('does not let a row of 29 people in', () =>
		expect(
			verdict(
				market([
					['ml_engineer', 29, 900],
					['data_engineer', 900, 29]
				])
			)
		).toEqual({ claim: 'market', kind: 'cannot-test', reason: 'few' }));

	it('judges the last year with enough data, not an earlier one', () => {
		const found = input(
			{},
			[...ADVERTS_2025, adverts(2022, 'data_engineer', 100), adverts(2022, 'ml_engineer', 100)],
			[
				...PEOPLE_2025,
				people(2022, 'DE', ['data_engineer'], 100),
				people(2022, 'ML', ['ml_engineer'], 100)
			]
		);
		expect(judgedPanel(roleBalancePoints(found).panels)?.year).toBe(2025);
		expect(verdict({ ...found, view: { ...found.view, to: 2024 } })).toMatchObject({
			kind: 'contradicts'
		});
	});

	it.each([
		['no role is chosen', { roles: [] }, 'empty'],
		['no survey asks for the role', { roles: ['ai_governance'] }, 'outside'],
		['no year is left', { to: 2021 }, 'few']
	])('cannot test when %s', (_, change, reason) =>
		expect(verdict(input(change))).toEqual({ claim: 'market', kind: 'cannot-test', reason })
	);
});

describe('chart', () => {
	it('names the role that leans most to each side', () => {
		const { variant, figures } = chart.read(input());
		expect(variant).toBe('both');
		// 50% against 25%; 10% against 25%.
		expect(figures).toMatchObject({
			advertRole: 'data_engineer',
			advertRatio: '2.0×',
			peopleRole: 'ml_engineer + ai_engineer',
			peopleRatio: '2.5×'
		});
	});

	it('speaks of one side when only that role is chosen', () =>
		expect(chart.read(input({ roles: ['data_engineer'] })).variant).toBe('adverts'));

	it('draws two marks of different shape in a row', () => {
		const { marks } = chart.read(input({ roles: ['data_engineer'] })).draw('narrow', 't');
		// The key names both marks; then come those of the row.
		const shapes = marks.flatMap((m) => (m.kind === 'dot' ? m.shape : []));
		expect(shapes).toEqual(['circle', 'square', 'square', 'circle']);
	});

	it('draws rows hollow that rest on fewer than 30', () => {
		const few = [...PEOPLE_2025.slice(0, 1), people(2025, 'DE', ['data_engineer'], 29)];
		const { marks } = chart
			.read(input({ roles: ['data_engineer'] }, ADVERTS_2025, few))
			.draw('wide', 't');
		const hollow = marks.flatMap((m) => (m.kind === 'dot' ? m.hollow : []));
		expect(hollow).toEqual([false, false, true, true]);
	});

	it('puts the same rows in the table', () => {
		const { table } = chart.read(input({ roles: ['data_engineer'] }));
		// 0.5 / 0.25 = 2; 2·e^(±1.959964·√(1/500 − 1/1000 + 1/100 − 1/400)) = 2·e^(±0.180702) = 1.669 to 2.396
		expect(table.rows).toEqual([
			[
				'data_engineer',
				'Stack Overflow survey',
				'2025',
				'50.0%',
				'500',
				'25.0%',
				'100',
				'2.0×',
				'1.7–2.4×'
			]
		]);
	});
});
