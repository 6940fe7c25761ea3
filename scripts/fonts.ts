// Makes the site's fonts out of Pretendard: `npm run fonts`, to be run again when texts change.
//   core: Latin, figures, signs, and every character of our own texts
//   rest: the other everyday Korean syllables, for visitors' own data; a browser fetches it only when
//         a page has one of them, because of `unicode-range`
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { renameFont } from './rename-font';
import { charactersOf } from './woff2';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = 'src/lib/ui/fonts';
const STYLESHEET = 'src/fonts.css';
/** Inside the files. 'Pretendard' is a reserved name, which a subset may not bear (OFL.txt, 3). */
const OWN_NAME = 'CareerDashboard';

/** In the core whatever the texts say: Basic Latin, Latin-1, and signs that formatters put in. */
const ALWAYS = [
	...range(0x20, 0x7e),
	...range(0xa0, 0xff),
	...codePoints('–—‘’“”…·•−×÷≈≠≥≤±‰→←↑↓↗↘▲▼△▽●○◆◇■□✓✗①②③④⑤₩€№′″½²³'),
	...codePoints('\u2002\u2007\u2009\u202f'), // spaces that Intl puts between figures and units
	...codePoints('년월일분기만억천조원명건개위점배')
];

/**
 * Signs in our sources that Pretendard does not have. Where they are shown, the reader's system draws
 * them, differently on each; `∙` is only read in titles. Anything else that is missing stops the script.
 */
export const NOT_IN_PRETENDARD: ReadonlySet<string> = new Set('◐✕─⌕∙');

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function codePoints(text: string): number[] {
	return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** The 2,350 syllables of KS X 1001, which cover all but rare Korean text. */
export function everydaySyllables(): number[] {
	const decoder = new TextDecoder('euc-kr');
	return range(0xb0, 0xc8).flatMap((lead) =>
		range(0xa1, 0xfe).flatMap((trail) => codePoints(decoder.decode(Uint8Array.of(lead, trail))))
	);
}

/** What readers never see: comments. A `//` inside an address is not taken for one. */
function withoutComments(code: string): string {
	return code
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/<!--.*?-->/gs, '')
		.replace(/(^|\s)\/\/ .*$/gm, '');
}

/**
 * Every visible character that our pages can show, with a file that has it: the texts in `src` (code
 * without its comments and tests) and the published tables in `datasets`.
 */
export function charactersOfTexts(root: string = ROOT): Map<string, string> {
	const files = [
		...filesUnder(root, 'src').filter(
			(file) => /\.(ts|svelte|md|html)$/.test(file) && !/\.(test|bench)\.ts$/.test(file)
		),
		...filesUnder(root, 'datasets').filter((file) => /^datasets\/[^/]+\.(csv|json)$/.test(file))
	];
	const characters = new Map<string, string>();
	for (const file of files) {
		const text = readFileSync(path.join(root, file), 'utf8');
		for (const character of /\.(ts|svelte)$/.test(file) ? withoutComments(text) : text) {
			if (!/[\p{C}\p{Z}\p{M}]/u.test(character) && !characters.has(character)) {
				characters.set(character, file);
			}
		}
	}
	return characters;
}

function filesUnder(root: string, folder: string): string[] {
	return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
		.sort();
}

/** As CSS writes it: `U+20-7E,U+B7`. */
export function formatUnicodeRange(characters: Iterable<number>): string {
	const sorted = [...new Set(characters)].sort((a, b) => a - b);
	const runs: [first: number, last: number][] = [];
	for (const code of sorted) {
		const run = runs.at(-1);
		if (run && code === run[1] + 1) run[1] = code;
		else runs.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return runs
		.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
		.join(',');
}

/** The characters of a `unicode-range` as written by {@link formatUnicodeRange}. */
export function parseUnicodeRange(text: string): Set<number> {
	const characters = new Set<number>();
	for (const [, first = '', last = first] of text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)) {
		for (const code of range(parseInt(first, 16), parseInt(last, 16))) characters.add(code);
	}
	return characters;
}

