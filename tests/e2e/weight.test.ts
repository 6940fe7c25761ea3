// What a visitor downloads. Budgets, so that a table or a picture that outgrows its page is noticed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILD = path.resolve(import.meta.dirname, '../../build');
const files = (folder: string, ending: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => path.join(folder, file));
const zipped = (file: string) => gzipSync(readFileSync(file)).length / 1024;
const sum = (list: string[]) => list.reduce((total, file) => total + zipped(file), 0);

describe('weight, compressed', () => {
	it.each(['ko', 'en'])('of the dashboard in %s is at most 150 KiB of HTML', (lang) => {
		expect(zipped(path.join(BUILD, lang, 'index.html'))).toBeLessThan(150);
	});
	it('of any other page is at most 90 KiB of HTML', () => {
		const pages = files(BUILD, 'index.html').filter((file) => !/build\/(ko|en)\/index/.test(file));
		expect(pages.length).toBeGreaterThan(15);
		for (const page of pages) expect(zipped(page), page).toBeLessThan(90);
	});
	it('of all scripts together is at most 170 KiB', () => {
		expect(sum(files(path.join(BUILD, '_app'), '.js'))).toBeLessThan(170);
	});
	it('of the font that every page loads is at most 120 KiB', () => {
		const core = files(path.join(BUILD, '_app'), '.woff2').filter((f) => f.includes('core'));
		expect(core).toHaveLength(1);
		for (const file of core) expect(readFileSync(file).length / 1024).toBeLessThan(120);
	});
});
