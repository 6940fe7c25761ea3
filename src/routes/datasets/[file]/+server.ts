import { error } from '@sveltejs/kit';
import { datasetFile, DATASET_FILES } from '$lib/server/datasets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => DATASET_FILES.map((file) => ({ file }));

/** The tables and their description, as they stand in `datasets/`. */
export const GET: RequestHandler = ({ params }) => {
	const text = datasetFile(params.file);
	if (text === null) error(404);
	const type = params.file.endsWith('.json') ? 'application/json' : 'text/csv';
	return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
