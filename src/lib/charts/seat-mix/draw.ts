import { max, ticks } from 'd3';
import { lineChart, type LineSeries } from '../../plot/line-chart';
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
	/** A year that is not whole, with what stands under its tick. */
	readonly part: Readonly<Record<number, string>>;
}

/** The small halves on a scale of their own: in a stack of a hundred per cent nobody would see them. */
export function drawSeatMix(
	series: readonly LineSeries[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	const highest = max(series.flatMap((s) => s.points.map((p) => p.hi ?? p.y ?? 0)));
	if (highest === undefined || years.length === 0)
		return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const scale = ticks(0, Math.max(highest, 0.01), 4);
	const step = (scale[1] ?? 1) - (scale[0] ?? 0);
	const { marks, targets, height } = lineChart({
		frame,
		series,
		years,
		partYears: words.part,
		y: {
			domain: [0, Math.max(highest, scale.at(-1) ?? 0)],
			ticks: scale,
			format: (share) => words.percent(share, step < 0.01 ? 1 : 0),
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
