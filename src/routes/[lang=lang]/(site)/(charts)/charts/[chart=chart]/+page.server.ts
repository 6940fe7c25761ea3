import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts';
import { tablesFor } from '$lib/charts/tables-for';
import { LANGS } from '$lib/model/tables';
import { loadTables } from '$lib/server/datasets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => [...charts.keys()].map((chart) => ({ lang, chart })));

/** The tables of one chart, and what stands before and after it. */
export const load: PageServerLoad = ({ params }) => {
	const all = [...charts.values()];
	const place = all.findIndex((chart) => chart.id === params.chart);
	const chart = all[place];
	if (!chart) error(404);
	const named = (at: number) => {
		const other = all[at];
		return other ? { id: other.id, name: other.name } : null;
	};
	return {
		id: chart.id,
		tables: tablesFor(loadTables(), [chart]),
		previous: named(place - 1),
		next: named(place + 1)
	};
};
