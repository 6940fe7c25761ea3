// The story, the scoreboard and the pages of roles, as their readers meet them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/lib/charts';
import { LECTURE_SECTIONS, SUMMARY_POINTS } from '../../src/lib/content/lecture';
import { LANGS } from '../../src/lib/model/tables';
import { visit, withSite } from './browser';

const site = withSite('/some/folder/');

describe('the story', () => {
	it.each(LANGS)(
		'has every section with a chart, or says why public data cannot test it, in %s',
		async (lang) => {
			const { page } = await site.newPage({ lang, javaScript: false });
			await page.goto(`${site.url}${lang}/story/`);
			for (const section of LECTURE_SECTIONS) {
				const part = page.locator(`section#${section.id}`);
				expect(await part.locator('h2').innerText()).toBe(section.title[lang]);
				const drawings = await part.locator('.frame.wide svg').count();
				if (drawings === 0) {
					expect(section.untested, section.id).toBeDefined();
					expect(await part.innerText()).toContain(section.untested?.[lang]);
				}
				expect(await part.innerText()).toContain(section.marks[0]);
			}
			for (const point of SUMMARY_POINTS)
				expect(await page.locator(`#${point.id}`).innerText()).toMatch(/\S/);
			expect(await page.locator('.frame.wide svg').count()).toBe(charts.size);
		}
	);

	it('opens at a section by its link, and comes back from a chart to it', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/charts/degree-asked/`);
		await page.locator('.kicker a').click();
		await page.waitForURL(`${site.url}ko/story/#degree`);
		expect(
			await page.locator('#degree h2').evaluate((node) => {
				const { top } = node.getBoundingClientRect();
				return top >= 0 && top < innerHeight;
			})
		).toBe(true);
		await page.locator('#degree a[href*="charts/degree-asked"]').click();
		await page.waitForURL(/charts\/degree-asked/);
	});

	it('marks in its contents where the reader is', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/story/`);
		await page.locator('#start-early h2').scrollIntoViewIfNeeded();
		await page.locator('#start-early').evaluate((node) => node.scrollIntoView());
		await page.locator('[data-rail][href="#start-early"][aria-current=true]').waitFor();
		expect(await page.locator('[data-rail][aria-current]').count()).toBe(1);
	});

	it('loads one small script and no code of charts', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
		});
		await visit(page, `${site.url}ko/story/`);
		expect(scripts).toEqual(['/some/folder/story-rail.js']);
	});
});

describe('the scoreboard', () => {
	it('is computed anew for a role, and says for how many points the advice holds', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/scoreboard/`);
		const before = await page.locator('table').innerText();
		const finding = await page.locator('h1').innerText();
		expect(finding).toMatch(/on \d+ of \d+ points/);
		await visit(page, `${site.url}en/scoreboard/?roles=data_engineer`);
		await expect
			.poll(() => page.locator('h1').innerText())
			.toMatch(/^Data Engineer: .* \d+ of \d+ points/);
		expect(await page.locator('table').innerText()).not.toBe(before);
		// Points counted by hand from the badges of the table.
		const kinds = await page
			.locator('.point .verdict')
			.evaluateAll((nodes) => nodes.map((node) => node.className.split(' ')[1]));
		const held = kinds.filter((kind) => kind === 'supports').length;
		const tested = kinds.filter((kind) => kind !== 'cannot-test').length;
		expect(kinds).toHaveLength(18);
		expect(await page.locator('h1').innerText()).toContain(`${held} of ${tested} points`);
	});

	it('sorts by a column and back to the order of the lecture, by keyboard too', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/scoreboard/`);
		const header = page.locator('th.verdict button').first();
		await header.focus();
		await page.keyboard.press('Enter');
		expect(await page.locator('th.verdict').first().getAttribute('aria-sort')).toBe('ascending');
		const kinds = await page
			.locator('tbody td.verdict strong')
			.evaluateAll((nodes) => nodes.map((node) => node.className.split(' ')[1] ?? ''));
		const order = ['supports', 'mixed', 'contradicts', 'cannot-test'];
		expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
		expect(await page.locator('.point').count()).toBe(0);
		await page.locator('.tools button').first().click();
		expect(await page.locator('.point').count()).toBe(18);
	});

	it('gives its rows as a CSV file', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		await visit(page, `${site.url}en/scoreboard/`);
		const rows = await page.locator('tbody td.verdict').count();
		const waiting = page.waitForEvent('download');
		await page.locator('.tools button', { hasText: 'CSV' }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe('scoreboard.csv');
		const text = readFileSync(await download.path(), 'utf8');
		expect(text.trimEnd().split('\r\n')).toHaveLength(rows + 1);
	});

	it.each(LANGS)('prints on one sheet of A4 in %s', async (lang) => {
		const { page } = await site.newPage({ lang });
		for (const query of ['', '?roles=ai_researcher,applied_research_engineer,nlp_llm_engineer']) {
			await visit(page, `${site.url}${lang}/scoreboard/${query}`);
			// With the margins that the page asks for, as a printer has them.
			const options = { format: 'A4', preferCSSPageSize: true };
			const pdf = (await page.pdf(options)).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page[^s]/g), query).toHaveLength(1);
		}
	});
});

describe('the page of a role', () => {
	it.each(LANGS)('tells everything about it without script in %s', async (lang) => {
		const { page } = await site.newPage({ lang, javaScript: false });
		await page.goto(`${site.url}${lang}/roles/data_engineer/`);
		expect(await page.locator('.parts section').count()).toBe(8);
		for (const row of await page.locator('.parts tbody td').allInnerTexts())
			expect(row).toMatch(/\d|–/);
		expect(await page.locator('select').isVisible()).toBe(false);
	});

	it('lays a second role beside it, and keeps it in the address', async () => {
		const { page } = await site.newPage({ lang: 'ko' });
		await visit(page, `${site.url}ko/roles/data_engineer/`);
		await page.locator('#with').selectOption('ml_engineer');
		await page.locator('.parts.two').waitFor();
		expect(new URL(page.url()).search).toBe('?with=ml_engineer');
		expect(await page.locator('.parts thead th').nth(2).innerText()).toBe('ML 엔지니어');
		const link = page.url();
		const second = await site.newPage({ lang: 'ko' });
		await visit(second.page, link);
		await second.page.locator('.parts.two').waitFor();
		expect(await second.page.locator('.parts').innerText()).toBe(
			await page.locator('.parts').innerText()
		);
	});
});

describe('the table of a chart', () => {
	it('comes as a CSV file, of the choice on screen', async () => {
		const { page } = await site.newPage({ lang: 'en' });
		const file = async (query: string) => {
			await visit(page, `${site.url}en/charts/role-share/${query}`);
			const waiting = page.waitForEvent('download');
			await page.locator('.links a', { hasText: 'CSV' }).click();
			const download = await waiting;
			expect(download.suggestedFilename()).toBe('role-share.csv');
			return readFileSync(await download.path(), 'utf8')
				.trimEnd()
				.split('\r\n');
		};
		const all = await file('');
		const one = await file('?roles=data_engineer');
		expect(one[0]).toBe(all[0]);
		expect(all.length).toBeGreaterThan(one.length);
		for (const line of one.slice(1)) expect(line).toMatch(/^Data Engineer,/);
	});
});
