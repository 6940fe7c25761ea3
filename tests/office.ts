// Reads the parts of an Office file as a strict reader would.
import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path';

/** The parts of an archive by path. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>;

export const partsOf = (bytes: Uint8Array): OfficeParts =>
	new Map(Object.entries(unzipSync(bytes)));

/** The text of a part. Throws if the archive has none of that name. */
export function partText(parts: OfficeParts, name: string): string {
	const part = parts.get(name);
	if (!part) throw new Error(`no part '${name}'`);
	return strFromU8(part);
}

/** Parts are read once: the same archive gives the same documents, which are not to be changed. */
const documents = new WeakMap<OfficeParts, Map<string, Document>>();

/** Throws on anything that is not well-formed. */
export function parsed(parts: OfficeParts, name: string): Document {
	const known = documents.get(parts) ?? new Map<string, Document>();
	documents.set(parts, known);
	const document =
		known.get(name) ??
		new DOMParser({ onError: onErrorStopParsing }).parseFromString(
			partText(parts, name),
			'text/xml'
		);
	known.set(name, document);
	return document;
}

/** Elements of a name (with its prefix) below another, in order of the document. */
export const all = (of: Document | Element, name: string): Element[] => [
	...of.getElementsByTagName(name)
];

export const texts = (of: Document | Element, name: string): string[] =>
	all(of, name).map((element) => element.textContent ?? '');

/** The first element of a name below another. Throws if there is none. */
export function one(of: Document | Element, name: string): Element {
	const [found] = all(of, name);
	if (!found) throw new Error(`no element '${name}'`);
	return found;
}

export interface Relation {
	readonly id: string;
	readonly type: string;
	/** Path of a part, or an address if `external`. */
	readonly target: string;
	readonly external: boolean;
}

const relsOf = (name: string): string =>
	path.posix.join(path.posix.dirname(name), '_rels', `${path.posix.basename(name)}.rels`);

/** What a part refers to; none if it has no relations. `''` = the archive itself. */
export function relationsOf(parts: OfficeParts, name: string): Relation[] {
	const rels = name === '' ? '_rels/.rels' : relsOf(name);
	if (!parts.has(rels)) return [];
	return all(parsed(parts, rels), 'Relationship').map((element) => {
		const external = element.getAttribute('TargetMode') === 'External';
		const target = element.getAttribute('Target') ?? '';
		return {
			id: element.getAttribute('Id') ?? '',
			type: element.getAttribute('Type') ?? '',
			target: external
				? target
				: path.posix.resolve('/', path.posix.dirname(name), target).slice(1),
			external
		};
	});
}

/** What is wrong with an archive as a package: parts without type, relations to nowhere, identifiers used twice. */
export function packageFaults(parts: OfficeParts): string[] {
	const faults: string[] = [];
	const types = parsed(parts, '[Content_Types].xml');
	const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
	const byPath = all(types, 'Override').map((o) => attribute(o, 'PartName').slice(1));
	const byEnding = new Set(all(types, 'Default').map((d) => attribute(d, 'Extension')));
	for (const name of byPath)
		if (!parts.has(name)) faults.push(`type of '${name}', which is no part`);
	if (new Set(byPath).size < byPath.length) faults.push('a part has two types');
	const named = new Set(byPath);
	const referred = new Set<string>();
	for (const name of ['', ...parts.keys()]) {
		if (name === '[Content_Types].xml' || name.endsWith('/')) continue;
		const ending = name.split('.').at(-1) ?? '';
		if (name !== '' && !named.has(name) && !byEnding.has(ending))
			faults.push(`'${name}' has no type`);
		const relations = relationsOf(parts, name);
		const ids = relations.map((r) => r.id);
		if (new Set(ids).size < ids.length) faults.push(`'${name}' has two relations of one id`);
		for (const { target, external } of relations) {
			if (external) continue;
			referred.add(target);
			if (!parts.has(target)) faults.push(`'${name}' refers to '${target}', which is no part`);
		}
		if (name.endsWith('.xml')) {
			const text = partText(parts, name);
			for (const [, id = ''] of text.matchAll(/ r:(?:id|embed|link)="([^"]+)"/g))
				if (!ids.includes(id)) faults.push(`'${name}' names relation '${id}', which it has not`);
			const shapes = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
			if (new Set(shapes).size < shapes.length) faults.push(`'${name}' has two shapes of one id`);
		}
	}
	for (const name of parts.keys())
		if (
			!name.endsWith('.rels') &&
			!name.endsWith('/') &&
			name !== '[Content_Types].xml' &&
			!referred.has(name)
		)
			faults.push(`nothing refers to '${name}'`);
	return faults;
}

/** A cell of a sheet: a number, a text, `null` = there is none. */
export type Cell = number | string | null;

/** A sheet of a workbook (counted from 1) as rows; rows are as long as their last cell. */
export function sheetOf(workbook: OfficeParts, sheet: number): Cell[][] {
	const rows = all(parsed(workbook, `xl/worksheets/sheet${sheet}.xml`), 'row');
	return rows.map((row) => {
		const cells: Cell[] = [];
		for (const cell of all(row, 'c')) {
			const place = /^([A-Z]+)\d+$/.exec(cell.getAttribute('r') ?? '')?.[1] ?? '';
			const column = [...place].reduce((n, c) => 26 * n + c.charCodeAt(0) - 64, 0) - 1;
			while (cells.length < column) cells.push(null);
			cells[column] =
				cell.getAttribute('t') === 'inlineStr'
					? texts(cell, 't').join('')
					: Number(one(cell, 'v').textContent);
		}
		return cells;
	});
}
