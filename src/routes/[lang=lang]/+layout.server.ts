import { SITE } from '$lib/server/site-address';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => ({
	lang: params.lang,
	/** Address of the site with its closing slash; `null` = not known. */
	site: SITE
});
