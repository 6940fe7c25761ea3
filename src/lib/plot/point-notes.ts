import type { LineChartOptions, LineSeries } from './line-series';
import { runsOf, type Drawn, type PlotScales } from './line-plot';
import { label, present } from './marks';
import { textInk, type Ink } from './palette';
import { crosses, overlap, placeLabel, type Box, type Segment, type Side } from './place-label';
import type { Anchor, Frame, Mark } from './spec';
import { textWidth } from './text';

const ABOVE: readonly Side[] = [
	[0, -1],
	[1, -1],
	[-1, -1],
	[0, 1],
	[1, 1],
	[-1, 1],
	[1, 0],
	[-1, 0]
];
const BELOW: readonly Side[] = [
	[0, 1],
	[1, 1],
	[-1, 1],
	[0, -1],
	[1, -1],
	[-1, -1],
	[1, 0],
	[-1, 0]
];

/** Beside a place on a line. */
const BESIDE: readonly Side[] = [
	[1, 0],
	[-1, 0],
	[1, -1],
	[-1, -1],
	[1, 1],
	[-1, 1]
];

/** A text to be placed, and what it stands at. */
interface Wanted {
	readonly text: string;
	readonly ink: Ink;
	readonly at: { readonly x: number; readonly y: number };
	readonly sides: readonly Side[];
	/** Which end of a line it stands at, if one. */
	readonly end: 'start' | 'end' | null;
}

/**
 * The notes of the points and of places between them, each where it touches no other text and, if there is room, no
 * line. One that finds no place is left out: its target and the table say the same.
 */
export function pointNotes(options: {
	readonly frame: Frame;
	readonly series: readonly LineSeries[];
	readonly between?: LineChartOptions['between'];
	readonly scales: PlotScales;
	readonly drawn: Drawn;
	/** Texts that are already there. */
	readonly texts: readonly Box[];
	readonly within: Box;
}): Mark[] {
	const { frame, scales, drawn, within } = options;
	const texts = [...options.texts];
	const marks: Mark[] = [];
	const wanted: Wanted[] = [
		...options.series.flatMap((s) => notesOf(s, scales)),
		...(options.between ?? []).map(({ x, y, text, ink }) => ({
			text,
			ink,
			at: { x: scales.x(x), y: scales.y(y) },
			sides: BESIDE,
			end: null
		}))
	];
	for (const { text, ink, at, sides, end } of wanted) {
		const place = (boxes: readonly Box[], segments: readonly Segment[]) =>
			placeLabel({
				lines: [text],
				size: frame.text,
				at,
				offset: 8,
				boxes,
				segments,
				within,
				sides
			});
		const own: Box = { x0: at.x - 5, x1: at.x + 5, y0: at.y - 5, y1: at.y + 5 };
		const best = [
			...(end ? flush(text, frame.text, at, end, drawn.segments) : []),
			place([...texts, ...drawn.boxes], drawn.segments),
			place([...texts, own], [])
		].find(({ box }) => fits(box, within) && texts.every((other) => !overlap(other, box)));
		if (!best) continue;
		texts.push({ ...best.box, x0: best.box.x0 - 4, x1: best.box.x1 + 4 });
		marks.push(
			label(best.x, best.y, text, frame.text, {
				anchor: best.anchor,
				ink: textInk(ink),
				weight: 600,
				halo: true
			})
		);
	}
	return marks;
}

/** The notes of a series: under a point that both neighbours stand above, else over it. */
const notesOf = (series: LineSeries, { x, y }: PlotScales): Wanted[] =>
	runsOf(series).flatMap((run) =>
		run.flatMap((p, i): Wanted[] => {
			if (!p.note) return [];
			const neighbours = present([run[i - 1], run[i + 1]]);
			const valley = neighbours.length > 0 && neighbours.every((q) => y(q.y) < y(p.y));
			return [
				{
					text: p.note,
					ink: series.ink,
					at: { x: x(p.x), y: y(p.y) },
					sides: valley ? BELOW : ABOVE,
					end: i === 0 ? 'start' : i === run.length - 1 ? 'end' : null
				}
			];
		})
	);

/** At the first or last point of a line: above it and below it, inwards, the side without a line first. */
function flush(
	text: string,
	size: number,
	at: { x: number; y: number },
	anchor: 'start' | 'end',
	segments: readonly Segment[]
): { x: number; y: number; anchor: Anchor; box: Box; touches: number }[] {
	const width = textWidth(text, size);
	const x = anchor === 'start' ? at.x - 5 : at.x + 5;
	const x0 = anchor === 'start' ? x : x - width;
	return [at.y - 0.7 * size, at.y + 1.45 * size]
		.map((y) => {
			const box = { x0, x1: x0 + width, y0: y - 0.95 * size, y1: y + 0.3 * size };
			return { x, y, anchor, box, touches: segments.filter((s) => crosses(s, box)).length };
		})
		.sort((a, b) => a.touches - b.touches);
}

const fits = (box: Box, within: Box): boolean =>
	box.x0 >= within.x0 && box.x1 <= within.x1 && box.y0 >= within.y0 && box.y1 <= within.y1;
