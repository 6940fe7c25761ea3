import { scaleLinear, scaleLog } from 'd3';
import { footNotes } from './foot-notes';
import { dot, label, round2, rule } from './marks';
import type { Ink } from './palette';
import { rowLayout, rowNames, type PlacedRow } from './row-layout';
import { isScarce, type Drawing, type Frame, type Mark, type Target } from './spec';
import { textWidth, wrapWithin } from './text';

export interface QuantileRow {
	readonly name: string;
	readonly sub?: string;
	readonly ink: Ink;
	readonly fill: Ink;
	/** The quantiles in order, each drawn as one dot, stacked like a beeswarm. */
	readonly values: readonly number[];
	readonly median: number;
	/** The median as printed. */
	readonly medianText: string;
	readonly end?: string;
	readonly hollow?: boolean;
	readonly lines: readonly string[];
	readonly group?: string;
}

export interface QuantileDotsOptions {
	readonly frame: Frame;
	readonly rows: readonly QuantileRow[];
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
	readonly log?: boolean;
	/** What x measures and what one dot stands for. */
	readonly axisTitle: string;
	readonly reference?: { readonly value: number; readonly text: string };
	readonly endHead?: string;
	readonly notes: readonly string[];
}

/** Radius of a dot. */
const RADIUS = { wide: 3.4, narrow: 3, slide: 3.6 } as const;

/** Smaller dots are specks on a wall: where a row has no height for its stacks, dots overlap instead. */
const LEAST = { wide: 2, narrow: 2, slide: 4.2 } as const;

/** A quantile dot plot a row (Kay et al., CHI 2016): twenty dots, each five in a hundred observations. */
export function quantileDots(options: QuantileDotsOptions): Drawing {
	const { frame, rows, domain, ticks, format, reference, endHead } = options;
	const leading = round2(frame.text * 1.3);
	const title = wrapWithin(options.axisTitle, frame.width, frame.text);
	const foot = footNotes(options.notes, frame, 0, 0, frame.width).height;
	const head = title.length * leading + (reference || endHead !== undefined ? leading + 4 : 0) + 4;
	// Height of a row: what the tallest stack of dots takes on the scale of this frame.
	const draft = rowLayout({
		frame,
		rows,
		endHead,
		top: head,
		bottom: leading + 8 + foot,
		mark: 20
	});
	const scaleOn = (left: number, right: number) =>
		(options.log ? scaleLog() : scaleLinear())
			.domain([...domain])
			.range([left, right])
			.clamp(true);
	const pad = RADIUS[frame.name] + 2;
	const draftScale = scaleOn(draft.plotLeft + pad, draft.plotRight - pad);
	/** Height that dots have: where rows are close, that of the name beside them. */
	const roomOf = ({ plotHeight }: PlacedRow) =>
		isScarce(frame) ? Math.max(plotHeight, leading - 1) : plotHeight;
	let r: number = RADIUS[frame.name];
	let layout = draft;
	for (let i = 0; i < 12; i++) {
		const tallest = Math.max(
			1,
			...rows.flatMap((row) => dodge(row.values, draftScale, r).map((d) => d.level + 1))
		);
		layout = rowLayout({
			frame,
			rows,
			endHead,
			top: head,
			bottom: leading + 8 + foot,
			mark: Math.max(tallest * r * 2, frame.text + 2)
		});
		const fits = layout.rows.every((row) => roomOf(row) >= tallest * r * 2 - 0.5);
		const low = frame.maxHeight === null || layout.bottom + leading + 8 + foot <= frame.maxHeight;
		if ((fits && low) || r < 1.6) break;
		r *= 0.88;
	}
	/** What the median's stroke has above and below the dots. */
	const over = isScarce(frame) ? -2 : 2;
	const x = scaleOn(layout.plotLeft + pad, layout.plotRight - pad);
	const { top, bottom } = layout;
	r = Math.max(r, LEAST[frame.name]);
	const room = Math.min(...layout.rows.map(roomOf));
	const levels = Math.max(
		...rows.flatMap((row) => dodge(row.values, x, r).map(({ level }) => level)),
		1
	);
	/** From a dot to the one upon it. */
	const step = Math.min(2 * r, Math.max(0, room - 2 * r) / levels);
	const marks: Mark[] = title.map((text, i) => label(0, leading * (i + 1) - 4, text, frame.text));
	const targets: Target[] = [];
	if (endHead !== undefined)
		marks.push(label(frame.width, top - 8, endHead, frame.text, { anchor: 'end' }));
	let edge = Number.NEGATIVE_INFINITY;
	for (const tick of ticks) {
		const half = textWidth(format(tick), frame.text) / 2;
		const place = Math.min(Math.max(x(tick), half), frame.width - half);
		marks.push(rule(x(tick), top, x(tick), bottom, 'grid'));
		if (place - half < edge + 6) continue;
		edge = place + half;
		marks.push(label(place, bottom + leading, format(tick), frame.text, { anchor: 'middle' }));
	}
	if (reference) {
		const at = x(reference.value);
		const half = textWidth(reference.text, frame.text) / 2;
		const end = endHead === undefined ? 0 : textWidth(endHead, frame.text) + 8;
		const place = Math.min(Math.max(at, half), frame.width - end - half);
		marks.push(
			rule(at, top, at, bottom, 'muted', { dash: '4 3' }),
			label(place, top - 8, reference.text, frame.text, { anchor: 'middle' })
		);
	}
	layout.rows.forEach((placed, i) => {
		const row = rows[i];
		if (!row) return;
		// On a narrow frame the upright lines run through the names.
		for (const mark of rowNames(placed, row, frame, layout))
			marks.push(mark.kind === 'label' && frame.name === 'narrow' ? { ...mark, halo: true } : mark);
		const room = roomOf(placed);
		const floor = placed.middle + room / 2;
		for (const { value, level } of dodge(row.values, x, r))
			marks.push(
				dot(value, floor - r - level * step, round2(r - 0.3), row.fill, {
					hollow: row.hollow ?? false
				})
			);
		const at = x(row.median);
		marks.push(rule(at, floor - room - over, at, floor + over, 'ink', { width: 2 }));
		targets.push({
			x: round2((layout.plotLeft + layout.plotRight) / 2),
			y: round2(placed.middle),
			cell: {
				width: round2(layout.plotRight - layout.plotLeft),
				height: round2(placed.plotHeight + 4)
			},
			lines: row.lines
		});
	});
	const notes = footNotes(options.notes, frame, 0, bottom + leading + 4, frame.width);
	return {
		marks: [...marks, ...notes.marks],
		targets,
		height: round2(bottom + leading + 8 + notes.height)
	};
}

/** Stacks dots that would touch: each stands on the lowest level where it is free. Values in order. */
function dodge(
	values: readonly number[],
	x: (value: number) => number,
	r: number
): { value: number; level: number }[] {
	const ends: number[] = [];
	return values.map((v) => {
		const at = x(v);
		let level = ends.findIndex((end) => at - r >= end - 0.01);
		if (level < 0) level = ends.length;
		ends[level] = at + r;
		return { value: at, level };
	});
}
