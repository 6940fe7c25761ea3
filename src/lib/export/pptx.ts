/**
 * Slides as a PowerPoint file: pptxgenjs lays them out, then its parts are put right where it writes what PowerPoint shows
 * badly (charts, fonts of Korean text, languages, notes in one line) and where it writes the time of day: the same plans
 * give the same bytes. Runs in the browser and in Node.
 */
import PptxGenJS from 'pptxgenjs';
import type { Lang } from '../model/tables';
import { DIVERGE_INKS, HEAT_INKS, cellText, type Ink } from '../plot/palette';
import { textWidth, wrapText } from '../plot/text';
import { chartXml } from './chart-xml';
import { mended, type MendedSlide } from './mend';
import type { SlideCell, SlideTable } from './slide-chart';
import {
	fitted,
	headlineOf,
	POINTS,
	printedLink,
	SLIDE,
	slideLayout,
	type Box,
	type Headline
} from './slide-layout';
import type { PrintedVerdict, SectionPlan, SlidePlan, TitlePlan } from './slide-plan';
import { hex, LATIN, SIZES } from './type';
import { workbook } from './workbook';

/** A slide of any kind, in the order of the file. */
export type AnyPlan =
	| { readonly kind: 'title'; readonly plan: TitlePlan }
	| { readonly kind: 'section'; readonly plan: SectionPlan }
	| { readonly kind: 'chart'; readonly plan: SlidePlan };

const MASTER = 'Finding';
/** Name of the shape that becomes the title of its slide. */
export const TITLE = 'Title';

interface TextLook {
	readonly size: number;
	readonly ink?: Ink;
	readonly bold?: boolean;
	readonly align?: 'left' | 'right';
	readonly valign?: 'top' | 'bottom';
}

/** Writes on one slide in one language. */
class Page {
	readonly slide: PptxGenJS.Slide;

	constructor(
		private readonly file: PptxGenJS,
		private readonly lang: Lang
	) {
		this.slide = file.addSlide({ masterName: MASTER });
		// Replaced by `mended`; makes the part.
		this.slide.addNotes('-');
	}

	private run({ size, ink = 'ink', bold = false }: TextLook) {
		return { fontFace: LATIN[this.lang], fontSize: size, color: hex(ink), bold };
	}

	text(name: string, content: string, { x, y, w, h }: Box, look: TextLook): void {
		if (content === '') return;
		const { align = 'left', valign = 'top' } = look;
		this.slide.addText(content, {
			objectName: name,
			...{ x, y, w, h, align, valign },
			...this.run(look),
			margin: 0
		});
	}

	title({ lines, size }: Headline, { x, y, w, h }: Box, valign: 'top' | 'bottom' = 'top'): void {
		const run = this.run({ size, bold: true });
		this.slide.addText(
			lines.map((line, i) => ({ text: line, options: { ...run, softBreakBefore: i > 0 } })),
			{ objectName: TITLE, ...{ x, y, w, h, valign }, ...run, align: 'left', margin: 0 }
		);
	}

	/** Text and, under it, an address that opens. */
	source(content: string, link: string | null, { x, y, w, h }: Box): void {
		const run = this.run({ size: SIZES.foot, ink: 'muted' });
		this.slide.addText(
			[
				{ text: content, options: { ...run, breakLine: link !== null } },
				...(link === null
					? []
					: [{ text: printedLink(link), options: { ...run, hyperlink: { url: link } } }])
			],
			{
				objectName: 'Source',
				...{ x, y, w, h },
				...run,
				align: 'left',
				valign: 'bottom',
				margin: 0
			}
		);
	}

	/** Where a chart goes: pptxgenjs makes the frame, `mended` puts the chart into it. */
	frame({ x, y, w, h }: Box): void {
		this.slide.addChart(this.file.ChartType.bar, [{ name: '-', labels: ['-'], values: [0] }], {
			objectName: 'Chart',
			...{ x, y, w, h },
			altText: '-'
		});
	}

	picture(png: Uint8Array, box: Box): void {
		this.slide.addImage({
			data: `image/png;base64,${base64(png)}`,
			objectName: 'Picture',
			altText: '-',
			...box
		});
	}

