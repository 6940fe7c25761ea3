import { footNotes } from './foot-notes';
import { EVENT_TIMES } from './axes';
import type { LineChartOptions, LineSeries } from './line-series';
import {
	drawSeries,
	LEADING,
	plotScales,
	tickRoom,
	timeSpan,
	valueGrid,
	yearAxis,
	type PlotArea
} from './line-plot';
import { label, round2, rule } from './marks';
import type { Ink } from './palette';
import { pointNotes } from './point-notes';
import { isScarce, type Drawing, type Frame, type Mark, type Target } from './spec';
import { wrapWithin } from './text';
import { uprights } from './uprights';

export interface Panel {
	readonly title: string;
	readonly ink: Ink;
	/** A muted line under the title: the value, n. */
	readonly sub?: string;
	readonly series: readonly LineSeries[];
	/** Columns that it takes; 1 unless told. A leading panel takes more. */
	readonly span?: number;
}

export interface SmallMultiplesOptions extends Omit<
	LineChartOptions,
	'series' | 'plotHeight' | 'box' | 'yTitle'
> {
	readonly frame: Frame;
	readonly panels: readonly Panel[];
	/** Above all panels. */
	readonly yTitle: string;
	/** Drawn behind in every panel, faint. */
	readonly context: readonly LineSeries[];
	readonly columns: Readonly<Record<'wide' | 'narrow' | 'slide', number>>;
	readonly panelHeight: number;
}

/** From a panel to the next. */
const GAP = { wide: 28, narrow: 20, slide: 20 } as const;
/** A panel's plot is not lower than this. */
const LEAST_PLOT = 44;
/** The same where height is scarce: lower panels are read more easily than ones too narrow for their values. */
const LEAST_SCARCE = 34;

/** A panel in its place: column and width. */
interface Placed {
	readonly panel: Panel;
	readonly left: number;
	readonly right: number;
	readonly titles: readonly string[];
	readonly subs: readonly string[];
}

/** Panels in rows of so many columns; one that spans more takes them, or starts a new row. */
function inRows(
	panels: readonly Panel[],
	columns: number,
	frame: Frame,
	gutter: number
): Placed[][] {
	const gap = GAP[frame.name];
	const unit = (frame.width - gutter - gap * (columns - 1)) / columns;
	const rows: Placed[][] = [[]];
	let column = 0;
	for (const panel of panels) {
		const span = Math.min(panel.span ?? 1, columns);
		if (column + span > columns) {
			rows.push([]);
			column = 0;
		}
		const left = gutter + column * (unit + gap);
		const width = span * unit + (span - 1) * gap;
		rows.at(-1)?.push({
			panel,
			left,
			right: left + width,
			// A title may reach into the gap.
			titles: wrapWithin(
				panel.title,
				Math.min(width + gap * 0.6, frame.width - left),
				frame.strong
			),
			subs: panel.sub ? wrapWithin(panel.sub, width, frame.text) : []
		});
		column += span;
	}
	return rows;
}

