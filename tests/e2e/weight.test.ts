// What a visitor downloads. Budgets, so that a table, a picture or a script that outgrows its page is noticed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/lib/charts';
import { LANGS } from '../../src/lib/model/tables';
import { withSite } from './browser';

const BUILD = path.resolve(import.meta.dirname, '../../build');
const files = (folder: string, ending: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => path.join(folder, file));
const zipped = (file: string) => gzipSync(readFileSync(file)).length / 1024;
const site = withSite();

/** Kilobytes of a first visit without scrolling, as a server that compresses sends them: by kind, and all together. */
async function firstView(address: string): Promise<{ script: number; all: number }> {
	const { page } = await site.newPage();
	const sizes: Promise<{ kind: string; size: number }>[] = [];
	const weigh = (response: Response) => {
		const kind = response.request().resourceType();
		sizes.push(
			response
				.body()
				// A page that was left at once for another has been transferred too.
				.catch(async () => (await page.request.get(response.url())).body())
				.then((body) => ({
					kind,
					size: (kind === 'font' ? body : gzipSync(body)).length / 1024
				}))
		);
	};
	page.on('response', weigh);
	await page.goto(site.url + address, { waitUntil: 'networkidle' });
	// What comes later is no part of the first view.
	page.off('response', weigh);
	const known = await Promise.all(sizes);
	const sum = (of: typeof known) => of.reduce((total, { size }) => total + size, 0);
	return { script: sum(known.filter(({ kind }) => kind === 'script')), all: sum(known) };
}

describe('weight of HTML, compressed', () => {
	it.each(LANGS)('of the dashboard in %s is at most 150 KiB', (lang) => {
		expect(zipped(path.join(BUILD, lang, 'index.html'))).toBeLessThan(150);
	});
	it('of any other page but the story and the slides is at most 90 KiB', () => {
		const pages = files(BUILD, 'index.html').filter(
			(file) => !/build\/(ko|en)\/((story|slides|slides\/speaker)\/)?index/.test(file)
		);
		expect(pages.length).toBeGreaterThan(80);
		for (const page of pages) expect(zipped(page), page).toBeLessThan(90);
	});
});

describe('first view, compressed', () => {
	it.each(LANGS)(
		'of the story in %s is at most 300 kB, whatever charts stand further down',
		async (lang) => {
			const { script, all } = await firstView(`${lang}/story/`);
			expect(all).toBeLessThan(300_000 / 1024);
			expect(script).toBeLessThan(2);
		}
	);
	it.each(LANGS)('of every embed in %s is at most 90 kB, its font included', async (lang) => {
		/** The page and all that it names, kilobytes. */
		const weight = (id: string): number => {
			const folder = path.join(BUILD, lang, 'embed', id);
			const page = path.join(folder, 'index.html');
			const named = [
				...readFileSync(page, 'utf8').matchAll(/(?:rel="stylesheet" href|<script src)="([^"]+)"/g),
				...readFileSync(page, 'utf8').matchAll(/<link href="([^"]+)" rel="stylesheet"/g)
			].map(([, address = '']) => path.join(folder, address));
			expect(named.length, id).toBeGreaterThan(3);
			const font = readFileSync(path.join(folder, 'font.woff2')).length / 1024;
			return [page, ...named].reduce((sum, file) => sum + zipped(file), font);
		};
		const weights = [...charts.keys()].map((id) => ({ id, kB: weight(id) }));
		const heaviest = weights.reduce((a, b) => (b.kB > a.kB ? b : a));
		expect(heaviest.kB, heaviest.id).toBeLessThan(90_000 / 1024);
		// And a browser asks for no more than that: an icon of the tab, and no library.
		const { all, script } = await firstView(`${lang}/embed/${heaviest.id}/`);
		expect(all - heaviest.kB).toBeLessThan(1);
		expect(script).toBeLessThan(3);
	});
	it.each(LANGS)('of an embed with a choice, in %s, is at most 360 kB', async (lang) => {
		const { all, script } = await firstView(`${lang}/embed/role-share/?roles=ml_engineer`);
		expect(all).toBeLessThan(360_000 / 1024);
		expect(script).toBeLessThan(130);
	});
	it('of a chart page loads the code of that chart only', async () => {
		const { script } = await firstView('ko/charts/role-share/');
		expect(script).toBeLessThan(130);
	});
	it('of the dashboard is at most 480 KiB', async () => {
		const { all } = await firstView('ko/');
		expect(all).toBeLessThan(480);
	});
	it('of the font that every page loads is at most 120 KiB', () => {
		const core = files(path.join(BUILD, '_app'), '.woff2').filter((f) => f.includes('core'));
		expect(core).toHaveLength(1);
		for (const file of core) expect(readFileSync(file).length / 1024).toBeLessThan(120);
	});
});