	table(table: SlideTable, corner: string, box: Box): void {
		const { rowHeight, headHeight, size, colW } = tableLayout(table, corner, box);
		const rule = { type: 'solid' as const, pt: 0.75, color: hex('grid') };
		const none = { type: 'none' as const };
		const common = {
			border: [none, none, rule, none] as Edges,
			valign: 'middle' as const,
			margin: [0, 0.08, 0, 0.08] as [number, number, number, number]
		};
		const cell = (text: string, align: 'left' | 'center', look: Partial<TextLook>, fill?: Ink) => ({
			text,
			options: {
				...common,
				...this.run({ size, ...look }),
				align,
				...(fill ? { fill: { color: hex(fill) } } : {})
			}
		});
		const head = { bold: true, ink: 'muted' } as const;
		this.slide.addTable(
			[
				[cell(corner, 'left', head), ...table.columns.map((name) => cell(name, 'center', head))],
				...table.rows.map((row) => [
					cell(row.name, 'left', {}),
					...row.cells.map((value) => {
						const ink = shadeInk(value, table.shade);
						return ink
							? cell(value.text, 'center', { ink: cellText(ink) }, ink)
							: cell(value.text, 'center', {});
					})
				])
			],
			{
				objectName: 'Table',
				x: box.x,
				y: box.y,
				w: colW.reduce((a, b) => a + b, 0),
				colW,
				rowH: [headHeight, ...table.rows.map(() => rowHeight)]
			}
		);
	}
}

type Edges = [
	PptxGenJS.BorderProps,
	PptxGenJS.BorderProps,
	PptxGenJS.BorderProps,
	PptxGenJS.BorderProps
];

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

/**
 * Sizes of a table in inches, and of its text in points. Names take the width that they need, at most 40%; the numbers share
 * the rest. Rows fill the height, and a short table is set larger.
 */
function tableLayout({ rows, columns }: SlideTable, corner: string, box: Box) {
	const rowFor = (headHeight: number) =>
		Math.min(0.75, (box.h - headHeight) / Math.max(1, rows.length));
	const sizeFor = (rowHeight: number) =>
		Math.min(18, Math.max(SIZES.least, Math.floor(rowHeight * POINTS * 0.64)));
	const size = sizeFor(rowFor(box.h / (rows.length + 1)));
	const widest = Math.max(...[corner, ...rows.map((r) => r.name)].map((t) => textWidth(t, size)));
	const name = Math.min(0.4 * box.w, (widest * 1.15) / POINTS + 0.3);
	const each = Math.min(4, (box.w - name) / columns.length);
	const lines = Math.max(
		...columns.map((text) => wrapText(text, ((each - 0.2) * POINTS) / 1.2, size).length)
	);
	const headHeight = (lines * size * 1.25) / POINTS + 0.12;
	return {
		size,
		headHeight,
		rowHeight: rowFor(headHeight),
		colW: [name, ...columns.map(() => each)]
	};
}

const verdictInk = ({ kind }: PrintedVerdict): Ink => kind;

function addChart(page: Page, plan: SlidePlan): void {
	const layout = slideLayout(plan);
	const { content, verdict } = plan;
	page.text('Section', plan.kicker, layout.kicker, { size: SIZES.foot, ink: 'muted' });
	page.text('Verdict', verdict.text, layout.kicker, {
		size: SIZES.foot,
		ink: verdictInk(verdict),
		bold: true,
		align: 'right'
	});
	page.title(layout.headline, layout.headline);
	page.text('Measure', plan.deck, layout.deck, { size: SIZES.text, ink: 'muted' });
	if (content.kind === 'chart') page.frame(layout.content);
	if (content.kind === 'table') page.table(content.table, content.corner, layout.content);
	if (content.kind === 'picture')
		page.picture(
			content.picture.png,
			fitted(layout.content, content.picture.width, content.picture.height)
		);
	if (content.kind === 'sentence') page.text('Text', content.text, layout.content, { size: 20 });
	page.text('Remarks', plan.remarks, layout.remarks, { size: SIZES.foot });
	page.source(plan.source, plan.link, layout.source);
}

const WIDE = { x: 0.9, w: SLIDE.width - 1.8 } as const;

function addTitle(page: Page, plan: TitlePlan): void {
	page.text('Site', plan.kicker, { ...WIDE, y: 0.9, h: 0.4 }, { size: 18, ink: 'muted' });
	page.title(headlineOf(plan.headline, 40, WIDE.w), { ...WIDE, y: 1.5, h: 2.2 }, 'bottom');
	page.text('Rest', plan.rest, { ...WIDE, y: 3.95, h: 0.9 }, { size: 22 });
	page.source(plan.credit, plan.link, { ...WIDE, y: 5.9, h: 1.1 });
}

