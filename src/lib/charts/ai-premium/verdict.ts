import type { Judgement } from '../contract';
import { judgedCells, type PremiumPoints } from './points';

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
	const more = cells.filter((cell) => cell.way === 'more').length;
	const ruledOut = cells.filter((cell) => cell.ruledOut).length;
	if (more * 2 > cells.length) return { claim, kind: 'supports', reason: 'more' };
	if (ruledOut * 2 > cells.length) return { claim, kind: 'contradicts', reason: 'ruled-out' };
	return { claim, kind: 'mixed', reason: 'some' };
}
