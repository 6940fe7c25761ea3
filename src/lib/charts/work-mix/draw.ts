import { dotRows, type DotRow, type DotRowsOptions } from '../../plot/dot-rows';
import { heatmap, type HeatmapOptions, type HeatRow } from '../../plot/heatmap';
import { HEAT_INKS, type HeatInk } from '../../plot/palette';
import { FRAMES, type ChartSpec, type Drawing, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

const spec = (frame: FrameName, title: string, summary: string, drawing: Drawing): ChartSpec => ({
	frame,
	width: FRAMES[frame].width,
	height: drawing.height,
	title,
	summary,
	marks: drawing.marks,
	targets: drawing.targets
});

/** Lower bounds of the six colours, as shares. */
const STEPS = [0, 0.15, 0.3, 0.45, 0.6, 0.75] as const;

/** The colour of a share; steps, so that a colour can be named. */
export const fillOf = (share: number): HeatInk =>
	HEAT_INKS[STEPS.findLastIndex((from) => share >= from)] ?? 'heat-0';

interface MixWords {
	readonly percent: (share: number, digits?: number) => string;
	/** Title of the colours. */
	readonly scale: string;
	readonly summary: string;
	readonly nothing: string;
}

/** Roles by kinds of work, the share printed in each cell. */
export function drawMix(
	rows: readonly HeatRow[],
	frameName: FrameName,
	title: string,
	words: MixWords & Pick<HeatmapOptions, 'columns' | 'notes'> & { readonly endHead?: string }
): ChartSpec {
	if (rows.length === 0) return nothingToDraw(frameName, title, words.nothing);
	return spec(
		frameName,
		title,
		words.summary,
		heatmap({
			frame: FRAMES[frameName],
			columns: words.columns,
			rows,
			...(words.endHead === undefined ? {} : { endHead: words.endHead }),
			scale: {
				title: words.scale,
				steps: HEAT_INKS.map((fill, i) => ({ fill, bound: words.percent(STEPS[i] ?? 0, 0) }))
			},
			notes: words.notes
		})
	);
}

/** One role: a row a kind of work, the share of the first year (hollow) and the last. */
export function drawRole(
	rows: readonly DotRow[],
	frameName: FrameName,
	title: string,
	words: Pick<MixWords, 'percent' | 'summary'> & Pick<DotRowsOptions, 'axisTitle' | 'notes' | 'key'>
): ChartSpec {
	return spec(
		frameName,
		title,
		words.summary,
		dotRows({
			frame: FRAMES[frameName],
			rows,
			axis: {
				domain: [0, 1],
				ticks: [0, 0.25, 0.5, 0.75, 1],
				format: (share) => words.percent(share, 0)
			},
			axisTitle: words.axisTitle,
			...(words.key ? { key: words.key } : {}),
			notes: words.notes
		})
	);
}
