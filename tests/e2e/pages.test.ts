// What holds for every page of the built site.
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/lib/charts';
import { LANGS, type Lang } from '../../src/lib/model/tables';
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
const PAGES = LANGS.flatMap((lang) => PATHS.map((path) => [lang, path] as [Lang, string]));

describe('every page', () => {
	it.each(PAGES)(
		'%s/%s has no fault that axe knows, light and dark, and fits a phone without scrolling sideways',
		async (lang, path) => {
			const { page } = await site.newPage({ lang });
			await visit(page, `${site.url}${lang}/${path}`);
			expect(await axeViolations(page), 'light').toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			// All that a theme changes is colours.
			expect(await axeViolations(page, { runOnly: ['color-contrast'] }), 'dark').toEqual([]);
			await page.setViewportSize({ width: 360, height: 780 });
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over, 'wider than the phone').toBeLessThanOrEqual(0);
		}
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
		for (const path of ['', ...PAGES.map(([lang, p]) => `${lang}/${p}`)]) {
			await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
			const links = await page.evaluate(() => [...document.links].map((a) => a.href));
			for (const link of links) if (link.startsWith(site.url)) found.add(link.replace(/#.*/, ''));
		}
		expect(found.size).toBeGreaterThan(20);
		for (const link of found) expect((await page.request.get(link)).status(), link).toBe(200);
	});
});
