import { median } from 'd3';
import { indexToBase } from '../../market/index-to-base';
import { enoughForVerdict, enoughToDraw } from '../../market/verdict-rules';
import type { TermGroup } from '../../model/tables';
import type { ChartInput } from '../contract';
import { pointAt, termSeries, wholeSpan, yearsOf, type TermSeries } from '../term-years';

/** First year while the reader has chosen none: before it most of the tools are in too few posts. */
export const START = 2018;
/** The two sides: words of building models, and of running systems. */
export const SIDES = ['operating', 'modelling'] as const satisfies readonly TermGroup[];
export type Side = (typeof SIDES)[number];

/** A value with the first year at 100; `null` = too few posts. */
export interface IndexPoint {
	readonly year: number;
	readonly index: number | null;
}

/** A word that 30 posts mention in the first and in the last whole year. */
export interface WordIndex {
	readonly series: TermSeries;
	readonly points: readonly IndexPoint[];
	/** Share of the last whole year over that of the first. */
	readonly growth: number;
}

/** The words of a side together. */
export interface SideIndex {
	readonly side: Side;
	readonly words: readonly WordIndex[];
	/** Median index of the words; `null` in a year in which one of them is in fewer than 10 posts. */
	readonly points: readonly IndexPoint[];
	/** Median growth of the words; `null` = there are none. */
	readonly growth: number | null;
}

/** All that the chart says, before any word or pixel. */
export interface PlumbingPoints {
	/** Years shown, a part year at the end among them. */
	readonly years: readonly number[];
	/** First and last whole year; `null` = fewer than two are shown. */
	readonly span: { readonly first: number; readonly last: number } | null;
	readonly operating: SideIndex;
	readonly modelling: SideIndex;
	/** Words that are in fewer than 30 posts in the first or the last whole year. */
	readonly undrawn: readonly string[];
}

/** Share of hiring posts with each word against the first year, and the median of each side. */
export function plumbingPoints({ tables, view }: ChartInput): PlumbingPoints {
	const all = termSeries(tables, view, SIDES, START);
	const span = wholeSpan(all);
	const years = yearsOf(all);
	const words = all.flatMap((series) => wordIndex(series, span) ?? []);
	const drawn = new Set(words.map((w) => w.series.term));
	const side = (of: Side) =>
		sideIndex(
			of,
			words.filter((w) => w.series.termGroup === of),
			years
		);
	return {
		years,
		span,
		operating: side('operating'),
		modelling: side('modelling'),
		undrawn: all.filter((s) => !drawn.has(s.term)).map((s) => s.term)
	};
}

function wordIndex(series: TermSeries, span: PlumbingPoints['span']): WordIndex | null {
	const [first, last] = [pointAt(series, span?.first), pointAt(series, span?.last)];
	if (!first || !last || ![first, last].every((p) => enoughForVerdict(p.k))) return null;
	const shares = series.points.map((p) => ({
		year: p.year,
		value: enoughToDraw(p.k) ? p.share : null
	}));
	return {
		series,
		points: indexToBase(shares, first.year).map(({ year, value }) => ({ year, index: value })),
		growth: last.share / first.share
	};
}

function sideIndex(side: Side, words: readonly WordIndex[], years: readonly number[]): SideIndex {
	const points = years.map((year) => {
		const indices = words.flatMap((w) => w.points.find((p) => p.year === year)?.index ?? []);
		const whole = indices.length === words.length;
		return { year, index: whole ? (median(indices) ?? null) : null };
	});
	return { side, words, points, growth: median(words, (w) => w.growth) ?? null };
}
