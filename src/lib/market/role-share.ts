import { group, sort, sum } from 'd3';
import type { RoleId, RoleYear } from '../model/tables';
import { wilson, type ShareEstimate } from './interval';

/** A share in one calendar year. */
export interface SharePoint extends ShareEstimate {
	readonly year: number;
}

/**
 * Share of the given roles together among AI postings: s(y) = Σ n(r, y) / nTotalAi(y), 0–1, with the Wilson 95%
 * interval; one point per year present in the rows, in year order. A year in which none of the roles occurs is a
 * share of 0. Years without any AI posting are left out.
 *
 * `rows` must be of one source and one place: shares are compared inside a source only. The denominator leaves out
 * unclassified postings and the reference role `software_engineer`, so the share of the reference role is not
 * defined here: ask for AI roles only. Throws a RangeError if a year's roles add up to more than its total.
 */
export function roleShare(rows: readonly RoleYear[], roleIds: readonly RoleId[]): SharePoint[] {
	const wanted = new Set(roleIds);
	return byYear(rows).flatMap(([year, ofYear]) => {
		const k = sum(ofYear, (row) => (wanted.has(row.roleId) ? row.n : 0));
		const estimate = wilson(k, ofYear[0]?.nTotalAi ?? 0);
		return estimate ? [{ year, ...estimate }] : [];
	});
}

/** How well one year's postings could be classified. */
export interface YearQuality {
	readonly year: number;
	/** All postings: AI roles + reference role + unclassified. */
	readonly nPostings: number;
	/** Postings of AI roles. */
	readonly nTotalAi: number;
	/** Postings whose title matched no role. */
	readonly nUnclassified: number;
	/** nUnclassified / nPostings, 0–1. */
	readonly unclassifiedShare: number;
	/** Postings whose title names more than one role / nPostings, 0–1. */
	readonly ambiguousShare: number;
}

/**
 * Totals of each year and the shares that qualify every role share: unclassified and ambiguous among all postings.
 * In year order; years without postings are left out. `rows` must be of one source and one place.
 */
export function qualityByYear(rows: readonly RoleYear[]): YearQuality[] {
	return byYear(rows).flatMap(([year, [row]]) => {
		if (!row || row.nPostings <= 0) return [];
		const { nPostings, nTotalAi, nUnclassified, nAmbiguous } = row;
		return [
			{
				year,
				nPostings,
				nTotalAi,
				nUnclassified,
				unclassifiedShare: nUnclassified / nPostings,
				ambiguousShare: nAmbiguous / nPostings
			}
		];
	});
}

/** Rows of each year, in year order. */
const byYear = (rows: readonly RoleYear[]): [number, RoleYear[]][] =>
	sort(
		group(rows, (row) => row.year),
		([year]) => year
	);
