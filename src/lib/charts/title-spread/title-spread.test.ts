import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpSource, madeUpTables } from '../../../../tests/fixtures/made-up';
import { LANGS, type Role, type Tables, type TitleYear } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { FRAME_NAMES } from '../../plot/spec';
import { textWidth } from '../../plot/text';
import { ADVERTS } from '../adverts';
import { chart } from './chart';
import { titleSpreadPoints, topShare, type TitlePoint, type TitleSpan } from './points';
import { agreement, judgedRows, nameChange, titlesVerdict } from './verdict';

const role = (id: string, family: Role['family'] = 'data', label = id): Role =>
	madeUpRole(id, { family, name: { ko: label, en: label }, label: { ko: label, en: label } });

type Row = [year: number, roleId: string, counts: Record<string, number>];
const titles = (rows: readonly Row[], from = ADVERTS): TitleYear[] =>
	rows.flatMap(([year, roleId, counts]) =>
		Object.entries(counts).map(([rawTitle, n]) => ({ source: from, year, roleId, rawTitle, n }))
	);
const ROLES = ['many', 'one', 'two', 'rare'].map((id) => role(id));
const tablesOf = (titleYear: readonly TitleYear[], roles: readonly Role[] = ROLES): Tables =>
	madeUpTables({
		roles: [...roles, role('software_engineer', 'reference')],
		titleYear,
		sources: [madeUpSource(ADVERTS)]
	});
const pointsOf = (rows: readonly Row[], view: Partial<View> = {}) =>
	titleSpreadPoints({
		tables: tablesOf(titles(rows)),
		view: { ...DEFAULT_VIEW, ...view },
		lang: 'en'
	});
const verdictOf = (rows: readonly Row[], view: Partial<View> = {}) =>
	titlesVerdict(pointsOf(rows, view));

/** Five equally common names: 5 effective titles, interval about 4.9 to 5.1. */
const five = { a: 60, b: 60, c: 60, d: 60, e: 60 };
/** 1.15 effective titles, interval 1.07 to 1.23. */
const single = { x: 300, y: 10 };
/** 2 effective titles, interval 1.93 to 2.05. */
const pair = { p: 20, q: 20 };
/** Enough to be drawn, too few to be judged. */
const rare = { r: 6, s: 6, t: 6 };

describe('titleSpreadPoints', () => {
	it('counts names at both ends of the years with ten adverts, most names first', () => {
		const { rows, years } = pointsOf([
			[2022, 'one', { x: 9 }],
			[2023, 'one', single],
			[2024, 'one', { x: 5 }],
			[2025, 'one', { x: 50, y: 50 }],
			[2025, 'many', five]
		]);
		expect(years).toEqual([2022, 2023, 2024, 2025]);
		expect(rows.map((r) => [r.role.id, r.first?.year, r.last.year])).toEqual([
			['many', undefined, 2025],
			['one', 2023, 2025]
		]);
		expect(rows[0]?.last.value).toBeCloseTo(5, 9);
		expect(rows[1]?.last.value).toBeCloseTo(2, 9);
	});

	it('leaves out other sources, volunteers before 2022, unclassified titles and the reference role', () => {
		const tables = tablesOf([
			...titles([[2025, 'many', five]], 'another'),
			...titles([
				[2021, 'many', five],
				[2025, 'software_engineer', five],
				[2025, 'unclassified', five],
				[2025, 'one', single]
			])
		]);
		const points = titleSpreadPoints({ tables, view: DEFAULT_VIEW, lang: 'en' });
		expect(points.years).toEqual([2025]);
		expect(points.rows.map((r) => r.role.id)).toEqual(['one']);
		expect(points.pooled?.last.n).toBe(310);
	});

	it('adds up a title that two roles share in the pooled number', () => {
		const { pooled } = pointsOf([
			[2025, 'one', { x: 60, both: 20 }],
			[2025, 'two', { y: 60, both: 60 }]
		]);
		expect(pooled?.last.titles.map((t) => [t.title, t.n])).toEqual([
			['both', 80],
			['x', 60],
			['y', 60]
		]);
		// 80, 60, 60 of 200: exp(−(0.4 ln 0.4 + 0.6 ln 0.3))
		expect(pooled?.last.value).toBeCloseTo(2.971, 3);
	});

	it('raises the number where there are fewer than 100 adverts', () =>
		// exp(ln 2 + (2 − 1) / (2 · 40))
		expect(pointsOf([[2025, 'two', pair]]).rows[0]?.last.value).toBeCloseTo(2.025157, 6));

	it('rarefies to 30 and 200 adverts, where there are as many', () => {
		const [many, two] = pointsOf([
			[2025, 'many', five],
			[2025, 'two', { p: 10, q: 10 }]
		]).rows;
		// 5 (1 − C(240, 30) / C(300, 30)), Python.
		expect(many?.last.among30).toBeCloseTo(4.9958, 4);
		expect(many?.last.among200).toBeCloseTo(5, 9);
		expect(two?.last.among30).toBeNull();
	});

	it('tells the share of the commonest title', () => {
		const [row] = pointsOf([[2025, 'one', single]]).rows;
		expect(row && topShare(row.last)).toBeCloseTo(300 / 310, 12);
	});

	it('keeps to the chosen roles and years; the other roles stand behind', () => {
		const rows: Row[] = [
			[2022, 'many', five],
			[2023, 'many', single],
			[2025, 'many', five],
			[2025, 'one', single],
			[2023, 'two', pair]
		];
		const points = pointsOf(rows, { roles: ['many', 'rare'], from: 2023 });
		expect(points.rows.map((r) => [r.role.id, r.first?.year, r.last.year])).toEqual([
			['many', 2023, 2025]
		]);
		expect(points.pooled?.last.n).toBe(300);
		expect(points.others.map((r) => r.role.id)).toEqual(['two', 'one']);
		expect(points.undrawn.map((r) => r.id)).toEqual(['rare']);
		expect(pointsOf(rows).others).toEqual([]);
	});

	it('tells tables apart that it was given one after the other', () => {
		expect(pointsOf([[2025, 'one', single]]).rows[0]?.last.n).toBe(310);
		expect(pointsOf([[2025, 'one', five]]).rows[0]?.last.n).toBe(300);
	});
});

