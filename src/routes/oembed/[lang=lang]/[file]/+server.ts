import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts';
import { oembed } from '$lib/export/oembed';
import { LANGS } from '$lib/model/tables';
import { embedded } from '$lib/server/embeds';
import { SITE } from '$lib/server/site-address';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** None without the address of the site: oEmbed needs absolute addresses. */
export const entries: EntryGenerator = () =>
	SITE === null
		? []
		: LANGS.flatMap((lang) => [...charts.keys()].map((chart) => ({ lang, file: `${chart}.json` })));

/** Charts for pages that ask what to show for an address. */
export const GET: RequestHandler = ({ params: { lang, file } }) => {
	const embed = file.endsWith('.json') ? embedded(file.slice(0, -'.json'.length), lang) : null;
	if (!embed || SITE === null) error(404);
	return new Response(JSON.stringify(oembed(embed, lang, SITE), null, '\t'), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
