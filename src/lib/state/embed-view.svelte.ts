import { onMount } from 'svelte';
import { DEFAULT_VIEW, type View, type ViewOptions } from '../model/view';
import { readEmbedQuery, writtenEmbedQuery } from './embed-query';
import { formatView } from './view-query';

/** What an embed shows at one step of its sequence. */
export interface ShownStep {
	readonly view: View;
	readonly second: boolean;
}

/**
 * The view of an embedded chart: from its address, from a filter inside it, or from the page around it (`embed/page.js`
 * passes on what that asks for, as `ai-career-ask`). Nothing of it enters the history: 'back' belongs to the host.
 *
 * @param stepsFrom the chart's steps from a view
 */
export function embedView(options: ViewOptions, stepsFrom: (start: View) => readonly ShownStep[]) {
	/** Where step 0 is. */
	let start = $state.raw<View>(DEFAULT_VIEW);
	let step = $state(0);
	/** A choice made after the steps began; it holds until the next step. */
	let chosen = $state.raw<View | null>(null);
	let dropped = $state.raw<readonly string[]>([]);
	const steps = $derived(stepsFrom(start));
	const shown = $derived(steps[Math.min(step, steps.length - 1)] ?? { view: start, second: false });
	const current = $derived(chosen ?? shown.view);
	const query = $derived(formatView(current, options));

	function tell() {
		const detail = { query, step, steps: steps.length };
		window.dispatchEvent(new CustomEvent('ai-career-shown', { detail }));
	}
	/** @returns the step that the query names; 0 = none */
	function readFrom(search: string): number {
		const asked = readEmbedQuery(search, options);
		dropped = asked.dropped;
		start = asked.view;
		step = 0;
		chosen = null;
		return asked.step;
	}
	const within = (n: number) => Math.max(0, Math.min(n, steps.length - 1));
	/** The address says what is shown. */
	function write() {
		// The router need not know: it is the same page, and it may not have started yet.
		history.replaceState(
			history.state,
			'',
			location.pathname + writtenEmbedQuery(location.search, query)
		);
		tell();
	}
	onMount(() => {
		step = within(readFrom(location.search));
		const ask = (event: Event) => {
			if (!(event instanceof CustomEvent)) return;
			const wish = event.detail as { query?: string; step?: number; by?: number };
			if (wish.query !== undefined) readFrom(wish.query);
			else {
				step = within(wish.step ?? step + (wish.by ?? 0));
				chosen = null;
			}
			write();
		};
		window.addEventListener('ai-career-ask', ask);
		tell();
		return () => window.removeEventListener('ai-career-ask', ask);
	});
	return {
		get current(): View {
			return current;
		},
		/** The chart's other form is shown. */
		get second(): boolean {
			return chosen === null && shown.second;
		},
		get dropped(): readonly string[] {
			return dropped;
		},
		/** The choices as a query with its '?', or nothing. */
		get query(): string {
			return query && `?${query}`;
		},
		set(change: Partial<View>): void {
			chosen = { ...current, ...change };
			write();
		}
	};
}
