/** The words of a picture: headline and deck above the drawing, remarks, source and site below. */
import { label, rule } from './marks';
import type { PictureLayout, PictureWords } from './picture-layout';
import type { LabelMark, Mark } from './spec';
import { BOLD, textWidth, wrapWithin } from './text';

/** Height of a line over its size: headlines and running text. */
const TIGHT = 1.22;
const LOOSE = 1.45;
/** What of a line's height stands above the base line. */
const ASCENT = 0.98;

/** Lines of one kind from `top` down; `end` = where the last line ends. */
function paragraph(
	lines: readonly string[],
	x: number,
	top: number,
	size: number,
	look: Partial<Pick<LabelMark, 'ink' | 'weight' | 'anchor'>>,
	leading: number
): { marks: LabelMark[]; end: number } {
	return {
		marks: lines.map((text, i) =>
			label(x, top + size * (ASCENT + (leading - 1) / 2 + leading * i), text, size, look)
		),
		end: top + size * leading * lines.length
	};
}

/**
 * Bold text broken into as few lines as `width` allows, as equal as words let them be: the sum of squared differences from
 * their mean is least. A word that is wider is broken as `wrapWithin` does.
 */
export function balanced(text: string, width: number, size: number): string[] {
	const greedy = wrapWithin(text, width / BOLD, size);
	const words = text.split(' ');
	const lineOf = (from: number, to: number) => words.slice(from, to).join(' ');
	const widthOf = (line: string) => textWidth(line, size) * BOLD;
	if (greedy.length < 2 || words.some((word) => widthOf(word) > width)) return greedy;
	const mean = widthOf(text) / greedy.length;

	interface Broken {
		readonly cost: number;
		readonly lines: readonly string[];
	}
	/** Of `lines` lines, the best ways to break the first words, by how many these are. */
	let best = new Map<number, Broken>([[0, { cost: 0, lines: [] }]]);
	for (let line = 0; line < greedy.length; line++) {
		const next = new Map<number, Broken>();
		for (const [from, { cost, lines }] of best)
			for (let to = from + 1; to <= words.length; to++) {
				const added = lineOf(from, to);
				const wide = widthOf(added);
				if (wide > width) break;
				const total = cost + (wide - mean) ** 2;
				if (total < (next.get(to)?.cost ?? Infinity))
					next.set(to, { cost: total, lines: [...lines, added] });
			}
		best = next;
	}
	return [...(best.get(words.length)?.lines ?? greedy)];
}

/**
 * Headline and deck from the upper margin down; `end` = where they end. The headline has the largest size at which it has as
 * many lines as the layout wants, no more than `room` high; one that is too long even at the smallest ends in '…'.
 */
export function pictureHead(
	words: PictureWords,
	{ margin, width, column, headline, deck }: PictureLayout,
	room: number
): { readonly marks: readonly LabelMark[]; readonly end: number } {
	const inner = column ?? width - 2 * margin;
	const tries = headline.sizes.map((size) => ({
		size,
		lines: balanced(words.headline, inner, size)
	}));
	const most = (size: number) => Math.max(1, Math.floor(room / (size * TIGHT)));
	const { size, lines } = tries.find(
		(t) => t.lines.length <= Math.min(headline.lines, most(t.size))
	) ??
		tries.at(-1) ?? { size: 0, lines: [] };
	const shown = lines.slice(0, most(size));
	if (shown.length < lines.length) shown[shown.length - 1] += '…';
	const top = paragraph(shown, margin, margin, size, { ink: 'ink', weight: 700 }, TIGHT);
	if (deck === null) return top;
	const below = paragraph(
		wrapWithin(words.deck, inner, deck),
		margin,
		top.end + deck * 0.35,
		deck,
		{},
		LOOSE
	);
	return { marks: [...top.marks, ...below.marks], end: below.end };
}

/** Of the line below the drawing, the part that site and link may take beside the sources. */
const BESIDE = 0.42;

/**
 * What stands below the drawing, as if it began at 0; `height` = what it takes: remarks, a rule, the sources, and right of
 * them site and link; in a narrow picture these stand below.
 */
export function pictureFoot(
	words: PictureWords,
	{ margin, width, notes: noteSize, foot: size, source }: PictureLayout
): { readonly marks: readonly Mark[]; readonly height: number } {
	const inner = width - 2 * margin;
	const marks: Mark[] = [];
	let y = 0;
	if (noteSize !== null && words.notes.length > 0) {
		const lines = wrapWithin(words.notes.join(' '), inner, noteSize);
		const notes = paragraph(lines, margin, y, noteSize, {}, LOOSE);
		marks.push(...notes.marks);
		y = notes.end + noteSize * 0.6;
	}
	marks.push(rule(margin, y, width - margin, y, 'grid', { width: Math.max(1, size / 14) }));
	y += size * 0.6;

	const site = { text: words.site, ink: 'ink', weight: 600 } as const;
	const link =
		words.link === null ? [] : [{ text: words.link, ink: 'muted', weight: 400 } as const];
	const own = Math.max(...[site, ...link].map((line) => textWidth(line.text, size) * BOLD));
	const beside = own <= inner * BESIDE;
	const sources = paragraph(
		wrapWithin(words[source], beside ? inner - own - 2 * size : inner, size),
		margin,
		y,
		size,
		{},
		LOOSE
	);
	let end = beside ? y : sources.end;
	marks.push(...sources.marks);
	for (const { text, ink, weight } of [site, ...link]) {
		const lines = paragraph(
			wrapWithin(text, inner / BOLD, size),
			beside ? width - margin : margin,
			end,
			size,
			{ ink, weight, anchor: beside ? 'end' : 'start' },
			LOOSE
		);
		marks.push(...lines.marks);
		end = lines.end;
	}
	return { marks, height: Math.max(end, sources.end) };
}
