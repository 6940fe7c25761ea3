// The slides as a speaker uses them: keys, two windows, a projector, paper.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/lib/charts';
import { LECTURE_SECTIONS } from '../../src/lib/content/lecture';
import { needsPicture } from '../../src/lib/export/forms';
import { LANGS } from '../../src/lib/model/tables';
import { packageFaults, partsOf, relationsOf } from '../office';
import { axeViolations, visit, withSite } from './browser';

const site = withSite('/some/folder/');
/** A title, every chart, the sources. */
const TOTAL = charts.size + 2;
/** Parts of the lecture that have charts of their own. */
const sectionsWithCharts = () => new Set([...charts.values()].map(({ section }) => section)).size;
const BUILD = path.resolve(import.meta.dirname, '../../build');

/** A busy machine is no failure. */
const until = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 20_000 });
const current = (page: Page) => page.locator('.sheet.current');
const slideNumber = async (page: Page) => Number(await current(page).getAttribute('id'));
const atSlide = (page: Page, n: number) => until(() => slideNumber(page)).toBe(n);
const headline = (page: Page) => current(page).locator('h2').innerText();

describe('without script', () => {
	it.each(LANGS)(
		'all slides stand in a column, in the order of the lecture, in %s',
		async (lang) => {
			const { page } = await site.newPage({ lang, javaScript: false });
			await page.goto(`${site.url}${lang}/slides/`);
			const sheets = await page.locator('.sheet').evaluateAll((nodes) =>
				nodes.map((node) => {
					const { top, width, height } = node.getBoundingClientRect();
					return { top, ratio: width / height, chart: node.querySelector('.chart h2')?.id ?? null };
				})
			);
			expect(sheets).toHaveLength(TOTAL);
			sheets.forEach(({ ratio }, i) => expect(ratio, `slide ${i + 1}`).toBeCloseTo(16 / 9, 1));
			expect(sheets.map(({ top }) => top)).toEqual(
				sheets.map(({ top }) => top).toSorted((a, b) => a - b)
			);
			// Worked out from the sections themselves, not by the function that orders the deck.
			const place = (id: string | null) =>
				LECTURE_SECTIONS.findIndex(({ id: section }) => section === charts.get(id ?? '')?.section);
			const places = sheets.slice(1, -1).map(({ chart }) => place(chart));
			expect(places).not.toContain(-1);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
			expect(new Set(sheets.map(({ chart }) => chart)).size).toBe(charts.size + 1);
		}
	);
});

