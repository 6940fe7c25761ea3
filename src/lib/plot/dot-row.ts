import type { Ink } from './palette';
import type { DotShape, Frame } from './spec';

/** A value on a row, with its interval if it has one. */
export interface RowDot {
	readonly value: number;
	/** Interval, drawn as a thin band behind the dot. */
	readonly lo?: number;
	readonly hi?: number;
	readonly ink: Ink;
	readonly shape?: DotShape;
	/** Few observations, or the first of two dates. */
	readonly hollow?: boolean;
	/** A floor, a reference: drawn as a short upright stroke instead of a dot. */
	readonly tick?: boolean;
	/** Radius; 5 unless told. Context dots are smaller. */
	readonly r?: number;
	/** Printed beside the dot; labels of a row are moved apart and stay inside the frame. */
	readonly label?: string;
	/** Lines of its target; absent = none (context). */
	readonly lines?: readonly string[];
}

/** A row: several roles on one scale (dot plot), two dates joined (dumbbell), one value with its interval. */
export interface DotRow {
	readonly name: string;
	/** A second, muted line under the name. */
	readonly sub?: string;
	/** Colour of the name: a chosen role's own, else `ink`. */
	readonly ink: Ink;
	readonly strong?: boolean;
	readonly dots: readonly RowDot[];
	/** Joins the first dot to the last in this ink: a dumbbell. */
	readonly join?: Ink;
	/** Printed at the right end: the value, the ratio, the base. */
	readonly end?: string;
	readonly endInk?: Ink;
	/** A heading above the row, with a hairline: the start of a group. */
	readonly group?: string;
	/** The row's own axis, when rows have different units; printed under the row. */
	readonly axis?: RowAxis;
}

export interface RowAxis {
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
	readonly log?: boolean;
}

export interface DotRowsOptions {
	readonly frame: Frame;
	readonly rows: readonly DotRow[];
	/** The common axis; values outside are clamped to its ends. */
	readonly axis: RowAxis;
	/** What the axis measures, printed above it. */
	readonly axisTitle: string;
	/** An upright line through all rows with its name on top: 50%, zero difference, the base of 100. */
	readonly reference?: { readonly value: number; readonly text: string };
	/** Names the marks once, above the first row, each in its ink and shape. */
	readonly key?: readonly {
		readonly text: string;
		readonly ink: Ink;
		readonly shape?: DotShape;
		readonly hollow?: boolean;
		readonly tick?: boolean;
	}[];
	/** Head of the column of `end`s. */
	readonly endHead?: string;
	/** Most room for the ends beside a plot: longer ones wrap; absent = as much as the widest takes. */
	readonly endRoom?: number;
	readonly notes: readonly string[];
	/** Draw into this box of the frame (panels beside or under one another); absent = the whole frame. */
	readonly box?: { readonly x: number; readonly y: number; readonly width: number };
	/** Rows of the panels beside or under this one: their names and ends get the same room, so that scales line up. */
	readonly alignWith?: readonly DotRow[];
	/** Rows take the height that a slide has left; not for panels under one another. */
	readonly fill?: boolean;
	/** Two columns of rows on a slide when one would be too high; default true. */
	readonly twoColumns?: boolean;
}
