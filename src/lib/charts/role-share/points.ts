import { roleShare, type SharePoint } from '../../market/role-share';
import { MIN_N_DRAWN } from '../../model/verdict';
import type { Role, RoleId, RoleYear } from '../../model/tables';
import type { ChartInput } from '../contract';
import { advertRows } from '../adverts';
import { aiRoles, ML_AND_AI_ENGINEER, MODELLING_ROLES, shownRoles } from '../selection';

/** One panel: the share of one role, or of several together, year by year. */
export interface SharePanel {
	readonly key: string;
	readonly roleIds: readonly RoleId[];
	/** All years in the reader's range. */
	readonly points: readonly SharePoint[];
	/** Several roles added up. */
	readonly together: boolean;
}

/** All that the chart says, before any word or pixel. */
export interface RoleSharePoints {
	/** Adverts of the years shown, all places. */
	readonly rows: readonly RoleYear[];
	readonly years: readonly number[];
	/** What headline and verdict speak of: the lecture's modelling roles, or the chosen ones together. */
	readonly subject: SharePanel;
	/** Sums first, then one panel a role, by the share of the last year. */
	readonly panels: readonly SharePanel[];
	/** Every AI role: the chosen ones are seen against the whole market, and a rank means nothing among a few. */
	readonly context: readonly SharePanel[];
	/** Roles shown that have too few adverts in every year to be drawn. */
	readonly undrawn: readonly Role[];
}

const panel = (rows: readonly RoleYear[], key: string, roleIds: readonly RoleId[]): SharePanel => ({
	key,
	roleIds,
	points: roleShare(rows, roleIds),
	together: roleIds.length > 1
});

/** Points with enough adverts to be drawn. */
export const drawn = (points: readonly SharePoint[]): SharePoint[] =>
	points.filter((p) => p.k >= MIN_N_DRAWN);

/** Shares of the shown roles; with nothing chosen, the two sums that the lecture calls for come along. */
export function roleSharePoints({ tables, view }: ChartInput): RoleSharePoints {
	const rows = advertRows(tables, view);
	const roles = shownRoles(tables, view);
	const ids = roles.map((role) => role.id);
	const lastShare = (p: SharePanel) => p.points.at(-1)?.share ?? 0;
	const single = roles.map((role) => panel(rows, role.id, [role.id]));
	const sums =
		view.roles === null
			? [panel(rows, 'modelling', MODELLING_ROLES), panel(rows, 'ml-ai', ML_AND_AI_ENGINEER)]
			: ids.length > 1
				? [panel(rows, 'chosen', ids)]
				: [];
	const visible = single.filter((p) => drawn(p.points).length > 0);
	return {
		rows,
		years: [...new Set(rows.map((r) => r.year))].sort((a, b) => a - b),
		subject: sums[0] ?? single[0] ?? panel(rows, 'none', []),
		panels: [...sums, ...visible.toSorted((a, b) => lastShare(b) - lastShare(a))],
		context: aiRoles(tables).map((role) => panel(rows, role.id, [role.id])),
		undrawn: roles.filter((role) => !visible.some((p) => p.key === role.id))
	};
}
