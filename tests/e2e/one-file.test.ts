// Charts as one file each, opened from the disk with the network off.
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { NOT_IN_PRETENDARD } from '../../scripts/fonts';
import { MOST_BYTES, oneFile } from '../../scripts/one-file';
import { charactersOf } from '../../scripts/woff2';
import { charts, loaded } from '../../src/lib/charts';
import { presentChart } from '../../src/lib/charts/present';
import { viewOptions } from '../../src/lib/charts/view-options';
import { glue } from '../../src/lib/content/glue';
import { withView } from '../../src/lib/export/one-file';
import { LANGS, type Lang } from '../../src/lib/model/tables';
import { DEFAULT_VIEW, type View } from '../../src/lib/model/view';
import type { FrameName } from '../../src/lib/plot/spec';
import { loadTables } from '../../src/lib/server/datasets';
import { axeViolations, withSite, type PageOptions } from './browser';

const BUILT = path.resolve(import.meta.dirname, '../../build/one-file');
const IDS = [...charts.keys()];
const TABLES = loadTables();
const OPTIONS = viewOptions(TABLES);

const site = withSite();
const folder = mkdtempSync(path.join(tmpdir(), 'one-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (id: string, lang: Lang) => path.join(BUILT, lang, `${id}.html`);
const read = (id: string, lang: Lang) => readFileSync(fileOf(id, lang), 'utf8');

/** What the site says of a view. */
function expected(id: string, lang: Lang, change: Partial<View> = {}) {
	const definition = charts.get(id);
	if (!definition) throw new Error(id);
	const input = { tables: TABLES, view: { ...DEFAULT_VIEW, ...change }, lang };
	const chart = presentChart(loaded(definition, lang), input);
	const labels = (frame: FrameName) =>
		chart.reading
			.draw(frame, chart.headline)
			.marks.flatMap((mark) => (mark.kind === 'label' ? [mark.text] : []));
	return { chart, headline: glue(chart.headline), labels, rows: chart.reading.table.rows };
}

/** What the file shows. */
const shown = (page: Page) =>
	page.evaluate(() => {
		const frame = [...document.querySelectorAll('.drawing > .frame')].find(
			(one) => one.getClientRects().length > 0
		);
		return {
			headline: document.querySelector('h1')?.textContent,
			frame: frame?.classList[1],
			labels: [...(frame?.querySelectorAll('text') ?? [])].map((text) => text.textContent),
			rows: [...document.querySelectorAll('tbody tr')].map((row) =>
				[...row.children].map((cell) => cell.textContent)
			)
		};
	});

/** Opens a file with the network off; `problems` = whatever it asks for, and what it says went wrong. */
async function open(file: string, options: PageOptions & { hash?: string } = {}) {
	// The site's own watch takes the file itself for another site; everything else stays a problem.
	const visit = await site.newPage({ ...options, allowProblems: true });
	const { page, context, problems } = visit;
	const own = new Set<string>();
	const goTo = async (next: string) => {
		const address = pathToFileURL(next).href;
		own.add(`elsewhere: ${address}`);
		await page.goto(address + (options.hash ?? ''));
		if (options.javaScript !== false) await page.locator('main:not(.still)').waitFor();
		await page.evaluate(() => document.fonts.ready);
	};
	await context.setOffline(true);
	await goTo(file);
	return { page, goTo, problems: () => problems.filter((problem) => !own.has(problem)) };
}

/** Chooses the roles that some words find first. */
async function choose(page: Page, ...queries: string[]) {
	await page.locator('.filter .toggle').click();
	for (const query of queries) {
		await page.locator('.filter input[type=search]').fill(query);
		await page.locator('.filter .option input').first().check();
	}
	await page.keyboard.press('Escape');
}

/** A file of its own for a test. */
function write(name: string, html: string): string {
	const file = path.join(folder, name);
	writeFileSync(file, html);
	return file;
}

describe('every file', () => {
	it('is there for every chart in every language, and has at most 300 kB', () => {
		const sizes = IDS.flatMap((id) => LANGS.map((lang) => Buffer.byteLength(read(id, lang))));
		expect(sizes).toHaveLength(IDS.length * LANGS.length);
		// A build with the address of the site adds a link, packed once and as it is once.
		const room = process.env.SITE_URL ? 0 : 1000;
		expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES - room);
		expect(MOST_BYTES).toBeLessThanOrEqual(300_000);
	});

	it.each(LANGS)('names no address from which something would be loaded (%s)', (lang) => {
		for (const id of IDS) {
			const html = read(id, lang);
			expect(html, id).not.toMatch(
				/\s(src|srcset|poster|action)=|<(link|iframe|object|embed|base)\b/
			);
			expect(html.match(/url\((?!data:|#)/), id).toBeNull();
		}
	});

	it.each(LANGS)('opens, draws and is silent (%s)', { timeout: 180_000 }, async (lang) => {
		const [first = ''] = IDS;
		const { page, goTo, problems } = await open(fileOf(first, lang), { lang });
		for (const id of IDS) {
			await goTo(fileOf(id, lang));
			const { headline, frame, labels } = await shown(page);
			const here = expected(id, lang);
			expect(headline, id).toBe(here.headline);
			expect(frame, id).toBe('slide');
			expect(labels, id).toEqual(here.labels('slide'));
			expect(await page.title(), id).toContain(here.chart.headline);
			expect(problems(), id).toEqual([]);
		}
	});

	it('has every character of any view in its fonts', { timeout: 180_000 }, () => {
		const year = fc.option(fc.constantFrom(...OPTIONS.years));
		const anyView: fc.Arbitrary<View> = fc
			.record({
				roles: fc.option(fc.shuffledSubarray([...OPTIONS.roles])),
				from: year,
				to: year,
				base: fc.constantFrom(...OPTIONS.baseYears),
				geo: fc.constantFrom(...OPTIONS.geos)
			})
			.filter(({ from, to }) => from === null || to === null || from <= to);
		for (const lang of LANGS)
			for (const id of IDS) {
				const html = read(id, lang);
				const drawn = new Set(
					[...html.matchAll(/font\/woff2;base64,([^)]*)\)/g)].flatMap(([, font = '']) => [
						...charactersOf(Buffer.from(font, 'base64'))
					])
				);
				fc.assert(
					fc.property(anyView, (view) => {
						const { chart, labels } = expected(id, lang, view);
						const { reading, advice, sources } = chart;
						const text = JSON.stringify([
							[chart.headline, chart.deck, chart.data, chart.limits, chart.verdicts],
							[advice.title[lang], advice.says[lang], advice.advice[lang]],
							sources.map(({ title, licence, citation }) => [title[lang], licence, citation]),
							[reading.table, reading.notes, reading.lists, reading.second?.name]
						]);
						const all = [text, ...labels('wide'), ...labels('slide')].join();
						const missing = [...new Set(all)].filter(
							(c) =>
								!/[\p{C}\p{Z}\p{M}]/u.test(c) &&
								!NOT_IN_PRETENDARD.has(c) &&
								!drawn.has(c.codePointAt(0) ?? 0)
						);
						expect(missing, `${lang} ${id}`).toEqual([]);
					}),
					{ numRuns: 6 }
				);
			}
	});
});

describe('choosing', () => {
	it.each(LANGS)('changes finding, drawing and table as on the site (%s)', async (lang) => {
		const { page, problems } = await open(fileOf('role-share', lang), { lang });
		await choose(page, 'MLOps', lang === 'ko' ? '머신러닝' : 'machine learning');
		const here = expected('role-share', lang, { roles: ['mlops_engineer', 'ml_engineer'] });
		expect(await shown(page)).toEqual({
			headline: here.headline,
			frame: 'slide',
			labels: here.labels('slide'),
			rows: here.rows
		});
		expect(new URL(page.url()).hash).toBe('#roles=mlops_engineer,ml_engineer');
		expect(problems()).toEqual([]);
	});

	it('changes years, base year and country where the chart has them', async () => {
		const { page, problems } = await open(fileOf('share-vs-level', 'en'));
		expect(await page.locator('.filter').count()).toBe(0);
		await page.locator('.bar > .years select').nth(0).selectOption('2021');
		await page.locator('.controls select').nth(0).selectOption('2022');
		await page.locator('.controls select').nth(1).selectOption('GB');
		const here = expected('share-vs-level', 'en', { from: 2021, base: 2022, geo: 'GB' });
		expect(await shown(page)).toMatchObject({ headline: here.headline, rows: here.rows });
		expect(problems()).toEqual([]);
	});

	it('is undone by the way back, and made again by the address', async () => {
		const file = fileOf('role-balance', 'ko');
		const { page, problems } = await open(file, { lang: 'ko', hash: '#roles=data_engineer' });
		const one = expected('role-balance', 'ko', { roles: ['data_engineer'] });
		expect((await shown(page)).headline).toBe(one.headline);
		await page.locator('.quick button').first().click();
		const all = expected('role-balance', 'ko');
		expect((await shown(page)).headline).toBe(all.headline);
		await page.goBack();
		expect((await shown(page)).rows).toEqual(one.rows);
		await page.goForward();
		expect((await shown(page)).rows).toEqual(all.rows);
		await page.evaluate(() => (location.hash = 'roles=data_engineer,wizard'));
		await page.locator('[role=status].notice').waitFor();
		expect(await page.locator('.notice').innerText()).toContain('roles=wizard');
		expect((await shown(page)).rows).toEqual(one.rows);
		expect(problems()).toEqual([]);
	});

	it('works by keyboard, points included', async () => {
		const { page, problems } = await open(fileOf('entry-door', 'en'));
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.keyboard.type('mlops');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		expect(await page.locator('.chip').allInnerTexts()).toHaveLength(1);
		const here = expected('entry-door', 'en', { roles: ['mlops_engineer'] });
		expect((await shown(page)).headline).toBe(here.headline);
		await page.locator('.step:visible, .frame.slide .step').first().focus();
		await page.keyboard.press('ArrowRight');
		const [first] = here.chart.reading.draw('slide', '').targets;
		expect(await page.locator('.frame.slide .tip div').allInnerTexts()).toEqual(first?.lines);
		expect(problems()).toEqual([]);
	});

	it('shows a tooltip under the pointer', async () => {
		const { page, problems } = await open(fileOf('role-share', 'ko'), { lang: 'ko' });
		await page.locator('.frame.slide .target').first().hover();
		expect(await page.locator('.frame.slide .tip').innerText()).toMatch(/\d/);
		expect(problems()).toEqual([]);
	});
});

describe('a file saved with a view', () => {
	const saved = () =>
		write('saved.html', withView(read('role-share', 'en'), '?roles=ai_engineer,ml_engineer'));
	const two = () => expected('role-share', 'en', { roles: ['ai_engineer', 'ml_engineer'] });

	it('opens with it', async () => {
		const { page, problems } = await open(saved());
		expect((await shown(page)).headline).toBe(two().headline);
		expect(await page.locator('.chip').count()).toBe(2);
		expect(problems()).toEqual([]);
	});
	it('opens with the view of its address instead, were it that of all roles', async () => {
		const { page } = await open(saved(), { hash: '#' });
		expect((await shown(page)).headline).toBe(expected('role-share', 'en').headline);
	});
	it('shows all roles again after a reset, and keeps to that when loaded anew', async () => {
		const { page } = await open(saved());
		await page.locator('.reset').click();
		await page.reload();
		await page.locator('main:not(.still)').waitFor();
		expect((await shown(page)).headline).toBe(expected('role-share', 'en').headline);
	});
	it('is drawn with it when the file is made for it, so that no script is needed', async () => {
		const made = await oneFile('role-share', 'en', '?roles=ai_engineer,ml_engineer', null);
		const { page } = await open(write('made.html', made), { javaScript: false });
		expect(await page.locator('h1').innerText()).toBe(two().headline);
		expect(await page.locator('noscript').innerText()).toContain('AI Engineer and ML Engineer');
	});
	it('has the link to the same view of the live chart', async () => {
		const made = await oneFile('role-share', 'en', '', 'https://example.org/');
		const { page } = await open(write('linked.html', made), { hash: '#roles=ml_engineer' });
		const links = page.locator('.from a');
		expect(await links.getAttribute('href')).toBe(
			'https://example.org/en/charts/role-share/?roles=ml_engineer'
		);
	});
});

describe('without JavaScript', () => {
	it.each(LANGS)('can be read (%s)', async (lang) => {
		const { page, problems } = await open(fileOf('role-balance', lang), {
			lang,
			javaScript: false
		});
		const { chart, headline, labels, rows } = expected('role-balance', lang);
		const now = await shown(page);
		expect(now).toEqual({ headline, frame: 'wide', labels: labels('wide'), rows });
		expect(await page.locator('.bar').isVisible()).toBe(false);
		expect(await page.locator('.notice').isVisible()).toBe(true);
		await page.locator('summary').last().click();
		const body = await page.locator('main').innerText();
		for (const text of [
			chart.verdicts[0]?.claim,
			chart.verdicts[0]?.reason,
			...chart.reading.notes
		])
			expect(body).toContain(text);
		for (const source of chart.sources) {
			expect(body).toContain(source.licence);
			expect(body).toContain(source.citation);
		}
		// Scripts that are off are no breach of the policy.
		expect(problems()).toEqual([]);
	});

	it('does not speak of choices that the chart has not', async () => {
		const { page } = await open(fileOf('phd-destination', 'ko'), { javaScript: false });
		expect(await page.locator('.notice').count()).toBe(0);
	});

	it('shows the narrow drawing on a phone', async () => {
		const { page } = await open(fileOf('role-share', 'ko'), { javaScript: false, width: 360 });
		expect((await shown(page)).frame).toBe('narrow');
	});

	it('looks as with it: each mark in its colour, at its place', async () => {
		const marks = (page: Page) =>
			page.evaluate(() => {
				const svg = document.querySelector('.drawing > .frame.wide svg');
				const nodes = svg?.querySelectorAll('path, line, rect, circle, text') ?? [];
				return [...nodes]
					.filter((node) => !node.matches('.target, pattern *'))
					.map((node) => {
						const style = getComputedStyle(node);
						const { x, y, width, height } = (node as SVGGraphicsElement).getBBox();
						const shape = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap'];
						shape.push('stroke-dasharray', 'paint-order', 'opacity', 'fill-opacity');
						const type = ['font-size', 'font-weight', 'font-variant-numeric', 'text-anchor'];
						const look = [...shape, ...(node.tagName === 'text' ? type : [])].map((property) =>
							// A pattern has another id in another drawing.
							style.getPropertyValue(property).replace(/#[\w-]*/, '#')
						);
						const text = node.textContent;
						return { look: [node.tagName, text, ...look].join(' '), box: [x, y, width, height] };
					});
			});
		for (const id of ['role-share', 'share-vs-level', 'entry-door', 'title-spread', 'two-sides']) {
			// Tall, so that the script too draws the wide layout.
			const size = { width: 1000, height: 1400 };
			const still = await marks(
				(await open(fileOf(id, 'ko'), { ...size, javaScript: false })).page
			);
			const live = await marks((await open(fileOf(id, 'ko'), size)).page);
			expect(still.map(({ look }) => look)).toEqual(live.map(({ look }) => look));
			still.forEach(({ box }, i) =>
				box.forEach((value, k) =>
					expect(Math.abs(value - (live[i]?.box[k] ?? NaN)), `${id} ${i}`).toBeLessThan(0.11)
				)
			);
		}
	});
});

describe('layouts', () => {
	it.each([
		[360, 740, 'narrow'],
		[700, 900, 'narrow'],
		[768, 1024, 'wide'],
		[1024, 1366, 'wide'],
		[1280, 720, 'slide'],
		[1920, 1080, 'slide'],
		[3840, 2160, 'slide']
	])(
		'in a window of %d × %d is the %s one, and nothing sticks out',
		async (width, height, frame) => {
			const { page } = await open(fileOf('role-share', 'ko'), { lang: 'ko', width, height });
			expect((await shown(page)).frame).toBe(frame);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			if (frame === 'slide') {
				const box = await page.locator('.frame.slide').first().boundingBox();
				expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
				// 14 units of 1120: no text under 12 px.
				expect(box?.width).toBeGreaterThanOrEqual(960);
			}
		}
	);

	it('shows on paper the wide drawing, the source and the choice, and no controls', async () => {
		const { page } = await open(fileOf('role-share', 'en'), { hash: '#roles=ml_engineer' });
		await page.emulateMedia({ media: 'print' });
		expect((await shown(page)).frame).toBe('wide');
		expect(await page.locator('.bar').isVisible()).toBe(false);
		expect(await page.locator('.printed').innerText()).toContain('ML Engineer');
		expect(await page.locator('.source').isVisible()).toBe(true);
	});
});

describe('accessibility', () => {
	it.each([
		['role-share', 'ko', 'light', 1280],
		['role-share', 'en', 'dark', 1280],
		['entry-door', 'en', 'light', 360],
		['supply-demand-path', 'ko', 'dark', 360]
	] as const)('of %s in %s, %s, %d px wide', async (id, lang, theme, width) => {
		const { page } = await open(fileOf(id, lang), { lang, theme, width });
		expect(await axeViolations(page)).toEqual([]);
		if (width > 700) {
			await page.locator('.filter .toggle').click();
			expect(await axeViolations(page)).toEqual([]);
		}
	});
	it('without a script', async () => {
		const { page } = await open(fileOf('role-share', 'ko'), { javaScript: false });
		expect(await page.locator('html').getAttribute('lang')).toBe('ko');
		expect(await page.locator('h1').count()).toBe(1);
		expect(await page.locator('main').count()).toBe(1);
	});
});

/** The fonts that the browser has drawn the text of the page with, beside those inside the file, and some of that text. */
async function foreignFonts(page: Page): Promise<string[]> {
	const client = await page.context().newCDPSession(page);
	await client.send('DOM.enable');
	await client.send('CSS.enable');
	const { root } = await client.send('DOM.getDocument', { depth: -1 });
	const { nodeIds } = await client.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector: 'h1, h2, p, li, td, th, dt, dd, button, option, summary, svg text'
	});
	expect(nodeIds.length).toBeGreaterThan(40);
	const found: string[] = [];
	for (const nodeId of nodeIds) {
		const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
		for (const font of fonts) if (!font.isCustomFont) found.push(`${font.familyName}, ${nodeId}`);
	}
	return found;
}

describe('fonts', () => {
	it.each(['role-share', 'skill-floor', 'korea-shortage', 'title-spread'])(
		'of %s draw every text, Korean too, and none of the machine is asked',
		async (id) => {
			for (const lang of LANGS) {
				const { page } = await open(fileOf(id, lang), { lang });
				await page.locator('.below summary').last().click();
				expect(await page.evaluate(() => [...document.fonts].map((font) => font.status))).toEqual(
					expect.arrayContaining(['loaded'])
				);
				expect(await foreignFonts(page)).toEqual([]);
			}
		}
	);
	it('of the machine are noticed where the file has none', async () => {
		const bare = read('role-share', 'ko').replace(/data:font\/woff2;base64,[^)]*/g, 'data:,');
		// The policy knows the styles by their hash: without it they would not be read at all.
		const html = bare.replace(/style-src '[^']*'/, "style-src 'unsafe-inline'");
		const { page } = await open(write('bare.html', html), { lang: 'ko' });
		expect((await foreignFonts(page)).length).toBeGreaterThan(0);
	});
});

describe('the policy', () => {
	it('lets nothing else run, load or be sent', async () => {
		const html = read('role-share', 'en').replace(
			'</body>',
			'<script>document.title = "run"</script><img src="https://example.org/x.png" alt=""></body>'
		);
		const { page, problems } = await open(write('changed.html', html));
		expect(await page.title()).not.toBe('run');
		const refused = await page.evaluate(() =>
			fetch('https://example.org/').then(
				() => 'sent',
				() => 'refused'
			)
		);
		expect(refused).toBe('refused');
		const breaches = problems()
			.filter((problem) => problem.startsWith('csp: '))
			.join('\n');
		for (const directive of ['script-src', 'img-src', 'connect-src'])
			expect(breaches).toContain(directive);
	});
	it('keeps a changed script from running: the page stays as it was made', async () => {
		const built = read('role-share', 'en');
		const html = built.replace(/(data-bytes="\d+">.{2000})./, '$1(');
		expect(html).not.toBe(built);
		const { page } = await site.newPage({ allowProblems: true });
		await page.goto(pathToFileURL(write('broken.html', html)).href);
		await page.waitForFunction(() => document.readyState === 'complete');
		expect(await page.locator('main.still').count()).toBe(1);
		expect(await page.locator('h1').isVisible()).toBe(true);
		// Controls that would do nothing are not shown.
		expect(await page.locator('.bar').isVisible()).toBe(false);
	});
});
