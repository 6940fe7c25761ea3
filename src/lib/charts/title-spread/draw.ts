import { enoughForVerdict } from '../../market/verdict-rules';
import { dot, label, present, rule } from '../../plot/marks';
import { FRAMES, type ChartSpec, type FrameName, type Mark, type Target } from '../../plot/spec';
import { textWidth } from '../../plot/text';
import { nothingToDraw } from '../nothing-to-draw';
import {
	FIRST_R,
	fitsIn,
	LAST_R,
	layoutOf,
	type Layout,
	type StyledRow,
	type TitleSpreadPicture,
	type TitleSpreadWords
} from './layout';
import type { TitlePoint } from './points';
import { band, key, pooledStrip, scale, SCALE_HEIGHT } from './surround';

/**
 * A row a role on one common scale from 1 (everyone uses one name): hollow dot = first year, filled = last, with its
 * 95% interval as a band. A large hollow dot or a broken line rests on fewer than 30 adverts.
 */
export function drawTitleSpread(
	picture: TitleSpreadPicture,
	frameName: FrameName,
	title: string,
	words: TitleSpreadWords
): ChartSpec {
	const frame = FRAMES[frameName];
	const { rows, others, pooled } = picture;
	if (rows.length + others.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const layout = layoutOf(picture, frame, words);
	const strip = pooled ? pooledStrip(pooled, layout, words) : { marks: [], targets: [], height: 0 };
	const legend = key(picture, layout, words, strip.height);
	const scaleY = strip.height + legend.height;
	const rowY = (i: number) => scaleY + SCALE_HEIGHT + (i + 0.5) * layout.rowHeight;
	const othersY = rowY(rows.length) + (rows.length > 0 ? 8 : 0);
	const bottom = others.length > 0 ? othersY + layout.rowHeight / 2 : rowY(rows.length - 0.5);
	const drawnRows = rows.map((row, i) => drawRow(row, rowY(i), layout, words));
	return {
		frame: frameName,
		width: frame.width,
		height: Math.ceil(bottom + 8),
		title,
		summary: words.summary,
		marks: [
			...strip.marks,
			...legend.marks,
			...scale(picture, layout, words, scaleY, bottom),
			...drawnRows.flatMap((row) => row.marks),
			...(others.length > 0 ? othersMarks(others, othersY, layout, words) : [])
		],
		targets: [
			...strip.targets,
			...drawnRows.flatMap((row) => row.targets),
			...others.map((row) => target(row, row.last, othersY + layout.trackY, layout, words))
		]
	};
}

function drawRow(
	row: StyledRow,
	middle: number,
	layout: Layout,
	words: TitleSpreadWords
): { marks: Mark[]; targets: Target[] } {
	const { frame, wide, x, titlesX } = layout;
	const { first, last, ink, name } = row;
	const y = middle + layout.trackY;
	const few = (point: TitlePoint) => !enoughForVerdict(point.n);
	const broken = few(last) || (first !== null && few(first));
	const value = valueLabel(row, layout, words);
	return {
		marks: present<Mark>([
			label(0, middle + layout.nameY, name, frame.strong, {
				ink: 'ink',
				weight: 600,
				halo: !wide
			}),
			first &&
				rule(x(first.value), y, x(last.value), y, ink, {
					width: 2,
					...(broken ? { dash: '3 4' } : {})
				}),
			band(x(last.lo), y, x(last.hi) - x(last.lo), ink),
			first && dot(x(first.value), y, FIRST_R, ink, { hollow: true }),
			dot(x(last.value), y, LAST_R, ink, { hollow: few(last) }),
			label(value.x, y + frame.text * 0.36, value.text, frame.text, {
				ink: 'ink',
				weight: 600,
				anchor: value.anchor,
				halo: true
			}),
			titlesX !== null &&
				label(
					titlesX,
					middle + frame.text * 0.36,
					words.topTitle(last, fitsIn(frame.width - titlesX + 1, frame.text)),
					frame.text
				)
		]),
		targets: [
			...(first ? [target(row, first, y, layout, words)] : []),
			target(row, last, y, layout, words)
		]
	};
}

/**
 * Right of the last dot. When the line comes from the right: left of the dot, or on the line between the two, where
 * there is room; else right of both.
 */
function valueLabel(
	{ first, last }: StyledRow,
	{ frame, left, x }: Layout,
	words: TitleSpreadWords
): { x: number; text: string; anchor: 'start' | 'end' } {
	const text = words.names(last.value);
	const rightOfLast = Math.max(x(last.value) + LAST_R, x(last.hi)) + 5;
	const leftOfLast = Math.min(x(last.value) - LAST_R, x(last.lo)) - 5;
	if (!first || first.value <= last.value) return { x: rightOfLast, text, anchor: 'start' };
	if (leftOfLast - textWidth(text, frame.text) > left + 2)
		return { x: leftOfLast, text, anchor: 'end' };
	if (rightOfLast + textWidth(text, frame.text) + 6 < x(first.value) - FIRST_R)
		return { x: rightOfLast, text, anchor: 'start' };
	return { x: Math.max(rightOfLast, x(first.value) + FIRST_R + 6), text, anchor: 'start' };
}

function othersMarks(
	others: readonly StyledRow[],
	middle: number,
	{ frame, x, nameY, trackY }: Layout,
	words: TitleSpreadWords
): Mark[] {
	return [
		label(0, middle + nameY, words.others, frame.text, { ink: 'context-text', halo: true }),
		...others.map((row) =>
			dot(x(row.last.value), middle + trackY, 4, 'context', {
				hollow: !enoughForVerdict(row.last.n)
			})
		)
	];
}

function target(
	row: StyledRow,
	point: TitlePoint,
	y: number,
	{ x }: Layout,
	words: TitleSpreadWords
): Target {
	return { x: Math.round(x(point.value) * 100) / 100, y, lines: words.target(row, point) };
}
