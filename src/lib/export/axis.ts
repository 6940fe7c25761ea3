/** An axis of numbers with round ends: named beside the chart, so that labels can be placed before PowerPoint draws. */
export interface ValueAxis {
	readonly min: number;
	readonly max: number;
	/** Between two ticks; `null` = a log scale, whose ticks are powers of ten. */
	readonly step: number | null;
	/** A number format with as many decimals as the ticks need, made from that of the values. */
	readonly format: (values: string) => string;
	/** Where a value lies: 0 = at the low end, 1 = at the high one. */
	readonly place: (v: number) => number;
}

/** The number nearest to `v` at the precision of a step: 0.1 + 0.2 is 0.3. */
const tidy = (v: number): number => Number(v.toPrecision(12));

/**
 * From 0, or from below it, to a round number beyond the largest; four to seven ticks, a step of 1, 2 or 5 times a power
 * of ten. Without a number other than 0: 0 to 1.
 */
export function niceAxis(values: readonly number[]): ValueAxis {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const span = high - low || 1;
	const power = 10 ** Math.floor(Math.log10(span / 4));
	const step = tidy(([1, 2, 5, 10].find((m) => span / (m * power) <= 6) ?? 10) * power);
	const min = tidy(Math.floor(tidy(low / step)) * step);
	const max = high === low ? 1 : tidy(Math.ceil(tidy(high / step)) * step);
	return {
		min,
		max,
		step,
		format: (code) => withDecimals(code, step),
		place: (v) => (v - min) / (max - min)
	};
}

/** A number format with the decimals that a step needs. */
function withDecimals(code: string, step: number): string {
	const size = code.includes('%') && !code.includes('%p') ? step * 100 : step;
	const decimals = Math.max(0, -Math.floor(Math.log10(size) + 1e-9));
	return code.replace(/0(\.0+)?(?=["%;]|$)/g, decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');
}

/** A log scale from the power of ten below the least number; numbers that are not positive have no place on it. */
export function logAxis(values: readonly number[]): ValueAxis {
	const positive = values.filter((v) => v > 0);
	if (positive.length === 0) return niceAxis([]);
	const min = 10 ** Math.floor(Math.log10(Math.min(...positive)) + 1e-9);
	// Programs differ in where they put ticks where an end is no power of ten.
	const max = 10 ** Math.ceil(Math.log10(Math.max(...positive)) - 1e-9);
	return {
		min: tidy(min),
		max: tidy(max),
		step: null,
		format: (code) => withDecimals(code, min),
		place: (v) => Math.log(v / min) / Math.log(max / min)
	};
}