describe('keys', () => {
	it('turn the slides forth and back, to the ends and to a number', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/slides/`);
		const after = async (key: string, n: number) => {
			await page.keyboard.press(key);
			await atSlide(page, n);
			expect(new URL(page.url()).hash, key).toBe(`#${n}`);
		};
		await after('ArrowRight', 2);
		await after('PageDown', 3);
		await after('ArrowDown', 4);
		await after('Space', 5);
		await after('Enter', 6);
		await after('Shift+Space', 5);
		await after('ArrowLeft', 4);
		await after('PageUp', 3);
		await after('ArrowUp', 2);
		await after('End', TOTAL);
		await page.keyboard.press('ArrowRight');
		await atSlide(page, TOTAL);
		await after('Home', 1);
		await page.keyboard.press('1');
		await page.keyboard.press('2');
		await after('Enter', 12);
		// One slide at a time is on screen.
		expect(await page.locator('.sheet:visible').count()).toBe(1);
		// And it is read aloud.
		const said = await page.locator('.deck > [aria-live]').innerText();
		expect(said).toContain(`12 / ${TOTAL}`);
		expect(said).toContain((await headline(page)).replaceAll('\u2060', ''));
	});

	it('leave turned slides in the history, which goes back and forth', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/slides/#3`);
		await atSlide(page, 3);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await atSlide(page, 5);
		await page.goBack();
		await atSlide(page, 4);
		await page.goBack();
		await atSlide(page, 3);
		await page.goForward();
		await atSlide(page, 4);
	});

	it('open a black screen and end it', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/slides/#2`);
		await page.keyboard.press('b');
		await page.locator('.black').waitFor();
		await page.keyboard.press('ArrowRight');
		await page.locator('.black').waitFor({ state: 'detached' });
		await atSlide(page, 2);
		await page.keyboard.press('.');
		await page.locator('.black').waitFor();
	});

	it('open a sheet that lists them', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/slides/`);
		await page.keyboard.press('?');
		const help = page.getByRole('dialog');
		await help.waitFor();
		expect(await help.innerText()).toContain('PageDown');
		expect(await axeViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await help.waitFor({ state: 'detached' });
		// The key that closed it did nothing else.
		expect(await page.locator('.overview').count()).toBe(0);
		await page.keyboard.press('ArrowRight');
		await atSlide(page, 2);
	});

	it('fill the screen', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/slides/`);
		await page.keyboard.press('f');
		await until(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		await page.keyboard.press('f');
		await until(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
	});

	it('work inside a frame of another page, whose history they leave alone', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await page.route('**/host.html', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><title>Host</title><iframe src="${site.url}ko/slides/" width="960" height="580"></iframe>`
			})
		);
		await page.goto(`${site.url}host.html`, { waitUntil: 'networkidle' });
		const frame = page.frameLocator('iframe');
		await frame.locator('#svelte-announcer').waitFor({ state: 'attached' });
		const entries = await page.evaluate(() => history.length);
		await frame.locator('.sheet.current').click();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('PageDown');
		await until(() => frame.locator('.sheet.current').getAttribute('id')).toBe('3');
		expect(await page.evaluate(() => history.length)).toBe(entries);
	});
});

describe('touch', () => {
	it('turns a slide by a level swipe, not by a steep one', async () => {
		const { page } = await site.newPage({ lang: 'ko', width: 740, height: 360 });
		await visit(page, `${site.url}ko/slides/`);
		const swipe = (dx: number, dy: number) =>
			page.locator('.deck').evaluate(
				(node, [x, y]) => {
					const touch = (clientX: number, clientY: number) =>
						new Touch({ identifier: 1, target: node, clientX, clientY });
					const at = { bubbles: true, cancelable: true };
					const start = touch(300, 150);
					const end = touch(300 + (x ?? 0), 150 + (y ?? 0));
					node.dispatchEvent(
						new TouchEvent('touchstart', { ...at, touches: [start], changedTouches: [start] })
					);
					node.dispatchEvent(new TouchEvent('touchend', { ...at, changedTouches: [end] }));
				},
				[dx, dy]
			);
		await swipe(-120, 10);
		await atSlide(page, 2);
		await swipe(-60, 120);
		await swipe(-20, 0);
		await atSlide(page, 2);
		await swipe(120, -10);
		await atSlide(page, 1);
	});
});

describe('the overview', () => {
	it('shows all slides, is walked by arrow keys, and opens one by Enter', async () => {
		const { page } = await site.newPage({ lang: 'en', width: 1280, height: 800 });
		await visit(page, `${site.url}en/slides/#2`);
		await page.keyboard.press('o');
		await page.locator('.overview').waitFor();
		expect(await page.locator('.sheet:visible').count()).toBe(TOTAL);
		const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.pick);
		await until(focused).toBe('2');
		const columns = await page.locator('.sheet').evaluateAll((nodes) => {
			const tops = nodes.map((node) => Math.round(node.getBoundingClientRect().top));
			return tops.filter((top) => top === tops[0]).length;
		});
		expect(columns).toBeGreaterThan(2);
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toBe(String(2 + columns));
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowUp');
		expect(await focused()).toBe('3');
		await page.keyboard.press('End');
		expect(await focused()).toBe(String(TOTAL));
		await page.keyboard.press('ArrowRight');
		expect(await focused()).toBe(String(TOTAL));
		await page.keyboard.press('Enter');
		await atSlide(page, TOTAL);
		expect(await page.locator('.overview').count()).toBe(0);
		await page.keyboard.press('Escape');
		await page.locator('.overview').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('.overview').waitFor({ state: 'detached' });
		await atSlide(page, TOTAL);
	});

	it('lets charts be left out and taken in; the address keeps them, in the order of the lecture', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/slides/#2`);
		const first = (await current(page).locator('h2').getAttribute('id')) ?? '';
		await page.keyboard.press('o');
		await page.locator('.chooser summary').click();
		const boxes = page.locator('.chooser input');
		expect(await boxes.count()).toBe(charts.size);
		await boxes.first().uncheck();
		await until(() => page.locator('.sheet').count()).toBe(TOTAL - 1);
		expect(new URL(page.url()).searchParams.get('charts')?.split(',')).not.toContain(first);
		await page.locator('.chooser button').nth(1).click();
		await until(() => page.locator('.sheet').count()).toBe(2);
		expect(new URL(page.url()).searchParams.get('charts')).toBe('none');
		await boxes.nth(4).check();
		await boxes.nth(1).check();
		await until(() => page.locator('.sheet').count()).toBe(4);
		const order = await page.locator('.chart h2').evaluateAll((nodes) => nodes.map(({ id }) => id));
		expect(new URL(page.url()).searchParams.get('charts')?.split(',')).toEqual(order);
		const places = order.map((id) =>
			LECTURE_SECTIONS.findIndex((section) => section.id === charts.get(id)?.section)
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		await page.locator('.chooser button').first().click();
		await until(() => page.locator('.sheet').count()).toBe(TOTAL);
		expect(new URL(page.url()).search).toBe('');
	});

	it.each([
		// What PowerPoint has a form for, and what it has not.
		['the charts chosen', '&charts=role-share,korea-shortage', 2],
		['the story, when all are', '', 1 + sectionsWithCharts() + charts.size]
	])('gives %s under the view as a PowerPoint file', async (_, chosen, count) => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/slides/?roles=ml_engineer${chosen}`);
		await page.keyboard.press('o');
		await page.locator('.chooser summary').click();
		const [download] = await Promise.all([
			page.waitForEvent('download', { timeout: 50_000 }),
			page.getByRole('button', { name: 'PowerPoint' }).click()
		]);
		const name = chosen === '' ? 'story.en.pptx' : 'slides.en.pptx';
		expect(download.suggestedFilename()).toBe(name);
		await until(() => page.locator('.chooser [role=status]').innerText()).toContain(name);
		const parts = partsOf(readFileSync(await download.path()));
		expect(packageFaults(parts)).toEqual([]);
		const slides = [...parts.keys()].filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
		expect(slides).toHaveLength(count);
		const pictures = slides.filter((slide) =>
			relationsOf(parts, slide).some(({ target }) => target.endsWith('.svg'))
		);
		const ids = chosen === '' ? [...charts.keys()] : ['role-share', 'korea-shortage'];
		expect(pictures).toHaveLength(ids.filter(needsPicture).length);
		const addresses = slides.flatMap((slide) => relationsOf(parts, slide).map((r) => r.target));
		expect(addresses).toContain(`${site.url}en/charts/role-share/?roles=ml_engineer`);
	});

	it('gives no file of no chart', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/slides/?charts=none`);
		await page.keyboard.press('o');
		await page.locator('.chooser summary').click();
		expect(await page.locator('.chooser button').count()).toBe(3);
		expect(await page.getByRole('button', { name: 'PowerPoint' }).count()).toBe(0);
	});
});

