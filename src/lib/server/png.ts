import { Resvg } from '@resvg/resvg-js';
import { isOpaque, opaquePng, withTexts, type Pixels } from './png-file';

/** An SVG without `<text>` drawn `scale` times as large as its own size; no font of the machine is asked. */
const drawn = (svg: string, scale: number) =>
	new Resvg(svg, {
		font: { loadSystemFonts: false },
		fitTo: { mode: 'zoom', value: scale }
	}).render();

/** PNG of an outlined picture, with texts inside by keyword: the same bytes for the same SVG. */
export function pngOf(
	svg: string,
	scale: number,
	texts: Readonly<Record<string, string>> = {}
): Buffer {
	const image = drawn(svg, scale);
	const pixels = { width: image.width, height: image.height, data: image.pixels };
	return withTexts(isOpaque(pixels) ? opaquePng(pixels) : image.asPng(), texts);
}

/** The same picture as pixels, for tests that look at it. */
export function pixelsOf(svg: string, scale: number): Pixels {
	const { width, height, pixels } = drawn(svg, scale);
	return { width, height, data: pixels };
}
