import { max, scaleLinear } from 'd3';
import type { Ink } from '../../plot/palette';
import type { Frame } from '../../plot/spec';
import { textWidth } from '../../plot/text';
import type { TitlePoint, TitleRow, TitleSpan } from './points';

/** A row with its name and colour. */
export interface StyledRow extends TitleRow {
	readonly name: string;
	readonly ink: Ink;
}

/** What is drawn. */
export interface TitleSpreadPicture {
	readonly rows: readonly StyledRow[];
	/** Drawn as grey dots in one row. */
	readonly others: readonly StyledRow[];
	/** Set apart on top, as text: its number is off the scale of the roles. `null` = not shown. */
	readonly pooled: TitleSpan | null;
	readonly years: readonly number[];
	/** The value that parts unsettled from settled. */
	readonly limit: number;
	/** The colour of rows that lie wholly above the limit, when colours mean that; `null` = they mean roles. */
	readonly accent: Ink | null;
}

export interface TitleSpreadWords {
	/** A number of names: `9.0`. */
	readonly names: (value: number) => string;
	readonly year: (year: number) => string;
	/** The commonest title of a point and its share, shortened until it fits. */
	readonly topTitle: (point: TitlePoint, fits: (text: string) => boolean) => string;
	/** Lines of a target; `null` = all shown roles together. */
	readonly target: (row: StyledRow | null, point: TitlePoint) => readonly string[];
	readonly axis: string;
	readonly topTitles: string;
	/** Key of the band and of the accent. */
	readonly interval: string;
	readonly accent: string;
	/** All roles together: name, the change in words, and why it has no dot. */
	readonly pooledName: string;
	readonly pooled: (span: TitleSpan) => string;
	readonly pooledNote: string;
	/** Name of the grey row. */
	readonly others: string;
	/** Instead of a drawing. */
	readonly nothing: string;
	readonly summary: string;
}

/** Radii: the last year's dot is the larger one. */
export const LAST_R = 5.5;
export const FIRST_R = 4.5;
/** Least width of the scale with room for a value. */
const LEAST_SCALE = 200;
/** Widest column of titles. */
const TITLES_WIDTH = 240;

/** Where things stand in a frame: beside each other in the wide one, names over dots in the narrow one. */
export interface Layout {
	readonly frame: Frame;
	readonly wide: boolean;
	/** Ends of the scale. */
	readonly left: number;
	readonly right: number;
	/** Left edge of the titles; `null` = no room for them. */
	readonly titlesX: number | null;
	readonly rowHeight: number;
	/** From the middle of a row to the base line of its name, and to its dots. */
	readonly nameY: number;
	readonly trackY: number;
	readonly x: (value: number) => number;
	readonly ticks: readonly number[];
}

export const fitsIn =
	(width: number, size: number) =>
	(text: string): boolean =>
		textWidth(text, size) <= width;

export function layoutOf(
	{ rows, others }: TitleSpreadPicture,
	frame: Frame,
	words: TitleSpreadWords
): Layout {
	const wide = frame.name === 'wide';
	const widest = (texts: readonly string[], size: number) =>
		max(texts, (text) => textWidth(text, size)) ?? 0;
	const names = [...rows.map((row) => row.name), ...(others.length > 0 ? [words.others] : [])];
	const titles = rows.map((row) => words.topTitle(row.last, fitsIn(TITLES_WIDTH, frame.text)));
	const left = wide ? widest(names, frame.strong) + 18 : LAST_R + 2;
	const titlesWidth = widest([words.topTitles, ...titles], frame.text);
	// Very long names leave no room for the titles.
	const fits = left + LEAST_SCALE + titlesWidth < frame.width;
	const column = wide && rows.length > 0 && fits ? titlesWidth : 0;
	// A value label must fit between the last interval and the titles.
	const right = frame.width - column - (wide && column > 0 ? 52 : 40);
	const top = Math.max(
		3,
		max(rows, ({ first, last }) => Math.max(first?.value ?? 0, last.hi)) ?? 0,
		max(others, (row) => row.last.value) ?? 0
	);
	const step = top <= 5 ? 1 : top <= 12 ? 2 : 5;
	const even = Array.from({ length: Math.floor(top / step) }, (_, i) => (i + 1) * step);
	return {
		frame,
		wide,
		left,
		right,
		titlesX: column > 0 ? frame.width - column : null,
		rowHeight: wide ? 30 : 46,
		nameY: wide ? frame.strong * 0.36 : -6,
		trackY: wide ? 0 : 11,
		x: scaleLinear([1, top], [left, right]),
		ticks: [...new Set([1, 2, ...even])].sort((a, b) => a - b)
	};
}
