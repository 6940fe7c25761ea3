/** Names at the left (narrow: above), ends at the right, groups with headings: the rows of bar charts. */
import { label, round2, rule } from './marks';
import type { Ink } from './palette';
import type { Frame, Mark } from './spec';
import { textWidth, wrapWithin } from './text';

export interface NamedRow {
	readonly name: string;
	readonly sub?: string;
	readonly ink: Ink;
	readonly strong?: boolean;
	readonly end?: string;
	/** A heading above the row, with a hairline. */
	readonly group?: string;
}

export interface PlacedRow {
	readonly name: readonly string[];
	readonly sub: readonly string[];
	readonly group: readonly string[];
	/** Top of the heading, where there is one, else of the row. */
	readonly top: number;
	/** Top of the name. */
	readonly nameTop: number;
	/** Middle of what is plotted. */
	readonly middle: number;
	/** Room that what is plotted has. */
	readonly plotHeight: number;
}

export interface RowLayout {
	readonly rows: readonly PlacedRow[];
	readonly left: number;
	readonly right: number;
	readonly plotLeft: number;
	readonly plotRight: number;
	readonly top: number;
	readonly bottom: number;
	readonly leading: number;
}

const NAME_PART = { wide: 0.34, slide: 0.3 } as const;
const GUTTER = 12;

/**
 * Lays rows out under `top`, so that with `bottom` below they are no higher than the frame allows where it can be done by
 * closer rows. `mark` = height of what is plotted in a row. `x` and `width` = the column; absent = the whole frame.
 */
export function rowLayout(options: {
	readonly frame: Frame;
	readonly rows: readonly NamedRow[];
	readonly endHead?: string | undefined;
	readonly top: number;
	readonly bottom: number;
	readonly mark: number;
	readonly x?: number;
	readonly width?: number;
}): RowLayout {
	const { frame, rows, top, mark } = options;
	const { x: left = 0, width = frame.width } = options;
	const leading = round2(frame.text * 1.3);
	const stacked = frame.name === 'narrow';
	const endWidth = Math.max(
		0,
		...rows.map((r) => textWidth(r.end ?? '', frame.text)),
		textWidth(options.endHead ?? '', frame.text)
	);
	const endRoom = endWidth > 0 ? endWidth + GUTTER : 0;
	const widest = Math.max(
		30,
		...rows.flatMap((r) => [
			textWidth(r.name, frame.text) * 1.04,
			textWidth(r.sub ?? '', frame.text)
		])
	);
	const nameWidth =
		frame.name === 'narrow' ? width - endRoom : Math.min(widest, width * NAME_PART[frame.name]);
	const texts = rows.map((r) => ({
		name: wrapWithin(r.name, nameWidth, frame.text),
		sub: r.sub === undefined ? [] : wrapWithin(r.sub, nameWidth, frame.text),
		group: r.group === undefined ? [] : wrapWithin(r.group, width, frame.strong)
	}));
	const place = (padding: number, height: number) => {
		let y = top;
		const placed = texts.map(({ name, sub, group }, i): PlacedRow => {
			const start = y;
			if (group.length > 0) y += group.length * frame.strong * 1.3 + (i === 0 ? 2 : 14);
			const lines = (name.length + sub.length) * leading;
			const row = stacked ? lines + 3 + height : Math.max(lines, height);
			const nameTop = y + (stacked ? 0 : (row - lines) / 2);
			const middle = stacked ? y + lines + 3 + height / 2 : y + row / 2;
			y += row + padding;
			return { name, sub, group, top: start, nameTop, middle, plotHeight: height };
		});
		return { placed, bottom: y };
	};
	const limit = frame.maxHeight ?? Number.POSITIVE_INFINITY;
	const tries: readonly (readonly [padding: number, height: number])[] =
		frame.maxHeight === null
			? [[stacked ? 12 : 10, mark]]
			: [
					[14, mark],
					[10, mark],
					[7, mark],
					[4, mark],
					[3, mark * 0.8],
					[2, mark * 0.7],
					[1, mark * 0.6]
				];
	let best = place(...(tries[0] ?? [10, mark]));
	for (const [padding, height] of tries) {
		best = place(padding, height);
		if (best.bottom + options.bottom <= limit) break;
	}
	return {
		rows: best.placed,
		left,
		right: left + width,
		plotLeft: left + (stacked ? 0 : nameWidth + GUTTER),
		plotRight: left + width - (stacked ? 0 : endRoom),
		top,
		bottom: best.bottom,
		leading
	};
}

/** Heading, name and end of a row. */
export function rowNames(
	placed: PlacedRow,
	row: NamedRow,
	frame: Frame,
	{ left, right, top, leading }: RowLayout
): Mark[] {
	const stacked = frame.name === 'narrow';
	const headings = placed.group.map((text, i) => {
		const base = placed.nameTop - (placed.group.length - 1 - i) * frame.strong * 1.3 - 7;
		return label(left, base, text, frame.strong, { ink: 'ink', weight: 600 });
	});
	return [
		...(placed.group.length > 0 && placed.top > top
			? [rule(left, placed.top + 5, right, placed.top + 5, 'grid')]
			: []),
		...headings,
		...[...placed.name, ...placed.sub].map((text, i) => {
			const isName = i < placed.name.length;
			return label(left, placed.nameTop + leading * (i + 0.74), text, frame.text, {
				ink: isName ? row.ink : 'muted',
				weight: isName && (row.strong || stacked || row.ink !== 'ink') ? 600 : 400
			});
		}),
		...(row.end === undefined
			? []
			: [
					label(
						right,
						stacked ? placed.nameTop + leading * 0.74 : placed.middle + frame.text * 0.35,
						row.end,
						frame.text,
						{ anchor: 'end' }
					)
				])
	];
}
