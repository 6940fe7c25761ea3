import { rollups, sum } from 'd3';
import { entryShare } from '../../market/entry-share';
import { disjoint, wilson, Z95, type Interval } from '../../market/interval';
import { roleShare } from '../../market/role-share';
import { effectiveTitlesInterval } from '../../market/title-diversity';
import { enoughForVerdict, enoughToDraw } from '../../market/verdict-rules';
import type { Role, RoleId, Tables } from '../../model/tables';
import { advertRows, ADVERTS, titlesOf } from '../adverts';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles } from '../selection';

/** What is compared, each in its own unit, and which end a learner would rather have. */
export const MEASURES = ['share', 'pay', 'entry', 'no-degree', 'titles'] as const;
export type Measure = (typeof MEASURES)[number];
/** Fewer names are easier to search for; of everything else more is more open. */
export const LESS_IS_MORE: readonly Measure[] = ['titles'];

/** A side less than this part ahead of the other is not ahead, however many adverts say so. */
export const LEAST_LEAD = 0.05;

/** The lecture's two sides. */
export const RESEARCH: readonly RoleId[] = ['ai_researcher', 'applied_research_engineer'];
export const ENGINEERING: readonly RoleId[] = [
	'ml_engineer',
	'ai_engineer',
	'mlops_engineer',
	'ai_software_engineer',
	'data_engineer'
];

export interface Side {
	readonly key: 'research' | 'engineering' | 'first' | 'second';
	readonly roleIds: readonly RoleId[];
}

/** A measure of one side. */
export interface Value extends Interval {
	readonly value: number;
	/** Observations behind it. */
	readonly n: number;
}

export interface Row {
	readonly measure: Measure;
	readonly a: Value;
	readonly b: Value;
	/** 30 observations or more on both sides. */
	readonly enough: boolean;
	/** The side that a learner would rather have, when the intervals are apart and the larger value is 5% or more above. */
	readonly better: 'a' | 'b' | null;
}

export interface TwoSidesPoints {
	readonly year: number | null;
	readonly a: Side;
	readonly b: Side;
	readonly rows: readonly Row[];
	/** AI adverts of each side in the year. */
	readonly nAdverts: { readonly a: number; readonly b: number };
	/** One role against a whole side: shares of adverts would compare a part with a sum, and are left out. */
	readonly partAndWhole: boolean;
	/** Chosen roles beyond the two that are compared. */
	readonly left: readonly Role[];
}

/** Which two are compared: the lecture's sides, two chosen roles, or one chosen role and the other side. */
export function sidesOf({
	tables,
	view
}: ChartInput): { a: Side; b: Side; left: readonly Role[] } | null {
	const known = new Set(aiRoles(tables).map((role) => role.id));
	const research: Side = { key: 'research', roleIds: RESEARCH.filter((id) => known.has(id)) };
	const engineering: Side = {
		key: 'engineering',
		roleIds: ENGINEERING.filter((id) => known.has(id))
	};
	if (view.roles === null) return { a: research, b: engineering, left: [] };
	const [first, second, ...left] = shownRoles(tables, view);
	if (!first) return null;
	const a: Side = { key: 'first', roleIds: [first.id] };
	if (second) return { a, b: { key: 'second', roleIds: [second.id] }, left };
	return { a, b: RESEARCH.includes(first.id) ? engineering : research, left: [] };
}

/** Median pay of the roles of a side, weighted by their postings; the intervals of the medians add up as errors do. */
function payOf(tables: Tables, ids: readonly RoleId[], year: number): Value | null {
	const rows = tables.roleYear.filter(
		(r) => r.source === ADVERTS && r.geo === 'US' && r.year === year && ids.includes(r.roleId)
	);
	const known = rows.flatMap((r) =>
		r.payP50 === null || r.payP50Lo === null || r.payP50Hi === null
			? []
			: [{ n: r.nPay, p50: r.payP50, error: (r.payP50Hi - r.payP50Lo) / 2 / Z95 }]
	);
	const n = sum(known, (r) => r.n);
	if (!enoughToDraw(n)) return null;
	const value = sum(known, (r) => (r.n / n) * r.p50);
	const error = Math.sqrt(sum(known, (r) => ((r.n / n) * r.error) ** 2));
	return { value, lo: value - Z95 * error, hi: value + Z95 * error, n };
}

