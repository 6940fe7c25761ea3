import type { Verdict } from '../contract';
import type { MarketYear } from './points';

/** Years of a Master's degree in the United States. */
const STUDY_YEARS = 2;
/** Fewer starts than this say nothing. */
const FEWEST_STARTS = 2;

/** A learner who follows demand into a two-year Master's. */
export interface Start {
	/** The year of starting, t. */
	readonly year: number;
	/** What the learner saw: D(t) against D(t-1). 1 = rose, -1 = fell, 0 = equal. */
	readonly seen: number;
	/** What came: D(t+2) against D(t). */
	readonly came: number;
	/** The direction was still right at graduation. */
	readonly held: boolean;
}

/** Every start t for which t-1, t and t+2 are whole years shown, in order. */
export function starts(years: readonly MarketYear[]): Start[] {
	const level = new Map(years.filter((y) => !y.part).map((y) => [y.year, y.demand.aiIndex]));
	return [...level].flatMap(([year, now]) => {
		const [before, after] = [level.get(year - 1), level.get(year + STUDY_YEARS)];
		if (before === undefined || after === undefined) return [];
		const [seen, came] = [Math.sign(now - before), Math.sign(after - now)];
		return [{ year, seen, came, held: seen === came }];
	});
}

/**
 * 'Following the market opens more opportunities' presumes that a learner can follow it: that the direction seen at the
 * start of a two-year Master's still holds at its end. Supported when it held for every start, contradicted when for
 * none, mixed otherwise; not tested with fewer than two starts.
 */
export function pathVerdict(all: readonly Start[]): Omit<Verdict, 'effect'> {
	const held = all.filter((s) => s.held).length;
	if (all.length < FEWEST_STARTS) return { claim: 'market', kind: 'cannot-test', reason: 'few' };
	if (held === all.length) return { claim: 'market', kind: 'supports', reason: 'all' };
	if (held === 0) return { claim: 'market', kind: 'contradicts', reason: 'none' };
	return { claim: 'market', kind: 'mixed', reason: 'some' };
}