function addSection(page: Page, plan: SectionPlan): void {
	const verdictWidth = 2.2;
	page.text(
		'Lecture',
		plan.kicker,
		{ ...WIDE, y: 0.6, h: 0.3 },
		{ size: SIZES.foot, ink: 'muted' }
	);
	page.title(headlineOf(plan.headline, 36, WIDE.w), { ...WIDE, y: 0.95, h: 1.2 });
	page.text('Says', plan.says, { ...WIDE, y: 2.35, h: 1.2 }, { size: 20, ink: 'muted' });
	const one = plan.advice.length === 1;
	const pitch = one ? 1.2 : 2.9 / plan.advice.length;
	plan.advice.forEach(({ text, verdict }, i) => {
		const y = 3.6 + pitch * i;
		page.text(
			'Advice',
			text,
			{ x: WIDE.x, w: WIDE.w - verdictWidth - 0.2, y, h: pitch - 0.1 },
			{ size: one ? 24 : 18, bold: true }
		);
		if (verdict)
			page.text(
				'Verdict',
				verdict.text,
				{ x: WIDE.x + WIDE.w - verdictWidth, w: verdictWidth, y: y + 0.05, h: 0.35 },
				{ size: 16, bold: true, ink: verdictInk(verdict), align: 'right' }
			);
	});
	// The summary has four pieces of advice, and no room.
	if (one)
		page.text(
			'Findings',
			plan.findings.map((finding) => `– ${finding}`).join('\n'),
			{ ...WIDE, y: 5, h: 1.5 },
			{ size: SIZES.text, ink: 'muted' }
		);
	if (plan.link !== null) page.source('', plan.link, { ...WIDE, y: 6.7, h: 0.4 });
}

/** What `mended` has to know of a slide. */
function mendOf(slide: AnyPlan): MendedSlide {
	const { lang, notes, headline } = slide.plan;
	const plain = { lang, notes, altText: null, chart: null, svg: null };
	// A section slide opens a group of the slide sorter.
	if (slide.kind !== 'chart') return { ...plain, opens: headline };
	const { content, table, altText } = slide.plan;
	const { w, h } = slideLayout(slide.plan).content;
	return {
		...plain,
		opens: null,
		altText: content.kind === 'sentence' ? null : altText,
		svg: content.kind === 'picture' ? (content.picture.svg ?? null) : null,
		chart:
			content.kind === 'chart'
				? {
						xml: chartXml(content.chart, lang, { width: w * POINTS, height: h * POINTS }),
						workbook: workbook(content.chart, table, lang)
					}
				: null
	};
}

/**
 * The bytes of a .pptx with a slide a plan. The file is dated by the newest data, not by the clock. Throws without any slide:
 * a programmer's mistake.
 */
export async function pptx(slides: readonly AnyPlan[]): Promise<Uint8Array> {
	const [first] = slides;
	if (!first) throw new Error('a presentation needs a slide');
	const { lang, headline } = first.plan;
	const file = new PptxGenJS();
	file.layout = 'LAYOUT_WIDE';
	file.theme = { headFontFace: LATIN[lang], bodyFontFace: LATIN[lang] };
	file.title = headline;
	file.author = '';
	file.company = '';
	file.defineSlideMaster({
		title: MASTER,
		background: { color: hex('paper') },
		objects: [
			{
				placeholder: {
					options: {
						...{ name: 'title', type: 'title', x: 0.55, y: 0.6, w: 12.2, h: 1 },
						...{ fontFace: LATIN[lang], fontSize: SIZES.headline, bold: true },
						...{ color: hex('ink'), align: 'left', valign: 'top', margin: 0 }
					},
					text: ''
				}
			}
		]
	});
	for (const slide of slides) {
		const page = new Page(file, slide.plan.lang);
		if (slide.kind === 'title') addTitle(page, slide.plan);
		else if (slide.kind === 'section') addSection(page, slide.plan);
		else addChart(page, slide.plan);
	}
	const date = slides
		.map((slide) => (slide.kind === 'chart' ? slide.plan.date : ''))
		.sort()
		.at(-1);
	const written = await file.write({ outputType: 'uint8array' });
	if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
	return mended(written, slides.map(mendOf), { lang, date: date ?? '' });
}
