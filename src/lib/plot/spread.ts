/**
 * Moves labels along one dimension so that none overlap, as little as possible: the least-squares solution of
 * y[i+1] - y[i] >= gap, by pooling adjacent violators (Barlow et al. 1972, Statistical Inference under Order
 * Restrictions), then shifted into [min, max] if it fits there.
 *
 * @param wanted places in any order, user units
 * @returns places in the order of `wanted`; where the range is too short for all, they keep `gap` and overrun `max`
 */
export function spread(
	wanted: readonly number[],
	gap: number,
	min = Number.NEGATIVE_INFINITY,
	max = Number.POSITIVE_INFINITY
): number[] {
	const order = wanted
		.map((_, i) => i)
		.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
	// After subtracting i * gap the constraint is monotony, which pooling solves exactly.
	const blocks: { sum: number; count: number }[] = [];
	order.forEach((index, i) => {
		blocks.push({ sum: (wanted[index] ?? 0) - i * gap, count: 1 });
		for (;;) {
			const [a, b] = blocks.slice(-2);
			if (!a || !b || a.sum / a.count <= b.sum / b.count) break;
			blocks.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
		}
	});
	const last = (wanted.length - 1) * gap;
	const places = new Array<number>(wanted.length);
	let i = 0;
	for (const { sum, count } of blocks) {
		const level = Math.max(Math.min(sum / count, max - last), min);
		for (let k = 0; k < count; k++, i++) places[order[i] ?? 0] = level + i * gap;
	}
	return places;
}
