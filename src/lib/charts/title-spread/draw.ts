import { dotRows, type DotRow } from '../../plot/dot-rows';
import { enoughForVerdict } from '../../market/verdict-rules';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';
import {
	axisOf,
	titleRoom,
	type StyledRow,
	type TitleSpreadPicture,
	type TitleSpreadWords
} from './layout';
import { pooledStrip } from './surround';

const NO_BREAK = '\u00a0';
/** Radii: the last year's dot is the larger one. */
const LAST_R = 5.5;
const FIRST_R = 4.5;

/**
 * A row a role on one common scale from 1 (everyone uses one name): hollow dot = first year, filled = last, with its
 * 95% interval as a band. A last dot is hollow where it rests on fewer than 30 adverts.
 */
export function drawTitleSpread(
	picture: TitleSpreadPicture,
	frameName: FrameName,
	title: string,
	words: TitleSpreadWords
): ChartSpec {
	const frame = FRAMES[frameName];
	const { rows, others, pooled, years } = picture;
	if (rows.length + others.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const strip = pooled ? pooledStrip(pooled, frame, words) : { marks: [], targets: [], height: 0 };
	const [firstYear, lastYear] = [years[0], years.at(-1)];
	const drawing = dotRows({
		frame,
		box: { x: 0, y: strip.height, width: frame.width },
		rows: [
			...rows.map((row) => rowOf(row, titleRoom(frame), words)),
			...(others.length > 0 ? [contextRow(others, words)] : [])
		],
		axis: axisOf(picture, frame, words),
		axisTitle: words.axis,
		reference: { value: picture.limit, text: words.names(picture.limit) },
		key: [
			...(firstYear !== undefined && rows.some((row) => row.first)
				? [{ text: words.year(firstYear), ink: 'muted' as const, hollow: true }]
				: []),
			...(lastYear === undefined ? [] : [{ text: words.year(lastYear), ink: 'muted' as const }]),
			...(picture.accent !== null && rows.some((row) => row.ink === picture.accent)
				? [{ text: words.accent, ink: picture.accent }]
				: [])
		],
		endHead: words.topTitles,
		notes: rows.length > 0 ? [words.interval] : [],
		twoColumns: false
	});
	return {
		frame: frameName,
		width: frame.width,
		height: drawing.height,
		title,
		summary: words.summary,
		marks: [...strip.marks, ...drawing.marks],
		targets: [...strip.targets, ...drawing.targets]
	};
}

function rowOf(row: StyledRow, room: (text: string) => boolean, words: TitleSpreadWords): DotRow {
	const { first, last, ink, name } = row;
	const value = words.names(last.value);
	return {
		// The value stays with the last word of the name.
		name: `${name}${NO_BREAK}${value}`,
		ink: ink === 'demand' ? 'ink' : ink,
		strong: true,
		...(first ? { join: ink } : {}),
		end: words.topTitle(last, room),
		dots: [
			...(first
				? [
						{
							value: first.value,
							ink,
							hollow: true,
							r: FIRST_R,
							lines: words.target(row, first)
						}
					]
				: []),
			{
				value: last.value,
				lo: last.lo,
				hi: last.hi,
				ink,
				r: LAST_R,
				hollow: !enoughForVerdict(last.n),
				lines: words.target(row, last)
			}
		]
	};
}

/** The roles that are not chosen, as grey dots in one row. */
const contextRow = (others: readonly StyledRow[], words: TitleSpreadWords): DotRow => ({
	name: words.others,
	ink: 'context-text',
	dots: others.map((row) => ({
		value: row.last.value,
		ink: 'context',
		r: 4,
		hollow: !enoughForVerdict(row.last.n),
		lines: words.target(row, row.last)
	}))
});
