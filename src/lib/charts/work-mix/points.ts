import { group, sum } from 'd3';
import { MODELLING_ACTIVITIES, type Activity } from '../../content/activities';
import { wilson, type ShareEstimate } from '../../market/interval';
import { enoughForVerdict, enoughToDraw } from '../../market/verdict-rules';
import { ACTIVITIES, type ActivityYear, type Role, type SourceId } from '../../model/tables';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles, shownYears } from '../selection';

export const KAGGLE: SourceId = 'kaggle-survey';
/** Before this year 'improving models' was not asked for. */
export const SIX_ACTIVITIES = 2019;

/** What people of one role call an important part of their work, in one year. */
export interface MixPoint {
	readonly year: number;
	/** People asked. */
	readonly n: number;
	/** By activity, in the order of `ACTIVITIES`. */
	readonly shares: ReadonlyMap<Activity, ShareEstimate>;
	/** Ticks of modelling activities among all ticks, 0–1. */
	readonly modelling: number;
}

export interface MixRow {
	readonly role: Role;
	readonly points: readonly MixPoint[];
	/** The last year shown, if the role is in it. */
	readonly last: MixPoint | null;
}

export interface MixPoints {
	readonly years: readonly number[];
	/** Roles shown that the survey asks for, the most modelling first. */
	readonly rows: readonly MixRow[];
	/** Roles chosen that it has no option for. */
	readonly absent: readonly Role[];
}

function pointOf(year: number, rows: readonly ActivityYear[]): MixPoint | null {
	const n = rows[0]?.nBase ?? 0;
	if (!enoughToDraw(n)) return null;
	const shares = new Map(
		ACTIVITIES.flatMap((activity): [Activity, ShareEstimate][] => {
			const row = rows.find((r) => r.activity === activity);
			const estimate = row ? wilson(row.nYes, row.nBase) : null;
			return estimate ? [[activity, estimate]] : [];
		})
	);
	const ticks = sum(shares.values(), (e) => e.k);
	const modelling = sum(MODELLING_ACTIVITIES, (a) => shares.get(a)?.k ?? 0);
	return ticks === 0 ? null : { year, n, shares, modelling: modelling / ticks };
}

/** What people of each role do, from 2019 on. */
export function mixPoints({ tables, view }: ChartInput): MixPoints {
	const all = tables.activityYear.filter((r) => r.source === KAGGLE && r.year >= SIX_ACTIVITIES);
	const years = shownYears(
		view,
		all.map((r) => r.year)
	);
	const last = years.at(-1);
	const byRole = group(
		all.filter((r) => years.includes(r.year)),
		(r) => r.roleId,
		(r) => r.year
	);
	const shown = view.roles === null ? aiRoles(tables) : shownRoles(tables, view);
	const rows = shown
		.flatMap((role): MixRow[] => {
			const points = years.flatMap(
				(year) => pointOf(year, byRole.get(role.id)?.get(year) ?? []) ?? []
			);
			return points.length === 0
				? []
				: [{ role, points, last: points.find((p) => p.year === last) ?? null }];
		})
		.toSorted((a, b) => (b.last?.modelling ?? -1) - (a.last?.modelling ?? -1));
	return {
		years,
		rows,
		absent: view.roles === null ? [] : shown.filter((role) => !rows.some((r) => r.role === role))
	};
}

/** Rows that a verdict may rest on: 30 people or more in the last year shown. */
export const judgedRows = (rows: readonly MixRow[]): (MixRow & { readonly last: MixPoint })[] =>
	rows.flatMap((row) =>
		row.last && enoughForVerdict(row.last.n) ? [{ ...row, last: row.last }] : []
	);
