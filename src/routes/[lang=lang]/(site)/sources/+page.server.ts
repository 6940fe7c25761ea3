import { loadDataPackage, loadTables } from '$lib/server/datasets';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	dataPackage: loadDataPackage(),
	sources: loadTables().sources
});
