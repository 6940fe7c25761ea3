import { formatters } from '../content/number';
import { withJosa } from '../content/josa';
import { qualityByYear, roleShare } from '../market/role-share';
import { MIN_N_DRAWN } from '../model/verdict';
import type { Lang } from '../model/tables';
import { advertRows, usShare } from './adverts';
import type { ChartInput } from './contract';
import { shownRoles } from './selection';

/** Most roles named in the sentence. */
const NAMED = 4;

/** The sentence that opens the dashboard: of a hundred AI adverts of the last year, how many sought whom. */
export function opening(input: ChartInput): string {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const rows = advertRows(tables, view);
	const last = rows.reduce((year, r) => Math.max(year, r.year), 0);
	const found = shownRoles(tables, view)
		.flatMap((role) => {
			const point = roleShare(rows, [role.id]).find((p) => p.year === last);
			return point && point.k >= MIN_N_DRAWN
				? [{ name: role.label[lang], share: point.share }]
				: [];
		})
		.toSorted((a, b) => b.share - a.share)
		.slice(0, NAMED);
	// Whole adverts of a hundred; a role with less than one keeps a decimal.
	const amount = (share: number) =>
		f.count(share >= 0.01 ? Math.round(share * 100) : Math.round(share * 1000) / 10);
	const words = WORDS[lang];
	if (rows.length === 0) return words.noAdverts;
	if (found.length === 0) return words.noRoles;
	return words.sentence(
		f.year(last),
		found.map(({ name, share }) => words.part(amount(share), name)),
		f.list
	);
}

/** What the sentence rests on: how many adverts, of what kind, where. Empty when there are none. */
export function openingBasis({ tables, view, lang }: ChartInput): string {
	const f = formatters(lang);
	const last = qualityByYear(advertRows(tables, view)).at(-1);
	if (!last) return '';
	return WORDS[lang].basis(f.count(last.nTotalAi), f.percent(usShare(tables, last.year), 0));
}

const WORDS: Readonly<Record<Lang, Words>> = {
	ko: {
		noAdverts: '이 기간에는 직무를 적은 공고 자료가 없다',
		basis: (n, us) =>
			`급여를 밝힌 AI 직무 공고 ${n}건 기준이며 ${withJosa(us, '이/가')} 미국 공고입니다.`,
		noRoles: '직무를 고르면 AI 공고 100건 중 몇 건이 그 직무를 찾았는지 보여 준다',
		part: (n, role) => `${n}건은 ${role}`,
		sentence: (year, parts) =>
			`${year} AI 공고 100건 중 ${withJosa(parts.join(', '), '을/를')} 찾았다`
	},
	en: {
		noAdverts: 'No adverts with roles in these years',
		basis: (n, us) =>
			`From ${n} adverts for AI roles that publish pay, ${us} of them in the United States.`,
		noRoles: 'Choose roles to see how many of every 100 AI adverts sought them',
		part: (n, role) => `${n} sought ${/^([AEIO]|ML|NLP)/.test(role) ? 'an' : 'a'} ${inText(role)}`,
		sentence: (year, parts, list) => `Of every 100 AI adverts in ${year}, ${list(parts)}`
	}
};

interface Words {
	readonly noAdverts: string;
	readonly noRoles: string;
	readonly basis: (n: string, us: string) => string;
	readonly part: (n: string, role: string) => string;
	readonly sentence: (
		year: string,
		parts: readonly string[],
		list: (items: readonly string[]) => string
	) => string;
}

/** A label inside an English sentence: 'AI Software Engineer' → 'AI software engineer'. */
const inText = (label: string): string =>
	label.replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());
