import { LECTURE } from '../../content/lecture';
import {
	clearlyChanged,
	enoughForVerdict,
	enoughToDraw,
	type Change
} from '../../market/verdict-rules';
import type { ChartInput } from '../contract';
import {
	pointAt,
	termSeries,
	wholeSpan,
	yearsOf,
	type TermPoint,
	type TermSeries
} from '../term-years';

/** A word in the first and the last whole year. */
export interface WordChange {
	readonly series: TermSeries;
	readonly first: TermPoint;
	readonly last: TermPoint;
	/** `null` = fewer than 30 posts mention it in one of the two years. */
	readonly change: Change | null;
}

/** All that the chart says, before any word or pixel. */
export interface ModellingWordsPoints {
	/** Years shown, a part year at the end among them. */
	readonly years: readonly number[];
	/** First and last whole year; `null` = fewer than two are shown. */
	readonly span: { readonly first: number; readonly last: number } | null;
	/** Words of modelling, then names of fields, each by their last share; those with 10 posts in both years. */
	readonly modelling: readonly WordChange[];
	readonly fields: readonly WordChange[];
	/** Words of modelling that are not drawn: fewer than 10 posts, or not counted, in one of the two years. */
	readonly undrawn: readonly string[];
}

/**
 * Words of hiring posts at two dates. The note of the lecture speaks of the years to come, so the first year is that of
 * the lecture, unless the reader chooses another.
 */
export function modellingWordsPoints({ tables, view }: ChartInput): ModellingWordsPoints {
	const series = termSeries(tables, view, ['modelling', 'field'], LECTURE.year);
	const span = wholeSpan(series);
	const changes = series.flatMap((s): WordChange[] => {
		const [first, last] = [pointAt(s, span?.first), pointAt(s, span?.last)];
		if (!first || !last || ![first, last].every((p) => enoughToDraw(p.k))) return [];
		const enough = [first, last].every((p) => enoughForVerdict(p.k));
		return [{ series: s, first, last, change: enough ? clearlyChanged(first, last) : null }];
	});
	const ofGroup = (group: string) =>
		changes
			.filter((c) => c.series.termGroup === group)
			.toSorted((a, b) => b.last.share - a.last.share);
	const modelling = ofGroup('modelling');
	const drawn = new Set(modelling.map((c) => c.series.term));
	return {
		years: yearsOf(series),
		span,
		modelling,
		fields: ofGroup('field'),
		undrawn: series
			.filter((s) => s.termGroup === 'modelling' && !drawn.has(s.term))
			.map((s) => s.term)
	};
}

/** The words that are judged: those with 30 posts in both years. */
export const judgedWords = ({ modelling }: ModellingWordsPoints): WordChange[] =>
	modelling.filter((c) => c.change !== null);
