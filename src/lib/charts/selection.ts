/** What the reader's choices mean for the rows of a chart. */
import type { Role, RoleId, RoleYear, Source, SourceId, ChartTables } from '../model/tables';
import type { View } from '../model/view';
import type { Ink } from '../plot/palette';

/** The one source of adverts with titles. */
export const ADVERTS: SourceId = 'aijobs-salaries';
/** Before this year the source is a small survey of volunteers: another population, never one line with the rest. */
export const FIRST_ADVERT_YEAR = 2022;

/** The lecture's 'AI modelling': roles whose work is to design and train models. */
export const MODELLING_ROLES: readonly RoleId[] = [
	'ml_engineer',
	'data_scientist',
	'cv_robotics_engineer',
	'nlp_llm_engineer'
];
/** Two names that the lecture uses for one job; a rise of the second is partly a renaming of the first. */
export const ML_AND_AI_ENGINEER: readonly RoleId[] = ['ml_engineer', 'ai_engineer'];
/** The lecture's combination 'AI + backend, frontend, research'. */
export const COMBINATION_ROLES: readonly RoleId[] = [
	'ai_software_engineer',
	'applied_research_engineer'
];

/** Most roles that get a colour of their own; the ninth chosen role and later ones are drawn in ink. */
const COLOURED = 8;

/** The roles that can be chosen: all but the reference role, in file order. */
export const aiRoles = (tables: ChartTables): Role[] =>
	tables.roles.filter((role) => role.family !== 'reference');

/** The roles to show: the chosen ones in the order chosen, or all in file order. */
export function shownRoles(tables: ChartTables, view: View): Role[] {
	const roles = aiRoles(tables);
	if (view.roles === null) return roles;
	const byId = new Map(roles.map((role) => [role.id, role]));
	return view.roles.flatMap((id) => byId.get(id) ?? []);
}

/** The colour of a chosen role, the same in every chart; `null` while nothing is chosen. */
export function roleInk(view: View, id: RoleId): Ink | null {
	const place = view.roles?.indexOf(id) ?? -1;
	if (place < 0) return null;
	return place < COLOURED ? (`role-${place + 1}` as Ink) : 'ink';
}

/** The years of a chart that the reader has left in, in order. */
export function shownYears(view: View, years: Iterable<number>): number[] {
	return [...new Set(years)]
		.filter((y) => (view.from === null || y >= view.from) && (view.to === null || y <= view.to))
		.sort((a, b) => a - b);
}

/** Adverts by role: one place, the years of adverts only, within the reader's range. */
export function advertRows(tables: ChartTables, view: View, geo = 'WLD'): RoleYear[] {
	const rows = tables.roleYear.filter(
		(r) => r.source === ADVERTS && r.geo === geo && r.year >= FIRST_ADVERT_YEAR
	);
	const years = new Set(
		shownYears(
			view,
			rows.map((r) => r.year)
		)
	);
	return rows.filter((r) => years.has(r.year));
}

/** The source's row in `sources.csv`. Throws if the table has none: a programmer's mistake. */
export function sourceOf(tables: ChartTables, id: SourceId): Source {
	const source = tables.sources.find((s) => s.id === id);
	if (!source) throw new Error(`sources.csv has no row '${id}'`);
	return source;
}

/** The last year of a source if only part of it is covered, with the last month covered (1-12). */
export function partYear(source: Source): { year: number; month: number } | null {
	const [year, month, day] = (source.lastDate ?? '').split('-').map(Number);
	if (!year || !month || !day || (month === 12 && day === 31)) return null;
	return { year, month };
}

/** Share of the adverts of a year that are in the United States, 0–1; without a year, of the last one. */
export function usShare(tables: ChartTables, year: number | null): number | null {
	const rows = tables.roleYear.filter((r) => r.source === ADVERTS);
	const of = year ?? Math.max(...rows.map((r) => r.year));
	const postings = (geo: string) => rows.find((r) => r.geo === geo && r.year === of)?.nPostings;
	const [us, world] = [postings('US'), postings('WLD')];
	return us === undefined || !world ? null : us / world;
}
