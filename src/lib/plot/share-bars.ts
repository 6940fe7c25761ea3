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

export interface ShareBarsOptions {
	readonly frame: Frame;
	/** Names and colours of the parts, printed once above the bars where the parts of the first bar stand. */
	readonly parts: readonly { readonly name: string; readonly ink: Ink; readonly textInk: Ink }[];
	/** Panels beside one another (years); one panel = no title needed. */
	readonly panels: readonly {
		readonly title: string;
		readonly sub?: string;
		readonly bars: readonly ShareBar[];
	}[];
	/** The bars are centred between the parts `centre - 1` and `centre`; 0 = they start at the left edge (100% bars). */
	readonly centre: number;
	/** Named on the centre line. */
	readonly centreText?: string;
	readonly format: (share: number) => string;
	readonly endHead?: string;
	readonly notes: readonly string[];
}

const BAR = 18;
/** Between panels that stand beside one another. */
const PANEL_GAP = 40;

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

/** Stacked bars of shares: centred on the line that carries the question (diverging), or from the left edge. */
export function shareBars(options: ShareBarsOptions): Drawing {
	const { frame, panels, centre, centreText } = options;
	const leading = round2(frame.text * 1.3);
	const key = keyMarks(options, leading);
	const foot = footNotes(options.notes, frame, 0, 0, frame.width).height;
	// Panels beside one another where there is room, else under one another.
	const across = frame.name === 'slide' ? Math.min(panels.length, 3) : 1;
	const width = (frame.width - PANEL_GAP * (across - 1)) / across;
	const titled = panels.length > 1;
	const marks: Mark[] = [...key.marks];
	const targets: Target[] = [];
	const [most, least] = reach(options);
	let top = key.height;
	for (let i = 0; i < panels.length; i += across) {
		let bottom = top;
		const lastRow = i + across >= panels.length;
		panels.slice(i, i + across).forEach((panel, k) => {
			const x = k * (width + PANEL_GAP);
			const title = titled ? wrapWithin(panel.title, width, frame.strong) : [];
			const sub = panel.sub === undefined ? [] : wrapWithin(panel.sub, width, frame.text);
			let y = top;
			title.forEach((text) => {
				y += frame.strong * 1.3;
				marks.push(label(x, y, text, frame.strong, { ink: 'ink', weight: 600 }));
			});
			sub.forEach((text) => {
				y += leading;
				marks.push(label(x, y, text, frame.text));
			});
			y += centreText === undefined ? 8 : leading + 8;
			const layout = rowLayout({
				frame,
				rows: panel.bars,
				endHead: options.endHead,
				top: y,
				bottom: foot + 8,
				mark: BAR,
				x,
				width
			});
			const scale = (layout.plotRight - layout.plotLeft) / (most + least);
			const zero = layout.plotLeft + most * scale;
			if (options.endHead !== undefined && frame.name !== 'narrow')
				marks.push(label(x + width, y - 6, options.endHead, frame.text, { anchor: 'end' }));
			for (const [b, bar] of panel.bars.entries()) {
				const placed = layout.rows[b];
				if (!placed) continue;
				marks.push(...rowNames(placed, bar, frame, layout));
				const drawn = barMarks(bar, options, placed, zero, scale);
				marks.push(...drawn.marks);
				targets.push(...drawn.targets);
			}
			marks.push(...centreMarks(options, layout, zero, y));
			bottom = Math.max(bottom, layout.bottom);
		});
		top = bottom + (lastRow ? 0 : 18);
	}
	const notes = footNotes(options.notes, frame, 0, top, frame.width);
	return {
		marks: [...marks, ...notes.marks],
		targets,
		height: round2(top + notes.height + 4)
	};

	function centreMarks(
		{ frame: { text } }: ShareBarsOptions,
		layout: RowLayout,
		zero: number,
		y: number
	): Mark[] {
		const line = rule(zero, y - 2, zero, layout.bottom - 4, centre === 0 ? 'muted' : 'ink', {
			width: centre === 0 ? 1 : 1.5
		});
		if (centreText === undefined) return [line];
		const half = textWidth(centreText, text) / 2;
		// The head of the ends stands on the same line.
		const right =
			layout.right - (options.endHead === undefined ? 0 : textWidth(options.endHead, text) + 8);
		const place = Math.min(
			Math.max(zero, layout.left + half),
			Math.max(layout.left + half, right - half)
		);
		return [line, label(place, y - 6, centreText, text, { anchor: 'middle' })];
	}
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
