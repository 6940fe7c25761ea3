import { loadCharts } from '$lib/charts/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	charts: await loadCharts(data.ids, params.lang)
});
