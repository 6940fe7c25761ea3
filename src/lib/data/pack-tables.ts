import type { TableName, Tables } from '../model/tables';

type Cell = unknown;

/** The values of one field, row by row; where they repeat, as places in a list of the different ones. */
export type PackedColumn =
	readonly Cell[] | { readonly of: readonly Cell[]; readonly at: readonly number[] };

/** A table by columns. */
export interface PackedTable {
	readonly rows: number;
	readonly columns: Readonly<Record<string, PackedColumn>>;
}

/** Tables as JSON that takes a third of the room; those without rows are left out. */
export type PackedTables = Readonly<Partial<Record<TableName, PackedTable>>>;

/**
 * Packs tables for a page that carries its own. Field names are written once, repeated values too.
 * @throws Error when the rows of a table differ in their fields, or a value is not what JSON keeps
 */
export const packTables = (tables: Tables): PackedTables =>
	Object.fromEntries(
		Object.entries<readonly object[]>({ ...tables })
			.filter(([, rows]) => rows.length > 0)
			.map(([name, rows]) => [name, packTable(name, rows)])
	);

function packTable(name: string, rows: readonly object[]): PackedTable {
	const fields = Object.keys(rows[0] ?? {});
	for (const row of rows)
		if (Object.keys(row).join() !== fields.join())
			throw new Error(`table '${name}': a row has the fields ${Object.keys(row).join()}`);
	const columns = fields.map((field): [string, PackedColumn] => {
		const values = rows.map((row) => (row as Record<string, Cell>)[field]);
		for (const value of values)
			if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
				throw new Error(`table '${name}', '${field}': JSON does not keep ${value}`);
		return [field, packColumn(values)];
	});
	return { rows: rows.length, columns: Object.fromEntries(columns) };
}

/** The shorter of the two ways to write it. */
function packColumn(values: readonly Cell[]): PackedColumn {
	const places = new Map<string, number>();
	const of: Cell[] = [];
	const at = values.map((value) => {
		const key = JSON.stringify(value);
		let place = places.get(key);
		if (place === undefined) {
			places.set(key, (place = of.length));
			of.push(value);
		}
		return place;
	});
	const listed = { of, at };
	return JSON.stringify(listed).length < JSON.stringify(values).length ? listed : values;
}

/** The tables that were packed; the others of `empty` stay as they are. */
export function unpackTables(packed: PackedTables, empty: Tables): Tables {
	const unpacked = Object.entries(packed).map(([name, { rows, columns }]) => {
		const fields = Object.entries(columns).map(
			([field, column]) =>
				[
					field,
					'of' in column ? column.at.map((place) => column.of[place]) : (column as Cell[])
				] as const
		);
		const table = Array.from({ length: rows }, (_, i) =>
			Object.fromEntries(fields.map(([field, values]) => [field, values[i]]))
		);
		return [name, table] as const;
	});
	return { ...empty, ...Object.fromEntries(unpacked) };
}
