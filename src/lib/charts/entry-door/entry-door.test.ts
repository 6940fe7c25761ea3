import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	madeUpRole,
	madeUpRoleYear,
	madeUpSource,
	madeUpTables
} from '../../../../tests/fixtures/made-up';
import type { RoleYear, Tables } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import type { ChartInput } from '../contract';
import { chart } from './chart';
import { fillOf } from './heatmap';
import { drawn, entryDoorPoints, joined } from './points';
import { door, entryDoorVerdict } from './verdict';

/** `nEntry` of `n` adverts of a role are labelled entry level. */
const adverts = (year: number, roleId: string, nEntry: number, n: number): RoleYear =>
	madeUpRoleYear({ year, roleId, nEntry, n });

const IDS = ['ml_engineer', 'data_analyst', 'data_engineer'];

const tables = (roleYear: RoleYear[], ids = IDS): Tables =>
	madeUpTables({
		roles: [
			...ids.map((id) => madeUpRole(id)),
			madeUpRole('software_engineer', { family: 'reference' })
		],
		roleYear,
		sources: [madeUpSource('aijobs-salaries', { lastDate: '2025-08-03' })]
	});

const input = (
	roleYear: RoleYear[],
	change: Partial<View> = {},
	ids: string[] = IDS
): ChartInput => ({
	tables: tables(roleYear, ids),
	view: { ...DEFAULT_VIEW, ...change },
	lang: 'en'
});

/** All roles in 2025: 100 + 400 + 10 of 1,000 each. */
const MARKET = [
	adverts(2025, 'ml_engineer', 100, 1000),
	adverts(2025, 'data_analyst', 400, 1000),
	adverts(2025, 'data_engineer', 10, 1000)
];

describe('reading of analysts beside one other role', () => {
	const read = (market: RoleYear[]) =>
		chart.read(input(market, { roles: ['data_analyst', 'data_engineer'] }));
	it('says the share of the one role that can be compared once', () => {
		const { variant, dataVariant, figures } = read(MARKET);
		expect([variant, dataVariant]).toEqual(['several-analyst', 'several-analyst-one']);
		expect(figures).toMatchObject({ topRole: 'data_engineer', topShare: '1.0%' });
	});
	it('leads with no sum where the other role has too few adverts', () => {
		const { variant, verdicts } = read([
			adverts(2025, 'data_analyst', 400, 1000),
			adverts(2025, 'data_engineer', 1, 20)
		]);
		expect(variant).toBe('analyst');
		expect(verdicts[0]).toMatchObject({ kind: 'cannot-test', reason: 'label' });
	});
});

describe('entryDoorPoints', () => {
	it('adds up all AI roles, with and without analysts', () => {
		const { all, others } = entryDoorPoints(input(MARKET));
		// 510 / 3,000 and 110 / 2,000
		expect(all.points).toMatchObject([{ year: 2025, k: 510, n: 3000, share: 0.17 }]);
		expect(others.points).toMatchObject([{ year: 2025, k: 110, n: 2000, share: 0.055 }]);
	});

	it('leaves the reference role out of the total', () => {
		const { all } = entryDoorPoints(
			input([...MARKET, adverts(2025, 'software_engineer', 900, 1000)])
		);
		expect(all.points[0]?.n).toBe(3000);
	});

	it('never uses the years before 2022', () => {
		const { years, all } = entryDoorPoints(
			input([...MARKET, adverts(2021, 'ml_engineer', 50, 218)])
		);
		expect(years).toEqual([2025]);
		expect(all.points.map((p) => p.year)).toEqual([2025]);
	});

	it('puts roles in the order of the last year, those without one last', () => {
		const { rows } = entryDoorPoints(
			input([
				adverts(2024, 'ml_engineer', 900, 1000),
				adverts(2025, 'data_analyst', 100, 1000),
				adverts(2025, 'data_engineer', 200, 1000)
			])
		);
		expect(rows.map((r) => r.key)).toEqual(['data_engineer', 'data_analyst', 'ml_engineer']);
	});

	it('names roles with fewer than 10 adverts in every year', () => {
		const { rows, undrawn } = entryDoorPoints(
			input([adverts(2024, 'ml_engineer', 1, 9), adverts(2025, 'data_engineer', 1, 10)])
		);
		expect(rows.map((r) => r.key)).toEqual(['data_engineer']);
		expect(undrawn.map((r) => r.id)).toEqual(['ml_engineer', 'data_analyst']);
	});

	it('has a total without analysts of the chosen roles only when it holds both', () => {
		const chosen = (...roles: string[]) => entryDoorPoints(input(MARKET, { roles })).subjectOthers;
		expect(chosen('data_analyst')).toBeNull();
		expect(chosen('ml_engineer', 'data_engineer')).toBeNull();
		// 100 / 1,000
		expect(chosen('ml_engineer', 'data_analyst')?.points[0]?.share).toBe(0.1);
	});
});

