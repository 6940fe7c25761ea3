import type { Anchor } from './spec';
import { textWidth } from './text';

/** A rectangle in user units. */
export interface Box {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

/** A straight line between two points in user units. */
export interface Segment {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** A label's place: first base line, anchor, and the room that it takes. */
export interface LabelPlace {
	readonly x: number;
	/** Base line of the first line; the next ones follow `leading` below. */
	readonly y: number;
	readonly leading: number;
	readonly anchor: Anchor;
	readonly box: Box;
	/** How many boxes and lines it touches; leaving `within` counts as more than all of them. */
	readonly touches: number;
}

/** A side of the point, as steps right (+) and down (+). */
export type Side = readonly [right: -1 | 0 | 1, down: -1 | 0 | 1];

/** Right, left, above, below, then the corners. */
export const SIDES: readonly Side[] = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[-1, -1],
	[1, 1],
	[-1, 1]
];

/** Height of a line of text over its size. */
const LEADING = 1.25;
/** Distances that are tried, in offsets. */
const DISTANCES = [1, 1.7, 2.4];
/** What of a line's height stands above the base line. */
const ASCENT = 0.95;

/**
 * Where a label of one line or more may stand beside a point without touching what is already drawn: the first side
 * that is inside `within` and free of all boxes and segments, first near the point and then farther away; else the place
 * that touches least.
 */
export function placeLabel(options: {
	readonly lines: readonly string[];
	readonly size: number;
	readonly at: { readonly x: number; readonly y: number };
	/** Distance from the point. */
	readonly offset: number;
	readonly boxes: readonly Box[];
	readonly segments: readonly Segment[];
	readonly within: Box;
	/** Sides in the order wished. */
	readonly sides?: readonly Side[];
}): LabelPlace {
	const { lines, size, at, offset, boxes, segments, within, sides = SIDES } = options;
	const leading = size * LEADING;
	const width = Math.max(0, ...lines.map((line) => textWidth(line, size)));
	const height = leading * lines.length;
	const touches = (box: Box): number =>
		boxes.filter((other) => overlap(box, other)).length +
		segments.filter((segment) => crosses(segment, box)).length +
		(inside(box, within) ? 0 : boxes.length + segments.length + 1);
	const places = DISTANCES.flatMap((distance) =>
		sides.map(([right, down]): LabelPlace => {
			// A corner is farther from the point than either of its two distances.
			const away = distance * (right !== 0 && down !== 0 ? offset * 0.75 : offset);
			const left = at.x + (right === 0 ? -width / 2 : right > 0 ? away : -away - width);
			const top = at.y + (down === 0 ? -height / 2 : down > 0 ? away : -away - height);
			const box = { x0: left, y0: top, x1: left + width, y1: top + height };
			return {
				x: right === 0 ? at.x : right > 0 ? left : left + width,
				y: top + size * ASCENT,
				leading,
				anchor: right === 0 ? 'middle' : right > 0 ? 'start' : 'end',
				box,
				touches: touches(box)
			};
		})
	);
	return places.reduce((best, place) => (place.touches < best.touches ? place : best));
}

const inside = (box: Box, room: Box): boolean =>
	box.x0 >= room.x0 && box.x1 <= room.x1 && box.y0 >= room.y0 && box.y1 <= room.y1;

/** Whether two rectangles share an area. */
export const overlap = (a: Box, b: Box): boolean =>
	a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Whether a line passes through a rectangle (Liang and Barsky, ACM Transactions on Graphics 3, 1984). */
export function crosses(
	{ x1, y1, x2, y2 }: Segment,
	{ x0, y0, x1: right, y1: bottom }: Box
): boolean {
	let [from, to] = [0, 1];
	const [dx, dy] = [x2 - x1, y2 - y1];
	for (const [p, q] of [
		[-dx, x1 - x0],
		[dx, right - x1],
		[-dy, y1 - y0],
		[dy, bottom - y1]
	] as const) {
		if (p === 0) {
			if (q <= 0) return false;
		} else if (p < 0) from = Math.max(from, q / p);
		else to = Math.min(to, q / p);
	}
	return from < to;
}
