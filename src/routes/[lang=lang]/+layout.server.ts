import { currentVersion } from '$lib/server/data-versions';
import { SITE } from '$lib/server/site-address';
import type { LayoutServerLoad } from './$types';

/** The language of the page, which data it shows, and the address of the site with its slash; `null` = not known. */
export const load: LayoutServerLoad = ({ params }) => {
	const { id, date } = currentVersion();
	return { lang: params.lang, version: { id, date }, site: SITE };
};
