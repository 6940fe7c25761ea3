import { line, scaleLinear, scaleLog } from 'd3';
import { yGrid } from './axes';
import type { LineChartOptions, LinePoint, LineSeries } from './line-series';
import { bandMark, dot, label, lineMark, present, round2, rule, tidyPath } from './marks';
import type { Box, Segment } from './place-label';
import type { Frame, Mark, Target } from './spec';
import { textWidth } from './text';

/** A rectangle that lines are drawn into, user units. */
export interface PlotArea {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** From a year and a value to user units; what is outside the scale stands at its edge. */
export interface PlotScales {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
}

/** Height of a line of text over its size. */
export const LEADING = 1.3;
/** From the edge of the plot to the first and the last year. */
const INSET = 12;

/** First and last year of the ticks and of all points that have a value. */
export function timeSpan(
	series: readonly LineSeries[],
	years: readonly number[]
): readonly [number, number] {
	const all = [
		...years,
		...series.flatMap((s) => s.points.filter((p) => p.y !== null).map((p) => p.x))
	];
	return all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)];
}

/** Scales of an area; a single year stands in its middle. */
export function plotScales(
	area: PlotArea,
	span: readonly [number, number],
	y: LineChartOptions['y']
): PlotScales {
	const [from, to] = span[0] === span[1] ? [span[0] - 0.5, span[1] + 0.5] : span;
	const vertical = (y.log ? scaleLog() : scaleLinear())
		.domain([...y.domain])
		.range([area.bottom, area.top])
		.clamp(true);
	return {
		x: scaleLinear([from, to], [area.left + INSET, area.right - INSET]),
		y: (value) => vertical(value)
	};
}

/** Room for the values of the vertical axis, left of the plot. */
export const tickRoom = (y: LineChartOptions['y'], frame: Frame): number =>
	Math.max(0, ...y.ticks.map((tick) => textWidth(y.format(tick), frame.text))) + 8;

/** Hairlines with their values; where they would touch, the lowest, the reference and the baseline stay. */
export function valueGrid(options: {
	readonly frame: Frame;
	readonly area: PlotArea;
	readonly y: LineChartOptions['y'];
	readonly scale: (value: number) => number;
	/** Without values: panels right of the first. */
	readonly bare?: boolean;
}): Mark[] {
	const { frame, area, y, scale, bare } = options;
	const { reference } = y;
	// The reference and the baseline first: where values would touch, the earlier one stays.
	const first = (tick: number) => (tick === reference ? 0 : tick === y.baseline ? 1 : 2);
	const wanted = [...new Set([...present([reference]), ...y.ticks])].sort(
		(a, b) => first(a) - first(b)
	);
	const ticks: number[] = [];
	for (const tick of wanted)
		if (ticks.every((t) => Math.abs(scale(t) - scale(tick)) >= frame.text * LEADING))
			ticks.push(tick);
	const plain = ticks.filter((tick) => tick !== reference).sort((a, b) => a - b);
	return present([
		...yGrid({
			frame,
			ticks: plain,
			y: scale,
			left: area.left,
			right: area.right,
			format: y.format,
			labelX: area.left - 6,
			// A log scale has no natural base line.
			...(y.baseline !== undefined
				? { baseline: y.baseline }
				: y.log
					? { baseline: Number.NaN }
					: {})
		}).filter((mark) => !bare || mark.kind !== 'label'),
		reference !== undefined &&
			rule(area.left, scale(reference), area.right, scale(reference), 'ink', { dash: '5 4' }),
		reference !== undefined &&
			!bare &&
			label(area.left - 6, scale(reference) + frame.text * 0.35, y.format(reference), frame.text, {
				anchor: 'end',
				ink: 'ink',
				weight: 600
			})
	]);
}

/**
 * Years under the plot with what a part year covers; where they would touch, the first and the last stay.
 * `height` = room below the base line.
 */
export function yearAxis(options: {
	readonly frame: Frame;
	readonly years: readonly number[];
	readonly partYears?: Readonly<Record<number, string>> | undefined;
	readonly format: (year: number) => string;
	readonly x: (year: number) => number;
	readonly bottom: number;
	/** Edges that no text passes. */
	readonly left: number;
	readonly right: number;
}): { marks: Mark[]; height: number } {
	const { frame, partYears = {}, format, x, bottom, left, right } = options;
	const leading = frame.text * LEADING;
	const ticks = [...options.years]
		.sort((a, b) => a - b)
		.map((year) => {
			const lines = present([format(year), partYears[year]]);
			const half = Math.max(...lines.map((text) => textWidth(text, frame.text))) / 2;
			const at = Math.max(left + half, Math.min(right - half, x(year)));
			return { lines, at, from: at - half - 3, to: at + half + 3 };
		});
	const last = ticks.at(-1);
	const kept: typeof ticks = [];
	for (const tick of ticks) {
		const before = kept.at(-1);
		if (before && before.to > tick.from) continue;
		if (last && tick !== last && kept.length > 0 && tick.to > last.from) continue;
		kept.push(tick);
	}
	if (last && kept.at(-1) !== last && kept.length === 1) kept.splice(0, 1, last);
	const rows = Math.max(1, ...kept.map(({ lines }) => lines.length));
	return {
		marks: kept.flatMap(({ lines, at }) =>
			lines.map((text, i) =>
				label(at, bottom + 6 + frame.text + i * leading, text, frame.text, { anchor: 'middle' })
			)
		),
		height: 10 + rows * leading
	};
}

