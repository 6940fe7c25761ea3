import type { LineChartOptions, LineSeries } from './line-chart';
import type { Ink } from './palette';
import type { Drawing, Frame } from './spec';

export interface Panel {
	readonly title: string;
	readonly ink: Ink;
	/** A muted line under the title: the value, n. */
	readonly sub?: string;
	readonly series: readonly LineSeries[];
}

export interface SmallMultiplesOptions extends Omit<
	LineChartOptions,
	'series' | 'plotHeight' | 'box' | 'yTitle'
> {
	readonly frame: Frame;
	readonly panels: readonly Panel[];
	/** Above all panels. */
	readonly yTitle: string;
	/** Drawn behind in every panel, faint. */
	readonly context: readonly LineSeries[];
	readonly columns: Readonly<Record<'wide' | 'narrow' | 'slide', number>>;
	readonly panelHeight: number;
}

/** Panels with the same axes, one subject each, the others faint behind it. */
export function smallMultiples(options: SmallMultiplesOptions): Drawing {
	throw new Error(`not yet: ${options.panels.length}`);
}
