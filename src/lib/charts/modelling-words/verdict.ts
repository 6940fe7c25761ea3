import type { Change } from '../../market/verdict-rules';
import type { Verdict } from '../contract';

/** Fewer words than this say nothing of modelling at large. */
export const FEWEST_WORDS = 3;

/** How many words rose, fell, or did neither. */
export interface Tally {
	readonly rose: number;
	readonly fell: number;
	readonly all: number;
}

export function tallyOf(changes: readonly (Change | null)[]): Tally {
	const judged = changes.filter((change) => change !== null);
	return {
		rose: judged.filter((change) => change === 'rose').length,
		fell: judged.filter((change) => change === 'fell').length,
		all: judged.length
	};
}

/**
 * Demand for modelling may shrink: the words of modelling that are in 30 hiring posts in both years. Supported when more
 * than half of them clearly fell, contradicted when more clearly rose than fell, mixed otherwise; not tested with fewer
 * than three words. Clearly: the 95% intervals are apart and the share moved by a tenth of the first one at least.
 */
export function modellingWordsVerdict({ rose, fell, all }: Tally): Omit<Verdict, 'effect'> {
	const claim = 'modelling';
	if (all < FEWEST_WORDS) return { claim, kind: 'cannot-test', reason: 'few' };
	if (fell > all / 2) return { claim, kind: 'supports', reason: rose > 0 ? 'fell' : 'only-fell' };
	if (rose > fell) return { claim, kind: 'contradicts', reason: fell > 0 ? 'rose' : 'only-rose' };
	return { claim, kind: 'mixed', reason: rose + fell > 0 ? 'split' : 'still' };
}
