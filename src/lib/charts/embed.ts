/** A chart as an embed shows it: finding, drawing in every frame, source; no commentary. */
import type { Lang } from '../model/tables';
import { FRAME_NAMES, type ChartSpec } from '../plot/spec';
import { inTenths } from '../plot/tenths';
import type { PresentedChart } from './present';

export interface Embed {
	readonly id: string;
	readonly headline: string;
	readonly deck: string;
	readonly notes: readonly string[];
	/** Observations, as printed. */
	readonly n: string;
	/** One for each frame. */
	readonly specs: readonly ChartSpec[];
	readonly sources: readonly {
		readonly id: string;
		readonly title: string;
		readonly url: string;
		readonly licence: string;
	}[];
}

/** @param second the chart's other form, where it has one */
export function embedOf(chart: PresentedChart, lang: Lang, second = false): Embed {
	const form = (second && chart.reading.second) || chart.reading;
	return {
		id: chart.definition.id,
		headline: chart.headline,
		deck: chart.deck,
		notes: chart.reading.notes,
		n: chart.reading.facts.n,
		specs: FRAME_NAMES.map((frame) => {
			const spec = form.draw(frame, chart.headline);
			return { ...spec, marks: inTenths(spec.marks) };
		}),
		sources: chart.sources.map(({ id, title, url, licence }) => ({
			id,
			title: title[lang],
			url,
			licence
		}))
	};
}
