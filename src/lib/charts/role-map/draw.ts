import { scaleLinear, scaleSqrt, ticks } from 'd3';
import { footNotes } from '../../plot/foot-notes';
import { dot, label, rule } from '../../plot/marks';
import type { Ink } from '../../plot/palette';
import { placeLabel, type Box, type Segment } from '../../plot/place-label';
import { FRAMES, type ChartSpec, type FrameName, type Mark, type Target } from '../../plot/spec';
import { textWidth, wrapWithin } from '../../plot/text';
import { nothingToDraw } from '../nothing-to-draw';
import type { MapPoints, RolePlace } from './points';

export interface StyledPlace {
	readonly place: RolePlace;
	readonly name: string;
	readonly ink: Ink;
	/** Colour of the name. */
	readonly textInk: Ink;
	/** Printed under the name. */
	readonly size: string;
	readonly few: boolean;
	/** Lines of its target. */
	readonly lines: readonly string[];
}

interface Words {
	readonly x: string;
	readonly y: string;
	readonly corners: Readonly<Record<'highLow' | 'highHigh' | 'lowHigh' | 'lowMiddle', string>>;
	readonly summary: string;
	readonly nothing: string;
	readonly notes: readonly string[];
	readonly percent: (share: number, digits?: number) => string;
}

/** Height of the plotting area and radius of the largest bubble. */
const SIZE = {
	wide: { height: 400, radius: 30 },
	narrow: { height: 330, radius: 20 },
	slide: { height: 370, radius: 32 }
} as const;
const X_TICKS = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1];
/** Room above the highest role, for what the lecture says of the corners. */
const HEADROOM = 1.3;

/** The lecture's map, computed: ML across, software up, communication as area. */
export function drawRoleMap(
	styled: readonly StyledPlace[],
	medians: MapPoints['medians'],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (styled.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const { text } = frame;
	const leading = text * 1.3;
	const notes = footNotes(words.notes, frame, 0, 0, frame.width).height;
	const { radius, height: wished } = SIZE[frame.name];
	// What stands over and under the plot: units, values, the name of the axis, remarks.
	const free = (frame.maxHeight ?? Number.POSITIVE_INFINITY) - 3 * leading - 18 - notes;
	const highest = (axis: 'ml' | 'software') =>
		Math.max(...styled.map((s) => s.place[axis].hi), 0.05);
	const yMax = highest('software') * HEADROOM;
	const yTicks = ticks(0, yMax, 5);
	const left = Math.max(...yTicks.map((tick) => textWidth(words.percent(tick, 0), text))) + 8;
	const top = leading + 10;
	const bottom = top + Math.min(wished, free);
	const right = frame.width - 4;
	const x = scaleSqrt()
		.domain([0, highest('ml') * 1.12])
		.range([left, right]);
	const y = scaleLinear().domain([0, yMax]).range([bottom, top]);
	// Labels may reach to the values of the axis.
	const within: Box = { x0: left - 5, y0: top, x1: right, y1: bottom };
	const marks: Mark[] = [
		label(0, text, words.y, text),
		...yTicks.flatMap((tick) => [
			rule(left, y(tick), right, y(tick), 'grid'),
			label(left - 6, y(tick) + text * 0.35, words.percent(tick, 0), text, { anchor: 'end' })
		]),
		...X_TICKS.filter((tick) => x(tick) <= right - 12).map((tick) =>
			label(x(tick), bottom + leading, words.percent(tick, 0), text, { anchor: 'middle' })
		),
		label(right, bottom + 2 * leading, words.x, text, { anchor: 'end' })
	];

	const segments: Segment[] = [];
	const boxes: Box[] = [];
	if (medians) {
		const [mx, my] = [x(medians.ml), y(medians.software)];
		for (const [x1, y1, x2, y2] of [
			[mx, top, mx, bottom],
			[left, my, right, my]
		] as const) {
			marks.push(rule(x1, y1, x2, y2, 'muted', { dash: '4 3' }));
			segments.push({ x1, y1, x2, y2 });
		}
		const captions = [
			{ text: words.corners.highLow, x: left + 6, y: top + text, anchor: 'start', room: mx - left },
			{ text: words.corners.highHigh, x: right, y: top + text, anchor: 'end', room: right - mx },
			{
				text: words.corners.lowHigh,
				x: right,
				y: bottom - 8 - leading,
				anchor: 'end',
				room: right - mx
			},
			{ text: words.corners.lowMiddle, x: mx + 6, y: bottom - 8, anchor: 'start', room: right - mx }
		] as const;
		for (const caption of captions)
			wrapWithin(caption.text, caption.room - 12, text).forEach((line, i) => {
				const base = caption.y + i * leading;
				const width = textWidth(line, text);
				const x0 = caption.anchor === 'end' ? caption.x - width : caption.x;
				boxes.push({ x0, y0: base - text, x1: x0 + width, y1: base + 4 });
				marks.push(
					label(caption.x, base, line, text, {
						anchor: caption.anchor,
						ink: 'context-text',
						halo: true
					})
				);
			});
	}

	const most = Math.max(...styled.map((s) => s.place.communication.share), 0.01);
	const bubbles = styled
		.map((s) => ({
			...s,
			cx: x(s.place.ml.share),
			cy: y(s.place.software.share),
			r: Math.max(4, radius * Math.sqrt(s.place.communication.share / most))
		}))
		.toSorted((a, b) => b.r - a.r);
	for (const { cx, cy, r, place } of bubbles) {
		boxes.push({ x0: cx - r, y0: cy - r, x1: cx + r, y1: cy + r });
		segments.push(
			{ x1: x(place.ml.lo), y1: cy, x2: x(place.ml.hi), y2: cy },
			{ x1: cx, y1: y(place.software.hi), x2: cx, y2: y(place.software.lo) }
		);
	}
	const targets: Target[] = [];
	const names: Mark[] = [];
	for (const b of bubbles) {
		const { ml, software } = b.place;
		marks.push(
			rule(x(ml.lo), b.cy, x(ml.hi), b.cy, b.ink, { width: 1.5 }),
			rule(b.cx, y(software.lo), b.cx, y(software.hi), b.ink, { width: 1.5 }),
			dot(b.cx, b.cy, Math.round(b.r * 10) / 10, b.ink, { hollow: b.few })
		);
		const lines = [b.name, b.size];
		const at = placeLabel({
			lines,
			// The name is semibold.
			size: text * 1.04,
			at: { x: b.cx, y: b.cy },
			offset: b.r + 5,
			boxes,
			segments,
			within
		});
		boxes.push(at.box);
		lines.forEach((line, i) =>
			names.push(
				label(at.x, at.y + i * at.leading, line, text, {
					anchor: at.anchor,
					ink: i === 0 ? b.textInk : 'muted',
					weight: i === 0 ? 600 : 400,
					halo: true
				})
			)
		);
		targets.push({ x: Math.round(b.cx), y: Math.round(b.cy), lines: b.lines });
	}
	const foot = footNotes(words.notes, frame, 0, bottom + 2 * leading + 4, frame.width);
	return {
		frame: frameName,
		width: frame.width,
		height: Math.ceil(bottom + 2 * leading + 8 + foot.height),
		title,
		summary: words.summary,
		marks: [...marks, ...names, ...foot.marks],
		targets
	};
}
