import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText, wrapWithin } from './text';

describe('wrapWithin', () => {
	it('breaks at spaces where words fit', () =>
		// 'ab' is 1.2 em wide, a space 0.33.
		expect(wrapWithin('ab ab ab', 30, 10)).toEqual(['ab ab', 'ab']));
	it('breaks a word that does not fit', () =>
		expect(wrapWithin('abcde', 18, 10)).toEqual(['abc', 'de']));
	it('breaks a word that does not fit after a slash rather than between letters', () =>
		// 'abc/' is 2.13 em wide, 'de' 1.2 em, all of it 3.33 em.
		expect(wrapWithin('abc/de', 30, 10)).toEqual(['abc/', 'de']));
	it('keeps every character and never overruns, where one character fits', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('가', 'a', 'W', ' ', '·'), minLength: 1 }),
				fc.double({ min: 12, max: 200, noNaN: true }),
				(text, width) => {
					const lines = wrapWithin(text, width, 10);
					expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
					for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
				}
			)
		);
	});
	it('is wrapText where every word fits', () =>
		expect(wrapWithin('데이터 엔지니어', 60, 10)).toEqual(wrapText('데이터 엔지니어', 60, 10)));
});
