import { MIN_N_VERDICT } from '../../model/verdict';
import { lineChart } from '../../plot/line-chart';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';
import type { RoleShareWords, StyledPanel } from './draw';
import { drawn } from './points';

/** What the ranks print, in one language. */
export type RankWords = Pick<RoleShareWords, 'yearTick' | 'target' | 'summary' | 'nothing'> & {
	readonly yTitle: string;
};

/** From a rank to the next. */
const STEP = 26;

/** Ranks of the roles by year, joined: who overtook whom. Hides distances, so it is the second view only. */
export function drawRanks(
	panels: readonly StyledPanel[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: RankWords
): ChartSpec {
	const ranked = panels.filter((p) => drawn(p.points).length > 0);
	if (ranked.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const pointOf = (panel: StyledPanel, year: number) =>
		drawn(panel.points).find((p) => p.year === year);
	/** 1 + the roles with a greater share. */
	const rank = (panel: StyledPanel, year: number): number | null => {
		const own = pointOf(panel, year);
		if (!own) return null;
		return 1 + ranked.filter((p) => (pointOf(p, year)?.share ?? 0) > own.share).length;
	};
	const last = Math.max(...ranked.flatMap((p) => years.map((year) => rank(p, year) ?? 1)));
	// The chosen roles over the others.
	const order = ranked.toSorted(
		(a, b) => Number(a.ink !== 'context') - Number(b.ink !== 'context')
	);
	const drawing = lineChart({
		frame,
		series: order.map((p) => ({
			name: p.name,
			ink: p.ink,
			points: years.map((year) => {
				const point = pointOf(p, year);
				return {
					x: year,
					y: rank(p, year),
					...(point ? { hollow: point.k < MIN_N_VERDICT, lines: words.target(p, point) } : {})
				};
			})
		})),
		years,
		// The first rank stands on top.
		y: {
			domain: [last + 0.5, 0.5],
			ticks: Array.from({ length: last }, (_, i) => i + 1),
			format: String,
			// No rank is a base line.
			baseline: 0
		},
		yTitle: words.yTitle,
		yearFormat: words.yearTick,
		notes: [],
		plotHeight: Math.max(last, 2) * STEP
	});
	return { frame: frameName, width: frame.width, title, summary: words.summary, ...drawing };
}
