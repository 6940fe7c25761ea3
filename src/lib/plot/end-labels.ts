import type { LineSeries } from './line-series';
import { LEADING, type PlotArea, type PlotScales } from './line-plot';
import { label, rule } from './marks';
import { textInk } from './palette';
import { placeLabel, type Box, type Segment, type Side } from './place-label';
import { isScarce, type Frame, type Mark } from './spec';
import { spreadBlocks } from './spread';
import { BOLD, textWidth, wrapWithin } from './text';

/** Least pitch of lines over the size of the text. */
const CLOSEST = 1.1;

/** Name and value at the end of a line. */
export interface EndLabel {
	readonly series: LineSeries;
	readonly end: { readonly x: number; readonly y: number };
	readonly lines: readonly { readonly text: string; readonly weight: 400 | 600 }[];
}

/** The last point of a series that has a value. */
export function endOf(series: LineSeries): { x: number; y: number } | null {
	const end = series.points.findLast((p) => p.y !== null);
	return !end || end.y === null ? null : { x: end.x, y: end.y };
}

/** Width of the widest line. */
export const widthOf = ({ lines }: Pick<EndLabel, 'lines'>, frame: Frame): number =>
	Math.max(
		0,
		...lines.map(({ text, weight }) => textWidth(text, frame.text) * (weight > 400 ? BOLD : 1))
	);

/** What stands at the line ends, wrapped; `inline` = name and value on one line where they fit. */
export function endLabels(
	series: readonly LineSeries[],
	width: number,
	frame: Frame,
	inline: boolean
): EndLabel[] {
	return series.flatMap((s) => {
		const end = endOf(s);
		if (s.name === '' || !end) return [];
		const strong = s.faint ? 400 : 600;
		const joined = s.value === undefined ? s.name : `${s.name} ${s.value}`;
		const lines =
			inline || s.value === undefined
				? wrapWithin(joined, width / BOLD, frame.text).map(
						(text) => ({ text, weight: strong }) as const
					)
				: [
						...wrapWithin(s.name, width / BOLD, frame.text).map(
							(text) => ({ text, weight: strong }) as const
						),
						...wrapWithin(s.value, width, frame.text).map(
							(text) => ({ text, weight: 400 }) as const
						)
					];
		return [{ series: s, end, lines }];
	});
}

/** The labels at the line ends, moved apart; a thin line leads to one that is not beside its end. */
export function endMarks(
	labels: readonly EndLabel[],
	scales: PlotScales,
	area: PlotArea,
	left: number,
	frame: Frame
): { marks: Mark[]; boxes: Box[] } {
	const lines = labels.reduce((sum, l) => sum + l.lines.length, 0);
	const loose = frame.text * LEADING;
	const room = area.bottom - area.top + loose;
	// Where height is scarce the lines stand as close as they have to.
	const close = isScarce(frame) && lines * loose + 2 * labels.length > room;
	const leading = close ? Math.min(loose, Math.max(frame.text * CLOSEST, room / lines)) : loose;
	const sizes = labels.map((l) => l.lines.length * leading + (close ? 0 : 2));
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
			x1: left + widthOf({ lines }, frame),
			y0: first - leading / 2,
			y1: first + (lines.length - 0.5) * leading
		});
	});
	return { marks, boxes };
}

/** Right of the end first, then off it. */
const EARLY_SIDES: readonly Side[] = [
	[1, 0],
	[1, 1],
	[1, -1],
	[0, 1],
	[0, -1],
	[-1, 1],
	[-1, -1]
];

/** Names of series that end before the others, beside their ends where they touch nothing; `homeless` found no place. */
export function earlyEnds(
	series: readonly LineSeries[],
	scales: PlotScales,
	within: Box,
	drawn: {
		readonly boxes: readonly Box[];
		readonly segments: readonly Segment[];
		readonly texts: readonly Box[];
	},
	frame: Frame
): { marks: Mark[]; boxes: Box[]; homeless: LineSeries[] } {
	const marks: Mark[] = [];
	const boxes: Box[] = [];
	const homeless: LineSeries[] = [];
	for (const one of endLabels(series, (within.x1 - within.x0) * 0.3, frame, false)) {
		const place = placeLabel({
			lines: one.lines.map(({ text }) => text),
			size: frame.text,
			at: { x: scales.x(one.end.x), y: scales.y(one.end.y) },
			offset: 9,
			boxes: [...drawn.boxes, ...drawn.texts, ...boxes],
			segments: drawn.segments,
			within,
			sides: EARLY_SIDES
		});
		if (place.touches > 0) {
			homeless.push(one.series);
			continue;
		}
		boxes.push({ ...place.box, x0: place.box.x0 - 4, x1: place.box.x1 + 4 });
		one.lines.forEach(({ text, weight }, i) =>
			marks.push(
				label(place.x, place.y + i * place.leading, text, frame.text, {
					anchor: place.anchor,
					ink: textInk(one.series.ink),
					weight,
					halo: true
				})
			)
		);
	}
	return { marks, boxes, homeless };
}
