import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts';
import { LANGS } from '$lib/model/tables';
import { charactersOfEmbed, embedded } from '$lib/server/embeds';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => [...charts.keys()].map((chart) => ({ lang, chart })));

/** The page's own part of the font; whatever it does not have comes from the site's font, which is next in the list. */
export const GET: RequestHandler = ({ params }) => {
	const embed = embedded(params.chart, params.lang);
	if (!embed) error(404);
	const range = [...charactersOfEmbed(embed, params.lang)]
		.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
		.join(',');
	const css = [
		'@font-face {',
		"\tfont-family: 'Pretendard Embed';",
		'\tfont-style: normal;',
		'\tfont-weight: 400 700;',
		'\tfont-display: swap;',
		"\tsrc: url('font.woff2') format('woff2');",
		`\tunicode-range: ${range};`,
		'}',
		''
	].join('\n');
	return new Response(css, { headers: { 'Content-Type': 'text/css;charset=utf-8' } });
};
