import { group, sum } from 'd3';
import { shareWithTwoOrMore } from '../../market/activities';
import type { ShareEstimate } from '../../market/interval';
import { enoughForVerdict, enoughToDraw } from '../../market/verdict-rules';
import type { ActivityCountYear, Role, SourceId } from '../../model/tables';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles, shownYears } from '../selection';

export const KAGGLE: SourceId = 'kaggle-survey';
/** Before this year the survey asked for five activities instead of six: not one series with the rest. */
export const SIX_ACTIVITIES = 2019;

/** People of one role in one year: how many do two kinds of work or more, among those who named any. */
export interface HatsPoint extends ShareEstimate {
	readonly year: number;
	/** People by number of activities, 1 to 6. */
	readonly people: readonly number[];
}

export interface HatsRow {
	readonly role: Role;
	/** From 2019 on, in year order; years with fewer than 10 people are left out. */
	readonly points: readonly HatsPoint[];
	/** The last year shown, if the role is in it. */
	readonly last: HatsPoint | null;
}

export interface HatsPoints {
	readonly years: readonly number[];
	/** Roles shown that the survey asks for, by the share of the last year. */
	readonly rows: readonly HatsRow[];
	/** The others that it asks for. */
	readonly context: readonly HatsRow[];
	/** All roles that it asks for together, in the last year. */
	readonly together: HatsPoint | null;
	/** The roles shown together, in the last year. */
	readonly chosen: HatsPoint | null;
	/** Roles shown that the survey has no option for. */
	readonly absent: readonly Role[];
}

function pointOf(year: number, rows: readonly ActivityCountYear[]): HatsPoint | null {
	const estimate = shareWithTwoOrMore(rows);
	if (!estimate || !enoughToDraw(estimate.n)) return null;
	const people = [1, 2, 3, 4, 5, 6].map((k) =>
		sum(rows, (row) => (row.nActivities === k ? row.nPeople : 0))
	);
	return { year, ...estimate, people };
}

/** How many kinds of work people of each role do. */
export function hatsPoints({ tables, view }: ChartInput): HatsPoints {
	const all = tables.activityCountYear.filter(
		(r) => r.source === KAGGLE && r.year >= SIX_ACTIVITIES
	);
	const years = shownYears(
		view,
		all.map((r) => r.year)
	);
	const last = years.at(-1);
	const rows = all.filter((r) => years.includes(r.year));
	const byRole = group(
		rows,
		(r) => r.roleId,
		(r) => r.year
	);
	const rowsOf = (roles: readonly Role[]): HatsRow[] =>
		roles
			.flatMap((role) => {
				const points = years.flatMap(
					(year) => pointOf(year, byRole.get(role.id)?.get(year) ?? []) ?? []
				);
				return points.length === 0
					? []
					: [{ role, points, last: points.find((p) => p.year === last) ?? null }];
			})
			.toSorted((a, b) => (b.last?.share ?? -1) - (a.last?.share ?? -1));
	const roles = aiRoles(tables);
	const shown = shownRoles(tables, view);
	const found = rowsOf(shown);
	const pooled = (of: readonly Role[]) => {
		const ids = new Set(of.map((role) => role.id));
		return last === undefined
			? null
			: pointOf(
					last,
					rows.filter((r) => r.year === last && ids.has(r.roleId))
				);
	};
	return {
		years,
		rows: found,
		context: rowsOf(roles.filter((role) => !shown.includes(role))),
		together: pooled(roles),
		chosen: pooled(shown),
		absent:
			view.roles === null || years.length === 0
				? []
				: shown.filter((role) => !found.some((r) => r.role === role))
	};
}

/** Rows that a verdict may rest on: 30 people or more in the last year shown. */
export const judgedRows = (rows: readonly HatsRow[]): (HatsRow & { readonly last: HatsPoint })[] =>
	rows.flatMap((row) =>
		row.last && enoughForVerdict(row.last.n) ? [{ ...row, last: row.last }] : []
	);
