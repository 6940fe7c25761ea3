import type { Ink } from './palette';
import type { Frame } from './spec';

/** A cell of a two-way table. */
export interface HeatCell {
	/** Printed in the cell: `72%`. */
	readonly text: string;
	/** A step of a one-hue scale (`HEAT_INKS`) or of a diverging one (`DIVERGE_INKS`). */
	readonly fill: Ink;
	/** Few observations: striped instead of filled. */
	readonly few: boolean;
	/** Lines of its target. */
	readonly lines: readonly string[];
}

export interface HeatRow {
	readonly name: string;
	/** Colour of the name: a chosen role's own, else `ink`. */
	readonly ink: Ink;
	/** A total, printed bold. */
	readonly strong?: boolean;
	/** One a column; `null` = blank. */
	readonly cells: readonly (HeatCell | null)[];
	/** Printed at the right end, for example the base. */
	readonly end?: string;
	/** A dashed divider with this text above the row. */
	readonly divider?: string;
	/** Index of a column before which two slanted strokes stand: what is left and right of them is not one series. */
	readonly breakBefore?: number;
}

export interface HeatColumn {
	/** Lines of the head, bottom-aligned; at most three. The first is strong, the others muted. */
	readonly head: readonly string[];
	/** A wider gap before it. */
	readonly apart?: boolean;
}

export interface HeatmapOptions {
	readonly frame: Frame;
	readonly columns: readonly HeatColumn[];
	readonly rows: readonly HeatRow[];
	/** Head of the column of `end`s. */
	readonly endHead?: string;
	/** Key of the colours: a title and, at the left edge of each step but the first, its lower bound. */
	readonly scale?: {
		readonly title: string;
		readonly steps: readonly { readonly fill: Ink; readonly bound: string }[];
	};
	/** Sentences under the table. */
	readonly notes: readonly string[];
	/** Room for the names of the rows; absent = from the widest name, at most 40% of the frame. */
	readonly nameRoom?: number;
	/** Lower triangle: `cells` of row i beyond column i are `null` and the heads stand at the end of the diagonal. */
	readonly triangle?: boolean;
}
