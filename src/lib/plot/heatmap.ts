import { footNotes, footNotesInLine } from './foot-notes';
import { breakStrokes, diagonalHead, gridOf, headMarks, scaleMarks } from './heat-heads';
import type { HeatmapOptions } from './heat-table';
import { label, round2, rule } from './marks';
import { cellText } from './palette';
import { isScarce, type Drawing, type Mark, type Target } from './spec';
import { BOLD, textWidth, wrapWithin } from './text';

export type { HeatCell, HeatColumn, HeatmapOptions, HeatRow } from './heat-table';

/** Height of a row with one line of name. */
const ROW = { wide: 26, narrow: 28, slide: 34 } as const;
/** A row on a slide is not lower than this times the text. */
const LEAST_ROW = 1.2;
/** Nor lower than this where even those would be too high. */
const CLOSEST_ROW = 1.08;
/** Cells are not narrower than this, however short their values. */
const LEAST_CELL = 30;
/** Part of the width that names may take, tried in order until the cells are wide enough. */
const NAME_PARTS = { wide: [0.34, 0.26], narrow: [0.4, 0.36, 0.32, 0.29], slide: [0.3] } as const;

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

	// What stands beside the rows themselves; on a slide the rows share the rest.
	const notesAt = frame.maxHeight === null ? footNotes : footNotesInLine;
	const foot = notesAt(options.notes, frame, 0, 0, frame.width).height;
	const dividers = rows.filter((r) => r.divider !== undefined).length * (leading + 8);
	const gap = frame.maxHeight === null ? 2 : 1;
	const strongGaps = rows.filter((r, i) => rows[i - 1]?.strong && !r.strong).length * 8;
	/** What stands over the rows, with the colours or without. */
	const over = (coloured: boolean) => {
		const marks: Mark[] = [];
		const top = coloured && scale ? scaleMarks(marks, scale, options, grid, leading) : 0;
		const bottom =
			options.triangle === true ? top : headMarks(marks, options, grid, top, leading, stacked);
		return { marks, bottom };
	};
	/** Height that a row can have under a head. */
	const roomUnder = (top: number) =>
		((frame.maxHeight ?? Number.POSITIVE_INFINITY) - top - foot - dividers - strongGaps - 8) /
			Math.max(rows.length, 1) -
		gap;
	const [whole, bare] = [over(true), over(false)];
	const [least, closest] = [frame.text * LEAST_ROW, frame.text * CLOSEST_ROW];
	const scarce = isScarce(frame);
	// Where rows would be too low, the colours go unexplained: every cell has its value printed.
	const head = scarce && roomUnder(whole.bottom) < leading ? bare : whole;
	const room = roomUnder(head.bottom);
	const close = scarce && room < leading;
	const wanted =
		frame.maxHeight === null
			? ROW[frame.name]
			: Math.max(close ? closest : least, Math.min(ROW.slide, room));
	/** Height of a name's lines. */
	const linesHeight = (lines: number) => lines * leading - (close ? leading - closest : 0);
	const marks: Mark[] = [...head.marks];
	const targets: Target[] = [];
	let y = head.bottom;
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
			: Math.max(wanted, linesHeight(name.length) + (frame.maxHeight === null ? 4 : 0));
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
		if (row.breakBefore !== undefined && row.breakBefore > 0)
			marks.push(...breakStrokes(row.breakBefore, middle, grid, frame));
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
