/** Where things stand on a slide of 16:9, in inches, and how large its headline is set. */
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
/** Arial and Malgun Gothic are a little wider than the font that widths are measured for. */
const WIDER = 1.1;
/** Bold type against plain. */
const BOLD = 1.1;
const HEADLINE_SIZES = [30, 28, 26, 24, 22, 20] as const;

const linesOf = (text: string, size: number): number =>
	wrapText(text, (WIDTH * POINTS) / WIDER, size).length;
const heightOf = (lines: number, size: number): number => (lines * size * LEADING) / POINTS;

export interface SlideLayout {
	readonly headline: Box & { readonly size: number };
	readonly deck: Box;
	readonly content: Box;
	readonly source: Box;
}

/** Largest size at which a headline takes two lines at most. */
export function headlineSize(text: string): number {
	return HEADLINE_SIZES.find((size) => linesOf(text, size * BOLD) <= 2) ?? 20;
}

/** The headline above, measure under it, source at the foot, the rest for the content. */
export function slideLayout(texts: {
	headline: string;
	deck: string;
	source: string;
	link: string | null;
}): SlideLayout {
	const size = headlineSize(texts.headline);
	const stacked = (y: number, h: number): Box => ({ x: MARGIN, y, w: WIDTH, h });
	const headline = stacked(0.4, heightOf(linesOf(texts.headline, size * BOLD), size) + 0.05);
	const deck = stacked(
		headline.y + headline.h + 0.05,
		heightOf(linesOf(texts.deck, SIZES.text), SIZES.text) + 0.05
	);
	const feet = linesOf(texts.source, SIZES.text) + (texts.link === null ? 0 : 1);
	const foot = heightOf(feet, SIZES.text) + 0.05;
	const source = stacked(SLIDE.height - 0.3 - foot, foot);
	const top = deck.y + deck.h + 0.12;
	return {
		headline: { ...headline, size },
		deck,
		content: stacked(top, source.y - 0.12 - top),
		source
	};
}

/** An address as it is printed: without its scheme, cut so that it takes one line. */
export function printedLink(link: string): string {
	const text = link.replace(/^https?:\/\//, '');
	const fits = (t: string) => textWidth(t, SIZES.text) * WIDER <= WIDTH * POINTS;
	if (fits(text)) return text;
	const [path = ''] = text.split('?');
	return fits(path) ? path : `${path.slice(0, 80)}…`;
}

/** The largest box of a picture's ratio in a box, in its middle. */
export function fitted({ x, y, w, h }: Box, width: number, height: number): Box {
	const scale = Math.min(w / width, h / height);
	const [fw, fh] = [width * scale, height * scale];
	return { x: x + (w - fw) / 2, y: y + (h - fh) / 2, w: fw, h: fh };
}
