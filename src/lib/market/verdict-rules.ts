import { MIN_N_DRAWN, MIN_N_VERDICT, type VerdictKind } from '../model/verdict';
import { disjoint, type ShareEstimate } from './interval';

/** Direction of a share between two years. */
export type Change = 'rose' | 'fell' | 'flat';

/** Whether n observations are enough to be judged. */
export const enoughForVerdict = (n: number): boolean => n >= MIN_N_VERDICT;

/** Whether n observations are enough to be drawn. */
export const enoughToDraw = (n: number): boolean => n >= MIN_N_DRAWN;

/**
 * How a share went from the first to the last estimate: `flat` when the 95% intervals overlap, which is a stricter
 * test than 5% (Schenker and Gentleman, The American Statistician 55, 2001). `null` = cannot tell, because either
 * denominator n is below 30. Only n is looked at: whether k is large enough is the caller's question, since a share of
 * 0 of 5,000 is well known.
 */
export function changed(first: ShareEstimate, last: ShareEstimate): Change | null {
	if (!enoughForVerdict(first.n) || !enoughForVerdict(last.n)) return null;
	if (!disjoint(first, last)) return 'flat';
	return last.share > first.share ? 'rose' : 'fell';
}

/** A change smaller than this part of the first share is none worth a verdict, however many observations there are. */
export const LEAST_CHANGE = 0.1;

/** `changed`, but `flat` also where the share moved by less than a tenth of the first one. */
export function clearlyChanged(first: ShareEstimate, last: ShareEstimate): Change | null {
	const moved = Math.abs(last.share - first.share);
	// Shares are fractions of whole numbers; the tenth itself is in.
	const little = moved + 1e-12 < LEAST_CHANGE * first.share;
	const change = changed(first, last);
	return change && little ? 'flat' : change;
}

/**
 * Several verdicts on one piece of advice as one. Of those that could be tested: `supports` when more than half support and
 * none contradicts, `contradicts` when more than half contradict, else `mixed`; `cannot-test` when none could be.
 */
export function combineVerdicts(kinds: readonly VerdictKind[]): VerdictKind {
	const count = (kind: VerdictKind) => kinds.filter((k) => k === kind).length;
	const tested = kinds.length - count('cannot-test');
	if (tested === 0) return 'cannot-test';
	if (count('supports') * 2 > tested && count('contradicts') === 0) return 'supports';
	return count('contradicts') * 2 > tested ? 'contradicts' : 'mixed';
}
