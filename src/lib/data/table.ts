import { type Parsed, type Problem } from '../model/problem';
import { type Bilingual } from '../model/tables';
import { readCsv, writeCsv } from './csv';
import { type Column, type Field, type Flaw, type Known } from './field';

/** A table of `datasets/`: its columns in file order, told once. */
export interface Table<Row> {
	/** The file is `<name>.csv`. */
	readonly name: string;
	readonly title: Bilingual;
	readonly description: Bilingual;
	readonly fields: { readonly [K in keyof Row]-?: Field<Row[K]> };
	/** No two rows agree in all of these fields. */
	readonly key: readonly (keyof Row & string)[];
	/** What a row must fulfil beyond its single cells; `null` = it does. */
	readonly check?: (row: Row) => Flaw | null;
}

/** The columns of a table in file order. */
export function columnsOf<Row>(table: Table<Row>): Column[] {
	return fieldsOf(table).flatMap(([, field]) => field.columns);
}

/** The columns of a table that make its key. */
export function keyColumnsOf<Row>(table: Table<Row>): string[] {
	return table.key.flatMap((name) => table.fields[name].columns.map((column) => column.name));
}

/**
 * Reads a CSV text into the rows of a table, in file order; the columns may stand in any order. Bad input never throws:
 * a row that cannot be read is left out and explained in `problems`, one problem a cell. Where the columns themselves
 * are wrong (one is missing, or stands twice) no row is read; an unknown column is reported and passed over.
 *
 * @param file name for the problems; by default that of the table.
 */
export function parseTable<Row>(
	table: Table<Row>,
	text: string,
	known: Known,
	file = `${table.name}.csv`
): Parsed<Row> {
	const csv = readCsv(text, file);
	const problems: Problem[] = [...csv.problems];
	if (csv.header.length === 0) return { rows: [], problems };
	const columns = columnsOf(table).map((column) => column.name);
	const flaws = headerFlaws(csv.header, columns);
	for (const flaw of flaws) problems.push({ file, record: 0, ...flaw });
	if (flaws.some(({ column }) => columns.includes(column))) return { rows: [], problems };

	const readers = fieldsOf(table).map(([name, field]) => ({
		name,
		field,
		places: field.columns.map((column) => csv.header.indexOf(column.name))
	}));
	const seen = new Map<string, number>();
	const rows: Row[] = [];
	for (const { number, cells } of csv.records) {
		const found: Flaw[] = [];
		const values: [string, unknown][] = [];
		for (const { name, field, places } of readers) {
			const reading = field.read(
				places.map((place) => cells[place] ?? ''),
				known
			);
			if (reading.ok) values.push([name, reading.value]);
			else found.push(reading.flaw);
		}
		if (found.length === 0) {
			// Every field of Row has been read, with the type that its Field says.
			const row = Object.fromEntries(values) as Row;
			const key = JSON.stringify(table.key.map((name) => row[name]));
			const earlier = seen.get(key);
			const flaw = table.check?.(row) ?? null;
			if (earlier !== undefined)
				found.push({
					column: keyColumnsOf(table).join(' + '),
					message: `has the key of record ${earlier}, expected each key once`
				});
			else if (flaw !== null) found.push(flaw);
			else rows.push(row);
			if (earlier === undefined) seen.set(key, number);
		}
		for (const flaw of found) problems.push({ file, record: number, ...flaw });
	}
	return { rows, problems };
}

/** Writes rows as the CSV text that `parseTable` reads, in the order given. */
export function toCsv<Row>(table: Table<Row>, rows: readonly Row[]): string {
	const fields = fieldsOf(table);
	return writeCsv([
		columnsOf(table).map((column) => column.name),
		...rows.map((row) => fields.flatMap(([name, field]) => field.write(row[name])))
	]);
}

function fieldsOf<Row>(table: Table<Row>): [keyof Row & string, Field<Row[keyof Row]>][] {
	return Object.entries(table.fields) as [keyof Row & string, Field<Row[keyof Row]>][];
}

function headerFlaws(header: readonly string[], columns: readonly string[]): Flaw[] {
	const flaws: Flaw[] = [];
	header.forEach((column, place) => {
		const first = header.indexOf(column);
		if (first < place)
			flaws.push({
				column,
				message: `stands twice, as column ${first + 1} and ${place + 1}, expected once`
			});
		else if (!columns.includes(column))
			flaws.push({ column, message: `is not a column of this table (${columns.join(', ')})` });
	});
	for (const column of columns)
		if (!header.includes(column)) flaws.push({ column, message: 'is missing from the header' });
	return flaws;
}
