import { Resvg } from '@resvg/resvg-js';

/** Pixels by rows from the top, four bytes each (red, green, blue, alpha). */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** An SVG without `<text>` drawn `scale` times as large as its own size; no font of the machine is asked. */
const drawn = (svg: string, scale: number) =>
	new Resvg(svg, {
		font: { loadSystemFonts: false },
		fitTo: { mode: 'zoom', value: scale }
	}).render();

/** PNG of an outlined picture: the same bytes for the same SVG. */
export const pngOf = (svg: string, scale: number): Buffer => drawn(svg, scale).asPng();

/** The same picture as pixels, for tests that look at it. */
export function pixelsOf(svg: string, scale: number): Pixels {
	const { width, height, pixels } = drawn(svg, scale);
	return { width, height, data: pixels };
}
