/** oEmbed (https://oembed.com): what a page that is given the address of a chart may show instead. */
import type { Embed } from '../charts/embed';
import { CARD, cardPath } from '../content/link-tags';
import { MESSAGES } from '../content/messages';
import type { Lang } from '../model/tables';
import { BOLD, wrapText } from '../plot/text';
import { escaped } from './markup';

export interface OEmbed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
}

/** CSS pixels. A page with less room makes the frame narrower; `embed.js` then tells it the height. */
const WIDTH = 800;

/** About what the embed page takes at `WIDTH`: never less, so that nothing is cut off. */
function heightOf(embed: Embed, lang: Lang): number {
	const wide = embed.specs.find((spec) => spec.frame === 'wide');
	if (!wide) throw new Error(`the embed of '${embed.id}' has no wide layout`);
	// As EmbedFigure sets them: text grows with the room.
	const em = 16 * 0.6 + WIDTH * 0.0075;
	const inner = WIDTH - 2 * 0.75 * em;
	const m = MESSAGES[lang];
	const source = [
		...embed.notes,
		`${m.source}: ${embed.sources.map((s) => `${s.title} (${s.licence})`).join('; ')}.`,
		`n = ${embed.n}. ${m.siteName}: ${m.embed.live}`
	].join(' ');
	const lines = (text: string, size: number) => wrapText(text, inner, size).length;
	const headline = lines(embed.headline, 1.45 * em * BOLD) * 1.45 * 1.3;
	const small = (lines(embed.deck, 0.85 * em) + lines(source, 0.85 * em)) * 0.85 * 1.6;
	// Margins above and below, and between the parts.
	const space = 2 * 0.75 + 0.3 + 0.5 + 0.5 + 0.5;
	return Math.ceil((inner / wide.width) * wide.height + (headline + small + space) * em);
}

/** `site` = address of the site with its closing slash. */
export function oembed(embed: Embed, lang: Lang, site: string): OEmbed {
	const height = heightOf(embed, lang);
	const src = `${site}${lang}/embed/${embed.id}/`;
	return {
		version: '1.0',
		type: 'rich',
		title: embed.headline,
		provider_name: MESSAGES[lang].siteName,
		provider_url: `${site}${lang}/`,
		html: `<iframe src="${escaped(src)}" title="${escaped(embed.headline)}" width="${WIDTH}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
		width: WIDTH,
		height,
		thumbnail_url: site + cardPath(embed.id, lang),
		thumbnail_width: CARD.width,
		thumbnail_height: CARD.height
	};
}
