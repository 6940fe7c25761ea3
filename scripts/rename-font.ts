/** A table of a font file: its tag and its bytes. */
type Table = [tag: string, data: Buffer];

/** Names that say whose work a font is stay as they are: copyright, trademark, licence and its address. */
const LEGAL_NAMES = new Set([0, 7, 13, 14]);

/**
 * The same font (TrueType or OpenType, uncompressed) with `from` replaced by `to` in its names, except
 * in the legal ones. The Open Font License asks this of a changed version of a font whose name is
 * reserved. PostScript names are among them: `to` has no space.
 * Source: OpenType 1.9, `name` table and calculation of checksums.
 */
export function renameFont(font: Buffer, from: string, to: string): Buffer {
	const tables = readTables(font).map(([tag, data]): Table => {
		if (tag === 'name') return [tag, renameIn(data, from, to)];
		if (tag !== 'head') return [tag, data];
		const head = Buffer.from(data);
		head.writeUInt32BE(0, 8); // the checksum of the file, which is reckoned without itself
		return [tag, head];
	});
	return writeTables(font.subarray(0, 12), tables);
}

function readTables(font: Buffer): Table[] {
	return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
		const at = 12 + 16 * i;
		const start = font.readUInt32BE(at + 8);
		const data = font.subarray(start, start + font.readUInt32BE(at + 12));
		return [font.toString('latin1', at, at + 4), data];
	});
}

/** Writes records of the Unicode and Windows platforms, whose strings are UTF-16; others are left out. */
function renameIn(table: Buffer, from: string, to: string): Buffer {
	const strings = table.readUInt16BE(4);
	const records = Array.from({ length: table.readUInt16BE(2) }, (_, i) => {
		const record = table.subarray(6 + 12 * i, 18 + 12 * i);
		const start = strings + record.readUInt16BE(10);
		const text = Buffer.from(table.subarray(start, start + record.readUInt16BE(8)));
		const name = text.swap16().toString('utf16le');
		const kept = LEGAL_NAMES.has(record.readUInt16BE(6));
		const renamed = kept ? name : name.replaceAll(from, to);
		return { record: Buffer.from(record), text: Buffer.from(renamed, 'utf16le').swap16() };
	}).filter(({ record }) => record.readUInt16BE(0) !== 1);
	const header = Buffer.alloc(6);
	header.writeUInt16BE(records.length, 2);
	header.writeUInt16BE(6 + 12 * records.length, 4);
	let offset = 0;
	for (const { record, text } of records) {
		record.writeUInt16BE(text.length, 8);
		record.writeUInt16BE(offset, 10);
		offset += text.length;
	}
	return Buffer.concat([
		header,
		...records.map(({ record }) => record),
		...records.map(({ text }) => text)
	]);
}

function writeTables(header: Buffer, tables: readonly Table[]): Buffer {
	const directory = Buffer.alloc(16 * tables.length);
	const bodies: Buffer[] = [];
	let offset = 12 + directory.length;
	let head = 0;
	tables.forEach(([tag, data], i) => {
		const body = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
		directory.write(tag, 16 * i, 'latin1');
		directory.writeUInt32BE(checksum(body), 16 * i + 4);
		directory.writeUInt32BE(offset, 16 * i + 8);
		directory.writeUInt32BE(data.length, 16 * i + 12);
		if (tag === 'head') head = offset;
		bodies.push(body);
		offset += body.length;
	});
	const font = Buffer.concat([header, directory, ...bodies]);
	font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
	return font;
}

function checksum(data: Buffer): number {
	let sum = 0;
	for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
	return sum;
}
