import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewOptions } from '../model/view';
import { formatDeck, parseDeck, slideOf, withChart, type DeckChoice } from './deck-query';

const OPTIONS: ViewOptions = {
	roles: ['ml_engineer', 'ai_engineer'],
	years: [2022, 2023, 2024],
	baseYears: [2020],
	geos: ['US']
};
const ORDER = ['a', 'b', 'c', 'd'];
const read = (query: string) => parseDeck(new URLSearchParams(query), OPTIONS, ORDER);

describe('charts in the address', () => {
	it.each<[string, string, readonly string[] | null, readonly string[]]>([
		['nothing as all', '', null, []],
		['a choice in its order', 'charts=c,a', ['c', 'a'], []],
		['none', 'charts=none', [], []],
		['known ones beside an unknown one', 'charts=a,x,b', ['a', 'b'], ['charts=x']],
		['a chart named twice', 'charts=b,b', ['b'], ['charts=b']],
		['only unknown ones as no choice', 'charts=x', null, ['charts=x']],
		['an empty list as no choice', 'charts=', null, ['charts=']],
		['all in the order of the lecture as no choice', 'charts=a,b,c,d', null, []],
		['all in another order', 'charts=d,c,b,a', ['d', 'c', 'b', 'a'], []]
	])('reads %s', (_, query, charts, dropped) => {
		const parsed = read(query);
		expect(parsed.charts).toEqual(charts);
		expect(parsed.dropped).toEqual(dropped);
	});
	it('reads the view and the theme beside them, and says what it did not understand', () => {
		expect(read('theme=dark&roles=ai_engineer&charts=b')).toEqual({
			view: { ...DEFAULT_VIEW, roles: ['ai_engineer'] },
			charts: ['b'],
			theme: 'dark',
			dropped: []
		});
		expect(read('theme=pink&from=1900').dropped).toEqual(['from=1900', 'theme=pink']);
		expect(read('theme=auto')).toMatchObject({ theme: null, dropped: [] });
	});
	it('writes nothing for the default', () => {
		expect(formatDeck({ view: DEFAULT_VIEW, charts: null, theme: null }, OPTIONS)).toBe('');
	});
	it('reads back what it wrote', () => {
		const anyChoice: fc.Arbitrary<DeckChoice> = fc.record({
			view: fc.constantFrom(DEFAULT_VIEW, { ...DEFAULT_VIEW, roles: ['ml_engineer'], from: 2023 }),
			charts: fc.option(fc.shuffledSubarray(ORDER, { maxLength: 3 })),
			theme: fc.constantFrom('light' as const, 'dark' as const, null)
		});
		fc.assert(
			fc.property(anyChoice, (choice) => {
				expect(read(formatDeck(choice, OPTIONS))).toEqual({ ...choice, dropped: [] });
			})
		);
	});
});

describe('withChart', () => {
	it.each<[string, readonly string[], string, boolean, readonly string[]]>([
		['leaves one out', ['a', 'b', 'c'], 'b', false, ['a', 'c']],
		['puts one where the lecture has it', ['a', 'c'], 'b', true, ['a', 'b', 'c']],
		['puts the last one last', ['a'], 'd', true, ['a', 'd']],
		['keeps an order that the address gave', ['c', 'a'], 'b', true, ['b', 'c', 'a']],
		['begins with the first', [], 'c', true, ['c']],
		['has one only once', ['a', 'b'], 'a', true, ['a', 'b']]
	])('%s', (_, charts, id, shown, expected) =>
		expect(withChart(charts, id, shown, ORDER)).toEqual(expected)
	);
});

describe('slideOf', () => {
	it.each([
		['', 1],
		['#3', 3],
		['#0', 1],
		['#99', 4],
		['#b', 3],
		['#nothing', 1],
		['#-1', 1],
		['#3.5', 1]
	])('%s is slide %d of a title, two charts and the end', (hash, slide) =>
		expect(slideOf(hash, ['a', 'b'])).toBe(slide)
	);
});
