import { error } from '@sveltejs/kit';
import { BUILT_PICTURES, builtPicture } from '$lib/server/pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	BUILT_PICTURES.map(({ lang, path }) => ({ lang, file: path.slice(lang.length + 1) }));

/** Charts as pictures, as they stand without a choice. */
export const GET: RequestHandler = async ({ params: { lang, file } }) => {
	const picture = await builtPicture(`${lang}/${file}`);
	if (picture === null) error(404);
	return new Response(new Uint8Array(picture.bytes), {
		headers: { 'content-type': file.endsWith('.svg') ? 'image/svg+xml' : 'image/png' }
	});
};
