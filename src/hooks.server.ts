import type { Handle } from '@sveltejs/kit';

/**
 * The language of a page is in its path; `/` and errors speak both and are marked Korean. The core font is asked for at
 * once, so that the first text is already set in it; embeds have a font of their own.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'ko'),
		preload: ({ type, path }) =>
			type === 'js' ||
			type === 'css' ||
			(type === 'font' && path.includes('pretendard-core') && !event.route.id?.includes('/embed/'))
	});
