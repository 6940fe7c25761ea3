/** Pictures of what is on screen, made in the browser by the code that makes those of the build. Loaded when one is asked for. */
import { flushSync, mount, unmount } from 'svelte';
import type { Theme } from '../plot/palette';
import type { PictureRecord } from '../plot/picture';
import type { ChartSpec } from '../plot/spec';
import ChartSvg from '../svg/ChartSvg.svelte';
import { withRecord } from '../svg/file-record';
import core from './fonts/pretendard-core.woff2?url';
import rest from './fonts/pretendard-rest.woff2?url';

/** A picture, or the drawing of a chart alone. */
export type Drawable = Omit<ChartSpec, 'frame'> & {
	readonly scale?: number;
	/** What the file says of itself; a drawing inside another file says nothing. */
	readonly record?: PictureRecord;
};

/** The text of an SVG file that brings its fonts along. Throws when a font cannot be fetched. */
export async function svgFile(picture: Drawable, theme: Theme): Promise<string> {
	const target = document.createElement('div');
	const drawing = mount(ChartSvg, {
		target,
		props: { spec: picture, targets: false, file: { theme } }
	});
	flushSync();
	const svg = target.querySelector('svg');
	if (!svg) throw new Error('nothing was drawn');
	for (const node of svg.querySelectorAll('[class]')) node.removeAttribute('class');
	svg.removeAttribute('class');
	const text = svg.textContent;
	const xml = new XMLSerializer().serializeToString(svg).replace(/<!--.*?-->/gs, '');
	await unmount(drawing);
	const faces = await Promise.all(fontsOf(text).map(fontFace));
	const told = picture.record ? withRecord(xml, picture.record) : xml;
	// Before the drawing, after what describes it; a function, for `$` has a meaning in a replacement.
	return told.replace('</desc>', () => `</desc><style>${faces.join('')}${FIGURES}</style>`);
}

/** The picture as PNG, `scale` times as large as it was laid out. */
export async function pngFile(picture: Drawable, theme: Theme, scale: number): Promise<Blob> {
	const svg = await svgFile(picture, theme);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser gives no canvas to draw on');
	const draw = () => {
		context.clearRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
	};
	draw();
	// WebKit draws an image's own fonts from the second time on (bug 219770).
	await new Promise((resolve) => setTimeout(resolve, 50));
	draw();
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the picture is too large for this browser'));
		}, 'image/png')
	);
}

/** Figures of one width, as on the page. */
const FIGURES = 'text{font-variant-numeric:tabular-nums}';

/** The files of the site's font that a text needs: the larger one only for characters that the core has not. */
function fontsOf(text: string): readonly string[] {
	const ranges = [...document.fonts]
		.filter(({ family }) => family.includes('Pretendard'))
		.map(({ unicodeRange }) => unicodeRange);
	// Every text has figures, which the core has.
	const further = ranges.filter((range) => !covers(range, 0x30));
	const needed = [...text].some((character) =>
		further.some((range) => covers(range, character.codePointAt(0) ?? 0))
	);
	return needed ? [core, rest] : [core];
}

/** Whether a `unicode-range` such as `U+20-7E, U+AC00` has a character. */
export function covers(unicodeRange: string, code: number): boolean {
	return unicodeRange.split(',').some((part) => {
		const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
		return code >= parseInt(from, 16) && code <= parseInt(to, 16);
	});
}

async function fontFace(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`the font could not be loaded (${response.status})`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	// In pieces: the arguments of a call are limited.
	let binary = '';
	for (let i = 0; i < bytes.length; i += 0x8000)
		binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
	return `@font-face{font-family:'Pretendard Variable';font-weight:400 700;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}
