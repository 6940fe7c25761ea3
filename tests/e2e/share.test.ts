// What a reader takes along: pasted texts, pictures, tables, slides, a file for a hall without network.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { charts, loaded } from '../../src/lib/charts';
import { pictureWords } from '../../src/lib/charts/picture-words';
import { presentChart } from '../../src/lib/charts/present';
import { DEFAULT_LOOK, pictureAddress, snippet, SNIPPETS } from '../../src/lib/export/snippets';
import { LANGS, type Lang } from '../../src/lib/model/tables';
import { DEFAULT_VIEW, type View } from '../../src/lib/model/view';
import { bestPicture } from '../../src/lib/plot/picture';
import { currentVersion } from '../../src/lib/server/data-versions';
import { loadTables } from '../../src/lib/server/datasets';
import { outlinedSvg, siteFonts } from '../../src/lib/server/outline';
import { pngOf } from '../../src/lib/server/png';
import { axeViolations, visit, withSite, type PageOptions } from './browser';

const site = withSite('/some/folder/');
const tables = loadTables();
const VIEW: Partial<View> = { roles: ['ml_engineer', 'ai_engineer'] };
const QUERY = 'roles=ml_engineer,ai_engineer';

function shown(id: string, lang: Lang, view: Partial<View> = VIEW) {
	const definition = charts.get(id);
	if (!definition) throw new Error(id);
	return presentChart(loaded(definition, lang), {
		tables,
		lang,
		view: { ...DEFAULT_VIEW, ...view }
	});
}
/** Opens the dialog of a chart with a choice. */
async function open(id: string, lang: Lang, options: PageOptions = {}): Promise<Page> {
	const { page, context } = await site.newPage({ lang, ...options });
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await visit(page, `${site.url}${lang}/charts/${id}/?${QUERY}`);
	await page.locator('.links button').click();
	await page.locator('dialog[open]').waitFor();
	return page;
}
/** Presses a button of the downloads and takes the file. */
async function download(page: Page, label: RegExp): Promise<{ name: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.locator('.files button', { hasText: label }).click();
	const file = await waiting;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** A line of text that stands alone in a picture, pixels. */
interface Line {
	readonly top: number;
	readonly bottom: number;
}
/** Of each line: how many pixels are dark, and the last column that has one. */
const inkOf = (page: Page, png: Buffer, lines: readonly Line[]) =>
	page.evaluate(
		async ({ data, rows }) => {
			const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes]));
			const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d', {
				willReadFrequently: true
			});
			drawing?.drawImage(image, 0, 0);
			return rows.map(({ top, bottom }) => {
				const pixels = drawing?.getImageData(0, top, image.width, bottom - top).data ?? [];
				let [ink, right] = [0, 0];
				for (let i = 0; i < pixels.length; i += 4)
					if ((pixels[i + 1] ?? 255) < 160) {
						ink++;
						right = Math.max(right, (i / 4) % image.width);
					}
				return { ink, right };
			});
		},
		{ data: png.toString('base64'), rows: [...lines] }
	);

