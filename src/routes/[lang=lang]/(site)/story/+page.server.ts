import { charts, loaded } from '$lib/charts';
import { presentChart, type PresentedChart } from '$lib/charts/present';
import { scoreboard } from '$lib/charts/scoreboard';
import { LECTURE_SECTIONS } from '$lib/content/lecture';
import type { Lang } from '$lib/model/tables';
import { DEFAULT_VIEW } from '$lib/model/view';
import { PAGE_FRAMES } from '$lib/plot/spec';
import { loadTables } from '$lib/server/datasets';
import type { PageServerLoad } from './$types';

/** A chart as the story prints it: drawn and told, without its table. */
const told = (chart: PresentedChart, lang: Lang) => ({
	id: chart.definition.id,
	name: chart.definition.name[lang],
	grade: chart.definition.grade,
	headline: chart.headline,
	deck: chart.deck,
	specs: PAGE_FRAMES.map((frame) => chart.reading.draw(frame, chart.headline)),
	notes: chart.reading.notes,
	verdicts: chart.verdicts,
	limits: chart.limits,
	facts: chart.reading.facts,
	sources: chart.sources.map(({ id, title, url, licence }) => ({
		id,
		title: title[lang],
		url,
		licence
	}))
});

/** The lecture in order, with every chart where it belongs, as it stands without a choice. */
export const load: PageServerLoad = ({ params: { lang } }) => {
	const input = { tables: loadTables(), view: DEFAULT_VIEW, lang };
	const shown = [...charts.values()].map((chart) => presentChart(loaded(chart, lang), input));
	const { points } = scoreboard(shown);
	const point = (id: string) => points.find((p) => p.advice.id === id);
	return {
		sections: LECTURE_SECTIONS.map((section) => ({
			section,
			kind: point(section.id)?.kind ?? null,
			charts: shown
				.filter((chart) => chart.definition.section === section.id)
				.map((chart) => told(chart, lang))
		})),
		summary: points
			.filter((p) => p.advice.id.startsWith('summary-'))
			.map(({ advice, kind, rows }) => ({
				advice,
				kind,
				charts: [...new Map(rows.map((row) => [row.chart, row.chartName[lang]]))]
			}))
	};
};
