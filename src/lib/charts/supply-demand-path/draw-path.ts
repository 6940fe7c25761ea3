import { scaleLinear } from 'd3';
import { yGrid } from '../../plot/axes';
import { arrowHead, dot, label, lineMark, present, round2, rule } from '../../plot/marks';
import {
	crosses,
	overlap,
	placeLabel,
	type Box,
	type Segment,
	type Side
} from '../../plot/place-label';
import type { AreaMark, Frame, Mark, Target } from '../../plot/spec';
import { textWidth } from '../../plot/text';
import type { Ink } from '../../plot/palette';
import { drawWithoutSupply, type MarginWords } from './draw-without-supply';
import { commonYears, type CommonYear, type MarketYear } from './points';

/** What the path prints, in one language. */
export interface PathWords extends MarginWords {
	readonly index: (value: number | null) => string;
	/** Relative tightness of the last common year. */
	readonly tightness: (value: number | null) => string;
	readonly demandAhead: string;
	readonly supplyAhead: string;
	readonly diagonal: string;
	readonly start: (year: number) => string;
	readonly pathTarget: (point: CommonYear) => readonly string[];
}

/** Where the path stands. Both axes have the same scale, so that the diagonal is at 45 degrees. */
export interface PathArea {
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
	/** Ends of both axes, index. */
	readonly lo: number;
	readonly hi: number;
	readonly hiX: number;
	/** User units per index point. */
	readonly scale: number;
	readonly ticks: readonly number[];
	/** Width of the margin for years without supply. */
	readonly margin: number;
	/** Name of the horizontal axis in lines. */
	readonly xAxis: readonly string[];
}

const polygon = (points: readonly (readonly [number, number])[], ink: Ink): AreaMark => ({
	kind: 'area',
	d: `M${points.map(([x, y]) => `${round2(x)},${round2(y)}`).join('L')}Z`,
	ink,
	opacity: 0.07
});

/** Between the lines of the horizontal axis' name. */
export const AXIS_LEADING = 17;

/**
 * Connected scatter: supply to the right, demand up, a point a year, joined in the order of time. Readers take such a
 * path for a time line only with direction marks (Haroz, Kosara and Franconeri, IEEE TVCG 22, 2016): hence year names,
 * arrow heads, a square start and a large end. Years without supply have no place on it and stand as ticks at the right.
 */
