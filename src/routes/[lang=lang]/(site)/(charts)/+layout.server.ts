import { aiRoles } from '$lib/charts/selection';
import { jobTitles } from '$lib/charts/job-titles';
import { viewOptions } from '$lib/charts/view-options';
import { loadTables } from '$lib/server/datasets';
import type { LayoutServerLoad } from './$types';

/** What the line of choices needs; the tables of the charts come with each page. */
export const load: LayoutServerLoad = () => {
	const tables = loadTables();
	return {
		options: viewOptions(tables),
		roles: aiRoles(tables),
		titles: jobTitles(tables)
	};
};
