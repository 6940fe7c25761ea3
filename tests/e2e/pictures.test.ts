// The pictures of the built site, as files.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentVersion } from '../../src/lib/server/data-versions';
import { BUILT_PICTURES, keptPng, svgOf, type Manifest } from '../../src/lib/server/pictures';
import { textsOf } from '../../src/lib/server/png-file';
import { SITE } from '../../src/lib/server/site-address';

const FOLDER = path.resolve('build/pictures');
const manifest = JSON.parse(readFileSync(path.join(FOLDER, 'manifest.json'), 'utf8')) as Manifest;
const bytesOf = (file: string) => readFileSync(path.join(FOLDER, file));

describe('the manifest', () => {
	it('lists every file, and no other', () => {
		const files = ['ko', 'en'].flatMap((lang) =>
			readdirSync(path.join(FOLDER, lang)).map((name) => `${lang}/${name}`)
		);
		expect(manifest.pictures.map((picture) => picture.path).sort()).toEqual(files.sort());
		expect(files).toHaveLength(BUILT_PICTURES.length);
	});

	it('gives their lengths, checksums and sizes', () => {
		for (const { path: file, bytes, sha256, width, height } of manifest.pictures) {
			const content = bytesOf(file);
			expect(content.length, file).toBe(bytes);
			expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
			const size = file.endsWith('.png')
				? [content.readUInt32BE(16), content.readUInt32BE(20)]
				: /viewBox="0 0 (\d+) (\d+)" width="\1" height="\2"/.exec(content.toString())?.slice(1);
			expect(size?.map(Number), file).toEqual([width, height]);
		}
	});

	it('names the version of the data, as do the files', () => {
		const { id, date } = currentVersion();
		expect(manifest.data).toBe(`data version ${id} (${date})`);
		expect(bytesOf('ko/role-share.wide.svg').toString()).toContain(manifest.data);
		expect(textsOf(bytesOf('ko/role-share.card.png')).Source).toContain(manifest.data);
	});
});

describe('a second run', () => {
	const some = BUILT_PICTURES.filter(
		({ chart }) => chart === 'role-share' || chart === 'role-overlap'
	);

	it('writes the same bytes, with nothing kept from the first', async () => {
		const empty = mkdtempSync(path.join(tmpdir(), 'pictures-'));
		for (const { path: file, scale, ...request } of some) {
			const svg = await svgOf(request);
			const built = bytesOf(file);
			if (scale === null) expect(svg, file).toBe(built.toString('utf8'));
			else expect(keptPng(svg, scale, textsOf(built), empty).equals(built), file).toBe(true);
		}
		rmSync(empty, { recursive: true, force: true });
	});
});

/** Contents of what in a page links to it or stands for it elsewhere; the build was made with the same SITE_URL. */
function linked(file: string): string[] {
	const page = readFileSync(path.join('build', file), 'utf8');
	expect(page).toContain('property="og:title"');
	const tags = page.match(/<(?:meta|link)\b[^>]*>/g) ?? [];
	return tags
		.filter((tag) => /og:image"|og:url"|rel="canonical"|json\+oembed/.test(tag))
		.map((tag) => /\b(?:content|href)="([^"]*)"/.exec(tag)?.[1] ?? '')
		.sort();
}

it('links of the site to its pictures and frames carry its address where it is known, else there are none', () => {
	const page = 'ko/charts/role-share/';
	const wanted = [page, page, 'oembed/ko/role-share.json', 'pictures/ko/role-share.card.png'];
	expect(linked('ko/charts/role-share/index.html')).toEqual(
		SITE === null ? [] : wanted.map((file) => SITE + file).sort()
	);
	const slides = linked('ko/slides/index.html');
	expect(slides.map((address) => address.startsWith(SITE ?? '/'))).toEqual(
		SITE === null ? [] : [true, true, true]
	);
	expect(existsSync('build/oembed')).toBe(SITE !== null);
});
