// The built site in a real browser, as a visitor meets it.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/lib/charts';
import { LANGS } from '../../src/lib/model/tables';
import { visit, withSite } from './browser';

/** The charts that the dashboard draws. */
const CHARTS = [...charts.values()].filter((chart) => chart.lead).map((chart) => chart.id);
/** Where the tests serve the site: not at the root, so that no address may start with a slash of its own. */
const site = withSite('/some/folder/');
const open = async (page: Page, path: string) => {
	await visit(page, site.url + path);
};
/** Text of a chart's headline. */
const headline = (page: Page, id: string) => page.locator(`#${id}-headline`).innerText();
/** All that a chart says: headline, deck, drawing, table, commentary. */
const everything = async (page: Page, id: string) => ({
	headline: await headline(page, id),
	/** Every mark with its colour, every label with its text. */
	drawing: await page
		.locator(`#${id} .frame:visible svg`)
		.first()
		.evaluate((svg) =>
			[...svg.querySelectorAll('path, line, rect, circle, text')].map((node) =>
				[node.tagName, node.getAttribute('class'), node.textContent].join(' ')
			)
		),
	table: await page.locator(`#${id} table`).textContent(),
	data: await page.locator(`#${id} .panel section`).nth(1).innerText()
});
async function choose(page: Page, ...queries: string[]) {
	await page.locator('.filter .toggle').click();
	for (const query of queries) {
		await page.locator('.filter input[type=search]').fill(query);
		await page.locator('.filter .option input').first().check();
	}
	await page.keyboard.press('Escape');
}

describe('without JavaScript', () => {
	it.each(LANGS)('shows every chart, headline and commentary in %s', async (lang) => {
		const { page } = await site.newPage({ lang, javaScript: false });
		await open(page, `${lang}/`);
		for (const id of CHARTS) {
			expect(await page.locator(`#${id} .frame.wide svg`).first().isVisible(), id).toBe(true);
			expect(await headline(page, id)).toMatch(/\d/);
			expect(await page.locator(`#${id} .panel`).innerText()).toMatch(/\d/);
		}
		expect(await page.locator('.bar').isVisible()).toBe(false);
	});
	it('shows the narrow drawing on a phone', async () => {
		const { page } = await site.newPage({ lang: 'ko', javaScript: false, width: 360 });
		await open(page, 'ko/');
		for (const id of CHARTS) {
			expect(await page.locator(`#${id} .frame.narrow svg`).first().isVisible(), id).toBe(true);
			expect(await page.locator(`#${id} .frame.wide svg`).first().isVisible(), id).toBe(false);
		}
	});
	it('offers both languages at the root', async () => {
		const { page } = await site.newPage({ javaScript: false });
		await open(page, '');
		for (const lang of LANGS) {
			await page.locator(`p[lang=${lang}] a`).click();
			expect(await page.locator('html').getAttribute('lang')).toBe(lang);
			await page.goBack();
		}
	});
});

describe('language', () => {
	it.each(LANGS)('opens in the language of the browser: %s', async (lang) => {
		const { page } = await site.newPage({ lang });
		await page.goto(site.url);
		await page.waitForURL(`${site.url}${lang}/`);
		expect(await page.locator('html').getAttribute('lang')).toBe(lang);
	});
	it('keeps the choices when the language is switched', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await open(page, 'ko/?roles=ml_engineer,ai_engineer&base=2021');
		await page.locator('header .language').click();
		await page.waitForURL(`${site.url}en/?roles=ml_engineer,ai_engineer&base=2021`);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.locator('.chip').nth(1).waitFor();
		expect(await page.locator('.chip').count()).toBe(2);
	});
});

