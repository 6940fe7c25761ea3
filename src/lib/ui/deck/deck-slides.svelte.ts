/** The slides of a choice: as they were built, or computed anew, one chart after the other, from the tables they read. */
import { untrack } from 'svelte';
import {
	sourcesOf,
	titleOfAll,
	titleOfSome,
	type ChartSlide,
	type DeckData,
	type Slide
} from '../../charts/deck';
import type { PresentedChart } from '../../charts/present';
import type { Lang } from '../../model/tables';
import type { View } from '../../model/view';
import { roleNames } from './choice-text';
import { computeChart, type ComputedChart } from './compute-chart';
import type { DeckPlace } from '../../state/deck-place.svelte';

/** @param data and `lang` never change while the page is open */
export function deckSlides(data: DeckData, lang: Lang, place: DeckPlace) {
	const built: Readonly<Record<string, ChartSlide>> = Object.fromEntries(
		data.slides.map((slide) => [slide.id, slide])
	);
	/** By chart, of one view. */
	let computed = $state.raw<Readonly<Record<string, ComputedChart>>>({});
	let failed = $state(false);

	async function computeAll(view: View, ids: readonly string[], stale: () => boolean) {
		for (const id of ids) {
			if (computed[id]) continue;
			try {
				const one = await computeChart(id, view, lang);
				if (stale()) return;
				computed = { ...computed, [id]: one };
			} catch {
				// The network failed: the reader is told, the other slides go on.
				if (stale()) return;
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
				computed = {};
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
		place.viewQuery === '' ? (built[id] ?? null) : (computed[id]?.slide ?? null);
	const shown = $derived(place.charts.map(chartOf));
	const ready = $derived(shown.filter((slide) => slide !== null));
	const title = $derived.by(() => {
		if (place.choice.charts !== null)
			return ready.length === shown.length ? titleOfSome(ready, lang) : null;
		if (place.viewQuery === '') return data.title;
		const charts = place.charts.flatMap((id) => computed[id]?.chart ?? []);
		if (charts.length < place.charts.length) return null;
		return titleOfAll(charts, roleNames(data, place.choice.view, lang), lang);
	});
	const slides = $derived<readonly Slide[]>([
		{ kind: 'title', title, of: place.choice.charts === null ? 'advice' : 'charts' },
		...place.charts.map((id, i): Slide => ({
			kind: 'chart',
			id,
			name: built[id]?.name ?? id,
			chart: shown[i] ?? null
		})),
		{ kind: 'closing', sources: sourcesOf(ready) }
	]);
	return {
		get slides(): readonly Slide[] {
			return slides;
		},
		/** A chart computed for a choice; `null` while it is shown as it was built. */
		computedOf: (id: string): PresentedChart | null => computed[id]?.chart ?? null,
		/** Some charts could not be computed. */
		get failed(): boolean {
			return failed;
		}
	};
}