/** Points of a series that are joined: without a missing value or a break between them. */
export function runsOf(series: LineSeries): (LinePoint & { y: number })[][] {
	const runs: (LinePoint & { y: number })[][] = [[]];
	let before: number | undefined;
	for (const { y, ...point } of series.points) {
		const cut = (series.breaks ?? []).some(
			(at) => before !== undefined && before < at && at <= point.x
		);
		if (y === null || cut) runs.push([]);
		if (y !== null) runs.at(-1)?.push({ ...point, y });
		before = point.x;
	}
	return runs.filter((run) => run.length > 0);
}

/** What has been drawn, for labels that keep off it. */
export interface Drawn {
	readonly marks: Mark[];
	readonly targets: Target[];
	readonly segments: Segment[];
	readonly boxes: Box[];
}

/** Bands, lines and dots of the series in an area: all bands, then context, then in the order given. */
export function drawSeries(options: {
	readonly series: readonly LineSeries[];
	readonly scales: PlotScales;
	readonly area: PlotArea;
	readonly radius: number;
}): Drawn {
	const { series, area, radius } = options;
	const { x, y } = options.scales;
	const [faint, full] = [series.filter((s) => s.faint), series.filter((s) => !s.faint)];
	const marks: Mark[] = [];
	const targets: Target[] = [];
	const segments: Segment[] = [];
	const boxes: Box[] = [];
	for (const s of full)
		for (const run of runsOf(s)) {
			const band = run.flatMap((p) =>
				p.lo === undefined || p.hi === undefined ? [] : [{ x: x(p.x), y0: y(p.lo), y1: y(p.hi) }]
			);
			marks.push(...present([bandMark(band, s.ink, full.length > 3 ? 0.09 : 0.16)]));
		}
	marks.push(...faintLines(faint, x, y));
	for (const s of full) {
		const runs = runsOf(s);
		const points = runs.flat();
		const step =
			points.length > 1
				? (x(points.at(-1)?.x ?? 0) - x(points[0]?.x ?? 0)) / (points.length - 1)
				: area.right - area.left;
		for (const run of runs) {
			const path = run.map((p) => ({ x: x(p.x), y: y(p.y) }));
			marks.push(
				...present([
					lineMark(path, s.ink, s.ink === 'context' ? 1.5 : 2.5, s.dash ? { dash: s.dash } : {})
				])
			);
			path.slice(1).forEach((b, i) => {
				const a = path[i];
				if (a) segments.push({ x1: a.x, y1: a.y, x2: b.x, y2: b.y });
			});
		}
		marks.push(...breakStrokes(s, x, y));
		for (const p of points) {
			const at = { x: round2(x(p.x)), y: round2(y(p.y)) };
			const alone = runs.some((run) => run.length === 1 && run[0] === p);
			// Where points stand close together only those that say something keep their dot.
			const shown =
				step >= 3 * radius || p.hollow || p.note || alone || p === points.at(-1) || p === points[0];
			if (shown) {
				marks.push(
					dot(at.x, at.y, radius, s.ink, { hollow: p.hollow ?? false, shape: s.shape ?? 'circle' })
				);
				const r = radius + 1;
				boxes.push({ x0: at.x - r, x1: at.x + r, y0: at.y - r, y1: at.y + r });
			}
			if (p.lines) targets.push({ ...at, lines: p.lines });
		}
	}
	return { marks, targets, segments, boxes };
}

/** Context lines of one ink in one path: a page holds many panels. */
function faintLines(
	faint: readonly LineSeries[],
	x: (year: number) => number,
	y: (value: number) => number
): Mark[] {
	const styles = new Map<string, LineSeries[]>();
	for (const s of faint) {
		const key = `${s.ink} ${s.dash ?? ''}`;
		styles.set(key, [...(styles.get(key) ?? []), s]);
	}
	const path = line<{ x: number; y: number }>()
		.x((p) => x(p.x))
		.y((p) => y(p.y));
	return [...styles.values()].flatMap((group): Mark[] => {
		const [first] = group;
		const runs = group.flatMap(runsOf);
		const d = runs
			.filter((run) => run.length > 1)
			.map((run) => path(run) ?? '')
			.join('');
		if (!first) return [];
		return present<Mark>([
			d !== '' && {
				kind: 'line',
				d: tidyPath(d),
				ink: first.ink,
				width: 1.25,
				...(first.dash ? { dash: first.dash } : {})
			},
			...runs.filter((run) => run.length === 1).map(([p]) => p && dot(x(p.x), y(p.y), 2, first.ink))
		]);
	});
}

/** Two slanted strokes between the points before and after a break. */
function breakStrokes(
	series: LineSeries,
	x: (year: number) => number,
	y: (value: number) => number
): Mark[] {
	return (series.breaks ?? []).flatMap((at) => {
		const before = series.points.findLast((p) => p.x < at && p.y !== null);
		const after = series.points.find((p) => p.x >= at && p.y !== null);
		if (!before || !after || before.y === null || after.y === null) return [];
		const [mx, my] = [(x(before.x) + x(after.x)) / 2, (y(before.y) + y(after.y)) / 2];
		return [-3, 3].map((dx) =>
			rule(mx + dx - 2.5, my + 6, mx + dx + 2.5, my - 6, series.ink, { width: 1.5 })
		);
	});
}
