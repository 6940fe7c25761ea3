import { json } from '@sveltejs/kit';
import { dataVersions } from '$lib/server/data-versions';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All versions of the data, oldest first, with the files of each. */
export const GET: RequestHandler = () => json(dataVersions());
