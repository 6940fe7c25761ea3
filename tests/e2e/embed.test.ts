// Charts in other people's pages: the built site framed by a plain page, by the element, in a sandbox, in a real reveal.js
// deck and in a Marp export, each from another origin than the site's.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { Marp } from '@marp-team/marp-core';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts, loaded } from '../../src/lib/charts';
import { knownKeys, parseRoleYear } from '../../src/lib/data/tables';
import { presentChart } from '../../src/lib/charts/present';
import { glue } from '../../src/lib/content/glue';
import { LANGS, type Lang } from '../../src/lib/model/tables';
import {
	DEFAULT_LOOK,
	embedAddress,
	snippet,
	type Look,
	type SharedChart,
	type SnippetKind
} from '../../src/lib/export/snippets';
import type { DataVersion } from '../../src/lib/model/data-version';
import { DEFAULT_VIEW, type View } from '../../src/lib/model/view';
import { currentVersion } from '../../src/lib/server/data-versions';
import { loadTables } from '../../src/lib/server/datasets';
import { axeViolations, withSite, type PageOptions } from './browser';

const site = withSite('/some/folder/');
const tables = loadTables();
const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

/** The headline of a chart in a view, as the embed prints it. */
function finding(id: string, lang: Lang, view: Partial<View> = {}): string {
	const definition = charts.get(id);
	if (!definition) throw new Error(id);
	const input = { tables, lang, view: { ...DEFAULT_VIEW, ...view } };
	return glue(presentChart(loaded(definition, lang), input).headline);
}
/** The embedding page; the server of another origin answers with it. */
let hosted = '';
const server = createServer((request, response) => {
	const file = /^\/packages\/([\w./-]+)$/.exec(request.url ?? '')?.[1];
	if (file === undefined) return response.setHeader('Content-Type', 'text/html').end(hosted);
	response.setHeader('Content-Type', file.endsWith('.css') ? 'text/css' : 'text/javascript');
	response.end(readFileSync(path.join(PACKAGES, file)));
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
/** Opens a page of another origin than the site's that holds this. */
async function host(html: string, options: PageOptions = {}): Promise<Page> {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no address');
	const origin = `http://127.0.0.1:${address.port}`;
	hosted = html;
	const { page } = await site.newPage({ ...options, hosts: [origin] });
	await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
	return page;
}
const plain = (body: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}</body></html>`;
/** What the share dialog offers to paste, for a chart of the served site. */
const pasted = (
	kind: SnippetKind,
	chart: Pick<SharedChart, 'id' | 'lang'> & Partial<SharedChart>,
	look: Partial<Look> = {},
	steps = 1
) =>
	snippet(
		kind,
		{ site: site.url, query: '', headline: finding(chart.id, chart.lang), ...chart },
		{ ...DEFAULT_LOOK, ...look },
		steps
	);
const headline = (frame: FrameLocator) => frame.locator('h1').innerText();
/** What a reader of the frame cannot see without scrolling in it, CSS pixels. */
const hidden = (frame: FrameLocator | Page) =>
	frame.locator('html').evaluate((html) => ({
		down: html.scrollHeight - html.clientHeight,
		right: html.scrollWidth - html.clientWidth
	}));
const NOTHING = { down: 0, right: 0 };

describe('an embed alone', () => {
	it.each(LANGS)('can be read without script in %s: finding, drawing, source', async (lang) => {
		const { page } = await site.newPage({ lang, javaScript: false });
		for (const id of charts.keys()) {
			await page.goto(`${site.url}${lang}/embed/${id}/`);
			expect(await page.locator('h1').innerText()).toBe(finding(id, lang));
			expect(await page.locator('.frame:visible svg').count(), id).toBe(1);
			expect(await page.locator('.source').innerText()).toMatch(/\(.+\)/);
		}
	});
	it('fits from 280 pixels to 4K without scrolling sideways, and grows with the room', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		const sizes: number[] = [];
		for (const [width, frame] of [
			[280, 'narrow'],
			[700, 'wide'],
			[1280, 'slide'],
			[3840, 'slide']
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${site.url}ko/embed/role-share/`, { waitUntil: 'networkidle' });
			expect((await hidden(page)).right).toBe(0);
			expect(await page.locator('.frame:visible').getAttribute('class')).toContain(frame);
			const size = await page
				.locator('.frame:visible svg text')
				.first()
				.evaluate((text: SVGTextElement) => text.getBoundingClientRect().height);
			sizes.push(size);
		}
		expect(sizes[3]).toBeGreaterThan(2.5 * (sizes[2] ?? 0));
	});
	it('takes its theme and its ground from the address', async () => {
		const { page } = await site.newPage({ lang: 'en', theme: 'light' });
		const ground = () =>
			page.evaluate(() => [
				getComputedStyle(document.documentElement).colorScheme,
				getComputedStyle(document.body).backgroundColor
			]);
		await page.goto(`${site.url}en/embed/pay-range/?theme=dark`, { waitUntil: 'networkidle' });
		const dark = await ground();
		await page.goto(`${site.url}en/embed/pay-range/?theme=light`, { waitUntil: 'networkidle' });
		const light = await ground();
		await page.goto(`${site.url}en/embed/pay-range/?bg=transparent`, { waitUntil: 'networkidle' });
		expect(dark[0]).toBe('dark');
		expect(light[0]).toBe('light');
		expect(dark[1]).not.toBe(light[1]);
		expect((await ground())[1]).toBe('rgba(0, 0, 0, 0)');
	});
	it('steps by the arrow keys, and by the page keys of a presenter', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await page.goto(`${site.url}en/embed/role-share/`, { waitUntil: 'networkidle' });
		await page.keyboard.press('ArrowRight');
		const one = finding('role-share', 'en', { roles: ['ml_engineer'] });
		await expect.poll(() => page.locator('h1').innerText()).toBe(one);
		await page.keyboard.press('PageDown');
		const two = finding('role-share', 'en', { roles: ['ml_engineer', 'ai_engineer'] });
		await expect.poll(() => page.locator('h1').innerText()).toBe(two);
		await page.keyboard.press('PageUp');
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => page.locator('h1').innerText()).toBe(finding('role-share', 'en'));
	});
	it.each(LANGS)('has no fault that axe knows, in %s, light and dark', async (lang) => {
		const { page } = await site.newPage({ lang });
		for (const query of ['?theme=light', '?theme=dark', '?roles=ml_engineer&ui=filter']) {
			await page.goto(`${site.url}${lang}/embed/role-share/${query}`, { waitUntil: 'networkidle' });
			expect(await axeViolations(page), query).toEqual([]);
		}
	});
});

