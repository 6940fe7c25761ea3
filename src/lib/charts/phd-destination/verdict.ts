import { disjoint, type Interval } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { VerdictKind } from '../../model/verdict';
import { sectorPoints, type DestinationPoint, type Destinations } from './points';

/** Least change of a share that counts, 0–1. */
export const LEAST_CHANGE = 0.05;

export interface DestinationVerdict {
	readonly claim: 'pull' | 'fork';
	readonly kind: VerdictKind;
	readonly reason: string;
}

type Known = DestinationPoint & Interval;

const known = (p: DestinationPoint | undefined): p is Known =>
	p !== undefined && p.lo !== null && p.hi !== null && p.n !== null && enoughForVerdict(p.n);

export type Course = 'rose' | 'fell' | 'flat' | 'few';

/**
 * Which way a share went from the first year to the last: `rose` or `fell` by five points or more with intervals that do
 * not overlap, else `flat`; `few` = fewer than two years of one list of fields, or too few doctorates.
 */
export function course(points: readonly DestinationPoint[]): Course {
	const [first, last] = [points[0], points.at(-1)];
	if (first === last || !known(first) || !known(last) || first.version !== last.version)
		return 'few';
	const change = last.share - first.share;
	// 0.55 − 0.5 is 0.05000000000000004: a difference of shares with one decimal in per cent is judged as printed.
	if (Math.round(Math.abs(change) * 1e6) < LEAST_CHANGE * 1e6 || !disjoint(first, last))
		return 'flat';
	return change > 0 ? 'rose' : 'fell';
}

const PULL: Readonly<Record<Course, VerdictKind>> = {
	rose: 'supports',
	fell: 'contradicts',
	flat: 'mixed',
	few: 'cannot-test'
};

/**
 * Two questions drawn from the lecture, both on the long series.
 *
 * `pull`: whether more doctorates go to companies than did at the start (`course` of industry).
 * `fork`: whether school and company are two ways. Contradicts when the 95% interval of industry lies above one half in
 * the last year, of those with a definite job; supports when that of academe does.
 */
export function destinationVerdicts(long: Destinations): DestinationVerdict[] {
	const went = course(sectorPoints(long, 'industry'));
	const [industry, academe] = [
		sectorPoints(long, 'industry').at(-1),
		sectorPoints(long, 'academe').at(-1)
	];
	return [
		{ claim: 'pull', kind: PULL[went], reason: went },
		{ claim: 'fork', ...forked(industry, academe) }
	];
}

function forked(
	industry: DestinationPoint | undefined,
	academe: DestinationPoint | undefined
): Pick<DestinationVerdict, 'kind' | 'reason'> {
	if (!known(industry) || !known(academe)) return { kind: 'cannot-test', reason: 'few' };
	if (industry.lo > 0.5) return { kind: 'contradicts', reason: 'company' };
	if (academe.lo > 0.5) return { kind: 'supports', reason: 'school' };
	return { kind: 'mixed', reason: 'neither' };
}
