import { decompose, type Contributions } from '../../market/decompose';
import { yearlyDemand, type DemandYear } from '../../market/yearly-demand';
import type { Geo } from '../../model/tables';
import type { ChartInput } from '../contract';
import { isWholeYear } from '../demand-years';
import { shownYears } from '../selection';

/** A year against the base year. */
export interface LevelYear extends Contributions {
	readonly demand: DemandYear;
	/** Only part of the year is published: drawn hollow, never judged. */
	readonly part: boolean;
}

/** All that the chart says, before any word or pixel. */
export interface LevelPoints {
	readonly geo: Geo;
	/** The chosen base year, or the first whole year of the range where that leaves it out. */
	readonly base: number;
	/** Years in the reader's range, in order; empty when the base year is not published. */
	readonly years: readonly LevelYear[];
	/** The base year; `null` when the chosen one is not published or only in part. */
	readonly baseYear: LevelYear | null;
	/** Last whole year shown; `null` when none comes after the base year. */
	readonly last: LevelYear | null;
	/** Whole years from the base year to before the last: what the last year is compared with. */
	readonly starts: readonly LevelYear[];
	/** Whole year from the base to before the last with the most postings that mention AI; `null` without a last. */
	readonly high: LevelYear | null;
	/** Neighbouring whole years shown, and those between which share and AI postings went opposite ways. */
	readonly steps: number;
	readonly oppositeSteps: number;
}

/** The chosen base year; the first whole year of the range where the range leaves the chosen one out. */
function baseOf(demand: readonly DemandYear[], view: ChartInput['view']): number {
	const whole = demand.filter(isWholeYear).map((d) => d.year);
	const shown = shownYears(view, whole);
	return whole.includes(view.base) && !shown.includes(view.base)
		? (shown[0] ?? view.base)
		: view.base;
}

/** AI postings of the chosen country since the base year, as share of postings times all postings. */
export function levelPoints({ tables, view }: ChartInput): LevelPoints {
	const demand = yearlyDemand(tables.demandIndex, view.geo);
	const byYear = new Map(demand.map((d) => [d.year, d]));
	const base = baseOf(demand, view);
	const all = decompose(
		demand.map((d) => ({ year: d.year, share: d.aiShare, total: d.totalIndex })),
		base
	).flatMap((c): LevelYear[] => {
		const d = byYear.get(c.year);
		return d ? [{ ...c, demand: d, part: !isWholeYear(d) }] : [];
	});
	const shown = new Set(
		shownYears(
			view,
			all.map((y) => y.year)
		)
	);
	const years = all.filter((y) => shown.has(y.year));
	const whole = years.filter((y) => !y.part);
	const baseYear = all.find((y) => y.year === base && !y.part) ?? null;
	const last = baseYear && (whole.findLast((y) => y.year > base) ?? null);
	const before = all.filter((y) => !y.part && last && y.year >= base && y.year < last.year);
	const steps = whole.flatMap((y) => {
		const previous = whole.find((p) => p.year === y.year - 1);
		return previous ? [(y.share - previous.share) * (y.net - previous.net)] : [];
	});
	return {
		geo: view.geo,
		base,
		years,
		baseYear,
		last,
		starts: before,
		high: before.length > 0 ? before.reduce((a, b) => (b.net > a.net ? b : a)) : null,
		steps: steps.length,
		oppositeSteps: steps.filter((product) => product < 0).length
	};
}
