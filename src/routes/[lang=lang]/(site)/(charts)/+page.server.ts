import { charts } from '$lib/charts';
import { tablesFor } from '$lib/charts/tables-for';
import { loadTables } from '$lib/server/datasets';
import type { PageServerLoad } from './$types';

/** The leading charts are drawn here; the others are named under their sections. */
export const load: PageServerLoad = () => {
	const all = [...charts.values()];
	const leads = all.filter((chart) => chart.lead);
	return {
		leads: leads.map((chart) => chart.id),
		tables: tablesFor(loadTables(), leads),
		others: all.map(({ id, name, section, grade }) => ({ id, name, section, grade }))
	};
};
