import { lineChart, type LineSeries } from '../../plot/line-chart';
import type { Ink } from '../../plot/palette';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';
import { isWhole } from '../term-years';
import type { IndexPoint, PlumbingPoints, Side, SideIndex } from './points';

/** What the drawing prints, in one language. */
export interface PlumbingText {
	readonly index: (value: number | null) => string;
	readonly yearTick: (year: number) => string;
	readonly months: (count: number) => string;
	readonly medians: Readonly<Record<Side, string>>;
	/** Lines of a target of a median. */
	readonly target: (side: SideIndex, point: IndexPoint) => readonly string[];
	readonly yTitle: string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
	readonly key: string;
	readonly hollow: string;
	readonly nothing: string;
	readonly summary: string;
}

const TICKS = [6.25, 12.5, 25, 50, 100, 200, 400, 800, 1600];
/** Room above and below the indices, as a ratio. */
const ROOM = 1.1;
const INK: Readonly<Record<Side, { word: Ink; median: Ink }>> = {
	modelling: { word: 'demand', median: 'demand' },
	operating: { word: 'context', median: 'ink' }
};

/** Each word as a thin line, the medians of the two sides as bold ones, on a log scale from the first year on. */
export function drawPlumbing(
	{ years, span, operating, modelling }: PlumbingPoints,
	frameName: FrameName,
	title: string,
	text: PlumbingText
): ChartSpec {
	const sides = [operating, modelling];
	if (!span || sides.every((side) => side.words.length === 0))
		return nothingToDraw(frameName, title, text.nothing);
	const frame = FRAMES[frameName];
	const indices = sides.flatMap((side) =>
		side.words.flatMap((w) => w.points.flatMap((p) => p.index ?? []))
	);
	const domain = [Math.min(...indices) / ROOM, Math.max(...indices) * ROOM] as const;
	const part = sides
		.flatMap((side) => side.words.flatMap((w) => w.series.points))
		.find((p) => !isWhole(p));
	const words = sides.flatMap((side) =>
		side.words.map((w): LineSeries => ({
			name: w.series.term,
			ink: INK[side.side].word,
			faint: true,
			points: w.points.map((p) => ({ x: p.year, y: p.index }))
		}))
	);
	const medians = sides
		.filter((side) => side.words.length > 0)
		.map((side): LineSeries => {
			return {
				name: text.medians[side.side],
				ink: INK[side.side].median,
				shape: side.side === 'modelling' ? 'circle' : 'square',
				points: side.points.map((p) => ({
					x: p.year,
					y: p.index,
					hollow: p.year === part?.year,
					// The year that is judged.
					...(p.year === span.last ? { note: text.index(p.index) } : {}),
					lines: text.target(side, p)
				}))
			};
		});
	const drawing = lineChart({
		frame,
		series: [...words, ...medians],
		years,
		...(part ? { partYears: { [part.year]: text.months(part.months) } } : {}),
		y: {
			domain,
			ticks: TICKS.filter((t) => t >= domain[0] && t <= domain[1]),
			format: text.index,
			log: true,
			baseline: 100
		},
		yTitle: text.yTitle,
		yearFormat: text.yearTick,
		events: text.events,
		notes: [text.key, ...(part ? [text.hollow] : [])],
		...(frame.name === 'slide' ? {} : { plotHeight: frameName === 'wide' ? 380 : 360 })
	});
	return { frame: frameName, width: frame.width, title, summary: text.summary, ...drawing };
}
