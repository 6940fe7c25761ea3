import type { DeckData } from '../../charts/deck';
import { MESSAGES } from '../../content/messages';
import { formatters } from '../../content/number';
import type { Lang } from '../../model/tables';
import type { View } from '../../model/view';

/** The names of the chosen roles; `null` = all or none of them. */
export function roleNames(
	{ roles }: Pick<DeckData, 'roles'>,
	view: View,
	lang: Lang
): string | null {
	if (view.roles === null || view.roles.length === 0) return null;
	const names = view.roles.map((id) => roles.find((role) => role.id === id)?.label ?? id);
	return formatters(lang).list(names);
}

/** The chosen roles and years in words, as printed pages have them; `null` = none is chosen. */
export function choiceText(data: DeckData, view: View, lang: Lang): string | null {
	const m = MESSAGES[lang];
	const { options } = data;
	const { roles, from, to } = view;
	if (roles === null && from === null && to === null) return null;
	const all = roles === null ? m.allRoles(options.roles.length) : m.none;
	const years = `${from ?? options.years[0] ?? ''}–${to ?? options.years.at(-1) ?? ''}`;
	return m.printed(roleNames(data, view, lang) ?? all, years);
}
