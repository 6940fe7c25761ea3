import { rollups, sort, sum } from 'd3';
import type { RoleId, RoleYear } from '../model/tables';
import { wilson } from './interval';
import type { SharePoint } from './role-share';

/**
 * Share of postings labelled entry level among the postings of the given roles together:
 * e(y) = Σ nEntry(r, y) / Σ n(r, y), 0–1, with the Wilson 95% interval; in year order. Years in which the roles have
 * no postings are left out: no posting is not the same as no entry-level posting.
 *
 * `rows` must be of one source and one place. The label is the publisher's: a change of its habits looks like a
 * change of the market. Throws a RangeError if a year has more entry-level postings than postings.
 */
export function entryShare(rows: readonly RoleYear[], roleIds: readonly RoleId[]): SharePoint[] {
	const wanted = new Set(roleIds);
	const years = rollups(
		rows.filter((row) => wanted.has(row.roleId)),
		(ofYear) =>
			wilson(
				sum(ofYear, (row) => row.nEntry),
				sum(ofYear, (row) => row.n)
			),
		(row) => row.year
	);
	return sort(years, ([year]) => year).flatMap(([year, estimate]) =>
		estimate ? [{ year, ...estimate }] : []
	);
}
