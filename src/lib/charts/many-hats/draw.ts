import { dotRows, type DotRow, type DotRowsOptions } from '../../plot/dot-rows';
import { shareBars, type ShareBar, type ShareBarsOptions } from '../../plot/share-bars';
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

interface DotWords extends Pick<DotRowsOptions, 'axisTitle' | 'notes' | 'key'> {
	readonly percent: (share: number, digits?: number) => string;
	readonly half: string;
	readonly endHead: string;
	readonly summary: string;
	readonly nothing: string;
}

/** A row a role: the share of the first year (hollow) and the last, the line at one half. */
export function drawHats(
	rows: readonly DotRow[],
	frameName: FrameName,
	title: string,
	words: DotWords
): ChartSpec {
	if (rows.length === 0) return nothingToDraw(frameName, title, words.nothing);
	return spec(
		frameName,
		title,
		words.summary,
		dotRows({
			frame: FRAMES[frameName],
			rows,
			axis: {
				domain: [0.3, 1],
				ticks: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].filter(
					(_, i) => frameName !== 'narrow' || i % 2 === 0
				),
				format: (share) => words.percent(share, 0)
			},
			axisTitle: words.axisTitle,
			reference: { value: 0.5, text: words.half },
			...(words.key ? { key: words.key } : {}),
			endHead: words.endHead,
			notes: words.notes
		})
	);
}

interface BarWords extends Pick<ShareBarsOptions, 'parts' | 'notes'> {
	readonly format: (share: number) => string;
	readonly centreText: string;
	readonly endHead: string;
	readonly summary: string;
	readonly nothing: string;
}

/** Chosen roles: how many people do one, two … six kinds, centred between one and two. */
export function drawHatCounts(
	bars: readonly ShareBar[],
	panelTitle: string,
	frameName: FrameName,
	title: string,
	words: BarWords
): ChartSpec {
	if (bars.length === 0) return nothingToDraw(frameName, title, words.nothing);
	return spec(
		frameName,
		title,
		words.summary,
		shareBars({
			frame: FRAMES[frameName],
			parts: words.parts,
			panels: [{ title: panelTitle, bars }],
			centre: 1,
			centreText: words.centreText,
			format: words.format,
			endHead: words.endHead,
			notes: words.notes
		})
	);
}
