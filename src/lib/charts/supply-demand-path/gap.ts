import type { Ink } from '../../plot/palette';
import type { XBand } from '../../plot/marks';

/** Two lines at one place, user units; smaller = higher on the page. */
export interface Pair {
	readonly x: number;
	readonly demand: number;
	readonly supply: number;
}

/** A stretch between two lines in which one side is ahead. */
export interface GapBand {
	readonly ahead: Extract<Ink, 'demand' | 'supply'>;
	readonly band: readonly XBand[];
}

/**
 * The space between two lines, cut where they cross, so that every piece can take the colour of the side that is ahead.
 * Pieces without height are left out.
 */
export function gapBands(pairs: readonly Pair[]): GapBand[] {
	const bands: { ahead: GapBand['ahead']; band: XBand[] }[] = [];
	const add = (from: XBand, to: XBand, lead: number) => {
		const ahead = lead > 0 ? 'demand' : 'supply';
		const open = bands.at(-1);
		if (open?.ahead === ahead && open.band.at(-1)?.x === from.x) open.band.push(to);
		else bands.push({ ahead, band: [from, to] });
	};
	pairs.slice(1).forEach((next, i) => {
		const here = pairs[i];
		if (!here) return;
		// How far demand is above supply.
		const [a, b] = [here.supply - here.demand, next.supply - next.demand];
		const [from, to] = [edge(here), edge(next)];
		if (a * b < 0) {
			const at = a / (a - b);
			const y = here.demand + at * (next.demand - here.demand);
			const crossing = { x: here.x + at * (next.x - here.x), y0: y, y1: y };
			add(from, crossing, a);
			add(crossing, to, b);
		} else if (a + b !== 0) add(from, to, a + b);
	});
	return bands;
}

const edge = ({ x, demand, supply }: Pair): XBand => ({ x, y0: supply, y1: demand });
