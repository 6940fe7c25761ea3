/** Pieces of charts as DrawingML (ECMA-376 part 1, sections 20.1 and 21.2), elements in the order that its schemas ask for. */
import type { Lang } from '../model/tables';
import { textInk, type Ink } from '../plot/palette';
import { fonts, hex, LANG_ATTRIBUTES } from './type';
import { columnName, DATA_SHEET } from './workbook';
import { escaped } from './markup';

/** Language and size (points) of the text of a chart. */
export interface Type {
	readonly lang: Lang;
	readonly size: number;
}

export const fill = (ink: Ink): string =>
	`<a:solidFill><a:srgbClr val="${hex(ink)}"/></a:solidFill>`;
/** A round line of so many points. */
export const stroke = (ink: Ink, points: number): string =>
	`<a:ln w="${Math.round(points * 12700)}" cap="rnd">${fill(ink)}<a:round/></a:ln>`;
export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

interface Look {
	readonly ink?: Ink;
	readonly bold?: boolean;
}

const runStyle = (
	tag: 'rPr' | 'defRPr',
	{ lang, size }: Type,
	{ ink = 'ink', bold = false }: Look
): string =>
	`<a:${tag} ${LANG_ATTRIBUTES[lang]} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${fill(ink)}${fonts(lang)}</a:${tag}>`;

/** How the text of an element is set. */
export const textStyle = (type: Type, look: Look = {}, body = '<a:bodyPr/>'): string =>
	`<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${runStyle('defRPr', type, look)}</a:pPr><a:endParaRPr ${LANG_ATTRIBUTES[type.lang]}/></a:p></c:txPr>`;

/** A place of an element in its chart, shares of the chart's width and height. */
export const edgeLayout = (
	place: { x: number; y: number; w?: number; h?: number },
	inner = false
): string => {
	const { x, y, w, h } = place;
	const size =
		w === undefined || h === undefined
			? ''
			: `<c:w val="${w.toFixed(4)}"/><c:h val="${h.toFixed(4)}"/>`;
	return `<c:layout><c:manualLayout>${inner ? '<c:layoutTarget val="inner"/>' : ''}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x.toFixed(4)}"/><c:y val="${y.toFixed(4)}"/>${size}</c:manualLayout></c:layout>`;
};

/** A title of the chart or of an axis, set level; `place` in shares of the chart, `null` = where PowerPoint puts it. */
export const titleOf = (text: string, type: Type, place: { x: number; y: number } | null): string =>
	`<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${runStyle('defRPr', type, { ink: 'muted' })}</a:pPr><a:r>${runStyle('rPr', type, { ink: 'muted' })}<a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>${place ? edgeLayout(place) : ''}<c:overlay val="0"/></c:title>`;

const points = (values: readonly (string | number | null)[]): string =>
	`<c:ptCount val="${values.length}"/>${values
		.map((v, i) => (v === null ? '' : `<c:pt idx="${i}"><c:v>${escaped(String(v))}</c:v></c:pt>`))
		.join('')}`;

const reference = (column: number, rows: number): string =>
	`<c:f>${DATA_SHEET}!$${columnName(column)}$2:$${columnName(column)}$${rows + 1}</c:f>`;

/** Numbers of a column of the workbook below its head, with the copy that is drawn before the workbook is opened. */
export const numbers = (
	column: number,
	values: readonly (number | null)[],
	format: string
): string =>
	`<c:numRef>${reference(column, values.length)}<c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`;

/** Texts of the first column of the workbook. */
export const names = (values: readonly string[]): string =>
	`<c:strRef>${reference(0, values.length)}<c:strCache>${points(values)}</c:strCache></c:strRef>`;

/** `index` = place of the series in the table and the sheet, `order` = in which order it is drawn. */
export const seriesHead = (name: string, index: number, order = index): string =>
	`<c:idx val="${index}"/><c:order val="${order}"/><c:tx><c:strRef><c:f>${DATA_SHEET}!$${columnName(index + 1)}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>`;

const shows = (what: { value?: boolean; name?: boolean }): string =>
	`<c:showLegendKey val="0"/><c:showVal val="${what.value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${what.name ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
const NO_WRAP =
	'<a:bodyPr wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"/>';

export type LabelPosition = 'r' | 'l' | 't' | 'b' | 'ctr' | 'outEnd';

/** What of a point its label says: `name` of the series, `value`, both, or that it has none. */
export type PointLabel =
	| { readonly index: number; readonly none: true }
	| {
			readonly index: number;
			readonly name: boolean;
			readonly value: boolean;
			readonly ink: Ink;
			readonly position: LabelPosition;
			/** Moved down by this share of the chart's height. */
			readonly dy?: number;
			/** Of another size than the rest. */
			readonly size?: number;
	  };

function pointLabel(label: PointLabel, format: string, type: Type): string {
	if ('none' in label) return `<c:dLbl><c:idx val="${label.index}"/><c:delete val="1"/></c:dLbl>`;
	const { index, name, value, ink, position, dy = 0 } = label;
	const layout =
		Math.abs(dy) < 0.002
			? ''
			: `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${dy.toFixed(4)}"/></c:manualLayout></c:layout>`;
	return `<c:dLbl><c:idx val="${index}"/>${layout}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textStyle(type, { ink: textInk(ink), bold: name }, NO_WRAP)}<c:dLblPos val="${position}"/>${shows({ value, name })}<c:separator> </c:separator></c:dLbl>`;
}

/** Labels of a series: of single points first, then of all others; `rest` = `null`: the others have none. */
export const dataLabels = (
	single: readonly PointLabel[],
	rest: { ink: Ink; position: LabelPosition } | null,
	format: string,
	type: Type
): string =>
	`<c:dLbls>${single
		.toSorted((a, b) => a.index - b.index)
		.map((label) => pointLabel(label, format, type))
		.join('')}${
		rest
			? `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textStyle(type, { ink: rest.ink }, NO_WRAP)}<c:dLblPos val="${rest.position}"/>`
			: ''
	}${shows({ value: rest !== null })}</c:dLbls>`;

/** A round marker; size 0 = none. */
export const marker = (ink: Ink, size: number): string =>
	size === 0
		? '<c:marker><c:symbol val="none"/></c:marker>'
		: `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill(ink)}${stroke(ink, 0.75)}</c:spPr></c:marker>`;
