import type { Judgement } from '../contract';
import type { KoreaPoints } from './points';

/** From this shortage on firms are said to lack people. */
export const LACK = 0.05;

/**
 * 'Demand runs ahead of supply in Korea'. Two signs: firms lack people (a shortage of 5% or more in the last survey), and
 * adverts grew more than applicants on a job board. Supports when every sign at hand says so, contradicts when none does,
 * mixed when they disagree. With roles chosen only their job types speak, each with the same 5%.
 */
export function koreaVerdict(
	points: KoreaPoints,
	rolesChosen: boolean,
	nChosen: number
): Judgement {
	const claim = 'ahead';
	if (rolesChosen) {
		const { chosen } = points;
		if (chosen.length === 0)
			return { claim, kind: 'cannot-test', reason: nChosen === 0 ? 'empty' : 'absent' };
		const short = chosen.filter((type) => type.rate >= LACK).length;
		if (short === chosen.length) return { claim, kind: 'supports', reason: 'types-short' };
		return short === 0
			? { claim, kind: 'contradicts', reason: 'types-enough' }
			: { claim, kind: 'mixed', reason: 'types-some' };
	}
	const last = points.shortages.at(-1);
	const all = points.changes.find((c) => c.group === 'all');
	const signs = [
		...(last ? [last.rate >= LACK] : []),
		...(all ? [all.adverts > all.applicants] : [])
	];
	if (signs.length < 2) return { claim, kind: 'cannot-test', reason: 'few' };
	if (signs.every(Boolean)) return { claim, kind: 'supports', reason: 'both' };
	return signs.some(Boolean)
		? { claim, kind: 'mixed', reason: last && last.rate >= LACK ? 'firms-only' : 'adverts-only' }
		: { claim, kind: 'contradicts', reason: 'neither' };
}
