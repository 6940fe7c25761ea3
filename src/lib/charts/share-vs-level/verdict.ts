import type { Contributions } from '../../market/decompose';
import type { Verdict } from '../contract';

/**
 * Whether the market's flow can be read from the share of postings that mention AI, base year against last whole year.
 * Supported when share, all postings and AI postings all moved the same way; mixed when all postings pulled against the
 * share but AI postings followed the share; contradicted when AI postings moved against the share, so that the share
 * alone misleads. Not tested without both years.
 *
 * @param last the last whole year against the base year; `null` = no whole year after the base
 * @param hasBase whether the base year is published for the place, as a whole year
 */
export function levelVerdict(last: Contributions | null, hasBase: boolean): Verdict {
	if (!hasBase) return { claim: 'flow', kind: 'cannot-test', reason: 'missing' };
	if (!last) return { claim: 'flow', kind: 'cannot-test', reason: 'few' };
	const [share, total, net] = [last.share, last.total, last.net].map(Math.sign);
	if (share === net && total === net) return { claim: 'flow', kind: 'supports', reason: 'same' };
	if (share !== 0 && net !== 0 && share !== net)
		return { claim: 'flow', kind: 'contradicts', reason: 'opposite' };
	return { claim: 'flow', kind: 'mixed', reason: 'against' };
}
