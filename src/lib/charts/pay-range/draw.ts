import { quantileDots, type QuantileDotsOptions, type QuantileRow } from '../../plot/quantile-dots';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

interface Words extends Pick<
	QuantileDotsOptions,
	'axisTitle' | 'endHead' | 'notes' | 'format' | 'reference'
> {
	readonly summary: string;
	readonly nothing: string;
}

/** The largest ratio on the scale; larger ones stand at its end. */
export const MOST = 3;

/** Twenty dots a row from 1 (one figure instead of a range) on. */
export function drawPayRange(
	rows: readonly QuantileRow[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (rows.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const { marks, targets, height } = quantileDots({
		frame,
		rows,
		domain: [1, MOST],
		ticks: [1, 1.5, 2, 2.5, MOST],
		...words
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
