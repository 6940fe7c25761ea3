import { loadTables } from '$lib/server/datasets';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { roles, roleYear, titleYear } = loadTables();
	return { tables: { roles, roleYear, titleYear } };
};
