import { lineChart, type LineSeries } from '../../plot/line-chart';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

interface Words {
	readonly yTitle: string;
	readonly summary: string;
	readonly nothing: string;
	readonly notes: readonly string[];
	readonly index: (value: number) => string;
	readonly yearFormat: (year: number) => string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
}

const TICKS = [50, 75, 100, 125, 150, 200, 250, 300, 400];

/** Index lines on a log scale, so that equal slopes are equal growth. */
export function drawEmploymentStock(
	series: readonly LineSeries[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	const values = series.flatMap((s) =>
		s.points.flatMap((p) => [p.lo, p.hi, p.y].flatMap((v) => v ?? []))
	);
	if (values.length === 0 || years.length === 0)
		return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const [low, high] = [Math.min(95, ...values), Math.max(125, ...values)];
	const { marks, targets, height } = lineChart({
		frame,
		series,
		years,
		y: {
			domain: [low, high],
			ticks: TICKS.filter((tick) => tick >= low && tick <= high),
			format: words.index,
			log: true,
			baseline: 100
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
