import { max, scaleLinear } from 'd3';
import { dot, label, present, rule } from '../../plot/marks';
import type { Ink } from '../../plot/palette';
import {
	FRAMES,
	type ChartSpec,
	type Frame,
	type FrameName,
	type Mark,
	type Target
} from '../../plot/spec';
import { spread } from '../../plot/spread';
import { textWidth, wrapText } from '../../plot/text';
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
	/** The two marks named, with their values, at the first row. */
	readonly key: { readonly adverts: string; readonly people: string } | null;
}

interface Words {
	readonly percent: (share: number, digits?: number) => string;
	readonly summary: string;
	/** Printed when no panel is left. */
	readonly nothing: string;
}

const GAP = 44;
/** Sides of the plotting area, so that a dot at 0 is whole. */
const PAD = 7;
/** From the top of a panel to its first row. */
const HEAD = 50;
const LINE = 18;
/** Room for the chosen role's colour before its name. */
const INDENT = 11;

interface Placed {
	readonly row: StyledRow;
	readonly nameLines: readonly string[];
	/** Top of the row within its panel. */
	readonly top: number;
	/** Where the dots stand. */
	readonly dots: number;
}

/** The rows of a panel one below the other; a long name takes two lines. */
function place(
	panel: StyledPanel,
	width: number,
	frame: Frame
): { placed: Placed[]; height: number } {
	let top = HEAD;
	const placed = panel.rows.map((row, i) => {
		const room = width - textWidth(row.ratio, frame.text) - 12 - (row.ink ? INDENT : 0);
		const nameLines = wrapText(row.name, room, frame.text);
		const dots = top + nameLines.length * LINE + 8;
		const at = { row, nameLines, top, dots };
		top = dots + (i === 0 && panel.key ? 38 : 20);
		return at;
	});
	return { placed, height: Math.max(top, HEAD + 30) };
}

/**
 * One panel a survey, a row a role set: its share among adverts (filled circle) and among people (square) on one
 * scale, joined in the colour of the heavier side, intervals behind. Hollow = fewer than 30 on either side.
 */
