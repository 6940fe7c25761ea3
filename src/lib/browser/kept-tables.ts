import { type DataVersion, isVersionId, versionedName } from '../model/data-version';
import type { TableName, Tables } from '../model/tables';

/** Tables as they were, and the version that they are of. */
export interface KeptTables {
	readonly version: Pick<DataVersion, 'id' | 'date'>;
	readonly tables: Tables;
}

/**
 * Fetches tables of an earlier version of the data from the site itself.
 *
 * @param folder address of the site's `data/`, with its slash
 * @param names tables to read; the others stay empty, but for roles and sources
 * @returns `null` = the site has no such version, or its tables cannot be read (any more)
 */
export async function keptTables(
	folder: string,
	id: string,
	names: ReadonlySet<TableName>
): Promise<KeptTables | null> {
	if (!isVersionId(id)) return null;
	try {
		const version = (JSON.parse(await text(`${folder}versions.json`)) as DataVersion[]).find(
			(one) => one.id === id
		);
		if (!version) return null;
		// Needed by the few who ask for an earlier version.
		const { readTables, TABLE_FILES } = await import('../data/read-tables');
		const wanted = new Set<TableName>(['roles', 'sources', ...names]);
		const files = await Promise.all(
			[...wanted].map(async (name): Promise<[string, string]> => {
				const file = TABLE_FILES[name];
				const hash = version.files[file];
				if (hash === undefined) throw new Error(`version ${id} has no ${file}`);
				return [file, await text(folder + versionedName(file, hash))];
			})
		);
		const { date } = version;
		return { version: { id, date }, tables: readTables(new Map(files), wanted) };
	} catch {
		// The reader is told that it cannot be had, and gets the present data.
		return null;
	}
}

async function text(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}
