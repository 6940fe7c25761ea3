import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lectureSection } from '../content/lecture';
import { combineVerdicts } from '../market/verdict-rules';
import { VERDICTS, type VerdictKind } from '../model/verdict';
import type { ChartReading, Grade } from './contract';
import type { PresentedChart } from './present';
import { SCORE_KEYS, scoreboard, sortedRows } from './scoreboard';

/** A chart that judges one claim for each kind given. */
function chart(
	id: string,
	section: string,
	kinds: readonly VerdictKind[],
	more: { grade?: Grade; closes?: readonly string[]; count?: number | null; years?: string } = {}
): PresentedChart {
	const { grade = 'B', closes = [], count = 100, years = '2025' } = more;
	const facts = { n: String(count), years, place: '', count };
	return {
		definition: {
			id,
			order: 1,
			section,
			closes,
			grade,
			lead: false,
			name: { ko: id, en: id },
			sources: [],
			tables: [],
			controls: { roles: 'filter', years: true, base: false, geo: false },
			read: () => ({ facts }) as ChartReading
		},
		reading: { facts } as ChartReading,
		advice: lectureSection(section),
		headline: '',
		deck: '',
		data: [],
		limits: [],
		sources: [],
		verdicts: kinds.map((kind, i) => ({
			kind,
			claim: `${id} ${i}`,
			rule: '',
			reason: '',
			effect: '1',
			facts,
			allRoles: false
		})),
		verdict: combineVerdicts(kinds)
	};
}
const kindOf = (charts: readonly PresentedChart[], id: string) =>
	scoreboard(charts).points.find((point) => point.advice.id === id)?.kind;

describe('scoreboard', () => {
	it('has the fourteen sections and the four points of the summary, in order', () => {
		const ids = scoreboard([]).points.map((point) => point.advice.id);
		expect(ids).toHaveLength(18);
		expect(ids[0]).toBe('premise');
		expect(ids.slice(14)).toEqual([
			'summary-titles',
			'summary-roles',
			'summary-market',
			'summary-edge'
		]);
	});

	it('cannot test a section without a chart', () => {
		const board = scoreboard([]);
		expect(board.tested).toBe(0);
		expect(board.counts['cannot-test']).toBe(18);
	});

	it('combines the claims of a section, whether of one chart or of several', () => {
		const all = [
			chart('a', 'degree', ['supports', 'supports']),
			chart('b', 'degree', ['supports'])
		];
		expect(kindOf(all, 'degree')).toBe('supports');
		expect(kindOf([...all, chart('c', 'degree', ['contradicts'])], 'degree')).toBe('mixed');
	});

	it('leaves out claims that could not be tested', () => {
		expect(kindOf([chart('a', 'degree', ['cannot-test', 'contradicts'])], 'degree')).toBe(
			'contradicts'
		);
	});

	it('lists illustrative charts and lets them decide nothing', () => {
		const charts = [
			chart('a', 'degree', ['supports']),
			chart('b', 'degree', ['contradicts'], { grade: 'C' })
		];
		const point = scoreboard(charts).points.find((p) => p.advice.id === 'degree');
		expect(point?.kind).toBe('supports');
		expect(point?.rows).toHaveLength(2);
	});

	it('counts a chart for its section and for the points that it closes', () => {
		const charts = [chart('a', 'role-map', ['mixed'], { closes: ['summary-titles'] })];
		expect(kindOf(charts, 'role-map')).toBe('mixed');
		expect(kindOf(charts, 'summary-titles')).toBe('mixed');
	});

	it('says of each claim what it rests on itself, and whether roles change it', () => {
		const one = chart('a', 'degree', ['supports', 'mixed'], { count: 100 });
		const [first, second] = one.verdicts;
		if (!first || !second) throw new Error('two verdicts');
		const own = { n: '7 people', years: '2019', place: 'here', count: 7 };
		const verdicts = [first, { ...second, facts: own, allRoles: true }];
		const point = scoreboard([{ ...one, verdicts }]).points.find((p) => p.advice.id === 'degree');
		expect(point?.rows[0]).toMatchObject({ n: '100', count: 100, roles: 'filter' });
		expect(point?.rows[1]).toMatchObject({ ...own, roles: 'none' });
	});

	it('adds up: every point is of one kind', () => {
		const kinds = fc.array(fc.constantFrom(...VERDICTS), { maxLength: 4 });
		fc.assert(
			fc.property(kinds, kinds, (a, b) => {
				const { counts, tested } = scoreboard([
					chart('a', 'degree', a),
					chart('b', 'start-early', b)
				]);
				expect(VERDICTS.reduce((n, kind) => n + counts[kind], 0)).toBe(18);
				expect(tested + counts['cannot-test']).toBe(18);
			})
		);
	});
});

describe('sortedRows', () => {
	const board = scoreboard([
		chart('b', 'degree', ['contradicts'], { count: 50, grade: 'A' }),
		chart('a', 'start-early', ['supports'], { count: null }),
		chart('c', 'role-map', ['mixed'], { count: 900 })
	]);
	const ids = (key: (typeof SCORE_KEYS)[number], descending: boolean) =>
		sortedRows(board, key, descending).map((row) => row.chart);

	it('puts support first by verdict, and the other way round', () => {
		expect(ids('verdict', false)).toEqual(['a', 'c', 'b']);
		expect(ids('verdict', true)).toEqual(['b', 'c', 'a']);
	});
	it('keeps a claim without a number of observations last either way', () => {
		expect(ids('n', false)).toEqual(['b', 'c', 'a']);
		expect(ids('n', true)).toEqual(['c', 'b', 'a']);
	});
	it('keeps the order of the lecture among equals, and loses nothing', () => {
		// role-map is section 5, start-early 9, degree 11.
		expect(ids('years', false)).toEqual(['c', 'a', 'b']);
		for (const key of SCORE_KEYS) expect(ids(key, true).toSorted()).toEqual(['a', 'b', 'c']);
	});
});