describe('joined', () => {
	const years = [2022, 2023, 2024, 2025].map((year) => ({ year }));
	it('cuts analysts before 2024', () =>
		expect(joined(years, true).map((run) => run.map((p) => p.year))).toEqual([
			[2022, 2023],
			[2024, 2025]
		]));
	it('leaves other roles whole', () => expect(joined(years, false)).toEqual([years]));
});

describe('door', () => {
	it.each([
		['open', 0.05, 0.2],
		['unsure', 0.0499, 0.2],
		['unsure', 0.01, 0.05],
		['shut', 0.01, 0.0499]
	])('is %s from %d to %d', (state, lo, hi) => expect(door({ lo, hi })).toBe(state));
});

describe('entryDoorVerdict', () => {
	/** Roles of one year: 40 of 200 is open (15.0–26.1%), 0 of 200 shut (0–1.9%), 10 of 200 neither (2.7–9.0%). */
	const verdict = (...entry: number[]) => {
		const ids = entry.map((_, i) => `role_${i}`);
		const rows = entry.map((k, i) => adverts(2025, `role_${i}`, k, 200));
		return entryDoorVerdict(entryDoorPoints(input(rows, {}, ids)));
	};

	it('supports an early start when more than half of the doors are open', () =>
		expect(verdict(40, 40, 0)).toEqual({ claim: 'door', kind: 'supports', reason: 'open' }));
	it('contradicts when more than half are shut', () =>
		expect(verdict(40, 0, 0)).toEqual({ claim: 'door', kind: 'contradicts', reason: 'shut' }));
	it('is mixed when exactly half are open', () =>
		expect(verdict(40, 40, 0, 10)).toEqual({ claim: 'door', kind: 'mixed', reason: 'mixed' }));
	it('is mixed when most are unsure', () =>
		expect(verdict(40, 10, 10)).toMatchObject({ kind: 'mixed' }));

	it.each([
		['supports', 'one-open', 40],
		['contradicts', 'one-shut', 0],
		['mixed', 'one-mixed', 10]
	])('%s for one role alone', (kind, reason, entry) =>
		expect(verdict(entry)).toEqual({ claim: 'door', kind, reason })
	);

	const of = (roleYear: RoleYear[], change: Partial<View>) =>
		entryDoorVerdict(entryDoorPoints(input(roleYear, change)));

	it('does not judge analysts after their label changed, alone or among others', () => {
		expect(of(MARKET, { roles: ['data_analyst'] })).toMatchObject({
			kind: 'cannot-test',
			reason: 'label'
		});
		const rows = [adverts(2025, 'data_analyst', 80, 200), adverts(2025, 'ml_engineer', 0, 200)];
		expect(of(rows, {})).toMatchObject({ kind: 'contradicts', reason: 'one-shut' });
	});
	it('judges them before it changed', () =>
		expect(of([adverts(2023, 'data_analyst', 40, 200)], { roles: ['data_analyst'] })).toMatchObject(
			{ reason: 'one-open' }
		));
	it('goes by the last year shown', () => {
		const rows = [adverts(2024, 'ml_engineer', 0, 200), adverts(2025, 'ml_engineer', 40, 200)];
		expect(of(rows, {})).toMatchObject({ kind: 'supports' });
		expect(of(rows, { to: 2024 })).toMatchObject({ kind: 'contradicts' });
	});
	it('does not judge 29 adverts', () =>
		expect(of([adverts(2025, 'ml_engineer', 29, 29)], {})).toEqual({
			claim: 'door',
			kind: 'cannot-test',
			reason: 'few'
		}));
	it('cannot test without a role', () =>
		expect(of(MARKET, { roles: [] })).toEqual({
			claim: 'door',
			kind: 'cannot-test',
			reason: 'empty'
		}));
	it('cannot test where no year is left', () =>
		expect(of(MARKET, { to: 2021 })).toMatchObject({ kind: 'cannot-test', reason: 'few' }));
});

