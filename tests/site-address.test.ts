// What is written only where the address of the site is known (SITE_URL). The build of the browser tests is without it, so
// pages and files are made here as a build with it makes them.
import type { Component } from 'svelte';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { charts } from '../src/lib/charts';
import type { OEmbed } from '../src/lib/export/oembed';
import { LANGS, type Lang } from '../src/lib/model/tables';
import { BUILT_PICTURES } from '../src/lib/server/pictures';

const ADDRESS = 'https://example.org/careers/';
const IDS = [...charts.keys()];
const PICTURES = new Set(BUILT_PICTURES.map(({ path }) => `${ADDRESS}pictures/${path}`));

type Params = Readonly<Record<string, string>>;

/** The routes as a build with this address has them; `undefined` = without one. */
async function built(address: string | undefined) {
	vi.resetModules();
	vi.stubEnv('SITE_URL', address);
	// One after the other, and Svelte with them: all are to be of one and the same set of modules.
	const { render } = await import('svelte/server');
	const layout = await import('../src/routes/[lang=lang]/+layout.server');
	const oembed = await import('../src/routes/oembed/[lang=lang]/[file]/+server');
	const embed = {
		load: (await import('../src/routes/[lang=lang]/(bare)/embed/[chart=chart]/+page.server')).load,
		page: await import('../src/routes/[lang=lang]/(bare)/embed/[chart=chart]/+page.svelte')
	};
	const slides = {
		load: (await import('../src/routes/[lang=lang]/(bare)/slides/+layout.server')).load,
		page: await import('../src/routes/[lang=lang]/(bare)/slides/+page.svelte')
	};
	const loaded = async (load: unknown, params: Params) =>
		(load as (event: { params: Params }) => object | Promise<object>)({ params });
	/** Attributes of the tags `<meta>` and `<link>` in the head of a page. */
	const headOf = async ({ load, page }: { load: unknown; page: unknown }, params: Params) => {
		const data = { ...(await loaded(layout.load, params)), ...(await loaded(load, params)) };
		const component = (page as { default: Component<{ data: object }> }).default;
		const { head } = render(component, { props: { data } });
		return [...head.matchAll(/<(?:meta|link)\b([^>]*?)\/?>/g)].map(([, attributes = '']) =>
			Object.fromEntries(
				[...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value])
			)
		);
	};
	const GET = (lang: Lang, file: string): Response =>
		(oembed.GET as (event: { params: Params }) => Response)({ params: { lang, file } });
	const entries = async () => (await oembed.entries()).map(({ lang, file }) => `${lang}/${file}`);
	return { embed, slides, headOf, GET, entries };
}

type Tags = Awaited<ReturnType<Awaited<ReturnType<typeof built>>['headOf']>>;
const property = (tags: Tags, name: string) => tags.find((tag) => tag.property === name)?.content;
const links = (tags: Tags, of: Readonly<Record<string, string>>) =>
	tags
		.filter((tag) => Object.entries(of).every(([name, value]) => tag[name] === value))
		.map((tag) => tag.href);

afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

describe('a build with the address of the site', () => {
	let site: Awaited<ReturnType<typeof built>>;
	beforeAll(async () => {
		site = await built(ADDRESS.slice(0, -1));
	}, 120_000);

	it('has an oEmbed file for every chart and language', async () => {
		expect(await site.entries()).toEqual(
			LANGS.flatMap((lang) => IDS.map((id) => `${lang}/${id}.json`))
		);
	});

	it.each(LANGS)('whose frames and pictures are there, in %s', async (lang) => {
		for (const id of IDS) {
			const response = site.GET(lang, `${id}.json`);
			expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
			const answer = (await response.json()) as OEmbed;
			expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
			expect(answer.provider_url).toBe(`${ADDRESS}${lang}/`);
			expect(answer.html).toContain(`src="${ADDRESS}${lang}/embed/${id}/"`);
			expect(PICTURES).toContain(answer.thumbnail_url);
		}
	});

	it('has none of what is no chart', () => {
		for (const file of ['role-shares.json', 'role-share', 'role-share.xml'])
			expect(() => site.GET('ko', file), file).toThrow(expect.objectContaining({ status: 404 }));
	});

	it.each(LANGS)(
		'leads from the pages of charts to oEmbed, card and page by whole addresses, in %s',
		async (lang) => {
			const files = new Set((await site.entries()).map((file) => `${ADDRESS}oembed/${file}`));
			for (const id of IDS) {
				const tags = await site.headOf(site.embed, { lang, chart: id });
				const discovery = links(tags, { type: 'application/json+oembed' });
				expect(discovery, id).toEqual([`${ADDRESS}oembed/${lang}/${id}.json`]);
				expect(files).toContain(discovery[0]);
				expect(property(tags, 'og:image'), id).toBe(`${ADDRESS}pictures/${lang}/${id}.card.png`);
				expect(PICTURES).toContain(property(tags, 'og:image'));
				// The frame is another form of the chart's page.
				expect(links(tags, { rel: 'canonical' }), id).toEqual([`${ADDRESS}${lang}/charts/${id}/`]);
				expect(property(tags, 'og:url'), id).toBe(`${ADDRESS}${lang}/charts/${id}/`);
			}
		}
	);

	it.each(LANGS)('and the slides to their card and both languages, in %s', async (lang) => {
		const tags = await site.headOf(site.slides, { lang });
		expect(PICTURES).toContain(property(tags, 'og:image'));
		expect(property(tags, 'og:image:alt')).not.toBe('');
		expect(links(tags, { rel: 'canonical' })).toEqual([`${ADDRESS}${lang}/slides/`]);
		for (const other of LANGS)
			expect(links(tags, { hreflang: other })).toEqual([`${ADDRESS}${other}/slides/`]);
		expect(links(tags, { hreflang: 'x-default' })).toEqual([`${ADDRESS}ko/slides/`]);
	});
});

describe('a build without it', () => {
	let site: Awaited<ReturnType<typeof built>>;
	beforeAll(async () => {
		site = await built(undefined);
	}, 120_000);

	it('has no oEmbed file', async () => {
		expect(await site.entries()).toEqual([]);
		expect(() => site.GET('ko', 'role-share.json')).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});

	it.each(LANGS)('says of its pages what needs no address, in %s', async (lang) => {
		const embed = await site.headOf(site.embed, { lang, chart: 'role-share' });
		const slides = await site.headOf(site.slides, { lang });
		for (const tags of [embed, slides]) {
			expect(property(tags, 'og:title')).toBeTruthy();
			expect(property(tags, 'og:image')).toBeUndefined();
			expect(property(tags, 'og:url')).toBeUndefined();
			expect(links(tags, { type: 'application/json+oembed' })).toEqual([]);
		}
		expect(links(slides, { rel: 'canonical' })).toEqual([]);
	});
});
