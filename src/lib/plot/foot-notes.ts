import { label } from './marks';
import type { Frame, Mark } from './spec';
import { textWidth, wrapWithin } from './text';

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

/** Between two notes on a line. */
const BETWEEN = 24;

/** `footNotes` with as many notes to a line as fit: where height is scarce. */
export function footNotesInLine(
	notes: readonly string[],
	frame: Frame,
	x: number,
	top: number,
	width: number
): { marks: Mark[]; height: number } {
	const leading = frame.text * 1.4;
	const marks: Mark[] = [];
	let [at, lines] = [x, 0];
	for (const note of notes)
		for (const text of wrapWithin(note, width, frame.text)) {
			if (lines === 0 || at + textWidth(text, frame.text) > x + width) [at, lines] = [x, lines + 1];
			marks.push(label(at, top + leading * lines, text, frame.text));
			at += textWidth(text, frame.text) + BETWEEN;
		}
	return { marks, height: lines === 0 ? 0 : lines * leading + 4 };
}
