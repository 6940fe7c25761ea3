/** What the charts of hiring posts share: the source, and the share of posts that mention a term, year by year. */
import { group } from 'd3';
import { wilson, type ShareEstimate } from '../market/interval';
import type { SourceId, Tables, TermGroup } from '../model/tables';
import type { View } from '../model/view';
import { shownYears } from './selection';

/** Monthly hiring threads of a forum, mostly start-ups in the United States. */
export const HIRING_POSTS: SourceId = 'hn-hiring-trends';

const WHOLE_YEAR = 12;

/** Posts of a year that mention a term: k of n. */
export interface TermPoint extends ShareEstimate {
	readonly year: number;
	/** Months that the year holds: fewer than twelve are drawn hollow and not judged. */
	readonly months: number;
}

/** A term over the years shown, in order. */
export interface TermSeries {
	readonly term: string;
	readonly termGroup: TermGroup;
	readonly points: readonly TermPoint[];
}

/** Whether all months of the year are there. */
export const isWhole = (point: Pick<TermPoint, 'months'>): boolean => point.months >= WHOLE_YEAR;

/**
 * The terms of some groups in the order of the table, each in the years shown.
 *
 * @param start first year while the reader has chosen none
 */
export function termSeries(
	tables: Pick<Tables, 'termYear'>,
	view: View,
	groups: readonly TermGroup[],
	start: number
): TermSeries[] {
	const rows = tables.termYear.filter(
		(r) => r.source === HIRING_POSTS && groups.includes(r.termGroup)
	);
	const years = new Set(
		shownYears(
			{ ...view, from: view.from ?? start },
			rows.map((r) => r.year)
		)
	);
	return [...group(rows, (r) => r.term)].flatMap(([term, ofTerm]) => {
		const [first] = ofTerm;
		const points = ofTerm
			.filter((r) => years.has(r.year))
			.toSorted((a, b) => a.year - b.year)
			.flatMap((r): TermPoint[] => {
				const estimate = wilson(r.nYes, r.nBase);
				return estimate ? [{ year: r.year, months: r.nMonths, ...estimate }] : [];
			});
		return first && points.length > 0 ? [{ term, termGroup: first.termGroup, points }] : [];
	});
}

/** All years that any of the terms has, in order. */
export const yearsOf = (series: readonly TermSeries[]): number[] =>
	[...new Set(series.flatMap((s) => s.points.map((p) => p.year)))].sort((a, b) => a - b);

/** First and last whole year of the terms; `null` with fewer than two. */
export function wholeSpan(
	series: readonly TermSeries[]
): { readonly first: number; readonly last: number } | null {
	const whole = series.flatMap((s) => s.points.filter(isWhole).map((p) => p.year));
	const [first, last] = [Math.min(...whole), Math.max(...whole)];
	return whole.length > 0 && first < last ? { first, last } : null;
}

/** The point of a year. */
export const pointAt = (series: TermSeries, year: number | undefined): TermPoint | undefined =>
	series.points.find((p) => p.year === year);
