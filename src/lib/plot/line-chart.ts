import { footNotes } from './foot-notes';
import { earlyEnds, endLabels, endMarks, endOf, widthOf } from './end-labels';
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
import type { LineChartOptions, LineSeries } from './line-series';
import { bandMark, label, present, round2 } from './marks';
import { pointNotes } from './point-notes';
import type { Drawing, Mark } from './spec';
import { wrapWithin } from './text';
import { uprights } from './uprights';

export type { LineChartOptions, LinePoint, LineSeries } from './line-series';

/** Share of the width that names at the line ends may take at most, then more of it where they would not fit. */
const NAME_ROOM = {
	wide: [0.28, 0.34, 0.42],
	narrow: [0.34, 0.4],
	slide: [0.26, 0.36, 0.46]
} as const;
const PLOT_HEIGHT = { wide: 300, narrow: 240, slide: Number.POSITIVE_INFINITY } as const;
/** A plot is not lower than this, whatever stands above and below it. */
const LEAST_HEIGHT = 120;

/** A chart with the names of these series in the column at the right; the others at their ends, if there is room. */
interface Arrangement {
	readonly drawing: Drawing;
	/** Series that end early and found no room beside their end. */
	readonly homeless: readonly LineSeries[];
}

/** Lines over years with direct labels at their ends, intervals as bands, gaps as gaps. */
export function lineChart(options: LineChartOptions): Drawing {
	const last = timeSpan(options.series, options.years)[1];
	const named = options.series.filter((s) => s.name !== '');
	const column = new Set(named.filter((s) => s.faint || (endOf(s)?.x ?? last) >= last));
	for (;;) {
		const { drawing, homeless } = arranged(options, column);
		if (homeless.length === 0) return drawing;
		for (const s of homeless) column.add(s);
	}
}

function arranged(options: LineChartOptions, column: ReadonlySet<LineSeries>): Arrangement {
	const { frame, series, years, y, events, marks: upright, partYears } = options;
	const box = options.box ?? { x: 0, width: frame.width };
	const right = box.x + box.width;
	const leading = frame.text * LEADING;
	const left = box.x + tickRoom(y, frame);
	const span = timeSpan(series, years);
	const title = options.yTitle === '' ? [] : wrapWithin(options.yTitle, box.width, frame.text);
	const titleHeight = title.length === 0 ? 0 : title.length * leading + 6;
	const noteHeight = footNotes(options.notes, frame, box.x, 0, box.width).height;
	const axisAt = (x: (year: number) => number, bottom: number) =>
		yearAxis({
			frame,
			years,
			partYears,
			format: options.yearFormat,
			x,
			bottom,
			left: box.x,
			right
		});
	const inColumn = series.filter((s) => column.has(s));
	const layouts = NAME_ROOM[frame.name].flatMap((part) =>
		[false, true].map((inline) => {
			const labels = endLabels(inColumn, part * box.width - 12, frame, inline);
			const room = Math.max(0, ...labels.map((l) => widthOf(l, frame)));
			const plotRight = labels.length === 0 ? right : right - room - 12;
			const { x } = plotScales({ left, right: plotRight, top: 0, bottom: 1 }, span, y);
			const head = uprights({
				frame,
				...(events ? { events } : {}),
				...(upright ? { marks: upright } : {}),
				span,
				x,
				left: box.x,
				right
			});
			const top = Math.max(
				titleHeight + Math.max(head.height, frame.text * 0.6),
				options.box?.plotTop ?? 0
			);
			const below = axisAt(x, 0).height + noteHeight + 4;
			const free = (frame.maxHeight ?? Number.POSITIVE_INFINITY) - top - below;
			const wished = Math.min(options.plotHeight ?? PLOT_HEIGHT[frame.name], free);
			const needed = labels.reduce((sum, l) => sum + l.lines.length * leading + 2, 0);
			return { labels, plotRight, head, top, free, needed, wished };
		})
	);
	const layout = layouts.find((l) => l.needed <= l.wished) ?? layouts.at(-1);
	if (!layout) return { drawing: { marks: [], targets: [], height: 0 }, homeless: [] };
	const { labels, plotRight, head, top } = layout;
	const leastHeight = Math.min(LEAST_HEIGHT, options.plotHeight ?? LEAST_HEIGHT);
	const height = Math.max(leastHeight, layout.wished, Math.min(layout.needed, layout.free));
	const area: PlotArea = { left, right: plotRight, top, bottom: top + height };
	const scales = plotScales(area, span, y);
	const axis = axisAt(scales.x, area.bottom);
	const drawn = drawSeries({ series, scales, area, radius: frame.name === 'narrow' ? 3.5 : 4 });
	const ends = endMarks(labels, scales, area, plotRight + 12, frame);
	const early = earlyEnds(
		series.filter((s) => !column.has(s)),
		scales,
		{ x0: area.left, x1: right, y0: area.top, y1: area.bottom },
		{ ...drawn, texts: ends.boxes },
		frame
	);
	const foot = area.bottom + axis.height;
	const notes = footNotes(options.notes, frame, box.x, foot, box.width);
	const marks: Mark[] = [
		...title.map((text, i) => label(box.x, frame.text + i * leading, text, frame.text)),
		...valueGrid({ frame, area, y, scale: scales.y }),
		...head.draw(area.top, area.bottom),
		...axis.marks,
		...present(
			(options.fills ?? []).map(({ ink, points }) =>
				bandMark(
					points.map((p) => ({ x: scales.x(p.x), y0: scales.y(p.lo), y1: scales.y(p.hi) })),
					ink,
					0.14
				)
			)
		),
		...drawn.marks,
		...ends.marks,
		...early.marks,
		...pointNotes({
			frame,
			series,
			...(options.between ? { between: options.between } : {}),
			scales,
			drawn,
			texts: [...ends.boxes, ...early.boxes],
			within: { x0: area.left, x1: plotRight + 8, y0: area.top, y1: area.bottom }
		}),
		...notes.marks
	];
	return {
		drawing: { marks, targets: drawn.targets, height: round2(foot + notes.height + 4) },
		homeless: early.homeless
	};
}
