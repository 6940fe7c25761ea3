import { Z95, type Interval } from './interval';

/** An estimate with its relative standard error, %. */
export interface Estimate {
	readonly value: number;
	/** `null` = not published, taken as a figure without error. */
	readonly rsePct: number | null;
}

/** How many times as large, with its 95% interval. */
export interface Growth extends Interval {
	readonly ratio: number;
}

const variance = ({ rsePct }: Estimate): number => ((rsePct ?? 0) / 100) ** 2;

/**
 * Ratio of two independent estimates, to / from, with the 95% interval of the delta method on the log:
 * ratio · exp(±z·√(rse₁² + rse₂²)). `null` when either value is not above 0.
 */
export function growth(from: Estimate, to: Estimate): Growth | null {
	if (from.value <= 0 || to.value <= 0) return null;
	const ratio = to.value / from.value;
	const error = Math.exp(Z95 * Math.sqrt(variance(from) + variance(to)));
	return { ratio, lo: ratio / error, hi: ratio * error };
}

/** Growth of one thing over that of another: 1 = as fast. The errors of all four estimates add up. */
export function relativeGrowth(a: Growth, b: Growth): Growth {
	const logHalf = ({ ratio, hi }: Growth) => Math.log(hi / ratio);
	const ratio = a.ratio / b.ratio;
	const error = Math.exp(Math.hypot(logHalf(a), logHalf(b)));
	return { ratio, lo: ratio / error, hi: ratio * error };
}
