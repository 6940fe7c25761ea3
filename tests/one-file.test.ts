// The parts of one-file charts: what makes them small, safe and complete.
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { counts } from '../scripts/one-file';
import { assemble, base85, inSteps, slim, sourceHash } from '../scripts/one-file/assemble';
import { withoutProperties } from '../scripts/one-file/bundle';
import { cached, hashOfFiles, keepOnly } from '../scripts/one-file/cache';
import { charactersIn, fontFaces } from '../scripts/one-file/fonts';
import { adviceIds, chartIds, dataOfFile, pageOfFile } from '../scripts/one-file/page';
import { charactersOf } from '../scripts/woff2';
import { charts, loaded } from '../src/lib/charts';
import { presentChart } from '../src/lib/charts/present';
import { currentVersion } from '../src/lib/server/data-versions';
import { loadTables } from '../src/lib/server/datasets';
import { propsFrom } from '../src/lib/ui/one-file';
import { LANGS, type Tables } from '../src/lib/model/tables';
import { DEFAULT_VIEW, type View } from '../src/lib/model/view';
import type { LoadedChart } from '../src/lib/charts/load';
import { manyViews } from './views';

/** What the loader of a file does: digits of base 85, five for four bytes, `(` = 0. */
function fromBase85(text: string, length: number): Uint8Array {
	const bytes = Buffer.alloc((text.length / 5) * 4);
	for (let at = 0; at < text.length; at += 5) {
		const digits = Array.from(text.slice(at, at + 5), (digit) => digit.charCodeAt(0) - 40);
		bytes.writeUInt32BE(
			digits.reduce((number, digit) => number * 85 + digit, 0),
			(at / 5) * 4
		);
	}
	return bytes.subarray(0, length);
}

describe('base85', () => {
	it.each([
		['nothing', [], ''],
		['zeros', [0, 0, 0, 0], '((((('],
		// 0xffffffff = 82·85⁴ + 23·85³ + 54·85² + 12·85 + 0
		['the largest number', [255, 255, 255, 255], 'z?^4('],
		// 86 = 1·85 + 1
		['a small number', [0, 0, 0, 86], '((())'],
		// 0x01000000 = 16777216 = 0·85⁴ + 27·85³ + 27·85² + 9·85 + 1
		['a byte, filled up with zeros', [1], '(CC1)']
	])('writes %s', (_, bytes, text) => {
		expect(base85(Uint8Array.from(bytes))).toBe(text);
	});
	it('is read back', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect([...fromBase85(base85(bytes), bytes.length)]).toEqual([...bytes]);
			})
		);
	});
	it('has no character that begins a comment, a character reference or a template', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(base85(bytes)).not.toMatch(/[!&"'$#]/);
			})
		);
	});
});

describe('inSteps', () => {
	it.each([
		['a line', 'M44.96,225.18L47.04,225.73L49.12,225.73', 'm45,225.2l2,.5l2.1,0'],
		['steps back and below one', 'M10,0.5L9.5,0.4', 'm10,.5l-.5,-.1'],
		['ten and a half as it is', 'M10.5,20.5', 'm10.5,20.5'],
		// After Z the next step is measured from where the figure began.
		['two figures', 'M1,1L3,1ZM5,5L6,5', 'm1,1l2,0zm4,4l1,0'],
		['what is in steps already', 'M5,5h2v2h-2Z', 'm5,5h2v2h-2z']
	])('writes %s', (_, absolute, steps) => expect(inSteps(absolute)).toBe(steps));
	it('ends where the path ends, to a tenth, however long it is', () => {
		const place = fc
			.double({ min: -2000, max: 2000, noNaN: true })
			.map((v) => Number(v.toFixed(2)));
		fc.assert(
			fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 200 }), (points) => {
				const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('');
				const steps = [...inSteps(d).matchAll(/[ml](-?[\d.]+),(-?[\d.]+)/g)];
				let [x, y] = [0, 0];
				for (const [, dx, dy] of steps) [x, y] = [x + Number(dx), y + Number(dy)];
				const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
				expect(steps).toHaveLength(points.length);
				expect(Math.abs(x - lastX)).toBeLessThan(0.051);
				expect(Math.abs(y - lastY)).toBeLessThan(0.051);
			})
		);
	});
});

