/** The formats of pictures: sizes, and the texts around the drawing. */
import type { FrameName } from './spec';

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
	/** The same without the licences. */
	readonly shortSource: string;
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

/** Sizes in user units; of `slide`, `square` and `card` a unit is a pixel. */
export interface PictureLayout {
	readonly width: number;
	/** `null` = as high as it needs to be. */
	readonly height: number | null;
	readonly margin: number;
	/** Width of the headline and what stands under it, the drawing beside them; `null` = the drawing stands below. */
	readonly column: number | null;
	/** Sizes of the headline from the largest; the first with which it has at most `lines` lines, else the last. */
	readonly headline: { readonly sizes: readonly number[]; readonly lines: number };
	/** Size of the deck; `null` = left out. */
	readonly deck: number | null;
	/** Size of remarks; `null` = left out. */
	readonly notes: number | null;
	/** Size of source, site and link. */
	readonly foot: number;
	/** Sources with their licences, or their names alone. */
	readonly source: 'source' | 'shortSource';
	/** Text of the drawing that would be smaller is left out with all other text of it. */
	readonly minText: number;
	/** Layouts of a chart that may be put in it. */
	readonly frames: readonly FrameName[];
}

export const PICTURE_LAYOUTS: Readonly<Record<PictureFormat, PictureLayout>> = {
	wide: {
		width: 800,
		height: null,
		margin: 40,
		column: null,
		headline: { sizes: [27], lines: 2 },
		deck: 15,
		notes: 13,
		foot: 13,
		source: 'source',
		minText: 0,
		frames: ['wide']
	},
	narrow: {
		width: 400,
		height: null,
		margin: 28,
		column: null,
		headline: { sizes: [21], lines: 3 },
		deck: 14,
		notes: 12.5,
		foot: 12.5,
		source: 'source',
		minText: 0,
		frames: ['narrow']
	},
	slide: {
		width: 1920,
		height: 1080,
		margin: 52,
		column: null,
		headline: { sizes: [46, 42, 40], lines: 2 },
		deck: 22,
		notes: 18,
		foot: 18,
		source: 'source',
		minText: 0,
		frames: ['stage', 'slide']
	},
	square: {
		width: 1080,
		height: 1080,
		margin: 48,
		column: null,
		headline: { sizes: [46, 42, 38], lines: 3 },
		deck: 22,
		notes: 18,
		foot: 18,
		source: 'source',
		minText: 12,
		frames: ['wide', 'narrow', 'slide']
	},
	card: {
		width: 1200,
		height: 630,
		margin: 56,
		column: 560,
		headline: { sizes: [54, 50, 46, 42, 38, 34, 30, 26], lines: 10 },
		deck: null,
		notes: null,
		foot: 22,
		source: 'shortSource',
		minText: 20,
		frames: ['wide', 'narrow', 'slide']
	}
};
