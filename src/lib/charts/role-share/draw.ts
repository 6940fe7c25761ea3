import { max, scaleLinear } from 'd3';
import { MIN_N_VERDICT } from '../../model/verdict';
import type { LineSeries } from '../../plot/line-chart';
import type { Ink } from '../../plot/palette';
import { smallMultiples } from '../../plot/small-multiples';
import { FRAMES, isScarce, type ChartSpec, type FrameName } from '../../plot/spec';
import type { SharePoint } from '../../market/role-share';
import { nothingToDraw } from '../nothing-to-draw';
import { drawn, type SharePanel } from './points';

/** A panel with its words and colour. */
export interface StyledPanel extends SharePanel {
	readonly name: string;
	readonly ink: Ink;
	/** Commonest titles, shown where the panel is wide. */
	readonly titles: readonly string[];
}

export interface RoleShareWords {
	readonly percent: (share: number, digits?: number) => string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
	readonly yearTick: (year: number) => string;
	/** Lines of a target: name, year, share, interval, n. */
	readonly target: (panel: StyledPanel, point: SharePoint) => readonly string[];
	readonly yTitle: string;
	readonly summary: string;
	/** The year that is covered in part only, drawn hollow; `null` = none. */
	readonly partYear: number | null;
	/** Instead of a drawing. */
	readonly nothing: string;
}

/** Up to so many panels are drawn large. */
const FEW = 4;
/** Columns of a few large panels and of many small ones. A slide is one row, or three. */
const COLUMNS = {
	few: { wide: 2, narrow: 1, slide: 4 },
	many: { wide: 4, narrow: 2, slide: 7 }
} as const;

/** The share of one panel over the years; a year without enough adverts is a gap. */
function shareLine(
	panel: SharePanel,
	years: readonly number[],
	ink: Ink,
	words: RoleShareWords,
	styled?: StyledPanel
): LineSeries {
	const points = drawn(panel.points);
	return {
		name: '',
		ink,
		points: years.map((year) => {
			const p = points.find((q) => q.year === year);
			if (!p) return { x: year, y: null };
			if (!styled) return { x: year, y: p.share };
			const end = p === points[0] || p === points.at(-1);
			return {
				x: year,
				y: p.share,
				lo: p.lo,
				hi: p.hi,
				hollow: p.k < MIN_N_VERDICT || p.year === words.partYear,
				lines: words.target(styled, p),
				...(end ? { note: words.percent(p.share) } : {})
			};
		})
	};
}

/**
 * Small multiples: one panel a role on one common scale, all other roles in grey behind, the interval as a band,
 * first and last value printed. Hollow dots rest on fewer than 30 adverts.
 */
export function drawRoleShare(
	panels: readonly StyledPanel[],
	context: readonly SharePanel[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: RoleShareWords
): ChartSpec {
	if (panels.every((p) => drawn(p.points).length === 0))
		return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const few = panels.length <= FEW;
	const columns = COLUMNS[few ? 'few' : 'many'];
	const top = max([...panels, ...context].flatMap((p) => drawn(p.points).map((q) => q.hi))) ?? 0.1;
	const ticks = scaleLinear([0, top], [0, 1]).ticks(few ? 4 : 3);
	const digits = ticks.every((t) => Number.isInteger(Math.round(t * 1e6) / 1e4)) ? 0 : 1;
	const drawing = smallMultiples({
		frame,
		panels: panels.map((panel) => ({
			title: panel.name,
			ink: 'ink',
			...(few && panel.titles.length > 0 ? { sub: panel.titles.join(' · ') } : {}),
			series: [shareLine(panel, years, panel.ink, words, panel)],
			// A sum leads: two columns where there are many panels, the whole row above a pair.
			span: panel.together && (!few || panels.length === 3) ? 2 : 1
		})),
		context: context.map((c) => shareLine(c, years, 'context', words)),
		columns: {
			...columns,
			wide: Math.min(columns.wide, panels.length),
			slide: few ? panels.length + (panels.length === 3 ? 1 : 0) : columns.slide
		},
		panelHeight: !few ? 100 : frame.name === 'slide' ? 340 : 190,
		years,
		y: {
			domain: [0, top],
			ticks,
			format: (share) => words.percent(share, digits),
			baseline: 0
		},
		// A slide that has no line to spare says it over the drawing.
		yTitle: isScarce(frame) ? '' : words.yTitle,
		yearFormat: words.yearTick,
		events: words.events,
		notes: []
	});
	return { frame: frameName, width: frame.width, title, summary: words.summary, ...drawing };
}
