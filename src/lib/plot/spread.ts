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
	const order = inOrder(wanted);
	return pooled(
		wanted,
		order,
		order.map((_, i) => i * gap),
		min,
		max
	);
}

/**
 * `spread` for blocks of different heights.
 *
 * @param wanted middles in any order, user units
 * @param sizes height of each block, in the order of `wanted`
 * @param min upper edge of the first block at least
 * @param max lower edge of the last block at most
 * @returns middles in the order of `wanted`
 */
export function spreadBlocks(
	wanted: readonly number[],
	sizes: readonly number[],
	min = Number.NEGATIVE_INFINITY,
	max = Number.POSITIVE_INFINITY
): number[] {
	const order = inOrder(wanted);
	const half = (i: number) => (sizes[order[i] ?? 0] ?? 0) / 2;
	const offsets: number[] = [];
	order.forEach((_, i) =>
		offsets.push(i === 0 ? 0 : (offsets[i - 1] ?? 0) + half(i - 1) + half(i))
	);
	return pooled(wanted, order, offsets, min + half(0), max - half(order.length - 1));
}

const inOrder = (wanted: readonly number[]): number[] =>
	wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);

function pooled(
	wanted: readonly number[],
	order: readonly number[],
	offsets: readonly number[],
	min: number,
	max: number
): number[] {
	// After subtracting the offsets the constraint is monotony, which pooling solves exactly.
	const blocks: { sum: number; count: number }[] = [];
	order.forEach((index, i) => {
		blocks.push({ sum: (wanted[index] ?? 0) - (offsets[i] ?? 0), count: 1 });
		for (;;) {
			const [a, b] = blocks.slice(-2);
			if (!a || !b || a.sum / a.count <= b.sum / b.count) break;
			blocks.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
		}
	});
	const last = offsets.at(-1) ?? 0;
	const places = new Array<number>(wanted.length);
	let i = 0;
	for (const { sum, count } of blocks) {
		const level = Math.max(Math.min(sum / count, max - last), min);
		for (let k = 0; k < count; k++, i++) places[order[i] ?? 0] = level + (offsets[i] ?? 0);
	}
	return places;
}
