/**
 * A chart as DrawingML (ECMA-376 part 1, section 21.2), elements in the order that its schema asks for. pptxgenjs writes
 * charts too, but a missing value as an empty point, no East Asian font, and names only in a legend.
 */
import type { Lang } from '../model/tables';
import type { Ink } from '../plot/palette';
import { spread } from '../plot/spread';
import { textWidth } from '../plot/text';
import { logAxis, niceAxis, type ValueAxis } from './axis';
import type { SlideChart, SlideSeries } from './slide-chart';
import { FONTS, hex, LANG_ATTRIBUTES, SIZES } from './type';
import { columnName } from './workbook';
import { escaped, XML_HEAD } from './xml';

/** Size of the frame on the slide, points. */
export interface ChartBox {
	readonly width: number;
	readonly height: number;
}

const [CATEGORY_AXIS, VALUE_AXIS] = [111111111, 222222222];
/** Parts of a stack smaller than this share of the longest carry no number: it would not fit. */
const LEAST_LABELLED = 0.045;
/** Fills on which dark text is read best. */
const PALE: readonly Ink[] = ['context', 'warm-1', 'cool-1', 'even'];

const fill = (ink: Ink): string => `<a:solidFill><a:srgbClr val="${hex(ink)}"/></a:solidFill>`;
const stroke = (ink: Ink, points: number): string =>
	`<a:ln w="${Math.round(points * 12700)}" cap="rnd">${fill(ink)}<a:round/></a:ln>`;
const NO_LINE = '<a:ln><a:noFill/></a:ln>';

interface Style {
	readonly lang: Lang;
	readonly ink?: Ink;
	readonly bold?: boolean;
}

const runStyle = (tag: string, { lang, ink = 'ink', bold = false }: Style): string =>
	`<a:${tag} ${LANG_ATTRIBUTES[lang]} sz="${SIZES.text * 100}" b="${bold ? 1 : 0}">${fill(ink)}${FONTS}</a:${tag}>`;
const textStyle = (style: Style, body = '<a:bodyPr/>'): string =>
	`<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${runStyle('defRPr', style)}</a:pPr><a:endParaRPr ${LANG_ATTRIBUTES[style.lang]}/></a:p></c:txPr>`;

