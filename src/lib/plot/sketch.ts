/** A drawing without its words, for a picture in which they would be too small to read. */
import { round2 } from './marks';
import { extent } from './scaled';
import type { ChartSpec, Mark } from './spec';

/** Around the places that a reader can point at, what still belongs to the data, user units. */
const AROUND = 4;
/** A rule at least so long, of the width or height of the data, is an axis or a line of the grid, not a pointer to a word. */
const LONG = 0.4;

/**
 * The shapes of a drawing that speak without words. Keys, pointers to labels and dashed rules (which a note names) go with
 * the words: what lies wholly away from the places that a reader can point at. A drawing without such places is kept whole.
 */
export function sketchOf({ marks, targets }: Pick<ChartSpec, 'marks' | 'targets'>): Mark[] {
	const shapes = marks.filter((mark) => mark.kind !== 'label');
	const xs = targets.flatMap(({ x, cell }) => [
		x - (cell?.width ?? 0) / 2,
		x + (cell?.width ?? 0) / 2
	]);
	const ys = targets.flatMap(({ y, cell }) => [
		y - (cell?.height ?? 0) / 2,
		y + (cell?.height ?? 0) / 2
	]);
	if (targets.length === 0) return shapes;
	const data = {
		x0: Math.min(...xs),
		x1: Math.max(...xs),
		y0: Math.min(...ys),
		y1: Math.max(...ys)
	};
	const far = (mark: Mark) => {
		const box = extent([mark]);
		return (
			box === null ||
			box.x1 < data.x0 - AROUND ||
			box.x0 > data.x1 + AROUND ||
			box.y1 < data.y0 - AROUND ||
			box.y0 > data.y1 + AROUND
		);
	};
	return shapes.filter((mark) => {
		if (mark.kind !== 'rule') return !far(mark);
		const [across, down] = [Math.abs(mark.x2 - mark.x1), Math.abs(mark.y2 - mark.y1)];
		if (mark.dash !== undefined) return false;
		// A slanted rule is the line of a slope, or leads out of the data to a word.
		if (across > 0 && down > 0)
			return (
				Math.min(mark.x1, mark.x2) >= data.x0 - AROUND &&
				Math.max(mark.x1, mark.x2) <= data.x1 + AROUND
			);
		return across >= LONG * (data.x1 - data.x0) || down >= LONG * (data.y1 - data.y0) || !far(mark);
	});
}

/** Lines `k` times as wide and dots `k` times as large; never thinner. */
export const thickened = (marks: readonly Mark[], k: number): Mark[] =>
	k <= 1
		? [...marks]
		: marks.map((mark) => {
				if (mark.kind === 'line' || mark.kind === 'rule')
					return { ...mark, width: round2(mark.width * k) };
				return mark.kind === 'dot' ? { ...mark, r: round2(mark.r * k) } : mark;
			});
