import { disjoint, type Interval, type ShareEstimate } from '../../market/interval';
import { roleShare } from '../../market/role-share';
import { enoughForVerdict, enoughToDraw } from '../../market/verdict-rules';
import type { Role } from '../../model/tables';
import { advertRows, SCOPE_WIDENED } from '../adverts';
import type { ChartInput } from '../contract';
import { aiRoles, COMBINATION_ROLES, MODELLING_ROLES, shownRoles } from '../selection';

/** The first year that this chart compares: in 2022 most roles have too few adverts. */
export const FIRST_YEAR = 2023;
/** A smaller change is none, however clear. */
export const LEAST_CHANGE = 0.005;

/** What the lecture's forecast says of a role. */
export type Side = 'modelling' | 'combination' | 'other';

/** Change of a role's share among AI adverts, first year to last, as a difference of shares (0.01 = one point). */
export interface Gap extends Interval {
	readonly role: Role;
	readonly side: Side;
	readonly first: ShareEstimate;
	readonly last: ShareEstimate;
	readonly change: number;
	/** 30 adverts or more in both years. */
	readonly enough: boolean;
	/** Up or down by half a point or more with the interval on one side of zero; else flat. */
	readonly way: 'rose' | 'fell' | 'flat';
}

export interface GapPoints {
	readonly from: number | null;
	readonly to: number | null;
	/** From the largest gain to the largest loss. */
	readonly gaps: readonly Gap[];
	/** Roles with fewer than 10 adverts in either year. */
	readonly undrawn: readonly Role[];
	/** The source widened its scope between the two years. */
	readonly widened: boolean;
}

const sideOf = (role: Role): Side =>
	MODELLING_ROLES.includes(role.id)
		? 'modelling'
		: COMBINATION_ROLES.includes(role.id)
			? 'combination'
			: 'other';

/**
 * Difference of two independent shares with the 95% interval of Newcombe (Statistics in Medicine 17, 1998, method 10): from
 * the Wilson intervals of both, so that it never leaves what is possible.
 */
export function difference(
	first: ShareEstimate,
	last: ShareEstimate
): Interval & { change: number } {
	const change = last.share - first.share;
	return {
		change,
		lo: change - Math.hypot(last.share - last.lo, first.hi - first.share),
		hi: change + Math.hypot(last.hi - last.share, first.share - first.lo)
	};
}

/** Changes of the shown roles between the first and the last year of the reader's range, from `firstYear` on. */
export function gapPoints({ tables, view }: ChartInput, firstYear = FIRST_YEAR): GapPoints {
	const rows = advertRows(tables, view).filter((r) => r.year >= firstYear);
	const years = [...new Set(rows.map((r) => r.year))].sort((a, b) => a - b);
	const [from, to] = [years[0] ?? null, years.at(-1) ?? null];
	const shown = view.roles === null ? aiRoles(tables) : shownRoles(tables, view);
	const gaps =
		from === null || to === null || from === to
			? []
			: shown.flatMap((role): Gap[] => {
					const points = roleShare(rows, [role.id]);
					const [first, last] = [from, to].map((year) => points.find((p) => p.year === year));
					if (!first || !last || !enoughToDraw(first.k) || !enoughToDraw(last.k)) return [];
					const gap = difference(first, last);
					const enough = enoughForVerdict(first.k) && enoughForVerdict(last.k);
					const clear = disjoint(gap, { lo: 0, hi: 0 }) && Math.abs(gap.change) >= LEAST_CHANGE;
					return [
						{
							role,
							side: sideOf(role),
							first,
							last,
							...gap,
							enough,
							way: clear ? (gap.change > 0 ? 'rose' : 'fell') : 'flat'
						}
					];
				});
	return {
		from,
		to,
		gaps: gaps.toSorted((a, b) => b.change - a.change),
		undrawn: shown.filter((role) => !gaps.some((g) => g.role === role)),
		widened: from !== null && to !== null && from < SCOPE_WIDENED && to >= SCOPE_WIDENED
	};
}

/** How many of the gaps went the same way when only the years since the source widened its scope are compared. */
export function sameSinceWidened(gaps: readonly Gap[], input: ChartInput): number {
	const since = gapPoints({ ...input, view: { ...input.view, from: SCOPE_WIDENED } }).gaps;
	return gaps.filter(({ role, way }) => since.some((g) => g.role.id === role.id && g.way === way))
		.length;
}

/** Why the chart does not start a year earlier: AI roles with too few adverts for a verdict in that year. */
export function tooFewBefore({ tables, view }: ChartInput): { few: number; all: number } {
	const roles = aiRoles(tables);
	const rows = advertRows(tables, { ...view, from: null, to: null }).filter(
		(r) => r.year === FIRST_YEAR - 1
	);
	const enough = roles.filter((role) =>
		enoughForVerdict(rows.find((r) => r.roleId === role.id)?.n ?? 0)
	);
	return { few: roles.length - enough.length, all: roles.length };
}

/**
 * Of the gaps those that read otherwise when the year before the first is compared, with 30 adverts in it: none where the
 * reader has left that year out.
 */
export function otherwiseFromBefore(gaps: readonly Gap[], input: ChartInput): Gap[] {
	const earlier = gapPoints(input, FIRST_YEAR - 1);
	if (earlier.from !== FIRST_YEAR - 1) return [];
	return earlier.gaps.filter(
		({ role, way, enough }) =>
			enough && gaps.some((g) => g.role.id === role.id && g.enough && g.way !== way)
	);
}
