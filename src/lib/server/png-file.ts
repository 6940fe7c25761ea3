/**
 * PNG files of flat pictures. resvg writes them too, but half as large again: it filters lines, which does not pay for
 * areas of one colour, and has no palette. fflate packs the same bytes on every machine, which Node's zlib does not.
 */
import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';

/** Pixels by rows from the top, four bytes each (red, green, blue, alpha). */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Signature and the chunk IHDR, which is always first and 13 bytes long. */
const HEAD = SIGNATURE.length + 12 + 13;
const [RGB, PALETTE] = [2, 3];

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** Whether every pixel covers what is behind it. */
export function isOpaque({ data }: Pixels): boolean {
	for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false;
	return true;
}

/** For each pixel the place of its colour among `colours`, which stand in the order they come; `null` = more than 256. */
function paletteOf({ data }: Pixels): { places: Uint8Array; colours: number[] } | null {
	const places = new Uint8Array(data.length / 4);
	const byColour = new Map<number, number>();
	let [last, place] = [-1, 0];
	for (let i = 0, at = 0; i < places.length; i++, at += 4) {
		const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
		// Most pixels are of the colour of the one before.
		if (colour !== last) {
			const known = byColour.get(colour);
			if (known === undefined && byColour.size === 256) return null;
			place = known ?? byColour.size;
			if (known === undefined) byColour.set(colour, place);
			last = colour;
		}
		places[i] = place;
	}
	return { places, colours: [...byColour.keys()] };
}

/** Red, green and blue of each pixel. */
function coloursOf({ data }: Pixels): Uint8Array {
	const colours = new Uint8Array((data.length / 4) * 3);
	for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
		colours[to] = data[from] ?? 0;
		colours[to + 1] = data[from + 1] ?? 0;
		colours[to + 2] = data[from + 2] ?? 0;
	}
	return colours;
}

/** Rows as they stand, each after a 0: not filtered. */
function rows(bytes: Uint8Array, perRow: number): Uint8Array {
	const out = new Uint8Array((bytes.length / perRow) * (perRow + 1));
	for (let from = 0, to = 1; from < bytes.length; from += perRow, to += perRow + 1)
		out.set(bytes.subarray(from, from + perRow), to);
	return out;
}

/** An opaque picture as PNG, with a palette if it has at most 256 colours. What alpha says is left out. */
export function opaquePng(pixels: Pixels): Buffer {
	const { width, height } = pixels;
	const indexed = paletteOf(pixels);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, indexed ? PALETTE : RGB, 0, 0, 0], 8);
	const image = indexed ? rows(indexed.places, width) : rows(coloursOf(pixels), 3 * width);
	const colours = indexed?.colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		...(colours ? [chunk('PLTE', Uint8Array.from(colours))] : []),
		chunk('IDAT', zlibSync(image, { level: 9 })),
		chunk('IEND', new Uint8Array())
	]);
}

/** A PNG with texts inside (iTXt, UTF-8), by keyword of at most 79 Latin characters; an empty text is left out. */
export function withTexts(png: Buffer, texts: Readonly<Record<string, string>>): Buffer {
	const chunks = Object.entries(texts)
		.filter(([, text]) => text !== '')
		.map(([keyword, text]) =>
			// Not compressed; neither language nor a translated keyword.
			chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8'))
		);
	return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

/** The texts of a PNG by keyword, as `withTexts` writes them. */
export function textsOf(png: Buffer): Record<string, string> {
	const texts: Record<string, string> = {};
	for (let at = SIGNATURE.length; at < png.length;) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'iTXt') {
			const data = png.subarray(at + 8, at + 8 + length);
			const end = data.indexOf(0);
			texts[data.toString('latin1', 0, end)] = data.toString('utf8', end + 5);
		}
		at += 12 + length;
	}
	return texts;
}
