/** A one-file chart as text, from its parts. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { escaped } from '../../src/lib/export/markup';
import { PAGE_ID } from '../../src/lib/export/one-file';
import type { Lang } from '../../src/lib/model/tables';

/** The name under which the code of a file is started: `oneFile.start(data)`. */
export const GLOBAL = 'oneFile';

/** What is the same for every view of a chart. */
export interface Bundle {
	/** A classic script that draws the page anew. */
	readonly code: string;
	readonly css: string;
}

export interface Parts extends Bundle {
	readonly lang: Lang;
	/** The view that it opens with, as a query. */
	readonly query: string;
	/** `<title>`. */
	readonly head: string;
	/** The page as it is read without a script. */
	readonly body: string;
}

const CODE_ID = 'code';

/** Of the digits of base 85: `(`; the last is `|`. None of them begins a comment or an entity in a script element. */
const FIRST_DIGIT = 40;

/** Bytes in base 85, five digits for four bytes, filled up with zeros: 6% shorter than base 64. */
export function base85(bytes: Uint8Array): string {
	const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
	whole.set(bytes);
	let text = '';
	for (let at = 0; at < whole.length; at += 4) {
		let number = whole.readUInt32BE(at);
		const digits = Array.from({ length: 5 }, () => {
			const digit = number % 85;
			number = Math.floor(number / 85);
			return FIRST_DIGIT + digit;
		});
		text += String.fromCharCode(...digits.reverse());
	}
	return text;
}

/**
 * Unpacks the script and runs it. The policy names the script by its hash, so nothing else can be run in its place; where
 * the browser cannot unpack (before 2023), or the script fails, the page stays as it was made. A page that opens with
 * choices is not shown before they are drawn.
 */
const LOADER = `(async () => {
	const root = document.documentElement;
	if (root.dataset.view || location.hash) root.dataset.waking = '';
	try {
		const { textContent: text, dataset } = document.getElementById('${CODE_ID}');
		const bytes = new Uint8Array((text.length / 5) * 4);
		const view = new DataView(bytes.buffer);
		for (let at = 0; at < text.length; at += 5) {
			let number = 0;
			for (let i = at; i < at + 5; i++) number = number * 85 + text.charCodeAt(i) - ${FIRST_DIGIT};
			view.setUint32((at / 5) * 4, number);
		}
		const packed = new Blob([bytes.subarray(0, dataset.bytes)]).stream();
		const code = packed.pipeThrough(new DecompressionStream('deflate-raw'));
		const script = document.createElement('script');
		script.textContent = await new Response(code).text();
		document.body.append(script);
	} finally {
		delete root.dataset.waking;
	}
})();`;

const WAKING = ':root[data-waking] body{visibility:hidden}';

/** What {@link slim} leaves to the styles. */
const SLIM =
	'svg path[fill=none]{stroke-linejoin:round;stroke-linecap:round}' +
	'svg text.stroke-paper{stroke-width:4px;stroke-linejoin:round;paint-order:stroke}';

/** As a content security policy names an inline script or style. */
export const sourceHash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** @throws Error when a part would end its element, or holds what the policy refuses */
export function assemble({ lang, query, head, body, code, css }: Parts): string {
	const style = css + WAKING + SLIM;
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
	const packed = deflateRawSync(Buffer.from(code, 'utf8'), { level: 9 });
	const digits = base85(packed);
	if (/<\/script/i.test(digits)) throw new Error('the packed script holds the end of its element');
	return `<!doctype html>
<html lang="${lang}" data-view="${escaped(query)}">
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
<script type="text/plain" id="${CODE_ID}" data-bytes="${packed.length}">${digits}</script>
<script>${LOADER}</script>
</body>
</html>
`;
}

/** Attributes that say what would hold without them. */
const DEFAULTS = / (?:text-anchor="start"|font-weight="400"|stroke-width="1"|fill-opacity="1")/g;
/** Of lines and of texts with a halo: the same for all. */
const IN_STYLES = {
	path: / stroke-line(?:join|cap)="round"/g,
	text: / (?:stroke-width="4"|stroke-linejoin="round"|paint-order="stroke")/g
};

/**
 * A page without what it says another way: in drawings colours that a class sets as well, class names that no style names,
 * attributes with their default values or with those of {@link SLIM}, the commonest size of text once for all, paths as steps
 * of tenths; end tags that HTML does not need.
 */
export const slim = (html: string): string =>
	html.replace(/<svg xmlns.*?<\/svg>/gs, slimDrawing).replace(/<\/(?:td|th|tr|option)>/g, '');

function slimDrawing(drawing: string): string {
	const size = commonest([...drawing.matchAll(/ font-size="[^"]*"/g)].map(([found]) => found));
	return drawing
		.replace(/<(path|line|rect|circle|text)\b[^>]*>/g, (tag: string, name: string) => {
			const [, classes = ''] = /class="([^"]*)"/.exec(tag) ?? [];
			const inks = classes.split(' ').filter((one) => /^(fill|stroke)-/.test(one));
			const short = tag
				.replace(/ (fill|stroke)="#[0-9a-f]{6}"/g, (colour, property: string) =>
					inks.some((ink) => ink.startsWith(property)) ? '' : colour
				)
				.replace(/ class="[^"]*"/, (all) =>
					name === 'text' ? all : inks.length > 0 ? ` class="${inks.join(' ')}"` : ''
				)
				.replace(DEFAULTS, '')
				.replace(size, '')
				.replace(/ d="([^"]*)"/, (_, d: string) => ` d="${inSteps(d)}"`);
			if (name === 'path' && tag.includes(' fill="none"')) return short.replace(IN_STYLES.path, '');
			return name === 'text' && inks.includes('stroke-paper')
				? short.replace(IN_STYLES.text, '')
				: short;
		})
		.replace(/><\/(?:path|line|rect|circle)>/g, '/>')
		.replace('<svg', `<svg${size}`);
}

/** The value that is there most often, of two the first; '' of none. */
function commonest(values: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}

/** A path of absolute M and L, and Z, as steps in tenths of a unit; no error adds up. */
export function inSteps(path: string): string {
	let [atX, atY] = [0, 0];
	let [startX, startY] = [0, 0];
	return path.replace(
		/Z|([ML])(-?[\d.]+),(-?[\d.]+)/g,
		(_, command?: string, px?: string, py?: string) => {
			if (command === undefined) {
				[atX, atY] = [startX, startY];
				return 'z';
			}
			const [x, y] = [Math.round(Number(px) * 10), Math.round(Number(py) * 10)];
			const step = `${command === 'M' ? 'm' : 'l'}${(x - atX) / 10},${(y - atY) / 10}`;
			[atX, atY] = [x, y];
			if (command === 'M') [startX, startY] = [x, y];
			return step.replace(/(?<!\d)0\./g, '.');
		}
	);
}
