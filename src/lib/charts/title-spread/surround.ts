/** What stands around the rows: the number of all roles together, the key and the scale. */
import { dot, label, rule } from '../../plot/marks';
import type { Ink } from '../../plot/palette';
import type { BarMark, Mark, Target } from '../../plot/spec';
import { textWidth, wrapText } from '../../plot/text';
import {
	FIRST_R,
	LAST_R,
	type Layout,
	type TitleSpreadPicture,
	type TitleSpreadWords
} from './layout';
import type { TitleSpan } from './points';

const LINE = 18;
/** Height of the measure and the values over the rows. */
export const SCALE_HEIGHT = 46;

/** A 95% interval on a row. */
export const band = (x: number, y: number, width: number, ink: Ink): BarMark => ({
	kind: 'bar',
	x: Math.round(x * 100) / 100,
	y: y - 4,
	width: Math.round(width * 100) / 100,
	height: 8,
	ink,
	opacity: 0.28
});

/** The number of all roles together, as words over the scale. */
export function pooledStrip(
	pooled: TitleSpan,
	{ frame, wide, left }: Layout,
	words: TitleSpreadWords
): { marks: Mark[]; targets: Target[]; height: number } {
	const value = words.pooled(pooled);
	const strong = { ink: 'ink', weight: 600 } as const;
	const valueAt = wide ? { x: left, y: 16 } : { x: 0, y: 36 };
	const note = wrapText(words.pooledNote, frame.width - valueAt.x, frame.text);
	const noteY = valueAt.y + 19;
	const end = noteY + (note.length - 1) * LINE + 13;
	return {
		marks: [
			label(0, 16, words.pooledName, frame.strong, strong),
			label(valueAt.x, valueAt.y, value, frame.strong, strong),
			...note.map((line, i) => label(valueAt.x, noteY + i * LINE, line, frame.text)),
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

/** What dots, band and colour stand for, line after line from `top`. */
export function key(
	{ rows, years, accent }: TitleSpreadPicture,
	{ frame }: Layout,
	words: TitleSpreadWords,
	top: number
): { marks: Mark[]; height: number } {
	const [first, last] = [years[0], years.at(-1)];
	type Item = { text: string; mark: (x: number, y: number) => Mark };
	const items: Item[] = [];
	if (first !== undefined && rows.some((row) => row.first))
		items.push({
			text: words.year(first),
			mark: (x, y) => dot(x, y, FIRST_R, 'muted', { hollow: true })
		});
	if (last !== undefined)
		items.push({ text: words.year(last), mark: (x, y) => dot(x, y, LAST_R, 'muted') });
	if (rows.length > 0)
		items.push({ text: words.interval, mark: (x, y) => band(x - 8, y, 16, 'muted') });
	if (accent !== null && rows.some((row) => row.ink === accent))
		items.push({ text: words.accent, mark: (x, y) => dot(x, y, LAST_R, accent) });
	const marks: Mark[] = [];
	let [x, y] = [0, top + 14];
	for (const { text, mark } of items) {
		const width = 22 + textWidth(text, frame.text);
		if (x > 0 && x + width > frame.width) [x, y] = [0, y + LINE];
		marks.push(mark(x + 8, y - 4.5), label(x + 22, y, text, frame.text));
		x += width + 16;
	}
	return { marks, height: items.length > 0 ? y - top + 8 : 0 };
}

/** The measure and its scale from `top`: hairlines with their values above, the limit broken and stronger. */
export function scale(
	{ limit }: TitleSpreadPicture,
	{ frame, wide, left, titlesX, x, ticks }: Layout,
	words: TitleSpreadWords,
	top: number,
	bottom: number
): Mark[] {
	const valuesY = top + SCALE_HEIGHT - 8;
	return [
		label(wide ? left : 0, top + 16, words.axis, frame.text),
		...(titlesX === null ? [] : [label(titlesX, valuesY, words.topTitles, frame.text)]),
		...ticks.flatMap((tick) => [
			rule(
				x(tick),
				top + SCALE_HEIGHT - 2,
				x(tick),
				bottom,
				tick === 1 || tick === limit ? 'muted' : 'grid',
				tick === limit ? { dash: '2 4' } : {}
			),
			label(x(tick), valuesY, String(tick), frame.text, { anchor: 'middle' })
		])
	];
}
