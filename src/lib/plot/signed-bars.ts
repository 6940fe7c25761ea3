import { scaleLinear } from 'd3';
import { footNotes } from './foot-notes';
import { label, present, round2, rule } from './marks';
import type { Ink } from './palette';
import { rowLayout, rowNames } from './row-layout';
import type { Drawing, Frame, Mark, Target } from './spec';
import { textWidth } from './text';

export interface SignedBar {
	readonly name: string;
	readonly sub?: string;
	/** Colour of the name. */
	readonly ink: Ink;
	/** Signed; `null` = not measured, the row says so with `end`. */
	readonly value: number | null;
	readonly lo?: number;
	readonly hi?: number;
	readonly fill: Ink;
	/** Few observations: outline only. */
	readonly hollow?: boolean;
	/** The value as printed at the bar's end. */
	readonly text: string;
	readonly end?: string;
	readonly lines: readonly string[];
	readonly group?: string;
}

export interface SignedBarsOptions {
	readonly frame: Frame;
	readonly bars: readonly SignedBar[];
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
	/** What the two directions mean, printed left and right of zero above the bars. */
	readonly sides: readonly [string, string];
	readonly endHead?: string;
	readonly notes: readonly string[];
}

/** Between a bar's end and its value. */
const BESIDE = 6;

/** Bars from a common zero in the middle, with intervals as whiskers. */
export function signedBars(options: SignedBarsOptions): Drawing {
	const { frame, bars, domain, ticks, format, sides, endHead } = options;
	const leading = round2(frame.text * 1.3);
	const foot = footNotes(options.notes, frame, 0, 0, frame.width).height;
	const layout = rowLayout({
		frame,
		rows: bars,
		endHead,
		top: 2 * leading + 6,
		bottom: leading + 8 + foot + 4,
		mark: 14
	});
	// Values stand outside the bars: the scale leaves room for them on both sides.
	const value = Math.max(0, ...bars.map((b) => textWidth(b.text, frame.text))) + BESIDE;
	const x = scaleLinear([...domain], [layout.plotLeft + value, layout.plotRight - value]).clamp(
		true
	);
	const zero = x(0);
	const marks: Mark[] = [];
	const targets: Target[] = [];

	// The two directions, at the left and right of zero; under one another where they would touch.
	const [left, right] = sides.map((text) => textWidth(text, frame.text));
	const apart = zero - 10 - (left ?? 0) >= 0 && zero + 10 + (right ?? 0) <= frame.width;
	if (apart)
		marks.push(
			label(zero - 10, leading, sides[0], frame.text, { anchor: 'end' }),
			label(zero + 10, leading, sides[1], frame.text)
		);
	else
		marks.push(
			label(0, leading, sides[0], frame.text),
			label(frame.width, leading * 2, sides[1], frame.text, { anchor: 'end' })
		);
	if (endHead !== undefined && frame.name !== 'narrow')
		marks.push(label(frame.width, leading * 2, endHead, frame.text, { anchor: 'end' }));

	const { top, bottom } = layout;
	for (const tick of ticks) {
		const half = textWidth(format(tick), frame.text) / 2;
		const place = Math.min(Math.max(x(tick), half), frame.width - half);
		marks.push(
			rule(x(tick), top, x(tick), bottom, tick === 0 ? 'muted' : 'grid'),
			label(place, bottom + leading, format(tick), frame.text, { anchor: 'middle' })
		);
	}
	layout.rows.forEach((row, i) => {
		const bar = bars[i];
		if (!bar) return;
		marks.push(...rowNames(row, bar, frame, layout));
		if (bar.value === null) {
			marks.push(label(zero + BESIDE, row.middle + frame.text * 0.35, bar.text, frame.text));
			return;
		}
		const at = x(bar.value);
		const height = Math.min(14, row.plotHeight);
		const [from, to] = [Math.min(zero, at), Math.max(zero, at)];
		const ends = [
			at,
			...(bar.lo === undefined || bar.hi === undefined ? [] : [x(bar.lo), x(bar.hi)])
		];
		const positive = bar.value >= 0;
		marks.push(
			...present<Mark>([
				{
					kind: 'bar',
					x: round2(from),
					y: round2(row.middle - height / 2),
					width: round2(Math.max(to - from, 1)),
					height: round2(height),
					ink: bar.fill,
					...(bar.hollow ? { hollow: true } : {})
				},
				bar.lo !== undefined &&
					bar.hi !== undefined &&
					rule(x(bar.lo), row.middle, x(bar.hi), row.middle, 'ink', { width: 1.5 }),
				label(
					positive ? Math.max(...ends) + BESIDE : Math.min(...ends) - BESIDE,
					row.middle + frame.text * 0.35,
					bar.text,
					frame.text,
					{ anchor: positive ? 'start' : 'end', ink: 'ink', weight: bar.hollow ? 400 : 600 }
				)
			])
		);
		targets.push({
			x: round2(at),
			y: round2(row.middle),
			cell: { width: round2(Math.max(to - from, 12)), height: round2(height + 4) },
			lines: bar.lines
		});
		const target = targets.at(-1);
		if (target?.cell) targets[targets.length - 1] = { ...target, x: round2((from + to) / 2) };
	});
	const notes = footNotes(options.notes, frame, 0, bottom + leading + 4, frame.width);
	return {
		marks: [...marks, ...notes.marks],
		targets,
		height: round2(bottom + leading + 8 + notes.height)
	};
}
