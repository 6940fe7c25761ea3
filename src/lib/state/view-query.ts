/** The reader's choices as the query of an address, and back. Pure; `url-view.svelte.ts` holds the address. */
import type { RoleId } from '../model/tables';
import { DEFAULT_VIEW, type View, type ViewOptions } from '../model/view';

/** Value of `roles` when no role is chosen; an empty value could be a slip. */
const NO_ROLES = 'none';

/**
 * The view as a query without its '?', empty for the default view. Only what differs from the default is written, in
 * one order: `roles` (in the order chosen), `from`, `to`, `base`, `geo`. Every role chosen is the same as the default.
 */
export function formatView(view: View, options: ViewOptions): string {
	const roles = allAsNull(view.roles, options);
	const parts: string[] = [];
	// Commas stay readable; `URLSearchParams` would write %2C.
	if (roles !== null)
		parts.push(`roles=${roles.length === 0 ? NO_ROLES : roles.map(encodeURIComponent).join(',')}`);
	for (const key of ['from', 'to', 'base', 'geo'] as const) {
		const value = view[key];
		if (value !== null && value !== DEFAULT_VIEW[key])
			parts.push(`${key}=${encodeURIComponent(value)}`);
	}
	return parts.join('&');
}

/**
 * Reads a query. Never throws: a value that is malformed or not among the options is left out and reported in
 * `dropped` as `key=value`; of a list of roles only the unknown ones, and those named again. A range that ends before
 * it starts is dropped as a whole. Other keys are passed over and gone at the next choice; of a key given twice the first counts.
 */
export function parseView(
	params: URLSearchParams,
	options: ViewOptions
): { view: View; dropped: readonly string[] } {
	const dropped: string[] = [];
	const drop = (key: string, value: string) => void dropped.push(`${key}=${inShort(value)}`);

	/** The option that a value names; the default when there is no value or no such option. */
	function choose<T extends string | number, D>(key: string, from: readonly T[], otherwise: D) {
		const value = params.get(key);
		if (value === null) return otherwise;
		// Compared as text: 2023.0 and 0x7e7 are no years.
		const found = from.find((option) => String(option) === value);
		if (found === undefined) drop(key, value);
		return found ?? otherwise;
	}

	const roles = parseRoles(params.get('roles'), options, (value) => drop('roles', value));
	let from = choose('from', options.years, DEFAULT_VIEW.from);
	let to = choose('to', options.years, DEFAULT_VIEW.to);
	if (from !== null && to !== null && from > to) {
		drop('from', String(from));
		drop('to', String(to));
		from = DEFAULT_VIEW.from;
		to = DEFAULT_VIEW.to;
	}
	const base = choose('base', options.baseYears, DEFAULT_VIEW.base);
	const geo = choose('geo', options.geos, DEFAULT_VIEW.geo);
	return { view: { roles, from, to, base, geo }, dropped };
}

/**
 * The view of a chart that is a file: what stands behind the '#' of its address, even if that is nothing; without one the
 * query that the file was saved with. `address` = `null` while the file is made.
 */
export function viewOfFile(
	address: string | null,
	saved: string,
	options: ViewOptions
): ReturnType<typeof parseView> {
	const at = address?.indexOf('#') ?? -1;
	const query = address !== null && at >= 0 ? address.slice(at + 1) : saved;
	return parseView(new URLSearchParams(query), options);
}

/** What is printed of a value that anyone may have written into a link. */
const inShort = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);

/** `null` (all) too when none of the roles named is known: that is not the choice of none. */
function parseRoles(
	value: string | null,
	options: ViewOptions,
	drop: (value: string) => void
): readonly RoleId[] | null {
	if (value === null) return null;
	if (value === NO_ROLES) return [];
	const chosen = new Set<RoleId>();
	for (const id of value.split(',')) {
		if (options.roles.includes(id) && !chosen.has(id)) chosen.add(id);
		else drop(id);
	}
	return chosen.size === 0 ? null : allAsNull([...chosen], options);
}

/** A choice of every role is the default. */
const allAsNull = (
	roles: readonly RoleId[] | null,
	options: ViewOptions
): readonly RoleId[] | null =>
	roles !== null && roles.length > 0 && options.roles.every((id) => roles.includes(id))
		? null
		: roles;
