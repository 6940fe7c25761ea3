/** One chart for one view, with its code and its tables fetched when they are first needed. */
import { resolve } from '$app/paths';
import { chartSlide, type ChartSlide } from '../../charts/deck';
import { loadChart } from '../../charts/load';
import { presentChart, type PresentedChart } from '../../charts/present';
import { NO_TABLES } from '../../charts/tables-for';
import type { Lang, TableName, Tables } from '../../model/tables';
import type { View } from '../../model/view';

export interface ComputedChart {
	readonly chart: PresentedChart;
	readonly slide: ChartSlide;
	/** Those that the chart reads, and roles and sources; the others are empty. */
	readonly tables: Tables;
}

/** Tables that were asked for, each once for as long as the page is open. */
const asked = new Map<TableName, Promise<unknown>>();

/** A table of the site. Throws when it does not arrive; then it may be asked for again. */
function table(name: TableName): Promise<unknown> {
	const known = asked.get(name);
	if (known) return known;
	const fetched = fetch(resolve('/tables/[table].json', { table: name })).then((response) => {
		if (!response.ok) throw new Error(`table ${name}: ${response.status}`);
		return response.json() as Promise<unknown>;
	});
	asked.set(name, fetched);
	fetched.catch(() => asked.delete(name));
	return fetched;
}

/** Throws when code or a table does not arrive. */
export async function computeChart(id: string, view: View, lang: Lang): Promise<ComputedChart> {
	const loaded = await loadChart(id, lang);
	const names: TableName[] = ['roles', 'sources', ...loaded.definition.tables];
	const rows = await Promise.all(names.map(async (name) => [name, await table(name)] as const));
	// They are the very tables that the charts are computed from at build time (`routes/tables`).
	const tables: Tables = { ...NO_TABLES, ...Object.fromEntries(rows) };
	const input = { tables, view, lang };
	const chart = presentChart(loaded, input);
	return { chart, slide: chartSlide(chart, input), tables };
}
