import { enoughForVerdict, LEAST_CHANGE } from '../../market/verdict-rules';
import type { VerdictKind } from '../../model/verdict';
import { valueIn, type DegreeLine } from './points';

export type Way = 'more' | 'fewer' | 'same';

/**
 * Which way a measure went from its base year to the last: by a tenth or more, and clearly so (95% interval of the ratio).
 * `null` = one year only, or fewer than 30 people in the base year.
 */
export function wayOf(line: DegreeLine): Way | null {
	const { growth } = line;
	if (!growth || !enoughForVerdict(valueIn(line, line.base) ?? 0)) return null;
	// 110 / 100 is 1.1, but 1.1 − 1 is 0.10000000000000009, and 0.9 − 1 is −0.09999999999999998.
	const change = growth.ratio - 1;
	if (Math.abs(change) + 1e-12 < LEAST_CHANGE) return 'same';
	if (growth.lo > 1) return 'more';
	return growth.hi < 1 ? 'fewer' : 'same';
}

export interface SupplyVerdict {
	readonly claim: 'commoner';
	readonly kind: VerdictKind;
	readonly reason: Way | 'few';
	/** Measures that were judged, and how many of them went up and down. */
	readonly judged: number;
	readonly more: number;
	readonly fewer: number;
}

/**
 * Whether there are more students and new degrees: supports when more than half of the measures of the chosen roles grew and none
 * shrank, contradicts when more than half shrank and none grew, mixed otherwise.
 */
export function supplyVerdict(lines: readonly DegreeLine[]): SupplyVerdict {
	const ways = lines.filter((l) => l.subject).flatMap((l) => wayOf(l) ?? []);
	const [more, fewer] = [
		ways.filter((way) => way === 'more').length,
		ways.filter((way) => way === 'fewer').length
	];
	const counts = { claim: 'commoner', judged: ways.length, more, fewer } as const;
	if (ways.length === 0) return { ...counts, kind: 'cannot-test', reason: 'few' };
	if (more * 2 > ways.length && fewer === 0) return { ...counts, kind: 'supports', reason: 'more' };
	if (fewer * 2 > ways.length && more === 0)
		return { ...counts, kind: 'contradicts', reason: 'fewer' };
	return { ...counts, kind: 'mixed', reason: 'same' };
}
