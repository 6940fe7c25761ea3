import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts';
import { jobTitles } from '$lib/charts/job-titles';
import { aiRoles } from '$lib/charts/selection';
import { tablesFor } from '$lib/charts/tables-for';
import { viewOptions } from '$lib/charts/view-options';
import { LANGS } from '$lib/model/tables';
import { loadTables } from '$lib/server/datasets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => [...charts.keys()].map((chart) => ({ lang, chart })));

/** The tables of the chart, and what its filter needs. */
export const load: PageServerLoad = ({ params }) => {
	const chart = charts.get(params.chart);
	if (!chart) error(404);
	const tables = loadTables();
	return {
		tables: tablesFor(tables, [chart]),
		options: viewOptions(tables),
		roles: aiRoles(tables),
		titles: jobTitles(tables)
	};
};
