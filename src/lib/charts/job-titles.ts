import { flatRollup, sum } from 'd3';
import type { RoleId, Tables, TitleYear } from '../model/tables';
import { ADVERTS } from './adverts';
import { aiRoles } from './selection';

/** The titles of adverts for AI roles, all years together: words by which a role can be found. */
export function jobTitles(
	tables: Pick<Tables, 'roles' | 'titleYear'>
): Pick<TitleYear, 'roleId' | 'rawTitle' | 'n'>[] {
	const roles = new Set<RoleId>(aiRoles(tables).map((role) => role.id));
	const rows = tables.titleYear.filter((t) => t.source === ADVERTS && roles.has(t.roleId));
	return flatRollup(
		rows,
		(same) => sum(same, (t) => t.n),
		(t) => t.roleId,
		(t) => t.rawTitle
	).map(([roleId, rawTitle, n]) => ({ roleId, rawTitle, n }));
}
