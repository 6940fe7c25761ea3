import { enoughForVerdict } from '../../market/verdict-rules';
import type { SharePoint } from '../../market/role-share';
import { label, rule } from '../../plot/marks';
import { HEAT_INKS, heatText, type HeatInk, type Ink } from '../../plot/palette';
import {
	FRAMES,
	type ChartSpec,
	type Frame,
	type FrameName,
	type Mark,
	type Target
} from '../../plot/spec';
import { textWidth, wrapText } from '../../plot/text';
import { nothingToDraw } from '../nothing-to-draw';
import { DOOR, drawn, RELABELLED_FROM, type EntryRow } from './points';

/** A row with its words and colour. */
export interface StyledEntryRow extends EntryRow {
	readonly name: string;
	readonly ink: Ink;
	/** Role, or a sum of roles. */
	readonly total: boolean;
}

export interface HeatWords {
	readonly percent: (share: number, digits?: number) => string;
	readonly count: (n: number) => string;
	readonly yearTick: (year: number) => string;
	/** Lines of a target. */
	readonly target: (row: StyledEntryRow, point: SharePoint) => readonly string[];
	readonly summary: string;
	/** Head of the scale and of the column of adverts. */
	readonly scale: string;
	readonly adverts: string;
	/** A year that is not whole, with what is printed under it. */
	readonly part: { readonly year: number; readonly text: string } | null;
	/** Between the roles at or above 5% and those below. */
	readonly below: string;
	readonly hatchNote: string;
	readonly blankNote: string;
	readonly breakNote: string;
	/** Printed when no year is left. */
	readonly nothing: string;
}

/** Lower bounds of the six colours, as shares. */
const STEPS = [0, 0.025, 0.05, 0.1, 0.2, 0.4] as const;
const LINE = 16;

/** The colour of a share; steps, not a gradient, so that a colour can be named. */
export const fillOf = (share: number): HeatInk =>
	HEAT_INKS[STEPS.findLastIndex((from) => share >= from)] ?? 'heat-0';

interface Columns {
	readonly x: (year: number) => number;
	readonly width: number;
	/** From the first cell to the last. */
	readonly left: number;
	readonly right: number;
	/** Middle of the gap before the year in which the label changed; `null` = not both sides shown. */
	readonly breakX: number | null;
}

function columnsOf(years: readonly number[], frame: Frame, left: number, right: number): Columns {
	const [gap, wider] = frame.name === 'wide' ? [3, 16] : [2, 13];
	const first = years.findIndex((year) => year >= RELABELLED_FROM);
	const extra = first > 0 ? wider - gap : 0;
	const width = (right - left - extra - gap * (years.length - 1)) / Math.max(years.length, 1);
	const x = (year: number) => {
		const i = years.indexOf(year);
		return left + i * (width + gap) + (first > 0 && i >= first ? extra : 0);
	};
	const from = years[first];
	return {
		x,
		width,
		left,
		right,
		breakX: first > 0 && from !== undefined ? x(from) - (gap + extra) / 2 : null
	};
}

/**
 * Roles by years, the share printed in each cell; one hue in six steps. Totals on top, then the roles by the share of
 * the last year, parted at 5%. Hatched = fewer than 30 adverts, blank = fewer than 10. Rows with analysts carry a break
 * mark where the label changed.
 */
