/**
 * Pictures: a chart with all that a viewer needs where the page is not: the finding above the drawing; below it remarks,
 * source, licence and n, and where it is from. Pure; it is made of the same marks as a chart, so the same component draws it.
 */
import { extent, scaled } from './scaled';
import { round2 } from './marks';
import {
	PICTURE_LAYOUTS,
	type PictureFormat,
	type PictureRecord,
	type PictureWords
} from './picture-layout';
import { pictureFoot, pictureHead } from './picture-text';
import { sketchOf, thickened } from './sketch';
import type { ChartSpec, FrameName, Mark } from './spec';

export {
	PICTURE_FORMATS,
	PICTURE_LAYOUTS,
	type PictureFormat,
	type PictureRecord,
	type PictureWords
} from './picture-layout';

/** A picture ready to be drawn; what ChartSvg needs of a chart. */
export interface ChartPicture extends Omit<ChartSpec, 'frame'> {
	readonly format: PictureFormat;
	/** How many times as large as it was laid out the drawing is. */
	readonly scale: number;
	readonly record: PictureRecord;
}

/** Lines and dots of a sketch are as thick as those of a drawing of this scale at least. */
const SKETCH_LINE = 1.6;

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

/** The drawing as large as the room allows, from the upper left; without its text where that would be too small. */
function fitted(spec: ChartSpec, room: Room, minText: number): Fitted {
	const scale = Math.min(room.width / spec.width, room.height / spec.height);
	const text = smallestText(spec.marks) * scale;
	const area = spec.width * spec.height * scale ** 2;
	if (text >= minText)
		return { marks: scaled(spec.marks, scale, room.x, room.y), scale, text, area };
	return sketched(spec, room);
}

/** How many times as large as it is a box of that size can be drawn. A single mark has no width or no height. */
const scaleFor = (box: NonNullable<ReturnType<typeof extent>>, room: Room): number =>
	Math.min(room.width / Math.max(1, box.x1 - box.x0), room.height / Math.max(1, box.y1 - box.y0));

/** The shapes of a drawing alone, as large as the room allows, in the middle of it. */
function sketched(spec: ChartSpec, room: Room): Fitted {
	const shapes = sketchOf(spec);
	const thin = extent(shapes);
	const thick = thin === null ? [] : thickened(shapes, SKETCH_LINE / scaleFor(thin, room));
	const box = extent(thick);
	if (box === null) return { marks: [], scale: 1, text: 0, area: 0 };
	const scale = scaleFor(box, room);
	const [width, height] = [(box.x1 - box.x0) * scale, (box.y1 - box.y0) * scale];
	const dx = room.x + (room.width - width) / 2 - box.x0 * scale;
	const dy = room.y + (room.height - height) / 2 - box.y0 * scale;
	return { marks: scaled(thick, scale, dx, dy), scale, text: 0, area: width * height };
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
	const { width, margin, column, minText } = layout;
	const below = pictureFoot(words, layout);
	const gap = (layout.deck ?? layout.foot) * 1.1;
	// The lower margin is measured from the base line of the last line.
	const end = margin - layout.foot * 0.4;
	const above = pictureHead(
		words,
		layout,
		layout.height === null ? Infinity : layout.height - margin - gap - below.height - end
	);
	const x = column === null ? margin : margin + column + gap;
	const y = column === null ? above.end + gap : margin;
	const inner = width - margin - x;
	const natural = (inner / spec.width) * spec.height;
	const height = layout.height ?? Math.ceil(y + natural + gap + below.height + end);
	const footTop = height - end - below.height;
	const room = { x, y, width: inner, height: Math.max(1, footTop - gap - y) };
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
