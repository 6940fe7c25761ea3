import { disjoint, type Interval } from '../../market/interval';
import { enoughForVerdict, LEAST_CHANGE, type Change } from '../../market/verdict-rules';
import type { Judgement } from '../contract';
import type { TitleRow, TitleSpan, TitleSpreadPoints } from './points';

/** As confusing as this many equally common names: more is unsettled, fewer is settled. */
export const TWO_NAMES = 2;

/** Whether the names of a role are agreed on: its interval lies above two names, below, or around. */
export type Agreement = 'unsettled' | 'settled' | 'between';

export function agreement({ lo, hi }: Interval): Agreement {
	if (lo > TWO_NAMES) return 'unsettled';
	return hi < TWO_NAMES ? 'settled' : 'between';
}

/** The rows that a verdict may rest on: at least 30 adverts in the last year shown. */
export const judgedRows = <Row extends TitleRow>(
	rows: readonly Row[],
	years: readonly number[]
): Row[] => rows.filter(({ last }) => last.year === years.at(-1) && enoughForVerdict(last.n));

/**
 * How the number of names went; `null` = not two years with at least 30 adverts. `flat` = the
 * intervals overlap, or it moved by less than a tenth. */
export function nameChange(span: TitleSpan | null): Change | null {
	if (!span?.first || !enoughForVerdict(span.first.n) || !enoughForVerdict(span.last.n))
		return null;
	const little =
		Math.abs(span.last.value - span.first.value) + 1e-12 < LEAST_CHANGE * span.first.value;
	if (little || !disjoint(span.first, span.last)) return 'flat';
	return span.last.value > span.first.value ? 'rose' : 'fell';
}

/** Counts of the judged roles by agreement. */
export function agreementCounts(rows: readonly TitleRow[]): Record<Agreement, number> {
	const counts = { unsettled: 0, settled: 0, between: 0 };
	for (const { last } of rows) counts[agreement(last)] += 1;
	return counts;
}

/**
 * `titles`: names of positions are not agreed on. Judged are the shown roles with at least 30 adverts in the last year.
 * Supported when more than half of them are unsettled and the number of names of all shown adverts together did not
 * clearly fall since the first year (where there are two such years); contradicted when more than half are settled;
 * else mixed, also when more than half are unsettled but the number clearly fell: then names are being agreed on.
 */
export function titlesVerdict(points: TitleSpreadPoints): Judgement {
	const claim = 'titles';
	const judged = judgedRows(points.rows, points.years);
	if (judged.length === 0) {
		const nothing = points.rows.length + points.undrawn.length === 0;
		return { claim, kind: 'cannot-test', reason: nothing ? 'empty' : 'few' };
	}
	const { unsettled, settled } = agreementCounts(judged);
	const most = (of: number) => 2 * of > judged.length;
	const which = judged.length === 1 ? 'one' : 'many';
	if (most(settled)) return { claim, kind: 'contradicts', reason: `${which}-settled` };
	if (!most(unsettled)) return { claim, kind: 'mixed', reason: `${which}-between` };
	const change = nameChange(points.pooled);
	if (change === 'fell') return { claim, kind: 'mixed', reason: `${which}-fell` };
	return {
		claim,
		kind: 'supports',
		reason: change === null ? `${which}-unsettled-year` : `${which}-unsettled`
	};
}
