/** The part of the site's fonts that a one-file chart needs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { formatUnicodeRange } from '../fonts';
import { charactersOf } from '../woff2';

const FOLDER = path.resolve(import.meta.dirname, '../../src/lib/ui/fonts');

/** The fonts in the order in which they are asked for a character. */
const FONTS = ['pretendard-core.woff2', 'pretendard-rest.woff2'];

/** What formatters of the browser put into texts besides what stands in code: figures, signs, spaces, months, units. */
const ALWAYS =
	'0123456789.,:;%+-−–—·/()[]‘’“”"\'…$£€₩×n=<> \u00a0\u2007\u2009\u202f' +
	'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz년월일분기만억천조원명건개';

/** The characters that some texts and the formatters can show. */
export const charactersIn = (texts: readonly string[]): ReadonlySet<string> =>
	new Set([...texts.join(''), ...ALWAYS].filter((c) => !/[\p{C}\p{M}]/u.test(c)));

/** `@font-face` rules with the fonts inside, for the characters that the site's fonts have. */
export async function fontFaces(characters: ReadonlySet<string>): Promise<string> {
	const faces: string[] = [];
	const open = new Set([...characters].map((c) => c.codePointAt(0) ?? 0));
	for (const name of FONTS) {
		const font = readFileSync(path.join(FOLDER, name));
		const here = [...charactersOf(font)].filter((code) => open.delete(code));
		if (here.length === 0) continue;
		const part = await subsetFont(font, String.fromCodePoint(...here), { targetFormat: 'woff2' });
		faces.push(
			"@font-face{font-family:'Pretendard Variable';font-weight:400 700;" +
				`src:url(data:font/woff2;base64,${part.toString('base64')}) format('woff2');` +
				// Of two fonts of one name the later would be asked for everything.
				(name === FONTS[0] ? '}' : `unicode-range:${formatUnicodeRange(here)}}`)
		);
	}
	return faces.join('');
}
