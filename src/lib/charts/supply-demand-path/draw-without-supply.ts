import { label, rule } from '../../plot/marks';
import type { Frame, Mark } from '../../plot/spec';
import { spread } from '../../plot/spread';
import { wrapText } from '../../plot/text';
import type { MarketYear } from './points';

/** What is printed at the margin. */
export interface MarginWords {
	/** Head of the ticks. */
	readonly noSupply: string;
	readonly year: (year: number) => string;
}

/** The right margin of the path, and its vertical scale. */
export interface MarginArea {
	/** Where the path's area ends. */
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Width of the margin. */
	readonly margin: number;
	readonly y: (index: number) => number;
}

/** Demand of the years that have no supply, as ticks at the right margin: the turn is seen there. */
export function drawWithoutSupply(
	years: readonly MarketYear[],
	area: MarginArea,
	frame: Frame,
	words: MarginWords
): Mark[] {
	const { right, top, bottom, y } = area;
	const lone = years.flatMap((m) =>
		m.demandIndex !== null && m.supplyIndex === null ? [{ m, at: y(m.demandIndex) }] : []
	);
	if (lone.length === 0) return [];
	const gap = frame.text + 2;
	const places = spread(
		lone.map(({ at }) => at),
		gap,
		top + 6,
		bottom
	);
	const head = wrapText(words.noSupply, area.margin + 12, frame.text);
	return [
		...head.map((line, i) =>
			label(right + 8, top - 8 - (head.length - 1 - i) * frame.text * 1.2, line, frame.text)
		),
		...lone.flatMap(({ m, at }, i) => [
			rule(right - 5, at, right + 5, at, 'demand', { width: m.part ? 1.5 : 3 }),
			label(right + 10, (places[i] ?? at) + frame.text * 0.35, words.year(m.year), frame.text, {
				ink: 'demand',
				weight: m.part ? 400 : 600
			})
		])
	];
}
