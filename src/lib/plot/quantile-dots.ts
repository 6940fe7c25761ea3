import type { Ink } from './palette';
import type { Drawing, Frame } from './spec';

export interface QuantileRow {
	readonly name: string;
	readonly sub?: string;
	readonly ink: Ink;
	readonly fill: Ink;
	/** The quantiles in order, each drawn as one dot, stacked like a beeswarm. */
	readonly values: readonly number[];
	readonly median: number;
	/** The median as printed. */
	readonly medianText: string;
	readonly end?: string;
	readonly hollow?: boolean;
	readonly lines: readonly string[];
	readonly group?: string;
}

export interface QuantileDotsOptions {
	readonly frame: Frame;
	readonly rows: readonly QuantileRow[];
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
	readonly log?: boolean;
	/** What x measures and what one dot stands for. */
	readonly axisTitle: string;
	readonly reference?: { readonly value: number; readonly text: string };
	readonly endHead?: string;
	readonly notes: readonly string[];
}

/** A quantile dot plot a row (Kay et al., CHI 2016): twenty dots, each five in a hundred observations. */
export function quantileDots(options: QuantileDotsOptions): Drawing {
	throw new Error(`not yet: ${options.rows.length}`);
}
