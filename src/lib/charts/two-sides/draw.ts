import { dotRows, type DotRowsOptions } from '../../plot/dot-rows';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

/** A dumbbell a measure, each on an axis of its own: shares, dollars and names have no common scale. */
export function drawTwoSides(
	options: Pick<DotRowsOptions, 'rows' | 'key' | 'notes'>,
	frameName: FrameName,
	title: string,
	words: { readonly summary: string; readonly nothing: string }
): ChartSpec {
	if (options.rows.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const { marks, targets, height } = dotRows({
		...options,
		frame,
		axis: { domain: [0, 1], ticks: [], format: String },
		axisTitle: '',
		twoColumns: false
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
