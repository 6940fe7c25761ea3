import { round2 } from './marks';
import type { Mark } from './spec';

const PAIR = /(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/g;
const NUMBER = /\d+(?:\.\d+)?/g;

/**
 * Marks drawn `k` times as large, then moved by (dx, dy): places, lengths, text sizes, widths of lines and dashes, rounded
 * to two decimals. Paths of `plot` are made of absolute M and L only, as pairs `x,y`. What a mark does not say (the
 * outline of a dot or a halo, the distance of stripes) is told to the drawing as `ChartPicture.scale`.
 */
export function scaled(marks: readonly Mark[], k: number, dx: number, dy: number): Mark[] {
	const length = (v: number) => round2(v * k);
	const x = (v: number) => round2(v * k + dx);
	const y = (v: number) => round2(v * k + dy);
	const path = (d: string) =>
		d.replace(PAIR, (_, px: string, py: string) => `${x(Number(px))},${y(Number(py))}`);
	const dashed = ({ dash }: { readonly dash?: string }) =>
		dash === undefined ? {} : { dash: dash.replace(NUMBER, (n) => String(length(Number(n)))) };
	return marks.map((mark): Mark => {
		switch (mark.kind) {
			case 'line':
				return { ...mark, d: path(mark.d), width: length(mark.width), ...dashed(mark) };
			case 'area':
				return { ...mark, d: path(mark.d) };
			case 'rule':
				return {
					...mark,
					x1: x(mark.x1),
					y1: y(mark.y1),
					x2: x(mark.x2),
					y2: y(mark.y2),
					width: length(mark.width),
					...dashed(mark)
				};
			case 'bar':
				return {
					...mark,
					x: x(mark.x),
					y: y(mark.y),
					width: length(mark.width),
					height: length(mark.height)
				};
			case 'dot':
				return { ...mark, x: x(mark.x), y: y(mark.y), r: length(mark.r) };
			case 'label':
				return { ...mark, x: x(mark.x), y: y(mark.y), size: length(mark.size) };
		}
	});
}

/** The smallest rectangle around the middles of lines, and the whole of other marks, labels left out; `null` = no mark. */
export function extent(
	marks: readonly Mark[]
): { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number } | null {
	const corners = marks.flatMap((mark): (readonly [number, number])[] => {
		switch (mark.kind) {
			case 'line':
			case 'area':
				return [...mark.d.matchAll(PAIR)].map(([, px, py]) => [Number(px), Number(py)] as const);
			case 'rule':
				return [
					[mark.x1, mark.y1],
					[mark.x2, mark.y2]
				];
			case 'bar':
				return [
					[mark.x, mark.y],
					[mark.x + mark.width, mark.y + mark.height]
				];
			case 'dot':
				return [
					[mark.x - mark.r, mark.y - mark.r],
					[mark.x + mark.r, mark.y + mark.r]
				];
			case 'label':
				return [];
		}
	});
	if (corners.length === 0) return null;
	const [xs, ys] = [corners.map(([px]) => px), corners.map(([, py]) => py)];
	return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
