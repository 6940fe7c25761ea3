import type { Tables } from '$lib/model/tables';
import { loadTables } from '$lib/server/datasets';
import type { LayoutServerLoad } from './$types';

/** The tables once for the dashboard and every chart page of a language; pages derive their own measures. */
export const load: LayoutServerLoad = () => {
	const { roles, roleYear, titleYear, demandIndex, supplyYear, peopleYear, sources } = loadTables();
	const tables: Tables = {
		roles,
		roleYear,
		titleYear,
		demandIndex,
		supplyYear,
		peopleYear,
		sources
	};
	return { tables };
};
