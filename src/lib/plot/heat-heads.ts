import type { HeatColumn, HeatmapOptions } from './heat-table';
import { label, round2, rule } from './marks';
import type { Frame, Mark } from './spec';
import { BOLD, textWidth, wrapWithin } from './text';

/** Between cells. */
const GAP = { wide: 3, narrow: 2, slide: 3 } as const;
/** Before a column that stands apart. */
const APART = { wide: 16, narrow: 13, slide: 20 } as const;
/** Between two heads. */
const HEAD_GAP = 3;

/** Where the columns of cells stand. */
export interface Grid {
	readonly left: number;
	readonly cell: number;
	readonly x: (column: number) => number;
	readonly right: number;
}

/** Where the columns stand between the names and the ends. */
export function gridOf({ frame, columns }: HeatmapOptions, left: number, right: number): Grid {
	const gap = GAP[frame.name];
	const extras = columns.map((c, i) => (i > 0 && c.apart ? APART[frame.name] - gap : 0));
	const extra = extras.reduce((sum, e) => sum + e, 0);
	const n = Math.max(columns.length, 1);
	const cell = (right - left - extra - gap * (n - 1)) / n;
	const x = (column: number) =>
		left + column * (cell + gap) + extras.slice(0, column + 1).reduce((sum, e) => sum + e, 0);
	return { left, cell, x, right };
}

/** Heads over the columns, bottom-aligned. Returns where the rows start. */
export function headMarks(
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
export function diagonalHead(
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

/** Two slanted strokes before a column: what is left and right of them is not one series. */
export function breakStrokes(column: number, y: number, grid: Grid, frame: Frame): Mark[] {
	const x = grid.x(column) - (APART[frame.name] + GAP[frame.name]) / 2 + 1;
	return [-2.5, 2.5].map((shift) =>
		rule(x + shift - 2, y + 7, x + shift + 2, y - 7, 'ink', { width: 1.5 })
	);
}

/** The colours with their bounds. Returns where the next mark may start. */
export function scaleMarks(
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
