import { scaleLinear } from 'd3';
import { footNotes } from './foot-notes';
import { label, present, round2, rule } from './marks';
import type { Ink } from './palette';
import { rowLayout, rowNames, type RowLayout } from './row-layout';
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
	const { frame, bars, domain, ticks, format, endHead } = options;
	const leading = round2(frame.text * 1.3);
	const foot = footNotes(options.notes, frame, 0, 0, frame.width).height;
	const layoutUnder = (top: number) =>
		rowLayout({
			frame,
			rows: bars,
			endHead,
			top,
			bottom: leading + 8 + foot + 4,
			mark: 14
		});
	// Values stand outside the bars: the scale leaves room for them on both sides.
	const value = Math.max(0, ...bars.map((b) => textWidth(b.text, frame.text))) + BESIDE;
	const scaleOn = ({ plotLeft, plotRight }: RowLayout) =>
		scaleLinear([...domain], [plotLeft + value, plotRight - value]).clamp(true);
	// Where zero stands does not depend on the height of the head, which depends on where zero stands.
	const head = headOf(options, scaleOn(layoutUnder(0))(0), leading);
	const layout = layoutUnder(head.height);
	const x = scaleOn(layout);
	const zero = x(0);
	const marks: Mark[] = [...head.marks];
	const targets: Target[] = [];

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

/**
 * The two directions left and right of zero, under one another where they would leave the frame; the head of the ends on
 * the same line where it touches neither, else below.
 */
function headOf(
	{ frame, sides, endHead }: SignedBarsOptions,
	zero: number,
	leading: number
): { marks: Mark[]; height: number } {
	const [left, right] = sides;
	const edge = zero + 10 + textWidth(right, frame.text);
	const apart = zero - 10 - textWidth(left, frame.text) >= 0 && edge <= frame.width;
	const marks: Mark[] = apart
		? [
				label(zero - 10, leading, left, frame.text, { anchor: 'end' }),
				label(zero + 10, leading, right, frame.text)
			]
		: [
				label(0, leading, left, frame.text),
				label(frame.width, leading * 2, right, frame.text, { anchor: 'end' })
			];
	const lines = apart ? 1 : 2;
	if (endHead === undefined) return { marks, height: lines * leading + 6 };
	const beside = apart && edge + 12 <= frame.width - textWidth(endHead, frame.text);
	const line = beside ? lines : lines + 1;
	marks.push(label(frame.width, leading * line, endHead, frame.text, { anchor: 'end' }));
	return { marks, height: line * leading + 6 };
}
