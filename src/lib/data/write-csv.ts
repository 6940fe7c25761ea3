import Papa from 'papaparse';

/**
 * A table as printed, as CSV with CRLF (RFC 4180) and a byte order mark, by which spreadsheets know it for UTF-8.
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const csv = Papa.unparse(
		{ fields: [...columns], data: rows.map((row) => [...row]) },
		{ escapeFormulae: true, newline: '\r\n' }
	);
	return `\ufeff${csv}\r\n`;
}
