/** The slides in the address: `charts=role-share,pay-range`, the view, `theme=dark`; behind `#` the slide. */
import type { View, ViewOptions } from '../model/view';
import { formatView, parseView } from './view-query';

/** What the address says of the slides. */
export interface DeckChoice {
	readonly view: View;
	/** Charts in the order shown; `null` = all in the order of the lecture (the default); empty = none. */
	readonly charts: readonly string[] | null;
	/** `null` = as the system has it. */
	readonly theme: 'light' | 'dark' | null;
}

export interface ParsedDeck extends DeckChoice {
	/** Values that were not understood, as `key=value`. */
	readonly dropped: readonly string[];
}

const NONE = 'none';
const same = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((id, i) => id === b[i]);

/** @param order ids of all charts in the order of the lecture */
export function parseDeck(
	params: URLSearchParams,
	options: ViewOptions,
	order: readonly string[]
): ParsedDeck {
	const { view, dropped } = parseView(params, options);
	const notUnderstood = [...dropped];
	const drop = (key: string, value: string) => void notUnderstood.push(`${key}=${value}`);
	const asked = params.get('charts');
	let charts: readonly string[] | null = null;
	if (asked === NONE) charts = [];
	else if (asked !== null) {
		const found: string[] = [];
		for (const id of asked.split(','))
			if (order.includes(id) && !found.includes(id)) found.push(id);
			else drop('charts', id);
		charts = found.length === 0 || same(found, order) ? null : found;
	}
	const theme = params.get('theme');
	const known = theme === 'light' || theme === 'dark';
	if (theme !== null && !known && theme !== 'auto') drop('theme', theme);
	return { view, charts, theme: known ? theme : null, dropped: notUnderstood };
}

/** The query without its '?'; '' = the default. */
export function formatDeck({ view, charts, theme }: DeckChoice, options: ViewOptions): string {
	return [
		charts === null ? '' : `charts=${charts.length === 0 ? NONE : charts.join(',')}`,
		formatView(view, options),
		theme === null ? '' : `theme=${theme}`
	]
		.filter((part) => part !== '')
		.join('&');
}

/**
 * A chart taken in or left out. One taken in stands before the first that comes later in the lecture; the others keep
 * their order.
 */
export function withChart(
	charts: readonly string[],
	id: string,
	shown: boolean,
	order: readonly string[]
): readonly string[] {
	const others = charts.filter((other) => other !== id);
	if (!shown) return others;
	const place = order.indexOf(id);
	const before = others.findIndex((other) => order.indexOf(other) > place);
	const at = before < 0 ? others.length : before;
	return [...others.slice(0, at), id, ...others.slice(at)];
}

/**
 * The slide that `#…` names, from 1: its number, or the id of a chart, which stands after the title. What is not understood
 * is the first, what is too great the last slide.
 */
export function slideOf(hash: string, charts: readonly string[]): number {
	const name = hash.replace(/^#/, '');
	const last = charts.length + 2;
	if (/^\d{1,4}$/.test(name)) return Math.min(Math.max(Number(name), 1), last);
	const place = charts.indexOf(name);
	return place < 0 ? 1 : place + 2;
}
