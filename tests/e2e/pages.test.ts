// What holds for every page of the built site.
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/lib/charts';
import { LANGS } from '../../src/lib/model/tables';
import { axeViolations, visit, withSite } from './browser';

const site = withSite('/some/folder/');
const PATHS = [
	'',
	'story/',
	'scoreboard/',
	'roles/',
	'roles/data_engineer/',
	'sources/',
	...[...charts.keys()].map((id) => `charts/${id}/`)
];

describe('every page', () => {
	it.each(LANGS)(
		'has no fault that axe knows, light and dark, and fits a phone without scrolling sideways, in %s',
		async (lang) => {
			// One window for all of them: font and scripts are fetched once.
			const { page } = await site.newPage({ lang });
			for (const path of PATHS) {
				await page.emulateMedia({ colorScheme: 'light' });
				await page.setViewportSize({ width: 1280, height: 900 });
				await visit(page, `${site.url}${lang}/${path}`);
				expect.soft(await axeViolations(page), `${path} light`).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				// All that a theme changes is colours.
				const dark = await axeViolations(page, { runOnly: ['color-contrast'] });
				expect.soft(dark, `${path} dark`).toEqual([]);
				await page.setViewportSize({ width: 360, height: 780 });
				const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect.soft(over, `${path} is wider than the phone`).toBeLessThanOrEqual(0);
			}
		},
		240_000
	);

	it('has no fault either with the filter and every fold open', async () => {
		for (const lang of LANGS) {
			const { page } = await site.newPage({ lang });
			await visit(page, `${site.url}${lang}/?roles=data_analyst,ai_engineer&geo=CA`);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
			});
			await page.locator('.filter .toggle').click();
			expect(await axeViolations(page), lang).toEqual([]);
		}
	});

	it('links to no page that is missing', async () => {
		const { page } = await site.newPage({ javaScript: false });
		const found = new Set<string>();
		const pages = LANGS.flatMap((lang) => PATHS.map((path) => `${lang}/${path}`));
		for (const path of ['', ...pages]) {
			await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
			const links = await page.evaluate(() => [...document.links].map((a) => a.href));
			for (const link of links) if (link.startsWith(site.url)) found.add(link.replace(/#.*/, ''));
		}
		expect(found.size).toBeGreaterThan(20);
		for (const link of found) expect((await page.request.get(link)).status(), link).toBe(200);
	});
});
