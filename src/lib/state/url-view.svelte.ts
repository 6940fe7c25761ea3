import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { DEFAULT_VIEW, type View, type ViewOptions } from '../model/view';
import { formatView, parseView } from './view-query';

/**
 * The view in the address. Prerendered pages may not read the query, so the first paint is the default view; once
 * mounted, the address is read at every navigation, back and forward included.
 */
export function urlView(options: ViewOptions) {
	let view = $state.raw<View>(DEFAULT_VIEW);
	let dropped = $state.raw<readonly string[]>([]);
	// The address is outside Svelte's graph until the page runs in a browser.
	$effect(() => {
		const parsed = parseView(page.url.searchParams, options);
		untrack(() => {
			dropped = parsed.dropped;
			// The view that was just set is in the address already: the same view anew would redraw every chart.
			if (formatView(parsed.view, options) !== formatView(view, options)) view = parsed.view;
		});
	});
	return {
		get current(): View {
			return view;
		},
		/** Values of the address that were not understood, as `key=value`. */
		get dropped(): readonly string[] {
			return dropped;
		},
		/** The choices as a query with its '?', or nothing: for links that keep them. */
		get query(): string {
			const query = formatView(view, options);
			return query && `?${query}`;
		},
		/** Changes some choices; a new entry in the history, so that 'back' undoes it. */
		set(change: Partial<View>): void {
			view = { ...view, ...change };
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
			void goto(page.url.pathname + this.query, { keepFocus: true, noScroll: true });
		}
	};
}
export type UrlView = ReturnType<typeof urlView>;
