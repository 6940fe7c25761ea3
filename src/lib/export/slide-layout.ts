/** Where things stand on a slide of 16:9, in inches, and how large its headline is set. */
import { balanced } from '../plot/picture-text';
import { textWidth, wrapText } from '../plot/text';
import { SIZES } from './type';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** Points to an inch. */
export const POINTS = 72;
export const SLIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.55;
const WIDTH = SLIDE.width - 2 * MARGIN;
/** Line pitch over type size. */
const LEADING = 1.25;
/** The fonts of Office are wider than the one that widths are measured for. */
const WIDER = 1.12;

const linesOf = (text: string, size: number, width = WIDTH): number =>
	text === '' ? 0 : wrapText(text, (width * POINTS) / WIDER, size).length;
const heightOf = (lines: number, size: number): number => (lines * size * LEADING) / POINTS;
const fits = (text: string, size: number, lines: number): boolean => linesOf(text, size) <= lines;

/** A headline broken into lines of about the same length. */
export interface Headline {
	readonly size: number;
	readonly lines: readonly string[];
}

/** Points: from where on a third line is better than smaller type, and the smallest type. */
const [SMALL, SMALLEST] = [24, 20];

/** At the largest size, from `largest` down, with which it takes two lines; a long one takes more in small type. */
export function headlineOf(text: string, largest: number, width = WIDTH): Headline {
	const broken = (size: number) => balanced(text, (width * POINTS) / WIDER, size);
	const first = (from: number, to: number, most: number): Headline | null => {
		for (let size = from; size >= to; size -= 2) {
			const lines = broken(size);
			if (lines.length <= most) return { size, lines };
		}
		return null;
	};
	return (
		first(largest, SMALL, 2) ??
		first(SMALL, SMALLEST, 3) ?? { size: SMALLEST, lines: broken(SMALLEST) }
	);
}

/** As many of some remarks as two lines at the foot hold, the first ones first. */
export const remarksThatFit = (remarks: readonly string[]): string =>
	remarks.reduce((text, remark) => {
		const longer = text === '' ? remark : `${text} ${remark}`;
		return fits(longer, SIZES.foot, 2) ? longer : text;
	}, '');

export interface SlideLayout {
	readonly kicker: Box;
	readonly headline: Box & Headline;
	readonly deck: Box;
	readonly content: Box;
	readonly remarks: Box;
	readonly source: Box;
}

/** Section and verdict, the finding, its measure; remarks and source at the foot; the rest for the content. */
export function slideLayout(texts: {
	headline: string;
	deck: string;
	remarks: string;
	source: string;
	link: string | null;
}): SlideLayout {
	const stacked = (y: number, h: number): Box => ({ x: MARGIN, y, w: WIDTH, h });
	const kicker = stacked(0.36, heightOf(1, SIZES.foot) + 0.03);
	const head = headlineOf(texts.headline, SIZES.headline);
	const headline = stacked(
		kicker.y + kicker.h + 0.05,
		heightOf(head.lines.length, head.size) + 0.05
	);
	const deck = stacked(
		headline.y + headline.h + 0.04,
		heightOf(linesOf(texts.deck, SIZES.text), SIZES.text) + 0.05
	);
	const foot = heightOf(
		linesOf(texts.source, SIZES.foot) + (texts.link === null ? 0 : 1),
		SIZES.foot
	);
	const source = stacked(SLIDE.height - 0.36 - foot, foot);
	const remarksHeight = heightOf(linesOf(texts.remarks, SIZES.foot), SIZES.foot);
	const remarks = stacked(
		source.y - (remarksHeight === 0 ? 0 : remarksHeight + 0.06),
		remarksHeight
	);
	const top = deck.y + deck.h + 0.14;
	return {
		kicker,
		headline: { ...headline, ...head },
		deck,
		content: stacked(top, remarks.y - 0.14 - top),
		remarks,
		source
	};
}

/** An address as it is printed: without its scheme, cut so that it takes one line. */
export function printedLink(link: string): string {
	const oneLine = (text: string) => textWidth(text, SIZES.foot) * WIDER <= WIDTH * POINTS;
	const text = link.replace(/^https?:\/\//, '').replace(/\/$/, '');
	if (oneLine(text)) return text;
	const [path = ''] = text.split('?');
	return oneLine(path) ? path : `${path.slice(0, 80)}…`;
}

/** The largest box of a picture's ratio in a box, in its middle. */
export function fitted({ x, y, w, h }: Box, width: number, height: number): Box {
	const scale = Math.min(w / width, h / height);
	const [fw, fh] = [width * scale, height * scale];
	return { x: x + (w - fw) / 2, y: y + (h - fh) / 2, w: fw, h: fh };
}
