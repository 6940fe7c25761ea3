/**
 * Pictures: a chart with all that a viewer needs where the page is not: the finding above the drawing; below it remarks,
 * source, licence and n, and where it is from. Pure; it is made of the same marks as a chart, so the same component draws it.
 */
import { extent, scaled } from './scaled';
import { label, round2, rule } from './marks';
import type { ChartSpec, FrameName, LabelMark, Mark } from './spec';
import { BOLD, textWidth, wrapWithin } from './text';

/** A column of a document, a phone, a slide of 16:9, a square post, the card that a link unfolds to. */
export type PictureFormat = 'wide' | 'narrow' | 'slide' | 'square' | 'card';
export const PICTURE_FORMATS: readonly PictureFormat[] = [
	'wide',
	'narrow',
	'slide',
	'square',
	'card'
];

/** Texts around the drawing, ready to print. */
export interface PictureWords {
	/** The finding. */
	readonly headline: string;
	/** Measure, unit, place, years. */
	readonly deck: string;
	/** Remarks that hold for this view; may be none. */
	readonly notes: readonly string[];
	/** Sources with their licences, and n. */
	readonly source: string;
	/** Name of the site. */
	readonly site: string;
	/** Where the chart stands, as printed; `null` = the address of the site is not known. */
	readonly link: string | null;
	/** What the file says of itself besides these. */
	readonly about: Pick<PictureRecord, 'language' | 'rights' | 'data'>;
}

/** What a file of a picture says of itself, as plain text; the terms are those of Dublin Core. */
export interface PictureRecord {
	/** The finding. */
	readonly title: string;
	/** For a reader who does not see it. */
	readonly description: string;
	/** Sources with their licences, and n. */
	readonly source: string;
	/** Licences of the sources. */
	readonly rights: string;
	/** Name of the site. */
	readonly publisher: string;
	/** Where the chart stands; `null` = not known. */
	readonly identifier: string | null;
	/** BCP 47. */
	readonly language: string;
	/** The data package and its version, such as `ai-career-market 1.1.0`; `null` = not known. */
	readonly data: string | null;
}

/** A picture ready to be drawn; what ChartSvg needs of a chart. */
export interface ChartPicture extends Omit<ChartSpec, 'frame'> {
	readonly format: PictureFormat;
	/** How many times as large as it was laid out the drawing is. */
	readonly scale: number;
	readonly record: PictureRecord;
}

/** Sizes in user units; of `slide`, `square` and `card` a unit is a pixel. */
interface Layout {
	readonly width: number;
	/** `null` = as high as it needs to be. */
	readonly height: number | null;
	readonly margin: number;
	/** Sizes of the headline from the largest; the first with which it has at most `lines` lines, else the last. */
	readonly headline: { readonly sizes: readonly number[]; readonly lines: number };
	/** Size of the deck; `null` = left out. */
	readonly deck: number | null;
	/** Size of remarks; `null` = left out. */
	readonly notes: number | null;
	/** Size of source, site and link. */
	readonly foot: number;
	/** Text of the drawing that would be smaller is left out with all other text of it. */
	readonly minText: number;
	/** Layouts of a chart that may be put in it. */
	readonly frames: readonly FrameName[];
}

export const PICTURE_LAYOUTS: Readonly<Record<PictureFormat, Layout>> = {
	wide: {
		width: 800,
		height: null,
		margin: 40,
		headline: { sizes: [27], lines: 2 },
		deck: 15,
		notes: 13,
		foot: 13,
		minText: 0,
		frames: ['wide']
	},
	narrow: {
		width: 400,
		height: null,
		margin: 28,
		headline: { sizes: [21], lines: 3 },
		deck: 14,
		notes: 12.5,
		foot: 12.5,
		minText: 0,
		frames: ['narrow']
	},
	slide: {
		width: 1920,
		height: 1080,
		margin: 72,
		headline: { sizes: [52, 46, 42], lines: 2 },
		deck: 26,
		notes: 20,
		foot: 20,
		minText: 0,
		frames: ['slide']
	},
	square: {
		width: 1080,
		height: 1080,
		margin: 56,
		headline: { sizes: [46, 42, 38], lines: 3 },
		deck: 22,
		notes: 18,
		foot: 18,
		minText: 0,
		frames: ['wide', 'narrow', 'slide']
	},
	card: {
		width: 1200,
		height: 630,
		margin: 56,
		headline: { sizes: [60, 54, 48, 44], lines: 3 },
		deck: null,
		notes: null,
		foot: 22,
		minText: 20,
		frames: ['wide', 'narrow', 'slide']
	}
};