describe('an address', () => {
	it('chooses charts and their order, and says what it did not understand', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/slides/?charts=pay-range,nonsense,role-share#2`);
		await until(() => page.locator('.sheet').count()).toBe(4);
		const ids = await page.locator('.chart h2').evaluateAll((nodes) => nodes.map(({ id }) => id));
		expect(ids).toEqual(['pay-range', 'role-share']);
		expect(await page.locator('.notice').innerText()).toContain('charts=nonsense');
		await page.locator('.notice button').click();
		await page.locator('.notice').waitFor({ state: 'detached' });
		// The title counts the verdicts of these two.
		const counted = await page.locator('.title .count').allTextContents();
		expect(counted.reduce((sum, text) => sum + Number(text), 0)).toBe(2);
	});

	it('opens at the slide of a chart, from its page', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/charts/degree-asked/?roles=data_engineer`);
		await page.locator('main a[href*="/slides/"]').click();
		await page.waitForURL(/slides\/\?roles=data_engineer#degree-asked$/);
		await page.locator('.sheet.current h2#degree-asked').waitFor();
	});

	it('is reached from the dashboard and the story', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		for (const from of ['en/', 'en/story/']) {
			await page.goto(site.url + from);
			await page.locator('main a[href*="slides/"]').first().click();
			await page.waitForURL(`${site.url}en/slides/`);
			await current(page).waitFor();
		}
	});

	it('has a role filter that changes every slide and the title', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/slides/`);
		const texts = () =>
			page.locator('.sheet').evaluateAll((nodes) => nodes.map((node) => node.textContent ?? ''));
		const all = await texts();
		await visit(page, `${site.url}en/slides/?roles=data_engineer`);
		await until(() => page.locator('.sheet[aria-busy]').count()).toBe(0);
		const one = await texts();
		expect(one).toHaveLength(all.length);
		expect(one[0]).toMatch(/Data Engineer: .* \d+ of \d+ points/);
		for (const [i, text] of one.slice(0, -1).entries()) {
			expect(text, `slide ${i + 1}`).toContain('Data Engineer');
			expect(text, `slide ${i + 1}`).not.toBe(all[i]);
		}
		// The same as the chart's own page says.
		const shown = await page.locator('h2#role-share').innerText();
		await visit(page, `${site.url}en/charts/role-share/?roles=data_engineer`);
		await until(() => page.locator('h1').innerText()).toBe(shown);
	});

	it('says so when the tables do not arrive', async () => {
		const { page } = await site.newPage({ lang: 'ko', allowProblems: true });
		await page.route('**/tables/*.json', (route) => route.abort());
		await visit(page, `${site.url}ko/slides/?roles=data_engineer&charts=role-share`);
		await page.locator('.notice').waitFor();
		expect(await page.locator('.sheet[aria-busy]').count()).toBe(1);
	});

	it('sets the theme of the beamer, and leaves the rest of the site as the system has it', async () => {
		const { page } = await site.newPage({ lang: 'ko', theme: 'light' });
		await visit(page, `${site.url}ko/slides/?theme=dark`);
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		await until(paper).toBe('rgb(20, 24, 29)');
		await page.locator('.deck-bar a').click();
		await page.waitForURL(`${site.url}ko/`);
		await until(paper).toBe('rgb(251, 250, 247)');
	});
});

