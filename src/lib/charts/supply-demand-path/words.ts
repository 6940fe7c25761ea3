/** What the drawing prints, in one language. */
import type { CommonYear, MarketYear } from './points';

export interface PathWords {
	readonly index: (value: number | null) => string;
	readonly year: (year: number) => string;
	/** Relative tightness of the last common year. */
	readonly tightness: (value: number | null) => string;
	/** Change to the year after the peak, with sign. */
	readonly change: (ratio: number) => string;
	/** Names at the line ends. */
	readonly demand: string;
	readonly supply: string;
	/** Names of the two axes of the path. */
	readonly xAxis: string;
	readonly pathTitle: string;
	readonly linesTitle: string;
	readonly demandAhead: string;
	readonly supplyAhead: string;
	readonly diagonal: string;
	readonly noSupply: string;
	/** Value of a part year with what it covers. */
	readonly part: (value: string, year: number) => string;
	readonly start: (year: number) => string;
	readonly noYears: string;
	readonly events: {
		readonly lecture: readonly [long: string, short: string];
		readonly chatgpt: readonly [long: string, short: string];
	};
	readonly pathTarget: (point: CommonYear) => readonly string[];
	readonly demandTarget: (point: MarketYear) => readonly string[];
	readonly supplyTarget: (point: MarketYear) => readonly string[];
	readonly summary: string;
}
