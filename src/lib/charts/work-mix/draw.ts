import { dotRows, type DotRowsOptions } from '../../plot/dot-rows';
import { heatmap, type HeatmapOptions } from '../../plot/heatmap';
import { HEAT_INKS, type HeatInk } from '../../plot/palette';
import { FRAMES, type ChartSpec, type Drawing, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

/** Lower bounds of the six colours, as shares. */
export const STEPS = [0, 0.1, 0.25, 0.4, 0.55, 0.7] as const;

/** The colour of a share. */
export const fillOf = (share: number): HeatInk =>
	HEAT_INKS[STEPS.findLastIndex((from) => share >= from)] ?? 'heat-0';

const spec = (frame: FrameName, title: string, summary: string, drawing: Drawing): ChartSpec => ({
	frame,
	width: FRAMES[frame].width,
	height: drawing.height,
	title,
	summary,
	marks: drawing.marks,
	targets: drawing.targets
});

/** Roles by activities; a sentence where there is no row. */
export function drawMix(
	options: Omit<HeatmapOptions, 'frame'>,
	frame: FrameName,
	title: string,
	words: { readonly summary: string; readonly nothing: string }
): ChartSpec {
	if (options.rows.length === 0) return nothingToDraw(frame, title, words.nothing);
	return spec(frame, title, words.summary, heatmap({ ...options, frame: FRAMES[frame] }));
}

/** One role or a few: a row an activity, first year hollow, last year filled. */
export function drawMixChange(
	options: Omit<DotRowsOptions, 'frame' | 'axis'>,
	frame: FrameName,
	title: string,
	words: { readonly summary: string; readonly percent: (share: number, digits: number) => string }
): ChartSpec {
	return spec(
		frame,
		title,
		words.summary,
		dotRows({
			...options,
			frame: FRAMES[frame],
			axis: {
				domain: [0, 1],
				ticks: [0, 0.25, 0.5, 0.75, 1],
				format: (share) => words.percent(share, 0)
			}
		})
	);
}
