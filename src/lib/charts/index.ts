/**
 * The registry: a folder with `chart.ts`, `ko.md` and `en.md` is a chart. Nothing else has to be told of it. All at once,
 * for the build and the tests; pages load what they show with `load.ts`.
 */
import { parseCommentary, type Commentary } from '../content/commentary';
import type { Lang } from '../model/tables';
import type { ChartDefinition } from './contract';
import type { LoadedChart } from './load';

const modules = import.meta.glob<{ chart: ChartDefinition }>('./*/chart.ts', { eager: true });
const texts = import.meta.glob<string>('./*/{ko,en}.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** All charts by id, in the order of the dashboard. */
export const charts: ReadonlyMap<string, ChartDefinition> = new Map(
	Object.values(modules)
		.map(({ chart }) => chart)
		.sort((a, b) => a.order - b.order)
		.map((chart) => [chart.id, chart])
);

const parsed = new Map(
	Object.entries(texts).map(([path, markdown]) => [path, parseCommentary(markdown)])
);

/** The file of a chart's texts in one language. Throws if it is not there: a programmer's mistake. */
export function markdownOf(id: string, lang: Lang): string {
	const markdown = texts[`./${id}/${lang}.md`];
	if (markdown === undefined) throw new Error(`src/lib/charts/${id}/${lang}.md is missing`);
	return markdown;
}

/** The texts of a chart in one language. Throws if the file is not there: a programmer's mistake. */
export function commentaryOf(id: string, lang: Lang): Commentary {
	const commentary = parsed.get(`./${id}/${lang}.md`);
	if (!commentary) throw new Error(`src/lib/charts/${id}/${lang}.md is missing`);
	return commentary;
}

/** A chart of the registry with its texts. */
export const loaded = (definition: ChartDefinition, lang: Lang): LoadedChart => ({
	definition,
	commentary: commentaryOf(definition.id, lang)
});
