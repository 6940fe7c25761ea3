import { footNotes, footNotesInLine } from './foot-notes';
import { label, round2, rule } from './marks';
import { cellText, type Ink } from './palette';
import type { Drawing, Frame, Mark, Target } from './spec';
import { BOLD, textWidth, wrapWithin } from './text';

/** A cell of a two-way table. */
export interface HeatCell {
	/** Printed in the cell: `72%`. */
	readonly text: string;
	/** A step of a one-hue scale (`HEAT_INKS`) or of a diverging one (`DIVERGE_INKS`). */
	readonly fill: Ink;
	/** Few observations: striped instead of filled. */
	readonly few: boolean;
	/** Lines of its target. */
	readonly lines: readonly string[];
}

export interface HeatRow {
	readonly name: string;
	/** Colour of the name: a chosen role's own, else `ink`. */
	readonly ink: Ink;
	/** A total, printed bold. */
	readonly strong?: boolean;
	/** One a column; `null` = blank. */
	readonly cells: readonly (HeatCell | null)[];
	/** Printed at the right end, for example the base. */
	readonly end?: string;
	/** A dashed divider with this text above the row. */
	readonly divider?: string;
	/** Index of a column before which two slanted strokes stand: what is left and right of them is not one series. */
	readonly breakBefore?: number;
}

export interface HeatColumn {
	/** Lines of the head, bottom-aligned; at most three. The first is strong, the others muted. */
	readonly head: readonly string[];
	/** A wider gap before it. */
	readonly apart?: boolean;
}

export interface HeatmapOptions {
	readonly frame: Frame;
	readonly columns: readonly HeatColumn[];
	readonly rows: readonly HeatRow[];
	/** Head of the column of `end`s. */
	readonly endHead?: string;
	/** Key of the colours: a title and, at the left edge of each step but the first, its lower bound. */
	readonly scale?: {
		readonly title: string;
		readonly steps: readonly { readonly fill: Ink; readonly bound: string }[];
	};
	/** Sentences under the table. */
	readonly notes: readonly string[];
	/** Room for the names of the rows; absent = from the widest name, at most 40% of the frame. */
	readonly nameRoom?: number;
	/** Lower triangle: `cells` of row i beyond column i are `null` and the heads stand at the end of the diagonal. */
	readonly triangle?: boolean;
}

/** Between cells. */
const GAP = { wide: 3, narrow: 2, slide: 3 } as const;
/** Before a column that stands apart. */
const APART = { wide: 16, narrow: 13, slide: 20 } as const;
/** Height of a row with one line of name. */
const ROW = { wide: 26, narrow: 28, slide: 34 } as const;
/** A row on a slide is not lower than this times the text. */
const LEAST_ROW = 1.2;
/** Cells are not narrower than this, however short their values. */
const LEAST_CELL = 30;
/** Between two heads. */
const HEAD_GAP = 3;
/** Part of the width that names may take, tried in order until the cells are wide enough. */
const NAME_PARTS = { wide: [0.34, 0.26], narrow: [0.4, 0.36, 0.32, 0.29], slide: [0.3] } as const;

interface Grid {
	readonly left: number;
	readonly cell: number;
	readonly x: (column: number) => number;
	readonly right: number;
}

/** Where the columns stand between the names and the ends. */
function gridOf({ frame, columns }: HeatmapOptions, left: number, right: number): Grid {
	const gap = GAP[frame.name];
	const extras = columns.map((c, i) => (i > 0 && c.apart ? APART[frame.name] - gap : 0));
	const extra = extras.reduce((sum, e) => sum + e, 0);
	const n = Math.max(columns.length, 1);
	const cell = (right - left - extra - gap * (n - 1)) / n;
	const x = (column: number) =>
		left + column * (cell + gap) + extras.slice(0, column + 1).reduce((sum, e) => sum + e, 0);
	return { left, cell, x, right };
}

/**
 * A table of coloured cells with the value printed in each. Names wrap; on a narrow frame heads wrap and cells shrink,
 * on a slide rows share the height that there is.
 */
