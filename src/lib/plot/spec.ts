/**
 * A chart as data: geometry in user units, inks by name, texts ready to print. It is computed whole by a
 * chart definition and only then drawn, so that the built page, the page after a choice and the golden drawings of the tests
 * show the same picture.
 */
import type { Ink } from './palette';

/** The three forms of layout: a column of the page, a phone, a projected slide. */
export type FrameForm = 'wide' | 'narrow' | 'slide';
/** What a chart is computed for, each laid out anew; `stage…` = a slide with its texts around the drawing: few, more, many. */
export type FrameName = FrameForm | StageName;
export type StageName = 'stage' | 'stage-low' | 'stage-lowest';
export const FRAME_NAMES: readonly FrameForm[] = ['wide', 'narrow', 'slide'];
/** The layouts of a slide with its texts, from the highest. */
export const STAGES: readonly StageName[] = ['stage', 'stage-low', 'stage-lowest'];
/** The layouts that a page carries; CSS shows the one that fits. */
export const PAGE_FRAMES = ['wide', 'narrow'] as const satisfies readonly FrameName[];

/** Width in user units (about CSS pixels) and the sizes of text in it. The height follows from the content. */
export interface Frame {
	readonly name: FrameForm;
	readonly width: number;
	/** Labels, ticks, notes. */
	readonly text: number;
	/** Names of panels and rows. */
	readonly strong: number;
	/** A slide has no scroll bar: a drawing for it is no higher. `null` = as high as it needs to be. */
	readonly maxHeight: number | null;
}

export const FRAMES: Readonly<Record<FrameName, Frame>> = {
	wide: { name: 'wide', width: 720, text: 13, strong: 14, maxHeight: null },
	narrow: { name: 'narrow', width: 344, text: 12.5, strong: 13.5, maxHeight: null },
	// 14 units on a slide of 1920 pixels are 24 pixels.
	slide: { name: 'slide', width: 1120, text: 14, strong: 16, maxHeight: 520 },
	// 14 units are 24 pixels where the drawing has 1776 of the 1920 pixels.
	stage: { name: 'slide', width: 1036, text: 14, strong: 15, maxHeight: 424 },
	'stage-low': { name: 'slide', width: 1036, text: 14, strong: 15, maxHeight: 390 },
	'stage-lowest': { name: 'slide', width: 1036, text: 14, strong: 15, maxHeight: 358 }
};

/** Whether a frame has no line to spare: builders then set rows closer and do without what can be read elsewhere. */
export const isScarce = ({ maxHeight }: Frame): boolean => maxHeight !== null && maxHeight < 500;

export type Anchor = 'start' | 'middle' | 'end';
/** Never colour alone: a series has its shape as well. */
export type DotShape = 'circle' | 'square' | 'diamond' | 'triangle';

/** A line or curve; gaps are separate sub-paths of `d`. */
export interface LineMark {
	readonly kind: 'line';
	readonly d: string;
	readonly ink: Ink;
	readonly width: number;
	/** SVG dash pattern; absent = solid. */
	readonly dash?: string;
	readonly opacity?: number;
}

/** A filled shape: an interval band, the gap between two lines, an arrow head. */
export interface AreaMark {
	readonly kind: 'area';
	readonly d: string;
	readonly ink: Ink;
	readonly opacity: number;
}

export interface DotMark {
	readonly kind: 'dot';
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly ink: Ink;
	readonly shape: DotShape;
	/** Hollow = few observations, or the first of two dates; the chart's key says which. */
	readonly hollow: boolean;
}

export interface BarMark {
	readonly kind: 'bar';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly ink: Ink;
	readonly opacity?: number;
	/** Striped = few observations. */
	readonly hatch?: boolean;
	/** Outline only: a part year. */
	readonly hollow?: boolean;
}

export interface RuleMark {
	readonly kind: 'rule';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly ink: Ink;
	readonly width: number;
	readonly dash?: string;
}

export interface LabelMark {
	readonly kind: 'label';
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly text: string;
	readonly anchor: Anchor;
	readonly ink: Ink;
	readonly size: number;
	readonly weight: 400 | 600 | 700;
	/** Drawn over other marks: gets an outline in the colour of the paper. */
	readonly halo?: boolean;
}

export type Mark = LineMark | AreaMark | DotMark | BarMark | RuleMark | LabelMark;

/** A place the reader can point at or step to, and what it says there. */
export interface Target {
	/** The middle. */
	readonly x: number;
	readonly y: number;
	/** A cell is outlined, and pointed at, as a whole; without it a ring is put around the point. */
	readonly cell?: { readonly width: number; readonly height: number };
	/** First line = what it is; the others value, interval, n. */
	readonly lines: readonly string[];
}

/** What a builder of `plot` returns: marks in painting order, targets in reading order, and where it ends below. */
export interface Drawing {
	readonly marks: readonly Mark[];
	readonly targets: readonly Target[];
	/** From the top of the drawing to its end, user units. */
	readonly height: number;
}

/** A chart ready to be drawn. */
export interface ChartSpec {
	readonly frame: FrameName;
	readonly width: number;
	readonly height: number;
	/** Accessible name: the finding. */
	readonly title: string;
	/** What a reader who does not see the drawing needs: form, axes, place, years. */
	readonly summary: string;
	/** In painting order. */
	readonly marks: readonly Mark[];
	/** In reading order. */
	readonly targets: readonly Target[];
}

/** The same numbers as a table. The first column names the row. */
export interface DataTable {
	readonly caption: string;
	readonly columns: readonly string[];
	/** Cells as printed; missing = '–'. */
	readonly rows: readonly (readonly string[])[];
	/** Columns from this one on are numbers and are aligned right. */
	readonly numericFrom: number;
}