/** Height of a line over its size: headlines and running text. */
const TIGHT = 1.25;
const LOOSE = 1.45;
/** What of a line's height stands above the base line. */
const ASCENT = 0.98;

/** Lines of one kind from `top` down; `end` = where the last line ends. */
function paragraph(
	lines: readonly string[],
	x: number,
	top: number,
	size: number,
	look: Partial<Pick<LabelMark, 'ink' | 'weight'>>,
	leading: number
): { marks: LabelMark[]; end: number } {
	return {
		marks: lines.map((text, i) =>
			label(x, top + size * (ASCENT + (leading - 1) / 2 + leading * i), text, size, look)
		),
		end: top + size * leading * lines.length
	};
}

/** Bold text broken into as few lines as `width` allows, of about the same length. */
export function balanced(text: string, width: number, size: number): string[] {
	const wrap = (w: number) => wrapWithin(text, w / BOLD, size);
	const lines = wrap(width);
	if (lines.length < 2) return lines;
	let [tooNarrow, enough] = [0, width];
	// A word that is wider than the lines is left whole.
	const whole = (broken: readonly string[]) => broken.join(' ') === lines.join(' ');
	while (enough - tooNarrow > 1) {
		const middle = (tooNarrow + enough) / 2;
		const tried = wrap(middle);
		if (tried.length === lines.length && whole(tried)) enough = middle;
		else tooNarrow = middle;
	}
	return wrap(enough);
}

/** What stands below the drawing, as if it began at 0; `height` = what it takes. */
function foot(words: PictureWords, layout: Layout): { marks: Mark[]; height: number } {
	const { margin, width, notes: noteSize, foot: size } = layout;
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
	const source = paragraph(wrapWithin(words.source, inner, size), margin, y, size, {}, LOOSE);
	marks.push(...source.marks);
	const site = paragraph(
		[words.site],
		margin,
		source.end,
		size,
		{ ink: 'ink', weight: 600 },
		LOOSE
	);
	marks.push(...site.marks);
	y = site.end;
	if (words.link !== null) {
		const beside = inner - textWidth(words.site, size) * BOLD - size;
		if (textWidth(words.link, size) <= beside) {
			const { y: line } = site.marks[0] ?? { y };
			marks.push(label(width - margin, line, words.link, size, { anchor: 'end' }));
		} else {
			const lines = paragraph(wrapWithin(words.link, inner, size), margin, y, size, {}, LOOSE);
			marks.push(...lines.marks);
			y = lines.end;
		}
	}
	return { marks, height: y };
}

