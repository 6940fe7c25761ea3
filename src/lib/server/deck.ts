import { charts, loaded } from '../charts';
import {
	chartSlide,
	deckOrder,
	slideNotes,
	titleOfAll,
	type DeckData,
	type SlideNotes
} from '../charts/deck';
import { presentChart, type PresentedChart } from '../charts/present';
import { aiRoles } from '../charts/selection';
import { viewOptions } from '../charts/view-options';
import { LECTURE_SECTIONS } from '../content/lecture';
import type { Lang } from '../model/tables';
import { DEFAULT_VIEW } from '../model/view';
import { loadTables } from './datasets';

const inputOf = (lang: Lang) => ({ tables: loadTables(), view: DEFAULT_VIEW, lang });

/** All charts in the order of the lecture, without a choice. */
function presented(lang: Lang): PresentedChart[] {
	const all = [...charts.values()];
	const byId = new Map(all.map((chart) => [chart.id, chart]));
	return deckOrder(all).flatMap((id) => {
		const definition = byId.get(id);
		return definition ? [presentChart(loaded(definition, lang), inputOf(lang))] : [];
	});
}

/** What the pages of the slides are given at build time. */
export function deckData(lang: Lang): DeckData {
	const tables = loadTables();
	const shown = presented(lang);
	const order = shown.map(({ definition }) => definition);
	return {
		slides: shown.map((chart) => chartSlide(chart, inputOf(lang))),
		title: titleOfAll(shown, null, lang),
		sections: LECTURE_SECTIONS.map((section) => ({
			title: section.title[lang],
			charts: order.filter((chart) => chart.section === section.id).map(({ id }) => id)
		})).filter((section) => section.charts.length > 0),
		options: viewOptions(tables),
		roles: aiRoles(tables).map(({ id, label }) => ({ id, label: label[lang] }))
	};
}

/** What the speaker says to each chart, by its id. */
export const deckNotes = (lang: Lang): Readonly<Record<string, SlideNotes>> =>
	Object.fromEntries(
		presented(lang).map((chart) => [chart.definition.id, slideNotes(chart, lang)])
	);
