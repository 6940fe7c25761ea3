import type { PictureRecord } from '../plot/picture';

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** The record as the `<metadata>` of an SVG: RDF with the terms of Dublin Core. What is not known is left out. */
export function recordXml(record: PictureRecord): string {
	const terms = [
		['title', record.title],
		['description', record.description],
		['source', record.source],
		['rights', record.rights],
		['publisher', record.publisher],
		['identifier', record.identifier],
		['language', record.language],
		['relation', record.data]
	] as const;
	const lines = terms.flatMap(([term, text]) => {
		if (text === null || text === '') return [];
		return [`<dc:${term}>${escaped(text)}</dc:${term}>`];
	});
	return [
		'<metadata>',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/">',
		`<rdf:Description rdf:about="">${lines.join('')}</rdf:Description>`,
		'</rdf:RDF>',
		'</metadata>'
	].join('');
}

/**
 * The text of an SVG file with the record after its description. It is text and no markup of ChartSvg, because an HTML
 * parser would write the names of RDF small.
 * @throws Error if the SVG has no `<desc>`
 */
export function withRecord(svg: string, record: PictureRecord): string {
	const end = svg.indexOf('</desc>');
	if (end < 0) throw new Error('an SVG without <desc> cannot be described');
	const at = end + '</desc>'.length;
	return svg.slice(0, at) + recordXml(record) + svg.slice(at);
}
