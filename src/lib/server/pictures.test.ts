import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { charts } from '../charts';
import { DEFAULT_VIEW } from '../model/view';
import { PALETTE } from '../plot/palette';
import { currentVersion } from './data-versions';
import { loadTables } from './datasets';
import { pixelsOf, pngOf } from './png';
import { isOpaque, textsOf } from './png-file';
import {
	BUILT_PICTURES,
	builtPicture,
	drawingAlone,
	keptPng,
	pictured,
	pngFor,
	svgOf
} from './pictures';

const request = { chart: 'role-share', lang: 'ko', format: 'card' } as const;

describe('keptPng', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const svg = (fill: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`;

	it('draws a picture once, and gives the same bytes from then on', () => {
		const draw = vi.fn(pngOf);
		const first = keptPng(svg('red'), 2, { Title: 't' }, folder, draw);
		const again = keptPng(svg('red'), 2, { Title: 't' }, folder, draw);
		expect(draw).toHaveBeenCalledTimes(1);
		expect(again).toEqual(first);
		expect(first).toEqual(pngOf(svg('red'), 2, { Title: 't' }));
	});

	it.each([
		['picture', svg('blue'), 2, { Title: 't' }],
		['scale', svg('red'), 1, { Title: 't' }],
		['text', svg('red'), 2, { Title: 'u' }]
	])('draws again for another %s', (_, other, scale, texts) => {
		const draw = vi.fn(pngOf);
		keptPng(svg('red'), 2, { Title: 't' }, folder, draw);
		keptPng(other, scale, texts, folder, draw);
		expect(draw).toHaveBeenCalledTimes(2);
	});

	it('leaves no unfinished file behind', () => {
		keptPng(svg('red'), 1, {}, folder);
		const files = readdirSync(folder);
		expect(files).toHaveLength(1);
		expect(files[0]).toMatch(/^[0-9a-f]{64}\.png$/);
		expect(readFileSync(path.join(folder, files[0] ?? ''))).toEqual(pngOf(svg('red'), 1, {}));
	});
});

describe('the pictures of the site', () => {
	it('are every chart in both languages: four SVG, a PNG for documents, a card', () => {
		expect(BUILT_PICTURES).toHaveLength(charts.size * 2 * 6);
		const paths = BUILT_PICTURES.map((picture) => picture.path);
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths).toEqual(
			expect.arrayContaining([
				'ko/role-share.wide.svg',
				'ko/role-share.narrow.svg',
				'ko/role-share.slide.svg',
				'ko/role-share.square.svg',
				'ko/role-share.wide.png',
				'en/role-share.card.png'
			])
		);
	});

	it('are drawn once in a run', () => {
		const first = builtPicture('ko/role-share.narrow.svg');
		expect(first).not.toBeNull();
		expect(builtPicture('ko/role-share.narrow.svg')).toBe(first);
	});

	it('come with their sizes: pixels of a PNG, units of an SVG', async () => {
		const png = await builtPicture('ko/role-share.wide.png');
		expect([png?.width, png?.height]).toEqual([
			png?.bytes.readUInt32BE(16),
			png?.bytes.readUInt32BE(20)
		]);
		const svg = await builtPicture('ko/role-share.wide.svg');
		expect(svg?.bytes.toString()).toContain(`width="${svg?.width}" height="${svg?.height}"`);
		expect(png?.width).toBe(2 * (svg?.width ?? 0));
	});

	it('are none at other paths', () => {
		expect(builtPicture('ko/role-share.square.png')).toBeNull();
		expect(builtPicture('../package.json')).toBeNull();
	});
});

describe('a picture of a chart', () => {
	it('says in the file what it is and where the numbers come from', async () => {
		const png = await pngFor(request, 1);
		const texts = textsOf(png);
		const { record } = pictured(request);
		expect(texts.Title).toBe(record.title);
		expect(texts.Description).toContain('AI 직무로 분류된 공고');
		expect(texts.Source).toContain('aijobs.net');
		expect(texts.Source).toContain(currentVersion().id);
		expect(texts.Copyright).toBe('CC0 1.0');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	});

	it('lets the event loop turn, so that drawn pixels are freed', async () => {
		// Nothing else is left to wait for: fonts are read, the PNG is kept.
		await pngFor(request, 1);
		let turned = false;
		setImmediate(() => (turned = true));
		await pngFor(request, 1);
		expect(turned).toBe(true);
	});

	it('follows the view', async () => {
		const view = { ...DEFAULT_VIEW, roles: ['ml_engineer'] };
		const [all, one] = [await svgOf(request), await svgOf({ ...request, view })];
		expect(one).not.toBe(all);
		expect(pictured({ ...request, view }).title).toMatch(/ML 엔지니어/);
	});

	it('has the theme asked for, and may do without paper', async () => {
		const svg = await svgOf({ ...request, theme: 'dark', background: 'transparent' });
		expect(svg).not.toMatch(new RegExp(`<rect x="0" y="0"[^>]*fill="${PALETTE.dark.paper}"`));
		expect(svg).toContain(PALETTE.dark.ink);
		expect(isOpaque(pixelsOf(svg, 0.1))).toBe(false);
		expect(isOpaque(pixelsOf(await svgOf({ ...request, theme: 'dark' }), 0.1))).toBe(true);
	});

	it('names a chart that is not there', () => {
		expect(() => pictured({ ...request, chart: 'role-shares' })).toThrow(
			"there is no chart 'role-shares'"
		);
	});

	it('may be the drawing alone, for a slide with words of its own', async () => {
		const chart = charts.get('korea-shortage');
		if (!chart) throw new Error('no chart');
		const spec = chart
			.read({ tables: loadTables(), view: DEFAULT_VIEW, lang: 'ko' })
			.draw('slide', 'Finding');
		const drawing = await drawingAlone(spec, 'korea-shortage');
		expect(drawing.width).toBe(spec.width);
		expect(drawing.svg).toContain('>Finding</title>');
		expect(drawing.svg).not.toContain('<metadata>');
		expect(drawing.png.readUInt32BE(16)).toBe(2 * spec.width);
	});
});
