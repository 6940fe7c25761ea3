import type { Ink } from './palette';
import type { Drawing, Frame } from './spec';

export interface SlopeItem {
	readonly name: string;
	readonly ink: Ink;
	readonly from: number;
	readonly to: number;
	/** Few observations at either end. */
	readonly hollow?: boolean;
	/** Values as printed at the ends. */
	readonly fromText: string;
	readonly toText: string;
	readonly strong?: boolean;
	readonly lines: readonly string[];
}

export interface SlopeOptions {
	readonly frame: Frame;
	readonly items: readonly SlopeItem[];
	readonly heads: readonly [string, string];
	readonly domain: readonly [number, number];
	readonly log?: boolean;
	readonly notes: readonly string[];
}

/** Two dates, many items: a line each, named with its values at both ends, labels moved apart. */
export function slope(options: SlopeOptions): Drawing {
	throw new Error(`not yet: ${options.items.length}`);
}
