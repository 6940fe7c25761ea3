/**
 * A chart that is one file. The file carries the code of its chart, the tables that this reads, its texts in one language and
 * its picture as it was when the file was made; the script draws the picture anew, with the choices that the file was saved
 * with or that stand in its address.
 */
import { mount, type ComponentProps } from 'svelte';
import type { ChartDefinition } from '../charts/contract';
import { NO_TABLES } from '../charts/tables-for';
import { parseCommentary } from '../content/commentary';
import { unpackTables, type PackedTables } from '../data/pack-tables';
import { PAGE_ID } from '../export/one-file';
import type { Lang } from '../model/tables';
import type { ViewOptions } from '../model/view';
import OneFile from './OneFile.svelte';

/** What a file carries besides code; JSON can hold it. */
export interface OneFileData {
	readonly lang: Lang;
	readonly tables: PackedTables;
	readonly options: ViewOptions;
	/** `charts/<id>/<lang>.md` */
	readonly commentary: string;
	/** Address of the site with a slash at the end; `null` = not known. */
	readonly site: string | null;
	/** Of the data, in words. */
	readonly version: string;
}

type FromData = 'chart' | 'tables' | 'options' | 'lang' | 'site' | 'version';

/** What the page is drawn from: the same when the file is made and when it is opened. */
export function propsFrom(
	definition: ChartDefinition,
	{ lang, tables, options, commentary, site, version }: OneFileData
): Pick<ComponentProps<typeof OneFile>, FromData> {
	return {
		chart: { definition, commentary: parseCommentary(commentary) },
		tables: unpackTables(tables, NO_TABLES),
		options,
		lang,
		site,
		version
	};
}

/** Takes over the page of a file: called once, when all of it is there. */
export function start(definition: ChartDefinition, data: OneFileData): void {
	const page = document.getElementById(PAGE_ID);
	if (!page) throw new Error(`the file has no element '${PAGE_ID}'`);
	// Beside the page first: should drawing fail, what can be read stays.
	const target = document.createElement('div');
	target.id = PAGE_ID;
	mount(OneFile, {
		target,
		props: {
			...propsFrom(definition, data),
			saved: document.documentElement.dataset.view ?? '',
			address: location.href,
			still: false
		}
	});
	page.replaceWith(target);
}