describe('slim', () => {
	const drawing = (marks: string) => `<svg xmlns="x">${marks}</svg>`;
	it.each([
		[
			'a colour that a class has too, and names without a style',
			'<rect x="1" fill="#b5472f" class="fill-demand sabcd"></rect>',
			'<rect x="1" class="fill-demand"/>'
		],
		[
			'a colour that no class has',
			'<line stroke="#c9cccf" stroke-width="2"></line>',
			'<line stroke="#c9cccf" stroke-width="2"/>'
		],
		[
			'a fill that is no colour',
			'<rect fill="url(#h)" class="sabcd"></rect>',
			'<rect fill="url(#h)"/>'
		],
		[
			'a line, whose ends the styles know',
			'<path d="M1,1L2,2" fill="none" stroke="#b5472f" class="stroke-demand s1" stroke-linejoin="round" stroke-linecap="round"></path>',
			'<path d="m1,1l1,1" fill="none" class="stroke-demand"/>'
		],
		[
			'a dot, whose outline they do not know',
			'<circle r="3" fill="#b5472f" stroke="#fbfaf7" stroke-width="2" class="fill-demand stroke-paper s1"></circle>',
			'<circle r="3" stroke-width="2" class="fill-demand stroke-paper"/>'
		]
	])('shortens %s', (_, long, short) => {
		expect(slim(drawing(long))).toBe(drawing(short));
	});
	it('says the commonest size of text once', () => {
		const text = (size: number, words: string) =>
			`<text font-size="${size}" class="fill-ink s1">${words}</text>`;
		expect(slim(drawing(text(14, 'a') + text(13, 'b') + text(13, 'c')))).toBe(
			'<svg font-size="13" xmlns="x"><text font-size="14" class="fill-ink s1">a</text>' +
				'<text class="fill-ink s1">b</text><text class="fill-ink s1">c</text></svg>'
		);
	});
	it('leaves icons and words alone', () => {
		const page = '<p>fill="#b5472f"</p><svg viewBox="0 0 9 9"><path d="M1,1L2,2"></path></svg>';
		expect(slim(page)).toBe(page);
	});
});

describe('assemble', () => {
	const parts = {
		lang: 'ko',
		query: 'roles=none&base=2021',
		head: '<title>t</title>',
		body: '<main>m</main>',
		code: `'</script><!--'; oneFile.start({"a":"<b>"});`,
		css: 'main{color:red}'
	} as const;
	const html = assemble(parts);
	const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
	const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

	it('writes the view where withView looks for it', () => {
		expect(html).toContain('<html lang="ko" data-view="roles=none&amp;base=2021">');
	});
	it('packs the script, so that nothing in it can end its element', () => {
		const [, length, text = ''] = /data-bytes="(\d+)">(.*?)<\/script>/.exec(html) ?? [];
		const code = inflateRawSync(fromBase85(text, Number(length)));
		expect(code.toString('utf8')).toBe(parts.code);
	});
	it('allows its own scripts and styles and nothing else', () => {
		const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
		expect(scripts).toHaveLength(1);
		expect(policy?.split('; ')).toEqual([
			"default-src 'none'",
			`script-src ${hash(scripts[0] ?? '')} ${hash(parts.code)}`,
			`style-src ${hash(style)}`,
			'font-src data:',
			"base-uri 'none'",
			"form-action 'none'"
		]);
		expect(sourceHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
	});
	it('says the policy before anything that it judges', () => {
		expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
	});
	it.each([
		['styles that end their element', { css: '</style >' }],
		['a style attribute', { body: '<p style="color:red">' }]
	])('refuses %s', (_, change) => {
		expect(() => assemble({ ...parts, ...change })).toThrow('style');
	});
});

describe('withoutProperties', () => {
	const code =
		'const other = { a: 1 };\nconst ko = { a: "x", /* c */ b: { a: 2 }, c: (n) => `${n}` };\nf(ko.a);';
	it('leaves out what is to go, the rest as it stands', () => {
		expect(withoutProperties(code, 'ko', (name) => name === 'b')).toBe(
			'const other = { a: 1 };\nconst ko = {a: "x",c: (n) => `${n}`};\nf(ko.a);'
		);
	});
	it('asks with the script around the object', () => {
		withoutProperties(code, 'ko', (_, rest) => {
			expect(rest).toBe('const other = { a: 1 };\nconst ko = ;\nf(ko.a);');
			return false;
		});
	});
	it('refuses an object that is not there', () => {
		expect(() => withoutProperties(code, 'en', () => true)).toThrow("'en'");
	});
});

describe('the cache', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'one-file-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	it('makes a text once', async () => {
		let made = 0;
		const make = () => Promise.resolve(`text ${++made}`);
		expect(await cached(folder, 'a', make)).toBe('text 1');
		expect(await cached(folder, 'a', make)).toBe('text 1');
		keepOnly(folder, new Set(['b']));
		expect(await cached(folder, 'a', make)).toBe('text 2');
	});
	it('knows another content, another name and another file', () => {
		const root = path.join(folder, 'files');
		mkdirSync(path.join(root, 'x/y'), { recursive: true });
		const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
		write('x/1', 'one');
		write('x/y/2', 'two');
		write('lock', 'l');
		const hash = (keep?: (file: string) => boolean) => hashOfFiles(root, ['x', 'lock'], keep);
		const before = hash();
		expect(hash()).toBe(before);
		write('x/y/2', 'TWO');
		const after = hash();
		expect(after).not.toBe(before);
		write('x/y/3', '');
		expect(hash()).not.toBe(after);
		expect(hash((file) => file !== 'x/y/3')).toBe(after);
	});
});

