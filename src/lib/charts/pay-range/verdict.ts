import type { Judgement } from '../contract';
import type { RangePoints } from './points';

/** A median range from here on leaves much open: the top is 40% above the bottom. */
export const WIDE = 1.4;
/** Below this it leaves little open. */
export const NARROW = 1.2;

/**
 * 'What you can show makes a difference' as far as adverts leave it open: supports when the median range is wide in more
 * than half of the roles shown, contradicts when it is narrow in more than half, mixed otherwise. Every cell has 30 ranges
 * or more; the thresholds stand for what is too small to matter.
 */
export function rangeVerdict({ rows, absent }: RangePoints, nChosen: number): Judgement {
	const claim = 'open';
	if (rows.length === 0) {
		const reason = nChosen === 0 ? 'empty' : absent.length > 0 ? 'few' : 'none';
		return { claim, kind: 'cannot-test', reason };
	}
	const wide = rows.filter((row) => row.median >= WIDE).length;
	const narrow = rows.filter((row) => row.median < NARROW).length;
	const which = rows.length === 1 ? 'one' : 'many';
	if (wide * 2 > rows.length) return { claim, kind: 'supports', reason: `${which}-wide` };
	if (narrow * 2 > rows.length) return { claim, kind: 'contradicts', reason: `${which}-narrow` };
	return { claim, kind: 'mixed', reason: `${which}-between` };
}
