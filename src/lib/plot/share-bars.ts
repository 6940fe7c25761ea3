import type { Ink } from './palette';
import type { Drawing, Frame } from './spec';

export interface Segment {
	/** 0–1. */
	readonly share: number;
	/** Printed inside when it fits, else left out. */
	readonly text: string;
	readonly lines: readonly string[];
}

export interface ShareBar {
	readonly name: string;
	readonly ink: Ink;
	readonly strong?: boolean;
	/** One a part, in the order of `parts`; they sum to 1. */
	readonly segments: readonly Segment[];
	/** Few observations: striped. */
	readonly few?: boolean;
	readonly end?: string;
	readonly group?: string;
}

export interface ShareBarsOptions {
	readonly frame: Frame;
	/** Names and colours of the parts, printed once above the bars where the parts of the first bar stand. */
	readonly parts: readonly { readonly name: string; readonly ink: Ink; readonly textInk: Ink }[];
	/** Panels beside one another (years); one panel = no title needed. */
	readonly panels: readonly {
		readonly title: string;
		readonly sub?: string;
		readonly bars: readonly ShareBar[];
	}[];
	/** The bars are centred between the parts `centre - 1` and `centre`; 0 = they start at the left edge (100% bars). */
	readonly centre: number;
	/** Named on the centre line. */
	readonly centreText?: string;
	readonly format: (share: number) => string;
	readonly endHead?: string;
	readonly notes: readonly string[];
}

/** Stacked bars of shares: centred on the line that carries the question (diverging), or from the left edge. */
export function shareBars(options: ShareBarsOptions): Drawing {
	throw new Error(`not yet: ${options.panels.length}`);
}
