import type { Interval } from '../../market/interval';
import type { Judgement } from '../contract';
import { notTested } from '../selection';
import { judgedRows, type HatsPoints } from './points';

/** One kind of work only is rare when at least this share does two or more. */
export const RARE = 0.75;
/** It is common when at most this share does. */
export const COMMON = 0.5;

export type OneRole = 'rare' | 'common' | 'between';

/** Whether doing one kind of work only is rare in a role, common, or neither. */
export function oneRole({ lo, hi }: Interval): OneRole {
	if (lo > RARE) return 'rare';
	return hi < COMMON ? 'common' : 'between';
}

/**
 * 'Hardly anyone does only one role', of the roles shown with 30 people or more in the last year: supports when it is rare in
 * all of them, contradicts when it is common in more than half, mixed otherwise.
 */
export function hatsVerdict(points: HatsPoints): Judgement {
	const claim = 'several';
	const judged = judgedRows(points.rows).map((row) => oneRole(row.last));
	if (judged.length === 0) {
		return { claim, kind: 'cannot-test', reason: notTested(points) };
	}
	const count = (state: OneRole) => judged.filter((s) => s === state).length;
	const which = judged.length === 1 ? 'one' : 'many';
	if (count('rare') === judged.length) return { claim, kind: 'supports', reason: `${which}-rare` };
	if (count('common') * 2 > judged.length)
		return { claim, kind: 'contradicts', reason: `${which}-common` };
	return { claim, kind: 'mixed', reason: `${which}-between` };
}