export function drawPath(
	years: readonly MarketYear[],
	area: PathArea,
	frame: Frame,
	words: PathWords
): { marks: Mark[]; targets: Target[] } {
	const { left, top, bottom, lo, hi, hiX, scale } = area;
	const x = (index: number) => left + (index - lo) * scale;
	const y = (index: number) => bottom - (index - lo) * scale;
	const right = x(hiX);
	const corner = Math.min(hi, hiX);
	const xTicks = scaleLinear([lo, hiX], [0, 1])
		.ticks(3)
		.filter((t) => t > lo);
	const marks: Mark[] = [
		polygon(
			[
				[x(lo), y(lo)],
				[x(corner), y(corner)],
				[x(hiX), y(hi)],
				[x(lo), y(hi)]
			],
			'demand'
		),
		polygon(
			[
				[x(lo), y(lo)],
				[x(hiX), y(lo)],
				[x(hiX), y(corner)],
				[x(corner), y(corner)]
			],
			'supply'
		),
		...yGrid({
			frame,
			ticks: area.ticks,
			y,
			left,
			right,
			format: words.index,
			baseline: 100,
			labelX: left - 6
		}),
		...xTicks.flatMap((t) => [
			rule(x(t), top, x(t), bottom, t === 100 ? 'muted' : 'grid'),
			label(x(t), bottom + 18, words.index(t), frame.text, { anchor: 'middle' })
		]),
		...area.xAxis.map((line, i) =>
			label(right, bottom + 38 + i * AXIS_LEADING, line, frame.text, {
				anchor: 'end',
				ink: 'supply'
			})
		),
		rule(x(lo), y(lo), x(corner), y(corner), 'muted', { dash: '5 4' })
	];

	const points = commonYears(years).map((m) => ({ m, x: x(m.supplyIndex), y: y(m.demandIndex) }));
	marks.push(...present([lineMark(points, 'ink', 2.5)]));
	const segments: Segment[] = [{ x1: x(lo), y1: y(lo), x2: x(corner), y2: y(corner) }];
	const boxes: Box[] = points.map((p) => ({
		x0: p.x - 7,
		x1: p.x + 7,
		y0: p.y - 7,
		y1: p.y + 7
	}));
	points.slice(1).forEach((b, i) => {
		const a = points[i];
		if (!a) return;
		segments.push({ x1: a.x, y1: a.y, x2: b.x, y2: b.y });
		const [dx, dy] = [b.x - a.x, b.y - a.y];
		const length = Math.hypot(dx, dy);
		// Short of the dot, or it would be covered.
		if (length > 26)
			marks.push(arrowHead(b.x - (dx / length) * 7, b.y - (dy / length) * 7, dx, dy, 11, 'ink'));
	});
	// The names of the two halves stand at the right, where the path is seldom, and give way to it.
	const half = (text: string, ink: 'demand' | 'supply', bases: readonly number[]) => {
		const free = bases.find((base) => {
			const box = textBox(right - 8, base, text, frame.text);
			return !boxes.some((b) => overlap(b, box)) && !segments.some((l) => crosses(l, box));
		});
		const base = free ?? bases[0] ?? top;
		boxes.push(textBox(right - 8, base, text, frame.text));
		marks.push(label(right - 8, base, text, frame.text, { ink, anchor: 'end', halo: true }));
	};
	half(
		words.demandAhead,
		'demand',
		[18, 40, 62, 84].map((down) => top + down)
	);
	half(
		words.supplyAhead,
		'supply',
		[9, 31, 53, 75].map((up) => bottom - up)
	);
	const targets: Target[] = [];
	points.forEach((p, i) => {
		const [start, end] = [i === 0, i === points.length - 1];
		marks.push(dot(p.x, p.y, end ? 6.5 : 4.5, 'ink', { shape: start ? 'square' : 'circle' }));
		targets.push({ x: round2(p.x), y: round2(p.y), lines: words.pathTarget(p.m) });
	});
	points.forEach((p, i) => {
		const lines =
			i === 0
				? [words.start(p.m.year)]
				: i === points.length - 1
					? [words.year(p.m.year), words.tightness(p.m.tightness)]
					: [words.year(p.m.year)];
		const place = placeLabel({
			lines,
			size: frame.text,
			at: p,
			offset: 10,
			boxes,
			segments,
			within: { x0: left, x1: right, y0: top, y1: bottom },
			sides: i === points.length - 1 ? END_SIDES : YEAR_SIDES
		});
		boxes.push(place.box);
		lines.forEach((text, line) =>
			marks.push(
				label(place.x, place.y + line * place.leading, text, frame.text, {
					anchor: place.anchor,
					ink: 'ink',
					weight: 600,
					halo: true
				})
			)
		);
	});
	const diagonal = DIAGONAL_PLACES.map((part) =>
		placeLabel({
			lines: [words.diagonal],
			size: frame.text,
			at: { x: x(lo + (corner - lo) * part), y: y(lo + (corner - lo) * part) },
			offset: 7,
			boxes,
			segments,
			within: { x0: left, x1: right, y0: top, y1: bottom },
			sides: DIAGONAL_SIDES
		})
	).reduce((best, place) => (place.touches < best.touches ? place : best));
	marks.push(
		label(diagonal.x, diagonal.y, words.diagonal, frame.text, {
			anchor: diagonal.anchor,
			halo: true
		})
	);
	marks.push(
		...drawWithoutSupply(years, { right, top, bottom, margin: area.margin, y }, frame, words)
	);
	return { marks, targets };
}

/** Along the diagonal, from the far end. */
const DIAGONAL_PLACES = [0.7, 0.6, 0.5, 0.4, 0.3, 0.85];
const DIAGONAL_SIDES: readonly Side[] = [
	[1, 1],
	[-1, -1]
];
const YEAR_SIDES: readonly Side[] = [
	[1, 0],
	[-1, 0],
	[1, 1],
	[-1, -1],
	[0, 1],
	[0, -1],
	[1, -1],
	[-1, 1]
];
const END_SIDES: readonly Side[] = [
	[1, 0],
	[1, -1],
	[0, -1],
	[-1, 0],
	[-1, -1],
	[1, 1],
	[0, 1]
];

/** Room of a text that ends at `x`. */
const textBox = (x: number, base: number, text: string, size: number): Box => ({
	x0: x - textWidth(text, size),
	x1: x,
	y0: base - size,
	y1: base + size * 0.3
});
