import type { Geo, RoleId } from './tables';

/** What the reader has chosen. It is written to the address; everything else is derived from it. */
export interface View {
	/** Chosen roles in the order chosen; `null` = all (the default); empty = none. */
	readonly roles: readonly RoleId[] | null;
	/** First and last year shown; `null` = as far as a chart's data reach. */
	readonly from: number | null;
	readonly to: number | null;
	/** Base year of the index charts (= 100). */
	readonly base: number;
	/** Country of the charts that have countries. */
	readonly geo: Geo;
}

export const DEFAULT_VIEW: View = { roles: null, from: null, to: null, base: 2020, geo: 'US' };

/** What may be chosen, taken from the tables; anything else in an address is dropped. */
export interface ViewOptions {
	readonly roles: readonly RoleId[];
	readonly years: readonly number[];
	readonly baseYears: readonly number[];
	readonly geos: readonly Geo[];
}