/** Panels with the same axes, one subject each, the others faint behind it. */
export function smallMultiples(options: SmallMultiplesOptions): Drawing {
	const { frame, panels, context, years, y, notes } = options;
	if (panels.length === 0) return { marks: [], targets: [], height: 0 };
	const leading = frame.text * LEADING;
	const strongLeading = frame.strong * LEADING;
	const gutter = tickRoom(y, frame);
	const title = options.yTitle === '' ? [] : wrapWithin(options.yTitle, frame.width, frame.text);
	const span = timeSpan([...context, ...panels.flatMap((p) => p.series)], years);
	const noteHeight = footNotes(notes, frame, 0, 0, frame.width).height;
	const axisHeight = 10 + leading * (Object.keys(options.partYears ?? {}).length > 0 ? 2 : 1) + 12;

	// More columns until the rows fit in the height that there is.
	const wished = options.columns[frame.name];
	const candidates = frame.maxHeight === null ? [wished] : [0, 1, 2, 3, 4].map((n) => wished + n);
	const layouts = candidates.map((columns) => {
		const rows = inRows(panels, columns, frame, gutter);
		const [first] = rows.flat();
		const head = uprights({
			frame,
			...(options.events ? { events: options.events } : {}),
			...(options.marks ? { marks: options.marks } : {}),
			span,
			x: plotScales(
				{ left: first?.left ?? 0, right: first?.right ?? 0, top: 0, bottom: 1 },
				span,
				y
			).x,
			left: first?.left ?? 0,
			right: first?.right ?? frame.width
		});
		const heads = rows.map(
			(row, i) =>
				Math.max(...row.map((p) => p.titles.length * strongLeading + p.subs.length * leading)) +
				8 +
				(i === 0 ? head.height : 0)
		);
		const taken =
			title.length * leading +
			(title.length > 0 ? 8 : 0) +
			heads.reduce((a, b) => a + b, 0) +
			rows.length * axisHeight +
			noteHeight;
		const free = ((frame.maxHeight ?? Number.POSITIVE_INFINITY) - taken) / rows.length;
		return { rows, head, heads, plot: Math.min(options.panelHeight, free), free };
	});
	const leastPlot = isScarce(frame) ? LEAST_SCARCE : LEAST_PLOT;
	const layout = layouts.find((l) => l.free >= leastPlot) ?? layouts.at(-1);
	if (!layout) return { marks: [], targets: [], height: 0 };
	const plot = Math.max(LEAST_PLOT / 2, layout.plot);

	const marks: Mark[] = title.map((text, i) =>
		label(0, frame.text + i * leading, text, frame.text)
	);
	const targets: Target[] = [];
	let top = title.length * leading + (title.length > 0 ? 8 : 0);
	layout.rows.forEach((row, i) => {
		const plotTop = top + (layout.heads[i] ?? 0);
		for (const [k, placed] of row.entries()) {
			const area: PlotArea = {
				left: placed.left,
				right: placed.right,
				top: plotTop,
				bottom: plotTop + plot
			};
			const scales = plotScales(area, span, y);
			const first = i === 0 && k === 0;
			placed.titles.forEach((text, n) =>
				marks.push(
					label(placed.left, top + frame.strong + n * strongLeading, text, frame.strong, {
						ink: placed.panel.ink,
						weight: 600
					})
				)
			);
			placed.subs.forEach((text, n) =>
				marks.push(
					label(
						placed.left,
						top + placed.titles.length * strongLeading + frame.text + n * leading,
						text,
						frame.text
					)
				)
			);
			const over = layout.head.draw(area.top, area.bottom);
			marks.push(
				...valueGrid({ frame, area, y, scale: scales.y, bare: k > 0 }),
				...(first ? over : eventRules(options, span, scales.x, area)),
				...yearAxis({
					frame,
					years: ends(years),
					partYears: options.partYears,
					format: options.yearFormat,
					x: scales.x,
					bottom: area.bottom,
					left: placed.left,
					right: placed.right
				}).marks
			);
			const drawn = drawSeries({
				series: [...context.map((s) => ({ ...s, faint: true })), ...placed.panel.series],
				scales,
				area,
				radius: 3.5
			});
			marks.push(
				...drawn.marks,
				...pointNotes({
					frame,
					series: placed.panel.series,
					scales,
					drawn,
					texts: [],
					within: { x0: area.left, x1: area.right, y0: area.top, y1: area.bottom }
				})
			);
			targets.push(...drawn.targets);
		}
		top = plotTop + plot + axisHeight;
	});
	const foot = footNotes(notes, frame, 0, top - 8, frame.width);
	return { marks: [...marks, ...foot.marks], targets, height: round2(top - 8 + foot.height + 4) };
}

/** First and last of the years: panels have no room for more. */
const ends = (years: readonly number[]): number[] =>
	years.length === 0 ? [] : [...new Set([Math.min(...years), Math.max(...years)])];

/** The events without their names, which stand in the first panel. */
function eventRules(
	{ events, marks }: SmallMultiplesOptions,
	span: readonly [number, number],
	x: (year: number) => number,
	area: PlotArea
): Mark[] {
	const at = [
		...(events ? [EVENT_TIMES.lecture, EVENT_TIMES.chatgpt] : []),
		...(marks ?? []).map((m) => m.x)
	];
	return at
		.filter((year) => year > span[0] && year < span[1])
		.map((year) => rule(x(year), area.top, x(year), area.bottom, 'muted', { dash: '1 4' }));
}
