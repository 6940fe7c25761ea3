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
 * Adds the new tables as a version, unless they are the last one already; what they replace is kept.
 *
 * @param before the files as they stood, by name
 * @param date the day, ISO 8601
 */
export function addVersion(
	versions: readonly DataVersion[],
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
	date: string
): VersionChange {
	const next = versionOf(after, date);
	const last = versions.at(-1);
	if (last?.id === next.id) return { versions, kept: new Map() };
	const replaced = Object.entries(last?.files ?? {}).flatMap(([name, hash]): [string, string][] => {
		const text = before.get(name);
		// A file that was changed by hand since is not the one that the version holds.
		return next.files[name] !== hash && text !== undefined && digest(text) === hash
			? [[versionedName(name, hash), text]]
			: [];
	});
	return { versions: [...versions, next], kept: new Map(replaced) };
}
