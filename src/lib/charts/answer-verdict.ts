/** The rule by which charts of survey answers judge that a share is large, role by role. */
import { disjoint, wilson, type ShareEstimate } from '../market/interval';
import { enoughForVerdict } from '../market/verdict-rules';
import { peopleIn, type AnswerPoint, type AnswerPoints, type AnswerRow } from './answers';
import type { Judgement } from './contract';
import { notTested } from './selection';

/** Answers on the left side of the bars, and the share that more than `limit` of the people would have to be in. */
export interface AnswerClaim {
	readonly claim: string;
	readonly groups: readonly string[];
	/** 0–1. */
	readonly limit: number;
}

export interface JudgedRow extends AnswerRow {
	readonly last: AnswerPoint;
	readonly share: ShareEstimate;
}

/** People in the groups, of all who gave one of the answers counted. */
export const shareOf = (point: AnswerPoint, groups: readonly string[]): ShareEstimate | null =>
	wilson(peopleIn(point, groups), point.n);

/** Roles with 30 people or more in the last year shown, the largest share first. */
export const judgedRows = (rows: readonly AnswerRow[], groups: readonly string[]): JudgedRow[] =>
	rows
		.flatMap((row): JudgedRow[] => {
			const { last } = row;
			const share = last && enoughForVerdict(last.n) ? shareOf(last, groups) : null;
			return last && share ? [{ ...row, last, share }] : [];
		})
		.toSorted((a, b) => b.share.share - a.share.share);

export const isAbove = ({ share }: JudgedRow, limit: number): boolean => share.lo > limit;
export const isBelow = ({ share }: JudgedRow, limit: number): boolean => share.hi < limit;

/**
 * Whether the groups are large: in a role they are when the 95% interval of their share lies above the limit, they are not
 * when it lies below. Supports when they are in more than half of the judged roles, contradicts when they are not in more
 * than half, mixed otherwise.
 */
export function answerVerdict(
	points: AnswerPoints,
	{ claim, groups, limit }: AnswerClaim
): Judgement {
	const judged = judgedRows(points.rows, groups);
	if (judged.length === 0) {
		return { claim, kind: 'cannot-test', reason: notTested(points) };
	}
	const above = judged.filter((row) => isAbove(row, limit)).length;
	const below = judged.filter((row) => isBelow(row, limit)).length;
	const which = judged.length === 1 ? 'one' : 'many';
	if (above * 2 > judged.length) return { claim, kind: 'supports', reason: `${which}-above` };
	if (below * 2 > judged.length) return { claim, kind: 'contradicts', reason: `${which}-below` };
	return { claim, kind: 'mixed', reason: `${which}-between` };
}

/** Judged roles whose share rose or fell from their first year, their intervals apart; of those with two such years. */
export function answerChanges(
	judged: readonly JudgedRow[],
	groups: readonly string[]
): { readonly compared: number; readonly rose: number; readonly fell: number } {
	const pairs = judged.flatMap(({ points, last, share }) => {
		const [first] = points;
		const before =
			first && first !== last && enoughForVerdict(first.n) ? shareOf(first, groups) : null;
		return before ? [{ before, share }] : [];
	});
	const apart = pairs.filter(({ before, share }) => disjoint(before, share));
	return {
		compared: pairs.length,
		rose: apart.filter(({ before, share }) => share.share > before.share).length,
		fell: apart.filter(({ before, share }) => share.share < before.share).length
	};
}
