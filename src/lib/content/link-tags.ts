/** What a page's head says to those who show links to it: search engines, chats, social networks. Pure. */
import { LANGS, type Lang } from '../model/tables';

/** A page that others link to. */
export interface LinkedPage {
	readonly lang: Lang;
	/** Below the language, with its closing slash: `charts/role-share/`; the first page = ''. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly siteName: string;
	/** Picture of 1200 × 630 pixels, from the root of the site; `null` = none. */
	readonly card: { readonly path: string; readonly alt: string } | null;
	/** Its oEmbed file, from the root of the site; `null` = none. */
	readonly oembed: string | null;
}

export interface LinkTags {
	/** `<meta property content>` of Open Graph. */
	readonly properties: readonly (readonly [property: string, content: string])[];
	/** `<meta name content>`. */
	readonly names: readonly (readonly [name: string, content: string])[];
	readonly links: readonly {
		readonly rel: 'canonical' | 'alternate';
		readonly href: string;
		readonly hreflang?: string;
		readonly type?: string;
		readonly title?: string;
	}[];
}

const LOCALES: Readonly<Record<Lang, string>> = { ko: 'ko_KR', en: 'en_US' };

export const CARD = { width: 1200, height: 630 } as const;

/**
 * The tags of a page. `site` = address of the site with its closing slash. These tags need absolute addresses: where it is
 * `null`, not known, there is none with an address, rather than a wrong one.
 */
export function linkTags(page: LinkedPage, site: string | null): LinkTags {
	const { lang, path, title, description, siteName, card, oembed } = page;
	const others = LANGS.filter((other) => other !== lang);
	const properties = [
		['og:type', 'website'],
		['og:site_name', siteName],
		['og:title', title],
		['og:description', description],
		['og:locale', LOCALES[lang]],
		...others.map((other) => ['og:locale:alternate', LOCALES[other]] as const)
	] as const;
	if (site === null) return { properties, names: [['twitter:card', 'summary']], links: [] };

	const address = (of: Lang) => `${site}${of}/${path}`;
	return {
		properties: [
			...properties,
			['og:url', address(lang)],
			...(card
				? ([
						['og:image', site + card.path],
						['og:image:type', 'image/png'],
						['og:image:width', String(CARD.width)],
						['og:image:height', String(CARD.height)],
						['og:image:alt', card.alt]
					] as const)
				: [])
		],
		names: [['twitter:card', card ? 'summary_large_image' : 'summary']],
		links: [
			{ rel: 'canonical', href: address(lang) },
			...LANGS.map((of) => ({ rel: 'alternate' as const, hreflang: of, href: address(of) })),
			{ rel: 'alternate', hreflang: 'x-default', href: address('ko') },
			...(oembed === null
				? []
				: [
						{
							...{ rel: 'alternate' as const, type: 'application/json+oembed' },
							...{ href: site + oembed, title }
						}
					])
		]
	};
}

/** The card of a chart, from the root of the site. */
export const cardPath = (chart: string, lang: Lang): string => `pictures/${lang}/${chart}.card.png`;
/** The oEmbed file of a chart, from the root of the site. */
export const oembedPath = (chart: string, lang: Lang): string => `oembed/${lang}/${chart}.json`;