describe('agreement', () => {
	it.each([
		[2.01, 3, 'unsettled'],
		[2, 3, 'between'],
		[1.5, 2.5, 'between'],
		[1, 2, 'between'],
		[1, 1.99, 'settled']
	])('from %d to %d is %s', (lo, hi, expected) => expect(agreement({ lo, hi })).toBe(expected));
});

describe('nameChange', () => {
	const point = (value: number, lo: number, hi: number, n = 30): TitlePoint => ({
		...{ value, lo, hi, n },
		...{ year: 2025, titles: [], among30: null, among200: null }
	});
	const span = (first: TitlePoint | null, last: TitlePoint): TitleSpan => ({ first, last });

	it.each([
		['rose', span(point(2, 1.5, 2.4), point(3, 2.5, 3.5))],
		['fell', span(point(3, 2.5, 3.5), point(2, 1.5, 2.4))],
		['flat', span(point(2, 1.5, 2.5), point(3, 2.5, 3.5))],
		// However sure, a tenth of 20 is the least that counts.
		['flat', span(point(20, 19.9, 20.1), point(18.1, 18, 18.2))],
		['fell', span(point(20, 19.9, 20.1), point(18, 17.9, 18.1))],
		[null, span(point(2, 1.5, 2.4, 29), point(3, 2.5, 3.5))],
		[null, span(point(2, 1.5, 2.4), point(3, 2.5, 3.5, 29))],
		[null, span(null, point(3, 2.5, 3.5))],
		[null, null]
	])('is %s', (expected, of) => expect(nameChange(of)).toBe(expected));
});

describe('titlesVerdict', () => {
	it('supports when more than half are unsettled and names did not become fewer', () =>
		expect(
			verdictOf([
				[2022, 'many', { a: 150, b: 150 }],
				[2025, 'many', five]
			])
		).toEqual({ claim: 'titles', kind: 'supports', reason: 'one-unsettled' }));

	it('supports without a first year, and says that the direction is open', () =>
		expect(
			verdictOf([
				[2025, 'many', five],
				[2025, 'one', single],
				[2025, 'two', { k: 60, l: 60, m: 60 }]
			])
		).toMatchObject({ kind: 'supports', reason: 'many-unsettled-year' }));

	it('is mixed when more than half are unsettled but names clearly became fewer', () =>
		expect(
			verdictOf([
				[2022, 'many', { a: 50, b: 50, c: 50, d: 50, e: 50, f: 50, g: 50, h: 50, i: 50, j: 50 }],
				[2025, 'many', five]
			])
		).toMatchObject({ kind: 'mixed', reason: 'one-fell' }));

	it('asks about the names of all shown adverts together, not of each role', () => {
		// Each role keeps five names, but from two sets of names they come to share one.
		const other = { k: 60, l: 60, m: 60, n: 60, o: 60 };
		expect(
			verdictOf([
				[2022, 'many', five],
				[2022, 'two', other],
				[2025, 'many', five],
				[2025, 'two', five]
			])
		).toMatchObject({ kind: 'mixed', reason: 'many-fell' });
	});

	it('contradicts when more than half are settled, whatever the names together did', () =>
		expect(
			verdictOf([
				[2022, 'one', single],
				[2025, 'one', single],
				[2025, 'two', { k: 100 }],
				[2025, 'many', five]
			])
		).toMatchObject({ kind: 'contradicts', reason: 'many-settled' }));

	it('is mixed when exactly half are unsettled', () =>
		expect(
			verdictOf([
				[2025, 'many', five],
				[2025, 'one', single]
			])
		).toMatchObject({ kind: 'mixed', reason: 'many-between' }));

	it('is mixed for one role around two names', () =>
		expect(verdictOf([[2025, 'two', pair]])).toMatchObject({
			kind: 'mixed',
			reason: 'one-between'
		}));

	it('does not count roles with fewer than 30 adverts in the last year', () => {
		const points = pointsOf([
			[2025, 'rare', rare],
			[2024, 'many', five],
			[2025, 'one', single]
		]);
		expect(points.rows).toHaveLength(3);
		expect(judgedRows(points.rows, points.years).map((r) => r.role.id)).toEqual(['one']);
		expect(titlesVerdict(points)).toMatchObject({ kind: 'contradicts', reason: 'one-settled' });
	});

	it('cannot tell from too few adverts, or without a role', () => {
		expect(verdictOf([[2025, 'rare', rare]])).toMatchObject({
			kind: 'cannot-test',
			reason: 'few'
		});
		expect(verdictOf([])).toMatchObject({ kind: 'cannot-test', reason: 'few' });
		expect(verdictOf([[2025, 'many', five]], { roles: [] })).toMatchObject({
			kind: 'cannot-test',
			reason: 'empty'
		});
	});
});

