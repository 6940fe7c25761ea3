import { currentVersion } from '$lib/server/data-versions';
import type { LayoutServerLoad } from './$types';

/** The language of the page, and which data it shows. */
export const load: LayoutServerLoad = ({ params }) => {
	const { id, date } = currentVersion();
	return { lang: params.lang, version: { id, date } };
};
