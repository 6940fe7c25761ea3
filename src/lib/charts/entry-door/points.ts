import { entryShare } from '../../market/entry-share';
import { enoughToDraw } from '../../market/verdict-rules';
import type { SharePoint } from '../../market/role-share';
import type { Role, RoleId } from '../../model/tables';
import type { ChartInput } from '../contract';
import { advertRows } from '../adverts';
import { aiRoles, shownRoles } from '../selection';

/** The role whose entry-level label the publisher handed out otherwise from `RELABELLED_FROM` on. */
export const ANALYST: RoleId = 'data_analyst';
/** From this year on the source calls about three times as many analyst adverts entry level as before. */
export const RELABELLED_FROM = 2024;
/** From this share of entry-level adverts on, a door counts as open. */
export const DOOR = 0.05;
/** Up to this many chosen roles are drawn as lines; more would cross too often. */
export const MOST_LINES = 6;

/** Entry-level shares of one role, or of several together, year by year. */
export interface EntryRow {
	readonly key: string;
	readonly roleIds: readonly RoleId[];
	/** Years in which there are adverts at all; `n` = adverts, `k` = those labelled entry level. */
	readonly points: readonly SharePoint[];
	/** Holds analysts: its years before and after the change of labels must not be joined. */
	readonly relabelled: boolean;
}

/** All that the chart says, before any word or pixel. */
export interface EntryDoorPoints {
	readonly years: readonly number[];
	/** All AI roles. */
	readonly all: EntryRow;
	/** All AI roles but analysts: the one total that can be followed over the years. */
	readonly others: EntryRow;
	/** The shown roles together. */
	readonly subject: EntryRow;
	/** The shown roles but analysts, if the shown roles hold both. */
	readonly subjectOthers: EntryRow | null;
	/** One row a role shown that can be drawn, by the share of the last year; without a last year at the end. */
	readonly rows: readonly EntryRow[];
	/** Roles shown that have fewer than 10 adverts in every year. */
	readonly undrawn: readonly Role[];
}

/** Years with enough adverts to be drawn. */
export const drawn = (points: readonly SharePoint[]): SharePoint[] =>
	points.filter((p) => enoughToDraw(p.n));

/** The row's point in one year, if there is one. */
export const pointOf = ({ points }: EntryRow, year: number | undefined): SharePoint | undefined =>
	points.find((p) => p.year === year);

/** Runs of years that may be joined by a line: rows with analysts are cut before the year of the change. */
export function joined<T extends { readonly year: number }>(
	points: readonly T[],
	relabelled: boolean
): T[][] {
	if (!relabelled) return [[...points]];
	return [
		points.filter((p) => p.year < RELABELLED_FROM),
		points.filter((p) => p.year >= RELABELLED_FROM)
	].filter((run) => run.length > 0);
}

/** Entry-level shares within the adverts of each role shown; the years before 2022 are another population. */
export function entryDoorPoints({ tables, view }: ChartInput): EntryDoorPoints {
	const adverts = advertRows(tables, view);
	const years = [...new Set(adverts.map((r) => r.year))].sort((a, b) => a - b);
	const last = years.at(-1);
	const row = (key: string, roleIds: readonly RoleId[]): EntryRow => ({
		key,
		roleIds,
		points: entryShare(adverts, roleIds),
		relabelled: roleIds.includes(ANALYST)
	});
	const roles = shownRoles(tables, view);
	const ids = roles.map((role) => role.id);
	const allIds = aiRoles(tables).map((role) => role.id);
	const withoutAnalysts = ids.filter((id) => id !== ANALYST);
	const rows = roles.map((role) => row(role.id, [role.id]));
	const lastShare = (r: EntryRow) =>
		drawn(r.points).find((p) => p.year === last)?.share ?? Number.NEGATIVE_INFINITY;
	const visible = rows.filter((r) => drawn(r.points).length > 0);
	return {
		years,
		all: row('all', allIds),
		others: row(
			'others',
			allIds.filter((id) => id !== ANALYST)
		),
		subject: row('subject', ids),
		subjectOthers:
			withoutAnalysts.length > 0 && withoutAnalysts.length < ids.length
				? row('subject-others', withoutAnalysts)
				: null,
		rows: visible.toSorted((a, b) => {
			const [x, y] = [lastShare(a), lastShare(b)];
			return x === y ? 0 : y - x;
		}),
		undrawn: roles.filter((role) => !visible.some((r) => r.key === role.id))
	};
}
