/** Texts made once and kept while nothing that they are made of changes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 of names and contents, hexadecimal. */
export function hashOf(parts: readonly (string | Buffer)[]): string {
	const hash = createHash('sha256');
	// With its length: 'ab', 'c' is not 'a', 'bc'.
	for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
	return hash.digest('hex');
}

/** Hash of files by path and content, in order of path; folders are read whole. `keep` = which of them count. */
export function hashOfFiles(
	root: string,
	names: readonly string[],
	keep: (file: string) => boolean = () => true
): string {
	const files = names
		.flatMap((name) => filesIn(root, name))
		.filter(keep)
		.sort();
	return hashOf(files.flatMap((file) => [file, readFileSync(path.join(root, file))]));
}

function filesIn(root: string, name: string): string[] {
	try {
		return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')
			);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [name];
		throw error;
	}
}

/** The text of a name, or what `make` gives, which is kept. */
export async function cached(
	folder: string,
	name: string,
	make: () => Promise<string>
): Promise<string> {
	const file = path.join(folder, name);
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
	}
	const text = await make();
	mkdirSync(folder, { recursive: true });
	// Whole or not at all, whoever else reads or writes it.
	const half = `${file}.${process.pid}`;
	writeFileSync(half, text);
	renameSync(half, file);
	return text;
}

/** Forgets the texts of other names. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
	for (const name of readdirSync(folder))
		if (!names.has(name)) rmSync(path.join(folder, name), { force: true });
}
