import { error, json } from '@sveltejs/kit';
import { NO_TABLES } from '$lib/charts/tables-for';
import type { TableName } from '$lib/model/tables';
import { loadTables } from '$lib/server/datasets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const NAMES = Object.keys(NO_TABLES) as TableName[];
const isTable = (name: string): name is TableName => (NAMES as string[]).includes(name);

export const entries: EntryGenerator = () => NAMES.map((table) => ({ table }));

/** A table as the charts read it, for pages that do not know beforehand which charts they will show. */
export const GET: RequestHandler = ({ params: { table } }) =>
	isTable(table) ? json(loadTables()[table]) : error(404);
