/** The charts of a talk as a PowerPoint file, made in the browser. Loaded when one is asked for: it draws in pptxgenjs. */
import { resolve } from '$app/paths';
import { scoreboard } from '../../charts/scoreboard';
import { NO_TABLES } from '../../charts/tables-for';
import { placePath, slidesOf } from '../../export/slides';
import type { Lang } from '../../model/tables';
import type { View } from '../../model/view';
import { drawing } from '../share-slide';
import { computeChart, type ComputedChart } from './compute-chart';

export interface DeckFileOptions {
	readonly lang: Lang;
	readonly view: View;
	/** The view as a query without '?'; empty = the default view. */
	readonly query: string;
	/** These are all charts: with a title and what the lecture says, which count all verdicts. */
	readonly whole: boolean;
}

/** The bytes of a .pptx. Throws without a chart, and when code, a table or a font does not arrive. */
export async function deckFile(
	ids: readonly string[],
	{ lang, view, query, whole }: DeckFileOptions
): Promise<Uint8Array> {
	const site = new URL(resolve('/'), location.href).href;
	const computed: ComputedChart[] = [];
	for (const id of ids) computed.push(await computeChart(id, view, lang));
	const shown = computed.map(({ chart }) => chart);
	return slidesOf(shown, {
		...{ lang, view, picture: drawing },
		tables: computed[0]?.tables ?? NO_TABLES,
		address: (place) => site + placePath(place, lang, query),
		...(whole ? { story: scoreboard(shown) } : {})
	});
}
