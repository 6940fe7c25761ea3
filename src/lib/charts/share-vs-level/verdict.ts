import type { Contributions } from '../../market/decompose';
import type { Verdict } from '../contract';
import { ratioOf } from './stack';

/** Fewest years that the last one must be compared with: one comparison is no test of a reading. */
const FEWEST_STARTS = 2;

/** A move smaller than this part of where it started is none: neither side can mislead by it. */
const LEAST_MOVE = 0.05;

const moved = (logPoints: number): boolean => Math.abs(ratioOf(logPoints) - 1) >= LEAST_MOVE - 1e-9;

/** The years from which the share and the AI postings moved opposite ways until the last year, both by 5% at least. */
export function misleadingStarts<Year extends Contributions>(
	starts: readonly Year[],
	last: Contributions
): Year[] {
	return starts.filter((start) => {
		const [share, net] = [last.share - start.share, last.net - start.net];
		return share * net < 0 && moved(share) && moved(net);
	});
}

/**
 * Whether the market's flow can be read from the share of postings that mention AI: the last whole year against each
 * whole year before it, from the base year on. Supported when share and AI postings moved opposite ways from none of
 * them, contradicted when they did from more than half, mixed otherwise. A share that moved by less than 5% says
 * nothing and misleads nobody. Not tested without the base year or with fewer than two years to compare with.
 *
 * @param starts whole years from the base year to before the last
 * @param last the last whole year; `null` = none after the base year
 * @param hasBase whether the base year is published for the place, as a whole year
 */
export function levelVerdict(
	starts: readonly Contributions[],
	last: Contributions | null,
	hasBase: boolean
): Omit<Verdict, 'effect'> {
	const claim = 'flow';
	if (!hasBase) return { claim, kind: 'cannot-test', reason: 'missing' };
	if (!last || starts.length < FEWEST_STARTS) return { claim, kind: 'cannot-test', reason: 'few' };
	const misleading = misleadingStarts(starts, last).length;
	if (misleading === 0) return { claim, kind: 'supports', reason: 'none' };
	return misleading > starts.length / 2
		? { claim, kind: 'contradicts', reason: 'some' }
		: { claim, kind: 'mixed', reason: 'some' };
}
