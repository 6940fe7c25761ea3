import { footNotes } from './foot-notes';
import { label, round2, rule } from './marks';
import type { Ink } from './palette';
import { rowLayout, rowNames, type RowLayout } from './row-layout';
import type { Drawing, Frame, Mark, Target } from './spec';
import { textWidth, wrapWithin } from './text';

export interface Segment {
	/** 0–1. */
	readonly share: number;
	/** Printed inside when it fits, else left out. */
	readonly text: string;
	readonly lines: readonly string[];
}

export interface ShareBar {
	readonly name: string;
	readonly ink: Ink;
	readonly strong?: boolean;
	/** One a part, in the order of `parts`; they sum to 1. */
	readonly segments: readonly Segment[];
	/** Few observations: striped. */
	readonly few?: boolean;
	readonly end?: string;
	readonly group?: string;
}

export interface SharePanel {
	readonly title: string;
	readonly sub?: string;
	readonly bars: readonly ShareBar[];
}

export interface ShareBarsOptions {
	readonly frame: Frame;
	/** Names and colours of the parts, printed once above the bars. */
	readonly parts: readonly { readonly name: string; readonly ink: Ink; readonly textInk: Ink }[];
	/** Years, for example; one panel = no title needed. */
	readonly panels: readonly SharePanel[];
	/** The bars are centred between the parts `centre - 1` and `centre`; 0 = they start at the left edge (100% bars). */
	readonly centre: number;
	/** Named on the centre line. */
	readonly centreText?: string;
	/** A line behind the bars, this share to the left of the centre line; with `centre` 0 to the right of the left edge. */
	readonly reference?: { readonly share: number; readonly text: string };
	readonly format: (share: number) => string;
	readonly endHead?: string;
	readonly notes: readonly string[];
}

/** Height of a bar where there is room. */
const BAR = { wide: 18, narrow: 18, slide: 26 } as const;
/** Between panels that stand beside one another. */
const PANEL_GAP = 40;
/** Most of a slide's width that names take where they stand once for all panels. */
const COMMON_NAMES = 0.18;
/** Between texts of the line above the bars. */
const APART = 8;

/** The largest sum of shares left and right of the centre line, over all bars: what the scale has to hold. */
function reach(options: ShareBarsOptions): readonly [left: number, right: number] {
	const { centre, panels } = options;
	const bars = panels.flatMap((panel) => panel.bars);
	const sum = (segments: readonly Segment[]) => segments.reduce((total, s) => total + s.share, 0);
	return [
		Math.max(0, ...bars.map((b) => sum(b.segments.slice(0, centre)))),
		Math.max(0.01, ...bars.map((b) => sum(b.segments.slice(centre))))
	];
}

/**
 * Stacked bars of shares: centred on the line that carries the question (diverging), or from the left edge. Panels stand
 * under one another; on a slide beside one another, with the names once where one panel has those of all.
 */
export function shareBars(options: ShareBarsOptions): Drawing {
	const { frame, panels, centre } = options;
	const key = keyMarks(options, round2(frame.text * 1.3));
	const foot = footNotes(options.notes, frame, 0, 0, frame.width).height;
	const across = frame.name === 'slide' ? Math.min(panels.length, 3) : 1;
	const marks: Mark[] = [...key.marks];
	const targets: Target[] = [];
	const [most, least] = reach(options);
	let top = key.height;
	for (let i = 0; i < panels.length; i += across) {
		const placed = placePanels(panels.slice(i, i + across), options, top, foot + 8);
		for (const { heading, rows, layout, named } of placed) {
			const scale = (layout.plotRight - layout.plotLeft) / (most + least);
			const zero = layout.plotLeft + most * scale;
			// Names stand above the bars on a narrow frame: there the lines are as long as the bars, else as the panel.
			const spans: readonly (readonly [from: number, to: number])[] =
				frame.name === 'narrow'
					? layout.rows.map(({ middle, plotHeight }) => [
							middle - plotHeight / 2 - 3,
							middle + plotHeight / 2 + 3
						])
					: [[layout.top - 2, layout.bottom - 4]];
			const upright = (x: number, ink: Ink, width: number) =>
				spans.map(([from, to]) => rule(x, from, x, to, ink, { width }));
			marks.push(...heading, ...headLine(options, layout, zero, scale));
			if (options.reference)
				marks.push(...upright(referenceAt(options.reference.share, centre, zero, scale), 'ink', 1));
			rows.forEach((bar, k) => {
				const row = layout.rows[k];
				if (!row || !bar) return;
				const shown = named ? row : { ...row, name: [], sub: [], group: [] };
				const drawn = barMarks(bar, options, row, zero, scale);
				marks.push(...rowNames(shown, bar, frame, layout), ...drawn.marks);
				targets.push(...drawn.targets);
			});
			marks.push(...(centre === 0 ? upright(zero, 'muted', 1) : upright(zero, 'ink', 1.5)));
		}
		const bottom = Math.max(...placed.map(({ layout }) => layout.bottom));
		top = bottom + (i + across >= panels.length ? 0 : 18);
	}
	const notes = footNotes(options.notes, frame, 0, top, frame.width);
	return {
		marks: [...marks, ...notes.marks],
		targets,
		height: round2(top + notes.height + 4)
	};
}

