import { lineChart, type LineSeries } from '../../plot/line-chart';
import { footNotes } from '../../plot/foot-notes';
import { label } from '../../plot/marks';
import { FRAMES, type ChartSpec, type Drawing, type Frame, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

/** One of the two drawings: a title, its lines and the years that get a tick. */
export interface DestinationPanel {
	readonly title: string;
	readonly series: readonly LineSeries[];
	readonly years: readonly number[];
}

interface Words {
	readonly yTitle: string;
	readonly summary: string;
	readonly nothing: string;
	readonly notes: readonly string[];
	readonly percent: (share: number) => string;
	readonly yearFormat: (year: number) => string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
}

const TICKS = [0, 0.2, 0.4, 0.6, 0.8];
/** Part of the width that the first drawing takes where there are two, and what lies between them. */
const FIRST = 0.58;
const GAP = { wide: 28, narrow: 0, slide: 48 } as const;
const PLOT_HEIGHT = { wide: 290, narrow: 230, slide: 352 } as const;
/** From the top of the frame, or the end of the drawing above, to a plot: the title, what y measures, the events. */
const HEAD = 72;

/** Decades and late years on one vertical scale: side by side, on a phone one below the other. */
export function drawDestinations(
	panels: readonly DestinationPanel[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	const shown = panels.filter((panel) => panel.years.length > 0);
	if (shown.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const stacked = frame.name === 'narrow';
	const highest = Math.max(
		...shown.flatMap((panel) => panel.series.flatMap((s) => s.points.map((p) => p.hi ?? p.y ?? 0)))
	);
	const drawn: Drawing[] = [];
	const notes = footNotes(words.notes, frame, 0, 0, frame.width).height + 4;
	const part: Frame =
		frame.maxHeight === null ? frame : { ...frame, maxHeight: frame.maxHeight - notes };
	const heads = shown.map((panel, i) => {
		const top = stacked ? (drawn.at(-1)?.height ?? 0) + (i > 0 ? 14 : 0) : 0;
		const split = !stacked && shown.length > 1;
		const gap = GAP[frame.name];
		const x = split && i > 0 ? frame.width * FIRST + gap / 2 : 0;
		const width = split ? frame.width * (i > 0 ? 1 - FIRST : FIRST) - gap / 2 : frame.width;
		drawn.push(
			lineChart({
				frame: part,
				series: panel.series,
				years: panel.years,
				y: {
					domain: [0, Math.max(highest, 0.8)],
					ticks: TICKS,
					format: words.percent,
					baseline: 0
				},
				yTitle: '',
				yearFormat: words.yearFormat,
				events: words.events,
				notes: [],
				plotHeight: PLOT_HEIGHT[frame.name],
				box: { x, width, plotTop: top + HEAD }
			})
		);
		return [
			label(x, top + frame.strong + 2, panel.title, frame.strong, { ink: 'ink', weight: 600 }),
			...(i === 0 ? [label(x, top + frame.strong + frame.text + 10, words.yTitle, frame.text)] : [])
		];
	});
	const bottom = Math.max(...drawn.map((d) => d.height));
	const foot = footNotes(words.notes, frame, 0, bottom, frame.width);
	return {
		frame: frameName,
		width: frame.width,
		height: bottom + foot.height + 4,
		title,
		summary: words.summary,
		marks: [...heads.flat(), ...drawn.flatMap((d) => d.marks), ...foot.marks],
		targets: drawn.flatMap((d) => d.targets)
	};
}
