import { scaleLinear } from 'd3';
import { label } from '../../plot/marks';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { textWidth, wrapText } from '../../plot/text';
import { nothingToDraw } from '../nothing-to-draw';
import { drawLines, type LinesArea, type LinesWords } from './draw-lines';
import { AXIS_LEADING, drawPath, type PathWords } from './draw-path';
import { commonYears, type DemandCourse, type MarketYear } from './points';

/** What the drawing prints, in one language. */
export interface SupplyDemandWords extends LinesWords, PathWords {
	readonly pathTitle: string;
	readonly linesTitle: string;
	/** Name of the path's horizontal axis. */
	readonly xAxis: string;
	/** Instead of a drawing. */
	readonly noYears: string;
	readonly summary: string;
}

/** Height of the plot, and least and greatest width of the path, user units. */
const HEIGHT = { wide: 330, narrow: 250 } as const;
const PATH_WIDTH = { least: 204, most: 290 } as const;
/** Room for the values of the vertical axis. */
const VALUES = 36;

/**
 * Wide: the path of the market through supply and demand, and beside it both indices over time, on one vertical scale.
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
	const withPath = frame.name === 'wide' && common.length >= 2;

	const widest = Math.max(...common.map((m) => m.supplyIndex), lo) + (hi - lo) * 0.06;
	let scale = HEIGHT[frameName] / (hi - lo);
	const hiX = Math.max(widest, lo + PATH_WIDTH.least / scale);
	if (withPath) scale = Math.min(scale, PATH_WIDTH.most / (hiX - lo));
	const top = withPath ? 62 : 28;
	const bottom = top + (hi - lo) * scale;

	const last = years.findLast((m) => m.demandIndex !== null);
	const lastValue = words.index(last?.demandIndex ?? null);
	const ends = [words.demand, last?.part ? words.part(lastValue, last.year) : lastValue];
	const endRoom = Math.max(...ends.map((text) => textWidth(text, frame.text))) + 4;
	const pathRight = VALUES + (hiX - lo) * scale;
	const margin = 64;
	const lines: LinesArea = {
		left: withPath ? pathRight + margin + VALUES + 8 : VALUES,
		right: frame.width - endRoom,
		top,
		bottom,
		edge: frame.width,
		y: (index) => bottom - (index - lo) * scale,
		ticks
	};
	const over = drawLines(years, course, lines, frame, words);
	if (!withPath) return { ...head, height: bottom + 28, marks: over.marks, targets: over.targets };

	const xAxis = wrapText(words.xAxis, pathRight, frame.text);
	const path = drawPath(
		years,
		{ left: VALUES, top, bottom, lo, hi, hiX, scale, ticks, margin, xAxis },
		frame,
		words
	);
	return {
		...head,
		height: bottom + 46 + (xAxis.length - 1) * AXIS_LEADING,
		marks: [
			label(0, 16, words.pathTitle, frame.strong, { ink: 'ink', weight: 600 }),
			label(lines.left - VALUES, 16, words.linesTitle, frame.strong, { ink: 'ink', weight: 600 }),
			...path.marks,
			...over.marks
		],
		targets: [...path.targets, ...over.targets]
	};
}
