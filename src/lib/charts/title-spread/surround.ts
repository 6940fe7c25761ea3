/** What stands over the rows: the number of all roles together. */
import { label, rule } from '../../plot/marks';
import { isScarce, type Frame, type Mark, type Target } from '../../plot/spec';
import { BOLD, textWidth, wrapText } from '../../plot/text';
import type { TitleSpreadWords } from './layout';
import type { TitleSpan } from './points';

const LINE = 18;

/** The number of all roles together, as words: it is off the scale of the roles. */
export function pooledStrip(
	pooled: TitleSpan,
	frame: Frame,
	words: TitleSpreadWords
): { marks: Mark[]; targets: Target[]; height: number } {
	const value = words.pooled(pooled);
	const strong = { ink: 'ink', weight: 600 } as const;
	const nameWidth = textWidth(words.pooledName, frame.strong) + 18;
	// Beside the name where there is room, else under it.
	const beside = nameWidth + textWidth(value, frame.strong) <= frame.width;
	const valueAt = beside ? { x: nameWidth, y: 16 } : { x: 0, y: 36 };
	// Where height is scarce the note stands beside the value, if there is room.
	const after = valueAt.x + textWidth(value, frame.strong) * BOLD + 24;
	const inLine = isScarce(frame) && after + textWidth(words.pooledNote, frame.text) <= frame.width;
	const note = inLine ? [words.pooledNote] : wrapText(words.pooledNote, frame.width, frame.text);
	const noteX = inLine ? after : 0;
	const noteY = valueAt.y + (inLine ? 0 : 19);
	const end = noteY + (note.length - 1) * LINE + 13;
	return {
		marks: [
			label(0, 16, words.pooledName, frame.strong, strong),
			label(valueAt.x, valueAt.y, value, frame.strong, strong),
			...note.map((line, i) => label(noteX, noteY + i * LINE, line, frame.text)),
			rule(0, end, frame.width, end, 'grid')
		],
		targets: [
			{
				x: valueAt.x + textWidth(value, frame.strong) / 2,
				y: valueAt.y - 5,
				lines: [
					...(pooled.first ? words.target(null, pooled.first) : []),
					...words.target(null, pooled.last)
				]
			}
		],
		height: end + 8
	};
}