describe('the share dialog', () => {
	it.each(LANGS)('offers every text for the view on screen, and copies it, in %s', async (lang) => {
		const page = await open('role-share', lang);
		const { headline } = shown('role-share', lang);
		const chart = { site: site.url, lang, id: 'role-share', query: QUERY, headline };
		const text = page.locator('.place textarea');
		for (const [i, kind] of SNIPPETS.entries()) {
			await page.locator('.place select').selectOption({ index: i });
			const written = await text.inputValue();
			if (kind === 'reveal') expect(written).toContain('data-chart-step="1"');
			else expect(written, kind).toBe(snippet(kind, chart, DEFAULT_LOOK));
			await page.locator('.place button').click();
			await page.locator('[role=status]', { hasText: /복사|Copied/ }).waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
		}
	});
	it('writes look, filter and data version into the text', async () => {
		const page = await open('role-share', 'en');
		await page.locator('.place select').selectOption({ label: 'Notion' });
		await page.locator('.looks select').nth(0).selectOption({ label: 'Square' });
		await page.locator('.looks select').nth(1).selectOption({ label: 'Dark' });
		await page.getByLabel('Transparent').check();
		await page.getByLabel('With its filter').check();
		await page.getByLabel('Pin to this data version').check();
		expect(await page.locator('.place textarea').inputValue()).toBe(
			`${site.url}en/embed/role-share/?${QUERY}&frame=square&theme=dark&bg=transparent&ui=filter` +
				`&data=${currentVersion().id}`
		);
	});
	it('cites this very view with its data version', async () => {
		const page = await open('role-share', 'en');
		const apa = await page.getByLabel('APA', { exact: true }).inputValue();
		expect(apa).toContain(shown('role-share', 'en').headline);
		expect(apa).toContain(currentVersion().id);
		expect(apa).toContain(`${site.url}en/charts/role-share/?${QUERY}`);
		expect(await page.getByLabel('BibTeX', { exact: true }).inputValue()).toMatch(/^@misc\{/);
		expect(await page.locator('.qr svg path').getAttribute('d')).toMatch(/^M/);
	});
	it('can be used by keyboard alone, and gives the focus back', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/charts/role-share/`);
		await page.locator('.links button').focus();
		await page.keyboard.press('Enter');
		await page.locator('dialog[open]').waitFor();
		const names = new Set<string>();
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			names.add(
				await page.evaluate(() => {
					const { activeElement: node } = document;
					return node?.closest('dialog') ? (node.textContent || node.tagName).trim() : 'outside';
				})
			);
		}
		for (const name of ['Close', 'Copy', 'PNG picture', 'SVG picture', 'PowerPoint'])
			expect([...names].join(', ')).toContain(name);
		await page.keyboard.press('Escape');
		await page.locator('dialog[open]').waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Share/);
	});
	it.each(LANGS)('has no fault that axe knows, and fits a phone, in %s', async (lang) => {
		const page = await open('pay-range', lang);
		expect(await axeViolations(page), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeViolations(page), 'dark').toEqual([]);
		await page.setViewportSize({ width: 360, height: 740 });
		const { scroll, client } = await page.locator('dialog').evaluate((d) => ({
			scroll: d.scrollWidth,
			client: d.clientWidth
		}));
		expect(scroll).toBeLessThanOrEqual(client);
	});
	it('names a picture that is there', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		for (const lang of LANGS) {
			const chart = { site: site.url, lang, id: 'pay-range', query: '', headline: 'x' };
			const answer = await page.request.get(pictureAddress(chart));
			expect(answer.status()).toBe(200);
			expect(answer.headers()['content-type']).toBe('image/png');
		}
	});
	it('is not there without script', async () => {
		const { page } = await site.newPage({ lang: 'ko', javaScript: false });
		await page.goto(`${site.url}ko/charts/role-share/`);
		expect(await page.locator('.links button').isVisible()).toBe(false);
	});
});

describe('downloads of the view on screen', () => {
	it.each(LANGS)(
		'PNG: the picture that the command line makes, letters and all, in %s',
		async (lang) => {
			const page = await open('role-share', lang);
			const { name, bytes } = await download(page, /PNG/);
			expect(name).toBe(`role-share.ml_engineer+ai_engineer.${lang}.png`);
			const chart = shown('role-share', lang);
			const words = pictureWords(chart, {
				view: { ...DEFAULT_VIEW, ...VIEW },
				lang,
				link: `${site.url}${lang}/charts/role-share/?${QUERY}`.replace('http://', '')
			});
			const picture = bestPicture(
				(frame) => chart.reading.draw(frame, chart.headline),
				words,
				'wide'
			);
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
				Math.round(picture.width * 2),
				Math.round(picture.height * 2)
			]);
			const svg = outlinedSvg(picture, { fonts: await siteFonts(), theme: 'light', name: 'test' });
			// Headline and deck: lines of nothing but text.
			const lines = picture.marks.flatMap((mark) =>
				mark.kind === 'label' && mark.x < 50 && (words.headline + words.deck).includes(mark.text)
					? [
							{
								top: Math.round(2 * (mark.y - mark.size)),
								bottom: Math.round(2 * (mark.y + mark.size * 0.3))
							}
						]
					: []
			);
			expect(lines.length).toBeGreaterThan(1);
			const here = await inkOf(page, bytes, lines);
			const outlined = await inkOf(page, pngOf(svg, 2), lines);
			for (const [i, { ink, right }] of outlined.entries()) {
				// Another font is wider or narrower by 5% and more; a letter that is not drawn is no ink.
				expect(Math.abs((here[i]?.right ?? 0) - right) / right).toBeLessThan(0.02);
				expect(Math.abs((here[i]?.ink ?? 0) - ink) / ink).toBeLessThan(0.1);
			}
		}
	);
	it('SVG: alone it says what it shows and where it is from, and brings its font', async () => {
		const page = await open('role-share', 'ko');
		const { bytes } = await download(page, /SVG/);
		const text = bytes.toString('utf8');
		const { headline, sources } = shown('role-share', 'ko');
		expect(text).toContain(`>${headline}</title>`);
		expect(text).toContain(sources[0]?.title.ko);
		expect(text).toMatch(/<dc:source>/);
		expect(text).toMatch(/src:url\(data:font\/woff2;base64,/);
		// Nothing is loaded from elsewhere, and it is well-formed.
		expect(text).not.toMatch(/(?:href|src)="?https?:/);
		// In a page without a policy, which would refuse the style of what is parsed.
		const empty = await page.context().newPage();
		const fault = await empty.evaluate(
			(xml) =>
				new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror')
					?.textContent ?? null,
			text
		);
		expect(fault).toBe(null);
	});
	it('CSV: the table on screen, with what describes it', async () => {
		const page = await open('role-share', 'en');
		const { name, bytes } = await download(page, /CSV/);
		expect(name).toMatch(/\.zip$/);
		const files = unzipSync(bytes);
		const csv = Buffer.from(files['role-share.csv'] ?? []).toString('utf8');
		const { table } = shown('role-share', 'en').reading;
		expect(Papa.parse<string[]>(csv.slice(1).trimEnd()).data).toEqual([
			table.columns,
			...table.rows
		]);
		const meta = Buffer.from(files['role-share.csv-metadata.json'] ?? []).toString('utf8');
		expect(JSON.parse(meta)).toMatchObject({
			'dc:title': shown('role-share', 'en').headline,
			'dc:relation': `${site.url}en/charts/role-share/?${QUERY}`
		});
	});
	it('PowerPoint: a native chart, or a picture where there is none', async () => {
		for (const [id, part] of [
			['role-share', /^ppt\/charts\/chart\d*\.xml$/],
			['korea-shortage', /^ppt\/media\/.*\.png$/]
		] as const) {
			const page = await open(id, 'ko');
			const { bytes } = await download(page, /PowerPoint/);
			expect(
				Object.keys(unzipSync(bytes)).some((file) => part.test(file)),
				id
			).toBe(true);
		}
	});
	it('HTML: one file that opens with the view on screen', async () => {
		const page = await open('role-share', 'ko');
		const { name, bytes } = await download(page, /HTML/);
		expect(name).toBe('role-share.ml_engineer+ai_engineer.ko.html');
		expect(bytes.toString('utf8')).toContain(`data-view="${QUERY}"`);
	});
});
