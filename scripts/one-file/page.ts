/**
 * What a one-file chart is made of besides code, styles and fonts. `scripts/one-file.ts` loads this module through Vite, which
 * knows what a component and a folder of charts is.
 */
import { render } from 'svelte/server';
import { charts, markdownOf } from '../../src/lib/charts';
import { tablesFor } from '../../src/lib/charts/tables-for';
import { viewOptions } from '../../src/lib/charts/view-options';
import { SHARE_WORDS } from '../../src/lib/content/share-words';
import { packTables } from '../../src/lib/data/pack-tables';
import type { Bilingual, Lang, Tables } from '../../src/lib/model/tables';
import { currentVersion } from '../../src/lib/server/data-versions';
import { loadTables } from '../../src/lib/server/datasets';
import OneFile from '../../src/lib/ui/OneFile.svelte';
import { propsFrom, type OneFileData } from '../../src/lib/ui/one-file';

/** The charts that there are, in the order of the dashboard. */
export const chartIds: readonly string[] = [...charts.keys()];

function definitionOf(id: string) {
	const definition = charts.get(id);
	if (!definition) throw new Error(`there is no chart '${id}'; there are ${chartIds.join(', ')}`);
	return definition;
}

/** What of the lecture a chart may be read against: ids of `content/lecture.ts`. */
export function adviceIds(id: string): readonly string[] {
	const { section, closes } = definitionOf(id);
	return [section, ...closes];
}

const NOTHING: Bilingual = { ko: '', en: '' };

/**
 * The tables that a chart reads; of the sources only those that it names. Texts that stand on the pages about roles and
 * sources are left empty.
 */
export function tablesOfFile(all: Tables, id: string): Tables {
	const definition = definitionOf(id);
	const tables = tablesFor(all, [definition]);
	const named = new Set(definition.sources);
	return {
		...tables,
		roles: tables.roles.map((role) => ({ ...role, description: NOTHING, escoLabel: '' })),
		sources: tables.sources
			.filter((source) => named.has(source.id))
			.map((source) => ({ ...source, unit: NOTHING, knownBiases: NOTHING }))
	};
}

/** What the file carries as JSON. */
export function dataOfFile(id: string, lang: Lang, site: string | null): OneFileData {
	const tables = loadTables();
	const { id: version, date } = currentVersion();
	return {
		lang,
		tables: packTables(tablesOfFile(tables, id)),
		options: viewOptions(tables),
		commentary: markdownOf(id, lang),
		site,
		version: SHARE_WORDS[lang].version(version, date)
	};
}

/** The page as it is read without a script, drawn from the very data that the file carries. */
export function pageOfFile(
	id: string,
	query: string,
	data: OneFileData
): { readonly head: string; readonly body: string } {
	const { head, body } = render(OneFile, {
		props: {
			...propsFrom(definitionOf(id), data),
			saved: query,
			address: null,
			still: true
		}
	});
	return { head: withoutMarkers(head), body: withoutMarkers(body) };
}

/** The script draws the page anew, so it needs no marks of where to take over. */
const withoutMarkers = (html: string): string => html.replace(/<!--.*?-->/gs, '');
