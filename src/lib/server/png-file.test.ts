import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pixelsOf, pngOf } from './png';
import { isOpaque, opaquePng, textsOf, withTexts, type Pixels } from './png-file';

/** Chunks by type, and for each whether its checksum is right. */
function chunks(png: Buffer): { type: string; data: Buffer }[] {
	const found = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		found.push({
			type: png.toString('latin1', at + 4, at + 8),
			data: png.subarray(at + 8, at + 8 + length)
		});
		at += 12 + length;
	}
	return found;
}
const dataOf = (png: Buffer, type: string) =>
	chunks(png).find((chunk) => chunk.type === type)?.data ?? Buffer.alloc(0);

/** Red, green / blue, red. */
const four: Pixels = {
	width: 2,
	height: 2,
	data: Uint8Array.from([255, 0, 0, 255, 0, 128, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255])
};

describe('opaquePng', () => {
	it('writes few colours as places in a palette', () => {
		const png = opaquePng(four);
		expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
		expect(chunks(png).map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
		// 2 x 2, 8 bits, palette.
		expect([...dataOf(png, 'IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
		expect([...dataOf(png, 'PLTE')]).toEqual([255, 0, 0, 0, 128, 0, 0, 0, 255]);
		expect([...inflateSync(dataOf(png, 'IDAT'))]).toEqual([0, 0, 1, 0, 2, 0]);
	});

	it('writes more than 256 colours as they are', () => {
		const data = Uint8Array.from({ length: 4 * 257 }, (_, i) =>
			i % 4 === 3 ? 255 : i % 4 === 0 ? (i / 4) & 255 : i % 4 === 1 ? (i / 4) >> 8 : 0
		);
		const png = opaquePng({ width: 257, height: 1, data });
		expect(dataOf(png, 'IHDR')[9]).toBe(2);
		const raw = inflateSync(dataOf(png, 'IDAT'));
		expect(raw).toHaveLength(1 + 3 * 257);
		expect([...raw.subarray(1 + 3 * 256)]).toEqual([0, 1, 0]);
	});

	it('ends each chunk with the checksum of the specification', () => {
		// That of IEND is the same in every PNG.
		expect(opaquePng(four).subarray(-4).toString('hex')).toBe('ae426082');
	});
});

it('tells an opaque picture from one that is not', () => {
	expect(isOpaque(four)).toBe(true);
	expect(isOpaque({ ...four, data: four.data.with(7, 254) })).toBe(false);
});

it('carries texts in any script, before the picture, and leaves out empty ones', () => {
	const png = withTexts(opaquePng(four), { Title: '직무 비중', Source: 'a; b', Copyright: '' });
	expect(textsOf(png)).toEqual({ Title: '직무 비중', Source: 'a; b' });
	expect(
		chunks(png)
			.map(({ type }) => type)
			.slice(0, 3)
	).toEqual(['IHDR', 'iTXt', 'iTXt']);
});

describe('pngOf', () => {
	const svg = (fill: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="4"><rect width="10" height="4" fill="${fill}"/></svg>`;

	it('draws at a scale', () => {
		const png = pngOf(svg('#123456'), 3);
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([30, 12]);
		expect([...dataOf(png, 'PLTE')]).toEqual([0x12, 0x34, 0x56]);
		expect(pixelsOf(svg('#123456'), 3).width).toBe(30);
	});

	it('keeps what is behind an SVG without paper visible', () => {
		const png = pngOf(svg('none'), 1, { Title: 't' });
		// Red, green, blue and alpha.
		expect(dataOf(png, 'IHDR')[9]).toBe(6);
		expect(textsOf(png)).toEqual({ Title: 't' });
	});
});
