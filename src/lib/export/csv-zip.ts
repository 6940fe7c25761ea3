/** The table on screen as CSV, with a description of it, in a zip archive. */
import { strToU8, zipSync } from 'fflate';
import { writeCsv } from '../data/write-csv';
import type { DataTable } from '../plot/spec';

/** What the description says. Texts ready to print. */
export interface Described {
	readonly id: string;
	readonly lang: string;
	readonly headline: string;
	readonly deck: string;
	/** Remarks that hold for this view. */
	readonly notes: readonly string[];
	/** Address of the view. */
	readonly url: string;
	readonly version: { readonly id: string; readonly date: string };
	readonly sources: readonly {
		readonly title: string;
		readonly url: string;
		readonly licence: string;
	}[];
}

/** Description of the CSV file after W3C's 'Metadata Vocabulary for Tabular Data' (2015); every cell is as printed. */
export const csvMetadata = (
	{ id, lang, headline, deck, notes, url, version, sources }: Described,
	table: DataTable
): string =>
	`${JSON.stringify(
		{
			'@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
			url: `${id}.csv`,
			'dc:title': headline,
			'dc:description': [deck, ...notes].join(' '),
			'dc:source': sources.map((source) => ({
				'dc:title': source.title,
				'dc:identifier': source.url,
				'dc:license': source.licence
			})),
			'dc:relation': url,
			'dc:date': version.date,
			'schema:version': version.id,
			dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
			tableSchema: {
				columns: table.columns.map((title, i) => ({
					name: `column_${i + 1}`,
					titles: title,
					datatype: 'string'
				}))
			}
		},
		null,
		'\t'
	)}\n`;

/**
 * `<id>.csv` and `<id>.csv-metadata.json`. The same table gives the same bytes: files bear the day of the data.
 * Cells that a spreadsheet would run are neutralised by `writeCsv`.
 */
export function csvZip(described: Described, table: DataTable): Uint8Array {
	const { id, version } = described;
	const mtime = new Date(`${version.date}T00:00:00`);
	return zipSync(
		{
			[`${id}.csv`]: strToU8(writeCsv(table.columns, table.rows)),
			[`${id}.csv-metadata.json`]: strToU8(csvMetadata(described, table))
		},
		{ mtime, level: 9 }
	);
}
