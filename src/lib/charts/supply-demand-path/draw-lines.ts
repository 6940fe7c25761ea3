import { EVENT_TIMES, eventNotes, yearTicks, yGrid } from '../../plot/axes';
import { bandMark, dot, label, lineMark, present, round2 } from '../../plot/marks';
import type { Ink } from '../../plot/palette';
import { placeLabel, SIDES, type Box, type Segment, type Side } from '../../plot/place-label';
import type { Frame, Mark, Target } from '../../plot/spec';
import { textWidth } from '../../plot/text';
import { gapBands } from './gap';
import { commonYears, type DemandCourse, type MarketYear } from './points';

/** Names of the two events. */
type EventTexts = Parameters<typeof eventNotes>[0]['texts'];

/** What the lines print, in one language. */
export interface LinesWords {
	readonly index: (value: number | null) => string;
	readonly year: (year: number) => string;
	/** Names at the line ends. */
	readonly demand: string;
	readonly supply: string;
	/** Value of a part year with what it covers. */
	readonly part: (value: string, year: number) => string;
	/** Change to the year after the peak, with sign. */
	readonly change: (ratio: number) => string;
	readonly events: EventTexts;
	/** For where the long ones would touch. */
	readonly shortEvents: EventTexts;
	readonly demandTarget: (point: MarketYear) => readonly string[];
	readonly supplyTarget: (point: MarketYear) => readonly string[];
}

/** Where the lines stand, and the scale that they share with the path. */
export interface LinesArea {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Room for the labels at the line ends reaches to here. */
	readonly edge: number;
	readonly y: (index: number) => number;
	readonly ticks: readonly number[];
}

/** Longest event notes that stand side by side without touching. */
function eventTexts(words: LinesWords, perYear: number, frame: Frame): EventTexts {
	const { lecture, chatgpt } = words.events;
	const short = words.shortEvents;
	const room = (EVENT_TIMES.chatgpt - EVENT_TIMES.lecture) * perYear - 6;
	const fits = (a: string, b: string) =>
		(textWidth(a, frame.text) + textWidth(b, frame.text)) / 2 <= room;
	if (fits(lecture, chatgpt)) return { lecture, chatgpt };
	return fits(short.lecture, chatgpt) ? { lecture: short.lecture, chatgpt } : short;
}

/** The two indices over time; the gap is filled in the colour of the side ahead while both are published. */
export function drawLines(
	years: readonly MarketYear[],
	course: DemandCourse | null,
	area: LinesArea,
	frame: Frame,
	words: LinesWords
): { marks: Mark[]; targets: Target[] } {
	const { left, right, top, bottom, y } = area;
	const [from, to] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
	const perYear = (right - left - 24) / Math.max(to - from, 1);
	const x = (year: number) =>
		from === to ? (left + right) / 2 : left + 12 + (year - from) * perYear;
	const path = (value: (m: MarketYear) => number | null) =>
		years.map((m) => {
			const v = value(m);
			return { x: x(m.year), y: v === null ? null : y(v) };
		});
	const demand = path((m) => m.demandIndex);
	const supply = path((m) => m.supplyIndex);
	const marks: Mark[] = [
		...yGrid({
			frame,
			ticks: area.ticks,
			y,
			left,
			right,
			format: words.index,
			baseline: 100,
			labelX: left - 6
		}),
		...yearTicks({ frame, years: years.map((m) => m.year), x, y: bottom + 18, format: words.year }),
		...eventNotes({
			frame,
			texts: eventTexts(words, perYear, frame),
			domain: [from, to],
			x,
			top,
			bottom
		}),
		...present(
			gapBands(
				commonYears(years).map((m) => ({
					x: x(m.year),
					demand: y(m.demandIndex),
					supply: y(m.supplyIndex)
				}))
			).map(({ ahead, band }) => bandMark(band, ahead, 0.14))
		),
		...present([lineMark(supply, 'supply', 2.5), lineMark(demand, 'demand', 2.5)])
	];
	const targets: Target[] = [];
	for (const m of years) {
		if (m.demandIndex !== null) {
			const at = { x: round2(x(m.year)), y: round2(y(m.demandIndex)) };
			marks.push(dot(at.x, at.y, 4, 'demand', { hollow: m.part }));
			targets.push({ ...at, lines: words.demandTarget(m) });
		}
		if (m.supplyIndex !== null) {
			const at = { x: round2(x(m.year)), y: round2(y(m.supplyIndex)) };
			marks.push(dot(at.x, at.y, 4, 'supply', { shape: 'square' }));
			targets.push({ ...at, lines: words.supplyTarget(m) });
		}
	}

	const segments = [...joined(demand), ...joined(supply)];
	const boxes: Box[] = [...demand, ...supply].flatMap((p) =>
		p.y === null ? [] : [{ x0: p.x - 5, x1: p.x + 5, y0: p.y - 5, y1: p.y + 5 }]
	);
	const place = (m: MarketYear, value: number) => ({ x: x(m.year), y: y(value) });
	const write = (
		at: { x: number; y: number },
		lines: readonly string[],
		ink: Ink,
		sides: readonly Side[]
	) => {
		const free = placeLabel({
			lines,
			size: frame.text,
			at,
			offset: 9,
			boxes,
			segments,
			within: { x0: left, x1: area.edge, y0: top, y1: bottom },
			sides
		});
		boxes.push(free.box);
		lines.forEach((text, i) =>
			marks.push(
				label(free.x, free.y + i * free.leading, text, frame.text, {
					anchor: free.anchor,
					ink,
					weight: 600,
					halo: true
				})
			)
		);
	};
	const last = years.findLast((m) => m.demandIndex !== null);
	if (last && last.demandIndex !== null) {
		const value = words.index(last.demandIndex);
		const printed = last.part ? words.part(value, last.year) : value;
		write(place(last, last.demandIndex), [words.demand, printed], 'demand', SIDES);
	}
	if (course?.shape === 'turn') {
		const { peak, after } = course;
		if (peak.demandIndex !== null && after.demandIndex !== null) {
			const change = words.change(after.demand.aiIndex / peak.demand.aiIndex);
			const middle = {
				x: (x(peak.year) + x(after.year)) / 2,
				y: (y(peak.demandIndex) + y(after.demandIndex)) / 2
			};
			// A peak in the base year is marked by the base line.
			const value = words.index(peak.demandIndex);
			if (value !== words.index(100))
				write(place(peak, peak.demandIndex), [value], 'demand', ABOVE);
			write(middle, [change], 'demand', SIDES);
		}
	}
	const end = years.findLast((m) => m.supplyIndex !== null);
	if (end && end.supplyIndex !== null)
		write(
			place(end, end.supplyIndex),
			[words.supply, words.index(end.supplyIndex)],
			'supply',
			BELOW
		);
	return { marks, targets };
}

const ABOVE: readonly Side[] = [[0, -1], [1, -1], [-1, -1], ...SIDES];
const BELOW: readonly Side[] = [[1, 1], [0, 1], [1, 0], ...SIDES];

/** The straight pieces of a line that breaks where a value is missing. */
function joined(points: readonly { x: number; y: number | null }[]): Segment[] {
	return points.slice(1).flatMap((b, i) => {
		const a = points[i];
		return a && a.y !== null && b.y !== null ? [{ x1: a.x, y1: a.y, x2: b.x, y2: b.y }] : [];
	});
}