describe('in a plain page', () => {
	const frame = (more = '') =>
		pasted('iframe', { id: 'pay-range', lang: 'ko' }).replace('<iframe', `<iframe ${more}`);

	it('the frame has the height of its chart, at any width and after a choice', async () => {
		const page = await host(plain(frame()), { lang: 'ko', width: 900 });
		const inside = page.frameLocator('iframe');
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		const tall = await page.locator('iframe').evaluate((f) => f.clientHeight);
		await page.setViewportSize({ width: 340, height: 800 });
		await expect.poll(() => page.locator('iframe').evaluate((f) => f.clientHeight)).not.toBe(tall);
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		await page.locator('iframe').evaluate((f: HTMLIFrameElement) => {
			f.contentWindow?.postMessage({ aiCareer: 1, set: 'roles=data_scientist' }, '*');
		});
		const chosen = finding('pay-range', 'ko', { roles: ['data_scientist'] });
		await expect.poll(() => headline(inside)).toBe(chosen);
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
	});
	it.each(['slide', 'square'] as const)(
		'a %s keeps its proportions at any width',
		async (frame) => {
			const page = await host(
				plain(
					pasted('iframe', { id: 'pay-range', lang: 'ko' }, { frame }) +
						pasted('element', { id: 'pay-range', lang: 'ko' }, { frame }).replace(/<script.*\n/, '')
				),
				{ width: 900 }
			);
			const proportions = () =>
				page
					.locator('iframe')
					.evaluateAll((frames) => frames.map((f) => f.clientWidth / f.clientHeight));
			const right = frame === 'slide' ? 16 / 9 : 1;
			for (const width of [900, 1200, 500]) {
				await page.setViewportSize({ width, height: 800 });
				for (const found of await proportions()) expect(found).toBeCloseTo(right, 1);
				for (const place of [0, 1])
					await expect.poll(() => hidden(page.frameLocator('iframe').nth(place))).toEqual(NOTHING);
			}
		}
	);
	it('a slide on a phone has its drawing, and nothing is cut off', async () => {
		const page = await host(plain(''));
		for (const id of ['company-size', 'role-share', 'pay-range']) {
			await page.setContent(
				plain(
					`<iframe src="${site.url}ko/embed/${id}/?frame=slide" width="280" height="158" title="chart" style="border:0"></iframe>`
				)
			);
			const inside = page.frameLocator('iframe');
			await inside.locator('h1').waitFor();
			expect(await hidden(inside), id).toEqual(NOTHING);
			const drawn = await inside.locator('.frame:visible svg').boundingBox();
			expect(drawn?.height, id).toBeGreaterThan(70);
		}
	});
	it('loses no wish on the way to the live page', async () => {
		const page = await host(
			plain(
				`<iframe title="chart" src="${site.url}en/embed/pay-range/" width="900" height="900"></iframe>`
			)
		);
		await page.locator('iframe').evaluate((f: HTMLIFrameElement) => {
			f.contentWindow?.postMessage(
				{ aiCareer: 1, set: 'roles=data_scientist,ml_engineer&base=2021' },
				'*'
			);
			f.contentWindow?.postMessage({ aiCareer: 1, step: 0 }, '*');
		});
		const chosen = finding('pay-range', 'en', { roles: ['data_scientist', 'ml_engineer'] });
		await expect.poll(() => headline(page.frameLocator('iframe'))).toBe(chosen);
	});
	it('goes on where it was after leaving and coming back', async () => {
		const page = await host(
			plain(
				`<iframe title="chart" src="${site.url}en/embed/role-share/" width="900" height="900"></iframe>`
			)
		);
		const inside = page.frameLocator('iframe');
		const step = (n: number) =>
			page.locator('iframe').evaluate((f: HTMLIFrameElement, to) => {
				f.contentWindow?.postMessage({ aiCareer: 1, step: to }, '*');
			}, n);
		await step(1);
		await expect
			.poll(() => headline(inside))
			.toBe(finding('role-share', 'en', { roles: ['ml_engineer'] }));
		await inside.locator('html').evaluate(() => {
			location.reload();
		});
		await expect
			.poll(() => headline(inside))
			.toBe(finding('role-share', 'en', { roles: ['ml_engineer'] }));
		await step(0);
		await expect.poll(() => headline(inside)).toBe(finding('role-share', 'en'));
	});
	it('shows no other choice before its own, and tells no other height', async () => {
		const page = await host(
			plain(`<script>
				var heights = [];
				addEventListener('message', ({ data }) => { if (data.event === 'height') heights.push(data.height); });
			</script><iframe title="chart" src="${site.url}en/embed/role-share/?roles=ml_engineer" width="500" height="900"></iframe>`)
		);
		const inside = page.frameLocator('iframe');
		const one = finding('role-share', 'en', { roles: ['ml_engineer'] });
		await expect.poll(() => headline(inside)).toBe(one);
		const height = await inside
			.locator('main')
			.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
		const told = await page.evaluate<number[]>('heights');
		expect(Math.max(...told)).toBeLessThan(height * 1.2);
	});
	it('says so when its code does not come', async () => {
		const { page, context } = await site.newPage({ lang: 'en', allowProblems: true });
		await context.route('**/_app/immutable/**/*.js', (route) => route.abort());
		await page.goto(`${site.url}en/embed/role-share/?roles=ml_engineer`);
		await page.locator('.failed').waitFor();
		expect(await page.locator('h1').innerText()).toBe(finding('role-share', 'en'));
	});
	it('a frame that was hidden is whole when it is shown', async () => {
		const page = await host(plain(`<div id="box" hidden>${frame()}</div>`));
		await page.locator('#box').evaluate((box) => box.removeAttribute('hidden'));
		const inside = page.frameLocator('iframe');
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		expect(await inside.locator('.frame:visible svg').count()).toBe(1);
		expect(await page.locator('iframe').evaluate((f) => f.clientHeight)).toBeGreaterThan(300);
	});
	it('has no box of another colour around it when transparent', async () => {
		const page = await host(
			plain(`<style>html{color-scheme:dark;background:#123456}</style>
				<iframe id="f" src="${site.url}en/embed/pay-range/?bg=transparent&theme=dark" title="chart"
					style="width:600px;height:600px;border:0;color-scheme:dark"></iframe>`)
		);
		await page.frameLocator('#f').locator('h1').waitFor();
		const shot = await page.screenshot({ clip: { x: 9, y: 300, width: 2, height: 2 } });
		// The corner of the frame has the host's colour: PNG of four like pixels.
		const same = await page.evaluate(async (data) => {
			const image = await createImageBitmap(
				new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))])
			);
			const canvas = new OffscreenCanvas(2, 2);
			const drawing = canvas.getContext('2d');
			drawing?.drawImage(image, 0, 0);
			return [...(drawing?.getImageData(0, 0, 1, 1).data ?? [])];
		}, shot.toString('base64'));
		expect(same).toEqual([0x12, 0x34, 0x56, 255]);
	});
	it('in a sandbox without origin is drawn, in its fonts, and obeys', async () => {
		const page = await host(plain(frame('sandbox="allow-scripts"')), {
			lang: 'ko'
		});
		const inside = page.frameLocator('iframe');
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		await page.locator('iframe').evaluate((f: HTMLIFrameElement) => {
			f.contentWindow?.postMessage({ aiCareer: 1, step: 1 }, '*');
		});
		const one = finding('pay-range', 'ko', { roles: ['ml_engineer'] });
		await expect.poll(() => headline(inside)).toBe(one);
		const faces = await inside
			.locator('html')
			.evaluate(() => [...document.fonts].map(({ status }) => status));
		expect(faces).toContain('loaded');
		expect(faces).not.toContain('error');
	});
	it('loses nothing that is asked while it wakes', async () => {
		const page = await host(
			plain(`<script>
				addEventListener('load', () => {
					for (const step of [1, 2]) frames[0].postMessage({ aiCareer: 1, step }, '*');
				});
			</script><iframe title="chart" src="${site.url}en/embed/role-share/?ui=filter" width="900"></iframe>`)
		);
		const two = finding('role-share', 'en', { roles: ['ml_engineer', 'ai_engineer'] });
		await expect.poll(() => headline(page.frameLocator('iframe'))).toBe(two);
	});
	it('is deaf to other windows and to what it does not know', async () => {
		const page = await host(
			plain(
				`${frame('id="chart"')}<iframe id="stranger" srcdoc="stranger" title="stranger"></iframe>`
			),
			{ lang: 'ko' }
		);
		const inside = page.frameLocator('#chart');
		const before = finding('pay-range', 'ko');
		expect(await headline(inside)).toBe(before);
		// Another frame of the host, not the host itself.
		await page
			.frameLocator('#stranger')
			.locator('body')
			.evaluate(() => {
				window.parent.frames[0]?.postMessage({ aiCareer: 1, step: 1 }, '*');
			});
		await page.locator('#chart').evaluate((f: HTMLIFrameElement) => {
			for (const message of [
				'text',
				null,
				{ aiCareer: 2, step: 1 },
				{ aiCareer: 1, step: -1 },
				{ aiCareer: 1, step: 1.5 },
				{ aiCareer: 1, step: '1' },
				{ aiCareer: 1, set: `roles=${'x'.repeat(3000)}` },
				{ aiCareer: 1, set: { url: 'https://host.example/' } }
			])
				f.contentWindow?.postMessage(message, '*');
		});
		// What it understands is answered after all that.
		await page.locator('#chart').evaluate(
			(f: HTMLIFrameElement) =>
				new Promise<void>((resolve) => {
					window.addEventListener(
						'message',
						() => {
							resolve();
						},
						{ once: true }
					);
					f.contentWindow?.postMessage({ aiCareer: 1, step: 0 }, '*');
				})
		);
		expect(await headline(inside)).toBe(before);
		expect(new URL(await inside.locator('html').evaluate(() => location.href)).search).toBe('');
	});
});

