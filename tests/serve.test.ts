import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../scripts/serve.mjs';

let parent: string;
let dir: string;
beforeAll(() => {
	parent = mkdtempSync(path.join(tmpdir(), 'serve-'));
	dir = path.join(parent, 'site');
	mkdirSync(path.join(dir, 'en'), { recursive: true });
	mkdirSync(path.join(parent, 'other'));
	writeFileSync(path.join(parent, 'other', 'index.html'), 'not for the public');
	writeFileSync(path.join(dir, 'index.html'), 'home');
	writeFileSync(path.join(dir, 'en', 'index.html'), 'english');
	writeFileSync(path.join(dir, 'en', 'data.csv'), '직무,2025\n');
	writeFileSync(path.join(dir, '404.html'), 'no such page');
});
afterAll(() => rmSync(parent, { recursive: true }));

interface Answer {
	status: number | undefined;
	type: string | undefined;
	location: string | undefined;
	body: string;
}

/** Asks for a path exactly as written, which `fetch` would tidy up, and follows no redirect. */
function ask(url: string, target: string): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(url);
		get({ hostname, port, path: target }, (res) => {
			let body = '';
			res.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
			res.on('end', () => {
				const { 'content-type': type, location } = res.headers;
				resolve({ status: res.statusCode, type, location, body });
			});
		}).on('error', reject);
	});
}

describe.each([
	['at the root', '/'],
	['under a path', '/some/path/']
])('serve, %s', (_, base) => {
	let site: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		site = await serve({ dir, base, port: 0 });
	});
	afterAll(() => site.close());

	it('answers a folder with its page', async () => {
		expect(await ask(site.url, `${base}en/`)).toMatchObject({ status: 200, body: 'english' });
	});
	it('sends a folder without its slash to the one with it, query kept', async () => {
		const answer = await ask(site.url, `${base}en?roles=a&b=?`);
		expect(answer).toMatchObject({ status: 308, location: `${base}en/?roles=a&b=?` });
	});
	it('says that a CSV is UTF-8', async () => {
		const answer = await ask(site.url, `${base}en/data.csv`);
		expect(answer).toMatchObject({ type: 'text/csv;charset=utf-8', body: '직무,2025\n' });
	});
	it('answers what is not there with 404.html', async () => {
		const answer = await ask(site.url, `${base}nowhere/`);
		expect(answer).toMatchObject({ status: 404, body: 'no such page' });
	});
	it('never redirects to another site', async () => {
		const { location } = await ask(site.url, `/${base}en`);
		expect(location).toBe(`${base}en/`);
	});
	it('serves nothing from outside the folder', async () => {
		for (const target of ['../other/', '../other', '%2e%2e/other/', '..%2fother%2findex.html']) {
			expect((await ask(site.url, base + target)).status).toBe(404);
		}
	});
	it('answers a malformed address with 400', async () => {
		expect((await ask(site.url, `${base}%E0%A4%A`)).status).toBe(400);
	});
});

describe('serve', () => {
	it('answers 404 outside its base path', async () => {
		const site = await serve({ dir, base: '/some/path/', port: 0 });
		expect((await ask(site.url, '/en/')).status).toBe(404);
		await site.close();
	});
	it('sends its base path without the slash to the one with it', async () => {
		const site = await serve({ dir, base: 'some/path', port: 0 });
		expect(await ask(site.url, '/some/path')).toMatchObject({
			status: 308,
			location: '/some/path/'
		});
		await site.close();
	});
	it('takes a later port when the wanted one is taken', async () => {
		const first = await serve({ dir, port: 0 });
		const taken = Number(new URL(first.url).port);
		const second = await serve({ dir, port: taken });
		expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
		await second.close();
		await first.close();
	});
	it('refuses a folder that is not a built site', async () => {
		await expect(serve({ dir: path.join(dir, 'en', 'none') })).rejects.toThrow('npm run build');
	});
});
