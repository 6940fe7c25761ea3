import type { ShareEstimate } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { Judgement } from '../contract';

/** One advert in ten: where internships are no longer hard to find. */
export const COMMON = 0.1;

export interface OddsVerdict extends Judgement {
	readonly claim: 'rare';
	readonly reason: 'rare' | 'common' | 'some' | 'few';
	/** Roles that were judged, and how many of them are below one in ten. */
	readonly judged: number;
	readonly rare: number;
}

/**
 * Whether internships are rare: of the roles with 30 adverts or more, supports when the 95% interval of more than half
 * ends below one advert in ten and none starts there, contradicts when that of more than half starts at one in ten or more and
 * none ends below, mixed otherwise.
 */
export function oddsVerdict(shares: readonly ShareEstimate[]): OddsVerdict {
	const judged = shares.filter(({ n }) => enoughForVerdict(n));
	const rare = judged.filter(({ hi }) => hi < COMMON).length;
	const common = judged.filter(({ lo }) => lo >= COMMON).length;
	const of = { claim: 'rare', judged: judged.length, rare } as const;
	if (judged.length === 0) return { ...of, kind: 'cannot-test', reason: 'few' };
	if (rare * 2 > judged.length && common === 0) return { ...of, kind: 'supports', reason: 'rare' };
	if (common * 2 > judged.length && rare === 0)
		return { ...of, kind: 'contradicts', reason: 'common' };
	return { ...of, kind: 'mixed', reason: 'some' };
}