function axisTitle(text: string | null, lang: Lang, upright: boolean): string {
	if (text === null) return '';
	const style = { lang, ink: 'muted' as const };
	const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
	return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${runStyle('defRPr', style)}</a:pPr><a:r>${runStyle('rPr', style)}<a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const points = (values: readonly (string | number | null)[]): string =>
	`<c:ptCount val="${values.length}"/>${values
		.map((v, i) => (v === null ? '' : `<c:pt idx="${i}"><c:v>${escaped(String(v))}</c:v></c:pt>`))
		.join('')}`;

const reference = (column: number, rows: number): string =>
	`<c:f>Sheet1!$${columnName(column)}$2:$${columnName(column)}$${rows + 1}</c:f>`;
const numbers = (column: number, values: readonly (number | null)[], format: string): string =>
	`<c:numRef>${reference(column, values.length)}<c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
const names = (values: readonly string[]): string =>
	`<c:strRef>${reference(0, values.length)}<c:strCache>${points(values)}</c:strCache></c:strRef>`;

/** `index` = its place in the table and the sheet, `order` = in which order it is drawn. */
const seriesHead = ({ name }: SlideSeries, index: number, order = index): string =>
	`<c:idx val="${index}"/><c:order val="${order}"/><c:tx><c:strRef><c:f>Sheet1!$${columnName(index + 1)}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>`;

const shows = (what: { value?: boolean; name?: boolean }): string =>
	`<c:showLegendKey val="0"/><c:showVal val="${what.value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${what.name ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
const NO_LABELS = `<c:dLbls>${shows({})}</c:dLbls>`;
const NO_WRAP = '<a:bodyPr wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050"/>';

/** The label of one point: name of the series and, if asked, its value; `dy` = moved down by that share of the chart's height. */
function pointLabel(options: {
	index: number;
	position: 'r' | 'l' | 't' | 'b';
	ink: Ink;
	value: boolean;
	format: string;
	lang: Lang;
	dy?: number;
}): string {
	const { index, position, ink, value, format, lang, dy = 0 } = options;
	const layout =
		Math.abs(dy) < 0.002
			? ''
			: `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${dy.toFixed(4)}"/></c:manualLayout></c:layout>`;
	return `<c:dLbl><c:idx val="${index}"/>${layout}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textStyle({ lang, ink, bold: true }, NO_WRAP)}<c:dLblPos val="${position}"/>${shows({ value, name: true })}<c:separator> </c:separator></c:dLbl>`;
}

const marker = (ink: Ink, size: number): string =>
	size === 0
		? '<c:marker><c:symbol val="none"/></c:marker>'
		: `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill(ink)}${stroke(ink, 0.75)}</c:spPr></c:marker>`;

/** Part of the frame that the axes enclose, shares of its width and height. */
interface Plot {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}
const plotLayout = ({ x, y, w, h }: Plot): string =>
	`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x.toFixed(4)}"/><c:y val="${y.toFixed(4)}"/><c:w val="${w.toFixed(4)}"/><c:h val="${h.toFixed(4)}"/></c:manualLayout></c:layout>`;

const lastIndex = ({ values }: SlideSeries): number => values.findLastIndex((v) => v !== null);

/** Widest value as printed, roughly: a label is the name and a value of some six digits. */
const labelWidth = (name: string, value: boolean): number =>
	textWidth(`${name}${value ? ' 00.0%' : ''}`, SIZES.text) * 1.1;

/** How far each label has to move down so that none of those at the same place touch; share of the chart's height. */
function shifts(chart: SlideChart, axis: ValueAxis, plot: Plot, box: ChartBox): number[] {
	const labelled = chart.series.map((s, i) => ({ i, at: lastIndex(s), s }));
	const moved = new Array<number>(chart.series.length).fill(0);
	const last = chart.categories.length - 1;
	const ends = labelled.filter(({ s, at }) => !s.behind && at === last);
	const wanted = ends.map(({ s }) => {
		const v = s.values[last] ?? 0;
		return plot.y + plot.h * (1 - axis.place(v));
	});
	const gap = (SIZES.text * 1.3) / box.height;
	// A line that ends early has its name below the end, where it falls short of the lines above.
	for (const { i, at, s } of labelled) if (!s.behind && at < last) moved[i] = 0.8 * gap;
	spread(wanted, gap, plot.y, plot.y + plot.h).forEach((place, k) => {
		const end = ends[k];
		if (end) moved[end.i] = place - (wanted[k] ?? place);
	});
	return moved;
}

function lineChart(
	chart: SlideChart,
	lang: Lang,
	axis: ValueAxis,
	plot: Plot,
	box: ChartBox
): string {
	const { series, categories, format } = chart;
	const dy = shifts(chart, axis, plot, box);
	// The background first: what is drawn last lies on top. The sheet keeps the order of the table.
	const order = series
		.map((s, i) => ({ s, i }))
		.toSorted((a, b) => Number(b.s.behind) - Number(a.s.behind));
	const drawn = order.map(({ s, i }, k) => {
		const at = lastIndex(s);
		const labels = s.behind
			? NO_LABELS
			: `<c:dLbls>${pointLabel({ index: at, position: 'r', ink: s.ink, value: true, format, lang, dy: dy[i] ?? 0 })}${shows({})}</c:dLbls>`;
		return `<c:ser>${seriesHead(s, i, k)}<c:spPr>${stroke(s.ink, s.behind ? 1.25 : 2.75)}</c:spPr>${marker(s.ink, s.behind ? 0 : 6)}${labels}<c:cat>${names(categories)}</c:cat><c:val>${numbers(i + 1, s.values, format)}</c:val><c:smooth val="0"/></c:ser>`;
	});
	return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}<c:marker val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`;
}

/** A lone series of changes: what fell has the other colour. */
const fallen = ({ series }: SlideChart): boolean =>
	series.length === 1 && (series[0]?.values.some((v) => v !== null && v < 0) ?? false);

function barChart(chart: SlideChart, lang: Lang): string {
	const { series, categories, format, direction, kind, whole } = chart;
	const stacked = kind === 'bar-stacked';
	const sums = categories.map((_, c) =>
		series.reduce((sum, s) => sum + Math.abs(s.values[c] ?? 0), 0)
	);
	const longest = Math.max(...sums);
	const two = fallen(chart);
	const drawn = series.map((s, i) => {
		const ink = stacked ? (PALE.includes(s.ink) ? 'ink' : 'paper') : 'ink';
		const small = s.values.flatMap((v, c) =>
			stacked && v !== null && Math.abs(v) < LEAST_LABELLED * (whole ? (sums[c] ?? 1) : longest)
				? [`<c:dLbl><c:idx val="${c}"/><c:delete val="1"/></c:dLbl>`]
				: []
		);
		const dots = two
			? s.values.flatMap((v, c) =>
					v !== null && v < 0
						? [
								`<c:dPt><c:idx val="${c}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill('demand')}${NO_LINE}</c:spPr></c:dPt>`
							]
						: []
				)
			: [];
		return `<c:ser>${seriesHead(s, i)}<c:spPr>${fill(s.ink)}${NO_LINE}</c:spPr><c:invertIfNegative val="0"/>${dots.join('')}<c:dLbls>${small.join('')}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textStyle({ lang, ink })}<c:dLblPos val="${stacked ? 'ctr' : 'outEnd'}"/>${shows({ value: true })}</c:dLbls><c:cat>${names(categories)}</c:cat><c:val>${numbers(i + 1, s.values, format)}</c:val></c:ser>`;
	});
	const grouping = !stacked ? 'clustered' : whole ? 'percentStacked' : 'stacked';
	return `<c:barChart><c:barDir val="${direction === 'across' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="${series.length > 1 && !stacked ? 35 : 30}"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
}

function scatterChart(chart: SlideChart, lang: Lang, across: ValueAxis): string {
	const { series, format } = chart;
	const places = chart.across?.values ?? [];
	const drawn = series.map((s, i) => {
		const at = lastIndex(s);
		// Near the right edge the name stands on the left.
		const far = across.place(places[at] ?? 0) > 0.75;
		const label = pointLabel({
			index: at,
			position: far ? 'l' : 'r',
			ink: s.ink,
			value: false,
			format,
			lang
		});
		return `<c:ser>${seriesHead(s, i)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(s.ink, 14)}<c:dLbls>${label}${shows({})}</c:dLbls><c:xVal>${numbers(0, places, chart.across?.format ?? 'General')}</c:xVal><c:yVal>${numbers(i + 1, s.values, format)}</c:yVal><c:smooth val="0"/></c:ser>`;
	});
	return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.join('')}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:scatterChart>`;
}

