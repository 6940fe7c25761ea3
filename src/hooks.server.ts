import type { Handle } from '@sveltejs/kit';

/** The language of a page is in its path; `/` and errors speak both and are marked Korean. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'ko')
	});
