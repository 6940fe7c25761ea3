import { disjoint } from '../../market/interval';
import type { MeanLift } from '../../market/lift';
import type { Judgement } from '../contract';
import type { OverlapPoints } from './points';

/** One mean lift is worth calling higher from this ratio to the other on. */
export const LEAST_RATIO = 1.1;

/** Which kinds of work go together more: `little` = one clearly, but by less than a tenth. */
export type Further = 'near' | 'far' | 'little' | 'alike';

/** Neighbouring work against far work. */
export function further(near: MeanLift, far: MeanLift): Further {
	if (!disjoint(near, far)) return 'alike';
	const ratio = near.lift / far.lift;
	if (ratio >= LEAST_RATIO) return 'near';
	return 1 / ratio >= LEAST_RATIO ? 'far' : 'little';
}

/**
 * 'Deep in one band and reaching into the next': supports when one person does neighbouring work together more often
 * (against chance) than far work, by a tenth or more and with intervals apart, contradicts when far work, mixed otherwise.
 */
export function overlapVerdict({ together, absent }: OverlapPoints): Judgement {
	const claim = 'neighbours';
	if (!together)
		return { claim, kind: 'cannot-test', reason: absent.length > 0 ? 'absent' : 'empty' };
	if (!together.near || !together.far) return { claim, kind: 'cannot-test', reason: 'few' };
	const which = further(together.near, together.far);
	if (which === 'near') return { claim, kind: 'supports', reason: 'near' };
	if (which === 'far') return { claim, kind: 'contradicts', reason: 'far' };
	return { claim, kind: 'mixed', reason: which };
}
