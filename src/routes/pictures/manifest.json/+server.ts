import { manifest } from '$lib/server/pictures';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Sizes and checksums of all pictures. */
export const GET: RequestHandler = async () =>
	new Response(`${JSON.stringify(await manifest(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
