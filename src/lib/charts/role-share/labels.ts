/** Panels as they are printed and coloured. */
import { formatters } from '../../content/number';
import type { SharePoint } from '../../market/role-share';
import { partYear, titlesOf } from '../adverts';
import type { ChartInput } from '../contract';
import { MODELLING_ROLES, roleInk, roleNames, shownRoles } from '../selection';
import type { RoleShareWords, StyledPanel } from './draw';
import { drawn, type RoleSharePoints, type SharePanel } from './points';
import { WORDS } from './words';

/** Most roles of a sum that are named one by one. */
const MOST_NAMED = 3;
/** Titles under the name of a large panel. */
const MOST_TITLES = 3;

/** Name of a panel: a role's label, or what is added up. */
export function panelName({ key, roleIds }: SharePanel, { tables, lang }: ChartInput): string {
	const words = WORDS[lang];
	if (key === 'modelling' || key === 'ml-ai') return words.together(words[key]);
	if (roleIds.length === 0) return words.noRoles;
	const many = (names: readonly string[]) => words.many(names.length);
	const name = roleNames(tables, roleIds, lang, MOST_NAMED, many);
	return roleIds.length > 1 ? words.together(name) : name;
}

/** The panels with their names, the colours of the chosen roles, and the commonest titles of the last year. */
export function styledPanels(points: RoleSharePoints, input: ChartInput): StyledPanel[] {
	const { tables, view } = input;
	const lastYear = points.years.at(-1);
	return points.panels.map((panel) => {
		const [id] = panel.roleIds;
		const modelling = panel.roleIds.every((r) => MODELLING_ROLES.includes(r));
		const chosen = panel.together || id === undefined ? null : roleInk(view, id);
		const titles =
			panel.together || lastYear === undefined ? [] : titlesOf(tables, panel.roleIds, lastYear);
		return {
			...panel,
			name: panelName(panel, input),
			ink: chosen ?? (view.roles === null && modelling ? 'demand' : 'ink'),
			titles: titles.slice(0, MOST_TITLES).map((t) => t.title)
		};
	});
}

/** Every AI role with the chosen ones in colour. */
export function rankPanels({ context }: RoleSharePoints, input: ChartInput): StyledPanel[] {
	const { view } = input;
	return context
		.filter((p) => drawn(p.points).length > 0)
		.map((p) => {
			const modelling = view.roles === null && MODELLING_ROLES.includes(p.key);
			return {
				...p,
				name: panelName(p, input),
				ink: roleInk(view, p.key) ?? (modelling ? 'demand' : 'context'),
				titles: []
			};
		});
}

/** What both drawings print. */
export function drawWords(
	{ years }: RoleSharePoints,
	{ tables, view, lang }: ChartInput
): RoleShareWords {
	const f = formatters(lang);
	const words = WORDS[lang];
	const chosen = shownRoles(tables, view).length > 0;
	return {
		percent: f.percent,
		yearTick: f.yearTick,
		target: (panel: StyledPanel, p: SharePoint) => [
			`${panel.name}, ${f.year(p.year)}`,
			`${words.share} ${f.percent(p.share)} (${words.interval} ${f.range(p.lo, p.hi)})`,
			`${words.adverts} ${f.count(p.k)} / ${f.count(p.n)}`
		],
		summary: words.summary(f.years(years[0], years.at(-1))),
		events: words.events,
		yTitle: words.share,
		partYear: partYear(tables)?.year ?? null,
		nothing: years.length === 0 ? words.noAdverts : chosen ? words.noneDrawn : words.noRole
	};
}