const tidy = (v: number): number => Number(v.toPrecision(6));
const GRID = `<c:majorGridlines><c:spPr>${stroke('grid', 0.75)}</c:spPr></c:majorGridlines>`;

function valueAxis(options: {
	id: number;
	crossing: number;
	position: 'l' | 'b';
	axis: Pick<ValueAxis, 'min' | 'max' | 'step'> | null;
	title: string | null;
	format: string;
	lang: Lang;
	/** Bars carry their values: no ticks, no grid. */
	bare: boolean;
	/** At the far end of the categories, which run downwards. */
	atMax: boolean;
	between: 'between' | 'midCat';
}): string {
	const { id, crossing, position, axis, title, format, lang, bare, atMax, between } = options;
	const range = axis ? `<c:max val="${tidy(axis.max)}"/><c:min val="${tidy(axis.min)}"/>` : '';
	return `<c:valAx><c:axId val="${id}"/><c:scaling>${axis?.step === null ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>${range}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${bare ? '' : GRID}${axisTitle(title, lang, position === 'l')}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${bare ? 'none' : 'low'}"/><c:spPr>${NO_LINE}</c:spPr>${textStyle({ lang, ink: 'muted' })}<c:crossAx val="${crossing}"/><c:crosses val="${atMax ? 'max' : 'autoZero'}"/><c:crossBetween val="${between}"/>${axis?.step && !bare ? `<c:majorUnit val="${axis.step}"/>` : ''}</c:valAx>`;
}

