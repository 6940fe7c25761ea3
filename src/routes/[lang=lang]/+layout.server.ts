import { loadTables } from '$lib/server/datasets';
import type { ChartTables } from '$lib/model/tables';
import type { LayoutServerLoad } from './$types';

/** The tables once for every page of a language; pages derive their own measures. */
export const load: LayoutServerLoad = ({ params }) => {
	const { roles, roleYear, titleYear, demandIndex, supplyYear, peopleYear, sources } = loadTables();
	const tables: ChartTables = {
		roles,
		roleYear,
		titleYear,
		demandIndex,
		supplyYear,
		peopleYear,
		sources
	};
	return { lang: params.lang, tables };
};
