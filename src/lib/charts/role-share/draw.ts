import { max, scaleLinear, scalePoint } from 'd3';
import { MIN_N_VERDICT } from '../../model/verdict';
import { EVENT_TIMES } from '../../plot/axes';
import { bandMark, dot, label, lineMark, present, rule } from '../../plot/marks';
import {
	FRAMES,
	type ChartSpec,
	type Frame,
	type FrameName,
	type Mark,
	type Target
} from '../../plot/spec';
import { textWidth, wrapText } from '../../plot/text';
import type { Ink } from '../../plot/palette';
import type { SharePoint } from '../../market/role-share';
import { nothingToDraw } from '../nothing-to-draw';
import { drawn, type SharePanel } from './points';

/** A panel with its words and colour. */
export interface StyledPanel extends SharePanel {
	readonly name: string;
	readonly ink: Ink;
	/** Commonest titles, shown where the panel is wide. */
	readonly titles: readonly string[];
}

export interface RoleShareWords {
	readonly percent: (share: number, digits?: number) => string;
	/** Name of the event. */
	readonly chatgpt: string;
	readonly yearTick: (year: number) => string;
	/** Lines of a target: name, year, share, interval, n. */
	readonly target: (panel: StyledPanel, point: SharePoint) => readonly string[];
	readonly summary: string;
	/** The year that is covered in part only, drawn hollow; `null` = none. */
	readonly partYear: number | null;
	/** Instead of a drawing. */
	readonly nothing: string;
}

/** Up to so many panels are drawn large. */
const FEW = 4;
/** Room for the values of the grid lines, left of the first column. */
const GUTTER = 32;
/** A panel of this width has room under its axis for the event between the first and the last year. */
const EVENT_ROOM = 260;
/** A neighbour within half a point counts as level: the value stands above. */
const LEVEL = 0.005;

/** Where a panel stands: its top left corner and its width. */
interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly panel: StyledPanel;
}

/** Columns and sizes: sums get twice the width, so that the eye starts there. */
function layout(
	panels: readonly StyledPanel[],
	frame: Frame,
	rowHeight: number
): { cells: Cell[]; rows: number } {
	const gap = frame.name === 'wide' ? 28 : 20;
	const few = panels.length <= FEW;
	const columns = frame.name === 'narrow' ? (few ? 1 : 2) : few ? Math.min(2, panels.length) : 4;
	const unit = (frame.width - GUTTER - gap * (columns - 1)) / columns;
	const cells: Cell[] = [];
	let [column, row] = [0, 0];
	for (const panel of panels) {
		// A sum leads: two columns where there are many panels, the whole row above a pair.
		const span = panel.together && columns > 1 && (!few || panels.length === 3) ? 2 : 1;
		if (column + span > columns) [column, row] = [0, row + 1];
		const x = GUTTER + column * (unit + gap);
		cells.push({ panel, x, y: row * rowHeight, width: span * unit + (span - 1) * gap });
		column += span;
	}
	return { cells, rows: row + 1 };
}

/**
 * Small multiples: one panel a role on one common scale, all other roles in grey behind, the interval as a band,
 * first and last value printed. Hollow dots rest on fewer than 30 adverts.
 */
