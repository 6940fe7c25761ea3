import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts';
import { LANGS } from '$lib/model/tables';
import { embedded } from '$lib/server/embeds';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => [...charts.keys()].map((chart) => ({ lang, chart })));

export const load: PageServerLoad = ({ params }) => {
	const embed = embedded(params.chart, params.lang);
	if (!embed) error(404);
	return { embed };
};