export function drawRoleBalance(
	panels: readonly StyledPanel[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (panels.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const full = panels.filter((p) => p.rows.length > 0);
	const columns = frameName === 'wide' && full.length !== 1 && panels.length > 1 ? 2 : 1;
	const width = (frame.width - GAP * (columns - 1)) / columns;
	const top =
		max(
			panels.flatMap((p) => p.rows.map(({ balance: b }) => Math.max(b.demand.hi, b.supply.hi)))
		) ?? 0.1;
	const x = scaleLinear([0, top], [PAD, width - PAD]);
	const ticks = x.ticks(columns === 1 && frameName === 'wide' ? 8 : 4);

	const marks: Mark[] = [];
	const targets: Target[] = [];
	let rowTop = 0;
	let rowHeight = 0;
	// A panel without rows is a sentence only and goes last.
	[...full, ...panels.filter((p) => p.rows.length === 0)].forEach((panel, i) => {
		const column = i % columns;
		if (column === 0) {
			rowTop += rowHeight;
			rowHeight = 0;
		}
		const left = column * (width + GAP);
		const { placed, height } = place(panel, width, frame);
		const base = rowTop + height;
		rowHeight = Math.max(rowHeight, height + 60);
		marks.push(
			label(left, rowTop + 14, panel.title, frame.strong, { ink: 'ink', weight: 600 }),
			label(left, rowTop + 33, panel.subtitle, frame.text)
		);
		if (placed.length === 0) {
			wrapText(panel.none, width, frame.text).forEach((line, k) =>
				marks.push(label(left, rowTop + HEAD + 14 + k * LINE, line, frame.text))
			);
			return;
		}
		for (const tick of ticks) {
			const tx = left + x(tick);
			const text = words.percent(tick, 0);
			const half = textWidth(text, frame.text) / 2;
			const middle = left + Math.min(Math.max(x(tick), half), width - half);
			marks.push(label(middle, base + 14, text, frame.text, { anchor: 'middle' }));
			for (const { dots } of placed)
				marks.push(
					rule(tx, rowTop + dots - 9, tx, rowTop + dots + 9, tick === 0 ? 'muted' : 'grid')
				);
		}
		for (const at of placed) marks.push(...rowMarks(at, panel, left, rowTop, width, x, frame));
		for (const { row, dots } of placed) {
			const { demand, supply } = row.balance;
			const y = rowTop + dots;
			targets.push(
				{ x: left + x(demand.share), y, lines: row.targets.adverts },
				{ x: left + x(supply.share), y, lines: row.targets.people }
			);
		}
	});
	return {
		frame: frameName,
		width: frame.width,
		height: Math.max(rowTop + rowHeight - 28, 60),
		title,
		summary: words.summary,
		marks,
		targets
	};
}

function rowMarks(
	{ row, nameLines, top, dots }: Placed,
	panel: StyledPanel,
	left: number,
	rowTop: number,
	width: number,
	x: (share: number) => number,
	frame: Frame
): Mark[] {
	const { demand, supply } = row.balance;
	const y = rowTop + dots;
	const ahead: Ink = row.balance.log2 > 0 ? 'demand' : 'supply';
	const at = (share: number) => left + x(share);
	const hollow = !row.enough;
	const band = ({ lo, hi }: { lo: number; hi: number }, ink: Ink): Mark => ({
		kind: 'bar',
		x: at(lo),
		y: y - 5,
		width: Math.max(at(hi) - at(lo), 0.5),
		height: 10,
		ink,
		opacity: 0.22
	});
	const first = panel.rows[0] === row && panel.key;
	return present<Mark>([
		row.ink && {
			kind: 'bar',
			x: left,
			y: rowTop + top + 2,
			width: 5,
			height: 13 + (nameLines.length - 1) * LINE,
			ink: row.ink
		},
		...nameLines.map((line, i) =>
			label(left + (row.ink ? INDENT : 0), rowTop + top + 13 + i * LINE, line, frame.text, {
				ink: 'ink',
				weight: 600
			})
		),
		label(left + width, rowTop + top + 13, row.ratio, frame.text, {
			anchor: 'end',
			ink: row.clear ? ahead : 'muted',
			weight: row.clear ? 600 : 400
		}),
		{
			kind: 'line',
			d: `M${at(demand.share).toFixed(2)},${y}L${at(supply.share).toFixed(2)},${y}`,
			ink: row.clear ? ahead : 'context-text',
			width: 4,
			opacity: 0.5
		},
		band(demand, 'demand'),
		band(supply, 'supply'),
		dot(at(supply.share), y, 4.5, 'supply', { shape: 'square', hollow }),
		dot(at(demand.share), y, 5.5, 'demand', { hollow }),
		...(first ? keyLabels(first, row, left, y + 21, width, x, frame) : [])
	]);
}

/** Names the two marks under the first row, moved apart where the marks are near. */
function keyLabels(
	key: { readonly adverts: string; readonly people: string },
	{ balance }: StyledRow,
	left: number,
	y: number,
	width: number,
	x: (share: number) => number,
	frame: Frame
): Mark[] {
	const ends = [
		{ text: key.adverts, share: balance.demand.share, ink: 'demand' },
		{ text: key.people, share: balance.supply.share, ink: 'supply' }
	] as const;
	const widths = ends.map(({ text }) => textWidth(text, frame.text));
	const half = Math.max(...widths) / 2;
	const places = spread(
		ends.map(({ share }) => x(share)),
		widths.reduce((a, b) => a + b, 0) / 2 + 10,
		half,
		width - half
	);
	return ends.map(({ text, ink, share }, i) =>
		label(left + (places[i] ?? x(share)), y, text, frame.text, {
			anchor: 'middle',
			ink,
			weight: 600
		})
	);
}
