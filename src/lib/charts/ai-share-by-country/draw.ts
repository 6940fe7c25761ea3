import { ticks } from 'd3';
import type { LineSeries } from '../../plot/line-chart';
import { smallMultiples, type Panel } from '../../plot/small-multiples';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

interface Words {
	readonly yTitle: string;
	readonly summary: string;
	readonly nothing: string;
	readonly notes: readonly string[];
	readonly percent: (share: number, digits?: number) => string;
	readonly yearFormat: (year: number) => string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
}

/** A panel a country with its line, the other countries grey behind it, one scale for all. */
export function drawCountries(
	panels: readonly Panel[],
	context: readonly LineSeries[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (panels.length === 0 || years.length === 0)
		return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const highest = Math.max(...context.flatMap((s) => s.points.map((p) => p.y ?? 0)));
	const scale = ticks(0, highest, 4);
	const shown = years.filter((_, i) => (years.length - 1 - i) % (years.length > 4 ? 2 : 1) === 0);
	const { marks, targets, height } = smallMultiples({
		frame,
		panels,
		context,
		columns: { wide: 3, narrow: 2, slide: 3 },
		panelHeight: frameName === 'narrow' ? 96 : 128,
		years: shown,
		y: {
			domain: [0, Math.max(highest, scale.at(-1) ?? 0)],
			ticks: scale,
			format: (share) => words.percent(share, 0),
			baseline: 0
		},
		yTitle: words.yTitle,
		yearFormat: words.yearFormat,
		events: words.events,
		notes: words.notes
	});
	return {
		frame: frameName,
		width: frame.width,
		height,
		title,
		summary: words.summary,
		marks,
		targets
	};
}
