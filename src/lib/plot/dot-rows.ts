import { scaleLinear, scaleLog } from 'd3';
import { footNotes } from './foot-notes';
import { dot, label, present, round2, rule } from './marks';
import type { Ink } from './palette';
import type { DotMark, DotShape, Drawing, Frame, Mark, Target } from './spec';
import { spreadBlocks } from './spread';
import { BOLD, textWidth, wrapWithin } from './text';

/** A value on a row, with its interval if it has one. */
export interface RowDot {
	readonly value: number;
	/** Interval, drawn as a thin band behind the dot. */
	readonly lo?: number;
	readonly hi?: number;
	readonly ink: Ink;
	readonly shape?: DotShape;
	/** Few observations, or the first of two dates. */
	readonly hollow?: boolean;
	/** A floor, a reference: drawn as a short upright stroke instead of a dot. */
	readonly tick?: boolean;
	/** Radius; 5 unless told. Context dots are smaller. */
	readonly r?: number;
	/** Printed beside the dot; labels of a row are moved apart and stay inside the frame. */
	readonly label?: string;
	/** Lines of its target; absent = none (context). */
	readonly lines?: readonly string[];
}

/** A row: several roles on one scale (dot plot), two dates joined (dumbbell), one value with its interval. */
export interface DotRow {
	readonly name: string;
	/** A second, muted line under the name. */
	readonly sub?: string;
	/** Colour of the name: a chosen role's own, else `ink`. */
	readonly ink: Ink;
	readonly strong?: boolean;
	readonly dots: readonly RowDot[];
	/** Joins the first dot to the last in this ink: a dumbbell. */
	readonly join?: Ink;
	/** Printed at the right end: the value, the ratio, the base. */
	readonly end?: string;
	readonly endInk?: Ink;
	/** A heading above the row, with a hairline: the start of a group. */
	readonly group?: string;
	/** The row's own axis, when rows have different units; printed under the row. */
	readonly axis?: RowAxis;
}

export interface RowAxis {
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
	readonly log?: boolean;
}

export interface DotRowsOptions {
	readonly frame: Frame;
	readonly rows: readonly DotRow[];
	/** The common axis; values outside are clamped to its ends. */
	readonly axis: RowAxis;
	/** What the axis measures, printed above it. */
	readonly axisTitle: string;
	/** An upright line through all rows with its name on top: 50%, zero difference, the base of 100. */
	readonly reference?: { readonly value: number; readonly text: string };
	/** Names the marks once, above the first row, each in its ink and shape. */
	readonly key?: readonly {
		readonly text: string;
		readonly ink: Ink;
		readonly shape?: DotShape;
		readonly hollow?: boolean;
		readonly tick?: boolean;
	}[];
	/** Head of the column of `end`s. */
	readonly endHead?: string;
	/** Most room for the ends beside a plot: longer ones wrap; absent = as much as the widest takes. */
	readonly endRoom?: number;
	readonly notes: readonly string[];
	/** Draw into this box of the frame (panels beside or under one another); absent = the whole frame. */
	readonly box?: { readonly x: number; readonly y: number; readonly width: number };
	/** Rows of the panels beside or under this one: their names and ends get the same room, so that scales line up. */
	readonly alignWith?: readonly DotRow[];
	/** Rows take the height that a slide has left; not for panels under one another. */
	readonly fill?: boolean;
	/** Two columns of rows on a slide when one would be too high; default true. */
	readonly twoColumns?: boolean;
}

/** Sides of the plotting area, so that a dot at its end is whole. */
const PAD = 8;
/** Between name, plot and end. */
const GUTTER = 14;
/** Part of the width that names may take at most. */
const NAME_PART = { wide: 0.34, narrow: 1, slide: 0.3 } as const;
/** Part of it that one long word may take. */
const WORD_PART = 0.4;
/** Between two columns of rows on a slide. */
const COLUMN_GAP = 56;
const RADIUS = 5;

