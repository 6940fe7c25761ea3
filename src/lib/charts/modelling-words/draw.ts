import { enoughForVerdict, enoughToDraw } from '../../market/verdict-rules';
import { lineChart } from '../../plot/line-chart';
import { slope } from '../../plot/slope';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';
import { isWhole, type TermPoint, type TermSeries } from '../term-years';
import type { ModellingWordsPoints, WordChange } from './points';

/** What both drawings print, in one language. */
export interface ModellingWordsText {
	readonly percent: (share: number) => string;
	/** A share on the axis. */
	readonly tick: (share: number) => string;
	readonly yearTick: (year: number) => string;
	/** Lines of a target in one year. */
	readonly target: (series: TermSeries, point: TermPoint) => readonly string[];
	/** Lines of a target at both dates. */
	readonly change: (word: WordChange) => readonly string[];
	readonly months: (count: number) => string;
	readonly key: string;
	readonly keyYears: string;
	/** Words of modelling in too few posts to be judged; empty = none. */
	readonly uncounted: string;
	readonly hollow: string;
	readonly hollowYears: string;
	readonly yTitle: string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
	readonly nothing: string;
	readonly summary: string;
	readonly yearSummary: string;
}

/** Room above and below the shares, as ratios. */
const ROOM = 1.15;
const TICKS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];

const uncountedOf = ({ uncounted }: ModellingWordsText): string[] =>
	uncounted === '' ? [] : [uncounted];

/** Two dates, a line a word: those of modelling in colour, bold where they clearly changed; names of fields in grey. */
export function drawSlope(
	{ span, modelling, fields }: ModellingWordsPoints,
	frameName: FrameName,
	title: string,
	text: ModellingWordsText
): ChartSpec {
	const words = [...modelling, ...fields];
	if (!span || words.length === 0) return nothingToDraw(frameName, title, text.nothing);
	const frame = FRAMES[frameName];
	const shares = words.flatMap((w) => [w.first.share, w.last.share]);
	const few = words.some((w) => w.change === null);
	const drawing = slope({
		frame,
		items: words.map((word) => {
			const modelling = word.series.termGroup === 'modelling';
			return {
				name: word.series.term,
				ink: modelling ? 'demand' : 'context-text',
				from: word.first.share,
				to: word.last.share,
				fromText: text.percent(word.first.share),
				toText: text.percent(word.last.share),
				hollow: ![word.first, word.last].every((p) => enoughForVerdict(p.k)),
				strong: modelling && (word.change === 'rose' || word.change === 'fell'),
				lines: text.change(word)
			};
		}),
		heads: [text.yearTick(span.first), text.yearTick(span.last)],
		domain: [Math.min(...shares) / ROOM, Math.max(...shares) * ROOM],
		log: true,
		notes: [text.key, ...(few ? [text.hollow] : []), ...uncountedOf(text)]
	});
	return { frame: frameName, width: frame.width, title, summary: text.summary, ...drawing };
}

/** The words of modelling over all years shown, on a log scale. */
export function drawYears(
	{ span, years, modelling }: ModellingWordsPoints,
	frameName: FrameName,
	title: string,
	text: ModellingWordsText
): ChartSpec {
	if (!span || modelling.length === 0) return nothingToDraw(frameName, title, text.nothing);
	const frame = FRAMES[frameName];
	const few = (p: TermPoint) => !enoughForVerdict(p.k) || !isWhole(p);
	const drawn = modelling.flatMap((w) => w.series.points.filter((p) => enoughToDraw(p.k)));
	const shares = drawn.map((p) => p.share);
	const domain = [Math.min(...shares) / ROOM, Math.max(...shares) * ROOM] as const;
	const part = drawn.find((p) => !isWhole(p));
	const drawing = lineChart({
		frame,
		series: modelling.map(({ series }) => {
			const points = series.points.filter((p) => enoughToDraw(p.k));
			return {
				name: series.term,
				value: text.percent(points.at(-1)?.share ?? 0),
				// As in the other drawing: a word of modelling; they are told apart by their labels.
				ink: 'demand' as const,
				points: years.map((year) => {
					const p = points.find((q) => q.year === year);
					return p
						? { x: year, y: p.share, hollow: few(p), lines: text.target(series, p) }
						: { x: year, y: null };
				})
			};
		}),
		years,
		...(part ? { partYears: { [part.year]: text.months(part.months) } } : {}),
		y: {
			domain,
			ticks: TICKS.filter((t) => t >= domain[0] && t <= domain[1]),
			format: text.tick,
			log: true
		},
		yTitle: text.yTitle,
		yearFormat: text.yearTick,
		events: text.events,
		notes: [text.keyYears, ...(drawn.some(few) ? [text.hollowYears] : []), ...uncountedOf(text)],
		...(frame.name === 'slide' ? {} : { plotHeight: frameName === 'wide' ? 340 : 320 })
	});
	return { frame: frameName, width: frame.width, title, summary: text.yearSummary, ...drawing };
}
