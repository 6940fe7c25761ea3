import { scaleLinear } from 'd3';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { SharePoint } from '../../market/role-share';
import { lineChart, type LineSeries } from '../../plot/line-chart';
import { FRAMES, type ChartSpec, type DotShape, type FrameName } from '../../plot/spec';
import type { HeatWords, StyledEntryRow } from './heatmap';
import { DOOR, drawn, RELABELLED_FROM } from './points';

export interface LineWords extends Pick<HeatWords, 'percent' | 'yearTick' | 'target' | 'part'> {
	readonly summary: string;
	/** What the dashed line at 5% is. */
	readonly door: string;
	/** At the break of the analysts' line. */
	readonly relabelled: string;
	readonly hollowNote: string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
}

const SHAPES: readonly DotShape[] = ['circle', 'square', 'diamond', 'triangle'];

/**
 * Entry-level shares over the years, one line a role with its interval as a band, against 5% and, in grey, all AI roles
 * without analysts. Hollow = fewer than 30 adverts or a part year; the analysts' line is cut where the label changed.
 */
export function drawLines(
	rows: readonly StyledEntryRow[],
	context: StyledEntryRow,
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: LineWords
): ChartSpec {
	const frame = FRAMES[frameName];
	const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
	const cut = rows.some((r) => r.relabelled) && first < RELABELLED_FROM && last >= RELABELLED_FROM;
	const few = (p: SharePoint) => !enoughForVerdict(p.n) || p.year === words.part?.year;
	const hollows = rows.some((row) => drawn(row.points).some(few));
	const scale = scaleLinear([0, highest([...rows, context])], [0, 1]).nice(4);
	const [lo = 0, hi = 1] = scale.domain();

	/** A year without enough adverts is a gap. */
	const series = (row: StyledEntryRow, i: number | null): LineSeries => {
		const points = drawn(row.points);
		const end = points.at(-1);
		return {
			name: end ? row.name : '',
			...(end ? { value: words.percent(end.share) } : {}),
			ink: row.ink,
			faint: i === null,
			shape: SHAPES[(i ?? 0) % SHAPES.length] ?? 'circle',
			breaks: row.relabelled ? [RELABELLED_FROM] : [],
			points: years.map((year) => {
				const p = points.find((q) => q.year === year);
				if (!p) return { x: year, y: null };
				return {
					x: year,
					y: p.share,
					lo: p.lo,
					hi: p.hi,
					hollow: few(p),
					...(i === null ? {} : { lines: words.target(row, p) }),
					...(i !== null && rows.length === 1 && p !== end ? { note: words.percent(p.share) } : {})
				};
			})
		};
	};
	const { part } = words;
	const drawing = lineChart({
		frame,
		series: [series(context, null), ...rows.map(series)],
		years,
		...(part && part.year === last ? { partYears: { [part.year]: part.text } } : {}),
		y: {
			domain: [lo, hi],
			ticks: scale.ticks(4),
			format: (share) => words.percent(share, 0),
			reference: DOOR
		},
		yTitle: '',
		yearFormat: words.yearTick,
		...(years.length > 1 ? { events: words.events } : {}),
		marks: cut ? [{ x: RELABELLED_FROM - 0.5, text: words.relabelled }] : [],
		notes: [words.door, ...(hollows ? [words.hollowNote] : [])]
	});
	return { frame: frameName, width: frame.width, title, summary: words.summary, ...drawing };
}

/** Top of the scale: every share, the intervals that rest on enough adverts, and room above 5%. */
function highest(rows: readonly StyledEntryRow[]): number {
	const tops = rows.flatMap((r) =>
		drawn(r.points).map((p) => (enoughForVerdict(p.n) ? p.hi : p.share * 1.15))
	);
	return Math.max(DOOR * 1.6, ...tops);
}
