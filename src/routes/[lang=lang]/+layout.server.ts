import { loadTables } from '$lib/server/datasets';
import type { LayoutServerLoad } from './$types';

/** The tables once for every page of a language; pages derive their own measures. */
export const load: LayoutServerLoad = ({ params }) => ({ lang: params.lang, tables: loadTables() });
