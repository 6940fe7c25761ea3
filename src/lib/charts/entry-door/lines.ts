import { scaleLinear } from 'd3';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { SharePoint } from '../../market/role-share';
import { eventNotes, yearTicks, yGrid } from '../../plot/axes';
import { bandMark, dot, label, lineMark, present, rule } from '../../plot/marks';
import {
	FRAMES,
	type ChartSpec,
	type DotShape,
	type FrameName,
	type Mark,
	type Target
} from '../../plot/spec';
import { spread } from '../../plot/spread';
import { wrapText } from '../../plot/text';
import type { HeatWords, StyledEntryRow } from './heatmap';
import { DOOR, drawn, joined, RELABELLED_FROM } from './points';

export interface LineWords extends Pick<HeatWords, 'percent' | 'yearTick' | 'target' | 'part'> {
	readonly summary: string;
	/** What the dashed line at 5% is. */
	readonly door: string;
	/** At the break of the analysts' line. */
	readonly relabelled: string;
	readonly hollowNote: string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
}

const SHAPES: readonly DotShape[] = ['circle', 'square', 'diamond', 'triangle'];
const LINE = 15;
/** Room for the values at the left. */
const GUTTER = 40;

/**
 * Entry-level shares over the years, one line a role with its interval as a band, against 5% and, in grey, all AI roles
 * without analysts. Hollow = fewer than 30 adverts or a part year; the analysts' line is cut where the label changed.
 */
export function drawLines(
	rows: readonly StyledEntryRow[],
	context: StyledEntryRow,
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: LineWords
): ChartSpec {
	const frame = FRAMES[frameName];
	const wide = frameName === 'wide';
	const first = years[0] ?? 0;
	const last = years.at(-1) ?? 0;
	const labelRoom = wide ? 200 : 120;
	const cut = rows.some((r) => r.relabelled) && first < RELABELLED_FROM && last >= RELABELLED_FROM;
	const top = cut ? 48 : 30;
	const base = top + (wide ? 280 : 240);
	const right = frame.width - labelRoom;
	const x = scaleLinear([first, last], [GUTTER + 22, right - 10]);
	const y = scaleLinear([0, highest([...rows, context])], [base, top]).nice(4);
	// A band of few adverts may leave the frame; it ends at the edge.
	const edge = (share: number) => Math.max(y(share), top);
	const ticks = y.ticks(4).filter((tick) => Math.abs(y(tick) - y(DOOR)) > frame.text + 3);

	const marks: Mark[] = [
		...yGrid({
			frame,
			ticks,
			y,
			left: GUTTER,
			right,
			format: (share) => words.percent(share, 0),
			labelX: GUTTER - 6
		}),
		rule(GUTTER, y(DOOR), right, y(DOOR), 'ink', { dash: '5 4' }),
		label(GUTTER - 6, y(DOOR) + frame.text * 0.35, words.percent(DOOR, 0), frame.text, {
			anchor: 'end',
			ink: 'ink',
			weight: 600
		}),
		...yearTicks({ frame, years, x, y: base + 20, format: words.yearTick })
	];
	if (words.part && words.part.year === last)
		marks.push(
			label(x(last), base + 20 + LINE + 1, words.part.text, frame.text, { anchor: 'middle' })
		);
	if (years.length > 1)
		marks.push(
			...eventNotes({
				frame,
				texts: words.events,
				domain: [first, last],
				x,
				top: top - 8,
				bottom: base
			})
		);
	if (cut) {
		const at = x(RELABELLED_FROM - 0.5);
		marks.push(
			rule(at, 20, at, base, 'muted', { dash: '2 3' }),
			label(at, 14, words.relabelled, frame.text, { anchor: 'middle' })
		);
	}

	const targets: Target[] = [];
	let hollows = false;
	const ends: End[] = [];
	for (const [i, row] of [context, ...rows].entries()) {
		const isContext = row === context;
		const points = drawn(row.points);
		const ink = isContext ? 'context' : row.ink;
		for (const run of joined(points, row.relabelled)) {
			if (!isContext)
				marks.push(
					...present([
						bandMark(
							run.map((p) => ({ x: x(p.year), y0: y(p.lo), y1: edge(p.hi) })),
							ink,
							rows.length > 3 ? 0.09 : 0.16
						)
					])
				);
			marks.push(...present([lineMark(withGaps(run, years, x, y), ink, isContext ? 2 : 2.5)]));
		}
		if (!isContext)
			for (const p of points) {
				const hollow = !enoughForVerdict(p.n) || p.year === words.part?.year;
				hollows ||= hollow;
				const shape = SHAPES[(i - 1) % SHAPES.length] ?? 'circle';
				marks.push(dot(x(p.year), y(p.share), 4, ink, { hollow, shape }));
				targets.push({ x: x(p.year), y: y(p.share), lines: words.target(row, p) });
				if (rows.length === 1 && p !== points.at(-1))
					marks.push(
						label(x(p.year), y(p.share) - 11, words.percent(p.share), frame.text, {
							anchor: 'middle',
							ink: 'ink',
							weight: 600,
							halo: true
						})
					);
			}
		const end = points.at(-1);
		if (end) {
			const text = `${row.name} ${words.percent(end.share)}`;
			ends.push({
				x: x(end.year),
				y: y(end.share),
				lines: wrapText(text, labelRoom - 14, frame.text),
				row
			});
		}
	}
	marks.push(...endLabels(ends, right + 14, frame.text, top, base));

	let below = base + 20 + (words.part ? LINE + 1 : 0);
	for (const line of [words.door, ...(hollows ? [words.hollowNote] : [])].flatMap((note) =>
		wrapText(note, frame.width, frame.text)
	)) {
		below += LINE + 3;
		marks.push(label(0, below, line, frame.text));
	}
	return {
		frame: frameName,
		width: frame.width,
		height: below + 8,
		title,
		summary: words.summary,
		marks,
		targets
	};
}

/** A run as a line over its years: a year without enough adverts is a gap. */
function withGaps(
	run: readonly SharePoint[],
	years: readonly number[],
	x: (year: number) => number,
	y: (share: number) => number
) {
	return years.map((year) => {
		const point = run.find((p) => p.year === year);
		return { x: x(year), y: point ? y(point.share) : null };
	});
}

/** The end of a line and what stands there. */
interface End {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly row: StyledEntryRow;
}

/** Names at the ends of the lines, moved apart; a thin line leads to a name that had to move. */
function endLabels(
	ends: readonly End[],
	left: number,
	size: number,
	top: number,
	base: number
): Mark[] {
	const most = Math.max(1, ...ends.map(({ lines }) => lines.length));
	const places = spread(
		ends.map(({ y }) => y),
		most * LINE + 2,
		top,
		base
	);
	return ends.flatMap(({ lines, row, x, y }, i) => {
		const at = places[i] ?? y;
		const isContext = row.ink === 'context';
		return [
			...(Math.abs(at - y) > LINE / 2 ? [rule(x + 7, y, left - 3, at, row.ink)] : []),
			...lines.map((line, k) =>
				label(left, at + size * 0.35 + (k - (lines.length - 1) / 2) * LINE, line, size, {
					ink: isContext ? 'context-text' : row.ink,
					weight: isContext ? 400 : 600
				})
			)
		];
	});
}

/** Top of the scale: every share, the intervals that rest on enough adverts, and room above 5%. */
function highest(rows: readonly StyledEntryRow[]): number {
	const tops = rows.flatMap((r) =>
		drawn(r.points).map((p) => (enoughForVerdict(p.n) ? p.hi : p.share * 1.15))
	);
	return Math.max(DOOR * 1.6, ...tops);
}
