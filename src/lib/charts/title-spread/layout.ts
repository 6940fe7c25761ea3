import { max } from 'd3';
import type { RowAxis } from '../../plot/dot-rows';
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
	/** What the band is, and the key of the accent. */
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

/** Part of the width that a title may take. */
const TITLE_PART = { wide: 0.3, narrow: 0.52, slide: 0.26 } as const;

/** Whether a text fits beside a row. */
export const titleRoom =
	(frame: Frame) =>
	(text: string): boolean =>
		textWidth(text, frame.text) <= frame.width * TITLE_PART[frame.name];

/** The common scale: from one name, which everybody uses, to the largest number drawn. */
export function axisOf(
	{ rows, others }: TitleSpreadPicture,
	frame: Frame,
	words: TitleSpreadWords
): RowAxis {
	const top = Math.max(
		3,
		max(rows, ({ first, last }) => Math.max(first?.value ?? 0, last.hi)) ?? 0,
		max(others, (row) => row.last.value) ?? 0
	);
	const step = top <= 5 ? 1 : top <= 12 ? 2 : 5;
	const even = Array.from({ length: Math.floor(top / step) }, (_, i) => (i + 1) * step);
	const ticks = [...new Set([1, 2, ...even])].sort((a, b) => a - b);
	return {
		domain: [1, top],
		ticks: frame.name === 'narrow' && ticks.length > 6 ? ticks.filter((t) => t !== 2) : ticks,
		format: (value) => words.names(value).replace(/[.]0$/, '')
	};
}
