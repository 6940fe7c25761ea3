import { charts } from '$lib/charts';
import { LANGS } from '$lib/model/tables';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => [...charts.keys()].map((chart) => ({ lang, chart })));

export const load: PageServerLoad = ({ params }) => ({ id: params.chart });
