import { max, ticks } from 'd3';
import { dotRows, type DotRow } from '../../plot/dot-rows';
import { label } from '../../plot/marks';
import type { Ink } from '../../plot/palette';
import { FRAMES, type ChartSpec, type FrameName, type Mark, type Target } from '../../plot/spec';
import { wrapText } from '../../plot/text';
import { nothingToDraw } from '../nothing-to-draw';
import type { BalancePanel, BalanceRow } from './points';

/** A row with its words and colour. */
export interface StyledRow extends BalanceRow {
	readonly name: string;
	/** Colour of the chosen role; `null` while none is chosen. */
	readonly ink: Ink | null;
	/** Which side is ahead and by how much, as printed. */
	readonly ratio: string;
	/** Lines of its two targets. */
	readonly targets: { readonly adverts: readonly string[]; readonly people: readonly string[] };
}

export interface StyledPanel extends Omit<BalancePanel, 'rows'> {
	readonly rows: readonly StyledRow[];
	/** Year and source. */
	readonly title: string;
	/** What stands on both sides. */
	readonly subtitle: string;
	/** Printed instead of rows when there are none. */
	readonly none: string;
}

interface Words {
	/** Names of the two marks. */
	readonly adverts: string;
	readonly people: string;
	/** What the scale measures. */
	readonly axisTitle: string;
	readonly percent: (share: number, digits?: number) => string;
	readonly summary: string;
	/** Printed when no panel is left. */
	readonly nothing: string;
}

const LINE = 18;
/** For the ratios of panels beside one another. */
const END_ROOM = 104;
/** Between panels. */
const GAP = { wide: 26, narrow: 26, slide: 56 } as const;

const rowOf = (row: StyledRow): DotRow => {
	const { demand, supply } = row.balance;
	const ahead: Ink = row.balance.log2 > 0 ? 'demand' : 'supply';
	const hollow = !row.enough;
	return {
		name: row.name,
		ink: row.ink ?? 'ink',
		strong: true,
		join: row.clear ? ahead : 'context-text',
		end: row.ratio,
		...(row.clear ? { endInk: ahead } : {}),
		dots: [
			{
				value: supply.share,
				lo: supply.lo,
				hi: supply.hi,
				ink: 'supply',
				shape: 'square',
				r: 4.5,
				hollow,
				lines: row.targets.people
			},
			{
				value: demand.share,
				lo: demand.lo,
				hi: demand.hi,
				ink: 'demand',
				r: 5.5,
				hollow,
				lines: row.targets.adverts
			}
		]
	};
};

/**
 * One panel a survey, a row a role set: its share among adverts (circle) and among people (square) on one scale, joined in
 * the colour of the heavier side, intervals behind. Hollow = fewer than 30 on either side. Panels stand beside one another
 * on a slide, else under one another.
 */
export function drawRoleBalance(
	panels: readonly StyledPanel[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (panels.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	// A panel without rows is a sentence only and goes last.
	const ordered = panels.toSorted((a, b) => Number(b.rows.length > 0) - Number(a.rows.length > 0));
	const across = frame.name === 'slide' ? ordered.length : 1;
	const width = (frame.width - GAP.slide * (across - 1)) / across;
	const highest =
		max(
			panels.flatMap((p) => p.rows.map(({ balance: b }) => Math.max(b.demand.hi, b.supply.hi)))
		) ?? 0.1;
	const marks: Mark[] = [];
	const targets: Target[] = [];
	let bottom = 0;
	ordered.forEach((panel, i) => {
		const x = across > 1 ? i * (width + GAP.slide) : 0;
		const y = across > 1 || i === 0 ? 0 : bottom + GAP[frame.name];
		marks.push(
			label(x, y + frame.strong, panel.title, frame.strong, { ink: 'ink', weight: 600 }),
			...wrapText(panel.subtitle, width, frame.text).map((line, k) =>
				label(x, y + frame.strong + 19 + k * LINE, line, frame.text)
			)
		);
		const head =
			y + frame.strong + 19 + (wrapText(panel.subtitle, width, frame.text).length - 1) * LINE + 8;
		if (panel.rows.length === 0) {
			const lines = wrapText(panel.none, width, frame.text);
			lines.forEach((line, k) => marks.push(label(x, head + 14 + k * LINE, line, frame.text)));
			bottom = Math.max(bottom, head + 14 + lines.length * LINE);
			return;
		}
		const drawing = dotRows({
			frame,
			box: { x, y: head, width },
			fill: true,
			...(across > 1 ? { endRoom: END_ROOM } : {}),
			twoColumns: false,
			rows: panel.rows.map(rowOf),
			alignWith: ordered.flatMap((other) => other.rows.map(rowOf)),
			axis: {
				domain: [0, highest],
				ticks: ticks(0, highest, frameName === 'narrow' ? 4 : 5),
				format: (share) => words.percent(share, 0)
			},
			axisTitle: words.axisTitle,
			key: [
				{ text: words.adverts, ink: 'demand' },
				{ text: words.people, ink: 'supply', shape: 'square' }
			],
			notes: []
		});
		marks.push(...drawing.marks);
		targets.push(...drawing.targets);
		bottom = Math.max(bottom, drawing.height);
	});
	return {
		frame: frameName,
		width: frame.width,
		height: Math.max(bottom, 60),
		title,
		summary: words.summary,
		marks,
		targets
	};
}
