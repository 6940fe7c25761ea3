import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr';

/** Draws the squares of a path as pixels, four a module, and reads the code as a phone does. */
function read(text: string): string | undefined {
	const { size, d } = qrPath(text);
	const scale = 4;
	const side = size * scale;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x = '', y = '', w = ''] of d.matchAll(/M(\d+),(\d+)h(\d+)v1H\d+z/g))
		for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py++)
			for (let px = Number(x) * scale; px < (Number(x) + Number(w)) * scale; px++)
				pixels.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3);
	return jsQR(pixels, side, side)?.data;
}

describe('a QR code', () => {
	it.each([
		'https://example.org/ko/charts/role-share/?roles=ml_engineer,ai_engineer&from=2022&base=2021&geo=DE',
		'https://example.org/',
		`https://example.org/${'x'.repeat(900)}`
	])('of %s is read back', (text) => expect(read(text)).toBe(text));
	it('has a quiet zone of four modules all around', () => {
		const { size, d } = qrPath('https://example.org/');
		for (const [, x = '', y = '', w = ''] of d.matchAll(/M(\d+),(\d+)h(\d+)/g)) {
			expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
			expect(Number(x) + Number(w)).toBeLessThanOrEqual(size - 4);
		}
	});
	it('does not take more than it can hold', () => expect(() => qrPath('x'.repeat(3000))).toThrow());
});
