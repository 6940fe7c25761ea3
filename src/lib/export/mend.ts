/** Puts right what pptxgenjs writes: see `pptx.ts`. Works on the parts of the archive as text. */
import type { Lang } from '../model/tables';
import type { Box } from './slide-layout';
import { EAST_ASIAN, LANG_ATTRIBUTES } from './type';
import { bytesOf, escaped, pack, textOf, unpack, XML_HEAD, type Parts } from './xml';

/** What has to be known of a slide. */
export interface MendedSlide {
	readonly lang: Lang;
	/** A paragraph a line. */
	readonly notes: string;
	/** Its headline: points, and place in inches. pptxgenjs gives every title those of the master. */
	readonly headline: Box & { readonly size: number };
	/** Of its chart, table or picture; `null` = it has none. */
	readonly altText: string | null;
	/** `null` = the slide has no chart. */
	readonly chart: { readonly xml: string; readonly workbook: Uint8Array } | null;
}

/** An East Asian font beside every Latin one; names of the theme (`+mn-lt`) keep those of the theme. */
const withEastAsian = (xml: string): string =>
	xml.replace(
		/<a:latin typeface="([^"]*)"([^>]*)\/>(?:<a:ea [^>]*\/>)?/g,
		(_, latin: string, rest: string) => {
			const east = latin.startsWith('+') ? latin.replace('-lt', '-ea') : EAST_ASIAN;
			return `<a:latin typeface="${latin}"${rest}/><a:ea typeface="${east}"/>`;
		}
	);

const inLanguage = (xml: string, lang: Lang): string =>
	xml.replace(/ lang="[^"]*"(?: altLang="[^"]*")?/g, ` ${LANG_ATTRIBUTES[lang]}`);

/** Shapes of a slide numbered from 2; the group that holds them is 1. pptxgenjs can give one number twice. */
function numbered(xml: string): string {
	let next = 1;
	return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${next++}"`);
}

/** The description of a table, which pptxgenjs leaves out, and of charts and pictures. */
const described = (xml: string, altText: string | null): string =>
	altText === null
		? xml
		: xml.replace(
				/(<p:nv(?:GraphicFrame|Pic)Pr>\s*<p:cNvPr id="\d+" name="[^"]*")(?: descr="[^"]*")?/g,
				`$1 descr="${escaped(altText).replaceAll('$', '$$$$')}"`
			);

const emu = (inches: number): number => Math.round(inches * 914400);

/** The title where this slide has it, at its own size. */
const placed = (xml: string, { x, y, w, h, size }: MendedSlide['headline']): string =>
	xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s, (shape) =>
		shape
			.replace(/\s*hasCustomPrompt="1"/, '')
			.replace(/<a:off [^>]*\/>/, `<a:off x="${emu(x)}" y="${emu(y)}"/>`)
			.replace(/<a:ext cx[^>]*\/>/, `<a:ext cx="${emu(w)}" cy="${emu(h)}"/>`)
			.replace(/ sz="\d+"/g, ` sz="${size * 100}"`)
	);

const notesParagraphs = (notes: string, lang: Lang): string =>
	notes
		.split('\n')
		.map((line) =>
			line === ''
				? `<a:p><a:endParaRPr ${LANG_ATTRIBUTES[lang]}/></a:p>`
				: `<a:p><a:r><a:rPr ${LANG_ATTRIBUTES[lang]}/><a:t>${escaped(line)}</a:t></a:r></a:p>`
		)
		.join('');

/** The notes, which pptxgenjs writes as one paragraph. */
const withNotes = (xml: string, notes: string, lang: Lang): string =>
	xml.replace(
		/(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(<\/p:txBody>)/s,
		(_, before: string, after: string) => before + notesParagraphs(notes, lang) + after
	);

const chartRels = (n: number): string =>
	`${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/Microsoft_Excel_Sheet${n}.xlsx"/></Relationships>`;

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The list of parts: no part that is not there, every chart that is. */
function contentTypes(xml: string, paths: ReadonlySet<string>, charts: readonly number[]): string {
	const kept = xml.replace(
		/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g,
		(override, path: string) => (paths.has(path) && !path.startsWith('ppt/charts/') ? override : '')
	);
	const added = charts
		.map((n) => `<Override PartName="/ppt/charts/chart${n}.xml" ContentType="${CHART_TYPE}"/>`)
		.join('');
	return kept.replace('</Types>', `${added}</Types>`);
}

const SLIDE = /^ppt\/(slides|notesSlides)\/(?:_rels\/)?(?:slide|notesSlide)(\d+)\.xml(\.rels)?$/;

/** One part of a slide or its notes. */
function slidePart(
	xml: string,
	{ lang, notes, altText, headline }: MendedSlide,
	kind: string
): string {
	const spoken = inLanguage(withEastAsian(xml), lang);
	return kind === 'notesSlides'
		? withNotes(spoken, notes, lang)
		: described(numbered(placed(spoken, headline)), altText);
}

/**
 * A new archive from that of pptxgenjs. `slides` in order; `lang` of the parts that all slides share; `date` (`YYYY-MM-DD`,
 * empty = the first that a ZIP can tell) stands for the time of day.
 */
export function mended(
	bytes: Uint8Array,
	slides: readonly MendedSlide[],
	lang: Lang,
	date: string
): Uint8Array {
	const given = unpack(bytes);
	const parts: Parts = new Map();
	for (const [path, part] of given) {
		// Charts are numbered through all files made since the page was opened: they are numbered by slide instead.
		if (/^ppt\/(charts|embeddings)\//.test(path)) continue;
		if (!/\.(xml|rels)$/.test(path)) {
			parts.set(path, part);
			continue;
		}
		const [, kind = '', number = '', rels] = SLIDE.exec(path) ?? [];
		const slide = slides[Number(number) - 1];
		let xml = textOf(part);
		if (slide && rels) xml = xml.replace(/charts\/chart\d+\.xml/g, `charts/chart${number}.xml`);
		else if (slide) xml = slidePart(xml, slide, kind);
		else if (path === 'docProps/core.xml')
			xml = xml.replace(
				/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
				`$1${date || '1980-01-01'}T00:00:00Z`
			);
		else if (!path.endsWith('.rels')) xml = inLanguage(withEastAsian(xml), lang);
		parts.set(path, bytesOf(xml));
	}
	slides.forEach(({ chart }, i) => {
		if (!chart) return;
		const n = i + 1;
		parts.set(`ppt/charts/chart${n}.xml`, bytesOf(chart.xml));
		parts.set(`ppt/charts/_rels/chart${n}.xml.rels`, bytesOf(chartRels(n)));
		parts.set(`ppt/embeddings/Microsoft_Excel_Sheet${n}.xlsx`, chart.workbook);
	});
	const types = parts.get('[Content_Types].xml');
	if (types)
		parts.set(
			'[Content_Types].xml',
			bytesOf(
				contentTypes(
					textOf(types),
					new Set(parts.keys()),
					slides.flatMap(({ chart }, i) => (chart ? [i + 1] : []))
				)
			)
		);
	return pack(parts);
}
