import { label } from './marks';
import type { Frame, Mark } from './spec';
import { wrapWithin } from './text';

/** Sentences under a drawing, from `top` down; `height` = what they take. */
export function footNotes(
	notes: readonly string[],
	frame: Frame,
	x: number,
	top: number,
	width: number
): { marks: Mark[]; height: number } {
	const leading = frame.text * 1.4;
	const lines = notes.flatMap((note) => wrapWithin(note, width, frame.text));
	return {
		marks: lines.map((text, i) => label(x, top + leading * (i + 1), text, frame.text)),
		height: lines.length === 0 ? 0 : lines.length * leading + 4
	};
}
