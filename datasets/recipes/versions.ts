import { createHash } from 'node:crypto';
import { type DataVersion, versionedName } from '../../src/lib/model/data-version';

const DIGITS = 10;
const digest = (text: string): string =>
	createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/** The version that these tables are, by file name; files other than CSV are no part of it. */
export function versionOf(files: ReadonlyMap<string, string>, date: string): DataVersion {
	const hashes = [...files]
		.filter(([name]) => name.endsWith('.csv'))
		.map(([name, text]): [string, string] => [name, digest(text)])
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		id: digest(hashes.map(([name, hash]) => `${name} ${hash}\n`).join('')),
		date,
		files: Object.fromEntries(hashes)
	};
}

/** What has to be written when tables were computed anew. */
export interface VersionChange {
	/** All versions, oldest first. */
	readonly versions: readonly DataVersion[];
	/** Replaced files that an earlier version needs, by the name under which they are kept. */
	readonly kept: ReadonlyMap<string, string>;
}

/**
 * Adds the new tables as a version, unless they are the last one already; what they replace is kept. Tables that were served
 * before become the last version again.
 *
 * @param before the files as they stood, by name
 * @param kept names of files that are kept already
 * @param date the day, ISO 8601
 * @throws Error when a file that an earlier version needs is nowhere: it was changed by hand
 */
export function addVersion(
	versions: readonly DataVersion[],
	before: ReadonlyMap<string, string>,
	kept: ReadonlySet<string>,
	after: ReadonlyMap<string, string>,
	date: string
): VersionChange {
	const next = versionOf(after, date);
	const last = versions.at(-1);
	if (last?.id === next.id) return { versions, kept: new Map() };
	const replaced = Object.entries(last?.files ?? {}).flatMap(([name, hash]): [string, string][] => {
		const keptName = versionedName(name, hash);
		if (next.files[name] === hash || kept.has(keptName)) return [];
		const text = before.get(name);
		if (text === undefined || digest(text) !== hash)
			throw new Error(
				`${name} was changed by hand, and data version ${last?.id} needs it as it was: ` +
					`take it from the history of the repository and put it at datasets/kept/${keptName}`
			);
		return [[keptName, text]];
	});
	return {
		versions: [...versions.filter(({ id }) => id !== next.id), next],
		kept: new Map(replaced)
	};
}