describe('the role filter', () => {
	it('changes headline, drawing, table and commentary of every chart that has roles', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await open(page, 'ko/');
		const before = Object.fromEntries(
			await Promise.all(CHARTS.map(async (id) => [id, await everything(page, id)] as const))
		);
		await choose(page, 'ml 엔지니어', 'ai 엔지니어');
		await page.waitForURL(/roles=/);
		expect(new URL(page.url()).search).toBe('?roles=ml_engineer,ai_engineer');
		const filtered = CHARTS.filter((id) => charts.get(id)?.controls.roles === 'filter');
		expect(filtered.length).toBeGreaterThan(4);
		for (const id of filtered) {
			const after = await everything(page, id);
			// Korea's figures have no rows of our roles: the job types that come near are marked among all of them.
			const parts = ['headline', 'drawing', 'data', ...(id === 'korea-shortage' ? [] : ['table'])];
			for (const part of parts as (keyof typeof after)[])
				expect(after[part], `${id} ${part}`).not.toEqual(before[id]?.[part]);
		}
		for (const id of CHARTS.filter((id) => !filtered.includes(id)))
			expect(await page.locator(`#${id} .drawing`).innerText(), id).toMatch(/직무 구분이 없/);
	});

	it('opens the same view from the same link', async () => {
		const first = await site.newPage({ lang: 'en' });
		await open(first.page, 'en/');
		await choose(first.page, 'ML Engineer', 'AI Engineer');
		await first.page.waitForURL(/roles=/);
		const link = first.page.url();
		const second = await site.newPage({ lang: 'en' });
		await visit(second.page, link);
		for (const id of CHARTS)
			expect(await everything(second.page, id)).toEqual(await everything(first.page, id));
	});

	it('follows back and forward, and survives a reload', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await open(page, 'en/');
		const all = await headline(page, 'role-share');
		await choose(page, 'data engineer');
		await page.waitForURL(/roles=data_engineer/);
		const chosen = await headline(page, 'role-share');
		expect(chosen).not.toBe(all);
		await page.goBack();
		await expect.poll(() => headline(page, 'role-share')).toBe(all);
		await page.goForward();
		await expect.poll(() => headline(page, 'role-share')).toBe(chosen);
		await visit(page);
		expect(await headline(page, 'role-share')).toBe(chosen);
	});

	it.each([
		['MLOps', 'mlops_engineer'],
		['머신러닝', 'ml_engineer'],
		['Analytics Engineer', 'analytics_bi_engineer'],
		['Prompt Engineer', 'nlp_llm_engineer']
	])('finds %s', async (query, role) => {
		const { page } = await site.newPage({ lang: 'ko' });
		await open(page, 'ko/');
		await page.locator('.filter .toggle').click();
		await page.keyboard.type(query);
		await page.keyboard.press('Enter');
		await page.waitForURL(new RegExp(`roles=${role}$`));
	});

	it('works by keyboard alone', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await open(page, 'en/');
		await page.locator('.filter .toggle').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.type('scientist');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.keyboard.press('Escape');
		await page.waitForURL(/roles=/);
		expect(await page.locator('.filter .panel').isVisible()).toBe(false);
		// Focus is back on the button; the next stop is the chip, which removes the role.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.searchParams.get('roles') === 'none');
	});

	it('shows all again, with no box ticked, when the last role is chosen', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await open(page, 'en/');
		await page.locator('.filter .toggle').click();
		const boxes = page.locator('.filter .option input');
		const n = await boxes.count();
		for (let i = 0; i < n; i++) await boxes.nth(i).click();
		await page.waitForURL((url) => url.search === '');
		expect(await page.locator('.filter .option input:checked').count()).toBe(0);
		expect(await page.locator('.filter .hint').isVisible()).toBe(true);
	});

	it('closes when the focus leaves it, and forgets the search', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await open(page, 'en/');
		await page.locator('.filter .toggle').click();
		await page.keyboard.type('data');
		await page.locator('.years select:visible').first().focus();
		expect(await page.locator('.filter .panel').isVisible()).toBe(false);
		await page.locator('.filter .toggle').click();
		expect(await page.locator('.filter input[type=search]').inputValue()).toBe('');
	});

	it('shows none and all', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await open(page, 'en/');
		await page.locator('.quick button').nth(1).click();
		await page.waitForURL(/roles=none/);
		expect(await page.locator('#role-share .verdict.cannot-test').first().isVisible()).toBe(true);
		await page.locator('.quick button').nth(0).click();
		await page.waitForURL((url) => url.search === '');
	});

	it('is one button on a phone, opening a sheet', async () => {
		const { page } = await site.newPage({ lang: 'ko', width: 360, height: 740 });
		await open(page, 'ko/?roles=data_analyst');
		expect(await page.locator('.filter .toggle').innerText()).toMatch(/16개 중 1개/);
		await page.locator('.filter .toggle').click();
		await page.locator('.filter .option input').first().check();
		await page.locator('.filter .done').click();
		await page.waitForURL(/roles=data_analyst,/);
	});
});

