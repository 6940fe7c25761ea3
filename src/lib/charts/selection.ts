/** What the reader's choices mean for the rows of a chart. */
import type { Tables, Lang, Role, RoleId } from '../model/tables';
import type { View } from '../model/view';
import type { Ink } from '../plot/palette';

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
export const aiRoles = (tables: Pick<Tables, 'roles'>): Role[] =>
	tables.roles.filter((role) => role.family !== 'reference');

/** The roles to show: the chosen ones in the order chosen, or all in file order. */
export function shownRoles(tables: Tables, view: View): Role[] {
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

/** Why a chart of survey answers judges no role: no survey in the range, too few answers, no option for the chosen roles, none chosen. */
export function notTested(points: {
	readonly years: readonly number[];
	readonly rows: readonly unknown[];
	readonly absent: readonly Role[];
}): 'none' | 'few' | 'absent' | 'empty' {
	if (points.years.length === 0) return 'none';
	if (points.rows.length > 0) return 'few';
	return points.absent.length > 0 ? 'absent' : 'empty';
}

/** A role's label; the id of one that `roles.csv` does not have. */
export const roleLabel = (tables: Tables, id: RoleId, lang: Lang): string =>
	tables.roles.find((role) => role.id === id)?.label[lang] ?? id;

const JOINED = { ko: '·', en: ' + ' } as const;
const MORE = {
	ko: ([first = '', ...rest]: readonly string[]) => `${first} 외 ${rest.length}개 직무`,
	en: ([first = '', ...rest]: readonly string[]) => `${first} and ${rest.length} more`
} as const;

/**
 * Several roles as one subject: by name while there are at most `most`, else the first and the number of the others,
 * or what `many` makes of the names.
 */
export function roleNames(
	tables: Tables,
	ids: readonly RoleId[],
	lang: Lang,
	most: number,
	many: (names: readonly string[]) => string = MORE[lang]
): string {
	const names = ids.map((id) => roleLabel(tables, id, lang));
	return names.length <= most ? names.join(JOINED[lang]) : many(names);
}
