import { sum } from 'd3';
import {
	effectiveTitlesInterval,
	rarefiedTitles,
	type EffectiveTitles
} from '../../market/title-diversity';
import { enoughToDraw } from '../../market/verdict-rules';
import type { Tables, Role, RoleId, TitleYear } from '../../model/tables';
import { titlesByRole, titlesOf, type TitleCount } from '../adverts';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles, shownYears } from '../selection';

/** The names of one role, or of several together, in one year. */
export interface TitlePoint extends EffectiveTitles {
	readonly year: number;
	/** Adverts. */
	readonly n: number;
	/** Commonest first. */
	readonly titles: readonly TitleCount[];
	/** Distinct titles to be expected among 30 adverts; `null` = fewer adverts. */
	readonly among30: number | null;
	/** The same among 200. */
	readonly among200: number | null;
}

/** One role, or several together, at both ends of the years shown. */
export interface TitleSpan {
	/** First year with at least 10 adverts; `null` when that is also the last. */
	readonly first: TitlePoint | null;
	/** Last year with at least 10 adverts. */
	readonly last: TitlePoint;
}

export interface TitleRow extends TitleSpan {
	readonly role: Role;
}

/** All that the chart says, before any word or pixel. */
export interface TitleSpreadPoints {
	/** Years with adverts in the reader's range. */
	readonly years: readonly number[];
	/** The shown roles with enough adverts to be drawn, most names first. */
	readonly rows: readonly TitleRow[];
	/** The adverts of all shown roles as if they were one role; `null` = too few. */
	readonly pooled: TitleSpan | null;
	/** Roles that are not chosen: what the chosen ones are seen against. Empty when all are shown. */
	readonly others: readonly TitleRow[];
	/** Shown roles with too few adverts in every year. */
	readonly undrawn: readonly Role[];
}

/** Share of the commonest title among the adverts of a point, 0–1. */
export const topShare = ({ titles, n }: TitlePoint): number => (titles[0]?.n ?? 0) / n;

/** How many names the shown roles go by, in the first and the last year shown. */
export function titleSpreadPoints({ tables, view }: ChartInput): TitleSpreadPoints {
	const adverts = titlesByRole(tables);
	const roles = aiRoles(tables);
	const years = shownYears(
		view,
		roles.flatMap((role) => [...(adverts.get(role.id)?.keys() ?? [])])
	);
	const shown = shownRoles(tables, view);
	const rowsOf = (of: readonly Role[]): TitleRow[] =>
		of
			.flatMap((role) => {
				const span = spanOf(tables, [role.id], years);
				return span ? [{ role, ...span }] : [];
			})
			.sort((a, b) => b.last.value - a.last.value);
	const rows = rowsOf(shown);
	return {
		years,
		rows,
		pooled: spanOf(
			tables,
			shown.map((role) => role.id),
			years
		),
		others: rowsOf(roles.filter((role) => !shown.includes(role))),
		undrawn: shown.filter((role) => !rows.some((row) => row.role === role))
	};
}

function spanOf(
	tables: Tables,
	roleIds: readonly RoleId[],
	years: readonly number[]
): TitleSpan | null {
	const byRole = titlesByRole(tables);
	const adverts = (year: number) =>
		sum(roleIds, (id) => sum(byRole.get(id)?.get(year) ?? [], (t) => t.n));
	const enough = years.filter((year) => enoughToDraw(adverts(year)));
	const [first, last] = [enough[0], enough.at(-1)];
	if (first === undefined || last === undefined) return null;
	const lastPoint = pointOf(tables, roleIds, last);
	if (!lastPoint) return null;
	return { first: first < last ? pointOf(tables, roleIds, first) : null, last: lastPoint };
}

/**
 * Points by table and by what they count. The bootstrap takes milliseconds a point, the table does not change while
 * the reader filters, and most points are asked for again at the next choice.
 */
const known = new WeakMap<readonly TitleYear[], Map<string, TitlePoint | null>>();

function pointOf(tables: Tables, roleIds: readonly RoleId[], year: number): TitlePoint | null {
	const key = `${year} ${[...roleIds].sort().join(' ')}`;
	const points = known.get(tables.titleYear) ?? new Map<string, TitlePoint | null>();
	known.set(tables.titleYear, points);
	const point = points.get(key) ?? titlePoint(titlesOf(tables, roleIds, year), year);
	points.set(key, point);
	return point;
}

function titlePoint(titles: readonly TitleCount[], year: number): TitlePoint | null {
	const counts = titles.map((t) => t.n);
	const estimate = effectiveTitlesInterval(counts);
	return (
		estimate && {
			...estimate,
			year,
			n: sum(counts),
			titles,
			among30: rarefiedTitles(counts, 30),
			among200: rarefiedTitles(counts, 200)
		}
	);
}
