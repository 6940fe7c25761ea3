import type { LineChartOptions, LinePoint, LineSeries } from '../../plot/line-chart';
import { gapBands } from './gap';
import { commonYears, type DemandCourse, type MarketYear } from './points';

/** What the lines print, in one language. */
export interface LinesWords {
	readonly index: (value: number | null) => string;
	readonly year: (year: number) => string;
	/** Names at the line ends. */
	readonly demand: string;
	readonly supply: string;
	/** Value of a part year with what it covers. */
	readonly part: (value: string, year: number) => string;
	/** Change to the year after the peak, with sign. */
	readonly change: (ratio: number) => string;
	readonly events: { readonly lecture: string; readonly chatgpt: string };
	readonly demandTarget: (point: MarketYear) => readonly string[];
	readonly supplyTarget: (point: MarketYear) => readonly string[];
}

/** The two indices over time; the gap is filled in the colour of the side ahead while both are published. */
export function indexLines(
	years: readonly MarketYear[],
	course: DemandCourse | null,
	words: LinesWords
): Pick<LineChartOptions, 'series' | 'years' | 'fills' | 'between' | 'events' | 'yearFormat'> {
	const peak = course?.shape === 'turn' ? course.peak : null;
	const peakValue = words.index(peak?.demandIndex ?? null);
	const last = years.findLast((m) => m.demandIndex !== null);
	const end = years.findLast((m) => m.supplyIndex !== null);
	const lastValue = words.index(last?.demandIndex ?? null);
	const demand: LineSeries = {
		name: words.demand,
		value: last?.part ? words.part(lastValue, last.year) : lastValue,
		ink: 'demand',
		points: years.map((m): LinePoint => {
			// A peak in the base year is marked by the base line.
			const noted = m === peak && peakValue !== words.index(100);
			return {
				x: m.year,
				y: m.demandIndex,
				hollow: m.part,
				lines: words.demandTarget(m),
				...(noted ? { note: peakValue } : {})
			};
		})
	};
	const supply: LineSeries = {
		name: words.supply,
		value: words.index(end?.supplyIndex ?? null),
		ink: 'supply',
		shape: 'square',
		points: years.map((m) => ({ x: m.year, y: m.supplyIndex, lines: words.supplyTarget(m) }))
	};
	// The bands are cut on a page, where what is greater stands higher.
	const fills = gapBands(
		commonYears(years).map((m) => ({ x: m.year, demand: -m.demandIndex, supply: -m.supplyIndex }))
	).map(({ ahead, band }) => ({
		ink: ahead,
		points: band.map(({ x, y0, y1 }) => ({ x, lo: -y0, hi: -y1 }))
	}));
	return {
		series: [supply, demand],
		years: years.map((m) => m.year),
		fills,
		between: fall(course, words) ?? [],
		events: words.events,
		yearFormat: words.year
	};
}

/** The change from the peak to the year after it, where demand turned, in the middle of the fall. */
function fall(course: DemandCourse | null, words: LinesWords): LineChartOptions['between'] {
	if (course?.shape !== 'turn') return [];
	const { peak, after } = course;
	if (peak.demandIndex === null || after.demandIndex === null) return [];
	return [
		{
			x: (peak.year + after.year) / 2,
			y: (peak.demandIndex + after.demandIndex) / 2,
			text: words.change(after.demand.aiIndex / peak.demand.aiIndex),
			ink: 'demand'
		}
	];
}