function valueOf(
	measure: Measure,
	ids: readonly RoleId[],
	input: ChartInput,
	year: number
): Value | null {
	const { tables, view } = input;
	const rows = advertRows(tables, view);
	const share = (
		e: { k: number; n: number; share: number; lo: number; hi: number } | null | undefined,
		n: number
	) => (e && enoughToDraw(n) ? { value: e.share, lo: e.lo, hi: e.hi, n } : null);
	switch (measure) {
		case 'share': {
			const e = roleShare(rows, ids).find((p) => p.year === year);
			return share(e, e?.k ?? 0);
		}
		case 'pay':
			return payOf(tables, ids, year);
		case 'entry': {
			const e = entryShare(rows, ids).find((p) => p.year === year);
			return share(e, e?.n ?? 0);
		}
		case 'no-degree': {
			const months = tables.advertMonth.filter(
				(r) => !r.senior && r.roleId !== null && ids.includes(r.roleId)
			);
			const n = sum(months, (r) => r.n);
			return share(
				wilson(
					sum(months, (r) => r.nNoDegree),
					n
				),
				n
			);
		}
		case 'titles': {
			// Of a side the mean over its roles: a side of five roles has more names for that alone.
			const perRole = ids.flatMap((id) => {
				const counts = titlesOf(tables, [id], year).map((t) => t.n);
				const n = sum(counts);
				const e = enoughToDraw(n) ? effectiveTitlesInterval(counts) : null;
				return e ? [{ ...e, n }] : [];
			});
			const n = sum(perRole, (r) => r.n);
			if (perRole.length === 0) return null;
			const mean = (of: (r: (typeof perRole)[number]) => number) =>
				sum(perRole, (r) => (r.n / n) * of(r));
			return { value: mean((r) => r.value), lo: mean((r) => r.lo), hi: mean((r) => r.hi), n };
		}
	}
}

/** Both sides in each measure that the sources have for both, in the last year shown. */
export function twoSidesPoints(input: ChartInput): TwoSidesPoints | null {
	const { view } = input;
	const sides = sidesOf(input);
	if (!sides) return null;
	const years = rollups(
		advertRows(input.tables, input.view),
		(rows) => rows.length,
		(r) => r.year
	).map(([year]) => year);
	const year = years.length > 0 ? Math.max(...years) : null;
	const partAndWhole = sides.a.roleIds.length !== sides.b.roleIds.length && view.roles !== null;
	const adverts = (side: Side) =>
		roleShare(advertRows(input.tables, view), side.roleIds).find((p) => p.year === year)?.k ?? 0;
	const rows =
		year === null
			? []
			: MEASURES.flatMap((measure): Row[] => {
					if (measure === 'share' && partAndWhole) return [];
					const [a, b] = [sides.a, sides.b].map((side) =>
						valueOf(measure, side.roleIds, input, year)
					);
					if (!a || !b) return [];
					const enough = enoughForVerdict(a.n) && enoughForVerdict(b.n);
					const apart =
						disjoint(a, b) &&
						Math.max(a.value, b.value) >= (1 + LEAST_LEAD) * Math.min(a.value, b.value);
					const more = a.value > b.value ? 'a' : 'b';
					const better = LESS_IS_MORE.includes(measure) ? (more === 'a' ? 'b' : 'a') : more;
					return [{ measure, a, b, enough, better: enough && apart ? better : null }];
				});
	return {
		year,
		...sides,
		rows,
		nAdverts: { a: adverts(sides.a), b: adverts(sides.b) },
		partAndWhole
	};
}
