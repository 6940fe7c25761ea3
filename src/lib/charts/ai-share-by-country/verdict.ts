import type { VerdictKind } from '../../model/verdict';
import type { CountryShare, ShareYear } from './points';

/** A smaller change of a yearly share is none. */
export const LEAST_CHANGE = 0.005;
/** Of sums of doubles: half a point is half a point. */
const ROUNDING = 1e-9;

/** How a country's share went over the whole years. */
export type Way = 'rose' | 'rose-after-fall' | 'fell' | 'flat';

export interface SpreadVerdict {
	readonly claim: 'spread';
	readonly kind: VerdictKind;
	readonly reason: 'steady' | 'broken' | 'not' | 'some' | 'few';
	readonly rose: number;
	readonly broken: number;
	readonly judged: number;
}

/** First and last whole year of a country; `null` with fewer than two. */
export function ends({ years }: CountryShare): { first: ShareYear; last: ShareYear } | null {
	const whole = years.filter((y) => y.whole);
	const [first, last] = [whole[0], whole.at(-1)];
	return first && last && first !== last ? { first, last } : null;
}

export interface Fall {
	readonly from: ShareYear;
	readonly to: ShareYear;
}

/** The falls of half a point or more from one whole year to the next, the largest first. */
export function fallsOf({ years }: CountryShare): Fall[] {
	const whole = years.filter((y) => y.whole);
	return whole
		.flatMap((to, i): Fall[] => {
			const from = whole[i - 1];
			return from && to.share - from.share <= ROUNDING - LEAST_CHANGE ? [{ from, to }] : [];
		})
		.toSorted((a, b) => a.to.share - a.from.share - (b.to.share - b.from.share));
}

/** Up, up after a fall from one whole year to the next, down, or neither. `null` = fewer than two whole years. */
export function way(country: CountryShare): Way | null {
	const span = ends(country);
	if (!span) return null;
	const change = span.last.share - span.first.share;
	if (change <= ROUNDING - LEAST_CHANGE) return 'fell';
	if (change < LEAST_CHANGE - ROUNDING) return 'flat';
	return fallsOf(country).length > 0 ? 'rose-after-fall' : 'rose';
}

/**
 * Whether AI spreads into all postings: supports when the share rose in more than half of the countries and fell in none of
 * these from one year to the next; mixed when it rose in more than half, but with falls on the way, or in some;
 * contradicts when it rose in no country.
 */
export function spreadVerdict(countries: readonly CountryShare[]): SpreadVerdict {
	const ways = countries.flatMap((c) => way(c) ?? []);
	const broken = ways.filter((w) => w === 'rose-after-fall').length;
	const rose = ways.filter((w) => w === 'rose').length + broken;
	const counts = { claim: 'spread', rose, broken, judged: ways.length } as const;
	if (ways.length === 0) return { ...counts, kind: 'cannot-test', reason: 'few' };
	if (rose === 0) return { ...counts, kind: 'contradicts', reason: 'not' };
	if (rose * 2 <= ways.length) return { ...counts, kind: 'mixed', reason: 'some' };
	return broken === 0
		? { ...counts, kind: 'supports', reason: 'steady' }
		: { ...counts, kind: 'mixed', reason: 'broken' };
}