export function heatmap(options: HeatmapOptions): Drawing {
	const { frame, columns, rows, endHead, scale } = options;
	const leading = round2(frame.text * 1.25);
	const endWidth = Math.max(
		0,
		...rows.map((r) => textWidth(r.end ?? '', frame.text)),
		endHead === undefined ? 0 : textWidth(endHead, frame.text)
	);
	const widest = Math.max(30, ...rows.map((r) => textWidth(r.name, frame.text) * 1.04));
	const endRoom = endWidth > 0 ? endWidth + 10 : 0;
	const leastCell = Math.max(
		LEAST_CELL,
		...rows.flatMap((r) =>
			r.cells.map((c) => textWidth(c?.text ?? '', frame.text) * (r.strong ? BOLD : 1))
		)
	);
	const rooms = NAME_PARTS[frame.name].map(
		(part) => options.nameRoom ?? Math.min(widest, frame.width * part)
	);
	const beside =
		rooms.find((room) => gridOf(options, room + 10, frame.width - endRoom).cell >= leastCell) ??
		rooms[0] ??
		widest;
	const gridBeside = gridOf(options, beside + 10, frame.width - endRoom);
	// Where cells would be too narrow for their values the names stand above them, and the cells take the whole width.
	const stacked = frame.name === 'narrow' && gridBeside.cell < leastCell;
	const nameRoom = stacked ? frame.width - endRoom : beside;
	const grid = stacked ? gridOf(options, 0, frame.width) : gridBeside;
	const names = rows.map((r) => wrapWithin(r.name, nameRoom, frame.text));

	const marks: Mark[] = [];
	const targets: Target[] = [];
	let y = scale ? scaleMarks(marks, scale, options, grid, leading) : 0;
	if (options.triangle !== true) y = headMarks(marks, options, grid, y, leading, stacked);

	// What stands beside the rows themselves; on a slide the rows share the rest.
	const notesAt = frame.maxHeight === null ? footNotes : footNotesInLine;
	const foot = notesAt(options.notes, frame, 0, 0, frame.width).height;
	const dividers = rows.filter((r) => r.divider !== undefined).length * (leading + 8);
	const gap = frame.maxHeight === null ? 2 : 1;
	const strongGaps = rows.filter((r, i) => rows[i - 1]?.strong && !r.strong).length * 8;
	const least = frame.text * LEAST_ROW;
	const wanted =
		frame.maxHeight === null
			? ROW[frame.name]
			: Math.max(
					least,
					Math.min(
						ROW.slide,
						(frame.maxHeight - y - foot - dividers - strongGaps - 8) / Math.max(rows.length, 1) -
							gap
					)
				);
	rows.forEach((row, i) => {
		const name = names[i] ?? [];
		if (rows[i - 1]?.strong && !row.strong) y += 8;
		if (row.divider !== undefined) {
			const from = textWidth(row.divider, frame.text) + 8;
			marks.push(
				label(0, y + leading, row.divider, frame.text),
				rule(from, y + leading - 4, frame.width, y + leading - 4, 'muted', { dash: '3 3' })
			);
			y += leading + 8;
		}
		const nameTop = y;
		if (stacked) y += name.length * leading + 3;
		const height = stacked
			? wanted
			: Math.max(wanted, name.length * leading + (frame.maxHeight === null ? 4 : 0));
		const middle = y + height / 2;
		const baseline = (k: number, n: number) =>
			middle + frame.text * 0.35 + (k - (n - 1) / 2) * leading;
		const nameLine = (k: number) =>
			stacked ? nameTop + leading * (k + 0.85) : baseline(k, name.length);
		name.forEach((text, k) =>
			marks.push(
				label(0, nameLine(k), text, frame.text, {
					ink: row.ink,
					weight: row.strong || stacked || row.ink !== 'ink' ? 600 : 400
				})
			)
		);
		row.cells.forEach((cell, c) => {
			if (!cell || c >= columns.length) return;
			const x = grid.x(c);
			marks.push(
				{
					kind: 'bar',
					x: round2(x),
					y: round2(y),
					width: round2(grid.cell),
					height: round2(height),
					ink: cell.fill,
					...(cell.few ? { hatch: true } : {})
				},
				label(x + grid.cell / 2, baseline(0, 1), cell.text, frame.text, {
					anchor: 'middle',
					ink: cell.few ? 'ink' : cellText(cell.fill),
					weight: row.strong ? 600 : 400,
					...(cell.few ? { halo: true } : {})
				})
			);
			targets.push({
				x: round2(x + grid.cell / 2),
				y: round2(middle),
				cell: { width: round2(grid.cell), height: round2(height) },
				lines: cell.lines
			});
		});
		if (options.triangle === true) marks.push(...diagonalHead(options, grid, i, middle, leading));
		if (row.breakBefore !== undefined && row.breakBefore > 0) {
			const at = grid.x(row.breakBefore) - (APART[frame.name] + GAP[frame.name]) / 2 + 1;
			marks.push(...breakStrokes(at, middle));
		}
		if (row.end !== undefined)
			marks.push(
				label(frame.width, stacked ? nameLine(0) : baseline(0, 1), row.end, frame.text, {
					anchor: 'end'
				})
			);
		y += height + (stacked ? 8 : gap);
	});
	const notes = notesAt(options.notes, frame, 0, y + 4, frame.width);
	marks.push(...notes.marks);
	return { marks, targets, height: round2(y + notes.height + (notes.height > 0 ? 8 : 4)) };
}

