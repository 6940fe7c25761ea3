import { enoughForVerdict } from '../../market/verdict-rules';
import type { SharePoint } from '../../market/role-share';
import { heatmap, type HeatRow } from '../../plot/heatmap';
import { HEAT_INKS, type HeatInk, type Ink } from '../../plot/palette';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';
import { DOOR, drawn, RELABELLED_FROM, type EntryRow } from './points';

/** A row with its words and colour. */
export interface StyledEntryRow extends EntryRow {
	readonly name: string;
	readonly ink: Ink;
	/** Role, or a sum of roles. */
	readonly total: boolean;
}

export interface HeatWords {
	readonly percent: (share: number, digits?: number) => string;
	readonly count: (n: number) => string;
	readonly yearTick: (year: number) => string;
	/** Lines of a target. */
	readonly target: (row: StyledEntryRow, point: SharePoint) => readonly string[];
	readonly summary: string;
	/** Head of the scale and of the column of adverts. */
	readonly scale: string;
	readonly adverts: string;
	/** A year that is not whole, with what is printed under it. */
	readonly part: { readonly year: number; readonly text: string } | null;
	/** Between the roles at or above 5% and those below. */
	readonly below: string;
	readonly hatchNote: string;
	readonly blankNote: string;
	readonly breakNote: string;
	/** Printed when no year is left. */
	readonly nothing: string;
}

/** Lower bounds of the six colours, as shares. */
const STEPS = [0, 0.025, 0.05, 0.1, 0.2, 0.4] as const;

/** The colour of a share; steps, not a gradient, so that a colour can be named. */
export const fillOf = (share: number): HeatInk =>
	HEAT_INKS[STEPS.findLastIndex((from) => share >= from)] ?? 'heat-0';

/**
 * Roles by years, the share printed in each cell; one hue in six steps. Totals on top, then the roles by the share of
 * the last year, parted at 5%. Hatched = fewer than 30 adverts, blank = fewer than 10. Rows with analysts carry a break
 * mark where the label changed.
 */
export function drawHeatmap(
	rows: readonly StyledEntryRow[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: HeatWords
): ChartSpec {
	if (years.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const last = years.at(-1);
	const changed = years.findIndex((year) => year >= RELABELLED_FROM);
	const broken = changed > 0;
	const shareOf = (row: StyledEntryRow) =>
		drawn(row.points).find((p) => p.year === last)?.share ?? -1;
	/** The first role below the open door has the divider above it. */
	const firstBelow = rows.find((row) => !row.total && shareOf(row) < DOOR);
	const cells = rows.map((row): HeatRow => {
		const points = drawn(row.points);
		const lastPoint = points.find((p) => p.year === last);
		return {
			name: row.name,
			ink: row.ink,
			strong: row.total,
			cells: years.map((year) => {
				const point = points.find((p) => p.year === year);
				return point
					? {
							text: words.percent(point.share),
							fill: fillOf(point.share),
							few: !enoughForVerdict(point.n),
							lines: words.target(row, point)
						}
					: null;
			}),
			...(lastPoint ? { end: words.count(lastPoint.n) } : {}),
			...(row === firstBelow ? { divider: words.below } : {}),
			...(row.relabelled && broken ? { breakBefore: changed } : {})
		};
	});
	const all = cells.flatMap((row) => row.cells);
	const { marks, targets, height } = heatmap({
		frame,
		columns: years.map((year, i) => ({
			head: [words.yearTick(year), ...(words.part?.year === year ? [words.part.text] : [])],
			apart: broken && i === changed
		})),
		rows: cells,
		endHead: words.adverts,
		scale: {
			title: words.scale,
			steps: HEAT_INKS.map((fill, i) => ({
				fill,
				bound: words.percent(STEPS[i] ?? 0, STEPS[i] === 0.025 ? 1 : 0)
			}))
		},
		notes: [
			...(cells.some((row) => row.breakBefore !== undefined) ? [words.breakNote] : []),
			...(all.some((cell) => cell?.few) ? [words.hatchNote] : []),
			...(all.some((cell) => cell === null) ? [words.blankNote] : [])
		]
	});
	return {
		frame: frameName,
		width: frame.width,
		height,
		title,
		summary: words.summary,
		marks,
		targets
	};
}
