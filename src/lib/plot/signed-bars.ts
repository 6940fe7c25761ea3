import type { Ink } from './palette';
import type { Drawing, Frame } from './spec';

export interface SignedBar {
	readonly name: string;
	readonly sub?: string;
	/** Colour of the name. */
	readonly ink: Ink;
	/** Signed; `null` = not measured, the row says so with `end`. */
	readonly value: number | null;
	readonly lo?: number;
	readonly hi?: number;
	readonly fill: Ink;
	/** Few observations: outline only. */
	readonly hollow?: boolean;
	/** The value as printed at the bar's end. */
	readonly text: string;
	readonly end?: string;
	readonly lines: readonly string[];
	readonly group?: string;
}

export interface SignedBarsOptions {
	readonly frame: Frame;
	readonly bars: readonly SignedBar[];
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
	/** What the two directions mean, printed left and right of zero above the bars. */
	readonly sides: readonly [string, string];
	readonly endHead?: string;
	readonly notes: readonly string[];
}

/** Bars from a common zero in the middle, with intervals as whiskers. */
export function signedBars(options: SignedBarsOptions): Drawing {
	throw new Error(`not yet: ${options.bars.length}`);
}