describe('the address', () => {
	it('drops what it does not know, and says so', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await open(page, 'en/?roles=ml_engineer,wizard&base=1999');
		const notice = page.locator('.notice[role=status]');
		await notice.waitFor();
		expect(await notice.innerText()).toMatch(/wizard/);
		expect(await notice.innerText()).toMatch(/base=1999/);
		expect(await page.locator('.chip').count()).toBe(1);
	});
	it('takes years, base year and country', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await open(page, 'en/');
		const before = await headline(page, 'share-vs-level');
		await page.locator('#share-vs-level select').nth(1).selectOption({ label: 'Germany' });
		await page.waitForURL(/geo=DE/);
		expect(await headline(page, 'share-vs-level')).not.toBe(before);
		await page.locator('.bar > .years select').nth(0).selectOption('2023');
		await page.waitForURL(/from=2023&geo=DE/);
		expect(await headline(page, 'role-share')).toMatch(/2023/);
	});
});

describe('drawings', () => {
	it('tell value, interval and n at a point, by pointer and by keyboard', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await open(page, 'en/charts/role-share/');
		const target = page.locator('#role-share .frame.wide .target').first();
		await target.scrollIntoViewIfNeeded();
		await target.hover({ force: true });
		expect(await page.locator('.tip').innerText()).toMatch(/95% interval .*%/);
		await page.mouse.move(0, 0);
		await page.locator('.frame.wide + .step, .frame.wide .step').first().focus();
		await page.keyboard.press('ArrowRight');
		expect(
			await page
				.locator('[aria-live=polite]:visible, .frame.wide [aria-live]')
				.first()
				.textContent()
		).toMatch(/adverts [\d,]+ \/ [\d,]+/);
	});

	it('tell it to a finger too, until it touches elsewhere', async () => {
		const { page } = await site.newPage({ lang: 'ko', width: 360 });
		await open(page, 'ko/charts/entry-door/');
		const stage = page.locator('.frame.narrow .stage').first();
		const box = await stage.locator('.target').nth(5).boundingBox();
		const at = { clientX: (box?.x ?? 0) + 10, clientY: (box?.y ?? 0) + 10, pointerType: 'touch' };
		await stage.dispatchEvent('pointerdown', at);
		await stage.dispatchEvent('pointerleave', at);
		expect(await page.locator('.tip').innerText()).toMatch(/%/);
		await page.locator('h1').dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
		expect(await page.locator('.tip').count()).toBe(0);
	});

	it('are on paper too', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await open(page, 'ko/');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.bar').isVisible()).toBe(false);
		for (const id of CHARTS)
			expect(
				(await page.locator(`#${id} .frame svg`).first().isVisible()) ||
					(await page.locator(`#${id} .frame.narrow svg`).first().isVisible())
			).toBe(true);
	});
});

describe('in a frame of another site', () => {
	it('is drawn and can be filtered', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await page.route('**/host.html', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><iframe title="chart" width="700" height="900" src="${site.url}en/charts/entry-door/"></iframe>`
			})
		);
		await page.goto(`${site.url}host.html`);
		const frame = page.frameLocator('iframe');
		const title = frame.locator('#entry-door-headline');
		const before = await title.innerText();
		await frame.locator('.filter .toggle').click();
		await frame.locator('.filter input[type=search]').fill('data engineer');
		await frame.locator('.filter .option input').first().check();
		await expect.poll(() => title.innerText()).not.toBe(before);
		expect(await frame.locator('#entry-door .frame:visible svg').count()).toBe(1);
	});
});

describe('the page on roles', () => {
	it.each([
		['ko', 'Senior MLOps Engineer', /MLOps·AI 플랫폼 엔지니어/],
		['en', 'Data Scientist/ML Engineer', /Machine Learning Engineer \(50%\)/],
		['en', 'Engineer', /Unclassified/]
	] as const)('in %s tells the role of ‘%s’', async (lang, title, answer) => {
		const { page } = await site.newPage({ lang });
		await open(page, `${lang}/roles/`);
		await page.locator('#try').fill(title);
		expect(await page.locator('.try [role=status]').innerText()).toMatch(answer);
	});
});