const categoryAxis = (position: 'l' | 'b', lang: Lang): string =>
	`<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${position === 'l' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${stroke('context', 1)}</c:spPr>${textStyle({ lang })}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

const legend = (lang: Lang): string =>
	`<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textStyle({ lang })}</c:legend>`;

const known = (chart: SlideChart): number[] =>
	chart.series.flatMap((s) => s.values.filter((v) => v !== null));

interface Drawn {
	readonly layout: string;
	readonly plot: string;
	readonly axes: string;
	readonly legend: string;
}

function drawn(chart: SlideChart, lang: Lang, box: ChartBox): Drawn {
	const { kind, format, series } = chart;
	const title = chart.axisTitle;
	const axis = chart.log ? logAxis(known(chart)) : niceAxis(known(chart));
	if (kind === 'line') {
		const room = Math.max(
			...series.map((s) =>
				!s.behind && lastIndex(s) === chart.categories.length - 1 ? labelWidth(s.name, true) : 0
			)
		);
		const left = 0.055 + (title === null ? 0 : 0.03);
		const plot = {
			x: left,
			y: 0.03,
			// Half a category stands free beside the last point.
			w: Math.max(0.4, 1 - left - room / box.width + 0.4 / chart.categories.length / 2),
			h: 0.87
		};
		return {
			layout: plotLayout(plot),
			plot: lineChart(chart, lang, axis, plot, box),
			axes:
				categoryAxis('b', lang) +
				valueAxis({
					id: VALUE_AXIS,
					crossing: CATEGORY_AXIS,
					position: 'l',
					axis,
					title,
					format: axis.format(format),
					lang,
					bare: false,
					atMax: false,
					between: 'between'
				}),
			legend: ''
		};
	}
	if (kind === 'scatter') {
		const across = niceAxis(chart.across?.values ?? []);
		return {
			layout: '<c:layout/>',
			plot: scatterChart(chart, lang, across),
			axes:
				valueAxis({
					id: CATEGORY_AXIS,
					crossing: VALUE_AXIS,
					position: 'b',
					axis: across,
					title: chart.across?.title ?? null,
					format: across.format(chart.across?.format ?? 'General'),
					lang,
					bare: false,
					atMax: false,
					between: 'midCat'
				}) +
				valueAxis({
					id: VALUE_AXIS,
					crossing: CATEGORY_AXIS,
					position: 'l',
					axis,
					title,
					format: axis.format(format),
					lang,
					bare: false,
					atMax: false,
					between: 'midCat'
				}),
			legend: ''
		};
	}
	return barParts(chart, lang, box);
}

/** Widest text of some, as a share of the frame's width. */
const widest = (texts: readonly string[], box: ChartBox): number =>
	(Math.max(...texts.map((t) => textWidth(t, SIZES.text))) * 1.12 + 10) / box.width;

/** Room for the value beside a bar: a number of about this many digits. */
const VALUE_TEXT = '+00,000 pp';

/** Bars fill the frame; the axis is long enough for the numbers beside them. */
function barParts(chart: SlideChart, lang: Lang, box: ChartBox): Drawn {
	const { kind, format, series, direction, categories, axisTitle: title } = chart;
	const across = direction === 'across';
	const stacked = kind === 'bar-stacked';
	const line = (SIZES.text * 1.5) / box.height;
	const above = series.length > 1 ? 1.4 * line : 0.01;
	const below = (title === null || !across ? 0.01 : 1.3 * line) + (across ? 0 : line);
	const left = across
		? Math.min(0.42, widest(categories, box))
		: 0.01 + (title === null ? 0 : line * (box.height / box.width));
	const plot = { x: left, y: above, w: 0.99 - left, h: 1 - above - below };
	const room = stacked || !across ? 0 : widest([VALUE_TEXT], box) / plot.w;
	const [low, high] = [Math.min(0, ...known(chart)), Math.max(0, ...known(chart))];
	// The numbers stand outside the longest bar on each side: the span of the axis is what is left for the bars.
	const span = (high - low) / (1 - room * (low < 0 && high > 0 ? 2 : 1));
	const range =
		stacked || high === low
			? null
			: { min: low < 0 ? low - room * span : 0, max: high > 0 ? high + room * span : 0 };
	return {
		layout: plotLayout(plot),
		plot: barChart(chart, lang),
		axes:
			categoryAxis(across ? 'l' : 'b', lang) +
			valueAxis({
				id: VALUE_AXIS,
				crossing: CATEGORY_AXIS,
				position: across ? 'b' : 'l',
				axis: range && { ...range, step: 1 },
				title,
				format,
				lang,
				bare: true,
				atMax: across,
				between: 'between'
			}),
		legend: series.length > 1 ? legend(lang) : ''
	};
}

/** The part `chartN.xml`; its workbook is the relation `rId1`. `box` = the frame that it will fill. */
export function chartXml(chart: SlideChart, lang: Lang, box: ChartBox): string {
	const parts = drawn(chart, lang, box);
	return (
		`${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
		`<c:date1904 val="0"/><c:lang val="${lang === 'ko' ? 'ko-KR' : 'en-US'}"/><c:roundedCorners val="0"/>` +
		`<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${parts.layout}${parts.plot}${parts.axes}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>${parts.legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
		`<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textStyle({ lang })}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
	);
}
