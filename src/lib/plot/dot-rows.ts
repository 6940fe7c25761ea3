import type { DotRowsOptions } from './dot-row';
import { drawRows, headMarks } from './dot-row-marks';
import { axisHeight, columnsOf, heightOf, size, type Columns, type Sized } from './dot-row-sizes';
import { footNotes } from './foot-notes';
import { round2 } from './marks';
import type { Drawing, Mark, Target } from './spec';

export type { DotRow, DotRowsOptions, RowAxis, RowDot } from './dot-row';

/** Between two columns of rows on a slide. */
const COLUMN_GAP = 56;

/**
 * Dots on a common scale, a row each. Wide and slide: the name left of the plot; narrow: above it. Never bars: the
 * interval matters, and a scale need not start at zero.
 */
export function dotRows(options: DotRowsOptions): Drawing {
	const { frame, rows } = options;
	const leading = round2(frame.text * 1.3);
	const limit = frame.maxHeight ?? Number.POSITIVE_INFINITY;
	const box = options.box ?? { x: 0, y: 0, width: frame.width };
	const head = (columns: Columns, tight = false) => headMarks(options, columns, leading, tight);
	const foot = (y: number) => footNotes(options.notes, frame, box.x, y, box.width);
	const footHeight = foot(0).height;

	const whole = columnsOf(options, box.x, box.width);
	// Rows shrink to what a slide has before they go into two columns.
	const roomy = frame.name === 'narrow' ? 14 : 12;
	const paddings =
		frame.maxHeight === null
			? [roomy]
			: [...(options.fill === true ? [34, 28, 22] : []), 16, 12, 9, 6, 4, 2];
	const closest = [2, 1, 0] as const;
	const total = (sized: readonly Sized[], columns: Columns, tight = false) =>
		head(columns, tight).height + heightOf(sized) + axisHeight(options, leading) + footHeight + 6;
	for (const padding of paddings) {
		const sized = rows.map((row, i) => size(row, i, options, whole, leading, padding));
		if (total(sized, whole) <= limit)
			return assemble([{ sized, columns: whole }], options, leading, head, foot);
	}
	if (options.twoColumns === false || rows.length < 4) {
		const tries = closest.map((padding) =>
			rows.map((row, i) => size(row, i, options, whole, leading, padding))
		);
		const fits = tries.find((sized) => total(sized, whole, true) <= limit);
		const sized = fits ?? tries.at(-1) ?? [];
		return assemble([{ sized, columns: whole }], options, leading, (c) => head(c, true), foot);
	}
	const half = (box.width - COLUMN_GAP) / 2;
	const pair = [
		columnsOf(options, box.x, half),
		columnsOf(options, box.x + half + COLUMN_GAP, half)
	] as const;
	for (const padding of [10, 8, 6, 4, 2, 0]) {
		const sized = rows.map((row, i) => size(row, i, options, pair[0], leading, padding));
		const cut = cutAt(sized);
		const parts = [
			{ sized: sized.slice(0, cut), columns: pair[0] },
			{ sized: sized.slice(cut), columns: pair[1] }
		];
		const tallest = Math.max(...parts.map((p) => total(p.sized, p.columns)));
		if (tallest <= limit || padding === 0) return assemble(parts, options, leading, head, foot);
	}
	throw new Error('unreachable: the last padding always returns');
}

/** Where to part the rows: before a group near the middle, else in the middle. */
function cutAt(sized: readonly Sized[]): number {
	const all = heightOf(sized);
	let [best, distance] = [Math.ceil(sized.length / 2), Number.POSITIVE_INFINITY];
	let sum = 0;
	sized.forEach((r, i) => {
		const penalty = sized.some((s) => s.group.length > 0) && r.group.length === 0 ? all * 0.12 : 0;
		const off = Math.abs(sum - all / 2) + penalty;
		if (i > 0 && off < distance) [best, distance] = [i, off];
		sum += r.groupHeight + r.height + r.axisHeight;
	});
	return best;
}

function assemble(
	parts: readonly { readonly sized: readonly Sized[]; readonly columns: Columns }[],
	options: DotRowsOptions,
	leading: number,
	head: (columns: Columns) => { marks: Mark[]; height: number },
	foot: (y: number) => { marks: Mark[]; height: number }
): Drawing {
	const marks: Mark[] = [];
	const targets: Target[] = [];
	let bottom = 0;
	for (const { sized, columns } of parts) {
		const top = head(columns);
		const drawn = drawRows(sized, options, columns, top.height, leading);
		marks.push(...top.marks, ...drawn.marks);
		targets.push(...drawn.targets);
		bottom = Math.max(bottom, drawn.bottom);
	}
	const under = foot(bottom);
	return { marks: [...marks, ...under.marks], targets, height: round2(bottom + under.height + 4) };
}
