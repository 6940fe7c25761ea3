import type { DotRow, DotRowsOptions, RowAxis } from './dot-row';
import {
	axisHeight,
	GUTTER,
	heightOf,
	PAD,
	RADIUS,
	scaleOf,
	type Columns,
	type Sized
} from './dot-row-sizes';
import { dot, label, present, round2, rule } from './marks';
import { textInk } from './palette';
import type { DotMark, Frame, Mark, Target } from './spec';
import { spreadBlocks } from './spread';
import { textWidth, wrapWithin } from './text';

/** Axis title, key, head of the ends, name of the reference. `tight` = the key stands beside the title if there is room. */
export function headMarks(
	options: DotRowsOptions,
	columns: Columns,
	leading: number,
	tight: boolean
): { marks: Mark[]; height: number } {
	const { frame, axisTitle, key = [], endHead, reference } = options;
	const { x, width } = columns;
	const marks: Mark[] = [];
	let y = options.box?.y ?? 0;
	const title = axisTitle === '' ? [] : wrapWithin(axisTitle, width, frame.text);
	for (const text of title) {
		y += leading;
		marks.push(label(x, y - 4, text, frame.text));
	}
	if (key.length > 0) {
		const whole = key.reduce((sum, item) => sum + textWidth(item.text, frame.text) + 34, 0);
		const after = textWidth(title[0] ?? '', frame.text) + 28;
		const beside = tight && title.length === 1 && after + whole <= width;
		let at = beside ? x + after : x;
		y += beside ? -4 : leading + 4;
		for (const item of key) {
			const room = textWidth(item.text, frame.text) + 20;
			if (at > x && at + room > x + width) {
				at = x;
				y += leading;
			}
			marks.push(
				item.tick
					? rule(at + 7, y - 11, at + 7, y + 1, item.ink, { width: 2.5 })
					: dot(at + 7, y - frame.text * 0.35, RADIUS, item.ink, {
							shape: item.shape ?? 'circle',
							hollow: item.hollow ?? false
						}),
				label(at + 17, y, item.text, frame.text, { ink: textInk(item.ink), weight: 600 })
			);
			at += room + 14;
		}
		y += 4;
	}
	if (endHead !== undefined || reference) {
		y += leading + 2;
		const end = endHead === undefined ? 0 : textWidth(endHead, frame.text);
		if (endHead !== undefined)
			marks.push(label(x + width, y - 4, endHead, frame.text, { anchor: 'end' }));
		if (reference) {
			const middle = scaleOf(options.axis, columns)(reference.value);
			const half = textWidth(reference.text, frame.text) / 2;
			const right = x + width - (end === 0 ? 0 : end + 8);
			const place = Math.min(Math.max(middle, x + half), Math.max(x + half, right - half));
			marks.push(label(place, y - 4, reference.text, frame.text, { anchor: 'middle' }));
		}
	}
	return { marks, height: y + 4 };
}

/** Rows from `top` down, with their axes. */
export function drawRows(
	sized: readonly Sized[],
	options: DotRowsOptions,
	columns: Columns,
	top: number,
	leading: number
): { marks: Mark[]; targets: Target[]; bottom: number } {
	const { frame, axis, reference } = options;
	const { x, width, plotLeft, plotRight } = columns;
	const common = scaleOf(axis, columns);
	const end = top + heightOf(sized);
	const own = sized.every((s) => s.row.axis);
	const behind: Mark[] = [];
	const front: Mark[] = [];
	const targets: Target[] = [];
	// The upright line may run through names above their rows.
	const halo = reference && !own ? { halo: true } : {};
	let y = top;
	for (const item of sized) {
		const { row } = item;
		if (item.group.length > 0) {
			const base = y + item.groupHeight - item.group.length * frame.strong * 1.3;
			if (y > top) behind.push(rule(x, y + 7, x + width, y + 7, 'grid'));
			item.group.forEach((text, i) =>
				front.push(
					label(x, base + frame.strong * (1 + 1.3 * i), text, frame.strong, {
						ink: 'ink',
						weight: 600,
						...halo
					})
				)
			);
			y += item.groupHeight;
		}
		const scale = row.axis ? scaleOf(row.axis, columns) : common;
		const lines = item.name.length + item.sub.length;
		const stacked = frame.name === 'narrow';
		const dotsY = stacked
			? y + lines * leading + item.labels + RADIUS + 4
			: y + item.height / 2 + item.labels / 2;
		const nameTop = stacked ? y : dotsY - (lines * leading) / 2;
		[...item.name, ...item.sub].forEach((text, i) => {
			const isName = i < item.name.length;
			front.push(
				label(x, nameTop + leading * (i + 1) - leading * 0.28, text, frame.text, {
					ink: isName ? row.ink : 'muted',
					weight: isName && (row.strong || stacked || row.ink !== 'ink') ? 600 : 400,
					...(stacked ? halo : {})
				})
			);
		});
		item.end.forEach((text, i) =>
			front.push(
				label(
					x + width,
					stacked
						? nameTop + leading * 0.72
						: dotsY + frame.text * 0.35 + (i - (item.end.length - 1) / 2) * leading,
					text,
					frame.text,
					{ anchor: 'end', ink: row.endInk ?? 'muted', weight: row.endInk ? 600 : 400 }
				)
			)
		);
		const ticks = (row.axis ?? axis).ticks;
		for (const tick of ticks) {
			const at = scale(tick);
			behind.push(rule(at, dotsY - 9, at, dotsY + 9, 'grid'));
		}
		if (!row.axis && !stacked) behind.push(rule(plotLeft, dotsY, plotRight, dotsY, 'grid'));
		front.push(...rowMarks(row, scale, dotsY), ...dotLabels(row, scale, dotsY, columns, frame));
		for (const d of row.dots)
			if (d.lines) targets.push({ x: round2(scale(d.value)), y: round2(dotsY), lines: d.lines });
		y += item.height;
		if (row.axis) {
			// Under its own dots; on a narrow drawing the next name follows, and the room is before that.
			const under = stacked ? dotsY + 7 : y - 2;
			behind.push(...axisMarks(row.axis, columns, under, frame, leading));
			y += item.axisHeight;
		}
	}
	if (reference && !own) {
		const at = common(reference.value);
		behind.push(rule(at, top, at, end, 'muted', { dash: '4 3' }));
	}
	const bottom = end + axisHeight(options, leading);
	return {
		marks: [...behind, ...(own ? [] : axisMarks(axis, columns, end, frame, leading)), ...front],
		targets,
		bottom
	};
}