describe('the chart', () => {
	const rows: Row[] = [
		[2022, 'many', { a: 150, b: 150 }],
		[2025, 'many', five],
		[2023, 'one', { x: 20, y: 1 }],
		[2025, 'one', single],
		[2025, 'rare', rare],
		[2025, 'two', { p: 9 }]
	];
	const read = (view: Partial<View> = {}, of: readonly Row[] = rows, roles = ROLES) =>
		chart.read({
			tables: tablesOf(titles(of), roles),
			view: { ...DEFAULT_VIEW, ...view },
			lang: 'en'
		});

	it.each<[string, Partial<View>]>([
		['ranking', {}],
		['ranking-year', { from: 2025 }],
		['one-rose', { roles: ['many'] }],
		['one-year', { roles: ['one'] }],
		['few', { roles: ['rare'] }],
		['empty', { roles: [] }]
	])('tells the finding %s of the view %j', (variant, view) =>
		expect(read(view).variant).toBe(variant)
	);

	it('names in notes what differs from the key', () => {
		const notes = read().notes.join('\n');
		expect(notes).toContain('Not drawn, fewer than 10 adverts: two.');
		expect(notes).toContain('First year 2023: one.');
		expect(notes).toContain('Ten adverts or more in 2025 only: rare.');
		expect(notes).toContain('fewer than 30 adverts');
		expect(read({ roles: ['many'] }).notes).toEqual([]);
	});

	it('puts all roles together on top only while none is chosen', () => {
		const texts = (view: Partial<View>) =>
			read(view)
				.draw('wide', '')
				.marks.flatMap((mark) => (mark.kind === 'label' ? [mark.text] : []));
		expect(texts({})).toContain('All AI roles');
		expect(texts({ roles: ['many', 'one'] })).not.toContain('All AI roles');
	});

	it('draws few adverts hollow', () => {
		const { marks } = read({ roles: ['one', 'rare'] }).draw('wide', '');
		const last = marks.filter((mark) => mark.kind === 'dot' && mark.ink === 'role-2');
		expect(last).toMatchObject([{ hollow: true }]);
	});

	it('opens the five commonest titles of a role with their shares', () => {
		const more: Row = [2025, 'one', { a: 40, b: 30, c: 20, d: 5, e: 3, f: 2 }];
		expect(read({}, [more]).lists).toEqual([
			{ title: 'one', items: ['a 40%', 'b 30%', 'c 20%', 'd 5%', 'e 3%'] }
		]);
	});

	it('keeps labels inside the frame beside a very long name and very long titles', () => {
		const long = '아주 긴 이름을 가진 인공지능 데이터 플랫폼 엔지니어링 리더십 담당자';
		const roles = [role('many', 'data', long), role('one', 'data', 'Short')];
		const title = 'Principal Staff Machine Learning Infrastructure Reliability Engineer (Remote)';
		const of: Row[] = [
			[2022, 'many', { [title]: 90, b: 10 }],
			[2025, 'many', { [title]: 100, ...five }],
			[2025, 'one', { [title]: 100 }]
		];
		for (const lang of LANGS)
			for (const frame of FRAME_NAMES) {
				const { marks, width } = chart
					.read({ tables: tablesOf(titles(of), roles), view: DEFAULT_VIEW, lang })
					.draw(frame, '');
				for (const mark of marks)
					if (mark.kind === 'label' && mark.text !== long) {
						const size = textWidth(mark.text, mark.size);
						const start = { start: 0, middle: size / 2, end: size }[mark.anchor];
						expect(mark.x - start, mark.text).toBeGreaterThanOrEqual(-1);
						expect(mark.x - start + size, mark.text).toBeLessThanOrEqual(width + 1);
					}
			}
	});
});