type SubsetFont = (
	font: Buffer,
	text: string,
	options: {
		targetFormat: 'truetype';
		variationAxes: { wght: { min: number; max: number; default: number } };
		keepFeatures: string[];
	}
) => Promise<Buffer>;
interface Fontverter {
	convert(font: Buffer, format: 'woff2'): Promise<Buffer>;
}

/** The two packages that are needed for this script only, and are no part of the project. */
function loadTools(): { folder: string; subset: SubsetFont; fontverter: Fontverter } {
	const require = createRequire(import.meta.url);
	try {
		const folder = path.join(path.dirname(require.resolve('pretendard/package.json')), 'dist');
		const subset = require('subset-font') as SubsetFont;
		// A package that subset-font itself brings.
		const fromSubset = createRequire(require.resolve('subset-font'));
		return { folder, subset, fontverter: fromSubset('fontverter') as Fontverter };
	} catch {
		throw new Error(
			'Fonts are made with two packages that the project does not keep (100 MB). Install them once:\n' +
				'  npm install --no-save pretendard@1.3.9 subset-font@2.9\n' +
				'and run this again. Nothing else needs them.'
		);
	}
}

async function main(): Promise<void> {
	const { folder, subset, fontverter } = loadTools();
	const source = readFileSync(path.join(folder, 'web/variable/woff2/PretendardVariable.woff2'));
	const drawn = charactersOf(source);

	const texts = charactersOfTexts();
	const missing = [...texts].filter(
		([character]) => !drawn.has(codePoints(character)[0] ?? 0) && !NOT_IN_PRETENDARD.has(character)
	);
	if (missing.length > 0) {
		const places = missing.map(([character, file]) => `  ${character}  ${file}`);
		throw new Error(
			`Pretendard lacks characters of our texts; draw them, or use others:\n${places.join('\n')}`
		);
	}
	const core = new Set(
		[...ALWAYS, ...codePoints([...texts.keys()].join(''))].filter((code) => drawn.has(code))
	);
	const rest = new Set(everydaySyllables().filter((code) => !core.has(code)));

	mkdirSync(path.join(ROOT, FOLDER), { recursive: true });
	const faces: string[] = [];
	for (const [name, characters] of Object.entries({ core, rest })) {
		const part = await subset(source, String.fromCodePoint(...characters), {
			targetFormat: 'truetype',
			variationAxes: { wght: { min: 400, max: 700, default: 400 } },
			// Kerning, accents, figures of equal width, punctuation for capitals; no ligatures.
			keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'case']
		});
		const font = await fontverter.convert(renameFont(part, 'Pretendard', OWN_NAME), 'woff2');
		const range = formatUnicodeRange(characters);
		if (formatUnicodeRange(charactersOf(font)) !== range) {
			throw new Error(`The ${name} font does not hold the characters that it should.`);
		}
		const file = `pretendard-${name}.woff2`;
		writeFileSync(path.join(ROOT, FOLDER, file), font);
		faces.push(
			[
				'@font-face {',
				"\tfont-family: 'Pretendard Variable';",
				'\tfont-style: normal;',
				'\tfont-weight: 400 700;',
				'\tfont-display: swap;',
				`\tsrc: url('./${path.posix.relative('src', FOLDER)}/${file}') format('woff2');`,
				`\tunicode-range: ${range};`,
				'}'
			].join('\n')
		);
		console.log(`${file}: ${characters.size} characters, ${(font.length / 1024).toFixed(0)} KB`);
	}
	copyFileSync(path.join(folder, 'LICENSE.txt'), path.join(ROOT, FOLDER, 'OFL.txt'));
	const header = '/* Written by `npm run fonts`. Pretendard 1.3.9, SIL Open Font License 1.1. */';
	writeFileSync(path.join(ROOT, STYLESHEET), `${[header, ...faces].join('\n\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
