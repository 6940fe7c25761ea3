import { describe, expect, it } from 'vitest';
import type { TermYear } from '../model/tables';
import { DEFAULT_VIEW } from '../model/view';
import { isWhole, pointAt, termSeries, wholeSpan, yearsOf } from './term-years';

const row = (over: Partial<TermYear>): TermYear => ({
	source: 'hn-hiring-trends',
	year: 2021,
	term: 'NLP',
	termGroup: 'modelling',
	nYes: 50,
	nBase: 1000,
	nMonths: 12,
	...over
});
const ROWS = [
	row({ year: 2023 }),
	row({ year: 2021 }),
	row({ year: 2024, nMonths: 5 }),
	row({ year: 2019 }),
	row({ term: 'AI', termGroup: 'field', year: 2022 }),
	row({ term: 'Docker', termGroup: 'operating' }),
	row({ term: 'NLP', source: 'another', year: 2020 })
];
const series = (over = {}) =>
	termSeries({ termYear: ROWS }, { ...DEFAULT_VIEW, ...over }, ['modelling', 'field'], 2021);

describe('termSeries', () => {
	it('takes the terms of the groups asked for, years in order, from the start on', () =>
		expect(series().map((s) => [s.term, s.points.map((p) => p.year)])).toEqual([
			['NLP', [2021, 2023, 2024]],
			['AI', [2022]]
		]));
	it('starts where the reader says instead', () =>
		expect(series({ from: 2019 })[0]?.points[0]?.year).toBe(2019));
	it('has the share of posts, and the months of the year', () =>
		expect(
			pointAt(series()[0] ?? { term: '', termGroup: 'field', points: [] }, 2024)
		).toMatchObject({ k: 50, n: 1000, share: 0.05, months: 5 }));
	it('leaves out a term without a year in the range', () =>
		expect(series({ from: 2023 }).map((s) => s.term)).toEqual(['NLP']));
});

describe('years', () => {
	it('are those of any term', () => expect(yearsOf(series())).toEqual([2021, 2022, 2023, 2024]));
	it('span the whole ones', () => expect(wholeSpan(series())).toEqual({ first: 2021, last: 2023 }));
	it('have no span with one whole year', () =>
		expect(wholeSpan(series({ from: 2023 }))).toBeNull());
	it('are whole with twelve months', () =>
		expect([isWhole({ months: 11 }), isWhole({ months: 12 })]).toEqual([false, true]));
});
