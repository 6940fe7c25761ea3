import { charts } from '$lib/charts';
import { tablesFor } from '$lib/charts/tables-for';
import { loadTables } from '$lib/server/datasets';
import type { PageServerLoad } from './$types';

/** All charts are read here, none is drawn. */
export const load: PageServerLoad = () => ({
	ids: [...charts.keys()],
	tables: tablesFor(loadTables(), [...charts.values()])
});
