import type { ShareEstimate } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { VerdictKind } from '../../model/verdict';

/** From this share on the door stands open to those without: one in five. */
export const OPEN = 0.2;
/** Below this share it is all but closed: one in ten. */
export const CLOSED = 0.1;

/** How far a role is open to those without a degree, by the 95% interval of a share. */
export type Door = 'open' | 'closed' | 'between';

export const doorOf = ({ lo, hi }: Pick<ShareEstimate, 'lo' | 'hi'>): Door =>
	lo >= OPEN ? 'open' : hi < CLOSED ? 'closed' : 'between';

export interface DoorVerdict {
	readonly kind: VerdictKind;
	readonly reason: 'open' | 'closed' | 'both' | 'between' | 'few';
	/** Roles that were judged, and how many of them are open and closed. */
	readonly judged: number;
	readonly open: number;
	readonly closed: number;
}

/**
 * Several roles as one verdict: supports when more than half are open and none is closed, contradicts when more than half
 * are closed and none is open, mixed otherwise. Roles with fewer than 30 observations are not judged.
 */
export function doorVerdict(shares: readonly ShareEstimate[]): DoorVerdict {
	const doors = shares.filter(({ n }) => enoughForVerdict(n)).map(doorOf);
	const judged = doors.length;
	const [open, closed] = [
		doors.filter((door) => door === 'open').length,
		doors.filter((door) => door === 'closed').length
	];
	const counts = { judged, open, closed };
	if (judged === 0) return { ...counts, kind: 'cannot-test', reason: 'few' };
	if (open * 2 > judged && closed === 0) return { ...counts, kind: 'supports', reason: 'open' };
	if (closed * 2 > judged && open === 0)
		return { ...counts, kind: 'contradicts', reason: 'closed' };
	return { ...counts, kind: 'mixed', reason: open > 0 && closed > 0 ? 'both' : 'between' };
}
