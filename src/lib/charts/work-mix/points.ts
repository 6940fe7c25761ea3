import { group, sum } from 'd3';
import { MODELLING_ACTIVITIES } from '../../content/activities';
import { wilson, type ShareEstimate } from '../../market/interval';
import { namedShare, type NamedShare } from '../../market/named-share';
import { enoughForVerdict, enoughToDraw } from '../../market/verdict-rules';
import { ACTIVITIES, type ActivityYear, type Role, type SourceId } from '../../model/tables';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles, shownYears } from '../selection';

export const KAGGLE: SourceId = 'kaggle-survey';
/** Before this year the survey asked for five activities instead of six: not one series with the rest. */
export const SIX_ACTIVITIES = 2019;

/** What people of one role in one year called an important part of their work. */
export interface MixYear {
	readonly year: number;
	/** People who answered. */
	readonly n: number;
	/** People who named it among all who answered, one an activity, in the order of `ACTIVITIES`. */
	readonly shares: readonly ShareEstimate[];
	/** Modelling among all that they named. */
	readonly modelling: NamedShare;
	/** Modelling and ML research among all that they named, 0–1: what the share would be if research counted. */
	readonly withResearch: number;
}

export interface MixRow {
	readonly role: Role;
	/** From 2019 on, in year order; years with fewer than 10 people are left out. */
	readonly years: readonly MixYear[];
	/** The last year shown, if the role is in it. */
	readonly last: MixYear | null;
}

export interface MixPoints {
	readonly years: readonly number[];
	/** Roles shown that the survey asks for, by modelling's share of what they named in the last year. */
	readonly rows: readonly MixRow[];
	/** The others that it asks for. */
	readonly context: readonly MixRow[];
	/** Chosen roles that it has no option for. */
	readonly absent: readonly Role[];
}

/** `null` = an activity was not asked for, nobody named any, or fewer than 10 people answered. */
function mixYear(year: number, rows: readonly ActivityYear[]): MixYear | null {
	const shares = ACTIVITIES.flatMap((activity) => {
		const of = rows.filter((row) => row.activity === activity);
		return (
			wilson(
				sum(of, (row) => row.nYes),
				sum(of, (row) => row.nBase)
			) ?? []
		);
	});
	const isModelling = (_: unknown, i: number) =>
		MODELLING_ACTIVITIES.some((a) => a === ACTIVITIES[i]);
	const modelling = namedShare(
		shares.filter(isModelling),
		shares.filter((share, i) => !isModelling(share, i))
	);
	const research = shares[ACTIVITIES.indexOf('ml_research')]?.share ?? 0;
	const named = sum(shares, (share) => share.share);
	const n = shares[0]?.n ?? 0;
	if (shares.length < ACTIVITIES.length || !modelling || !enoughToDraw(n)) return null;
	return {
		year,
		n,
		shares,
		modelling,
		withResearch: modelling.share + research / named
	};
}

/** What each role's people do. */
export function mixPoints({ tables, view }: ChartInput): MixPoints {
	const all = tables.activityYear.filter((r) => r.source === KAGGLE && r.year >= SIX_ACTIVITIES);
	const years = shownYears(
		view,
		all.map((r) => r.year)
	);
	const last = years.at(-1);
	const byRole = group(
		all,
		(r) => r.roleId,
		(r) => r.year
	);
	const rowsOf = (roles: readonly Role[]): MixRow[] =>
		roles
			.flatMap((role): MixRow[] => {
				const found = years.flatMap(
					(year) => mixYear(year, byRole.get(role.id)?.get(year) ?? []) ?? []
				);
				return found.length === 0
					? []
					: [{ role, years: found, last: found.find((y) => y.year === last) ?? null }];
			})
			.toSorted((a, b) => (b.last?.modelling.share ?? -1) - (a.last?.modelling.share ?? -1));
	const shown = shownRoles(tables, view);
	const rows = rowsOf(shown);
	return {
		years,
		rows,
		context: rowsOf(aiRoles(tables).filter((role) => !shown.includes(role))),
		absent:
			view.roles === null || years.length === 0
				? []
				: shown.filter((role) => !rows.some((r) => r.role === role))
	};
}

/** Rows that a verdict may rest on: 30 people or more in the last year shown. */
export const judgedRows = (rows: readonly MixRow[]): (MixRow & { readonly last: MixYear })[] =>
	rows.flatMap((row) =>
		row.last && enoughForVerdict(row.last.n) ? [{ ...row, last: row.last }] : []
	);
