import type { View, ViewOptions } from '../model/view';
import { parseView } from './view-query';

/** What of an embed's address is not its look. */
const SHOWN = ['roles', 'from', 'to', 'base', 'geo', 'step'] as const;

/** What the address of an embed asks for; `step` 0 = the view itself. */
export interface EmbedQuery {
	readonly view: View;
	readonly step: number;
	/** Values that were not understood, as `key=value`. */
	readonly dropped: readonly string[];
}

/** Reads the query of an embed, with or without its '?'. */
export function readEmbedQuery(search: string, options: ViewOptions): EmbedQuery {
	const params = new URLSearchParams(search);
	const step = Number(params.get('step') ?? '0');
	return { ...parseView(params, options), step: Number.isInteger(step) && step > 0 ? step : 0 };
}

/**
 * The query of an embed that shows another view: what it says of the look stays.
 *
 * @param search the query now
 * @param view the view as a query without '?'; empty = the default view
 * @returns with its '?', or nothing
 */
export function writtenEmbedQuery(search: string, view: string, step: number): string {
	const look = new URLSearchParams(search);
	for (const key of SHOWN) look.delete(key);
	const parts = [view, step > 0 ? `step=${step}` : '', look.toString()];
	const query = parts.filter((part) => part !== '').join('&');
	return query === '' ? '' : `?${query}`;
}
