import { dotRows, type DotRow } from '../../plot/dot-rows';
import { shareBars, type ShareBar } from '../../plot/share-bars';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';

interface AdvertWords {
	readonly axis: string;
	readonly summary: string;
	readonly base: string;
	/** Absent = no senior adverts shown. */
	readonly senior: string | null;
	readonly endHead: string;
	readonly notes: readonly string[];
	readonly percent: (share: number, digits?: number) => string;
}

/** Adverts that mention no degree, a row a role. */
export function drawAdverts(
	rows: readonly DotRow[],
	frameName: FrameName,
	title: string,
	words: AdvertWords
): ChartSpec {
	const frame = FRAMES[frameName];
	const highest = Math.max(0.5, ...rows.flatMap((row) => row.dots.map((d) => d.hi ?? d.value)));
	const { marks, targets, height } = dotRows({
		frame,
		rows,
		axis: {
			domain: [0, highest],
			ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1].filter((tick) => tick <= highest),
			format: (share) => words.percent(share, 0)
		},
		axisTitle: words.axis,
		...(words.senior === null
			? {}
			: {
					key: [
						{ text: words.base, ink: 'ink' },
						{ text: words.senior, ink: 'ink', shape: 'diamond', hollow: true }
					]
				}),
		endHead: words.endHead,
		notes: words.notes,
		twoColumns: false
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

interface PeopleWords {
	readonly degrees: readonly [string, string, string];
	readonly summary: string;
	readonly centre: string;
	readonly endHead: string;
	readonly notes: readonly string[];
	/** Where years are left out. */
	readonly ends: string;
	readonly percent: (share: number, digits?: number) => string;
}

/**
 * Degrees of those who work: bars centred on the line between bachelor and Master's, a panel a year; the
 * first and the last year only where there is no room for all.
 */
export function drawPeople(
	years: readonly { readonly title: string; readonly bars: readonly ShareBar[] }[],
	frameName: FrameName,
	title: string,
	words: PeopleWords
): ChartSpec {
	const frame = FRAMES[frameName];
	const ends = years.filter((year) => year === years[0] || year === years.at(-1));
	const panels = frameName === 'wide' ? years : ends;
	const { marks, targets, height } = shareBars({
		frame,
		parts: [
			{ name: words.degrees[0], ink: 'supply', textInk: 'paper' },
			{ name: words.degrees[1], ink: 'heat-2', textInk: 'ink' },
			{ name: words.degrees[2], ink: 'heat-4', textInk: 'paper' }
		],
		panels,
		centre: 1,
		centreText: words.centre,
		format: words.percent,
		endHead: words.endHead,
		notes: [...(panels.length < years.length ? [words.ends] : []), ...words.notes]
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
