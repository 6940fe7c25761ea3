import type { Lang, Role } from '../model/tables';
import { DEFAULT_VIEW, type View } from '../model/view';
import { formatters } from './number';
import { placeName } from './places';

const WORDS = {
	ko: {
		none: '직무 없음',
		from: (year: string) => `${year}년부터`,
		to: (year: string) => `${year}년까지`,
		base: (year: string) => `기준 ${year}년`
	},
	en: {
		none: 'no role',
		from: (year: string) => `from ${year}`,
		to: (year: string) => `to ${year}`,
		base: (year: string) => `base ${year}`
	}
} as const;

/** The reader's choices in words, only those that differ from the default; empty = none does. */
export function viewWords(view: View, roles: readonly Role[], lang: Lang): string {
	const words = WORDS[lang];
	const f = formatters(lang);
	const year = (value: number) => f.yearTick(value);
	const parts: string[] = [];
	if (view.roles !== null)
		parts.push(
			view.roles.length === 0
				? words.none
				: f.list(view.roles.map((id) => roles.find((role) => role.id === id)?.label[lang] ?? id))
		);
	if (view.from !== null && view.to !== null) parts.push(`${year(view.from)}–${year(view.to)}`);
	else if (view.from !== null) parts.push(words.from(year(view.from)));
	else if (view.to !== null) parts.push(words.to(year(view.to)));
	if (view.base !== DEFAULT_VIEW.base) parts.push(words.base(year(view.base)));
	if (view.geo !== DEFAULT_VIEW.geo) parts.push(placeName(view.geo, lang));
	return parts.join('; ');
}
