import { createHash } from 'node:crypto';
import { type DataVersion, versionedName } from '../model/data-version';
import { datasetFile } from './datasets';

const KEPT: Readonly<Record<string, string>> = import.meta.glob('../../../datasets/kept/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});
const INDEX = import.meta.glob<DataVersion[]>('../../../datasets/versions.json', {
	import: 'default',
	eager: true
});

/** All versions of the data, oldest first. Throws when the list is missing or empty. */
export function dataVersions(): readonly DataVersion[] {
	const [versions] = Object.values(INDEX);
	if (!versions || versions.length === 0)
		throw new Error('datasets/versions.json is missing or empty: npm run datasets writes it');
	return versions;
}

/** The version that the site shows. */
export function currentVersion(): DataVersion {
	const last = dataVersions().at(-1);
	if (!last) throw new Error('datasets/versions.json is empty');
	return last;
}

/** Every file of every version, by the name under which it is served. Throws on one that was not kept. */
export function versionedFiles(): ReadonlyMap<string, string> {
	const kept = new Map(
		Object.entries(KEPT).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
	);
	return new Map(
		dataVersions().flatMap(({ id, files }) =>
			Object.entries(files).map(([name, hash]): [string, string] => {
				const served = versionedName(name, hash);
				const text = kept.get(served) ?? datasetFile(name);
				// A file of another content under this name would be served as what it is not.
				if (text === null || !createHash('sha256').update(text).digest('hex').startsWith(hash))
					throw new Error(`${name} of data version ${id} was not kept: datasets/kept/${served}`);
				return [served, text];
			})
		)
	);
}