export function drawHeatmap(
	rows: readonly StyledEntryRow[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: HeatWords
): ChartSpec {
	if (years.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const wide = frameName === 'wide';
	const last = years.at(-1);
	const nameRoom = wide ? 204 : 120;
	const countRoom = wide ? 72 : 52;
	const columns = columnsOf(years, frame, nameRoom, frame.width - countRoom);
	const head = words.part && last === words.part.year ? 32 : 16;
	const marks: Mark[] = [];
	const targets: Target[] = [];
	let y = scaleMarks(marks, columns, frame, words) + head;
	for (const year of years) {
		const x = columns.x(year) + columns.width / 2;
		const part = words.part?.year === year ? words.part.text : null;
		const text = { anchor: 'middle', ink: 'ink', weight: 600 } as const;
		marks.push(label(x, y - (part ? LINE : 0), words.yearTick(year), frame.text, text));
		if (part) marks.push(label(x, y, part, frame.text, { anchor: 'middle' }));
	}
	marks.push(label(frame.width, y, words.adverts, frame.text, { anchor: 'end' }));
	y += 8;

	let above = true;
	let [hatched, blank] = [false, false];
	for (const [i, row] of rows.entries()) {
		const points = drawn(row.points);
		const lastPoint = points.find((p) => p.year === last);
		const before = rows[i - 1];
		if (before?.total && !row.total) y += 10;
		if (!row.total && above && !(lastPoint && lastPoint.share >= DOOR)) {
			above = false;
			marks.push(
				label(0, y + 15, words.below, frame.text),
				rule(textWidth(words.below, frame.text) + 8, y + 11, frame.width, y + 11, 'muted', {
					dash: '3 3'
				})
			);
			y += 24;
		}
		const lines = wrapText(row.name, nameRoom - 10, frame.text);
		const height = Math.max(wide ? 26 : 28, lines.length * LINE + 4);
		const weight = row.total ? 600 : 400;
		lines.forEach((line, k) =>
			marks.push(
				label(0, y + height / 2 + 4.5 + (k - (lines.length - 1) / 2) * LINE, line, frame.text, {
					ink: row.ink,
					weight: row.ink === 'ink' ? weight : 600
				})
			)
		);
		for (const year of years) {
			const point = points.find((p) => p.year === year);
			if (!point) {
				blank = true;
				continue;
			}
			const few = !enoughForVerdict(point.n);
			hatched ||= few;
			const fill = fillOf(point.share);
			const [cellX, middle] = [columns.x(year), columns.x(year) + columns.width / 2];
			marks.push(
				{
					kind: 'bar',
					x: cellX,
					y,
					width: columns.width,
					height,
					ink: fill,
					...(few ? { hatch: true } : {})
				},
				label(middle, y + height / 2 + 4.5, words.percent(point.share), frame.text, {
					anchor: 'middle',
					ink: few ? 'ink' : heatText(fill),
					weight: row.total ? 600 : 400,
					...(few ? { halo: true } : {})
				})
			);
			targets.push({
				x: middle,
				y: y + height / 2,
				cell: { width: columns.width, height },
				lines: words.target(row, point)
			});
		}
		if (row.relabelled && columns.breakX !== null)
			marks.push(...breakMark(columns.breakX, y, height));
		if (lastPoint)
			marks.push(
				label(frame.width, y + height / 2 + 4.5, words.count(lastPoint.n), frame.text, {
					anchor: 'end'
				})
			);
		y += height + 2;
	}

	const notes = [
		...(columns.breakX !== null && rows.some((r) => r.relabelled) ? [words.breakNote] : []),
		...(hatched ? [words.hatchNote] : []),
		...(blank ? [words.blankNote] : [])
	];
	y += 8;
	for (const line of notes.flatMap((note) => wrapText(note, frame.width, frame.text))) {
		y += LINE + 1;
		marks.push(label(0, y, line, frame.text));
	}
	return {
		frame: frameName,
		width: frame.width,
		height: y + 8,
		title,
		summary: words.summary,
		marks,
		targets
	};
}

/** The six colours with their bounds. Returns where the next mark may start. */
function scaleMarks(marks: Mark[], columns: Columns, frame: Frame, words: HeatWords): number {
	const step = (columns.right - columns.left) / HEAT_INKS.length;
	marks.push(label(0, 14, words.scale, frame.text));
	HEAT_INKS.forEach((ink, i) => {
		const x = columns.left + i * step;
		marks.push({ kind: 'bar', x, y: 4, width: step - 1, height: 10, ink });
		const bound = STEPS[i];
		if (i > 0 && bound !== undefined) {
			const text = words.percent(bound, bound === 0.025 ? 1 : 0);
			// The unit once, at the end, where the steps are narrow.
			const plain = i < HEAT_INKS.length - 1 ? text.replace('%', '') : text;
			marks.push(label(x, 29, plain, frame.text, { anchor: 'middle' }));
		}
	});
	return 46;
}

/** Two slanted strokes: what is left and right of them is not one series. */
function breakMark(x: number, y: number, height: number): Mark[] {
	const [top, bottom] = [y + height / 2 - 7, y + height / 2 + 7];
	return [-2.5, 2.5].map((shift) =>
		rule(x + shift - 2, bottom, x + shift + 2, top, 'ink', { width: 1.5 })
	);
}