/** A row with what it needs of room. */
interface Sized {
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
interface Columns {
	readonly x: number;
	readonly width: number;
	readonly nameWidth: number;
	readonly plotLeft: number;
	readonly plotRight: number;
}

const heightOf = (rows: readonly Sized[]): number =>
	rows.reduce((sum, r) => sum + r.groupHeight + r.height + r.axisHeight, 0);

/**
 * Dots on a common scale, a row each. Wide and slide: the name left of the plot; narrow: above it. Never bars: the
 * interval matters, and a scale need not start at zero.
 */
export function dotRows(options: DotRowsOptions): Drawing {
	const { frame, rows } = options;
	const leading = round2(frame.text * 1.3);
	const limit = frame.maxHeight ?? Number.POSITIVE_INFINITY;
	const box = options.box ?? { x: 0, y: 0, width: frame.width };
	const head = (columns: Columns) => headMarks(options, columns, leading);
	const foot = (y: number) => footNotes(options.notes, frame, box.x, y, box.width);
	const footHeight = foot(0).height;

	const whole = columnsOf(options, box.x, box.width);
	// Rows shrink to what a slide has before they go into two columns.
	const roomy = frame.name === 'narrow' ? 14 : 12;
	const paddings =
		frame.maxHeight === null
			? [roomy]
			: [...(options.fill === true ? [34, 28, 22] : []), 16, 12, 9, 6, 4, 2];
	const total = (sized: readonly Sized[], columns: Columns) =>
		head(columns).height + heightOf(sized) + axisHeight(options, leading) + footHeight + 6;
	for (const padding of paddings) {
		const sized = rows.map((row, i) => size(row, i, options, whole, leading, padding));
		if (total(sized, whole) <= limit)
			return assemble([{ sized, columns: whole }], options, leading, head, foot);
	}
	if (options.twoColumns === false || rows.length < 4) {
		const sized = rows.map((row, i) => size(row, i, options, whole, leading, 2));
		return assemble([{ sized, columns: whole }], options, leading, head, foot);
	}
	const half = (box.width - COLUMN_GAP) / 2;
	const pair = [
		columnsOf(options, box.x, half),
		columnsOf(options, box.x + half + COLUMN_GAP, half)
	] as const;
	for (const padding of [10, 8, 6, 4, 2, 0]) {
		const sized = rows.map((row, i) => size(row, i, options, pair[0], leading, padding));
		const cut = cutAt(sized);
		const parts = [
			{ sized: sized.slice(0, cut), columns: pair[0] },
			{ sized: sized.slice(cut), columns: pair[1] }
		];
		const tallest = Math.max(...parts.map((p) => total(p.sized, p.columns)));
		if (tallest <= limit || padding === 0) return assemble(parts, options, leading, head, foot);
	}
	throw new Error('unreachable: the last padding always returns');
}

/** Where to part the rows: before a group near the middle, else in the middle. */
function cutAt(sized: readonly Sized[]): number {
	const all = heightOf(sized);
	let [best, distance] = [Math.ceil(sized.length / 2), Number.POSITIVE_INFINITY];
	let sum = 0;
	sized.forEach((r, i) => {
		const penalty = sized.some((s) => s.group.length > 0) && r.group.length === 0 ? all * 0.12 : 0;
		const off = Math.abs(sum - all / 2) + penalty;
		if (i > 0 && off < distance) [best, distance] = [i, off];
		sum += r.groupHeight + r.height + r.axisHeight;
	});
	return best;
}

function columnsOf(options: DotRowsOptions, x: number, width: number): Columns {
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
	const most = Math.max(width * NAME_PART[frame.name], Math.min(word, width * WORD_PART));
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

function size(
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
			: Math.max(Math.max(lines, end.length * leading) + 2 + labels, dots) + padding;
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

const scaleOf = (axis: RowAxis, { plotLeft, plotRight }: Columns) =>
	(axis.log ? scaleLog() : scaleLinear())
		.domain([...axis.domain])
		.range([plotLeft, plotRight])
		.clamp(true);

/** Height of the common axis under the rows; rows with axes of their own need none. */
const axisHeight = ({ rows }: DotRowsOptions, leading: number): number =>
	rows.every((row) => row.axis) ? 4 : leading + 8;

/** Axis title, key, head of the ends, name of the reference. */
function headMarks(
	options: DotRowsOptions,
	columns: Columns,
	leading: number
): { marks: Mark[]; height: number } {
	const { frame, axisTitle, key = [], endHead, reference } = options;
	const { x, width } = columns;
	const marks: Mark[] = [];
	let y = options.box?.y ?? 0;
	for (const text of axisTitle === '' ? [] : wrapWithin(axisTitle, width, frame.text)) {
		y += leading;
		marks.push(label(x, y - 4, text, frame.text));
	}
	if (key.length > 0) {
		let at = x;
		y += leading + 4;
		for (const item of key) {
			const room = textWidth(item.text, frame.text) + 20;
			if (at > x && at + room > x + width) {
				at = x;
				y += leading;
			}
			marks.push(
				item.tick
					? rule(at + 7, y - 11, at + 7, y + 1, item.ink, { width: 2.5 })
					: dot(at + 7, y - frame.text * 0.35, RADIUS, item.ink, {
							shape: item.shape ?? 'circle',
							hollow: item.hollow ?? false
						}),
				label(at + 17, y, item.text, frame.text, { ink: textInk(item.ink), weight: 600 })
			);
			at += room + 14;
		}
		y += 4;
	}
	if (endHead !== undefined || reference) {
		y += leading + 2;
		const end = endHead === undefined ? 0 : textWidth(endHead, frame.text);
		if (endHead !== undefined)
			marks.push(label(x + width, y - 4, endHead, frame.text, { anchor: 'end' }));
		if (reference) {
			const middle = scaleOf(options.axis, columns)(reference.value);
			const half = textWidth(reference.text, frame.text) / 2;
			const right = x + width - (end === 0 ? 0 : end + 8);
			const place = Math.min(Math.max(middle, x + half), Math.max(x + half, right - half));
			marks.push(label(place, y - 4, reference.text, frame.text, { anchor: 'middle' }));
		}
	}
	return { marks, height: y + 4 };
}

/** Context is too pale for text. */
const textInk = (ink: Ink): Ink => (ink === 'context' || ink === 'grid' ? 'context-text' : ink);

function assemble(
	parts: readonly { readonly sized: readonly Sized[]; readonly columns: Columns }[],
	options: DotRowsOptions,
	leading: number,
	head: (columns: Columns) => { marks: Mark[]; height: number },
	foot: (y: number) => { marks: Mark[]; height: number }
): Drawing {
	const marks: Mark[] = [];
	const targets: Target[] = [];
	let bottom = 0;
	for (const { sized, columns } of parts) {
		const top = head(columns);
		const drawn = drawRows(sized, options, columns, top.height, leading);
		marks.push(...top.marks, ...drawn.marks);
		targets.push(...drawn.targets);
		bottom = Math.max(bottom, drawn.bottom);
	}
	const under = foot(bottom);
	return { marks: [...marks, ...under.marks], targets, height: round2(bottom + under.height + 4) };
}

function drawRows(
	sized: readonly Sized[],
	options: DotRowsOptions,
	columns: Columns,
	top: number,
	leading: number
): { marks: Mark[]; targets: Target[]; bottom: number } {
	const { frame, axis, reference } = options;
	const { x, width, plotLeft, plotRight } = columns;
	const common = scaleOf(axis, columns);
	const end = top + heightOf(sized);
	const own = sized.every((s) => s.row.axis);
	const behind: Mark[] = [];
	const front: Mark[] = [];
	const targets: Target[] = [];
	// The upright line may run through names above their rows.
	const halo = reference && !own ? { halo: true } : {};
	let y = top;
	for (const item of sized) {
		const { row } = item;
		if (item.group.length > 0) {
			const base = y + item.groupHeight - item.group.length * frame.strong * 1.3;
			if (y > top) behind.push(rule(x, y + 7, x + width, y + 7, 'grid'));
			item.group.forEach((text, i) =>
				front.push(
					label(x, base + frame.strong * (1 + 1.3 * i), text, frame.strong, {
						ink: 'ink',
						weight: 600,
						...halo
					})
				)
			);
			y += item.groupHeight;
		}
		const scale = row.axis ? scaleOf(row.axis, columns) : common;
		const lines = item.name.length + item.sub.length;
		const stacked = frame.name === 'narrow';
		const dotsY = stacked
			? y + lines * leading + item.labels + RADIUS + 4
			: y + item.height / 2 + item.labels / 2;
		const nameTop = stacked ? y : dotsY - (lines * leading) / 2;
		[...item.name, ...item.sub].forEach((text, i) => {
			const isName = i < item.name.length;
			front.push(
				label(x, nameTop + leading * (i + 1) - leading * 0.28, text, frame.text, {
					ink: isName ? row.ink : 'muted',
					weight: isName && (row.strong || stacked || row.ink !== 'ink') ? 600 : 400,
					...(stacked ? halo : {})
				})
			);
		});
		item.end.forEach((text, i) =>
			front.push(
				label(
					x + width,
					stacked
						? nameTop + leading * 0.72
						: dotsY + frame.text * 0.35 + (i - (item.end.length - 1) / 2) * leading,
					text,
					frame.text,
					{ anchor: 'end', ink: row.endInk ?? 'muted', weight: row.endInk ? 600 : 400 }
				)
			)
		);
		const ticks = (row.axis ?? axis).ticks;
		for (const tick of ticks) {
			const at = scale(tick);
			behind.push(rule(at, dotsY - 9, at, dotsY + 9, 'grid'));
		}
		if (!row.axis && !stacked) behind.push(rule(plotLeft, dotsY, plotRight, dotsY, 'grid'));
		front.push(...rowMarks(row, scale, dotsY), ...dotLabels(row, scale, dotsY, columns, frame));
		for (const d of row.dots)
			if (d.lines) targets.push({ x: round2(scale(d.value)), y: round2(dotsY), lines: d.lines });
		y += item.height;
		if (row.axis) {
			behind.push(...axisMarks(row.axis, columns, y - 2, frame, leading));
			y += item.axisHeight;
		}
	}
	if (reference && !own) {
		const at = common(reference.value);
		behind.push(rule(at, top, at, end, 'muted', { dash: '4 3' }));
	}
	const bottom = end + axisHeight(options, leading);
	return {
		marks: [...behind, ...(own ? [] : axisMarks(axis, columns, end, frame, leading)), ...front],
		targets,
		bottom
	};
}

/** Values under an axis, kept inside the frame; those that would touch their neighbour are left out. */
function axisMarks(
	axis: RowAxis,
	columns: Columns,
	top: number,
	frame: Frame,
	leading: number
): Mark[] {
	const scale = scaleOf(axis, columns);
	let edge = Number.NEGATIVE_INFINITY;
	return axis.ticks.flatMap((tick) => {
		const text = axis.format(tick);
		const half = textWidth(text, frame.text) / 2;
		const middle = Math.min(
			Math.max(scale(tick), columns.x + half),
			columns.x + columns.width - half
		);
		if (middle - half < edge + 6) return [];
		edge = middle + half;
		return [label(middle, top + leading, text, frame.text, { anchor: 'middle' })];
	});
}

function rowMarks(row: DotRow, x: (value: number) => number, y: number): Mark[] {
	const values = row.dots.filter((d) => !d.tick).map((d) => x(d.value));
	const [from, to] = [values[0], values.at(-1)];
	return present<Mark>([
		row.join !== undefined &&
			from !== undefined &&
			to !== undefined && {
				kind: 'line',
				d: `M${round2(from)},${round2(y)}L${round2(to)},${round2(y)}`,
				ink: row.join,
				width: 4,
				opacity: 0.5
			},
		...row.dots.map(
			(d): Mark | false =>
				d.lo !== undefined &&
				d.hi !== undefined && {
					kind: 'bar',
					x: round2(x(d.lo)),
					y: round2(y - 4.5),
					width: round2(Math.max(x(d.hi) - x(d.lo), 0.5)),
					height: 9,
					ink: d.ink,
					opacity: 0.24
				}
		),
		...row.dots.map((d): Mark => {
			const at = x(d.value);
			if (d.tick) return rule(at, y - 8, at, y + 8, d.ink, { width: 2.5 });
			const options: Partial<Pick<DotMark, 'shape' | 'hollow'>> = {
				shape: d.shape ?? 'circle',
				hollow: d.hollow ?? false
			};
			return dot(at, y, d.r ?? RADIUS, d.ink, options);
		})
	]);
}

/** Labels of a row above its dots, moved apart and kept inside the column. */
function dotLabels(
	row: DotRow,
	x: (value: number) => number,
	y: number,
	columns: Columns,
	frame: Frame
): Mark[] {
	const named = row.dots.flatMap((d) => (d.label ? [{ ...d, label: d.label }] : []));
	const widths = named.map((d) => textWidth(d.label, frame.text) + 8);
	const places = spreadBlocks(
		named.map((d) => x(d.value)),
		widths,
		frame.name === 'narrow' ? columns.x : columns.plotLeft - PAD - GUTTER / 2,
		columns.x + columns.width
	);
	return named.map((d, i) =>
		label(places[i] ?? x(d.value), y - RADIUS - 5, d.label, frame.text, {
			anchor: 'middle',
			ink: textInk(d.ink),
			weight: 600
		})
	);
}
