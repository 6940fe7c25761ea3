import { groups, sort, sum } from 'd3';
import type { DemandMonth, Geo } from '../model/tables';

/** Demand in one country and calendar year: means over its days. */
export interface DemandYear {
	readonly year: number;
	/** Months that entered the means. */
	readonly nMonths: number;
	/** Days of these months. Not every year of fewer than 365 is a part year: 2020 starts in February. */
	readonly nDays: number;
	/** Postings that mention AI per 100 postings of 1 February 2020. */
	readonly aiIndex: number;
	/** All postings, 1 February 2020 = 100. */
	readonly totalIndex: number;
	/** aiIndex / totalIndex, 0–1: the year's share of postings that mention AI, weighted by postings. */
	readonly aiShare: number;
}

/**
 * Yearly means of the monthly demand of one country, in year order: x(y) = Σ days(m)·x(m) / Σ days(m), over the
 * months in which share, total and AI index are all published, so that the three always speak of the same days. The
 * share is taken from the means, not averaged by itself: then aiIndex = aiShare × totalIndex holds exactly.
 * A year without such a month, or with a total of 0, is left out.
 * Source of the monthly figures: Indeed Hiring Lab, see `datasets/README.md`.
 */
export function yearlyDemand(months: readonly DemandMonth[], geo: Geo): DemandYear[] {
	const complete = months.flatMap(
		({ geo: where, month, nDays, aiSharePct, totalIndex, aiIndex }) =>
			where === geo && nDays > 0 && aiSharePct !== null && totalIndex !== null && aiIndex !== null
				? [{ year: Number(month.slice(0, 4)), nDays, totalIndex, aiIndex }]
				: []
	);
	const years = groups(complete, (month) => month.year);
	return sort(years, ([year]) => year).flatMap(([year, ofYear]) => {
		const nDays = sum(ofYear, (month) => month.nDays);
		const aiIndex = sum(ofYear, (month) => month.aiIndex * month.nDays) / nDays;
		const totalIndex = sum(ofYear, (month) => month.totalIndex * month.nDays) / nDays;
		if (totalIndex === 0) return [];
		return [
			{ year, nMonths: ofYear.length, nDays, aiIndex, totalIndex, aiShare: aiIndex / totalIndex }
		];
	});
}
