import type { Judgement } from '../contract';
import { judgedRows, type MixPoints } from './points';

/** Modelling is a part of the work below this share of what people named. */
export const PART = 0.45;
/** It is most of it above this share. */
export const MOST = 0.55;

/**
 * 'Modelling is one part of the work', of the roles shown with 30 people or more in the last year: supports when modelling is
 * less than 45% of all activities named in every role, contradicts when it is more than 55% in more than half, mixed
 * otherwise. A person names several activities, so shares of ticks have no simple interval: the band from 45 to 55% stands
 * for what cannot be told.
 */
export function mixVerdict(points: MixPoints): Judgement {
	const claim = 'part';
	const judged = judgedRows(points.rows).map((row) => row.last.modelling);
	if (judged.length === 0) {
		const reason = points.rows.length > 0 ? 'few' : points.absent.length > 0 ? 'absent' : 'empty';
		return { claim, kind: 'cannot-test', reason };
	}
	const which = judged.length === 1 ? 'one' : 'many';
	if (judged.every((m) => m < PART)) return { claim, kind: 'supports', reason: `${which}-part` };
	if (judged.filter((m) => m > MOST).length * 2 > judged.length)
		return { claim, kind: 'contradicts', reason: `${which}-most` };
	return { claim, kind: 'mixed', reason: `${which}-between` };
}
