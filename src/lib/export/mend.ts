/** Puts right what pptxgenjs writes: see `pptx.ts`. Works on the parts of the archive as text. */
import type { Lang } from '../model/tables';
import { KOREAN, LANG_ATTRIBUTES } from './type';
import { escaped } from './markup';
import { bytesOf, pack, textOf, unpack, XML_HEAD, type Parts } from './xml';

/** What has to be known of a slide. */
export interface MendedSlide {
	readonly lang: Lang;
	/** A paragraph a line. */
	readonly notes: string;
	/** Of its chart, table or picture; `null` = it has none. */
	readonly altText: string | null;
	/** `null` = the slide has no chart. */
	readonly chart: { readonly xml: string; readonly workbook: Uint8Array } | null;
	/** Its picture as outlines; `null` = it has none, or only as a PNG. */
	readonly svg: string | null;
	/** Name of the group of slides that begins with it; `null` = it belongs to the group before. */
	readonly opens: string | null;
}

/** An East Asian font beside every Latin one; names of the theme (`+mn-lt`) keep those of the theme. */
const withEastAsian = (xml: string): string =>
	xml.replace(
		/<a:latin typeface="([^"]*)"([^>]*)\/>(?:<a:ea [^>]*\/>)?/g,
		(_, latin: string, rest: string) => {
			const east = latin.startsWith('+') ? latin.replace('-lt', '-ea') : KOREAN;
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

/** The description of its chart, table or picture; pptxgenjs gives tables none. */
const described = (xml: string, altText: string | null): string =>
	altText === null
		? xml
		: xml.replace(
				/(<p:nv(?:GraphicFrame|Pic)Pr>\s*<p:cNvPr id="\d+" name="[^"]*")(?: descr="[^"]*")?/g,
				(_, start: string) => `${start} descr="${escaped(altText)}"`
			);

/**
 * The headline is the title of its slide, though it stands where this slide needs it. After a line break pptxgenjs repeats the
 * properties of the paragraph, which only its beginning may have.
 */
const titled = (xml: string): string =>
	xml
		.replace(
			/(<p:cNvPr id="\d+" name="Title"[^>]*>(?:<\/p:cNvPr>)?<p:cNvSpPr)(?: txBox="1")?\/><p:nvPr>/,
			'$1><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/>'
		)
		.replace(/<a:br\/><a:pPr[^>]*>.*?<\/a:pPr>/g, '<a:br/>');

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

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chartRels = (n: number): string =>
	`${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/package" Target="../embeddings/Microsoft_Excel_Sheet${n}.xlsx"/></Relationships>`;

/** The outlines beside the PNG, for PowerPoint 2016 and later. */
const withOutlines = (xml: string): string =>
	xml.replace(
		/<a:blip r:embed="(\w+)"(?:\/>|><\/a:blip>)/,
		'<a:blip r:embed="$1"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdSvg"/></a:ext></a:extLst></a:blip>'
	);

/** Groups of the slide sorter. Their identifiers are counted, since random ones would change the bytes. */
function groups(slides: readonly MendedSlide[]): string {
	const begun: { name: string; ids: number[] }[] = [];
	slides.forEach(({ opens }, i) => {
		if (opens !== null) begun.push({ name: opens, ids: [] });
		begun.at(-1)?.ids.push(FIRST_SLIDE + i);
	});
	const listed = begun.map(({ name, ids }, i) => {
		const guid = `{00000000-0000-4000-8000-${String(i + 1).padStart(12, '0')}}`;
		return `<p14:section name="${escaped(name)}" id="${guid}"><p14:sldIdLst>${ids.map((id) => `<p14:sldId id="${id}"/>`).join('')}</p14:sldIdLst></p14:section>`;
	});
	return listed.length < 2
		? ''
		: `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${listed.join('')}</p14:sectionLst></p:ext></p:extLst>`;
}

/** Number of the first slide, as pptxgenjs counts. */
const FIRST_SLIDE = 256;

/** The list of slides: masters before slides, as the schema asks, and groups. */
const presentation = (xml: string, slides: readonly MendedSlide[]): string =>
	xml
		.replace(
			/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
			'$2$1'
		)
		.replace('</p:presentation>', `${groups(slides)}</p:presentation>`);

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The list of parts: no part that is not there, every part that was added. */
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
const svgPath = (n: number): string => `media/outlines${n}.svg`;

/** A part of a slide, of its notes, or of what they refer to. */
function slidePart(
	xml: string,
	slide: MendedSlide,
	n: number,
	kind: string,
	rels: boolean
): string {
	if (rels) {
		const svg = `<Relationship Id="rIdSvg" Type="${RELATIONS}/image" Target="../${svgPath(n)}"/>`;
		return xml
			.replace(/charts\/chart\d+\.xml/g, `charts/chart${n}.xml`)
			.replace(
				'</Relationships>',
				`${kind === 'slides' && slide.svg !== null ? svg : ''}</Relationships>`
			);
	}
	const spoken = inLanguage(withEastAsian(xml), slide.lang);
	if (kind === 'notesSlides') return withNotes(spoken, slide.notes, slide.lang);
	const shown = described(titled(numbered(spoken)), slide.altText);
	return slide.svg === null ? shown : withOutlines(shown);
}

/**
 * A new archive from that of pptxgenjs. `slides` in order; `lang` of the parts that all slides share; `date` (`YYYY-MM-DD`,
 * empty = the first that a ZIP can tell) stands for the time of day.
 */
export function mended(
	bytes: Uint8Array,
	slides: readonly MendedSlide[],
	{ lang, date }: { lang: Lang; date: string }
): Uint8Array {
	const parts: Parts = new Map();
	for (const [path, part] of unpack(bytes)) {
		// Charts are numbered through all files made since the page was opened: they are numbered by slide instead.
		if (/^ppt\/(charts|embeddings)\//.test(path)) continue;
		if (!/\.(xml|rels)$/.test(path)) {
			parts.set(path, part);
			continue;
		}
		const [, kind = '', number = '', rels] = SLIDE.exec(path) ?? [];
		const slide = slides[Number(number) - 1];
		let xml = textOf(part);
		if (slide) xml = slidePart(xml, slide, Number(number), kind, rels !== undefined);
		else if (path === 'docProps/core.xml')
			xml = xml.replace(
				/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
				`$1${date || '1980-01-01'}T00:00:00Z`
			);
		else if (path === 'ppt/presentation.xml')
			xml = presentation(inLanguage(withEastAsian(xml), lang), slides);
		else if (!path.endsWith('.rels')) xml = inLanguage(withEastAsian(xml), lang);
		parts.set(path, bytesOf(xml));
	}
	slides.forEach(({ chart, svg }, i) => {
		const n = i + 1;
		if (svg !== null) parts.set(`ppt/${svgPath(n)}`, bytesOf(svg));
		if (!chart) return;
		parts.set(`ppt/charts/chart${n}.xml`, bytesOf(chart.xml));
		parts.set(`ppt/charts/_rels/chart${n}.xml.rels`, bytesOf(chartRels(n)));
		parts.set(`ppt/embeddings/Microsoft_Excel_Sheet${n}.xlsx`, chart.workbook);
	});
	const types = '[Content_Types].xml';
	const charts = slides.flatMap(({ chart }, i) => (chart ? [i + 1] : []));
	const listed = parts.get(types);
	if (listed)
		parts.set(types, bytesOf(contentTypes(textOf(listed), new Set(parts.keys()), charts)));
	return pack(parts);
}
