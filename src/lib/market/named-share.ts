import { sum } from 'd3';
import type { Interval, ShareEstimate } from './interval';

/** A share of all that was named, 0–1, with an interval. */
export interface NamedShare extends Interval {
	readonly share: number;
}

/**
 * Of all that people named in a question with several answers, the part that falls on some of the options: Σp / (Σp + Σq),
 * where p are the shares of people who named one of those options (`part`) and q those of the others (`rest`).
 * 2 people who named A and B, and A, make 3 namings, two thirds of them A.
 *
 * The interval sets every p at its lower end and every q at its upper end, and the reverse. By the triangle inequality for
 * standard deviations it is, to first order, at least as wide as the 95% interval, however the answers go together.
 * `null` = nothing was named.
 */
export function namedShare(
	part: readonly ShareEstimate[],
	rest: readonly ShareEstimate[]
): NamedShare | null {
	const of = (p: number, q: number) => (p + q > 0 ? p / (p + q) : null);
	const share = of(
		sum(part, (e) => e.share),
		sum(rest, (e) => e.share)
	);
	const lo = of(
		sum(part, (e) => e.lo),
		sum(rest, (e) => e.hi)
	);
	const hi = of(
		sum(part, (e) => e.hi),
		sum(rest, (e) => e.lo)
	);
	return share === null || lo === null || hi === null ? null : { share, lo, hi };
}
