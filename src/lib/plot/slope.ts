import { scaleLinear, scaleLog } from 'd3';
import { dot, label, round2, rule } from './marks';
import { textInk, type Ink } from './palette';
import type { Drawing, Frame, Mark, Target } from './spec';
import { spreadBlocks } from './spread';
import { BOLD, textWidth, wrapWithin } from './text';

export interface SlopeItem {
	readonly name: string;
	readonly ink: Ink;
	readonly from: number;
	readonly to: number;
	/** Few observations at either end. */
	readonly hollow?: boolean;
	/** Values as printed at the ends. */
	readonly fromText: string;
	readonly toText: string;
	readonly strong?: boolean;
	readonly lines: readonly string[];
}

export interface SlopeOptions {
	readonly frame: Frame;
	readonly items: readonly SlopeItem[];
	readonly heads: readonly [string, string];
	readonly domain: readonly [number, number];
	readonly log?: boolean;
	readonly notes: readonly string[];
}

/** A name and value at one end. */
interface SideLabel {
	readonly item: SlopeItem;
	readonly y: number;
	readonly lines: readonly string[];
}

/** Share of the width that the labels of a side may take at most, then more where they would not fit. */
const SIDE_ROOM = {
	wide: [0.3, 0.36],
	narrow: [0.42, 0.48],
	slide: [0.26, 0.34, 0.4]
} as const;
const LEAST_PLOT = { wide: 320, narrow: 300, slide: 380 } as const;
const LEADING = 1.3;

/** Two dates, many items: a line each, named with its values at both ends, labels moved apart. */
export function slope(options: SlopeOptions): Drawing {
	const { frame, items, heads, domain } = options;
	const leading = frame.text * LEADING;
	const narrow = frame.name === 'narrow';
	const notes = options.notes.flatMap((note) => wrapWithin(note, frame.width, frame.text));
	const noteHeight = notes.length === 0 ? 0 : notes.length * frame.text * 1.4 + 8;
	const order = items.toSorted((a, b) => Number(a.strong ?? false) - Number(b.strong ?? false));

	const layouts = SIDE_ROOM[frame.name].map((part) => {
		const most = (part * frame.width) / BOLD;
		// A phone has no room for labels at both ends: name and both values stand at the later one.
		const left = items.map((item) =>
			narrow ? [] : wrapWithin(`${item.name} ${item.fromText}`, most, frame.text)
		);
		const right = items.map((item) =>
			narrow
				? [
						...wrapWithin(item.name, most, frame.text),
						...wrapWithin(`${item.fromText} → ${item.toText}`, most, frame.text)
					]
				: wrapWithin(`${item.toText} ${item.name}`, most, frame.text)
		);
		const room = (texts: readonly (readonly string[])[]) =>
			Math.max(0, ...texts.flat().map((text) => textWidth(text, frame.text) * BOLD));
		const needed = Math.max(
			...[left, right].map((side) =>
				side.reduce((sum, lines) => sum + lines.length * leading + 2, 0)
			)
		);
		const [roomLeft, roomRight] = [room(left), room(right)];
		const [x1, x2] = [roomLeft + 14, frame.width - roomRight - 14];
		// Each head ends or begins at its date and keeps to its half.
		const middle = (x1 + x2) / 2;
		const headLines = [
			wrapWithin(heads[0], middle - 8, frame.strong),
			wrapWithin(heads[1], frame.width - middle - 8, frame.strong)
		] as const;
		const top = Math.max(headLines[0].length, headLines[1].length) * frame.strong * LEADING + 14;
		const free = (frame.maxHeight ?? Number.POSITIVE_INFINITY) - top - noteHeight - 12;
		return { left, right, x1, x2, middle, headLines, top, needed, free };
	});
	const layout = layouts.find((l) => l.needed <= l.free) ?? layouts.at(-1);
	if (!layout || items.length === 0) return { marks: [], targets: [], height: 0 };
	const { x1, x2, middle, headLines, top, needed, free } = layout;
	const height = Math.min(free, Math.max(LEAST_PLOT[frame.name], needed));
	const bottom = top + height;
	const scale = (options.log ? scaleLog() : scaleLinear())
		.domain([...domain])
		.range([bottom - leading / 2, top + leading / 2])
		.clamp(true);
	const side = (lines: readonly (readonly string[])[], value: (item: SlopeItem) => number) =>
		items.map((item, i): SideLabel => ({ item, y: scale(value(item)), lines: lines[i] ?? [] }));

	const marks: Mark[] = [
		rule(x1, top, x1, bottom, 'grid'),
		rule(x2, top, x2, bottom, 'grid'),
		...headLines.flatMap((lines, k) => {
			const [edge, anchor] = headPlace(k === 0 ? x1 : x2, k === 0, lines, frame, middle);
			return lines.map((text, i) =>
				label(edge, frame.strong + i * frame.strong * LEADING, text, frame.strong, {
					anchor,
					ink: 'ink',
					weight: 600
				})
			);
		})
	];
	const targets: Target[] = [];
	for (const item of order) {
		const [from, to] = [scale(item.from), scale(item.to)];
		const [r, width] = item.strong ? [5, 3] : [3.5, 1.75];
		marks.push(rule(x1, from, x2, to, item.ink, { width }));
		const hollow = item.hollow ?? false;
		marks.push(dot(x1, from, r, item.ink, { hollow }), dot(x2, to, r, item.ink, { hollow }));
	}
	for (const item of items.toSorted((a, b) => b.to - a.to))
		targets.push(
			{ x: round2(x1), y: round2(scale(item.from)), lines: item.lines },
			{ x: round2(x2), y: round2(scale(item.to)), lines: item.lines }
		);
	marks.push(
		...(narrow
			? []
			: sideMarks(
					side(layout.left, (i) => i.from),
					x1,
					'end',
					[top, bottom],
					frame
				)),
		...sideMarks(
			side(layout.right, (i) => i.to),
			x2,
			'start',
			[top, bottom],
			frame
		),
		...notes.map((text, i) => label(0, bottom + 8 + frame.text * 1.4 * (i + 1), text, frame.text))
	);
	return { marks, targets, height: round2(bottom + noteHeight + 12) };
}

