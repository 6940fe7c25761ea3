import { scaleLinear, scaleLog } from 'd3';
import type { DotRow, DotRowsOptions, RowAxis } from './dot-row';
import { isScarce } from './spec';
import { BOLD, textWidth, wrapWithin } from './text';

/** Sides of the plotting area, so that a dot at its end is whole. */
export const PAD = 8;
/** Between name, plot and end. */
export const GUTTER = 14;
/** Part of the width that names may take at most. */
const NAME_PART = { wide: 0.34, narrow: 1, slide: 0.3 } as const;
/** The same where height is scarce and rows stand in two columns: a name in one line saves a line. */
const SCARCE_PART = 0.4;
/** Part of it that one long word may take. */
const WORD_PART = 0.4;
export const RADIUS = 5;

/** A row with what it needs of room. */
export interface Sized {
	readonly row: DotRow;
	readonly name: readonly string[];
	readonly sub: readonly string[];
	readonly end: readonly string[];
	/** Height above the dots that labels take. */
	readonly labels: number;
	/** Heading of a group above it. */
	readonly group: readonly string[];
	readonly groupHeight: number;
	/** Of the row alone. */
	readonly height: number;
	/** Of its own axis under it. */
	readonly axisHeight: number;
}

/** Columns of one list of rows. */
export interface Columns {
	readonly x: number;
	readonly width: number;
	readonly nameWidth: number;
	readonly plotLeft: number;
	readonly plotRight: number;
}

/** Height of a list of rows. */
export const heightOf = (rows: readonly Sized[]): number =>
	rows.reduce((sum, r) => sum + r.groupHeight + r.height + r.axisHeight, 0);

/** Where names, plot and ends of one list of rows stand. */
export function columnsOf(options: DotRowsOptions, x: number, width: number): Columns {
	const { frame } = options;
	const rows = [...options.rows, ...(options.alignWith ?? [])];
	const stacked = frame.name === 'narrow';
	const endWidth = Math.max(
		0,
		...rows.flatMap((r) => endLines(r, options).map((line) => textWidth(line, frame.text))),
		textWidth(options.endHead ?? '', frame.text)
	);
	const widest = Math.max(
		40,
		...rows.flatMap((r) => [
			textWidth(r.name, frame.text) * 1.04,
			textWidth(r.sub ?? '', frame.text)
		])
	);
	// A single word may take more, so that it need not be broken.
	const word = Math.max(
		...rows.flatMap((r) => r.name.split(' ').map((w) => textWidth(w, frame.text) * BOLD))
	);
	const part = isScarce(frame) && width < frame.width ? SCARCE_PART : NAME_PART[frame.name];
	const most = Math.max(width * part, Math.min(word, width * WORD_PART));
	// A name that wraps needs no more room than its longest line.
	const nameWidth = stacked
		? width - (endWidth > 0 ? endWidth + GUTTER : 0)
		: widest <= most
			? widest
			: Math.max(
					40,
					...rows.flatMap((r) =>
						[r.name, r.sub ?? ''].flatMap((text) =>
							wrapWithin(text, most, frame.text).map((part) => textWidth(part, frame.text) + 1)
						)
					)
				);
	const plotLeft = x + (stacked ? 0 : nameWidth + GUTTER) + PAD;
	const plotRight = x + width - PAD - (stacked || endWidth === 0 ? 0 : endWidth + GUTTER);
	return { x, width, nameWidth, plotLeft, plotRight };
}

/** The lines of a row's end. */
const endLines = ({ end }: DotRow, { frame, endRoom }: DotRowsOptions): string[] =>
	end === undefined
		? []
		: endRoom === undefined || frame.name === 'narrow'
			? [end]
			: wrapWithin(end, endRoom, frame.text);

/** What a row needs of room, with `padding` between it and the next. */
export function size(
	row: DotRow,
	index: number,
	options: DotRowsOptions,
	columns: Columns,
	leading: number,
	padding: number
): Sized {
	const { frame } = options;
	const name = wrapWithin(row.name, columns.nameWidth, frame.text);
	const sub = row.sub === undefined ? [] : wrapWithin(row.sub, columns.nameWidth, frame.text);
	const labels = row.dots.some((d) => d.label) ? leading : 0;
	const group = row.group === undefined ? [] : wrapWithin(row.group, columns.width, frame.strong);
	const end = endLines(row, options);
	const lines = (name.length + sub.length) * leading;
	const dots = labels + 2 * RADIUS + 4;
	const height =
		frame.name === 'narrow'
			? lines + dots + padding
			: Math.max(Math.max(lines, end.length * leading) + Math.min(2, padding) + labels, dots) +
				padding;
	return {
		row,
		name,
		sub,
		end,
		labels,
		group,
		groupHeight:
			group.length === 0 ? 0 : group.length * frame.strong * 1.3 + (index === 0 ? 6 : 16),
		height,
		axisHeight: row.axis ? leading + 8 : 0
	};
}

export const scaleOf = (axis: RowAxis, { plotLeft, plotRight }: Columns) =>
	(axis.log ? scaleLog() : scaleLinear())
		.domain([...axis.domain])
		.range([plotLeft, plotRight])
		.clamp(true);

/** Height of the common axis under the rows; rows with axes of their own need none. */
export const axisHeight = ({ rows }: DotRowsOptions, leading: number): number =>
	rows.every((row) => row.axis) ? 4 : leading + 8;