describe('the speaker’s window', () => {
	async function open(context: BrowserContext, page: Page): Promise<Page> {
		const [speaker] = await Promise.all([
			context.waitForEvent('page'),
			page.getByRole('button', { name: /발표자 창|Speaker view/ }).click()
		]);
		await speaker.locator('.speaker.live').waitFor();
		return speaker;
	}
	const speakerAt = (speaker: Page, n: number) =>
		until(() => speaker.locator('.page.current').getAttribute('id')).toBe(String(n));

	it('turns with the slides, and they with it', async () => {
		const { page, context } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/slides/#4`);
		const speaker = await open(context, page);
		await speakerAt(speaker, 4);
		await page.keyboard.press('ArrowRight');
		await speakerAt(speaker, 5);
		await speaker.keyboard.press('PageDown');
		await atSlide(page, 6);
		await speakerAt(speaker, 6);
		await speaker.getByRole('button', { name: '이전 슬라이드' }).click();
		await atSlide(page, 5);
		// The next slide and the notes are those of this place.
		expect(await speaker.locator('.page.next').getAttribute('id')).toBe('6');
		expect(await speaker.locator('.page.next .sheet').isVisible()).toBe(true);
		const id = await current(page).locator('h2').getAttribute('id');
		const chart = await (await page.request.get(`${site.url}ko/charts/${id}/`)).text();
		const said = await speaker.locator('.page.current .notes h2').allInnerTexts();
		expect(said).toContain('판정');
		const rule = /판정 규칙: (.+)/.exec(await speaker.locator('.page.current .notes').innerText());
		expect(chart).toContain(rule?.[1]?.slice(0, 30));
		// A black screen, either way.
		await speaker.keyboard.press('b');
		await page.locator('.black').waitFor();
		await page.keyboard.press('b');
		await page.locator('.black').waitFor({ state: 'detached' });
		await until(() => speaker.locator('.state').innerText()).toBe('');
	});

	it('survives a reload of either window, and goes on when the other is closed', async () => {
		const { page, context } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/slides/?charts=pay-range,role-share,entry-door#2`);
		const speaker = await open(context, page);
		await speakerAt(speaker, 2);
		expect(await speaker.locator('.page').count()).toBe(5);
		await visit(speaker);
		await speaker.keyboard.press('ArrowRight');
		await atSlide(page, 3);
		await visit(page);
		await atSlide(page, 3);
		await page.keyboard.press('ArrowRight');
		await speakerAt(speaker, 4);
		expect(await speaker.locator('.state').innerText()).toBe('');
		// Charts chosen in the one are chosen in the other.
		await page.keyboard.press('o');
		await page.locator('.chooser summary').click();
		await page.locator('.chooser button').first().click();
		await until(() => speaker.locator('.page').count()).toBe(TOTAL);
		await page.close();
		await until(() => speaker.locator('.state').innerText()).toContain('closed');
		await speaker.keyboard.press('Home');
		await speakerAt(speaker, 1);
	});

	it('has a stopwatch that starts, stands, begins again and outlives a reload', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await page.clock.install({ time: new Date('2026-03-01T09:00:00Z') });
		await visit(page, `${site.url}en/slides/speaker/?deck=test`);
		const time = () => page.getByRole('timer').innerText();
		expect(await time()).toBe('0:00');
		await page.getByRole('button', { name: 'Start' }).click();
		await page.clock.runFor(65_000);
		await until(time).toBe('1:05');
		await page.getByRole('button', { name: 'Pause' }).click();
		await page.clock.runFor(30_000);
		expect(await time()).toBe('1:05');
		await page.reload({ waitUntil: 'networkidle' });
		await page.clock.runFor(1000);
		await until(time).toBe('1:05');
		await page.getByRole('button', { name: 'Reset' }).click();
		await page.clock.runFor(1000);
		await until(time).toBe('0:00');
	});

	it('is offered as a link where the browser allows no new window', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await page.addInitScript(() => {
			window.open = () => null;
		});
		await visit(page, `${site.url}ko/slides/#3`);
		await page.keyboard.press('s');
		const link = page.locator('.notice a');
		await link.waitFor();
		expect(await link.getAttribute('href')).toMatch(/\/ko\/slides\/speaker\/\?deck=\w+#3$/);
	});

	it('does not hear the slides of another tab', async () => {
		const { page, context } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/slides/`);
		const other = await context.newPage();
		await visit(other, `${site.url}ko/slides/`);
		await page.keyboard.press('ArrowRight');
		await atSlide(page, 2);
		await other.waitForTimeout(300);
		await atSlide(other, 1);
	});
});

describe('a projector of 1920 by 1080', () => {
	/** Texts smaller than they may be, and texts that leave their slide or are cut off, as `slide: fault`. */
	const faults = (page: Page) =>
		page.locator('.sheet').evaluateAll((sheets) =>
			sheets.flatMap((sheet) => {
				const found: string[] = [];
				const box = sheet.getBoundingClientRect();
				const name = sheet.querySelector('h2')?.id || sheet.id;
				const scale = 1920 / box.width;
				const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
				for (let node = texts.nextNode(); node; node = texts.nextNode()) {
					const holder = node.parentElement;
					const text = node.textContent?.trim() ?? '';
					if (!holder || text === '' || holder.closest('title,desc,button')) continue;
					const drawn = holder instanceof SVGTextElement;
					const size = drawn
						? Number(holder.getAttribute('font-size')) * (holder.getScreenCTM()?.a ?? 0)
						: Number.parseFloat(getComputedStyle(holder).fontSize);
					const least = holder.closest('.chart footer, .number') ? 18 : 24;
					if (size * scale < least - 0.01)
						found.push(`${name}: ‘${text}’ is ${(size * scale).toFixed(1)} px`);
					const range = document.createRange();
					range.selectNodeContents(node);
					for (const line of range.getClientRects())
						if (
							line.left < box.left - 1 ||
							line.right > box.right + 1 ||
							line.top < box.top - 1 ||
							line.bottom > box.bottom + 1
						)
							found.push(`${name}: ‘${text}’ leaves the slide`);
				}
				// No label over another; a line box is taller than its letters, a fourth of it may be shared.
				const labels = [...sheet.querySelectorAll('.drawing text')].map((label) => ({
					text: label.textContent ?? '',
					box: label.getBoundingClientRect()
				}));
				labels.forEach((one, i) => {
					for (const other of labels.slice(i + 1)) {
						const across =
							Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
						const down =
							Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
						if (across > 1 && down > one.box.height * 0.25)
							found.push(`${name}: ‘${one.text}’ over ‘${other.text}’`);
					}
				});
				// No part over the next, none cut off.
				const parts = [...(sheet.querySelector('.slide')?.children ?? [])].filter(
					(part) => !part.matches('.number')
				);
				parts.forEach((part, i) => {
					const { bottom } = part.getBoundingClientRect();
					const below = parts[i + 1]?.getBoundingClientRect().top ?? box.bottom;
					if (bottom > below + 1) found.push(`${name}: part ${i + 1} over the next`);
					if (part.scrollHeight > part.clientHeight + 2 && !part.matches('.drawing'))
						found.push(`${name}: part ${i + 1} is cut off`);
				});
				return found;
			})
		);

	it.each(LANGS)(
		'has no text under 24 pixels (feet 18) and nothing outside its slide, in %s',
		async (lang) => {
			// Without script all slides stand in a column, each as wide as on the projector.
			const { page } = await site.newPage({ lang, width: 1920, height: 1125, javaScript: false });
			await page.goto(`${site.url}${lang}/slides/`, { waitUntil: 'networkidle' });
			expect(await page.locator('.sheet').count()).toBe(TOTAL);
			expect(await faults(page)).toEqual([]);
		}
	);

	it.each(LANGS)('nor with roles chosen, in %s', async (lang) => {
		const { page } = await site.newPage({ lang, width: 1920, height: 1125 });
		await visit(page, `${site.url}${lang}/slides/?roles=ml_engineer,ai_engineer`);
		await until(() => page.locator('.sheet[aria-busy]').count()).toBe(0);
		// As the column without script has them.
		await page.locator('.deck').evaluate((node) => node.classList.remove('live'));
		expect(await faults(page)).toEqual([]);
	});

	it('shows a slide on the whole screen, without controls until the pointer moves', async () => {
		const { page } = await site.newPage({ lang: 'ko', width: 1920, height: 1080 });
		await visit(page, `${site.url}ko/slides/#2`);
		await page.keyboard.press('f');
		await until(() =>
			current(page).evaluate((node) => Math.round(node.getBoundingClientRect().width))
		).toBe(1920);
		const opacity = () =>
			page.locator('.deck-bar').evaluate((node) => getComputedStyle(node).opacity);
		await until(opacity).toBe('0');
		await page.mouse.move(400, 400);
		await page.mouse.move(420, 420);
		await until(opacity).toBe('1');
	});

	it.each([
		[320, 568],
		[360, 740],
		[740, 360],
		[1280, 720],
		[1024, 768],
		[3840, 2160]
	])('and any window: in %d by %d the slide fills what it can, whole', async (width, height) => {
		const { page } = await site.newPage({ lang: 'en', width, height });
		await visit(page, `${site.url}en/slides/#25`);
		const box = await current(page).boundingBox();
		const bar = await page.locator('.deck-bar').boundingBox();
		if (!box || !bar) throw new Error('the slide and its bar are on screen');
		expect(box.width / box.height).toBeCloseTo(16 / 9, 1);
		expect(box.x).toBeGreaterThanOrEqual(-1);
		expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
		expect(box.y).toBeGreaterThanOrEqual(-1);
		expect(box.y + box.height).toBeLessThanOrEqual(bar.y + 1);
		expect(Math.max(box.width / width, box.height / (height - bar.height))).toBeGreaterThan(0.98);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
});

describe('on paper', () => {
	const pagesOf = async (page: Page) => {
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
		return {
			count: pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0,
			sizes: [
				...new Set(boxes.map(([, w, h]) => `${Math.round(Number(w))}x${Math.round(Number(h))}`))
			]
		};
	};
	it.each(LANGS)('one slide is one page of 16:9 in %s', async (lang) => {
		const { page } = await site.newPage({ lang, theme: 'dark' });
		// 13.333 by 7.5 inches are 960 by 540 points.
		await visit(page, `${site.url}${lang}/slides/`);
		expect(await pagesOf(page)).toEqual({ count: TOTAL, sizes: ['960x540'] });
		await visit(page, `${site.url}${lang}/slides/?charts=role-share,entry-door&theme=dark#2`);
		await until(() => page.locator('.sheet').count()).toBe(4);
		expect(await pagesOf(page)).toEqual({ count: 4, sizes: ['960x540'] });
		// From the overview too.
		await page.keyboard.press('o');
		await page.locator('.overview').waitFor();
		expect(await pagesOf(page)).toEqual({ count: 4, sizes: ['960x540'] });
	});
	it('is light, whatever the screen is', async () => {
		const { page } = await site.newPage({ lang: 'ko', theme: 'dark' });
		await visit(page, `${site.url}ko/slides/?theme=dark`);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const ink = await page.locator('.title h2').evaluate((node) => getComputedStyle(node).color);
		expect(ink).toBe('rgb(29, 35, 41)');
	});
	it('the speaker’s window prints every slide with its notes', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/slides/speaker/?charts=role-share,entry-door`);
		await until(() => page.locator('.page').count()).toBe(4);
		const { count, sizes } = await pagesOf(page);
		expect(count).toBeGreaterThanOrEqual(4);
		expect(sizes).toEqual(['595x842']);
	});
});

describe('for everyone', () => {
	it.each(
		LANGS.flatMap((lang) => (['light', 'dark'] as const).map((theme) => [lang, theme] as const))
	)('axe finds nothing wrong in %s, %s', async (lang, theme) => {
		const { page } = await site.newPage({ lang, theme });
		await visit(page, `${site.url}${lang}/slides/`);
		for (const n of [1, 2, 18, TOTAL]) {
			await page.evaluate((to) => (location.hash = `#${to}`), n);
			await atSlide(page, n);
			expect(await axeViolations(page), `slide ${n}`).toEqual([]);
		}
		await page.keyboard.press('o');
		await page.locator('.chooser summary').click();
		expect(await axeViolations(page), 'overview').toEqual([]);
		await visit(page, `${site.url}${lang}/slides/speaker/#3`);
		expect(await axeViolations(page), 'speaker').toEqual([]);
	});
	it.each(LANGS)(
		'axe finds nothing wrong in the column of one whose scripts do not arrive, in %s',
		async (lang) => {
			const { page } = await site.newPage({ lang, allowProblems: true });
			await page.route('**/*.js', (route) => route.abort());
			await page.goto(`${site.url}${lang}/slides/`);
			expect(await page.locator('.sheet:visible').count()).toBe(TOTAL);
			expect(await axeViolations(page)).toEqual([]);
		}
	);
});

