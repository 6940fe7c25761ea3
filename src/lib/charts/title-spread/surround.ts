/** What stands over the rows: the number of all roles together. */
import { label, rule } from '../../plot/marks';
import type { Frame, Mark, Target } from '../../plot/spec';
import { textWidth, wrapText } from '../../plot/text';
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
	const note = wrapText(words.pooledNote, frame.width, frame.text);
	const noteY = valueAt.y + 19;
	const end = noteY + (note.length - 1) * LINE + 13;
	return {
		marks: [
			label(0, 16, words.pooledName, frame.strong, strong),
			label(valueAt.x, valueAt.y, value, frame.strong, strong),
			...note.map((line, i) => label(0, noteY + i * LINE, line, frame.text)),
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