interface PlacedPanel {
	readonly heading: readonly Mark[];
	/** `null` = the panel has no such bar. */
	readonly rows: readonly (ShareBar | null)[];
	readonly layout: RowLayout;
	/** The names of the rows are printed in it. */
	readonly named: boolean;
}

/** The rows of the panel that has the names of all, if there is one. */
function commonRows(panels: readonly SharePanel[]): readonly ShareBar[] | null {
	const fullest = panels.reduce<readonly ShareBar[]>(
		(most, { bars }) => (bars.length > most.length ? bars : most),
		[]
	);
	const names = new Set(fullest.map((bar) => bar.name));
	const all = panels.every(({ bars }) => bars.every((bar) => names.has(bar.name)));
	return all && names.size === fullest.length ? fullest : null;
}

/** Panels beside one another from `top` down: columns, headings, rows. */
function placePanels(
	panels: readonly SharePanel[],
	options: ShareBarsOptions,
	top: number,
	bottom: number
): PlacedPanel[] {
	const { frame, endHead } = options;
	const leading = round2(frame.text * 1.3);
	const common = panels.length > 1 ? commonRows(panels) : null;
	const names =
		common === null
			? 0
			: Math.min(
					Math.max(...common.map((bar) => textWidth(bar.name, frame.text) * 1.04)),
					frame.width * COMMON_NAMES
				) + 12;
	const width = (frame.width - names - PANEL_GAP * (panels.length - 1)) / panels.length;
	const left = (k: number) => names + k * (width + PANEL_GAP);
	const headings = panels.map(({ title, sub }, k) => [
		...(options.panels.length > 1
			? wrapWithin(title, width, frame.strong).map((text) => ({
					text,
					x: left(k),
					size: frame.strong,
					style: { ink: 'ink', weight: 600 } as const
				}))
			: []),
		...(sub === undefined ? [] : wrapWithin(sub, width, frame.text)).map((text) => ({
			text,
			x: left(k),
			size: frame.text,
			style: {}
		}))
	]);
	const headed = options.centreText ?? options.reference?.text ?? endHead;
	const start =
		top +
		Math.max(...headings.map((lines) => lines.reduce((sum, { size }) => sum + size * 1.3, 0))) +
		(headed === undefined ? 8 : leading + 8);
	const ends = panels.flatMap(({ bars }) => bars.map((bar) => bar.end ?? ''));
	const widest = ends.reduce(
		(a, b) => (textWidth(b, frame.text) > textWidth(a, frame.text) ? b : a),
		''
	);
	const layoutOf = (rows: readonly ShareBar[], x: number, columns: number) =>
		rowLayout({
			frame,
			rows,
			endHead,
			top: start,
			bottom,
			mark: BAR[frame.name],
			x,
			width: columns
		});
	const shared =
		common === null
			? null
			: layoutOf(
					common.map((bar) => (widest === '' ? bar : { ...bar, end: widest })),
					0,
					names + width
				);
	return panels.map(({ bars }, k) => {
		let down = top;
		const heading = (headings[k] ?? []).map(({ text, x, size, style }) => {
			down += size * 1.3;
			return label(x, down, text, size, style);
		});
		if (shared === null || common === null)
			return { heading, rows: bars, layout: layoutOf(bars, left(k), width), named: true };
		const endRoom = shared.right - shared.plotRight;
		const plotLeft = k === 0 ? shared.plotLeft : left(k);
		const right = left(k) + width;
		return {
			heading: heading.map((mark) => ({ ...mark, x: round2(plotLeft) })),
			rows: common.map(({ name }) => bars.find((bar) => bar.name === name) ?? null),
			layout: {
				...shared,
				left: k === 0 ? 0 : plotLeft,
				right,
				plotLeft,
				plotRight: right - endRoom
			},
			named: k === 0
		};
	});
}

