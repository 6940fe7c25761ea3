/** What the charts of demand share: which years are whole, and what a part year covers. */
import type { DemandYear } from '../market/yearly-demand';
import { formatters } from '../content/number';
import type { DemandMonth, Geo, Lang, SourceId } from '../model/tables';

/** Share of postings that mention AI. */
export const AI_TRACKER: SourceId = 'indeed-ai-tracker';
/** Index of all postings. */
export const POSTINGS_INDEX: SourceId = 'indeed-job-postings-index';

/** The index of all postings starts in February 2020; that year counts as whole. */
const WHOLE_YEAR_MONTHS = 11;

/** Whether the year may be compared with other years; other years are drawn hollow and not judged. */
export const isWholeYear = ({ nMonths }: DemandYear): boolean => nMonths >= WHOLE_YEAR_MONTHS;

/** Months of a calendar year (1-12) that entered its means. */
export interface MonthSpan {
	readonly first: number;
	readonly last: number;
}

/** First and last month of one country's year in which all three figures are published; `null` if there is none. */
export function monthSpan(
	months: readonly DemandMonth[],
	geo: Geo,
	year: number
): MonthSpan | null {
	const numbers = months
		.filter(
			(m) =>
				m.geo === geo &&
				m.month.startsWith(`${year}-`) &&
				m.nDays > 0 &&
				m.aiSharePct !== null &&
				m.totalIndex !== null &&
				m.aiIndex !== null
		)
		.map((m) => Number(m.month.slice(5)))
		.toSorted((a, b) => a - b);
	const [first, last] = [numbers[0], numbers.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}

/** A change of a level as a rounded per cent with its sign, from the ratio of new to old: 0.55 → `−45%`. */
export function signedPercent(ratio: number | null, lang: Lang): string {
	const text = formatters(lang).percent(ratio === null ? null : ratio - 1, 0);
	return ratio !== null && ratio > 1 && text !== '0%' ? `+${text}` : text;
}

const COVERAGE = {
	ko: {
		from: (year: string, month: string) => `${year} 공고는 ${month}부터의 평균이다.`,
		to: (year: string, month: string) =>
			`${year} 공고는 ${month}까지의 평균이라 판정에 쓰지 않는다.`
	},
	en: {
		from: (year: string, month: string) => `Postings of ${year} are the mean from ${month} on.`,
		to: (year: string, month: string) =>
			`Postings of ${year} are the mean up to ${month} and are not judged.`
	}
} as const;

/** A remark for each of the years that does not start in January or end in December. */
export function coverageNotes(
	months: readonly DemandMonth[],
	geo: Geo,
	years: readonly number[],
	lang: Lang
): string[] {
	const f = formatters(lang);
	return years.flatMap((year) => {
		const span = monthSpan(months, geo, year);
		if (!span) return [];
		return [
			...(span.first > 1 ? [COVERAGE[lang].from(f.year(year), f.monthOfYear(span.first))] : []),
			...(span.last < 12 ? [COVERAGE[lang].to(f.year(year), f.monthOfYear(span.last))] : [])
		];
	});
}
