import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	charactersOfTexts,
	everydaySyllables,
	formatUnicodeRange,
	NOT_IN_PRETENDARD,
	parseUnicodeRange
} from '../scripts/fonts';
import { charactersOf, tableOf } from '../scripts/woff2';

const SRC = path.resolve(import.meta.dirname, '../src');
const css = readFileSync(path.join(SRC, 'fonts.css'), 'utf8');

/** What the stylesheet says of one font, and the font itself. */
function face(name: string) {
	const rule = css.split('@font-face').find((text) => text.includes(`pretendard-${name}.woff2`));
	const url = /url\('(.+?)'\)/.exec(rule ?? '')?.[1] ?? '';
	return {
		characters: parseUnicodeRange(/unicode-range: (.+);/.exec(rule ?? '')?.[1] ?? ''),
		font: readFileSync(path.join(SRC, url))
	};
}
const core = face('core');
const rest = face('rest');

describe('the fonts', () => {
	it('draw every character of our texts from the core font (else: npm run fonts)', () => {
		const missing = [...charactersOfTexts()].filter(
			([character]) =>
				!core.characters.has(character.codePointAt(0) ?? 0) && !NOT_IN_PRETENDARD.has(character)
		);
		expect(missing).toEqual([]);
	});
	it.each(Object.entries({ core, rest }))(
		'%s holds exactly the characters that the stylesheet says',
		(_, { characters, font }) => {
			expect(formatUnicodeRange(charactersOf(font))).toBe(formatUnicodeRange(characters));
		}
	);
	it('share no character, so that the rest is fetched only when it is needed', () => {
		expect([...rest.characters].filter((code) => core.characters.has(code))).toEqual([]);
	});
	it('draw all 2,350 everyday syllables together', () => {
		const syllables = everydaySyllables();
		expect(new Set(syllables).size).toBe(2350);
		expect(
			syllables.filter((code) => !core.characters.has(code) && !rest.characters.has(code))
		).toEqual([]);
	});
	it.each(Object.entries({ core, rest }))('%s does not bear the reserved name', (_, { font }) => {
		const names = Buffer.from(tableOf(font, 'name'));
		const text = names
			.subarray(0, names.length & ~1)
			.swap16()
			.toString('utf16le');
		expect(text).toContain('CareerDashboard');
		expect(text).toContain('Kil Hyung-jin'); // the copyright stays
		expect(text).not.toContain('Pretendard');
	});
	it('come with their licence', () => {
		const licence = readFileSync(path.join(SRC, 'lib/ui/fonts/OFL.txt'), 'utf8');
		expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
		expect(licence).toContain('Kil Hyung-jin');
	});
});

describe('everydaySyllables', () => {
	it('runs from 가 to 힝 and leaves out rare syllables', () => {
		const text = String.fromCodePoint(...everydaySyllables());
		expect([text.at(0), text.at(-1)]).toEqual(['가', '힝']);
		expect(text).not.toContain('뷁'); // not in KS X 1001
	});
});

describe('formatUnicodeRange', () => {
	it('joins neighbours and sorts', () => {
		expect(formatUnicodeRange([0xac00, 0x62, 0x20, 0x61, 0x62])).toBe('U+20,U+61-62,U+AC00');
	});
	it('is undone by parseUnicodeRange', () => {
		const characters = fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 });
		fc.assert(
			fc.property(characters, (codes) => {
				expect(parseUnicodeRange(formatUnicodeRange(codes))).toEqual(new Set(codes));
			})
		);
	});
});
