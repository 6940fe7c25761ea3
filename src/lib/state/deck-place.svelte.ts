import { onMount, untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { DEFAULT_VIEW, type ViewOptions } from '../model/view';
import { formatDeck, parseDeck, slideOf, type ParsedDeck } from './deck-query';
import { formatView } from './view-query';

/**
 * What the address says of the slides: which charts, of which view, in which theme, and the slide that is shown. The pages
 * are prerendered, so until they are mounted it is the first slide of all charts.
 *
 * @param order ids of all charts in the order of the lecture
 * @param keepsHistory whether a turned slide is an entry in the browser's history; in a frame 'back' belongs to the host
 */
export function deckPlace(
	options: ViewOptions,
	order: readonly string[],
	keepsHistory: () => boolean
) {
	let choice = $state.raw<ParsedDeck>({
		view: DEFAULT_VIEW,
		charts: null,
		theme: null,
		dropped: []
	});
	let slide = $state(1);
	const charts = $derived(choice.charts ?? order);
	const last = $derived(charts.length + 2);
	const query = $derived(formatDeck(choice, options));

	// The address is outside Svelte's graph until the page runs in a browser.
	$effect(() => {
		const parsed = parseDeck(page.url.searchParams, options, order);
		untrack(() => {
			choice = parsed;
			slide = slideOf(location.hash, parsed.charts ?? order);
		});
	});
	onMount(() => {
		const turned = () => (slide = slideOf(location.hash, charts));
		window.addEventListener('hashchange', turned);
		return () => window.removeEventListener('hashchange', turned);
	});
	// The theme is the document's: the pages of the site follow the system.
	$effect(() => {
		const { theme } = choice;
		const { dataset } = document.documentElement;
		if (theme === null) delete dataset.theme;
		else dataset.theme = theme;
		return () => delete dataset.theme;
	});

	/** The same page with another query; the speaker's window keeps the name of its deck. */
	function open(choices: string, slide: number) {
		const deck = page.url.searchParams.get('deck');
		const parts = [choices, deck === null ? '' : `deck=${encodeURIComponent(deck)}`];
		const search = parts.filter((part) => part !== '').join('&');
		const address = page.url.pathname + (search && `?${search}`) + `#${slide}`;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
		void goto(address, { keepFocus: true, noScroll: true, replaceState: true });
	}

	return {
		get choice(): ParsedDeck {
			return choice;
		},
		/** Ids of the charts shown, in order; slide 1 is the title, the last the sources. */
		get charts(): readonly string[] {
			return charts;
		},
		get slide(): number {
			return slide;
		},
		get last(): number {
			return last;
		},
		/** The choices as a query with its '?', or nothing. */
		get query(): string {
			return query && `?${query}`;
		},
		/** Those of them that change what charts show; '' = the default view. */
		get viewQuery(): string {
			return formatView(choice.view, options);
		},
		/** To a slide by number; what is out of range is the nearest end. */
		go(to: number): void {
			const n = Math.min(Math.max(to, 1), last);
			if (n === slide) return;
			slide = n;
			if (keepsHistory()) location.hash = `#${n}`;
			else location.replace(`#${n}`);
		},
		/** Other charts; what was shown stays on screen if it is still among them. */
		choose(next: readonly string[]): void {
			const all = next.length === order.length && next.every((id, i) => id === order[i]);
			const shown = charts[slide - 2];
			const place = shown === undefined ? -1 : next.indexOf(shown);
			const at = slide === last ? next.length + 2 : place < 0 ? 1 : place + 2;
			open(formatDeck({ ...choice, charts: all ? null : next }, options), at);
		},
		/** Follows the other window: its charts and view. */
		follow(search: string, to: number): void {
			if (search !== (query && `?${query}`)) open(search.replace(/^\?/, ''), to);
			else if (to !== slide) {
				slide = Math.min(Math.max(to, 1), last);
				location.replace(`#${slide}`);
			}
		}
	};
}
export type DeckPlace = ReturnType<typeof deckPlace>;
