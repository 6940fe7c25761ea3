import { sum } from 'd3';
import type { Activity } from '../../content/activities';
import { lift, meanLift, type Lift, type MeanLift, type PairCounts } from '../../market/lift';
import { enoughForVerdict, enoughToDraw } from '../../market/verdict-rules';
import { ACTIVITIES, type Role, type SourceId, type Tables } from '../../model/tables';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles, shownYears } from '../selection';

export const KAGGLE: SourceId = 'kaggle-survey';
/** Before this year the survey asked for five activities instead of six: not one series with the rest. */
export const SIX_ACTIVITIES = 2019;

/**
 * The band of the lecture's drawing that an activity comes nearest to: data engineer, AIOps, AI engineer, AI researcher.
 * `null` = outside: the drawing has no band for analysis. The fifth band, the manager, has no activity.
 */
const BAND: Readonly<Record<Activity, number | null>> = {
	data_infrastructure: 0,
	ml_service_in_production: 1,
	ml_prototypes: 2,
	improve_existing_ml_models: 2,
	ml_research: 3,
	analyze_data_for_decisions: null
};

/** The activities in the order of the bands, what is outside last. */
export const IN_BANDS: readonly Activity[] = [...ACTIVITIES].sort(
	(a, b) => (BAND[a] ?? 9) - (BAND[b] ?? 9)
);

/** `near` = of the same band or the next one, `far` = a band or more between them, `outside` = with analysis. */
export type Distance = 'near' | 'far' | 'outside';
export const DISTANCES: readonly Distance[] = ['near', 'far', 'outside'];

/** How far two activities are from each other in the lecture's drawing. */
export function distance(a: Activity, b: Activity): Distance {
	const [from, to] = [BAND[a], BAND[b]];
	if (from === null || to === null) return 'outside';
	return Math.abs(from - to) <= 1 ? 'near' : 'far';
}

/** Two activities and how often one person does both, against chance. */
export interface OverlapPair {
	/** `a` before `b` in `IN_BANDS`. */
	readonly a: Activity;
	readonly b: Activity;
	readonly distance: Distance;
	/** `null` = fewer than 10 people do both. */
	readonly lift: Lift | null;
}

/** The fifteen pairs of one role, or of several with chance taken within each. */
export interface Overlap {
	readonly pairs: readonly OverlapPair[];
	/** Mean over the pairs of a distance; `null` = fewer than 30 people do both of some pair. */
	readonly near: MeanLift | null;
	readonly far: MeanLift | null;
	/** People asked. */
	readonly n: number;
}

export interface OverlapPoints {
	/** Years shown in which one of the roles shown was asked for. */
	readonly years: readonly number[];
	/** The roles shown together, in the last year; `null` = none was asked for. */
	readonly together: Overlap | null;
	/** The same in the years before. */
	readonly earlier: readonly (Overlap & {
		readonly year: number;
		/** Those of the roles that the survey of that year had no option for. */
		readonly without: readonly Role[];
	})[];
	/** Each role shown that was asked for in the last year, in the order shown. */
	readonly roles: readonly (Overlap & { readonly role: Role })[];
	/** All roles of the survey together, in the last year. */
	readonly all: Overlap | null;
	/** Chosen roles that the survey had no option for in the last year. */
	readonly absent: readonly Role[];
}

const PAIRS = IN_BANDS.flatMap((b, i) => IN_BANDS.slice(0, i).map((a) => ({ a, b })));

/** Counts of the pair in each role (and label of a role); what was not asked for is left out. */
function strataOf(
	{ activityYear, activityPairYear }: Tables,
	year: number,
	roleIds: ReadonlySet<string>
): (a: Activity, b: Activity) => PairCounts[] {
	const of = (r: { source: string; year: number; roleId: string }) =>
		r.source === KAGGLE && r.year === year && roleIds.has(r.roleId);
	const named = new Map(
		activityYear.filter(of).map((r) => [`${r.roleId}|${r.label}|${r.activity}`, r.nYes])
	);
	const pairs = activityPairYear.filter(of);
	return (a, b) =>
		pairs.flatMap((r) => {
			const same =
				(r.activityA === a && r.activityB === b) || (r.activityA === b && r.activityB === a);
			const nA = named.get(`${r.roleId}|${r.label}|${a}`);
			const nB = named.get(`${r.roleId}|${r.label}|${b}`);
			return same && nA !== undefined && nB !== undefined
				? [{ nA, nB, nBoth: r.nBoth, nBase: r.nBase }]
				: [];
		});
}

/** `null` = nobody was asked. */
function overlapOf(tables: Tables, year: number, roles: readonly Role[]): Overlap | null {
	const strata = strataOf(tables, year, new Set(roles.map((role) => role.id)));
	const found = PAIRS.map(({ a, b }) => {
		const counts = strata(a, b);
		const drawn = enoughToDraw(sum(counts, (c) => c.nBoth));
		return {
			n: sum(counts, (c) => c.nBase),
			pair: { a, b, distance: distance(a, b), lift: drawn ? lift(counts) : null }
		};
	});
	const n = Math.max(...found.map((p) => p.n));
	if (!enoughToDraw(n)) return null;
	const pairs = found.map((p) => p.pair);
	const mean = (which: Distance) => {
		const of = pairs.filter((p) => p.distance === which);
		const known = of.flatMap((p) => (p.lift && enoughForVerdict(p.lift.nBoth) ? [p.lift] : []));
		return known.length === of.length ? meanLift(known) : null;
	};
	return { pairs, near: mean('near'), far: mean('far'), n };
}

/** Which kinds of work one person does together, in the last year shown. */
export function overlapPoints({ tables, view }: ChartInput): OverlapPoints {
	const shown = shownRoles(tables, view);
	const years = shownYears(
		view,
		tables.activityPairYear
			.filter((r) => r.source === KAGGLE && r.year >= SIX_ACTIVITIES)
			.map((r) => r.year)
	);
	const last = years.at(-1);
	if (last === undefined)
		return { years, together: null, earlier: [], roles: [], all: null, absent: [] };
	const roles = shown.flatMap((role) => {
		const overlap = overlapOf(tables, last, [role]);
		return overlap ? [{ role, ...overlap }] : [];
	});
	return {
		years,
		together: overlapOf(tables, last, shown),
		earlier: years.slice(0, -1).flatMap((year) => {
			const asked = roles.map((r) => r.role);
			const overlap = overlapOf(tables, year, asked);
			const without = asked.filter((role) => !overlapOf(tables, year, [role]));
			return overlap ? [{ year, without, ...overlap }] : [];
		}),
		roles,
		all: overlapOf(tables, last, aiRoles(tables)),
		absent: view.roles === null ? [] : shown.filter((role) => !roles.some((r) => r.role === role))
	};
}
