import { wilson, type ShareEstimate } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import { peopleIn, type AnswerPoint, type AnswerPoints, type AnswerRow } from '../answers';
import type { Judgement } from '../contract';

/** Groups of industries that are companies: their business is something else, or technology itself. */
export const COMPANIES = ['ai_for_x', 'technology'] as const;
const ELSEWHERE = ['ai_for_x'] as const;
/** Most = more than this. */
export const HALF = 0.5;

/** People whose company's business is something else, of all in companies. */
export const shareOf = (point: AnswerPoint): ShareEstimate | null =>
	wilson(peopleIn(point, ELSEWHERE), point.n);

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
 * Whether most companies use AI beside a business of another kind: a role is so when the 95% interval of its share of people in
 * such companies lies above a half, not so when below. Supports when more than half of the judged roles are so, contradicts
 * when more than half are not, mixed otherwise.
 */
export function beyondTechVerdict(points: AnswerPoints): Judgement {
	const claim = 'for-x';
	const judged = judgedRows(points.rows);
	if (judged.length === 0) {
		const reason = points.rows.length > 0 ? 'few' : points.absent.length > 0 ? 'absent' : 'empty';
		return { claim, kind: 'cannot-test', reason };
	}
	const above = judged.filter(({ share }) => share.lo > HALF).length;
	const below = judged.filter(({ share }) => share.hi < HALF).length;
	const which = judged.length === 1 ? 'one' : 'many';
	if (above * 2 > judged.length) return { claim, kind: 'supports', reason: `${which}-above` };
	if (below * 2 > judged.length) return { claim, kind: 'contradicts', reason: `${which}-below` };
	return { claim, kind: 'mixed', reason: `${which}-between` };
}
