import { EVENT_TIMES } from './axes';
import type { LineChartOptions } from './line-series';
import { LEADING } from './line-plot';
import { label, rule } from './marks';
import type { Box } from './place-label';
import type { Anchor, Frame, Mark } from './spec';
import { textWidth, wrapWithin } from './text';

/** An upright line with its name above the plot. */
interface Upright {
	readonly x: number;
	readonly dash: string;
	readonly lines: readonly string[];
	readonly at: number;
	readonly anchor: Anchor;
	/** Extent of the text, and its rows counted upwards from the plot. */
	readonly from: number;
	readonly to: number;
	readonly row: number;
}

/**
 * The two events and the notes of a series as upright lines, their names on as many rows above the plot as they
 * need not to touch.
 */
export function uprights(options: {
	readonly frame: Frame;
	readonly events?: LineChartOptions['events'];
	readonly marks?: LineChartOptions['marks'];
	readonly span: readonly [number, number];
	readonly x: (year: number) => number;
	readonly left: number;
	readonly right: number;
}): {
	height: number;
	draw: (top: number, bottom: number) => Mark[];
	boxes: (top: number) => Box[];
} {
	const { frame, events, span, x, left, right } = options;
	const leading = frame.text * LEADING;
	const wanted = [
		...(events
			? [
					{ year: EVENT_TIMES.lecture, text: events.lecture, dash: '1 4' },
					{ year: EVENT_TIMES.chatgpt, text: events.chatgpt, dash: '1 4' }
				]
			: []),
		...(options.marks ?? []).map((m) => ({ year: m.x, text: m.text, dash: '3 3' }))
	]
		.filter(({ year }) => year > span[0] && year < span[1])
		.sort((a, b) => a.year - b.year);
	const placed: Upright[] = [];
	for (const { year, text, dash } of wanted) {
		const lines = wrapWithin(text, right - left, frame.text);
		const width = Math.max(0, ...lines.map((l) => textWidth(l, frame.text)));
		const at = x(year);
		const places = [
			{
				at: Math.max(left + width / 2, Math.min(right - width / 2, at)),
				anchor: 'middle' as const
			},
			{ at: at + 4, anchor: 'end' as const },
			{ at: at - 4, anchor: 'start' as const }
		].map((place) => {
			const from =
				place.anchor === 'middle'
					? place.at - width / 2
					: place.anchor === 'end'
						? place.at - width
						: place.at;
			return { ...place, from, to: from + width };
		});
		const free = (place: { from: number; to: number }, row: number) =>
			place.from >= left - 1e-6 &&
			place.to <= right + 1e-6 &&
			placed.every((p) => {
				const apart = p.to + 8 <= place.from || place.to + 8 <= p.from;
				const [above, below] = [row >= p.row + p.lines.length, p.row >= row + lines.length];
				const clear = (x: number, box: { from: number; to: number }) =>
					x < box.from - 2 || x > box.to + 2;
				return apart || (above && clear(at, p)) || (below && clear(p.x, place));
			});
		const top = Math.max(0, ...placed.map((p) => p.row + p.lines.length));
		let found: { place: (typeof places)[number]; row: number } | undefined;
		for (let row = 0; row <= top && !found; row++) {
			const place = places.find((candidate) => free(candidate, row));
			if (place) found = { place, row };
		}
		const { place, row } = found ?? { place: places[0], row: top };
		if (place) placed.push({ x: at, dash, lines, ...place, row });
	}
	const rows = Math.max(0, ...placed.map((p) => p.row + p.lines.length));
	const baseLine = (p: Upright, i: number, top: number) =>
		top - 0.85 * frame.text - (p.row + p.lines.length - 1 - i) * leading;
	return {
		height: rows === 0 ? 0 : rows * leading + 0.65 * frame.text,
		draw: (top, bottom) =>
			placed.flatMap((p) => [
				rule(p.x, top - 2 - p.row * leading, p.x, bottom, 'muted', { dash: p.dash }),
				...p.lines.map((text, i) =>
					label(p.at, baseLine(p, i, top), text, frame.text, { anchor: p.anchor })
				)
			]),
		boxes: (top) =>
			placed.map((p) => ({
				x0: p.from,
				x1: p.to,
				y0: baseLine(p, 0, top) - frame.text,
				y1: baseLine(p, p.lines.length - 1, top) + 4
			}))
	};
}
