import type { SharePoint } from '../../market/role-share';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { VerdictKind } from '../../model/verdict';

/** Below this, in every year, the business half is a handful of seats. */
export const HANDFUL = 0.05;
/** From this on the business half is a good part of the seats. */
export const GOOD_PART = 0.2;

export interface SeatVerdict {
	readonly claim: 'business' | 'beyond';
	readonly kind: VerdictKind;
	readonly reason: string;
}

/**
 * Whether the business half is a real part of the seats: supports when the 95% interval of its share starts at a fifth or
 * more in the last year, contradicts when the intervals of every year end below 5%, mixed otherwise. What counts is how
 * many AI adverts there are (30 or more every year), not how many of them are business: a share of 0 is a finding.
 */
export function seatVerdict(business: readonly SharePoint[]): SeatVerdict {
	const last = business.at(-1);
	if (!last || !business.every((p) => enoughForVerdict(p.n)))
		return { claim: 'business', kind: 'cannot-test', reason: 'few' };
	if (last.lo >= GOOD_PART) return { claim: 'business', kind: 'supports', reason: 'good-part' };
	if (business.every((p) => p.hi < HANDFUL))
		return { claim: 'business', kind: 'contradicts', reason: 'handful' };
	return { claim: 'business', kind: 'mixed', reason: 'some' };
}

/**
 * Whether there are many seats besides modelling: supports when the 95% interval of their share in the last year lies above
 * a half, contradicts when it lies below, mixed when it holds a half.
 */
export function beyondVerdict(beyond: readonly SharePoint[]): SeatVerdict {
	const last = beyond.at(-1);
	if (!last || !enoughForVerdict(last.n))
		return { claim: 'beyond', kind: 'cannot-test', reason: 'few' };
	if (last.lo > 0.5) return { claim: 'beyond', kind: 'supports', reason: 'beyond' };
	if (last.hi < 0.5) return { claim: 'beyond', kind: 'contradicts', reason: 'beyond' };
	return { claim: 'beyond', kind: 'mixed', reason: 'beyond' };
}
