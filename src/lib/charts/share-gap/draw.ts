import { max } from 'd3';
import { signedBars, type SignedBar, type SignedBarsOptions } from '../../plot/signed-bars';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

interface Words extends Pick<SignedBarsOptions, 'sides' | 'endHead' | 'notes' | 'format'> {
	readonly summary: string;
	readonly nothing: string;
}

/** Changes from a common zero. */
export function drawGaps(
	bars: readonly SignedBar[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (bars.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const reach =
		max(bars.flatMap((b) => [b.value, b.lo, b.hi].map((v) => Math.abs(v ?? 0)))) ?? 0.01;
	const step = reach > 0.06 ? 0.04 : reach > 0.025 ? 0.02 : 0.01;
	const ticks = [-2, -1, 0, 1, 2].map((k) => k * step).filter((t) => Math.abs(t) <= reach + 1e-9);
	const { marks, targets, height } = signedBars({
		frame,
		bars,
		domain: [-reach, reach],
		ticks,
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
