/** What the charts of adverts share: their rows and titles, the part year, and how many are in the United States. */
import { group, rollups, sum } from 'd3';
import { formatters } from '../content/number';
import { qualityByYear, type YearQuality } from '../market/role-share';
import type { Tables, Lang, RoleId, RoleYear, SourceId, TitleYear } from '../model/tables';
import type { View } from '../model/view';
import { shownYears } from './selection';
import { sourceOf } from './sources';

/** The one source of adverts with titles. */
export const ADVERTS: SourceId = 'aijobs-salaries';
/** Before this year the source is a small survey of volunteers: another population, never one line with the rest. */
export const FIRST_ADVERT_YEAR = 2022;

/** From this year the source takes in general titles as well: not quite the population of the years before. */
export const SCOPE_WIDENED = 2024;

/** Adverts by role: one place, the years of adverts only, within the reader's range. */
export function advertRows(tables: Tables, view: View, geo = 'WLD'): RoleYear[] {
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

/** How the adverts of the last year shown were classified; with no year shown, those of the last one there is. */
export function lastQuality(tables: Tables, view: View): YearQuality | null {
	const rows = advertRows(tables, view);
	const all = rows.length > 0 ? rows : advertRows(tables, { ...view, from: null, to: null });
	return qualityByYear(all).at(-1) ?? null;
}

/** The last year of the adverts if only part of it is covered, with the last month (1-12) and day covered. */
export function partYear(tables: Tables): { year: number; month: number; day: number } | null {
	const [year, month, day] = (sourceOf(tables, ADVERTS).lastDate ?? '').split('-').map(Number);
	if (!year || !month || !day || (month === 12 && day === 31)) return null;
	return { year, month, day };
}

const PART_YEAR_NOTE = {
	ko: (year: string, month: string, day: number) => `${year}은 ${month} ${day}일까지의 공고다.`,
	en: (year: string, month: string, day: number) => `Adverts of ${year} end on ${day} ${month}.`
} as const;

/** A remark if the last year shown is a part year; none otherwise. */
export function partYearNote(
	tables: Tables,
	lastYear: number | null | undefined,
	lang: Lang
): string[] {
	const f = formatters(lang);
	const part = partYear(tables);
	if (!part || part.year !== lastYear) return [];
	return [PART_YEAR_NOTE[lang](f.year(part.year), f.monthOfYear(part.month), part.day)];
}

/** Share of the AI adverts of a year that are in the United States, 0–1; without a year, of the last one. */
export function usShare(tables: Tables, year: number | null): number | null {
	const rows = tables.roleYear.filter((r) => r.source === ADVERTS);
	const of = year ?? Math.max(...rows.map((r) => r.year));
	const adverts = (geo: string) => rows.find((r) => r.geo === geo && r.year === of)?.nTotalAi;
	const [us, world] = [adverts('US'), adverts('WLD')];
	return us === undefined || !world ? null : us / world;
}

type TitlesByRole = ReadonlyMap<RoleId, ReadonlyMap<number, readonly TitleYear[]>>;
const grouped = new WeakMap<readonly TitleYear[], TitlesByRole>();

/** Titles of the advert years by role and year; grouped once for each table. */
export function titlesByRole({ titleYear }: Tables): TitlesByRole {
	const titles =
		grouped.get(titleYear) ??
		group(
			titleYear.filter((t) => t.source === ADVERTS && t.year >= FIRST_ADVERT_YEAR),
			(t) => t.roleId,
			(t) => t.year
		);
	grouped.set(titleYear, titles);
	return titles;
}

/** A raw title and its adverts. */
export interface TitleCount {
	readonly title: string;
	/** May be a fraction: a title of k roles counts 1/k in each. */
	readonly n: number;
}

/** The titles of one role's adverts in a year, or of several together, commonest first. */
export function titlesOf(tables: Tables, roleIds: readonly RoleId[], year: number): TitleCount[] {
	const byRole = titlesByRole(tables);
	return rollups(
		roleIds.flatMap((id) => byRole.get(id)?.get(year) ?? []),
		(of) => sum(of, (t) => t.n),
		(t) => t.rawTitle
	)
		.map(([title, n]) => ({ title, n }))
		.sort((a, b) => b.n - a.n || a.title.localeCompare(b.title, 'en'));
}
