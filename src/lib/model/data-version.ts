/** Versions of the data, so that a chart in a talk can go on showing the figures that were talked about. */

/** One state of all tables. */
export interface DataVersion {
	/** Ten hexadecimal digits: the beginning of the SHA-256 of its files' names and hashes. */
	readonly id: string;
	/** Day on which the tables were computed, ISO 8601. */
	readonly date: string;
	/** Hash of each file, by name; the beginning of its SHA-256, as in the names of kept files. */
	readonly files: Readonly<Record<string, string>>;
}

/** Name of a file of a version where it is served and kept: `role_year.1ca1512cf9.csv`. */
export const versionedName = (file: string, hash: string): string =>
	file.replace(/(\.[^.]+)$/, `.${hash}$1`);

/** A version's id, as an address may hold it. */
export const isVersionId = (text: string): boolean => /^[0-9a-f]{10}$/.test(text);
