import { describe, expect, it } from 'vitest';
import { madeUpTables } from '../../../../tests/fixtures/made-up';
import type { TermGroup, TermYear } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { chart } from './chart';
import { plumbingPoints } from './points';
import { plumbingVerdict } from './verdict';

/** A term in the posts of 2016, 2018, 2020 and 2023 and of five months of 2024; a thousand posts each. */
const term = (name: string, termGroup: TermGroup, posts: readonly number[]): TermYear[] =>
	[2016, 2018, 2020, 2023, 2024].map((year, i) => ({
		source: 'hn-hiring-trends',
		year,
		term: name,
		termGroup,
		nYes: posts[i] ?? 0,
		nBase: 1000,
		nMonths: year === 2024 ? 5 : 12
	}));
const tables = madeUpTables({
	termYear: [
		...term('Docker', 'operating', [900, 100, 200, 50, 9]),
		...term('AWS', 'operating', [900, 100, 100, 200, 40]),
		...term('Kafka', 'operating', [900, 100, 300, 300, 40]),
		...term('NLP', 'modelling', [900, 100, 50, 100, 40]),
		...term('Keras', 'modelling', [900, 30, 30, 29, 40]),
		...term('PyTorch', 'modelling', [900, 29, 300, 300, 40]),
		...term('AI', 'field', [900, 100, 300, 300, 40])
	]
});
const points = (over: Partial<View> = {}) =>
	plumbingPoints({ tables, view: { ...DEFAULT_VIEW, ...over }, lang: 'en' });
const read = (over: Partial<View> = {}) =>
	chart.read({ tables, view: { ...DEFAULT_VIEW, ...over }, lang: 'en' });

describe('plumbingPoints', () => {
	it('starts in 2018 and ends with the last whole year', () =>
		expect(points().span).toEqual({ first: 2018, last: 2023 }));
	it('starts where the reader says', () => expect(points({ from: 2020 }).span?.first).toBe(2020));
	it('sets the first year at 100', () =>
		expect(points().operating.words[0]?.points).toEqual([
			{ year: 2018, index: 100 },
			{ year: 2020, index: 200 },
			{ year: 2023, index: 50 },
			// Nine posts.
			{ year: 2024, index: null }
		]));
	it('takes the median of the words', () => {
		// 200, 100, 300; then 50, 200, 300; in 2024 one word is too rare.
		const { operating } = points();
		expect(operating.points.map((p) => p.index)).toEqual([100, 200, 200, null]);
		expect(operating.growth).toBe(2);
	});
	it('leaves out words with fewer than 30 posts in the first or the last year', () =>
		expect(points().undrawn).toEqual(['Keras', 'PyTorch']));
	it('leaves out names of fields', () =>
		expect(points().modelling.words.map((w) => w.series.term)).toEqual(['NLP']));
	it('has no words in one whole year', () =>
		expect(points({ from: 2023 })).toMatchObject({ span: null, operating: { words: [] } }));
});

describe('plumbingVerdict', () => {
	it.each([
		['supports', 'operating', [2, 2, 2], [1, 1, 1]],
		['contradicts', 'modelling', [1, 1, 1], [2, 2, 2]],
		['mixed', 'even', [1, 1, 1], [1, 1, 1]],
		['supports', 'operating', [1.1, 1.1, 1.1], [1, 1, 1]],
		['mixed', 'even', [1.099, 1.099, 1.099], [1, 1, 1]],
		['contradicts', 'modelling', [1, 1, 1], [1.1, 1.1, 1.1]],
		// Medians 1.2 and 1; without the 2 it is 1.05 (the middle of 0.9 and 1.2).
		['mixed', 'fragile', [0.9, 1.2, 2], [1, 1, 1]],
		['cannot-test', 'few', [2, 2], [1, 1, 1]],
		['cannot-test', 'few', [2, 2, 2], [1, 1]]
	])('%s, %s: %j against %j', (kind, reason, operating, modelling) =>
		expect(plumbingVerdict(operating, modelling)).toEqual({ claim: 'plumbing', kind, reason })
	);
});

describe('reading', () => {
	it('prints the medians as changes', () =>
		expect(read().figures).toMatchObject({ operating: '+100%', modelling: '0%' }));
	it('names the leader and the gap where one word decides', () => {
		// Medians: operating 1, modelling 1.2 (of 0.9, 1.2 and 2); without the 2 it is 1.05.
		const of = (name: string, group: TermGroup, last: number) =>
			term(name, group, [900, 100, 100, last, 9]);
		const { figures, verdicts } = chart.read({
			tables: madeUpTables({
				termYear: [
					...['a', 'b', 'c'].flatMap((name) => of(name, 'operating', 100)),
					...of('d', 'modelling', 90),
					...of('e', 'modelling', 120),
					...of('f', 'modelling', 200)
				]
			}),
			view: DEFAULT_VIEW,
			lang: 'en'
		});
		expect(verdicts[0]).toMatchObject({ kind: 'mixed', reason: 'fragile' });
		expect(figures).toMatchObject({ leader: 'modelling', gap: '1.20×', leastRatio: '1.1×' });
	});
	it('says that a range has not two whole years', () => {
		const { variant, draw } = read({ from: 2023 });
		expect(variant).toBe('years');
		expect(draw('wide', 't').marks).toMatchObject([{ kind: 'label' }]);
	});
	it('draws the part year hollow and no other', () => {
		const dots = read()
			.draw('wide', 't')
			.marks.filter((m) => m.kind === 'dot');
		// NLP as the median of its side in four years.
		expect(dots.filter((d) => d.hollow).map((d) => d.shape)).toEqual(['circle']);
	});
	it('does not change with the chosen roles', () =>
		expect(read({ roles: [] }).figures).toEqual(read().figures));
});
