import { scaleLinear } from 'd3';
import { label } from '../../plot/marks';
import { lineChart } from '../../plot/line-chart';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { wrapText } from '../../plot/text';
import { nothingToDraw } from '../nothing-to-draw';
import { indexLines, type LinesWords } from './draw-lines';
import { AXIS_LEADING, drawPath, type PathWords } from './draw-path';
import { commonYears, type DemandCourse, type MarketYear } from './points';

/** What the drawing prints, in one language. */
export interface SupplyDemandWords extends LinesWords, PathWords {
	readonly pathTitle: string;
	readonly linesTitle: string;
	/** What both axes measure. */
	readonly indexTitle: string;
	/** Name of the path's horizontal axis. */
	readonly xAxis: string;
	/** Instead of a drawing. */
	readonly noYears: string;
	readonly summary: string;
}

/** Height of the plot, and least and greatest width of the path, user units. */
const HEIGHT = { wide: 330, narrow: 250, slide: 372 } as const;
const PATH_WIDTH = { wide: { least: 204, most: 290 }, slide: { least: 300, most: 430 } } as const;
/** Room for the values of the vertical axis. */
const VALUES = 36;
/** Room above the plots: their titles and the events. */
const TOP = 66;
/** Room under the plots: values and one line of the axis' name. */
const UNDER = 46;

/**
 * Wide and slide: the path of the market through supply and demand, and beside it both indices over time, on one vertical scale.
 * Narrow, or with fewer than two years that have both sides: the two lines only, which need no explanation.
 */
export function drawSupplyDemand(
	years: readonly MarketYear[],
	course: DemandCourse | null,
	frameName: FrameName,
	title: string,
	words: SupplyDemandWords
): ChartSpec {
	const values = years.flatMap((m) => [m.demandIndex, m.supplyIndex]).filter((v) => v !== null);
	if (values.length === 0) return nothingToDraw(frameName, title, words.noYears);

	const frame = FRAMES[frameName];
	const head = { frame: frameName, width: frame.width, title, summary: words.summary };
	const [least, most] = [Math.min(...values, 100), Math.max(...values, 100)];
	const span = Math.max(most - least, 20);
	const [lo, hi] = [Math.max(0, least - span * 0.12), most + span * 0.07];
	const ticks = [...new Set([100, ...scaleLinear([lo, hi], [0, 1]).ticks(4)])];
	const common = commonYears(years);
	const y = { domain: [lo, hi] as const, ticks, format: words.index, baseline: 100 };
	const lines = { frame, y, ...indexLines(years, course, words), notes: [] };
	if (frame.name === 'narrow' || common.length < 2)
		return {
			...head,
			...lineChart({ ...lines, yTitle: words.indexTitle, plotHeight: HEIGHT[frame.name] })
		};

	const width = PATH_WIDTH[frame.name];
	const widest = Math.max(...common.map((m) => m.supplyIndex), lo) + (hi - lo) * 0.06;
	// Under the plot: the values and the name of the axis, which may take two lines.
	const room = (frame.maxHeight ?? Number.POSITIVE_INFINITY) - TOP - UNDER - AXIS_LEADING;
	const free = Math.min(HEIGHT[frame.name], room) / (hi - lo);
	const hiX = Math.max(widest, lo + width.least / free);
	const scale = Math.min(free, width.most / (hiX - lo));
	const bottom = TOP + (hi - lo) * scale;
	const pathRight = VALUES + (hiX - lo) * scale;
	const margin = frame.name === 'slide' ? 84 : 64;
	const left = pathRight + margin + 8;
	const over = lineChart({
		...lines,
		yTitle: '',
		plotHeight: bottom - TOP,
		box: { x: left, width: frame.width - left, plotTop: TOP }
	});
	const xAxis = wrapText(words.xAxis, pathRight, frame.text);
	const path = drawPath(
		years,
		{ left: VALUES, top: TOP, bottom, lo, hi, hiX, scale, ticks, margin, xAxis },
		frame,
		words
	);
	return {
		...head,
		height: bottom + UNDER + (xAxis.length - 1) * AXIS_LEADING,
		marks: [
			label(0, 16, words.pathTitle, frame.strong, { ink: 'ink', weight: 600 }),
			label(left, 16, words.linesTitle, frame.strong, { ink: 'ink', weight: 600 }),
			...path.marks,
			...over.marks
		],
		targets: [...path.targets, ...over.targets]
	};
}
