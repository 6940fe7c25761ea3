/** Charts one at a time: a page fetches the code and the texts only of those that it shows, in its language. */
import { parseCommentary, type Commentary } from '../content/commentary';
import type { Lang } from '../model/tables';
import type { ChartDefinition } from './contract';

const modules = import.meta.glob<{ chart: ChartDefinition }>('./*/chart.ts');
const texts = import.meta.glob<string>('./*/{ko,en}.md', { query: '?raw', import: 'default' });

/** A chart with its texts in one language. */
export interface LoadedChart {
	readonly definition: ChartDefinition;
	readonly commentary: Commentary;
}

/** Whether the registry has such a chart; needs no code of it. */
export const isChart = (id: string): boolean => `./${id}/chart.ts` in modules;

/** Throws on an unknown id or language: a programmer's mistake, `isChart` tells beforehand. */
export async function loadChart(id: string, lang: Lang): Promise<LoadedChart> {
	const [module, text] = [modules[`./${id}/chart.ts`], texts[`./${id}/${lang}.md`]];
	if (!module || !text) throw new Error(`there is no chart '${id}' in '${lang}'`);
	const [{ chart }, markdown] = await Promise.all([module(), text()]);
	return { definition: chart, commentary: parseCommentary(markdown) };
}

/** Several charts in the order given. */
export const loadCharts = (ids: readonly string[], lang: Lang): Promise<LoadedChart[]> =>
	Promise.all(ids.map((id) => loadChart(id, lang)));