describe('a file is made anew', () => {
	it.each([
		['a table', 'datasets/role_year.csv'],
		['the list of versions of the data', 'datasets/versions.json'],
		['what names the version', 'src/lib/server/data-versions.ts'],
		['what reads the tables', 'src/lib/server/datasets.ts'],
		['the page', 'src/lib/ui/OneFile.svelte'],
		['what escapes texts', 'src/lib/export/markup.ts'],
		['a bundle', 'scripts/one-file/bundle.ts']
	])('when %s changes', (_, file) => expect(counts(file)).toBe(true));
	it.each([
		['a test', 'src/lib/ui/one-file.test.ts'],
		['an earlier table', 'datasets/kept/role_year.1ca1512cf9.csv'],
		['a recipe', 'datasets/recipes/run.ts'],
		['the pictures', 'src/lib/server/pictures.ts']
	])('but not when %s changes', (_, file) => expect(counts(file)).toBe(false));
});

describe('fontFaces', () => {
	it('embeds the characters asked for, as far as the fonts of the site have them', async () => {
		const css = await fontFaces(new Set(['A', '가', '힣', '☃']));
		const fonts = [...css.matchAll(/base64,([^)]*)\)/g)].map(([, text = '']) =>
			charactersOf(Buffer.from(text, 'base64'))
		);
		const drawn = fonts.flatMap((font) => [...font].map((code) => String.fromCodePoint(code)));
		expect(drawn).toEqual(expect.arrayContaining(['A', '가', '힣']));
		expect(drawn).not.toContain('☃');
		expect(drawn.length).toBeLessThan(10);
	});
	it('needs no character that is not seen', () => {
		expect(charactersIn(['a\n\t\u0000\ufeff']).has('\n')).toBe(false);
		expect(charactersIn(['힣']).has('힣')).toBe(true);
	});
});

describe.each(chartIds)('%s', (id) => {
	const definition = charts.get(id);
	if (!definition) throw new Error(id);

	it('says the same with the tables of the file as with all of them', () => {
		const all = loadTables();
		const { chart, tables } = propsFrom(definition, dataOfFile(id, 'ko', null));
		const of = (from: Tables, which: LoadedChart, view: View) => {
			const { reading, sources, ...words } = presentChart(which, {
				tables: from,
				view,
				lang: 'ko'
			});
			const { table, notes, figures } = reading;
			const drawing = reading.draw('wide', words.headline);
			return { ...words, cited: sources.map((s) => s.citation), table, notes, figures, drawing };
		};
		// A role alone reads the same tables as several.
		const views = manyViews(all).filter(({ view }) => view.roles?.length !== 1);
		for (const { name, view } of views)
			expect(of(tables, chart, view), name).toEqual(of(all, loaded(definition, 'ko'), view));
	});

	it.each(LANGS)('can be read in %s without a script', (lang) => {
		const { head, body } = pageOfFile(id, '', dataOfFile(id, lang, 'https://example.org/'));
		const { headline } = presentChart(loaded(definition, lang), {
			tables: loadTables(),
			view: DEFAULT_VIEW,
			lang
		});
		expect(head).toContain(headline.replaceAll('&', '&amp;'));
		expect(body).toContain('<table');
		expect(body.match(/<svg xmlns/g)).toHaveLength(2);
		expect(body).toContain(`href="https://example.org/${lang}/charts/${id}/"`);
		// Of the data, as the dialog, the citation and the pictures name it.
		const { id: version, date } = currentVersion();
		const words = {
			ko: `데이터 버전 ${version} (${date})`,
			en: `data version ${version} (${date})`
		};
		expect(body).toContain(` · ${words[lang]}</p>`);
		expect(body).not.toMatch(/<!--|\sstyle=|undefined|NaN/);
	});

	it('is read against sections that it carries', () => {
		const input = { tables: loadTables(), view: DEFAULT_VIEW, lang: 'en' } as const;
		expect(adviceIds(id)).toContain(presentChart(loaded(definition, 'en'), input).advice.id);
	});
});
