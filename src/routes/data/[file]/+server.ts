import { error } from '@sveltejs/kit';
import { versionedFiles } from '$lib/server/data-versions';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...versionedFiles().keys()].map((file) => ({ file }));

/** A table as it was in some version of the data; the hash of its content is in its name. */
export const GET: RequestHandler = ({ params }) => {
	const text = versionedFiles().get(params.file);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
