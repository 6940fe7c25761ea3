import type { ChartInput } from '../charts/contract';
import type { PresentedChart } from '../charts/present';
import { csvZip } from '../export/csv-zip';
import { pageAddress, type SharedChart } from '../export/snippets';
import type { DataVersion } from '../model/data-version';

/** The table on screen as CSV with its description. */
export const csvOfView = (
	{ definition, headline, deck, reading, sources }: PresentedChart,
	{ lang }: ChartInput,
	shared: SharedChart,
	version: Pick<DataVersion, 'id' | 'date'>
): Uint8Array =>
	csvZip(
		{
			id: definition.id,
			lang,
			headline,
			deck,
			notes: reading.notes,
			url: pageAddress(shared),
			version,
			sources: sources.map(({ title, url, licence }) => ({ title: title[lang], url, licence }))
		},
		reading.table
	);
