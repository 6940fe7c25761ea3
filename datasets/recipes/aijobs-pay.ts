import { quantileSorted } from 'd3';
import { medianInterval, medianRatioInterval, type Clustered } from '../../src/lib/market/median';
import {
	LEVELS,
	QUANTILES,
	type Geo,
	type Level,
	type PayLevel,
	type PayQuantile,
	type Role,
	type RoleId,
	type SourceId
} from '../../src/lib/model/tables';
import { MIN_N_DRAWN, MIN_N_VERDICT } from '../../src/lib/model/verdict';
import { round } from './raw-table';

/** A full-time posting of one role. Pay is gross, USD a year. */
export interface Paid {
	readonly year: number;
	/** EN, MI, SE or EX, as labelled by the publisher. */
	readonly level: string;
	readonly roleId: RoleId;
	readonly payLow: number;
	/** The same as `payLow` where one figure is published. */
	readonly payHigh: number;
}

/** Years with enough postings of every level for a distribution. */
const QUANTILE_YEARS: readonly number[] = [2024, 2025];

interface Cell {
	readonly year: number;
	readonly role: Role;
	readonly level: Level;
	/** Postings of the year, role and level; never empty. */
	readonly postings: readonly Paid[];
}

/** One row for each year, role and level that has a posting; rows by year, then role and level in their own order. */
export function payLevels(
	source: SourceId,
	geo: Geo,
	postings: readonly Paid[],
	roles: readonly Role[]
): PayLevel[] {
	const cells = cellsOf(postings, roles);
	const midpointsBy = new Map(
		cells.map(({ year, role, level, postings }) => [
			JSON.stringify([year, role.id, level]),
			postings.map(clusteredMidpoint)
		])
	);
	const references = roles.filter(isReference);
	return cells.map(({ year, role, level, postings }) => {
		const midpoints = postings.map(clusteredMidpoint);
		const reference = references.flatMap(
			({ id }) => midpointsBy.get(JSON.stringify([year, id, level])) ?? []
		);
		const enough = midpoints.length >= MIN_N_DRAWN;
		const pay = enough ? medianInterval(midpoints) : null;
		const compared =
			enough && reference.length >= MIN_N_DRAWN && !isReference(role) && level !== 'ALL';
		const ratio = compared ? medianRatioInterval(midpoints, reference) : null;
		return {
			source,
			geo,
			year,
			roleId: role.id,
			level,
			n: midpoints.length,
			payP50: pay && round(pay.median, 0),
			payP50Lo: pay && round(pay.lo, 0),
			payP50Hi: pay && round(pay.hi, 0),
			nReference: reference.length,
			premium: ratio && round(ratio.ratio - 1, 4),
			premiumLo: ratio && round(ratio.lo - 1, 4),
			premiumHi: ratio && round(ratio.hi - 1, 4)
		};
	});
}

/** One row for each year of `QUANTILE_YEARS`, role and level with enough postings, in the order of `payLevels`. */
export function payQuantiles(
	source: SourceId,
	geo: Geo,
	postings: readonly Paid[],
	roles: readonly Role[]
): PayQuantile[] {
	return cellsOf(
		postings.filter(({ year }) => QUANTILE_YEARS.includes(year)),
		roles
	)
		.filter(({ postings }) => postings.length >= MIN_N_VERDICT)
		.map(({ year, role, level, postings }) => {
			const ratios = postings
				.filter(({ payLow, payHigh }) => payLow > 0 && payHigh > payLow)
				.map(({ payLow, payHigh }) => payHigh / payLow);
			return {
				source,
				geo,
				year,
				roleId: role.id,
				level,
				n: postings.length,
				pay: quantilesOf(postings.map(midpoint), 0),
				nRange: ratios.length,
				rangeRatio: ratios.length >= MIN_N_VERDICT ? quantilesOf(ratios, 3) : []
			};
		});
}

function cellsOf(postings: readonly Paid[], roles: readonly Role[]): Cell[] {
	const years = [...new Set(postings.map(({ year }) => year))].sort((a, b) => a - b);
	return years.flatMap((year) => {
		const ofYear = postings.filter((posting) => posting.year === year);
		return roles.flatMap((role) => {
			const ofRole = ofYear.filter(({ roleId }) => roleId === role.id);
			return LEVELS.flatMap((level): Cell[] => {
				const found = level === 'ALL' ? ofRole : ofRole.filter((one) => one.level === level);
				return found.length === 0 ? [] : [{ year, role, level, postings: found }];
			});
		});
	});
}

const isReference = ({ family }: Role): boolean => family === 'reference';

const midpoint = ({ payLow, payHigh }: Range): number => (payLow + payHigh) / 2;

type Range = Pick<Paid, 'payLow' | 'payHigh'>;

/**
 * Middle of a posting's range, in the cluster of the postings with the very same range. One employer advertises many
 * posts with one band of pay, and the source names no employers: postings that share a range are taken for one
 * employer's, so that a band that is repeated fifty times counts as one observation in the intervals.
 */
export const clusteredMidpoint = (range: Range): Clustered => ({
	value: midpoint(range),
	cluster: `${range.payLow}/${range.payHigh}`
});

/** The values at `QUANTILES`, type 7 of Hyndman and Fan (1996). */
function quantilesOf(values: readonly number[], decimals: number): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	return QUANTILES.map((p) => round(quantileSorted(sorted, p) ?? NaN, decimals));
}
