import { onMount } from 'svelte';
import type { View, ViewOptions } from '../model/view';
import { formatView, viewOfFile } from './view-query';

/**
 * The view of a chart that is a file on the reader's disk: what its address says behind the `#`, else the view that it
 * was saved with. A choice goes into the address, so that 'back' undoes it and a copied address opens the same view.
 *
 * @param address of the file; `null` while it is made
 */
export function fileView(options: ViewOptions, saved: string, address: string | null) {
	const read = (href: string | null) => viewOfFile(href, saved, options);
	const start = read(address);
	let view = $state.raw<View>(start.view);
	let dropped = $state.raw<readonly string[]>(start.dropped);
	const query = $derived(formatView(view, options));

	onMount(() => {
		const follow = () => ({ view, dropped } = read(location.href));
		window.addEventListener('popstate', follow);
		return () => window.removeEventListener('popstate', follow);
	});
	return {
		get current(): View {
			return view;
		},
		/** Values of the address that were not understood, as `key=value`. */
		get dropped(): readonly string[] {
			return dropped;
		},
		/** The choices as a query with its '?', or nothing. */
		get query(): string {
			return query && `?${query}`;
		},
		set(change: Partial<View>): void {
			view = { ...view, ...change };
			dropped = [];
			const [file = ''] = location.href.split('#');
			// Written even when empty: the choice of everything, where the file was saved with something else.
			history.pushState(null, '', `${file}#${query}`);
		}
	};
}
