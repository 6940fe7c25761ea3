import type { SharePoint } from '../../market/role-share';
import { changed, enoughForVerdict } from '../../market/verdict-rules';
import type { VerdictKind } from '../../model/verdict';

/** Below this share companies are said to look for makers of products rather than researchers. */
export const FEW = 0.2;
/** Above this, for researchers rather than makers. */
export const MOST = 0.5;
/** A smaller change of the share is no change, however narrow the intervals. */
export const LEAST_CHANGE = 0.01;

/** The year with the largest share, of those with 30 adverts or more, if the share clearly fell from it to the last year. */
export function peakBefore(points: readonly SharePoint[]): SharePoint | null {
	const last = points.at(-1);
	const peak = points.filter((p) => enoughForVerdict(p.k)).toSorted((a, b) => b.share - a.share)[0];
	return last && peak && direction([peak, last]) === 'fell' ? peak : null;
}

export interface ResearchVerdict {
	readonly claim: 'products' | 'apart';
	readonly kind: VerdictKind;
	readonly reason: string;
}

/** First and last year; `null` with fewer than two. */
export const ends = (points: readonly SharePoint[]) => {
	const [first, last] = [points[0], points.at(-1)];
	return first && last && first !== last ? { first, last } : null;
};

/** Which way the share went: intervals apart and a point or more of change. `null` = cannot tell. */
export function direction(points: readonly SharePoint[]): 'rose' | 'fell' | 'flat' | null {
	const span = ends(points);
	if (!span || !enoughForVerdict(span.first.k) || !enoughForVerdict(span.last.k)) return null;
	const change = changed(span.first, span.last);
	return Math.abs(span.last.share - span.first.share) < LEAST_CHANGE ? 'flat' : change;
}

/**
 * `products`: companies look for people who build products: supports when the interval of the last year's share of research
 * adverts ends below a fifth, contradicts when it starts above a half.
 * `apart`: research stays at school: supports when the share fell, contradicts when it rose.
 */
export function researchVerdicts(points: readonly SharePoint[]): ResearchVerdict[] {
	const last = points.at(-1);
	const way = direction(points);
	const peak = peakBefore(points) ? '-peak' : '';
	const products: ResearchVerdict =
		!last || !enoughForVerdict(last.k)
			? { claim: 'products', kind: 'cannot-test', reason: 'few' }
			: last.hi < FEW
				? { claim: 'products', kind: 'supports', reason: 'few-research' }
				: last.lo > MOST
					? { claim: 'products', kind: 'contradicts', reason: 'most-research' }
					: { claim: 'products', kind: 'mixed', reason: 'some-research' };
	const apart: ResearchVerdict =
		way === null
			? { claim: 'apart', kind: 'cannot-test', reason: 'no-trend' }
			: way === 'rose'
				? { claim: 'apart', kind: 'contradicts', reason: `rose${peak}` }
				: way === 'fell'
					? { claim: 'apart', kind: 'supports', reason: 'fell' }
					: { claim: 'apart', kind: 'mixed', reason: `flat${peak}` };
	return [products, apart];
}
