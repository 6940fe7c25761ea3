import Papa from 'papaparse';
import { type Problem } from '../model/problem';

/** One data record of a CSV file. */
export interface CsvRecord {
	/** Counted from 1 as a person would, blank lines left out; the header is record 0. */
	readonly number: number;
	readonly cells: readonly string[];
}

/** A CSV file taken apart; nothing is converted, trimmed or renamed. */
export interface CsvFile {
	/** Column names in file order; empty when the text is. */
	readonly header: readonly string[];
	/** Records with as many cells as the header; the others are in `problems`. */
	readonly records: readonly CsvRecord[];
	readonly problems: readonly Problem[];
}

/**
 * Takes a CSV text apart (RFC 4180, comma, first record = header). Bad input never throws: a record that cannot be
 * read is left out and explained. A byte order mark is dropped and every line end becomes LF, inside quotes too,
 * because PapaParse guesses the line end once and merges records of a file that mixes them.
 *
 * A quote that is never closed would swallow the rest of the file: the records before it are kept, and the problem
 * names the line on which it opened.
 */
export function readCsv(text: string, file: string): CsvFile {
	const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	// Arrays, not objects: a column named `__proto__` would vanish, and repeated names would be renamed in silence.
	const { data, errors } = Papa.parse<string[]>(clean, { delimiter: ',', newline: '\n' });
	const broken = new Map(errors.map(({ row, code }) => [row ?? 0, code]));
	const lineOf = firstLines(data);

	const problems: Problem[] = [];
	const records: CsvRecord[] = [];
	let header: readonly string[] | null = null;
	let count = 0;
	data.forEach((cells, index) => {
		const code = broken.get(index);
		if (code === undefined && cells.length === 1 && cells[0] === '') return;
		const number = header === null ? 0 : ++count;
		const fail = (message: string) => {
			problems.push({ file, record: number, column: '', message });
		};
		if (code === 'MissingQuotes')
			fail(`a quote opened in this record (line ${lineOf[index] ?? 1}) is never closed`);
		else if (code !== undefined)
			fail('a quoted cell must end with its quote, and a quote inside it be doubled ("")');
		else if (header !== null && cells.length !== header.length)
			fail(`${cells.length} cells, expected ${header.length} as in the header`);
		else if (header !== null) records.push({ number, cells });
		header ??= cells;
	});
	if (header === null)
		problems.push({ file, record: null, column: '', message: 'is empty, expected a header' });
	return { header: header ?? [], records, problems };
}

/** The physical line, from 1, on which each record starts. */
function firstLines(data: readonly (readonly string[])[]): number[] {
	let line = 1;
	return data.map((cells) => {
		const first = line;
		line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
		return first;
	});
}

/** Writes records as CSV: comma, LF, quotes only where they are needed; the first record is the header. */
export function writeCsv(records: readonly (readonly string[])[]): string {
	return `${Papa.unparse(
		records.map((cells) => [...cells]),
		{ newline: '\n' }
	)}\n`;
}
