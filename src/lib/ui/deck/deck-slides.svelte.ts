/** The slides of a choice: as they were built, or computed anew, one chart after the other, from the tables they read. */
import { untrack } from 'svelte';
import { resolve } from '$app/paths';
import {
	chartSlide,
	sourcesOf,
	titleOfAll,
	titleOfSome,
	type ChartSlide,
	type DeckData,
	type Slide
} from '../../charts/deck';
import { loadChart } from '../../charts/load';
import { presentChart, type PresentedChart } from '../../charts/present';
import { NO_TABLES } from '../../charts/tables-for';
import type { Lang, TableName, Tables } from '../../model/tables';
import type { View } from '../../model/view';
import { roleNames } from './choice-text';
import type { DeckPlace } from '../../state/deck-place.svelte';

interface Computed {
	readonly chart: PresentedChart;
	readonly slide: ChartSlide;
}

/** Tables that were asked for, each once for as long as the page is open. */
const asked = new Map<TableName, Promise<unknown>>();

/** A table of the site. Throws when it does not arrive; then it may be asked for again. */
function table(name: TableName): Promise<unknown> {
	const known = asked.get(name);
	if (known) return known;
	const fetched = fetch(resolve('/tables/[table].json', { table: name })).then((response) => {
		if (!response.ok) throw new Error(`table ${name}: ${response.status}`);
		return response.json() as Promise<unknown>;
	});
	asked.set(name, fetched);
	fetched.catch(() => asked.delete(name));
	return fetched;
}

async function compute(id: string, view: View, lang: Lang): Promise<Computed> {
	const loaded = await loadChart(id, lang);
	const names: TableName[] = ['roles', 'sources', ...loaded.definition.tables];
	const rows = await Promise.all(names.map(async (name) => [name, await table(name)] as const));
	// They are the very tables that the charts are computed from at build time (`routes/tables`).
	const tables = { ...NO_TABLES, ...Object.fromEntries(rows) } as Tables;
	const input = { tables, view, lang };
	const chart = presentChart(loaded, input);
	return { chart, slide: chartSlide(chart, input) };
}

/** @param data and `lang` never change while the page is open */
export function deckSlides(data: DeckData, lang: Lang, place: DeckPlace) {
	const built = new Map(data.slides.map((slide) => [slide.id, slide]));
	/** By chart, of one view. */
	let computed = $state.raw<ReadonlyMap<string, Computed>>(new Map());
	let failed = $state(false);

	async function computeAll(view: View, ids: readonly string[], stale: () => boolean) {
		for (const id of ids) {
			if (computed.has(id)) continue;
			try {
				const one = await compute(id, view, lang);
				if (stale()) return;
				computed = new Map([...computed, [id, one]]);
			} catch (error) {
				if (stale()) return;
				console.warn(error);
				failed = true;
			}
		}
	}
	let of = '';
	// Code and tables come over the network.
	$effect(() => {
		const { viewQuery, charts } = place;
		let left = false;
		untrack(() => {
			if (viewQuery !== of) {
				computed = new Map();
				failed = false;
				of = viewQuery;
			}
			if (viewQuery === '') return;
			// What is on screen first, then what follows.
			const now = Math.max(0, place.slide - 2);
			const ids = [...charts.slice(now), ...charts.slice(0, now)];
			void computeAll(place.choice.view, ids, () => left);
		});
		return () => (left = true);
	});

	const chartOf = (id: string): ChartSlide | null =>
		place.viewQuery === '' ? (built.get(id) ?? null) : (computed.get(id)?.slide ?? null);
	const shown = $derived(place.charts.map(chartOf));
	const ready = $derived(shown.filter((slide) => slide !== null));
	const title = $derived.by(() => {
		if (place.choice.charts !== null)
			return ready.length === shown.length ? titleOfSome(ready, lang) : null;
		if (place.viewQuery === '') return data.title;
		const charts = place.charts.flatMap((id) => computed.get(id)?.chart ?? []);
		if (charts.length < place.charts.length) return null;
		return titleOfAll(charts, roleNames(data, place.choice.view, lang), lang);
	});
	const slides = $derived<readonly Slide[]>([
		{ kind: 'title', title, of: place.choice.charts === null ? 'advice' : 'charts' },
		...place.charts.map((id, i): Slide => ({
			kind: 'chart',
			id,
			name: built.get(id)?.name ?? id,
			chart: shown[i] ?? null
		})),
		{ kind: 'closing', sources: sourcesOf(ready) }
	]);
	return {
		get slides(): readonly Slide[] {
			return slides;
		},
		/** A chart computed for a choice; `null` while it is shown as it was built. */
		computedOf: (id: string): PresentedChart | null => computed.get(id)?.chart ?? null,
		/** Some charts could not be computed. */
		get failed(): boolean {
			return failed;
		}
	};
}
