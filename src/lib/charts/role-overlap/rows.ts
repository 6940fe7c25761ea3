import { formatters } from '../../content/number';
import type { Lift } from '../../market/lift';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { DotRow, RowDot } from '../../plot/dot-rows';
import type { HeatColumn, HeatRow } from '../../plot/heatmap';
import type { Ink } from '../../plot/palette';
import type { FrameName } from '../../plot/spec';
import type { ChartInput } from '../contract';
import { fillOf } from './draw';
import { DISTANCES, IN_BANDS, type Overlap, type OverlapPair } from './points';
import { WORDS } from './words';

/** A set of people with its name and colour: one role, or several together. */
export interface StyledOverlap extends Overlap {
	readonly name: string;
	readonly ink: Ink;
}

/** `1.12–1.34×`. */
export function liftRange({ lo, hi }: Pick<Lift, 'lo' | 'hi'>, { lang }: ChartInput): string {
	const f = formatters(lang);
	return `${f.ratio(lo, 2).replace(/[^\d.]/g, '')}–${f.ratio(hi, 2)}`;
}

export function pairName({ a, b }: Pick<OverlapPair, 'a' | 'b'>, { lang }: ChartInput): string {
	const words = WORDS[lang];
	return words.pair(words.activities[a], words.activities[b]);
}

function lines(
	pair: OverlapPair,
	found: Lift,
	who: string,
	year: number,
	input: ChartInput
): string[] {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	return [
		`${pairName(pair, input)}, ${f.yearTick(year)}`,
		who,
		words.target(f.ratio(found.lift, 2), liftRange(found, input)),
		words.persons(f.count(found.nBoth), f.count(found.nBase))
	];
}

/** A lower triangle: the activities in the order of the bands, each against those before it. */
export function matrix(
	of: StyledOverlap,
	year: number,
	frame: FrameName,
	input: ChartInput
): { columns: HeatColumn[]; rows: HeatRow[] } {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	return {
		// The last one has no column: nothing comes after it.
		columns: IN_BANDS.slice(0, -1).map((a) => ({
			head: [frame === 'narrow' && a === 'ml_research' ? words.narrowResearch : words.activities[a]]
		})),
		rows: IN_BANDS.map((b, i) => ({
			name: words.activities[b],
			ink: 'ink',
			cells: IN_BANDS.slice(0, -1).map((a, j) => {
				const pair = of.pairs.find((p) => p.a === a && p.b === b);
				return j < i && pair?.lift
					? {
							text: f.ratio(pair.lift.lift, 2),
							fill: fillOf(pair.lift.lift),
							few: !enoughForVerdict(pair.lift.nBoth),
							lines: lines(pair, pair.lift, of.name, year, input)
						}
					: null;
			})
		}))
	};
}

/** A row a pair, near ones first and within a distance the most frequent by the first set; `behind` = for comparison. */
export function pairRows(
	of: readonly StyledOverlap[],
	behind: Overlap | null,
	year: number,
	input: ChartInput
): DotRow[] {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const [first] = of;
	if (!first) return [];
	const one = of.length === 1;
	const liftOf = (overlap: Overlap | null, { a, b }: OverlapPair) =>
		overlap?.pairs.find((p) => p.a === a && p.b === b)?.lift ?? null;
	return DISTANCES.flatMap((distance) => {
		const pairs = first.pairs
			.filter((p) => p.distance === distance && of.some((o) => liftOf(o, p)))
			.toSorted((p, q) => (q.lift?.lift ?? 0) - (p.lift?.lift ?? 0));
		const mean = one && distance !== 'outside' ? first[distance] : null;
		const heading = words.distances[distance];
		return pairs.map((pair, i): DotRow => {
			const context = liftOf(behind, pair);
			const dots = of.flatMap((o): RowDot[] => {
				const found = liftOf(o, pair);
				return found
					? [
							{
								value: found.lift,
								lo: found.lo,
								hi: found.hi,
								ink: o.ink,
								hollow: !enoughForVerdict(found.nBoth),
								lines: lines(pair, found, o.name, year, input)
							}
						]
					: [];
			});
			return {
				name: pairName(pair, input),
				ink: 'ink',
				...(i === 0 ? { group: mean ? words.mean(heading, f.ratio(mean.lift, 2)) : heading } : {}),
				...(one ? { end: f.ratio(pair.lift?.lift ?? null, 2) } : {}),
				dots: [
					...(context ? [{ value: context.lift, ink: 'context-text' as const, tick: true }] : []),
					...dots
				]
			};
		});
	});
}
