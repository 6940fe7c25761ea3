import { dotRows, type DotRow } from '../../plot/dot-rows';
import { lineChart, type LineSeries } from '../../plot/line-chart';
import { label } from '../../plot/marks';
import { shifted } from '../../plot/shift';
import {
	FRAMES,
	isScarce,
	type ChartSpec,
	type Drawing,
	type Frame,
	type FrameName
} from '../../plot/spec';
import { wrapWithin } from '../../plot/text';

export interface KoreaPicture {
	readonly shortage: {
		readonly title: string;
		readonly series: LineSeries;
		readonly years: readonly number[];
		/** Firms asked, under each year. */
		readonly firms: Readonly<Record<number, string>>;
	};
	readonly share: {
		readonly title: string;
		readonly series: LineSeries;
		readonly years: readonly number[];
	};
	readonly changes: {
		readonly title: string;
		readonly rows: readonly DotRow[];
		readonly adverts: string;
		readonly applicants: string;
	};
	readonly types: { readonly title: string; readonly rows: readonly DotRow[] };
}

export interface KoreaWords {
	readonly percent: (share: number, digits?: number) => string;
	readonly change: (share: number) => string;
	readonly yearFormat: (year: number) => string;
	readonly summary: string;
	readonly notes: readonly string[];
}

const GAP = { wide: 44, narrow: 0, slide: 64 } as const;
const ROW_GAP = 22;

/** Four small pictures on a grid of two by two; one under the other on a phone. */
export function drawKorea(
	picture: KoreaPicture,
	frameName: FrameName,
	title: string,
	words: KoreaWords
): ChartSpec {
	const frame = FRAMES[frameName];
	const columns = frameName === 'narrow' ? 1 : 2;
	const width = (frame.width - GAP[frame.name] * (columns - 1)) / columns;
	// On a slide two rows of pictures share the height.
	const part: Frame = frame.maxHeight === null ? frame : { ...frame, maxHeight: 200 };
	const plotHeight = frame.name === 'slide' ? 126 : 130;
	const blocksOf = (plot: number) => [
		titled(picture.shortage.title, lines(picture.shortage, width, part, plot, words), width, frame),
		titled(picture.changes.title, changes(picture, width, part, words), width, frame),
		titled(picture.types.title, types(picture, width, part, words), width, frame),
		titled(picture.share.title, lines(picture.share, width, part, plot, words), width, frame)
	];
	const leading = frame.text * 1.4;
	// Widths are estimated on the safe side; where a line counts, a little less so.
	const noteWidth = frame.width * (isScarce(frame) ? 1.06 : 1);
	const notes = words.notes.flatMap((note) => wrapWithin(note, noteWidth, frame.text));
	const most = (frame.maxHeight ?? Number.POSITIVE_INFINITY) - leading * notes.length - 12;
	const even = inRows(blocksOf(plotHeight), columns);
	// Where rows would be too high the columns share the height, and the lines give way.
	const tight = (plot: number) => inColumns(blocksOf(plot));
	const places =
		even.height <= most
			? even
			: ([1, 0.85, 0.7, 0.6, 0.5, 0.42]
					.map((k) => tight(plotHeight * k))
					.find((p) => p.height <= most) ?? tight(plotHeight * 0.36));
	const marks: Drawing['marks'][number][] = [];
	const targets: Drawing['targets'][number][] = [];
	for (const { block, column, top } of places.blocks) {
		const placed = shifted(block, column * (width + GAP[frame.name]), top);
		marks.push(...placed.marks);
		targets.push(...placed.targets);
	}
	const top = places.height + 6;
	notes.forEach((line, i) => marks.push(label(0, top + leading * (i + 1), line, frame.text)));
	return {
		frame: frameName,
		width: frame.width,
		height: Math.round(top + leading * notes.length + 6),
		title,
		summary: words.summary,
		marks,
		targets
	};
}

/** Where the blocks stand, and how high they are together. */
interface Places {
	readonly blocks: readonly { block: Drawing; column: number; top: number }[];
	readonly height: number;
}

/** Row by row: what stands beside one another begins at one height. */
function inRows(blocks: readonly Drawing[], columns: number): Places {
	const placed: Places['blocks'][number][] = [];
	let top = 0;
	for (let i = 0; i < blocks.length; i += columns) {
		const row = blocks.slice(i, i + columns);
		row.forEach((block, column) => placed.push({ block, column, top }));
		top += Math.max(...row.map((block) => block.height)) + ROW_GAP;
	}
	return { blocks: placed, height: top - ROW_GAP };
}

/** Two columns, each as close as its blocks allow. */
function inColumns(blocks: readonly Drawing[]): Places {
	const bottoms = [0, 0];
	const placed = blocks.map((block, i) => {
		const column = i % 2;
		const top = bottoms[column] ?? 0;
		bottoms[column] = top + block.height + ROW_GAP / 2;
		return { block, column, top };
	});
	return { blocks: placed, height: Math.max(...bottoms) - ROW_GAP / 2 };
}

/** A heading over a drawing. */
function titled(text: string, drawing: Drawing, width: number, frame: Frame): Drawing {
	const lines = wrapWithin(text, width, frame.strong);
	const height = lines.length * frame.strong * 1.3 + 6;
	const { marks, targets, height: bottom } = shifted(drawing, 0, height);
	return {
		marks: [
			...lines.map((line, i) =>
				label(0, frame.strong + i * frame.strong * 1.3, line, frame.strong, {
					ink: 'ink',
					weight: 600
				})
			),
			...marks
		],
		targets,
		height: bottom
	};
}

function lines(
	part: {
		readonly series: LineSeries;
		readonly years: readonly number[];
		readonly firms?: Readonly<Record<number, string>>;
	},
	width: number,
	frame: Frame,
	plotHeight: number,
	words: KoreaWords
): Drawing {
	const values = part.series.points.flatMap((p) => p.y ?? []);
	const top = Math.max(0.2, ...values) * 1.15;
	const step = top > 0.4 ? 0.2 : 0.05;
	const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
	return lineChart({
		frame,
		series: [part.series],
		years: part.years,
		...(part.firms ? { partYears: part.firms } : {}),
		y: {
			domain: [0, top],
			ticks,
			format: (share) => words.percent(share, 0),
			baseline: 0
		},
		yTitle: '',
		yearFormat: words.yearFormat,
		notes: [],
		plotHeight,
		box: { x: 0, width }
	});
}

function changes(
	{ changes: { rows, adverts, applicants } }: KoreaPicture,
	width: number,
	frame: Frame,
	words: KoreaWords
): Drawing {
	const most = Math.max(0.5, ...rows.flatMap((row) => row.dots.map((d) => d.value)));
	return dotRows({
		frame,
		rows,
		box: { x: 0, y: 0, width },
		twoColumns: false,
		axis: {
			domain: [0, most],
			ticks: [0, 0.5, 1, 1.5, 2].filter((t) => t <= most + 0.01),
			format: words.change
		},
		axisTitle: '',
		key: [
			{ text: adverts, ink: 'demand' },
			{ text: applicants, ink: 'supply', shape: 'square' }
		],
		notes: []
	});
}

function types(
	{ types: { rows } }: KoreaPicture,
	width: number,
	frame: Frame,
	words: KoreaWords
): Drawing {
	return dotRows({
		frame,
		rows,
		box: { x: 0, y: 0, width },
		twoColumns: false,
		axis: {
			domain: [0, 0.12],
			ticks: [0, 0.04, 0.08, 0.12],
			format: (share) => words.percent(share, 0)
		},
		axisTitle: '',
		notes: []
	});
}
