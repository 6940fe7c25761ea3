import { round2 } from './marks';
import type { Drawing, Mark } from './spec';

const PAIR = /(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/g;

/** Moves a drawing; paths of `plot` are made of absolute M and L only, as pairs `x,y`. Its height grows with `dy`. */
export function shifted({ marks, targets, height }: Drawing, dx: number, dy: number): Drawing {
	const path = (d: string) =>
		d.replace(
			PAIR,
			(_, x: string, y: string) => `${round2(Number(x) + dx)},${round2(Number(y) + dy)}`
		);
	const move = (mark: Mark): Mark => {
		switch (mark.kind) {
			case 'line':
			case 'area':
				return { ...mark, d: path(mark.d) };
			case 'rule':
				return {
					...mark,
					x1: round2(mark.x1 + dx),
					x2: round2(mark.x2 + dx),
					y1: round2(mark.y1 + dy),
					y2: round2(mark.y2 + dy)
				};
			default:
				return { ...mark, x: round2(mark.x + dx), y: round2(mark.y + dy) };
		}
	};
	return {
		marks: marks.map(move),
		targets: targets.map((t) => ({ ...t, x: round2(t.x + dx), y: round2(t.y + dy) })),
		height: height + dy
	};
}