/** Heads over the columns, bottom-aligned. Returns where the rows start. */
function headMarks(
	marks: Mark[],
	options: HeatmapOptions,
	grid: Grid,
	top: number,
	leading: number,
	stacked: boolean
): number {
	const { frame, columns } = options;
	// Above stacked rows the ends stand over the last cells: their head would touch the column's.
	const endHead = stacked ? undefined : options.endHead;
	const endLeft = endHead === undefined ? null : frame.width - textWidth(endHead, frame.text);
	const rooms = headRooms(
		columns,
		grid,
		frame,
		endLeft === null ? frame.width : endLeft - HEAD_GAP
	);
	const wrapped = columns.map((c, column) =>
		c.head.flatMap((text, i) =>
			wrapWithin(text, (rooms[column] ?? grid.cell) / (i === 0 ? BOLD : 1), frame.text).map(
				(part) => ({ text: part, strong: i === 0 })
			)
		)
	);
	const lines = Math.max(1, ...wrapped.map((w) => w.length));
	wrapped.forEach((head, c) =>
		head.forEach(({ text, strong }, k) =>
			marks.push(
				label(
					grid.x(c) + grid.cell / 2,
					top + leading * (lines - head.length + k + 1),
					text,
					frame.text,
					{ anchor: 'middle', ...(strong ? { ink: 'ink', weight: 600 } : {}) }
				)
			)
		)
	);
	if (endHead !== undefined)
		marks.push(label(frame.width, top + leading * lines, endHead, frame.text, { anchor: 'end' }));
	return top + leading * lines + 8;
}

/**
 * Width that the head of each column may take: more than its cell where its neighbours need less than theirs, so that a
 * word need not be broken.
 *
 * @param end where the room of the last column ends
 */
function headRooms(
	columns: readonly HeatColumn[],
	grid: Grid,
	frame: Frame,
	end: number
): number[] {
	const middle = (c: number) => grid.x(c) + grid.cell / 2;
	const half = (c: number) =>
		Math.max(0, ...(columns[c]?.head ?? []).map((t) => textWidth(t, frame.text) * BOLD)) / 2;
	/** Room towards a neighbour: what that one leaves if it fits its cell, else half of the way. */
	const towards = (c: number, neighbour: number) => {
		const way = Math.abs(middle(neighbour) - middle(c));
		const left = 2 * half(neighbour) <= grid.cell ? way - half(neighbour) - HEAD_GAP : 0;
		return Math.max((way - HEAD_GAP) / 2, left);
	};
	return columns.map((_, c) => {
		const before = c === 0 ? middle(c) : towards(c, c - 1);
		const after = c < columns.length - 1 ? towards(c, c + 1) : end - middle(c);
		return 2 * Math.min(before, after);
	});
}

/** In a lower triangle the name of a column stands at the end of the diagonal, where its own row begins. */
function diagonalHead(
	{ frame, columns }: HeatmapOptions,
	grid: Grid,
	row: number,
	middle: number,
	leading: number
): Mark[] {
	const head = columns[row]?.head[0];
	if (head === undefined) return [];
	const x = grid.x(row) + 6;
	const lines = wrapWithin(head, Math.max(grid.right - x, grid.cell), frame.text);
	// The last column has no room to its right: its name is that of the last row.
	if (lines.length > 2) return [];
	return lines.map((text, k) =>
		label(x, middle + frame.text * 0.35 + (k - (lines.length - 1) / 2) * leading, text, frame.text)
	);
}

/** Two slanted strokes: what is left and right of them is not one series. */
const breakStrokes = (x: number, y: number): Mark[] =>
	[-2.5, 2.5].map((shift) =>
		rule(x + shift - 2, y + 7, x + shift + 2, y - 7, 'ink', { width: 1.5 })
	);

/** The colours with their bounds. Returns where the next mark may start. */
function scaleMarks(
	marks: Mark[],
	scale: NonNullable<HeatmapOptions['scale']>,
	{ frame }: HeatmapOptions,
	grid: Grid,
	leading: number
): number {
	const title = wrapWithin(
		scale.title,
		frame.name === 'narrow' ? frame.width : grid.left - 12,
		frame.text
	);
	title.forEach((text, i) => marks.push(label(0, leading * (i + 1) - 2, text, frame.text)));
	// A narrow frame has the colours under the title.
	const top = frame.name === 'narrow' ? title.length * leading + 4 : 2;
	const [left, right] =
		frame.name === 'narrow' ? [0, frame.width] : [grid.left, Math.min(grid.right, grid.left + 420)];
	const step = (right - left) / Math.max(scale.steps.length, 1);
	scale.steps.forEach(({ fill, bound }, i) => {
		const x = left + i * step;
		marks.push({
			kind: 'bar',
			x: round2(x),
			y: top,
			width: round2(step - 1),
			height: 10,
			ink: fill
		});
		if (i > 0) marks.push(label(x, top + 10 + leading, bound, frame.text, { anchor: 'middle' }));
	});
	return Math.max(top + 10 + leading, title.length * leading) + 12;
}
