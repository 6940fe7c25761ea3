/** Something wrong in an input file, placed so that a person can find it. */
export interface Problem {
	/** File name as the person knows it. */
	readonly file: string;
	/** Data record, counted from 1; the header is record 0. `null` = the file as a whole. */
	readonly record: number | null;
	/** Column name as in the header; empty = the record as a whole. */
	readonly column: string;
	/** What was found and what was expected. */
	readonly message: string;
}

/** What reading a file gives: the rows that could be read, and why the others could not. */
export interface Parsed<Row> {
	readonly rows: readonly Row[];
	readonly problems: readonly Problem[];
}

/** One line for a person: `role_year.csv, record 3, column n: …`. */
export function describeProblem({ file, record, column, message }: Problem): string {
	const place = [file, record === null ? '' : `record ${record}`, column && `column ${column}`];
	return `${place.filter(Boolean).join(', ')}: ${message}`;
}
