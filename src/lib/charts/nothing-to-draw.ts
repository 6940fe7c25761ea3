import { label } from '../plot/marks';
import { FRAMES, type ChartSpec, type FrameName } from '../plot/spec';
import { wrapText } from '../plot/text';

const LINE = 18;

/** A drawing without data: a sentence that says why, also to a reader who does not see it. */
export function nothingToDraw(frameName: FrameName, title: string, sentence: string): ChartSpec {
	const frame = FRAMES[frameName];
	const lines = wrapText(sentence, frame.width, frame.text);
	return {
		frame: frameName,
		width: frame.width,
		height: 60 + (lines.length - 1) * LINE,
		title,
		summary: sentence,
		marks: lines.map((line, i) => label(0, 34 + i * LINE, line, frame.text)),
		targets: []
	};
}
