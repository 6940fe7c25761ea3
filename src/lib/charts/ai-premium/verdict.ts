import type { Judgement } from '../contract';
import { isCore, judgedCells, type Premium, type PremiumPoints } from './points';

function judge(cells: readonly Premium[]): Pick<Judgement, 'kind' | 'reason'> {
	const more = cells.filter((cell) => cell.way === 'more').length;
	const ruledOut = cells.filter((cell) => cell.ruledOut).length;
	if (more * 2 > cells.length) return { kind: 'supports', reason: 'more' };
	if (ruledOut * 2 > cells.length) return { kind: 'contradicts', reason: 'ruled-out' };
	return { kind: 'mixed', reason: 'some' };
}

/**
 * 'AI-related is worth something by itself', over the cells of role and level with 30 postings or more on both sides:
 * supports when more than half pay at least 5% more than a software engineer of the same level (whole interval), contradicts
 * when for more than half such a premium is ruled out (the interval ends below +5%), mixed otherwise.
 */
export function premiumVerdict(points: PremiumPoints, nChosen: number): Judgement {
	const claim = 'worth';
	const cells = judgedCells(points).map(({ cell }) => cell);
	if (cells.length === 0) {
		const reason = nChosen === 0 ? 'empty' : points.year === null ? 'none' : 'few';
		return { claim, kind: 'cannot-test', reason };
	}
	return { claim, ...judge(cells) };
}

/**
 * The same of the roles that build, run or study models alone; `null` where that is the same question as the first, or
 * none: unless cells of both kinds of roles are judged.
 */
export function coreVerdict(points: PremiumPoints): Judgement | null {
	const cells = judgedCells(points);
	const core = cells.filter(({ role }) => isCore(role));
	if (core.length === cells.length) return null;
	if (core.length === 0)
		return points.rows.some(({ role }) => isCore(role))
			? { claim: 'core', kind: 'cannot-test', reason: 'few' }
			: null;
	const { kind, reason } = judge(core.map(({ cell }) => cell));
	return { claim: 'core', kind, reason: `core-${reason}` };
}
