import { group, sum } from 'd3';
import { wilson, type ShareEstimate } from '../../market/interval';
import { enoughToDraw } from '../../market/verdict-rules';
import type { AdvertMonth, Role, RoleId } from '../../model/tables';
import { ADVERT_SEARCH, monthsWithin, type Months } from '../advert-search';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles } from '../selection';

/** Internships among the adverts of one role, or of a label that names none of ours. */
export interface OddsLine {
	/** A role, or the label. */
	readonly key: string;
	readonly roleId: RoleId | null;
	/** One of our roles and shown: it is judged. */
	readonly judged: boolean;
	/** Internships among all adverts, 0–1. */
	readonly share: ShareEstimate;
}

export interface OddsPoints {
	/** `null` = no adverts in the range. */
	readonly months: Months | null;
	/** Highest rate first; those with fewer than 10 adverts are left out. */
	readonly lines: readonly OddsLine[];
	/** The judged roles as one; `null` = none. */
	readonly together: ShareEstimate | null;
	/** Left out: adverts with a senior label, of all roles. */
	readonly senior: ShareEstimate | null;
	/** Our roles that have adverts. */
	readonly known: readonly Role[];
	/** Chosen roles that no label names. */
	readonly absent: readonly Role[];
	/** Chosen roles with fewer than 10 adverts. */
	readonly undrawn: readonly Role[];
}

/** Internships by role, adverts with a senior label apart. */
export function oddsPoints({ tables, view }: ChartInput): OddsPoints {
	const judged = new Set(shownRoles(tables, view).map((role) => role.id));
	const roles = aiRoles(tables);
	const ours = new Set(roles.map((role) => role.id));
	const all = tables.advertMonth.filter((r) => r.source === ADVERT_SEARCH);
	const months = monthsWithin(
		view,
		all.map((r) => r.month)
	);
	const rows = months ? all.filter((r) => r.month >= months[0] && r.month <= months[1]) : [];
	const named = group(
		rows.filter((r) => !r.senior),
		(r) => (r.roleId !== null && ours.has(r.roleId) ? r.roleId : r.label)
	);
	const lines = [...named]
		.flatMap(([key, of]): OddsLine[] => {
			const share = internships(of);
			const roleId = of[0]?.roleId ?? null;
			if (!share || !enoughToDraw(share.n)) return [];
			return [{ key, roleId, judged: roleId !== null && judged.has(roleId), share }];
		})
		.toSorted((a, b) => b.share.share - a.share.share);
	const counted = judgedLines({ lines });
	const chosen = view.roles === null ? [] : shownRoles(tables, view);
	return {
		months,
		lines,
		together: wilson(
			sum(counted, (l) => l.share.k),
			sum(counted, (l) => l.share.n)
		),
		senior: internships(rows.filter((r) => r.senior)),
		known: roles.filter((role) => named.has(role.id)),
		absent: chosen.filter((role) => !named.has(role.id)),
		undrawn: chosen.filter((role) => named.has(role.id) && !lines.some((l) => l.roleId === role.id))
	};
}

/** All months together. */
const internships = (rows: readonly AdvertMonth[]): ShareEstimate | null =>
	wilson(
		sum(rows, (r) => r.nInternship),
		sum(rows, (r) => r.n)
	);

/** The roles that are judged. */
export const judgedLines = ({ lines }: Pick<OddsPoints, 'lines'>): readonly OddsLine[] =>
	lines.filter((line) => line.judged);
