import { SEARCH_WORDS } from '../advert-search';
import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		...SEARCH_WORDS.ko,
		axis: (period: string) => `공고 1,000건 가운데 인턴 자리, ${period} (로그 눈금)`,
		reference: '10건 중 1건',
		others: '견주어 볼 다른 직무',
		rate: '공고 1,000건 중 인턴',
		internships: '인턴 공고',
		caption: '직무별 공고 1,000건 가운데 인턴 자리',
		summary: (period: string) =>
			`점 그림. 가로축은 공고 1,000건 가운데 인턴 자리(로그 눈금), 한 줄이 한 직무, ${period}. 구글 채용에서 모은 여러 나라 공고.`,
		per: (rate: string) => `1,000건에 ${rate}건`,
		rowName: (name: string, n: string) => `${name}, 공고 ${n}건`,
		counts: (n: string, k: string) => `공고 ${n}건 중 인턴 ${k}건`,
		item: (name: string, rate: string) => `${name} ${rate}건`,
		facts: (n: string) => `공고 ${n}건`,
		hollow: '빈 점은 공고 30건 미만.',
		senior: (n: string, k: string) =>
			`이름에 시니어가 붙은 공고 ${n}건은 뺐다. 그 가운데 인턴은 ${k}건이다.`,
		undrawn: (names: string) => `공고가 10건 미만이라 그리지 않았다: ${names}.`
	},
	en: {
		...SHARED_WORDS.en,
		...SEARCH_WORDS.en,
		axis: (period: string) => `Internships per 1,000 adverts, ${period} (log scale)`,
		reference: '1 in 10',
		others: 'Other roles, for comparison',
		rate: 'Internships per 1,000 adverts',
		internships: 'Internships',
		caption: 'Internships per 1,000 adverts, by role',
		summary: (period: string) =>
			`A dot plot. Horizontal: internships per 1,000 adverts, log scale; a row is a role; ${period}. Adverts of several countries on Google Jobs.`,
		per: (rate: string) => `${rate} per 1,000`,
		rowName: (name: string, n: string) => `${name}, ${n} adverts`,
		counts: (n: string, k: string) => `${k} internships in ${n} adverts`,
		item: (name: string, rate: string) => `${name} ${rate}`,
		facts: (n: string) => `${n} adverts`,
		hollow: 'Hollow: fewer than 30 adverts.',
		senior: (n: string, k: string) =>
			`${n} adverts with ‘senior’ in their name are left out; ${k} of them are internships.`,
		undrawn: (names: string) => `Not drawn, fewer than 10 adverts: ${names}.`
	}
} as const;
