import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts';
import { writeCsv } from '$lib/data/write-csv';
import { LANGS, type Lang } from '$lib/model/tables';
import { DEFAULT_VIEW } from '$lib/model/view';
import { loadTables } from '$lib/server/datasets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => [...charts.keys()].map((chart) => ({ lang, chart })));

/** The table of a chart as it stands without a choice; a page with script writes the one on screen itself. */
export const GET: RequestHandler = ({ params }) => {
	const chart = charts.get(params.chart);
	if (!chart) error(404);
	const { table } = chart.read({
		tables: loadTables(),
		view: DEFAULT_VIEW,
		lang: params.lang satisfies Lang
	});
	return new Response(writeCsv(table.columns, table.rows), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