/** Headline and deck from the upper margin down; `end` = where they end. */
function head(words: PictureWords, layout: Layout): { marks: Mark[]; end: number } {
	const { margin, width, headline, deck } = layout;
	const inner = width - 2 * margin;
	const tries = headline.sizes.map((size) => ({
		size,
		lines: balanced(words.headline, inner, size)
	}));
	const { size, lines } = tries.find((t) => t.lines.length <= headline.lines) ??
		tries.at(-1) ?? { size: 0, lines: [] };
	const top = paragraph(lines, margin, margin, size, { ink: 'ink', weight: 700 }, TIGHT);
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

/** The smallest text of a drawing in its own units; Infinity = it has none. */
const smallestText = (marks: readonly Mark[]): number =>
	Math.min(...marks.flatMap((m) => (m.kind === 'label' ? [m.size] : [])));

/** Room for the drawing. */
interface Room {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A drawing in its room. */
interface Fitted {
	readonly marks: readonly Mark[];
	readonly scale: number;
	/** Its smallest text as printed; 0 = the text was left out. */
	readonly text: number;
	/** What it covers, square units. */
	readonly area: number;
}

/** The drawing as large as the room allows, in the middle of it; without its text where that would be too small. */
function fitted(spec: ChartSpec, room: Room, minText: number): Fitted {
	const scale = Math.min(room.width / spec.width, room.height / spec.height);
	const text = smallestText(spec.marks) * scale;
	if (text >= minText)
		return within(spec.marks, { x0: 0, y0: 0, x1: spec.width, y1: spec.height }, room, text);
	const shapes = spec.marks.filter((mark) => mark.kind !== 'label');
	return within(shapes, extent(shapes), room, 0);
}

/** Marks that fill `box` drawn in the middle of a room, as large as it allows. */
function within(
	marks: readonly Mark[],
	box: ReturnType<typeof extent>,
	room: Room,
	text: number
): Fitted {
	if (box === null) return { marks: [], scale: 1, text, area: 0 };
	// A single mark has no width or no height.
	const [width, height] = [Math.max(1, box.x1 - box.x0), Math.max(1, box.y1 - box.y0)];
	const scale = Math.min(room.width / width, room.height / height);
	const dx = room.x + (room.width - width * scale) / 2 - box.x0 * scale;
	const dy = room.y + (room.height - height * scale) / 2 - box.y0 * scale;
	return { marks: scaled(marks, scale, dx, dy), scale, text, area: width * height * scale ** 2 };
}

/** What may be chosen for a picture. */
export interface PictureOptions {
	/** `transparent` leaves out the paper; halos and hollow marks stay paper-coloured. */
	readonly background?: 'paper' | 'transparent';
}

/**
 * A chart as a picture of a format. The drawing keeps its proportions: in `wide` and `narrow` it is as wide as the text and
 * the picture as high as it needs to be; in the others it fills what head and foot leave.
 */
export const pictureOf = (
	spec: ChartSpec,
	words: PictureWords,
	format: PictureFormat,
	options: PictureOptions = {}
): ChartPicture => composed(spec, words, format, options).picture;

/** Of the layouts that a format takes, the picture whose text is printed largest, or which has the larger drawing. */
export function bestPicture(
	draw: (frame: FrameName) => ChartSpec,
	words: PictureWords,
	format: PictureFormat,
	options: PictureOptions = {}
): ChartPicture {
	const [first, ...others] = PICTURE_LAYOUTS[format].frames.map((frame) =>
		composed(draw(frame), words, format, options)
	);
	if (!first) throw new Error(`no layout of a chart goes into the format '${format}'`);
	const better = ({ drawing: a }: Composed, { drawing: b }: Composed) =>
		a.text === b.text ? a.area > b.area : a.text > b.text;
	return others.reduce((best, next) => (better(next, best) ? next : best), first).picture;
}

interface Composed {
	readonly picture: ChartPicture;
	readonly drawing: Fitted;
}

function composed(
	spec: ChartSpec,
	words: PictureWords,
	format: PictureFormat,
	{ background = 'paper' }: PictureOptions
): Composed {
	const layout = PICTURE_LAYOUTS[format];
	const { width, margin, minText } = layout;
	const inner = width - 2 * margin;
	const above = head(words, layout);
	const below = foot(words, layout);
	const gap = (layout.deck ?? layout.foot) * 1.2;
	const y = above.end + gap;
	// The lower margin is measured from the base line of the last line.
	const end = margin - layout.foot * 0.4;
	const natural = (inner / spec.width) * spec.height;
	const height = layout.height ?? Math.ceil(y + natural + gap + below.height + end);
	const footTop = height - end - below.height;
	const room = { x: margin, y, width: inner, height: Math.max(1, footTop - gap - y) };
	const drawing = fitted(
		spec,
		layout.height === null ? { ...room, height: natural } : room,
		minText
	);
	const summary = `${words.deck}. ${spec.summary}`;
	const paper: Mark = { kind: 'bar', x: 0, y: 0, width, height, ink: 'paper' };
	return {
		drawing,
		picture: {
			format,
			width,
			height,
			title: words.headline,
			summary: `${summary} ${words.source}`,
			scale: round2(drawing.scale),
			record: {
				title: words.headline,
				description: summary,
				source: words.source,
				publisher: words.site,
				identifier: words.link,
				...words.about
			},
			marks: [
				...(background === 'paper' ? [paper] : []),
				...above.marks,
				...drawing.marks,
				...scaled(below.marks, 1, 0, footTop)
			],
			targets: []
		}
	};
}
