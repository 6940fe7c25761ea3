import { label, rule } from './marks';
import type { Frame, Mark } from './spec';

/** Horizontal hairlines with their values at the left, the unit in the top one; the base line stronger. */
export function yGrid(options: {
	readonly frame: Frame;
	readonly ticks: readonly number[];
	readonly y: (value: number) => number;
	readonly left: number;
	readonly right: number;
	readonly format: (value: number) => string;
	/** The value with the strong line; absent = the lowest tick. */
	readonly baseline?: number;
	/** Room for the values: they end here. Absent = they stand on the line at the left. */
	readonly labelX?: number;
}): Mark[] {
	const { frame, ticks, y, left, right, format, labelX } = options;
	const baseline = options.baseline ?? Math.min(...ticks);
	return ticks.flatMap((tick) => [
		rule(left, y(tick), right, y(tick), tick === baseline ? 'muted' : 'grid'),
		labelX === undefined
			? label(left, y(tick) - 4, format(tick), frame.text)
			: label(labelX, y(tick) + frame.text * 0.35, format(tick), frame.text, { anchor: 'end' })
	]);
}

/** Years under a base line. */
export function yearTicks(options: {
	readonly frame: Frame;
	readonly years: readonly number[];
	readonly x: (year: number) => number;
	/** Base line of the text. */
	readonly y: number;
	readonly format: (year: number) => string;
}): Mark[] {
	const { frame, years, x, y, format } = options;
	return years.map((year) => label(x(year), y, format(year), frame.text, { anchor: 'middle' }));
}

/**
 * When the two events were that orient every time chart: the lecture (March 2021) and ChatGPT (30 November 2022).
 * A yearly mean stands in the middle of its year, so January is at year - 0.5.
 */
export const EVENT_TIMES = { lecture: 2021 + 2.1 / 12 - 0.5, chatgpt: 2022 + 10.97 / 12 - 0.5 };

/** The two events as dotted lines with their names on top; only those inside the span. */
export function eventNotes(options: {
	readonly frame: Frame;
	readonly texts: { readonly lecture: string; readonly chatgpt: string };
	readonly domain: readonly [number, number];
	readonly x: (year: number) => number;
	readonly top: number;
	readonly bottom: number;
}): Mark[] {
	const { frame, texts, domain, x, top, bottom } = options;
	const events = [
		{ at: EVENT_TIMES.lecture, text: texts.lecture },
		{ at: EVENT_TIMES.chatgpt, text: texts.chatgpt }
	];
	return events
		.filter(({ at }) => at > domain[0] && at < domain[1])
		.flatMap(({ at, text }) => [
			rule(x(at), top, x(at), bottom, 'muted', { dash: '1 4' }),
			label(x(at), top - 6, text, frame.text, { anchor: 'middle' })
		]);
}