/** Values under an axis, kept inside the frame; those that would touch their neighbour are left out. */
function axisMarks(
	axis: RowAxis,
	columns: Columns,
	top: number,
	frame: Frame,
	leading: number
): Mark[] {
	const scale = scaleOf(axis, columns);
	let edge = Number.NEGATIVE_INFINITY;
	return axis.ticks.flatMap((tick) => {
		const text = axis.format(tick);
		const half = textWidth(text, frame.text) / 2;
		const middle = Math.min(
			Math.max(scale(tick), columns.x + half),
			columns.x + columns.width - half
		);
		if (middle - half < edge + 6) return [];
		edge = middle + half;
		return [label(middle, top + leading, text, frame.text, { anchor: 'middle' })];
	});
}

function rowMarks(row: DotRow, x: (value: number) => number, y: number): Mark[] {
	const values = row.dots.filter((d) => !d.tick).map((d) => x(d.value));
	const [from, to] = [values[0], values.at(-1)];
	return present<Mark>([
		row.join !== undefined &&
			from !== undefined &&
			to !== undefined && {
				kind: 'line',
				d: `M${round2(from)},${round2(y)}L${round2(to)},${round2(y)}`,
				ink: row.join,
				width: 4,
				opacity: 0.5
			},
		...row.dots.map(
			(d): Mark | false =>
				d.lo !== undefined &&
				d.hi !== undefined && {
					kind: 'bar',
					x: round2(x(d.lo)),
					y: round2(y - 4.5),
					width: round2(Math.max(x(d.hi) - x(d.lo), 0.5)),
					height: 9,
					ink: d.ink,
					opacity: 0.24
				}
		),
		...row.dots.map((d): Mark => {
			const at = x(d.value);
			if (d.tick) return rule(at, y - 8, at, y + 8, d.ink, { width: 2.5 });
			const options: Partial<Pick<DotMark, 'shape' | 'hollow'>> = {
				shape: d.shape ?? 'circle',
				hollow: d.hollow ?? false
			};
			return dot(at, y, d.r ?? RADIUS, d.ink, options);
		})
	]);
}

/** Labels of a row above its dots, moved apart and kept inside the column. */
function dotLabels(
	row: DotRow,
	x: (value: number) => number,
	y: number,
	columns: Columns,
	frame: Frame
): Mark[] {
	const named = row.dots.flatMap((d) => (d.label ? [{ ...d, label: d.label }] : []));
	const widths = named.map((d) => textWidth(d.label, frame.text) + 8);
	const places = spreadBlocks(
		named.map((d) => x(d.value)),
		widths,
		frame.name === 'narrow' ? columns.x : columns.plotLeft - PAD - GUTTER / 2,
		columns.x + columns.width
	);
	return named.map((d, i) =>
		label(places[i] ?? x(d.value), y - RADIUS - 5, d.label, frame.text, {
			anchor: 'middle',
			ink: textInk(d.ink),
			weight: 600
		})
	);
}
