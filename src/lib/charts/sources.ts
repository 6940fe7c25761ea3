import type { Tables, Source, SourceId } from '../model/tables';

/** The source's row in `sources.csv`. Throws if the table has none: a programmer's mistake. */
export function sourceOf(tables: Tables, id: SourceId): Source {
	const source = tables.sources.find((s) => s.id === id);
	if (!source) throw new Error(`sources.csv has no row '${id}'`);
	return source;
}
