/**
 * A chart as a part of a PowerPoint file. pptxgenjs writes charts too, but a missing value as an empty point, no East Asian
 * font, and names only in a legend.
 */
import type { Lang } from '../model/tables';
import type { Ink } from '../plot/palette';
import { spread } from '../plot/spread';
import { BOLD, textWidth } from '../plot/text';
import { logAxis, niceAxis, type ValueAxis } from './axis';
import {
	dataLabels,
	edgeLayout,
	fill,
	marker,
	names,
	NO_LINE,
	numbers,
	seriesHead,
	stroke,
	textStyle,
	titleOf,
	type PointLabel,
	type Type
} from './drawing-ml';
import { printedBy } from './format-code';
import type { SlideChart, SlideSeries } from './slide-chart';
import { SIZES } from './type';
import { escaped } from './markup';
import { XML_HEAD } from './xml';

/** Size of the frame on the slide, points. */
export interface ChartBox {
	readonly width: number;
	readonly height: number;
}

/** Part of the frame that the axes enclose, shares of its width and height. */
interface Plot {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** A chart without what all have alike. */
interface Drawn {
	readonly plot: Plot;
	/** Series and axes. */
	readonly body: string;
	/** Where what the values are is written, over the axes; shares. */
	readonly titleAt: { readonly x: number; readonly y: number };
	readonly legend: string;
}

const [CATEGORY_AXIS, VALUE_AXIS] = [111111111, 222222222];
/** Parts of a stack across that are smaller than this share of the longest carry no number: it would not fit. */
const LEAST_LABELLED = 0.045;
/** Fills on which dark text is read best. */
const PALE: readonly Ink[] = ['context', 'warm-1', 'cool-1', 'even'];
/** Height of a line of text over its size. */
const LINE = 1.45;
/** Points from bar to bar at most: a few bars need not fill the slide. */
const WIDEST_ROW = 64;
/** The fonts of Office are wider than the one that `textWidth` knows. */
const WIDER = 1.12;

const widthOf = (text: string, size: number, bold = false): number =>
	textWidth(text, size) * WIDER * (bold ? BOLD : 1);
const widest = (texts: readonly string[], size: number, bold = false): number =>
	Math.max(0, ...texts.map((text) => widthOf(text, size, bold)));

const known = (chart: SlideChart): number[] =>
	chart.series.flatMap((s) => s.values.filter((v) => v !== null));
const lastIndex = ({ values }: SlideSeries): number => values.findLastIndex((v) => v !== null);
const axesIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

const GRID = `<c:majorGridlines><c:spPr>${stroke('grid', 0.75)}</c:spPr></c:majorGridlines>`;
const tidy = (v: number): number => Number(v.toPrecision(6));

function valueAxis(options: {
	id: number;
	crossing: number;
	position: 'l' | 'b';
	/** `null` = the ends are PowerPoint's. */
	range: { readonly min: number; readonly max: number } | null;
	/** Between ticks; `null` = a log scale; absent = neither ticks nor grid, as the values are printed. */
	step?: number | null;
	/** A title element; absent = none. */
	title?: string;
	format: string;
	type: Type;
	/** At the far end of the categories, which run downwards. */
	atMax?: boolean;
	between: 'between' | 'midCat';
}): string {
	const { id, crossing, position, range, step, title = '', format, type, atMax, between } = options;
	const bare = step === undefined;
	const ends = range ? `<c:max val="${tidy(range.max)}"/><c:min val="${tidy(range.min)}"/>` : '';
	return `<c:valAx><c:axId val="${id}"/><c:scaling>${step === null ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${bare ? '' : GRID}${title}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${bare ? 'none' : 'low'}"/><c:spPr>${NO_LINE}</c:spPr>${textStyle(type, { ink: 'muted' })}<c:crossAx val="${crossing}"/><c:crosses val="${atMax ? 'max' : 'autoZero'}"/><c:crossBetween val="${between}"/>${bare ? '' : `<c:majorUnit val="${step ?? 10}"/>`}</c:valAx>`;
}

const categoryAxis = (position: 'l' | 'b', type: Type): string =>
	`<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${position === 'l' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${stroke('context-text', 0.75)}</c:spPr>${textStyle(type)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

/** What stands at the end of a line, or beside the first bar. */
const nameAndValue = (s: SlideSeries, at: number, format: string): string => {
	const value = s.values[at] ?? null;
	return value === null ? s.name : `${s.name} ${printedBy(format, value)}`;
};

/** How far the label at the end of each line has to move down so that none touch; share of the chart's height. */
function shifts(chart: SlideChart, axis: ValueAxis, plot: Plot, box: ChartBox): number[] {
	const line = (SIZES.text * LINE) / box.height;
	const last = chart.categories.length - 1;
	const named = chart.series.flatMap((s, i) => (s.behind ? [] : [{ i, s, at: lastIndex(s) }]));
	const atEnd = named.filter(({ at }) => at === last);
	const wanted = atEnd.map(({ s }) => plot.y + plot.h * (1 - axis.place(s.values[last] ?? 0)));
	const places = spread(wanted, line, plot.y, plot.y + plot.h - line / 2);
	// A line that ends early has its name below its end, where it falls short of the lines above.
	const moved = chart.series.map((s) => (s.behind || lastIndex(s) === last ? 0 : 0.8 * line));
	atEnd.forEach(({ i }, k) => {
		moved[i] = (places[k] ?? 0) - (wanted[k] ?? 0);
	});
	return moved;
}

function lineChart(chart: SlideChart, lang: Lang, box: ChartBox): Drawn {
	const { series, categories, format } = chart;
	const type: Type = { lang, size: SIZES.text };
	const axis = chart.log ? logAxis(known(chart)) : niceAxis(known(chart));
	const tick = axis.format(format);
	const last = categories.length - 1;
	const ends = series.filter((s) => !s.behind && lastIndex(s) === last);
	const room = widest(
		ends.map((s) => nameAndValue(s, last, format)),
		type.size,
		true
	);
	const line = (type.size * LINE) / box.height;
	const left =
		(widest(
			[axis.min, axis.max].map((v) => printedBy(tick, v)),
			type.size
		) +
			8) /
		box.width;
	// The middle of the first and the last year's name stands at the ends of the axis.
	const right = Math.min(0.5, (Math.max(room + 12, 24) + 4) / box.width);
	const top = (chart.axisTitle === null ? 0.5 : 1.7) * line;
	const plot = { x: left, y: top, w: 1 - left - right, h: 1 - top - 1.5 * line };
	const dy = shifts(chart, axis, plot, box);
	// The background first: what is drawn last lies on top. The sheet keeps the order of the table.
	const drawn = series
		.map((s, i) => ({ s, i }))
		.toSorted((a, b) => Number(b.s.behind) - Number(a.s.behind))
		.map(({ s, i }, order) => {
			const label: PointLabel = {
				index: lastIndex(s),
				name: true,
				value: true,
				ink: s.ink,
				position: 'r',
				dy: dy[i] ?? 0
			};
			return `<c:ser>${seriesHead(s.name, i, order)}<c:spPr>${stroke(s.ink, s.behind ? 1.25 : 2.75)}</c:spPr>${marker(s.ink, s.behind ? 0 : 6)}${dataLabels(s.behind ? [] : [label], null, format, type)}<c:cat>${names(categories)}</c:cat><c:val>${numbers(i + 1, s.values, format)}</c:val><c:smooth val="0"/></c:ser>`;
		});
	return {
		plot,
		body: `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}<c:marker val="1"/>${axesIds}</c:lineChart>${categoryAxis('b', type)}${valueAxis(
			{
				id: VALUE_AXIS,
				crossing: CATEGORY_AXIS,
				position: 'l',
				range: axis,
				step: axis.step,
				format: tick,
				type,
				// A lone point stands in the middle.
				between: categories.length > 1 ? 'midCat' : 'between'
			}
		)}`,
		titleAt: { x: 0, y: 0 },
		legend: ''
	};
}

function scatterChart(chart: SlideChart, lang: Lang, box: ChartBox): Drawn {
	const { series, format } = chart;
	const type: Type = { lang, size: SIZES.text };
	const places = chart.across?.values ?? [];
	const up = niceAxis(known(chart));
	const across = niceAxis(places);
	const upTick = up.format(format);
	const acrossTick = across.format(chart.across?.format ?? 'General');
	const drawn = series.map((s, i) => {
		const at = lastIndex(s);
		// Near the right edge the name stands on the left.
		const far = across.place(places[at] ?? 0) > 0.75;
		const label: PointLabel = {
			index: at,
			name: true,
			value: false,
			ink: s.ink,
			position: far ? 'l' : 'r'
		};
		return `<c:ser>${seriesHead(s.name, i)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(s.ink, 14)}${dataLabels([label], null, format, type)}<c:xVal>${numbers(0, places, chart.across?.format ?? 'General')}</c:xVal><c:yVal>${numbers(i + 1, s.values, format)}</c:yVal><c:smooth val="0"/></c:ser>`;
	});
	const line = (type.size * LINE) / box.height;
	const left = (widest([printedBy(upTick, up.max)], type.size) + 8) / box.width;
	const title = chart.across?.title ?? '';
	const common = { type, between: 'midCat' as const };
	return {
		plot: { x: left, y: 1.7 * line, w: 0.97 - left, h: 1 - 4.6 * line },
		body: `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.join('')}${axesIds}</c:scatterChart>${valueAxis(
			{
				...common,
				id: CATEGORY_AXIS,
				crossing: VALUE_AXIS,
				position: 'b',
				range: across,
				step: across.step,
				title: titleOf(title, type, {
					x: 0.97 - widthOf(title, type.size) / box.width,
					y: 1 - 1.3 * line
				}),
				format: acrossTick
			}
		)}${valueAxis({
			...common,
			id: VALUE_AXIS,
			crossing: CATEGORY_AXIS,
			position: 'l',
			range: up,
			step: up.step,
			format: upTick
		})}`,
		titleAt: { x: 0, y: 0 },
		legend: ''
	};
}

/** Size of text for so many rows in a height of points: with air between them, since programs leave out names that are close. */
const fittingSize = (height: number, rows: number): number =>
	Math.min(SIZES.text, Math.max(SIZES.least, Math.floor((2 * height) / (rows * 1.7)) / 2));

/** The ends of an axis with room for the numbers outside the bars and for the names beside the first of them. */
function barRange(
	{ series, format, categories }: SlideChart,
	size: number,
	width: number,
	named: boolean
): { min: number; max: number } | null {
	const bars = series.flatMap((s) =>
		categories.flatMap((_, c) => {
			const value = s.values[c] ?? null;
			if (value === null) return [];
			const text =
				named && c === firstIndex(s) ? nameAndValue(s, c, format) : printedBy(format, value);
			const room = (widthOf(text, size, named) + 10) / width;
			return [{ value, room: Math.min(0.6, room) }];
		})
	);
	const span = (sign: 1 | -1): { bar: number; room: number } =>
		bars
			.filter(({ value }) => (sign > 0 ? value >= 0 : value < 0))
			.map(({ value, room }) => ({ bar: Math.abs(value), room }))
			.reduce((a, b) => (b.bar / (1 - b.room) > a.bar / (1 - a.room) ? b : a), { bar: 0, room: 0 });
	const [above, below] = [span(1), span(-1)];
	if (above.bar === 0 && below.bar === 0) return null;
	// Bars and rooms of both sides fill the axis.
	const unit = (above.bar + below.bar) / (1 - above.room - below.room);
	return {
		min: below.bar === 0 ? 0 : -(below.bar + below.room * unit),
		max: above.bar + above.room * unit
	};
}

const firstIndex = ({ values }: SlideSeries): number => values.findIndex((v) => v !== null);

/** Bars with their values; names of pairs stand beside the first, of stacks in a legend. */
function barChart(chart: SlideChart, lang: Lang, box: ChartBox): Drawn {
	const { series, categories, format, direction, kind, whole } = chart;
	const across = direction === 'across';
	const stacked = kind === 'bar-stacked';
	const several = series.length > 1;
	const barsInRow = stacked ? 1 : series.length;
	// Title and legend above at full size; then as many lines of text as there are bars.
	const line = (SIZES.text * LINE) / box.height;
	const heads = (chart.axisTitle === null ? 0 : 1) + (stacked && several ? 1 : 0);
	const top = heads * 1.2 * line + 0.01;
	const rows = categories.length * barsInRow;
	const size = across ? fittingSize((1 - top) * box.height, rows) : SIZES.text;
	const type: Type = { lang, size };
	const strong: Type = { lang, size: SIZES.text };
	const left = across ? Math.min(0.42, (widest(categories, size) + 12) / box.width) : 0.01;
	const rowsHeight = across
		? (categories.length * (barsInRow > 1 ? 1.4 : 1) * WIDEST_ROW) / box.height
		: 1;
	const plot = {
		x: left,
		y: top,
		w: 0.99 - left,
		h: Math.min(rowsHeight, 0.99 - top - (across ? 0 : 1.3 * line))
	};
	const sums = categories.map((_, c) =>
		series.reduce((sum, s) => sum + Math.abs(s.values[c] ?? 0), 0)
	);
	const longest = Math.max(...sums);
	// A column needs the height of a line for its number.
	const least = across ? LEAST_LABELLED : line / plot.h;
	const drawn = series.map((s, i) => {
		const small = s.values.flatMap((v, c): PointLabel[] =>
			v !== null && Math.abs(v) < least * (whole ? (sums[c] ?? 1) : longest)
				? [{ index: c, none: true }]
				: []
		);
		const first: PointLabel = {
			index: firstIndex(s),
			name: true,
			value: true,
			ink: s.ink,
			position: 'outEnd'
		};
		const single = stacked ? small : several ? [first] : [];
		const dots = chart.barInks.flatMap((ink, c) =>
			ink && s.values[c] !== null
				? [
						`<c:dPt><c:idx val="${c}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(ink)}${NO_LINE}</c:spPr></c:dPt>`
					]
				: []
		);
		const rest = stacked
			? {
					ink: PALE.includes(s.ink) ? ('ink' as const) : ('paper' as const),
					position: 'ctr' as const
				}
			: { ink: 'ink' as const, position: 'outEnd' as const };
		return `<c:ser>${seriesHead(s.name, i)}<c:spPr>${fill(s.ink)}${NO_LINE}</c:spPr><c:invertIfNegative val="0"/>${dots.join('')}${dataLabels(single, rest, format, type)}<c:cat>${names(categories)}</c:cat><c:val>${numbers(i + 1, s.values, format)}</c:val></c:ser>`;
	});
	const grouping = !stacked ? 'clustered' : whole ? 'percentStacked' : 'stacked';
	const legendAt = { x: across ? plot.x : 0, y: (heads - 1) * 1.2 * line };
	return {
		plot,
		body: `<c:barChart><c:barDir val="${across ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="${barsInRow > 1 ? 45 : 30}"/>${stacked ? '<c:overlap val="100"/>' : ''}${axesIds}</c:barChart>${categoryAxis(across ? 'l' : 'b', type)}${valueAxis(
			{
				id: VALUE_AXIS,
				crossing: CATEGORY_AXIS,
				position: across ? 'b' : 'l',
				range: stacked || !across ? null : barRange(chart, size, plot.w * box.width, several),
				format,
				type,
				atMax: across,
				between: 'between'
			}
		)}`,
		titleAt: { x: across && !several ? plot.x : 0, y: 0 },
		legend:
			stacked && several
				? `<c:legend><c:legendPos val="t"/>${edgeLayout(legendAt)}<c:overlay val="0"/>${textStyle(strong)}</c:legend>`
				: ''
	};
}

const FORMS = {
	line: lineChart,
	scatter: scatterChart,
	bar: barChart,
	'bar-stacked': barChart
} as const satisfies Record<SlideChart['kind'], unknown>;

/** The part `chartN.xml`; its workbook is the relation `rId1`. `box` = the frame that it will fill. */
export function chartXml(chart: SlideChart, lang: Lang, box: ChartBox): string {
	const { plot, body, titleAt, legend } = FORMS[chart.kind](chart, lang, box);
	const title =
		chart.axisTitle === null
			? '<c:autoTitleDeleted val="1"/>'
			: `${titleOf(chart.axisTitle, { lang, size: SIZES.text }, titleAt)}<c:autoTitleDeleted val="0"/>`;
	return (
		`${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
		`<c:date1904 val="0"/><c:lang val="${lang === 'ko' ? 'ko-KR' : 'en-US'}"/><c:roundedCorners val="0"/>` +
		`<c:chart>${title}<c:plotArea>${edgeLayout(plot, true)}${body}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
		`<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textStyle({ lang, size: SIZES.text })}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
	);
}
