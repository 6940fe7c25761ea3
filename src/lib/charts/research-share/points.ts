import { roleShare, type SharePoint } from '../../market/role-share';
import { enoughToDraw } from '../../market/verdict-rules';
import type { Role, RoleId } from '../../model/tables';
import { advertRows } from '../adverts';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles } from '../selection';

/** A line: research roles together, or one of them. */
export interface ResearchLine {
	readonly key: string;
	readonly roleIds: readonly RoleId[];
	/** Years with 10 adverts or more. */
	readonly points: readonly SharePoint[];
}

/** All that the chart says, before any word or pixel. */
export interface ResearchPoints {
	readonly years: readonly number[];
	/** What headline and verdict speak of: the research roles shown, together. */
	readonly subject: ResearchLine;
	/** The research roles shown, one by one; empty when the subject is one of them. */
	readonly parts: readonly ResearchLine[];
	/** All research roles together, when the subject is not that. */
	readonly all: ResearchLine | null;
	/** Roles chosen that are no research roles. */
	readonly others: readonly Role[];
	readonly roles: readonly Role[];
}

/** Shares of research roles among AI adverts, year by year. */
export function researchPoints({ tables, view }: ChartInput): ResearchPoints {
	const rows = advertRows(tables, view);
	const line = (key: string, roleIds: readonly RoleId[]): ResearchLine => ({
		key,
		roleIds,
		points: roleIds.length === 0 ? [] : roleShare(rows, roleIds).filter((p) => enoughToDraw(p.k))
	});
	const isResearch = (role: Role) => role.family === 'research';
	const every = aiRoles(tables)
		.filter(isResearch)
		.map((role) => role.id);
	const shown = shownRoles(tables, view);
	const roles = shown.filter(isResearch);
	const ids = roles.map((role) => role.id);
	return {
		years: [...new Set(rows.map((r) => r.year))].sort((a, b) => a - b),
		subject: line('subject', ids),
		parts: ids.length > 1 ? ids.map((id) => line(id, [id])) : [],
		all: ids.length < every.length ? line('all', every) : null,
		others: view.roles === null ? [] : shown.filter((role) => !isResearch(role)),
		roles
	};
}