describe('weight', () => {
	it.each(LANGS)(
		'the first view is at most 400 kB, and asks for no chart and no table, in %s',
		async (lang) => {
			const { page } = await site.newPage({ lang });
			const sizes: Promise<{ url: string; size: number }>[] = [];
			page.on('response', (response) => {
				const font = response.request().resourceType() === 'font';
				sizes.push(
					response.body().then((body) => ({
						url: response.url(),
						size: (font ? body : gzipSync(body)).length
					}))
				);
			});
			await visit(page, `${site.url}${lang}/slides/`);
			const known = await Promise.all(sizes);
			const total = known.reduce((sum, { size }) => sum + size, 0);
			console.info(`slides in ${lang}: ${Math.round(total / 1000)} kB`);
			expect(total).toBeLessThan(400_000);
			expect(known.filter(({ url }) => url.includes('/tables/'))).toEqual([]);
		}
	);
	it.each(LANGS)('HTML of both windows, compressed, is bounded in %s', (lang) => {
		const zipped = (file: string) =>
			gzipSync(readFileSync(path.join(BUILD, lang, 'slides', file))).length / 1024;
		expect(zipped('index.html')).toBeLessThan(180);
		expect(zipped('speaker/index.html')).toBeLessThan(260);
	});
	it('with two charts chosen loads the code and the tables of these only', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		const tables: string[] = [];
		page.on('request', (request) => {
			const name = /\/tables\/(\w+)\.json$/.exec(request.url())?.[1];
			if (name) tables.push(name);
		});
		await visit(page, `${site.url}en/slides/?charts=role-share,degree-supply&roles=ml_engineer`);
		await until(() => page.locator('.sheet[aria-busy]').count()).toBe(0);
		const wanted = ['role-share', 'degree-supply'].flatMap((id) => charts.get(id)?.tables ?? []);
		expect(tables.toSorted()).toEqual([...new Set(['roles', 'sources', ...wanted])].toSorted());
	});
});
