/**
 * Slides as a PowerPoint file: pptxgenjs lays them out, then its parts are put right where it writes what PowerPoint shows
 * badly (charts, fonts of Korean text, languages, notes in one line) and where it writes the time of day: the same plans
 * give the same bytes. Runs in the browser and in Node; it is large, so load it with `import()`.
 */
import PptxGenJS from 'pptxgenjs';
import type { Lang } from '../model/tables';
import { chartXml } from './chart-xml';
import { DIVERGE_INKS, HEAT_INKS, cellText, type Ink } from '../plot/palette';
import { mended, type MendedSlide } from './mend';
import type { SlideCell, SlideChart, SlideTable } from './slide-chart';
import {
	fitted,
	headlineSize,
	POINTS,
	printedLink,
	SLIDE,
	slideLayout,
	type Box
} from './slide-layout';
import type { SlidePicture, SlidePlan, TitlePlan } from './slide-plan';
import { textWidth } from '../plot/text';
import { hex, LATIN, SIZES } from './type';
import { workbook } from './workbook';

const MASTER = 'Finding';
const PLAIN = { fontFace: LATIN, fontSize: SIZES.text, color: hex('ink'), margin: 0 } as const;

/** Bytes as base64, in pieces that a call can take as arguments. */
function base64(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 8192)
		text += String.fromCharCode(...bytes.subarray(i, i + 8192));
	return btoa(text);
}

/** Fill of a cell by its shade, -1 … 1. */
function shadeInk({ shade }: SlideCell, by: SlideTable['shade']): Ink | null {
	if (shade === null || by === 'none') return null;
	const inks = by === 'size' ? HEAT_INKS : DIVERGE_INKS;
	const place = by === 'size' ? shade * inks.length : ((shade + 1) / 2) * inks.length;
	return inks[Math.max(0, Math.min(inks.length - 1, Math.floor(place)))] ?? null;
}

/** Widths of the columns in inches: the names as wide as they need, at most 40%; the numbers share the rest. */
function columnWidths(
	{ rows, columns }: SlideTable,
	corner: string,
	width: number,
	size: number
): number[] {
	const widest = Math.max(...[corner, ...rows.map((r) => r.name)].map((t) => textWidth(t, size)));
	const name = Math.min(0.4 * width, (widest * 1.1) / POINTS + 0.3);
	// Few columns need not stretch over the whole slide.
	const each = Math.min(columns.length > 3 ? 2.2 : 3, (width - name) / columns.length);
	return [name, ...columns.map(() => each)];
}

function addTable(slide: PptxGenJS.Slide, table: SlideTable, corner: string, box: Box): void {
	const rowHeight = Math.min(0.6, box.h / (table.rows.length + 1));
	// A short table is set larger.
	const fontSize = rowHeight > 0.5 ? 18 : rowHeight > 0.34 ? SIZES.strong : SIZES.text;
	const rule = { type: 'solid' as const, pt: 0.75, color: hex('grid') };
	const none = { type: 'none' as const };
	const border: [
		PptxGenJS.BorderProps,
		PptxGenJS.BorderProps,
		PptxGenJS.BorderProps,
		PptxGenJS.BorderProps
	] = [none, none, rule, none];
	const common = {
		...PLAIN,
		fontSize,
		border,
		valign: 'middle' as const,
		margin: [0, 0.08, 0, 0.08] as [number, number, number, number]
	};
	const head = (text: string, align: 'left' | 'center') => ({
		text,
		options: { ...common, bold: true, color: hex('muted'), align }
	});
	const colW = columnWidths(table, corner, box.w, fontSize);
	slide.addTable(
		[
			[head(corner, 'left'), ...table.columns.map((name) => head(name, 'center'))],
			...table.rows.map((row) => [
				{ text: row.name, options: { ...common, align: 'left' as const } },
				...row.cells.map((cell) => {
					const ink = shadeInk(cell, table.shade);
					return {
						text: cell.text,
						options: {
							...common,
							align: 'center' as const,
							...(ink ? { fill: { color: hex(ink) }, color: hex(cellText(ink)) } : {})
						}
					};
				})
			])
		],
		{ x: box.x, y: box.y, w: colW.reduce((a, b) => a + b, 0), colW, rowH: rowHeight }
	);
}

function addPicture(
	slide: PptxGenJS.Slide,
	picture: SlidePicture,
	box: Box,
	altText: string
): void {
	slide.addImage({
		data: `image/png;base64,${base64(picture.png)}`,
		...fitted(box, picture.width, picture.height),
		altText
	});
}

/** Where a chart goes: pptxgenjs makes the frame, `mended` puts the chart into it. */
function addFrame(pptx: PptxGenJS, slide: PptxGenJS.Slide, box: Box, altText: string): void {
	slide.addChart(pptx.ChartType.bar, [{ name: '-', labels: ['-'], values: [0] }], {
		...box,
		altText
	});
}

