import type { VerdictKind } from '../../model/verdict';
import type { StockLine } from './points';

export interface StockVerdict {
	readonly claim: 'grow';
	readonly kind: VerdictKind;
	readonly reason: 'faster' | 'slower' | 'some' | 'few';
	/** Occupations that grew faster than all computer occupations, and how many were judged. */
	readonly faster: number;
	readonly judged: number;
}

/**
 * Whether jobs near to AI grow faster than computer work at large: an occupation is faster when the 95% interval of its
 * relative growth lies above 1, slower when below. Supports when more than half of those shown are faster, contradicts when
 * more than half are slower, mixed otherwise.
 */
export function stockVerdict(lines: readonly StockLine[]): StockVerdict {
	const judged = lines.flatMap((l) => l.relative ?? []);
	const faster = judged.filter((r) => r.lo > 1).length;
	const slower = judged.filter((r) => r.hi < 1).length;
	const counts = { claim: 'grow', faster, judged: judged.length } as const;
	if (judged.length === 0) return { ...counts, kind: 'cannot-test', reason: 'few' };
	if (faster * 2 > judged.length) return { ...counts, kind: 'supports', reason: 'faster' };
	if (slower * 2 > judged.length) return { ...counts, kind: 'contradicts', reason: 'slower' };
	return { ...counts, kind: 'mixed', reason: 'some' };
}
