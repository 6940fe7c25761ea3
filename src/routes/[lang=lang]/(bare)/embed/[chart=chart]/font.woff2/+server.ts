import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts';
import { LANGS } from '$lib/model/tables';
import { charactersOfEmbed, embedded, fontOfEmbed } from '$lib/server/embeds';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => [...charts.keys()].map((chart) => ({ lang, chart })));

export const GET: RequestHandler = async ({ params }) => {
	const embed = embedded(params.chart, params.lang);
	if (!embed) error(404);
	const font = await fontOfEmbed(charactersOfEmbed(embed, params.lang));
	return new Response(Buffer.from(font), { headers: { 'Content-Type': 'font/woff2' } });
};
