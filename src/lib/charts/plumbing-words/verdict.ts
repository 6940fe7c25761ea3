import { median } from 'd3';
import type { Verdict } from '../contract';

/** Fewer words than this on a side say nothing of it at large. */
export const FEWEST_WORDS = 3;
/** The sides are told apart from this ratio of their median growths on. */
export const LEAST_RATIO = 1.1;

/** A growth is the last share over the first, above 0; which side's median is ahead of the other's by 1.1 times. */
function ahead(operating: readonly number[], modelling: readonly number[]): -1 | 0 | 1 {
	const ratio = (median(operating) ?? 1) / (median(modelling) ?? 1);
	// Ratios of fractions: the bounds themselves are in.
	if (ratio >= LEAST_RATIO - 1e-9) return 1;
	return ratio <= 1 / LEAST_RATIO + 1e-9 ? -1 : 0;
}

/** A list without one of its members, each in turn. */
const withoutOne = (growths: readonly number[]): number[][] =>
	growths.map((_, i) => growths.filter((_, k) => k !== i));

/**
 * Modelling is one part of the work, and the rest is worth learning; our reading of it: the words of running systems
 * grow faster in hiring posts than those of building models. Supported when the median growth of the operating words is
 * at least 1.1 times that of the words of modelling, contradicted when it is the other way round, and in both cases
 * only if it stays so whichever one word is left out; mixed otherwise; not tested with fewer than three words on a side.
 * Faster growth includes a smaller fall.
 *
 * @param operating last share / first share of each word that is judged
 * @param modelling the same for the words of modelling
 */
export function plumbingVerdict(
	operating: readonly number[],
	modelling: readonly number[]
): Omit<Verdict, 'effect'> {
	const claim = 'plumbing';
	if (Math.min(operating.length, modelling.length) < FEWEST_WORDS)
		return { claim, kind: 'cannot-test', reason: 'few' };
	const lead = ahead(operating, modelling);
	if (lead === 0) return { claim, kind: 'mixed', reason: 'even' };
	const stays =
		withoutOne(operating).every((fewer) => ahead(fewer, modelling) === lead) &&
		withoutOne(modelling).every((fewer) => ahead(operating, fewer) === lead);
	if (!stays) return { claim, kind: 'mixed', reason: 'fragile' };
	return lead > 0
		? { claim, kind: 'supports', reason: 'operating' }
		: { claim, kind: 'contradicts', reason: 'modelling' };
}