function addPlan(pptx: PptxGenJS, plan: SlidePlan): void {
	const slide = pptx.addSlide({ masterName: MASTER });
	const layout = slideLayout(plan);
	const { content } = plan;
	slide.addText(plan.headline, { placeholder: 'title' });
	slide.addText(plan.deck, { ...layout.deck, ...PLAIN, color: hex('muted'), valign: 'top' });
	if (content.kind === 'chart') addFrame(pptx, slide, layout.content, plan.altText);
	if (content.kind === 'table') addTable(slide, content.table, content.corner, layout.content);
	if (content.kind === 'picture') addPicture(slide, content.picture, layout.content, plan.altText);
	if (content.kind === 'sentence')
		slide.addText(content.text, { ...layout.content, ...PLAIN, fontSize: 20, valign: 'top' });
	const foot = { color: hex('muted'), fontFace: LATIN, fontSize: SIZES.text };
	slide.addText(
		[
			{ text: plan.source, options: { ...foot, breakLine: plan.link !== null } },
			...(plan.link === null
				? []
				: [{ text: printedLink(plan.link), options: { ...foot, hyperlink: { url: plan.link } } }])
		],
		{ ...layout.source, ...PLAIN, valign: 'bottom' }
	);
	slide.addNotes('-');
}

const titleBox = (text: string): MendedSlide['headline'] => ({
	x: 0.9,
	y: 1.7,
	w: SLIDE.width - 1.8,
	h: 2.2,
	size: headlineSize(text) + 8
});

function addTitle(pptx: PptxGenJS, plan: TitlePlan): void {
	const slide = pptx.addSlide({ masterName: MASTER });
	const { x, w } = titleBox(plan.headline);
	slide.addText(plan.site, {
		x,
		y: 0.9,
		w,
		h: 0.4,
		...PLAIN,
		fontSize: 18,
		color: hex('muted'),
		valign: 'top'
	});
	slide.addText(plan.headline, { placeholder: 'title' });
	slide.addText(plan.rest, { x, y: 4.1, w, h: 0.9, ...PLAIN, fontSize: 20, valign: 'top' });
	const foot = { color: hex('muted'), fontFace: LATIN, fontSize: SIZES.text };
	slide.addText(
		[
			{ text: plan.credit, options: { ...foot, breakLine: plan.link !== null } },
			...(plan.link === null
				? []
				: [{ text: printedLink(plan.link), options: { ...foot, hyperlink: { url: plan.link } } }])
		],
		{ x, y: 5.9, w, h: 1.1, ...PLAIN, valign: 'bottom' }
	);
	slide.addNotes('-');
}

const chartPart = (chart: SlideChart, lang: Lang, { w, h }: Box): MendedSlide['chart'] => ({
	xml: chartXml(chart, lang, { width: w * POINTS, height: h * POINTS }),
	workbook: workbook(chart)
});

/**
 * The bytes of a .pptx: the title slide if there is one, then a slide a plan. Throws without any slide. The file is dated by
 * the newest data, not by the clock.
 */
export async function pptx(
	plans: readonly SlidePlan[],
	title: TitlePlan | null = null
): Promise<Uint8Array> {
	const [first] = plans;
	const lang = title?.lang ?? first?.lang;
	if (lang === undefined) throw new Error('a presentation needs a slide');
	const file = new PptxGenJS();
	file.layout = 'LAYOUT_WIDE';
	file.theme = { headFontFace: LATIN, bodyFontFace: LATIN };
	file.title = title?.headline ?? first?.headline ?? '';
	file.author = title?.site ?? '';
	file.company = '';
	file.defineSlideMaster({
		title: MASTER,
		background: { color: hex('paper') },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						x: 0.55,
						y: 0.4,
						w: 12.2,
						h: 1,
						fontFace: LATIN,
						fontSize: 28,
						bold: true,
						color: hex('ink'),
						align: 'left',
						valign: 'top',
						margin: 0
					},
					text: ''
				}
			}
		]
	});
	if (title) addTitle(file, title);
	for (const plan of plans) addPlan(file, plan);
	const slides: MendedSlide[] = [
		...(title
			? [
					{
						lang: title.lang,
						notes: title.notes,
						altText: null,
						chart: null,
						headline: titleBox(title.headline)
					}
				]
			: []),
		...plans.map((plan) => ({
			lang: plan.lang,
			notes: plan.notes,
			headline: slideLayout(plan).headline,
			altText: plan.content.kind === 'sentence' ? null : plan.altText,
			chart:
				plan.content.kind === 'chart'
					? chartPart(plan.content.chart, plan.lang, slideLayout(plan).content)
					: null
		}))
	];
	const date =
		plans
			.map((plan) => plan.date)
			.sort()
			.at(-1) ?? '';
	const written = await file.write({ outputType: 'uint8array' });
	if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
	return mended(written, slides, lang, date);
}
