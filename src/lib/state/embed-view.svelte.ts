import { onMount, tick } from 'svelte';
import { DEFAULT_VIEW, type View, type ViewOptions } from '../model/view';
import { readEmbedQuery, writtenEmbedQuery } from './embed-query';
import { formatView } from './view-query';

/** What an embed shows at one step of its sequence. */
export interface ShownStep {
	readonly view: View;
	readonly second: boolean;
}

/** What the page around an embed may ask for: a query, a step, or so many steps on. */
interface Wish {
	readonly query?: string;
	readonly step?: number;
	readonly by?: number;
}

/**
 * The view of an embedded chart: from its address, from a filter inside it, or from the page around it (`embed/page.js`
 * passes on what that asks for, as `ai-career-ask`). Nothing of it enters the history: 'back' belongs to the host. The address
 * says where the sequence begins and the step, so that a page that is loaded again goes on where it was.
 *
 * @param options what can be chosen, now: it depends on the data
 * @param stepsFrom the chart's steps from a view
 * @param prepare waited for before the address is read
 */
export function embedView(
	options: () => ViewOptions,
	stepsFrom: (start: View) => readonly ShownStep[],
	prepare: () => Promise<void>
) {
	/** Where step 0 is. */
	let start = $state.raw<View>(DEFAULT_VIEW);
	let step = $state(0);
	let ignored = $state.raw<readonly string[]>([]);
	const steps = $derived(stepsFrom(start));
	const shown = $derived(steps[Math.min(step, steps.length - 1)] ?? { view: start, second: false });
	const query = $derived(formatView(shown.view, options()));

	/** Once it is drawn. */
	async function tell() {
		await tick();
		const detail = { query, step, steps: steps.length };
		window.dispatchEvent(new CustomEvent('ai-career-shown', { detail }));
	}
	function begin(view: View, at = 0) {
		start = view;
		step = Math.max(0, Math.min(at, stepsFrom(view).length - 1));
	}
	function readFrom(search: string) {
		const asked = readEmbedQuery(search, options());
		ignored = asked.dropped;
		begin(asked.view, asked.step);
	}
	function show() {
		const written = writtenEmbedQuery(location.search, formatView(start, options()), step);
		// The router need not know: it is the same page, and it may not have started yet.
		history.replaceState(history.state, '', location.pathname + written);
		void tell();
	}
	onMount(() => {
		const ask = (event: Event) => {
			if (!(event instanceof CustomEvent)) return;
			const wish = event.detail as Wish;
			if (wish.query !== undefined) readFrom(wish.query);
			else begin(start, wish.step ?? step + (wish.by ?? 0));
			show();
		};
		window.addEventListener('ai-career-ask', ask);
		void prepare().then(() => {
			readFrom(location.search);
			return tell();
		});
		return () => window.removeEventListener('ai-career-ask', ask);
	});
	return {
		get current(): View {
			return shown.view;
		},
		/** The chart's other form is shown. */
		get second(): boolean {
			return shown.second;
		},
		/** Values of the address that were not understood, as `key=value`. */
		get ignored(): readonly string[] {
			return ignored;
		},
		/** The same, for the line of choices: the embed says it itself. */
		dropped: [] as readonly string[],
		/** The choices as a query with its '?', or nothing. */
		get query(): string {
			return query && `?${query}`;
		},
		/** A choice of the reader: the sequence begins anew there. */
		set(change: Partial<View>): void {
			begin({ ...shown.view, ...change });
			show();
		}
	};
}