const referenceAt = (share: number, centre: number, zero: number, scale: number): number =>
	zero + (centre === 0 ? share : -share) * scale;

/** The line of texts above the bars: the reference, the centre, the head of the ends. */
function headLine(
	{ centre, centreText, reference, endHead, frame: { text: size } }: ShareBarsOptions,
	{ left, right, top }: RowLayout,
	zero: number,
	scale: number
): Mark[] {
	const y = top - 6;
	const marks: Mark[] = [];
	let free = right;
	if (endHead !== undefined) {
		marks.push(label(right, y, endHead, size, { anchor: 'end' }));
		free = right - textWidth(endHead, size) - APART;
	}
	/** As near to `at` as the texts right of it allow; no text where there is no room. */
	const put = (at: number, text: string) => {
		const half = textWidth(text, size) / 2;
		const place = Math.min(Math.max(at, left + half), free - half);
		if (place - half < left) return;
		marks.push(label(place, y, text, size, { anchor: 'middle' }));
		free = place - half - APART;
	};
	if (centreText !== undefined) put(zero, centreText);
	if (reference) put(referenceAt(reference.share, centre, zero, scale), reference.text);
	return marks;
}

/** The segments of a bar from left to right. */
function barMarks(
	bar: ShareBar,
	{ parts, centre, frame }: ShareBarsOptions,
	placed: { readonly middle: number; readonly plotHeight: number },
	zero: number,
	scale: number
): { marks: Mark[]; targets: Target[] } {
	const marks: Mark[] = [];
	const targets: Target[] = [];
	const height = placed.plotHeight;
	const before = bar.segments.slice(0, centre).reduce((sum, s) => sum + s.share, 0);
	let x = zero - before * scale;
	bar.segments.forEach((segment, i) => {
		const part = parts[i];
		const width = segment.share * scale;
		if (part && width > 0) {
			const gap = Math.min(1, width / 4);
			marks.push({
				kind: 'bar',
				x: round2(x),
				y: round2(placed.middle - height / 2),
				width: round2(width - gap),
				height: round2(height),
				ink: part.ink,
				...(bar.few ? { hatch: true } : {})
			});
			const fits =
				textWidth(segment.text, frame.text) + 8 <= width && height >= frame.text + 2 && !bar.few;
			if (fits)
				marks.push(
					label(x + width / 2, placed.middle + frame.text * 0.35, segment.text, frame.text, {
						anchor: 'middle',
						ink: part.textInk
					})
				);
			targets.push({
				x: round2(x + width / 2),
				y: round2(placed.middle),
				cell: { width: round2(width), height: round2(height) },
				lines: segment.lines
			});
		}
		x += width;
	});
	return { marks, targets };
}

/** Names of the parts with a patch of their colour. */
function keyMarks(
	{ parts, frame }: ShareBarsOptions,
	leading: number
): { marks: Mark[]; height: number } {
	const marks: Mark[] = [];
	let [x, y] = [0, leading];
	for (const part of parts) {
		const room = textWidth(part.name, frame.text) + 18;
		if (x > 0 && x + room > frame.width) {
			x = 0;
			y += leading + 2;
		}
		marks.push(
			{ kind: 'bar', x: round2(x), y: round2(y - 10), width: 12, height: 12, ink: part.ink },
			label(x + 17, y, part.name, frame.text, { ink: 'ink' })
		);
		x += room + 16;
	}
	return { marks, height: y + 10 };
}
