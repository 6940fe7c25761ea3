/**
 * The number that a cell holds, or `undefined`. The grammar is narrow on purpose: an optional minus, digits without
 * leading zeros or thousands marks, an optional fraction after a point. So `1,000`, `1e3`, `007`, ` 5`, `NA` and the
 * empty cell are not numbers.
 */
export function parseNumber(text: string): number | undefined {
	if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return undefined;
	const value = Number(text) + 0; // -0 becomes 0
	return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/**
 * The number as the grammar of `parseNumber` writes it, rounded to at most `decimals` places, trailing zeros dropped.
 * Throws a RangeError for a value that has no such form (NaN, infinite, beyond ±2⁵³): a programmer's mistake.
 */
export function formatNumber(value: number, decimals: number): string {
	if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
		throw new RangeError(`formatNumber: ${value} cannot be written as a plain number`);
	const fixed = value.toFixed(decimals);
	const short = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
	return short === '-0' ? '0' : short;
}
