import { dotRows, type DotRow, type DotRowsOptions, type RowAxis } from '../../plot/dot-rows';
import { heatmap, type HeatmapOptions } from '../../plot/heatmap';
import { DIVERGE_INKS, type Ink } from '../../plot/palette';
import { FRAMES, type ChartSpec, type Drawing, type FrameName } from '../../plot/spec';

const spec = (frame: FrameName, title: string, summary: string, drawing: Drawing): ChartSpec => ({
	frame,
	width: FRAMES[frame].width,
	height: drawing.height,
	title,
	summary,
	marks: drawing.marks,
	targets: drawing.targets
});

/** Lower bounds of the five colours, symmetric about 1 on a log scale. */
const BOUNDS = [0, 1 / 1.3, 1 / 1.1, 1.1, 1.3] as const;

/** The colour of a lift as printed, with two decimals; within a tenth of chance it is even. */
export const fillOf = (lift: number): Ink =>
	DIVERGE_INKS[BOUNDS.findLastIndex((from) => Math.round(lift * 100) / 100 >= from)] ?? 'even';

/** Kinds of work by kinds of work, in the order of the lecture's bands. */
export function drawMatrix(
	frame: FrameName,
	title: string,
	words: Pick<HeatmapOptions, 'columns' | 'rows' | 'notes'> & {
		readonly times: (lift: number) => string;
		readonly scale: string;
		readonly summary: string;
	}
): ChartSpec {
	return spec(
		frame,
		title,
		words.summary,
		heatmap({
			frame: FRAMES[frame],
			columns: words.columns,
			rows: words.rows,
			triangle: true,
			scale: {
				title: words.scale,
				steps: DIVERGE_INKS.map((fill, i) => ({ fill, bound: words.times(BOUNDS[i] ?? 1) }))
			},
			notes: words.notes
		})
	);
}

/** Ends of the log axis that hold all intervals, and its ticks. */
export function liftAxis(rows: readonly DotRow[]): Pick<RowAxis, 'domain' | 'ticks' | 'log'> {
	const ends = rows.flatMap((row) => row.dots.flatMap((d) => [d.lo ?? d.value, d.hi ?? d.value]));
	const last = [2, 3, 4, 6].find((end) => ends.every((value) => value <= end)) ?? 10;
	const first = [0.8, 0.5, 0.25].find((end) => ends.every((value) => value >= end)) ?? 0.1;
	const ticks = last === 2 ? [0.5, 0.8, 1, 1.25, 1.5, 2] : [0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 10];
	return {
		domain: [first, last],
		ticks: ticks.filter((tick) => tick >= first && tick <= last),
		log: true
	};
}

/** A row a pair: one dot a role, or one for all together. */
export function drawPairs(
	rows: readonly DotRow[],
	frame: FrameName,
	title: string,
	words: Pick<DotRowsOptions, 'axisTitle' | 'notes' | 'key' | 'endHead'> & {
		readonly tick: (lift: number) => string;
		readonly chance: string;
		readonly summary: string;
	}
): ChartSpec {
	return spec(
		frame,
		title,
		words.summary,
		dotRows({
			frame: FRAMES[frame],
			rows,
			axis: { ...liftAxis(rows), format: words.tick },
			axisTitle: words.axisTitle,
			reference: { value: 1, text: words.chance },
			...(words.key ? { key: words.key } : {}),
			...(words.endHead === undefined ? {} : { endHead: words.endHead }),
			notes: words.notes
		})
	);
}