/** Over the middle of its date if it fits there, else from the outer edge of its half. */
function headPlace(
	x: number,
	first: boolean,
	lines: readonly string[],
	frame: Frame,
	middle: number
): [number, 'start' | 'middle' | 'end'] {
	const half = Math.max(0, ...lines.map((text) => textWidth(text, frame.strong))) / 2;
	const [least, most] = first ? [0, middle - 4] : [middle + 4, frame.width];
	if (x - half >= least && x + half <= most) return [x, 'middle'];
	return first ? [0, 'start'] : [frame.width, 'end'];
}

/** The labels of one side, moved apart; a thin line leads to one that had to move. */
function sideMarks(
	labels: readonly SideLabel[],
	x: number,
	anchor: 'start' | 'end',
	[top, bottom]: readonly [number, number],
	frame: Frame
): Mark[] {
	const leading = frame.text * LEADING;
	const away = anchor === 'end' ? -1 : 1;
	const places = spreadBlocks(
		labels.map(({ y }) => y),
		labels.map(({ lines }) => lines.length * leading + 2),
		top - leading / 2,
		bottom + leading / 2
	);
	return labels.flatMap(({ item, y, lines }, i) => {
		const at = places[i] ?? y;
		const first = at - ((lines.length - 1) / 2) * leading;
		const ink = textInk(item.ink);
		return [
			...(Math.abs(at - y) > leading * 0.4
				? [rule(x + away * 5, y, x + away * 12, at, item.ink)]
				: []),
			...lines.map((text, k) =>
				label(x + away * 14, first + k * leading + frame.text * 0.35, text, frame.text, {
					anchor,
					ink,
					weight: item.strong ? 600 : 400
				})
			)
		];
	});
}
