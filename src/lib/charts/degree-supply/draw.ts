import { lineChart, type LineSeries } from '../../plot/line-chart';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

interface Words {
	readonly yTitle: string;
	readonly summary: string;
	readonly nothing: string;
	readonly notes: readonly string[];
	readonly format: (value: number) => string;
	readonly yearFormat: (year: number) => string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
}

const INDEX_TICKS = [25, 50, 75, 100, 150, 200, 250, 300, 400, 600];
const COUNT_TICKS = [10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Lines on a log scale: of indices, with the strong line at 100, or of numbers. */
export function drawDegreeSupply(
	kind: 'index' | 'counts',
	series: readonly LineSeries[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	const points = series.flatMap((s) => s.points.filter((p) => p.y !== null));
	const values = points.flatMap((p) => (p.y === null || p.y <= 0 ? [] : [p.y]));
	if (values.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const [low, high] =
		kind === 'index'
			? [Math.min(92, least * 0.95), Math.max(150, most * 1.05)]
			: [least * 0.8, most * 1.15];
	const ticks = (kind === 'index' ? INDEX_TICKS : COUNT_TICKS).filter(
		(tick) => tick >= low && tick <= high
	);
	const years = [...new Set(points.map((p) => p.x))].sort((a, b) => a - b);
	const { marks, targets, height } = lineChart({
		frame,
		series,
		// Where there are many, every fifth and the last.
		years: years.length > 10 ? years.filter((x) => x % 5 === 0 || x === years.at(-1)) : years,
		y: {
			domain: [low, high],
			ticks,
			format: words.format,
			log: true,
			...(kind === 'index' ? { baseline: 100 } : { baseline: 0 })
		},
		...(kind === 'counts' && frameName === 'narrow' ? { plotHeight: 310 } : {}),
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
