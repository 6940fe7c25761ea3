/** Small helpers for the XML of Office files. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of an Office file by path, in the order of the archive. */
export type Parts = Map<string, Uint8Array>;

/** The files of an archive; folders are left out. */
export const unpack = (bytes: Uint8Array): Parts =>
	new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));

/** An archive whose bytes depend on nothing but its parts: every entry has the first time that a ZIP can tell. */
export function pack(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
	const files: Zippable = {};
	for (const [path, part] of parts) files[path] = typeof part === 'string' ? strToU8(part) : part;
	// Local time, as fflate writes it: the same in every zone.
	return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

export const textOf = (part: Uint8Array): string => strFromU8(part);
export const bytesOf = (text: string): Uint8Array => strToU8(text);
