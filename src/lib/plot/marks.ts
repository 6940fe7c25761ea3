import { area, curveLinear, line } from 'd3';
import type { Ink } from './palette';
import type { AreaMark, DotMark, LabelMark, LineMark, RuleMark } from './spec';

/** A point in user units; `y: null` = missing, where a line breaks. */
export interface XY {
	readonly x: number;
	readonly y: number | null;
}
/** An interval at `x` in user units. */
export interface XBand {
	readonly x: number;
	readonly y0: number;
	readonly y1: number;
}

/** Two decimals are a hundredth of a pixel: enough for the eye, the same on every machine. */
export const round2 = (v: number): number => Math.round(v * 100) / 100;

/** SVG path data rounded to two decimals. */
export const tidyPath = (d: string): string =>
	d.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (s) => String(round2(Number(s))));

/** A line through the points in order; it breaks where `y` is null. `null` with fewer than two joined points. */
export function lineMark(
	points: readonly XY[],
	ink: Ink,
	width: number,
	options: { dash?: string; opacity?: number } = {}
): LineMark | null {
	const path = line<XY>()
		.defined((p) => p.y !== null)
		.x((p) => p.x)
		.y((p) => p.y ?? 0)
		.curve(curveLinear)(points);
	return path?.includes('L') ? { kind: 'line', d: tidyPath(path), ink, width, ...options } : null;
}

/** A band between two edges, for an interval. `null` with fewer than two points. */
export function bandMark(points: readonly XBand[], ink: Ink, opacity: number): AreaMark | null {
	if (points.length < 2) return null;
	const d = area<XBand>()
		.x((p) => p.x)
		.y0((p) => p.y0)
		.y1((p) => p.y1)(points);
	return d === null ? null : { kind: 'area', d: tidyPath(d), ink, opacity };
}

/** A text of one line; muted, regular and left-aligned unless told. */
export function label(
	x: number,
	y: number,
	text: string,
	size: number,
	options: Partial<Omit<LabelMark, 'kind' | 'x' | 'y' | 'text' | 'size'>> = {}
): LabelMark {
	return {
		kind: 'label',
		x: round2(x),
		y: round2(y),
		text,
		size,
		anchor: 'start',
		ink: 'muted',
		weight: 400,
		...options
	};
}

/** A straight line between two points. */
export function rule(
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	ink: Ink,
	options: { width?: number; dash?: string } = {}
): RuleMark {
	const { width = 1, dash } = options;
	const [a, b, c, d] = [round2(x1), round2(y1), round2(x2), round2(y2)];
	return { kind: 'rule', x1: a, y1: b, x2: c, y2: d, ink, width, ...(dash ? { dash } : {}) };
}

/** A dot, filled circle unless told. */
export function dot(
	x: number,
	y: number,
	r: number,
	ink: Ink,
	options: Partial<Pick<DotMark, 'shape' | 'hollow'>> = {}
): DotMark {
	return {
		kind: 'dot',
		x: round2(x),
		y: round2(y),
		r,
		ink,
		shape: 'circle',
		hollow: false,
		...options
	};
}

/** A filled arrow head with its tip at (x, y), pointing along (dx, dy). */
export function arrowHead(
	x: number,
	y: number,
	dx: number,
	dy: number,
	size: number,
	ink: Ink
): AreaMark {
	const length = Math.hypot(dx, dy) || 1;
	const [ux, uy] = [dx / length, dy / length];
	const corner = (along: number, across: number) =>
		`${round2(x - along * ux - across * uy)},${round2(y - along * uy + across * ux)}`;
	const d = `M${corner(0, 0)}L${corner(size, size * 0.45)}L${corner(size, -size * 0.45)}Z`;
	return { kind: 'area', d, ink, opacity: 1 };
}

/** Leaves out what is not there. */
export const present = <T>(items: readonly (T | null | undefined | false)[]): T[] =>
	items.filter((item): item is T => item !== null && item !== undefined && item !== false);
