import { describe, expect, it } from 'vitest';
import { linkTags, type LinkedPage } from './link-tags';

const page: LinkedPage = {
	lang: 'en',
	path: 'charts/role-share/',
	title: 'The share fell',
	description: 'Share of adverts',
	siteName: 'AI career market',
	card: { path: 'pictures/en/role-share.card.png', alt: 'The share fell' },
	oembed: 'oembed/en/role-share.json'
};
const site = 'https://example.org/careers/';

describe('with the address of the site', () => {
	const { properties, names, links } = linkTags(page, site);
	const property = Object.fromEntries(properties);

	it('shows the picture of the page', () => {
		expect(property['og:image']).toBe(`${site}pictures/en/role-share.card.png`);
		expect(property['og:image:width']).toBe('1200');
		expect(property['og:image:height']).toBe('630');
		expect(property['og:image:alt']).toBe('The share fell');
		expect(names).toEqual([['twitter:card', 'summary_large_image']]);
	});

	it('says which page it is, in which languages', () => {
		expect(property['og:url']).toBe(`${site}en/charts/role-share/`);
		expect(property['og:locale']).toBe('en_US');
		expect(property['og:locale:alternate']).toBe('ko_KR');
		expect(links.slice(0, 4)).toEqual([
			{ rel: 'canonical', href: `${site}en/charts/role-share/` },
			{ rel: 'alternate', hreflang: 'ko', href: `${site}ko/charts/role-share/` },
			{ rel: 'alternate', hreflang: 'en', href: `${site}en/charts/role-share/` },
			{ rel: 'alternate', hreflang: 'x-default', href: `${site}ko/charts/role-share/` }
		]);
	});

	it('leads to its oEmbed file', () => {
		expect(links[4]).toEqual({
			rel: 'alternate',
			type: 'application/json+oembed',
			href: `${site}oembed/en/role-share.json`,
			title: 'The share fell'
		});
	});

	it('has neither picture nor oEmbed where a page has none', () => {
		const bare = linkTags({ ...page, card: null, oembed: null }, site);
		expect(bare.names).toEqual([['twitter:card', 'summary']]);
		expect(bare.properties.map(([name]) => name)).not.toContain('og:image');
		expect(bare.links).toHaveLength(4);
	});
});

it('writes no address at all without that of the site', () => {
	const tags = linkTags(page, null);
	expect(tags.links).toEqual([]);
	expect(JSON.stringify(tags)).not.toMatch(/http|pictures|oembed|og:image|og:url/);
	expect(Object.fromEntries(tags.properties)['og:title']).toBe('The share fell');
});
