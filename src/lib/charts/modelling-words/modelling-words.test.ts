import { describe, expect, it } from 'vitest';
import { madeUpTables } from '../../../../tests/fixtures/made-up';
import type { TermYear } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { chart } from './chart';
import { modellingWordsPoints } from './points';
import { modellingWordsVerdict, tallyOf } from './verdict';

const row = (over: Partial<TermYear>): TermYear => ({
	source: 'hn-hiring-trends',
	year: 2021,
	term: 'Deep Learning',
	termGroup: 'modelling',
	nYes: 100,
	nBase: 1000,
	nMonths: 12,
	...over
});
/** A term in 2020, 2021, 2023 and the first months of 2024. */
const term = (name: string, [before, first, last, part]: readonly number[], over = {}) => [
	row({ term: name, year: 2020, nYes: before ?? 0, ...over }),
	row({ term: name, year: 2021, nYes: first ?? 0, ...over }),
	row({ term: name, year: 2023, nYes: last ?? 0, ...over }),
	row({ term: name, year: 2024, nYes: part ?? 0, nMonths: 5, ...over })
];
const tables = madeUpTables({
	termYear: [
		...term('Machine Learning', [900, 200, 300, 900]),
		...term('Deep Learning', [900, 100, 60, 900]),
		...term('NLP', [900, 100, 100, 900]),
		...term('Keras', [900, 29, 30, 900]),
		...term('PyTorch', [900, 9, 200, 900]),
		...term('AI', [900, 100, 200, 900], { termGroup: 'field' }),
		...term('Docker', [900, 100, 200, 900], { termGroup: 'operating' }),
		...term('Elsewhere', [900, 100, 200, 900], { source: 'another' })
	]
});
const points = (over: Partial<View> = {}) =>
	modellingWordsPoints({ tables, view: { ...DEFAULT_VIEW, ...over }, lang: 'en' });
const read = (over: Partial<View> = {}) =>
	chart.read({ tables, view: { ...DEFAULT_VIEW, ...over }, lang: 'en' });

describe('modellingWordsPoints', () => {
	it('compares the year of the lecture with the last whole year', () =>
		expect(points().span).toEqual({ first: 2021, last: 2023 }));
	it('starts where the reader says', () => expect(points({ from: 2020 }).span?.first).toBe(2020));
	it('has nothing to compare in one whole year', () =>
		expect(points({ from: 2023 }).span).toBeNull());
	it('orders the words of modelling by their last share, apart from names of fields', () => {
		expect(points().modelling.map((w) => w.series.term)).toEqual([
			'Machine Learning',
			'NLP',
			'Deep Learning',
			'Keras'
		]);
		expect(points().fields.map((w) => w.series.term)).toEqual(['AI']);
	});
	it('says which way each word went', () =>
		// Of a thousand: 200 → 300 (17.6-22.6 and 27.2-32.9 are apart), 100 → 60 (8.3-12.0 and 4.7-7.7).
		expect(points().modelling.map((w) => w.change)).toEqual(['rose', 'flat', 'fell', null]));
	it('names the words with fewer than 10 posts in one of the years instead of drawing them', () =>
		expect(points().undrawn).toEqual(['PyTorch']));
});

describe('modellingWordsVerdict', () => {
	it.each([
		['supports', 'only-fell', { rose: 0, fell: 3, all: 5 }],
		['supports', 'fell', { rose: 2, fell: 3, all: 5 }],
		['mixed', 'split', { rose: 1, fell: 2, all: 4 }],
		['mixed', 'split', { rose: 1, fell: 1, all: 4 }],
		['mixed', 'still', { rose: 0, fell: 0, all: 4 }],
		['contradicts', 'rose', { rose: 2, fell: 1, all: 4 }],
		['contradicts', 'only-rose', { rose: 1, fell: 0, all: 3 }],
		['cannot-test', 'few', { rose: 0, fell: 2, all: 2 }]
	])('%s, %s', (kind, reason, tally) =>
		expect(modellingWordsVerdict(tally)).toEqual({ claim: 'modelling', kind, reason })
	);
	it('counts the words that are judged only', () =>
		expect(tallyOf(['rose', 'flat', null, 'fell'])).toEqual({ rose: 1, fell: 1, all: 3 }));
});

describe('reading', () => {
	it('names the commonest word with its change', () =>
		expect(read().figures).toMatchObject({
			word: 'Machine Learning',
			wordFirst: '20.0%',
			wordLast: '30.0%',
			judged: '3',
			flat: '1'
		}));
	it('draws 30 posts full and 29 hollow', () => {
		const dots = read()
			.draw('wide', 't')
			.marks.filter((m) => m.kind === 'dot');
		// Five lines of two dots; Keras has 29 posts in the first year.
		expect(dots.map((d) => d.hollow).filter(Boolean)).toHaveLength(2);
	});
	it('draws words of modelling in one colour in both drawings, and names those that are not counted', () => {
		const { draw, second } = read();
		const inks = second?.draw('wide', 't').marks.flatMap((m) => (m.kind === 'dot' ? [m.ink] : []));
		expect(new Set(inks)).toEqual(new Set(['demand']));
		for (const spec of [draw('wide', 't'), second?.draw('wide', 't')]) {
			const texts = spec?.marks.flatMap((m) => (m.kind === 'label' ? [m.text] : [])) ?? [];
			expect(texts.some((text) => /^Not counted.*: Keras\.$/.test(text))).toBe(true);
		}
	});
	it('tells what another first year would say', () => {
		// datasets/term_year.csv, 2018 and 2023: none of five words has intervals apart (the nearest, Machine Learning: 13.0
		// to 14.4%); PyTorch and Keras are in fewer than 30 posts.
		const { notes } = chart.read({ tables: loadTables(), view: DEFAULT_VIEW, lang: 'en' });
		expect(notes.find((note) => note.startsWith('Compared from 2018'))).toMatch(
			/of 5 words 0 clearly rose and 0 clearly fell.*‘mixed’/
		);
	});
	it('says in both drawings that two whole years are missing', () => {
		const { draw, second } = read({ from: 2023 });
		for (const spec of [draw('wide', 't'), second?.draw('wide', 't')])
			expect(spec?.summary).toBe('There are not two whole years to compare in this range.');
	});
	it('does not change with the chosen roles', () =>
		expect(read({ roles: [] }).figures).toEqual(read().figures));
});
