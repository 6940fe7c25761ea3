import { formatters } from '../content/number';
import { withJosa } from '../content/josa';
import { roleShare } from '../market/role-share';
import { MIN_N_DRAWN } from '../model/verdict';
import type { ChartInput } from './contract';
import { advertRows, shownRoles } from './selection';

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
	if (rows.length === 0)
		return lang === 'ko'
			? '이 기간에는 직무를 적은 공고 자료가 없다'
			: 'No adverts with roles in these years';
	if (found.length === 0)
		return lang === 'ko'
			? '직무를 고르면 AI 공고 100건 중 몇 건이 그 직무를 찾았는지 보여 준다'
			: 'Choose roles to see how many of every 100 AI adverts sought them';
	if (lang === 'ko') {
		const parts = found.map(({ name, share }) => `${amount(share)}건은 ${name}`);
		const lastPart = parts.pop() ?? '';
		return `${f.year(last)} AI 공고 100건 중 ${[...parts, withJosa(lastPart, '을/를')].join(', ')} 찾았다`;
	}
	const parts = found.map(
		({ name, share }) =>
			`${amount(share)} sought ${article(name)} ${name.replace(/^Data /, 'data ').replace(/(Scientist|Analyst|Engineer)$/, (w) => w.toLowerCase())}`
	);
	return `Of every 100 AI adverts in ${f.year(last)}, ${f.list(parts)}`;
}

const article = (name: string): string => (/^([AEIO]|ML|NLP|LLM)/.test(name) ? 'an' : 'a');
