import { describe, expect, it } from 'vitest';
import { charts } from '.';
import { LECTURE_SECTIONS } from '../content/lecture';
import { deckOrder, slideTitle, sourcesOf, titleOfSome, yearSpan, type Slide } from './deck';

describe('deckOrder', () => {
	it('follows the sections of the lecture, and inside one the order that it is given', () => {
		const [first, second, third] = LECTURE_SECTIONS.map(({ id }) => id);
		const chart = (id: string, section = '') => ({ id, section });
		expect(
			deckOrder([chart('x', third), chart('b', second), chart('a', second), chart('y', first)])
		).toEqual(['y', 'b', 'a', 'x']);
	});
	it('leaves no chart of the registry out', () => {
		expect([...deckOrder([...charts.values()])].sort()).toEqual([...charts.keys()].sort());
	});
});

describe('yearSpan', () => {
	it.each([
		[['2022–2025', '1992–2023'], '1992–2025'],
		[['2024년 9–12월'], '2024'],
		[['Sep–Dec 2024', '2018, 2021, 2022'], '2018–2024'],
		[['–'], ''],
		[[], '']
	])('of %j is %s', (printed, span) => expect(yearSpan(printed)).toBe(span));
});

it('a title over some charts counts their verdicts', () => {
	const title = titleOfSome(
		[
			{ kind: 'mixed', years: '2020' },
			{ kind: 'mixed', years: '2021–2022' },
			{ kind: 'contradicts', years: '2019' }
		],
		'en'
	);
	expect(title).toEqual({
		finding: 'The lecture’s advice and real data in 3 charts',
		counts: { supports: 0, mixed: 2, contradicts: 1, 'cannot-test': 0 },
		years: '2019–2022'
	});
});

it('names a source that several slides rest on once, where it first comes up', () => {
	const source = (id: string) => ({ id, title: id, licence: 'L' });
	const slides = [{ sources: [source('b'), source('a')] }, { sources: [source('a'), source('c')] }];
	expect(sourcesOf(slides).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

it('reads aloud the name of a chart until its finding is computed', () => {
	const slide: Slide = { kind: 'chart', id: 'x', name: 'Some chart', chart: null };
	expect(slideTitle(slide, 'en')).toBe('Some chart');
});