describe('the element', () => {
	it('shows a chart, has its height, and follows its attributes', async () => {
		const page = await host(
			plain(pasted('element', { id: 'pay-range', lang: 'ko', query: 'roles=data_scientist' }))
		);
		const inside = page.frameLocator('iframe');
		const text = () => headline(inside);
		await expect.poll(text).toBe(finding('pay-range', 'ko', { roles: ['data_scientist'] }));
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		const element = page.locator('ai-career-chart');
		await element.evaluate((e) => {
			e.setAttribute('roles', 'ml_engineer');
		});
		await expect.poll(text).toBe(finding('pay-range', 'ko', { roles: ['ml_engineer'] }));
		await element.evaluate((e) => {
			e.removeAttribute('roles');
		});
		await expect.poll(text).toBe(finding('pay-range', 'ko'));
		await element.evaluate((e) => {
			e.setAttribute('lang', 'en');
		});
		await expect.poll(text).toBe(finding('pay-range', 'en'));
		await element.evaluate((e) => {
			e.setAttribute('chart', 'role-share');
		});
		await expect.poll(text).toBe(finding('role-share', 'en'));
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
	});
	it('asks for the address that the dialog writes, whatever look and data', async () => {
		const chart = { id: 'pay-range', lang: 'en', query: 'roles=ml_engineer&from=2024' } as const;
		const look: Look = {
			frame: 'square',
			theme: 'dark',
			bg: 'transparent',
			ui: 'filter',
			data: currentVersion().id
		};
		const page = await host(plain(pasted('element', chart, look)));
		const written = { site: site.url, headline: '', ...chart };
		expect(await page.locator('iframe').getAttribute('src')).toBe(embedAddress(written, look));
	});
	it('takes no address for a chart', async () => {
		const page = await host(
			plain(`<script src="${site.url}embed/embed.js"></script>
				<ai-career-chart chart="../../../evil" lang="ko"></ai-career-chart>`)
		);
		expect(await page.locator('iframe').getAttribute('src')).toBe(null);
	});
});

