import { loadChart } from '$lib/charts/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	chart: await loadChart(params.chart, params.lang)
});
