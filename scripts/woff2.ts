import { brotliDecompressSync } from 'node:zlib';

/** Table tags that WOFF2 writes as numbers: those that matter here. */
const NUMBERS = { cmap: 0, name: 5 };
const GLYF = 10;
const LOCA = 11;
/** The table's tag is written out in full. */
const ARBITRARY = 63;

/**
 * The characters that a WOFF2 font draws: the code points of its `cmap` table (format 12, or 4 where
 * there is none) that lead to a glyph.
 * Source: W3C, WOFF File Format 2.0, sections 4 and 5; OpenType 1.9, `cmap`.
 * @throws {Error} when the file is not WOFF2 or has no such table
 */
export function charactersOf(woff2: Buffer): Set<number> {
	return readCmap(tableOf(woff2, 'cmap'));
}

/** A table as it was before compression; all of them are in one stream. These two are never transformed. */
export function tableOf(woff2: Buffer, wanted: keyof typeof NUMBERS): Buffer {
	if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('Not a WOFF2 font.');
	const tables = woff2.readUInt16BE(12);
	const compressedLength = woff2.readUInt32BE(20);
	let at = 48;
	const number = () => {
		for (let value = 0; ;) {
			const byte = woff2.readUInt8(at++);
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
	};
	let start = 0;
	let place: [start: number, end: number] | null = null;
	for (let i = 0; i < tables; i++) {
		const flags = woff2.readUInt8(at++);
		const tag = flags & 63;
		const version = flags >> 6;
		const name = tag === ARBITRARY ? woff2.toString('latin1', at, (at += 4)) : '';
		const originalLength = number();
		// For glyf and loca version 3 is the plain one, for the others version 0.
		const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
		const length = transformed ? number() : originalLength;
		if (tag === NUMBERS[wanted] || name === wanted) place = [start, start + length];
		start += length;
	}
	if (!place) throw new Error(`The font has no ${wanted} table.`);
	return brotliDecompressSync(woff2.subarray(at, at + compressedLength)).subarray(...place);
}

function readCmap(cmap: Buffer): Set<number> {
	const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => {
		const at = cmap.readUInt32BE(4 + 8 * i + 4);
		return { at, format: cmap.readUInt16BE(at) };
	});
	const full = subtables.find(({ format }) => format === 12);
	if (full) return readFormat12(cmap.subarray(full.at));
	const basic = subtables.find(({ format }) => format === 4);
	if (basic) return readFormat4(cmap.subarray(basic.at));
	throw new Error('The font has no cmap of format 4 or 12.');
}

function readFormat12(table: Buffer): Set<number> {
	const characters = new Set<number>();
	const groups = table.readUInt32BE(12);
	for (let at = 16; at < 16 + 12 * groups; at += 12) {
		const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
		for (let code = first; code <= last; code++) characters.add(code);
	}
	return characters;
}

function readFormat4(table: Buffer): Set<number> {
	const characters = new Set<number>();
	const bytes = table.readUInt16BE(6); // two for each segment
	const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes];
	for (let i = 0; i < bytes; i += 2) {
		const [first, last] = [table.readUInt16BE(starts + i), table.readUInt16BE(ends + i)];
		const delta = table.readUInt16BE(deltas + i);
		const offset = table.readUInt16BE(offsets + i);
		for (let code = first; code <= last && code < 0xffff; code++) {
			const glyph =
				offset === 0
					? (code + delta) & 0xffff
					: table.readUInt16BE(offsets + i + offset + 2 * (code - first));
			if (glyph !== 0) characters.add(code);
		}
	}
	return characters;
}
