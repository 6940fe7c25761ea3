import { shareBars, type ShareBarsOptions } from '../../plot/share-bars';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

/** A panel a year, a bar a role, centred between companies of fewer than 250 people and larger ones. */
export function drawCompanySize(
	options: Omit<ShareBarsOptions, 'frame'>,
	frameName: FrameName,
	title: string,
	words: { readonly summary: string; readonly nothing: string }
): ChartSpec {
	if (options.panels.every((panel) => panel.bars.length === 0))
		return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const { marks, targets, height } = shareBars({ ...options, frame });
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
