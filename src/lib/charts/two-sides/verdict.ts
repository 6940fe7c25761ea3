import type { Judgement } from '../contract';
import type { TwoSidesPoints } from './points';

/** With fewer rows on which both sides can be measured nothing is said. */
export const FEWEST_ROWS = 3;

/**
 * 'Choose by what you like': it costs little when each side has something to offer. Supports when each side is clearly ahead
 * in at least one measure, contradicts when one is ahead in all, mixed when one is ahead in some and the other in none, or
 * none in any.
 */
export function twoSidesVerdict(points: TwoSidesPoints | null): Judgement {
	const claim = 'either';
	if (!points) return { claim, kind: 'cannot-test', reason: 'empty' };
	const judged = points.rows.filter((row) => row.enough);
	if (judged.length < FEWEST_ROWS) return { claim, kind: 'cannot-test', reason: 'few' };
	const wins = (side: 'a' | 'b') => judged.filter((row) => row.better === side).length;
	const [a, b] = [wins('a'), wins('b')];
	if (a > 0 && b > 0) return { claim, kind: 'supports', reason: 'both' };
	if (a === judged.length || b === judged.length)
		return { claim, kind: 'contradicts', reason: 'one' };
	return { claim, kind: 'mixed', reason: a + b === 0 ? 'none' : 'some' };
}
