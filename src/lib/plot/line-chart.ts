import {
	drawSeries,
	footNotes,
	LEADING,
	plotScales,
	pointNotes,
	textInk,
	tickRoom,
	timeSpan,
	uprights,
	valueGrid,
	yearAxis,
	type PlotArea,
	type PlotScales
} from './line-plot';
import { label, round2, rule } from './marks';
import type { Ink } from './palette';
import type { Box } from './place-label';
import type { DotShape, Drawing, Frame, Mark } from './spec';
import { spreadBlocks } from './spread';
import { textWidth, wrapWithin } from './text';

export interface LinePoint {
	/** Year, or year and fraction. */
	readonly x: number;
	/** `null` = a gap. */
	readonly y: number | null;
	readonly lo?: number;
	readonly hi?: number;
	/** Few observations, or a part year. */
	readonly hollow?: boolean;
	/** Printed at the point: the two or three points that carry the finding. */
	readonly note?: string;
	/** Lines of its target; absent = none. */
	readonly lines?: readonly string[];
}

export interface LineSeries {
	/** Printed at the line's end, moved apart from the others; empty = no label. */
	readonly name: string;
	/** A second line under the name: the last value. */
	readonly value?: string;
	readonly ink: Ink;
	readonly points: readonly LinePoint[];
	/** Years before which the series breaks: no line across, two slanted strokes. */
	readonly breaks?: readonly number[];
	readonly dash?: string;
	readonly shape?: DotShape;
	/** Context: thin, without dots. */
	readonly faint?: boolean;
}

export interface LineChartOptions {
	readonly frame: Frame;
	readonly series: readonly LineSeries[];
	/** Years that get a tick. */
	readonly years: readonly number[];
	/** Text under a year's tick, for example `Jan–May`. */
	readonly partYears?: Readonly<Record<number, string>>;
	readonly y: {
		readonly domain: readonly [number, number];
		readonly ticks: readonly number[];
		readonly format: (value: number) => string;
		/** Equal slopes = equal growth. */
		readonly log?: boolean;
		/** The value with the strong line; absent = the lowest tick. */
		readonly baseline?: number;
		/** A dashed line across the plot with its value in bold: a threshold. */
		readonly reference?: number;
	};
	/** What y measures, printed above the plot. */
	readonly yTitle: string;
	readonly yearFormat: (year: number) => string;
	/** Names of the two events that orient a time chart; only those inside the span are drawn. */
	readonly events?: { readonly lecture: string; readonly chatgpt: string };
	/** Upright notes of the series, for example where a question changed. */
	readonly marks?: readonly { readonly x: number; readonly text: string }[];
	readonly notes: readonly string[];
	/** Height of the plot; absent = 300 wide, 240 narrow, what is left on a slide. */
	readonly plotHeight?: number;
	/** Draw into this box of the frame (small multiples); absent = the whole frame. */
	readonly box?: { readonly x: number; readonly y: number; readonly width: number };
}

/** Share of the width that names at the line ends may take at most, then more of it where they would not fit. */
const NAME_ROOM = {
	wide: [0.28, 0.34, 0.42],
	narrow: [0.34, 0.4],
	slide: [0.26, 0.36, 0.46]
} as const;
const PLOT_HEIGHT = { wide: 300, narrow: 240, slide: Number.POSITIVE_INFINITY } as const;
/** A plot is not lower than this, whatever stands above and below it. */
const LEAST_HEIGHT = 120;

/** Name and value at the end of a line. */
interface EndLabel {
	readonly series: LineSeries;
	readonly end: { readonly x: number; readonly y: number };
	readonly lines: readonly { readonly text: string; readonly weight: 400 | 600 }[];
}

