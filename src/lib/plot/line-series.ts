import type { Ink } from './palette';
import type { DotShape, Frame } from './spec';

export interface LinePoint {
	/** Year, or year and fraction. */
	readonly x: number;
	/** `null` = a gap. */
	readonly y: number | null;
	readonly lo?: number;
	readonly hi?: number;
	/** Few observations, or a part year. */
	readonly hollow?: boolean;
	/** Printed at the point: the two or three points that carry the finding. */
	readonly note?: string;
	/** Lines of its target; absent = none. */
	readonly lines?: readonly string[];
}

export interface LineSeries {
	/** Printed at the line's end, moved apart from the others; empty = no label. */
	readonly name: string;
	/** A second line under the name: the last value. */
	readonly value?: string;
	readonly ink: Ink;
	readonly points: readonly LinePoint[];
	/** Years before which the series breaks: no line across, two slanted strokes. */
	readonly breaks?: readonly number[];
	readonly dash?: string;
	readonly shape?: DotShape;
	/** Context: thin, without dots. */
	readonly faint?: boolean;
}

export interface LineChartOptions {
	readonly frame: Frame;
	readonly series: readonly LineSeries[];
	/** Years that get a tick. */
	readonly years: readonly number[];
	/** Text under a year's tick, for example `Jan–May`. */
	readonly partYears?: Readonly<Record<number, string>>;
	readonly y: {
		readonly domain: readonly [number, number];
		readonly ticks: readonly number[];
		readonly format: (value: number) => string;
		/** Equal slopes = equal growth. */
		readonly log?: boolean;
		/** The value with the strong line; absent = the lowest tick, on a log scale none. */
		readonly baseline?: number;
		/** A dashed line across the plot with its value in bold: a threshold. */
		readonly reference?: number;
	};
	/** What y measures, printed above the plot. */
	readonly yTitle: string;
	readonly yearFormat: (year: number) => string;
	/** Names of the two events that orient a time chart; only those inside the span are drawn. */
	readonly events?: { readonly lecture: string; readonly chatgpt: string };
	/** Upright notes of the series, for example where a question changed. */
	readonly marks?: readonly { readonly x: number; readonly text: string }[];
	readonly notes: readonly string[];
	/** Height of the plot; absent = 300 wide, 240 narrow, what is left on a slide. */
	readonly plotHeight?: number;
	/** Texts beside places between the points, for example the change from one to the next. */
	readonly between?: readonly {
		readonly x: number;
		readonly y: number;
		readonly text: string;
		readonly ink: Ink;
	}[];
	/** Filled behind the lines: the gap between two of them. */
	readonly fills?: readonly {
		readonly ink: Ink;
		readonly points: readonly { readonly x: number; readonly lo: number; readonly hi: number }[];
	}[];
	/** Draw into this part of the frame, beside another drawing; absent = the whole frame. */
	readonly box?: {
		readonly x: number;
		readonly width: number;
		/** Where the plot starts, if there is room above it: to align it with its neighbour. */
		readonly plotTop?: number;
	};
}