describe('fillOf', () => {
	it.each([
		['heat-0', 0],
		['heat-1', 0.025],
		['heat-2', 0.05],
		['heat-3', 0.1],
		['heat-4', 0.2],
		['heat-5', 0.4],
		['heat-5', 1]
	])('is %s from %d on', (ink, share) => expect(fillOf(share)).toBe(ink));
	it('never gets lighter with a larger share', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, (a, b) => {
				expect(fillOf(Math.min(a, b)) <= fillOf(Math.max(a, b))).toBe(true);
			})
		);
	});
});

describe('chart', () => {
	it('names the share of all adverts and that without analysts', () => {
		const { variant, figures } = chart.read(input(MARKET));
		expect(variant).toBe('all');
		expect(figures).toMatchObject({ lastYear: '2025', share: '17.0%', othersShare: '5.5%' });
	});

	it.each([
		['one', ['ml_engineer']],
		['analyst', ['data_analyst']],
		['several', ['ml_engineer', 'data_engineer']],
		['several-analyst', ['ml_engineer', 'data_analyst']],
		['empty', []]
	])('finds %s in %j', (variant, roles) =>
		expect(chart.read(input(MARKET, { roles })).variant).toBe(variant)
	);

	it('shows cells of all roles, lines of a few', () => {
		const kinds = (roles: string[] | null) =>
			new Set(
				chart
					.read(input([...MARKET, adverts(2024, 'ml_engineer', 90, 1000)], { roles }))
					.draw('wide', 't')
					.marks.map((m) => m.kind)
			);
		expect(kinds(null).has('bar')).toBe(true);
		expect(kinds(null).has('line')).toBe(false);
		expect(kinds(['ml_engineer']).has('line')).toBe(true);
		expect(kinds(['ml_engineer']).has('bar')).toBe(false);
	});

	it('draws no line for analysts across the change of labels', () => {
		const rows = [2022, 2023, 2024, 2025].map((year) => adverts(year, 'data_analyst', 30, 200));
		const { marks } = chart.read(input(rows, { roles: ['data_analyst'] })).draw('wide', 't');
		// Each year before and after: two runs of two years, so two lines of one stroke.
		const strokes = marks.flatMap((m) => (m.kind === 'line' ? [m.d.split('L').length - 1] : []));
		expect(strokes).toEqual([1, 1]);
	});

	it('stripes cells of fewer than 30 adverts and leaves out those of fewer than 10', () => {
		const rows = [
			...MARKET,
			adverts(2024, 'ml_engineer', 1, 29),
			adverts(2024, 'data_engineer', 1, 9),
			adverts(2024, 'data_analyst', 1, 30)
		];
		const { marks } = chart.read(input(rows)).draw('narrow', 't');
		expect(marks.filter((m) => m.kind === 'bar' && m.hatch)).toHaveLength(1);
		// Six colours of the scale; 2025: two totals and three roles; 2024: two totals and two roles.
		expect(marks.filter((m) => m.kind === 'bar')).toHaveLength(6 + 5 + 4);
	});

	it('prints the caution about analysts with both values', () => {
		const rows = [...MARKET, adverts(2023, 'data_analyst', 28, 200)];
		const both = [...rows, adverts(2024, 'data_analyst', 80, 200)];
		expect(chart.read(input(both)).notes.join(' ')).toContain('14.0% in 2023 to 40.0% in 2024');
		expect(chart.read(input(both, { roles: ['ml_engineer'] })).notes.join(' ')).not.toContain(
			'analyst'
		);
	});

	it('holds what is drawn in the table', () => {
		const { table } = chart.read(input(MARKET, { roles: ['ml_engineer'] }));
		// Wilson 95% for 100 of 1,000: 8.3–12.0%
		expect(table.rows).toEqual([['ml_engineer', '2025', '10.0%', '8.3–12.0%', '100', '1,000']]);
	});
});

describe('drawn', () => {
	it('keeps years by their adverts, not by their entry-level adverts', () => {
		const { rows } = entryDoorPoints(input([adverts(2025, 'ml_engineer', 0, 10)]));
		expect(drawn(rows[0]?.points ?? []).map((p) => p.k)).toEqual([0]);
	});
});