/** Lines over years with direct labels at their ends, intervals as bands, gaps as gaps. */
export function lineChart(options: LineChartOptions): Drawing {
	const { frame, series, years, y, events, marks: upright, partYears } = options;
	const box = options.box ?? { x: 0, width: frame.width };
	const right = box.x + box.width;
	const leading = frame.text * LEADING;
	const left = box.x + tickRoom(y, frame);
	const span = timeSpan(series, years);
	const title = wrapWithin(options.yTitle, box.width, frame.text);
	const titleHeight = options.yTitle === '' ? 0 : title.length * leading + 6;
	const noteHeight = footNotes(options.notes, frame, box.x, 0, box.width).height;

	const layouts = NAME_ROOM[frame.name].flatMap((part) =>
		[false, true].map((inline) => {
			const labels = endLabels(series, part * box.width - 12, frame, inline);
			const room = Math.max(
				0,
				...labels.flatMap((l) => l.lines.map(({ text }) => textWidth(text, frame.text)))
			);
			const plotRight = labels.length === 0 ? right : right - room - 12;
			const flat = plotScales({ left, right: plotRight, top: 0, bottom: 1 }, span, y);
			const head = uprights({
				frame,
				...(events ? { events } : {}),
				...(upright ? { marks: upright } : {}),
				span,
				x: flat.x,
				left: box.x,
				right
			});
			const foot = yearAxis({
				frame,
				years,
				partYears,
				format: options.yearFormat,
				x: flat.x,
				bottom: 0,
				left: box.x,
				right
			}).height;
			const top = titleHeight + Math.max(head.height, frame.text * 0.6);
			const free = (frame.maxHeight ?? Number.POSITIVE_INFINITY) - top - foot - noteHeight - 4;
			const wished = Math.min(options.plotHeight ?? PLOT_HEIGHT[frame.name], free);
			const needed = labels.reduce((sum, l) => sum + l.lines.length * leading + 2, 0);
			return { labels, plotRight, head, top, free, needed, wished };
		})
	);
	const layout = layouts.find((l) => l.needed <= l.wished) ?? layouts.at(-1);
	if (!layout) return { marks: [], targets: [], height: 0 };
	const { labels, plotRight, head, top } = layout;
	const height = Math.max(LEAST_HEIGHT, layout.wished, Math.min(layout.needed, layout.free));
	const area: PlotArea = { left, right: plotRight, top, bottom: top + height };
	const scales = plotScales(area, span, y);
	const axis = yearAxis({
		frame,
		years,
		partYears,
		format: options.yearFormat,
		x: scales.x,
		bottom: area.bottom,
		left: box.x,
		right
	});
	const drawn = drawSeries({ series, scales, area, radius: frame.name === 'narrow' ? 3.5 : 4 });
	const ends = endMarks(labels, scales, area, plotRight + 12, frame);
	const foot = area.bottom + axis.height;
	const notes = footNotes(options.notes, frame, box.x, foot, box.width);
	const marks: Mark[] = [
		...title.flatMap((text, i) =>
			text === '' ? [] : [label(box.x, frame.text + i * leading, text, frame.text)]
		),
		...valueGrid({ frame, area, y, scale: scales.y }),
		...head.draw(area.top, area.bottom),
		...axis.marks,
		...drawn.marks,
		...ends.marks,
		...pointNotes({
			frame,
			series,
			scales,
			drawn,
			texts: ends.boxes,
			within: { x0: area.left, x1: plotRight + 8, y0: area.top, y1: area.bottom }
		}),
		...notes.marks
	];
	return { marks, targets: drawn.targets, height: round2(foot + notes.height + 4) };
}

/** What stands at the line ends, wrapped; `inline` = name and value on one line where they fit. */
function endLabels(
	series: readonly LineSeries[],
	width: number,
	frame: Frame,
	inline: boolean
): EndLabel[] {
	return series.flatMap((s) => {
		const end = s.points.findLast((p) => p.y !== null);
		if (s.name === '' || !end || end.y === null) return [];
		const strong = s.faint ? 400 : 600;
		const joined = s.value === undefined ? s.name : `${s.name} ${s.value}`;
		const lines =
			inline || s.value === undefined
				? wrapWithin(joined, width, frame.text).map((text) => ({ text, weight: strong }) as const)
				: [
						...wrapWithin(s.name, width, frame.text).map(
							(text) => ({ text, weight: strong }) as const
						),
						...wrapWithin(s.value, width, frame.text).map(
							(text) => ({ text, weight: 400 }) as const
						)
					];
		return [{ series: s, end: { x: end.x, y: end.y }, lines }];
	});
}

/** The labels at the line ends, moved apart; a thin line leads to one that is not beside its end. */
function endMarks(
	labels: readonly EndLabel[],
	scales: PlotScales,
	area: PlotArea,
	left: number,
	frame: Frame
): { marks: Mark[]; boxes: Box[] } {
	const leading = frame.text * LEADING;
	const sizes = labels.map((l) => l.lines.length * leading + 2);
	const places = spreadBlocks(
		labels.map((l) => scales.y(l.end.y)),
		sizes,
		area.top - leading / 2,
		area.bottom + leading / 2
	);
	const marks: Mark[] = [];
	const boxes: Box[] = [];
	labels.forEach(({ series, end, lines }, i) => {
		const [x, y] = [scales.x(end.x), scales.y(end.y)];
		const at = places[i] ?? y;
		const ink = textInk(series.ink);
		if (Math.abs(at - y) > leading / 2 || x < area.right - 16)
			marks.push(rule(x + 7, y, left - 4, at, series.ink, series.faint ? { dash: '1 3' } : {}));
		const first = at - ((lines.length - 1) / 2) * leading;
		lines.forEach(({ text, weight }, k) => {
			marks.push(
				label(left, first + k * leading + frame.text * 0.35, text, frame.text, { ink, weight })
			);
		});
		boxes.push({
			x0: left,
			x1: left + Math.max(...lines.map(({ text }) => textWidth(text, frame.text))),
			y0: first - leading / 2,
			y1: first + (lines.length - 0.5) * leading
		});
	});
	return { marks, boxes };
}
