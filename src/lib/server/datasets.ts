import { readTables } from '../data/read-tables';
import { type DataPackage } from '../model/data-package';
import { type Tables } from '../model/tables';

const TEXTS: Readonly<Record<string, string>> = import.meta.glob(
	['../../../datasets/*.csv', '../../../datasets/datapackage.json'],
	{ query: '?raw', import: 'default', eager: true }
);

const files: ReadonlyMap<string, string> = new Map(
	Object.entries(TEXTS).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
);

/** The files of `datasets/`: the tables and `datapackage.json`. */
export const DATASET_FILES: readonly string[] = [...files.keys()];

/** The text of a file of `datasets/` as it stands; `null` = no such file. */
export function datasetFile(name: string): string | null {
	return files.get(name) ?? null;
}

let loaded: Tables | undefined;

/** The tables of `datasets/`, read once. Throws an Error that lists every problem: a build must not pass over one. */
export function loadTables(): Tables {
	loaded ??= readTables(files);
	return loaded;
}

/** `datasets/datapackage.json`: what each file is, where it comes from, how it was made. */
export function loadDataPackage(): DataPackage {
	const text = datasetFile('datapackage.json');
	if (text === null) throw new Error('datapackage.json is missing from datasets/');
	try {
		// datasets/recipes/build.ts writes it from this very type; tests/datasets.test.ts compares the file with the tables.
		return JSON.parse(text) as DataPackage;
	} catch (cause) {
		throw new Error('datasets/datapackage.json is not JSON', { cause });
	}
}