export function drawRoleShare(
	panels: readonly StyledPanel[],
	context: readonly SharePanel[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: RoleShareWords
): ChartSpec {
	if (panels.every((p) => drawn(p.points).length === 0))
		return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const few = panels.length <= FEW;
	const head = few && panels.some((p) => p.titles.length > 0) ? 62 : 44;
	const plotHeight = few ? 190 : 100;
	const foot = 40;
	const rowHeight = head + plotHeight + foot;
	const { cells, rows } = layout(panels, frame, rowHeight);
	const top = max([...panels, ...context].flatMap((p) => drawn(p.points).map((q) => q.hi))) ?? 0.1;
	const y = scaleLinear([0, top], [plotHeight, 0]);
	const ticks = y.ticks(few ? 4 : 3).filter((t) => t > 0);
	const digits = ticks.every((t) => Number.isInteger(Math.round(t * 1e6) / 1e4)) ? 0 : 1;

	const marks: Mark[] = [];
	const targets: Target[] = [];
	for (const { panel, x: left, y: rowTop, width } of cells) {
		const [plotTop, base] = [rowTop + head, rowTop + head + plotHeight];
		const x = scalePoint<number>(years, [left + 12, left + width - 12]);
		const at = (p: SharePoint) => ({ x: x(p.year) ?? left, y: plotTop + y(p.share) });
		// A year without enough adverts breaks the line.
		const line = (p: SharePanel) =>
			years.map((year) => {
				const point = drawn(p.points).find((q) => q.year === year);
				return { x: x(year) ?? left, y: point ? plotTop + y(point.share) : null };
			});
		const points = drawn(panel.points);
		const [first, last] = [points[0], points.at(-1)];

		wrapText(panel.name, width, frame.strong).forEach((line, i) =>
			marks.push(label(left, rowTop + 14 + i * 16, line, frame.strong, { ink: 'ink', weight: 600 }))
		);
		if (few && panel.titles.length > 0)
			marks.push(label(left, rowTop + 33, fitTitles(panel.titles, width, frame.text), frame.text));
		for (const tick of ticks) {
			marks.push(rule(left, plotTop + y(tick), left + width, plotTop + y(tick), 'grid'));
			if (left === GUTTER)
				marks.push(
					label(left - 6, plotTop + y(tick) + 4, words.percent(tick, digits), frame.text, {
						anchor: 'end'
					})
				);
		}
		marks.push(rule(left, base, left + width, base, 'muted'));
		const [before, after] = [Math.floor, Math.ceil].map((to) => x(to(EVENT_TIMES.chatgpt)));
		if (width >= EVENT_ROOM && before !== undefined && after !== undefined) {
			const at = before + (EVENT_TIMES.chatgpt % 1) * (after - before);
			marks.push(rule(at, plotTop, at, base + 6, 'muted', { dash: '1 4' }));
			marks.push(label(at, base + 18, words.chatgpt, frame.text));
		}
		const behind = present(
			context.filter((c) => c.key !== panel.key).map((c) => lineMark(line(c), 'context', 1))
		);
		// One path for all of them: a page holds many panels.
		marks.push(
			...behind.slice(0, 1).map((one) => ({ ...one, d: behind.map((l) => l.d).join('') }))
		);
		marks.push(
			...present([
				bandMark(
					points.map((p) => ({
						x: x(p.year) ?? left,
						y0: plotTop + y(p.lo),
						y1: plotTop + y(p.hi)
					})),
					panel.ink,
					0.18
				),
				lineMark(line(panel), panel.ink, 2.5)
			])
		);
		for (const p of points) {
			const hollow = p.k < MIN_N_VERDICT || p.year === words.partYear;
			marks.push(dot(at(p).x, at(p).y, 3.5, panel.ink, { hollow }));
			targets.push({ x: at(p).x, y: at(p).y, lines: words.target(panel, p) });
		}
		/** Away from the line: under the point where the line comes from above, if there is room. */
		const value = (p: SharePoint, neighbour: SharePoint | undefined, anchor: 'start' | 'end') => {
			const py = plotTop + y(p.share);
			const under = neighbour !== undefined && neighbour.share > p.share + LEVEL && py + 22 < base;
			return label(
				x(p.year) ?? left,
				under ? py + 20 : py - 10,
				words.percent(p.share),
				frame.text,
				{
					ink: 'ink',
					weight: 600,
					halo: true,
					anchor
				}
			);
		};
		if (first) marks.push(value(first, points[1], 'start'));
		if (last && last !== first) marks.push(value(last, points.at(-2), 'end'));
		const [from, to] = [years[0], years.at(-1)];
		if (from !== undefined) marks.push(label(left, base + 18, words.yearTick(from), frame.text));
		if (to !== undefined && to !== from)
			marks.push(label(left + width, base + 18, words.yearTick(to), frame.text, { anchor: 'end' }));
	}
	return {
		frame: frameName,
		width: frame.width,
		height: rows * rowHeight,
		title,
		summary: words.summary,
		marks,
		targets
	};
}

/** As many titles as fit on one line. */
function fitTitles(titles: readonly string[], width: number, size: number): string {
	const fitting = titles.filter(
		(_, i) => textWidth(titles.slice(0, i + 1).join(' · '), size) <= width
	);
	return fitting.join(' · ');
}