describe('in a reveal.js deck', () => {
	const deck = (more: (section: string) => string = (section) => section) => {
		const [section = '', plugin = ''] = pasted(
			'reveal',
			{ id: 'role-share', lang: 'en' },
			{},
			3
		).split('\n\n');
		return plain(`<link rel="stylesheet" href="/packages/reveal.js/dist/reveal.css">
<div class="reveal"><div class="slides">
<section><h2>Before</h2></section>
${more(section)}
<section><h2>After</h2></section>
</div></div>
<script src="/packages/reveal.js/dist/reveal.js"></script>
${plugin}
<script>Reveal.initialize({ plugins: [AiCareerReveal], width: 960, height: 700, transition: 'none' });</script>`);
	};
	const all = finding('role-share', 'en');
	const one = finding('role-share', 'en', { roles: ['ml_engineer'] });
	const two = finding('role-share', 'en', { roles: ['ml_engineer', 'ai_engineer'] });

	it('fragments drive the chart, forth and back, and after leaving and returning', async () => {
		const page = await host(deck(), { lang: 'en' });
		const inside = page.frameLocator('iframe');
		const shows = (text: string) => expect.poll(() => headline(inside)).toBe(text);
		await page.keyboard.press('ArrowRight');
		await shows(all);
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		await page.keyboard.press('ArrowRight');
		await shows(one);
		await page.keyboard.press('ArrowRight');
		await shows(two);
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		await page.keyboard.press('ArrowLeft');
		await shows(one);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(
			await page.evaluate(() => location.hash || document.querySelector('.present h2')?.textContent)
		).toBe('After');
		await page.keyboard.press('ArrowLeft');
		await shows(two);
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		expect(await inside.locator('.frame:visible svg').count()).toBe(1);
	});
	it('a frame without data-preload is loaded again where the slide is', async () => {
		const lazy = (section: string) =>
			section.replace(' data-preload', '').replace('<iframe src', '<iframe data-src');
		const page = await host(deck(lazy), { lang: 'en' });
		const inside = page.frameLocator('iframe');
		for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
		await expect.poll(() => headline(inside)).toBe(two);
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => headline(inside)).toBe(two);
	});
});

