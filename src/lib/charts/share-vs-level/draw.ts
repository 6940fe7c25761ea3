import { eventNotes } from '../../plot/axes';
import { dot, label, round2, rule } from '../../plot/marks';
import type { Ink } from '../../plot/palette';
import {
	FRAMES,
	type BarMark,
	type ChartSpec,
	type Frame,
	type FrameName,
	type Mark,
	type Target
} from '../../plot/spec';
import { spread } from '../../plot/spread';
import { textWidth } from '../../plot/text';
import { nothingToDraw } from '../nothing-to-draw';
import type { LevelYear } from './points';
import { logPoints, multiples, reach, stack, type Part } from './stack';

/** What the drawing prints, in one language. */
export interface LevelWords {
	readonly year: (year: number) => string;
	/** A year's tick where room is short: the part year says what it covers. */
	readonly partYear: (year: number) => string;
	/** A multiple of the base year on the axis: 2 → `2×`. */
	readonly multiple: (ratio: number) => string;
	/** How many times the base year a change in log points is: +69 → `2.0×`. */
	readonly times: (logPoints: number) => string;
	readonly share: string;
	readonly total: string;
	readonly net: string;
	/** Stands at the base year instead of a multiple. */
	readonly base: string;
	readonly noYears: string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
	readonly target: (point: LevelYear) => readonly string[];
	readonly summary: string;
}

const INK: Readonly<Record<Part, Ink>> = { share: 'demand', total: 'context-text' };
const DOT = 5;

/** Ends of the axis, log points: all stacks, and some room for the multiples printed at them. */
interface Extent {
	readonly lo: number;
	readonly hi: number;
}

/**
 * Signed bars on a log axis, a year each: what the share of AI and what all postings contributed since the base year,
 * stacked, and their net as a dot. On the log axis stacking is multiplying, so the axis is marked in multiples.
 * Wide and slide: columns, time to the right. Narrow: rows, time downwards.
 */
export function drawShareVsLevel(
	years: readonly LevelYear[],
	baseYear: number,
	frameName: FrameName,
	title: string,
	words: LevelWords
): ChartSpec {
	if (years.length === 0) return nothingToDraw(frameName, title, words.noYears);
	const frame = FRAMES[frameName];
	const ends = years.flatMap(reach);
	const [least, most] = [Math.min(...ends), Math.max(...ends)];
	const room = Math.max((most - least) * 0.09, 3);
	const extent = { lo: least - room, hi: most + room };
	const drawing =
		frameName !== 'narrow'
			? columns(years, baseYear, extent, frame, words)
			: rows(years, baseYear, extent, frame, words);
	return { frame: frameName, width: frame.width, title, summary: words.summary, ...drawing };
}

interface Drawing {
	readonly height: number;
	readonly marks: Mark[];
	readonly targets: Target[];
}

/** The multiple printed at a year's stack. */
const netText = (point: LevelYear, baseYear: number, words: LevelWords): string =>
	point.year === baseYear ? words.base : words.times(point.net);

function columns(
	years: readonly LevelYear[],
	baseYear: number,
	{ lo, hi }: Extent,
	frame: Frame,
	words: LevelWords
): Drawing {
	const [left, top, below] = [44, 40, 32];
	const plot = frame.maxHeight === null ? 300 : Math.min(430, frame.maxHeight - top - below);
	const end = years.at(-1);
	// Where the parts pull apart the net is inside a bar: its value stands beside it, not at the end of that bar.
	const beside = (point: LevelYear) => point.share * point.total < 0;
	const endName = end && beside(end) ? `${words.net} ${netText(end, baseYear, words)}` : words.net;
	const names = [words.share, words.total, endName];
	const right = frame.width - Math.max(...names.map((name) => textWidth(name, frame.text))) - 14;
	const bottom = top + plot;
	const y = (value: number) => round2(bottom - ((value - lo) / (hi - lo)) * plot);
	const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
	const step = (right - left) / (last - first + 1);
	const x = (year: number) => left + (year - first + 0.5) * step;
	const width = Math.min(step * 0.4, frame.name === 'slide' ? 84 : 64);

	const marks: Mark[] = multiples(lo, hi).flatMap((m) => [
		rule(left, y(logPoints(m)), right, y(logPoints(m)), 'grid'),
		label(left - 8, y(logPoints(m)) + frame.text * 0.35, words.multiple(m), frame.text, {
			anchor: 'end'
		})
	]);
	marks.push(...eventNotes({ frame, texts: words.events, domain: [first, last], x, top, bottom }));
	const targets: Target[] = [];
	for (const point of years) {
		for (const { part, from, to } of stack(point)) {
			const [a, b] = [y(from), y(to)];
			marks.push(
				bar(x(point.year) - width / 2, Math.min(a, b), width, Math.abs(a - b), part, point)
			);
		}
	}
	marks.push(rule(left, y(0), right, y(0), 'ink', { width: 1.5 }));
	for (const point of years) {
		const [low, high] = reach(point);
		const at = { x: round2(x(point.year)), y: y(point.net) };
		const text = netText(point, baseYear, words);
		const bold = { ink: 'ink', weight: 600, halo: true } as const;
		const outside = point.net < 0 ? y(low) + frame.text + 7 : y(high) - 10;
		if (!beside(point))
			marks.push(label(at.x, outside, text, frame.text, { ...bold, anchor: 'middle' }));
		else if (point !== end)
			marks.push(label(at.x + width / 2 + 4, at.y + frame.text * 0.35, text, frame.text, bold));
		marks.push(
			dot(at.x, at.y, DOT, 'ink', { hollow: point.part }),
			label(
				at.x,
				bottom + 20,
				point.part ? words.partYear(point.year) : words.year(point.year),
				frame.text,
				{ anchor: 'middle' }
			)
		);
		targets.push({ ...at, lines: words.target(point) });
	}

	if (end) {
		const edge = x(end.year) + width / 2;
		const wanted = stack(end).map(({ part, from, to }) => ({
			text: words[part],
			ink: INK[part],
			at: (y(from) + y(to)) / 2
		}));
		const places = spread([...wanted.map((w) => w.at), y(end.net)], frame.text * 1.3, top, bottom);
		[...wanted, { text: endName, ink: 'ink' as const, at: y(end.net) }].forEach(
			({ text, ink, at }, i) => {
				marks.push(
					label(edge + 10, (places[i] ?? at) + frame.text * 0.35, text, frame.text, {
						ink,
						weight: 600
					})
				);
			}
		);
	}
	return { height: bottom + below, marks, targets };
}

