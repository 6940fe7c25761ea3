/** A one-file chart as text, from its parts. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { attribute, PAGE_ID } from '../../src/lib/export/one-file';
import type { Lang } from '../../src/lib/model/tables';

export interface Parts {
	readonly lang: Lang;
	/** The view that it opens with, as a query. */
	readonly query: string;
	/** `<title>`. */
	readonly head: string;
	/** The page as it is read without a script. */
	readonly body: string;
	/** The script that draws the page anew. */
	readonly code: string;
	readonly css: string;
}

const CODE_ID = 'code';

/**
 * Unpacks the script and runs it. The policy names the script by its hash, so nothing else can be run in its place; where
 * the browser cannot unpack (before 2023), or the script fails, the page stays as it was made. A page that opens with
 * choices is not shown before they are drawn.
 */
const LOADER = `(async () => {
	const root = document.documentElement;
	if (root.dataset.view || location.hash) root.dataset.waking = '';
	try {
		const packed = atob(document.getElementById('${CODE_ID}').textContent);
		const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
		const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
		const script = document.createElement('script');
		script.textContent = await new Response(unpacked).text();
		document.body.append(script);
	} finally {
		delete root.dataset.waking;
	}
})();`;

const WAKING = ':root[data-waking] body{visibility:hidden}';

/** As a content security policy names an inline script or style. */
export const sourceHash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** @throws Error when a part would end its element, or holds what the policy refuses */
export function assemble({ lang, query, head, body, code, css }: Parts): string {
	const style = css + WAKING;
	if (/<\/style/i.test(style)) throw new Error('the styles hold the end of their element');
	if (/\sstyle="/.test(body)) throw new Error('the page has a style attribute');
	const policy = [
		"default-src 'none'",
		`script-src ${sourceHash(LOADER)} ${sourceHash(code)}`,
		`style-src ${sourceHash(style)}`,
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const packed = deflateRawSync(Buffer.from(code, 'utf8'), { level: 9 }).toString('base64');
	return `<!doctype html>
<html lang="${lang}" data-view="${attribute(query)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}
<style>${style}</style>
</head>
<body>
<div id="${PAGE_ID}">${slim(body)}</div>
<script type="text/plain" id="${CODE_ID}">${packed}</script>
<script>${LOADER}</script>
</body>
</html>
`;
}

/** An attribute that says what would hold without it. */
const DEFAULTS = / (?:text-anchor="start"|font-weight="400"|stroke-width="1"|fill-opacity="1")/g;

/**
 * Drawings without what a page says another way: colours that a class sets as well, attributes with their default values,
 * end tags of empty elements.
 */
export const slim = (html: string): string =>
	html.replace(/<svg xmlns.*?<\/svg>/gs, (drawing) =>
		drawing
			.replace(/<(?:path|line|rect|circle|text)\b[^>]*>/g, (tag) => {
				const [, classes = ''] = /class="([^"]*)"/.exec(tag) ?? [];
				return tag
					.replace(/ (fill|stroke)="#[0-9a-f]{6}"/g, (colour, name: string) =>
						classes.includes(`${name}-`) ? '' : colour
					)
					.replace(DEFAULTS, '');
			})
			.replace(/><\/(?:path|line|rect|circle)>/g, '/>')
	);
