import { charts, loaded } from '../charts';
import { presentChart } from '../charts/present';
import { aiRoles } from '../charts/selection';
import type { Lang, Role, RoleId } from '../model/tables';
import { DEFAULT_VIEW } from '../model/view';
import { roleReport, type RoleReport } from '../profile/role-report';
import { loadTables } from './datasets';

/** The roles that have a page. */
export const reportedRoles = (): Role[] => aiRoles(loadTables());

/** Everything about one role, in one language, from the tables of `datasets/`; `null` = there is no such role. */
export function reportOf(id: RoleId, lang: Lang): RoleReport | null {
	const role = reportedRoles().find((r) => r.id === id);
	if (!role) return null;
	const tables = loadTables();
	const input = { tables, lang, view: { ...DEFAULT_VIEW, roles: [id] } };
	const read = [...charts.values()].map((chart) => presentChart(loaded(chart, lang), input));
	return roleReport(tables, role, lang, read);
}