function rows(
	years: readonly LevelYear[],
	baseYear: number,
	{ lo, hi }: Extent,
	frame: Frame,
	words: LevelWords
): Drawing {
	const [step, height, top] = [34, 18, 26];
	const texts = years.map((p) => netText(p, baseYear, words));
	const value = Math.max(...texts.map((text) => textWidth(text, frame.text)));
	const ticks = years.map((p) => (p.part ? words.partYear(p.year) : words.year(p.year)));
	const left = Math.max(...ticks.map((text) => textWidth(text, frame.text))) + 8;
	const right = frame.width - value - 8;
	const bottom = top + years.length * step;
	const x = (v: number) => round2(left + ((v - lo) / (hi - lo)) * (right - left));
	const y = (i: number) => top + (i + 0.5) * step;

	const marks: Mark[] = [];
	// The multiples stand between each other and the head of the column of values.
	const headLeft = frame.width - textWidth(words.net, frame.text) - 6;
	let free = Number.NEGATIVE_INFINITY;
	for (const m of multiples(lo, hi)) {
		const at = x(logPoints(m));
		const text = words.multiple(m);
		marks.push(rule(at, top, at, bottom, 'grid'));
		const half = textWidth(text, frame.text) / 2;
		if (at - half < free || at + half > headLeft) continue;
		marks.push(label(at, top - 8, text, frame.text, { anchor: 'middle' }));
		free = at + half + 6;
	}
	years.forEach((point, i) => {
		for (const { part, from, to } of stack(point)) {
			const [a, b] = [x(from), x(to)];
			marks.push(bar(Math.min(a, b), y(i) - height / 2, Math.abs(a - b), height, part, point));
		}
	});
	marks.push(rule(x(0), top, x(0), bottom, 'ink', { width: 1.5 }));
	const targets: Target[] = [];
	years.forEach((point, i) => {
		const base = y(i) + frame.text * 0.35;
		marks.push(
			dot(x(point.net), y(i), DOT, 'ink', { hollow: point.part }),
			label(0, base, ticks[i] ?? '', frame.text),
			label(frame.width, base, texts[i] ?? '', frame.text, {
				anchor: 'end',
				ink: 'ink',
				weight: 600
			})
		);
		targets.push({ x: x(point.net), y: round2(y(i)), lines: words.target(point) });
	});

	const end = years.at(-1);
	const names = end ? stack(end) : [];
	// Under the last bars, total left of share unless the bars say otherwise.
	const ordered = names
		.map(({ part, from, to }) => ({ part, at: x((from + to) / 2) }))
		.toSorted((a, b) => a.at - b.at);
	const [a, b] = ordered;
	if (a && b) {
		const [wa, wb] = [textWidth(words[a.part], frame.text), textWidth(words[b.part], frame.text)];
		const gap = (wa + wb) / 2 + 12;
		const [pa = a.at, pb = b.at] = spread([a.at, b.at], gap, wa / 2, frame.width - wb / 2);
		for (const [part, at] of [
			[a.part, pa],
			[b.part, pb]
		] as const)
			marks.push(
				label(at, bottom + 16, words[part], frame.text, {
					anchor: 'middle',
					ink: INK[part],
					weight: 600
				})
			);
	}
	marks.push(label(frame.width, top - 8, words.net, frame.text, { anchor: 'end', ink: 'ink' }));
	return { height: bottom + 26, marks, targets };
}

const bar = (
	x: number,
	y: number,
	width: number,
	height: number,
	part: Part,
	point: LevelYear
): BarMark => ({
	kind: 'bar',
	x: round2(x),
	y: round2(y),
	width: round2(width),
	height: round2(height),
	ink: INK[part],
	...(point.part ? { hollow: true } : {})
});
