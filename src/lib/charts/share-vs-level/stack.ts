import type { Contributions } from '../../market/decompose';

/** The two factors of a level. */
export type Part = 'share' | 'total';

/** A piece of a stacked bar between two places, log points; `from` is nearer to zero. */
export interface Piece {
	readonly part: Part;
	readonly from: number;
	readonly to: number;
}

/**
 * Two signed contributions as a stack: on the same side of zero the share stands on the total and the stack ends at the
 * net; on opposite sides both start at zero.
 */
export function stack({ share, total }: Contributions): Piece[] {
	const start = Math.sign(share) === Math.sign(total) ? total : 0;
	return [
		{ part: 'total', from: 0, to: total },
		{ part: 'share', from: start, to: start + share }
	];
}

/** Lowest and highest place that a stack reaches, zero included. */
export function reach(point: Contributions): [lo: number, hi: number] {
	const ends = [0, ...stack(point).map((piece) => piece.to)];
	return [Math.min(...ends), Math.max(...ends)];
}

/** Multiples of the base year for the axis: doublings, or finer steps where nothing doubles or halves much. */
const DOUBLINGS = [0.25, 0.5, 1, 2, 4, 8, 16];
const FINE = [0.5, 0.6, 0.8, 1, 1.2, 1.5, 2, 2.5];
/** Log points from which doublings are enough: a little more than one. */
const WIDE_SPAN = 110;

/** Multiples of the base year to mark between two changes in log points; 1 is always among them. */
export function multiples(lo: number, hi: number): number[] {
	const steps = hi - lo > WIDE_SPAN ? DOUBLINGS : FINE;
	return steps.filter((m) => m === 1 || (logPoints(m) >= lo && logPoints(m) <= hi));
}

/** Log points of a ratio: 2 → 69.3. */
export const logPoints = (ratio: number): number => 100 * Math.log(ratio);
/** Ratio of a change in log points: 69.3 → 2. */
export const ratioOf = (change: number): number => Math.exp(change / 100);