describe('in a Marp export', () => {
	it.each(LANGS)('the chart is whole on its slide, in %s', async (lang) => {
		const marp = new Marp({ html: true, script: false });
		const markdown = `---\nmarp: true\n---\n\n${pasted('marp', { id: 'role-share', lang })}\n`;
		const { html, css } = marp.render(markdown);
		const page = await host(plain(`<style>${css}</style>${html}`), { lang });
		const inside = page.frameLocator('iframe');
		expect(await headline(inside)).toBe(finding('role-share', lang));
		await expect.poll(() => hidden(inside)).toEqual(NOTHING);
		expect(await inside.locator('.frame:visible').getAttribute('class')).toContain('slide');
		const [frame, slide] = await Promise.all(
			['iframe', 'section'].map((tag) => page.locator(tag).boundingBox())
		);
		if (!frame || !slide) throw new Error('the slide is not shown');
		// Within the slide, and most of it.
		expect(frame.x + frame.width).toBeLessThanOrEqual(slide.x + slide.width);
		expect(frame.y + frame.height).toBeLessThanOrEqual(slide.y + slide.height);
		expect(frame.width / slide.width).toBeGreaterThan(0.8);
		expect(frame.height / slide.height).toBeGreaterThan(0.7);
	});
});

describe('an embed pinned to a version of the data', () => {
	const OLD = '0123456789';
	const FOLDER = path.resolve(import.meta.dirname, '../../datasets');
	const csv = readFileSync(path.join(FOLDER, 'role_year.csv'), 'utf8');
	/** As if the table had once ended a year earlier. */
	const earlier = csv
		.split('\n')
		.filter((line) => !/^aijobs-salaries,\w+,2025,/.test(line))
		.join('\n');
	/** The site as it will be when a table has changed: the earlier one is kept under its own name. */
	async function open(address: string, lang: Lang): Promise<Page> {
		const versions = JSON.parse(
			readFileSync(path.join(FOLDER, 'versions.json'), 'utf8')
		) as DataVersion[];
		const now = versions.at(-1);
		if (!now) throw new Error('no version');
		const old: DataVersion = {
			id: OLD,
			date: '2026-01-31',
			files: { ...now.files, 'role_year.csv': 'aaaaaaaaaa' }
		};
		const { page, context } = await site.newPage({ lang });
		await context.route('**/data/versions.json', (route) => route.fulfill({ json: [old, now] }));
		await context.route('**/data/role_year.aaaaaaaaaa.csv', (route) =>
			route.fulfill({ contentType: 'text/csv', body: earlier })
		);
		await page.goto(site.url + address, { waitUntil: 'networkidle' });
		return page;
	}
	const then = (lang: Lang): string => {
		const definition = charts.get('role-share');
		if (!definition) throw new Error('no chart');
		const parsed = parseRoleYear(earlier, knownKeys(tables.roles, tables.sources));
		expect(parsed.problems).toEqual([]);
		const input = { tables: { ...tables, roleYear: parsed.rows }, lang, view: DEFAULT_VIEW };
		return glue(presentChart(loaded(definition, lang), input).headline);
	};

	it.each(LANGS)('shows the figures of then, and quietly those of now, in %s', async (lang) => {
		const page = await open(`${lang}/embed/role-share/?data=${OLD}`, lang);
		await expect.poll(() => page.locator('h1').innerText()).toBe(then(lang));
		expect(then(lang)).not.toBe(finding('role-share', lang));
		const notice = await page.locator('.notice:not(.failed)').innerText();
		expect(notice).toContain('2026-01-31');
		expect(glue(notice)).toContain(finding('role-share', lang));
		expect(new URL(page.url()).searchParams.get('data')).toBe(OLD);
	});
	it('says so when the finding is the same', async () => {
		const page = await open(`en/embed/degree-supply/?data=${OLD}`, 'en');
		await expect.poll(() => page.locator('.notice:not(.failed)').allInnerTexts()).toHaveLength(1);
		expect(await page.locator('.notice:not(.failed)').innerText()).toMatch(/finding is the same/);
	});
	it('to the present one is the plain page, without a word', async () => {
		const { id } = currentVersion();
		const page = await open(`en/embed/role-share/?data=${id}`, 'en');
		expect(await page.locator('.notice:not(.failed)').count()).toBe(0);
		expect(page.url()).not.toContain('/live/');
	});
	it('that the site has not is told, and drawn from the present data', async () => {
		const page = await open('en/embed/role-share/?data=ffffffffff', 'en');
		await expect.poll(() => page.locator('.notice:not(.failed)').allInnerTexts()).toHaveLength(1);
		expect(await page.locator('.notice:not(.failed)').innerText()).toMatch(
			/no data version ffffffffff/
		);
		expect(await page.locator('h1').innerText()).toBe(finding('role-share', 'en'));
	});
});
