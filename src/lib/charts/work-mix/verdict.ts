import type { Interval } from '../../market/interval';
import type { Judgement } from '../contract';
import { notTested } from '../selection';
import { judgedRows, type MixPoints } from './points';

/** Modelling is a part of the work below this share of what people named, and most of it above. */
export const HALF = 0.5;

export type Modelling = 'part' | 'most' | 'unclear';

/** Whether modelling is less than half of what people of a role named, more, or cannot be told. */
export function modellingIs({ lo, hi }: Interval): Modelling {
	if (hi < HALF) return 'part';
	return lo > HALF ? 'most' : 'unclear';
}

/**
 * 'Modelling is one part of the work', of the roles shown with 30 people or more in the last year: supports when it is less
 * than half of what people named in all of them, contradicts when it is more in more than half of them, mixed otherwise.
 */
export function mixVerdict(points: MixPoints): Judgement {
	const claim = 'part';
	const judged = judgedRows(points.rows).map((row) => modellingIs(row.last.modelling));
	if (judged.length === 0) {
		return { claim, kind: 'cannot-test', reason: notTested(points) };
	}
	const count = (state: Modelling) => judged.filter((s) => s === state).length;
	const which = judged.length === 1 ? 'one' : 'many';
	if (count('part') === judged.length) return { claim, kind: 'supports', reason: `${which}-part` };
	if (count('most') * 2 > judged.length)
		return { claim, kind: 'contradicts', reason: `${which}-most` };
	return { claim, kind: 'mixed', reason: `${which}-unclear` };
}
