import { wilson, type ShareEstimate } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import { peopleIn, type AnswerPoint, type AnswerPoints, type AnswerRow } from '../answers';
import type { Judgement } from '../contract';

/** Sizes below 250 people. */
export const SMALL = ['0-49', '50-249'] as const;
/** A role is at home in small companies when more than this share of its people work in one. */
export const THIRD = 1 / 3;

/** People in companies of fewer than 250, of all who gave a size. */
export const shareOf = (point: AnswerPoint): ShareEstimate | null =>
	wilson(peopleIn(point, SMALL), point.n);

export interface JudgedRow extends AnswerRow {
	readonly last: AnswerPoint;
	readonly share: ShareEstimate;
}

/** Roles with 30 people or more in the last year shown, the largest share first. */
export const judgedRows = (rows: readonly AnswerRow[]): JudgedRow[] =>
	rows
		.flatMap((row): JudgedRow[] => {
			const share = row.last && enoughForVerdict(row.last.n) ? shareOf(row.last) : null;
			return row.last && share ? [{ ...row, last: row.last, share }] : [];
		})
		.toSorted((a, b) => b.share.share - a.share.share);

/**
 * Whether small companies have the roles: a role is at home there when the 95% interval of its share of people in companies
 * of fewer than 250 lies above a third, not when below. Supports when more than half of the judged roles are at home there,
 * contradicts when more than half are not, mixed otherwise.
 */
export function companySizeVerdict(points: AnswerPoints): Judgement {
	const claim = 'small';
	const judged = judgedRows(points.rows);
	if (judged.length === 0) {
		const reason = points.rows.length > 0 ? 'few' : points.absent.length > 0 ? 'absent' : 'empty';
		return { claim, kind: 'cannot-test', reason };
	}
	const above = judged.filter(({ share }) => share.lo > THIRD).length;
	const below = judged.filter(({ share }) => share.hi < THIRD).length;
	const which = judged.length === 1 ? 'one' : 'many';
	if (above * 2 > judged.length) return { claim, kind: 'supports', reason: `${which}-above` };
	if (below * 2 > judged.length) return { claim, kind: 'contradicts', reason: `${which}-below` };
	return { claim, kind: 'mixed', reason: `${which}-between` };
}
