import { MISSING } from '../../content/number';
import { ADVERT_WORDS } from '../shared-words';

/** The short texts of drawing, table and facts. A number of names always has one decimal, see `names`. */
export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		nameCount: (names: string) => `이름 ${names}개꼴`,
		unsettledOf: (unsettled: string, judged: string) => `직무 ${judged}개 중 ${unsettled}개 미합의`,
		bandNote: '옅은 띠는 95% 구간. 빈 점은 첫해, 또는 공고 30건 미만인 해.',
		axis: '이름 수(똑같이 흔한 이름으로 환산)',
		topTitles: '가장 흔한 이름과 비중',
		accent: (limit: string) => `구간이 모두 ${limit}를 넘는 직무`,
		pooledName: 'AI 직무 전체',
		pooledTogether: '보이는 직무 합계',
		pooled: (last: string, year: string) => `${year} 이름 ${last}개꼴`,
		pooledChange: (first: string, firstYear: string, last: string, year: string) =>
			`${firstYear} 이름 ${first}개꼴 → ${year} ${last}개꼴`,
		pooledNote: '직무를 나누지 않고 모두 합쳐 센 값으로, 아래 축에는 넣지 않았다.',
		others: '고르지 않은 직무',
		summary: (years: string) =>
			`직무마다 한 줄인 점 그래프. 가로축은 1에서 시작하는 이름 수, 빈 점은 첫해, 찬 점은 마지막 해. ${years}. ${ADVERT_WORDS.ko.placeSentence}`,
		target: (names: string, range: string) => `이름 ${names}개꼴 (95% 구간 ${range})`,
		counts: (n: string, titles: string) => `공고 ${n}건, 서로 다른 이름 ${titles}가지`,
		among: (m: number, titles: string) => `공고 ${m}건을 뽑으면 이름 ${titles}가지`,
		caption: '직무별 이름 수',
		columns: [
			'직무',
			'가장 흔한 이름',
			'연도',
			'이름 수',
			'95% 구간',
			'공고',
			'서로 다른 이름',
			'공고 30건 중 이름',
			'공고 200건 중 이름'
		],
		n: (n: string) => `AI 공고 ${n}건`,
		start: (year: string, names: string) => `첫해가 ${year}인 직무: ${names}.`,
		end: (year: string, names: string) => `마지막 해가 ${year}인 직무: ${names}.`,
		single: (year: string, names: string) => `${year} 한 해만 공고가 10건을 넘는 직무: ${names}.`,
		few: '큰 빈 점은 그해 공고가 30건 미만이라는 뜻이다.'
	},
	en: {
		...ADVERT_WORDS.en,
		nameCount: (names: string) => `${names} names`,
		unsettledOf: (unsettled: string, judged: string) => `${unsettled} of ${judged} unsettled`,
		bandNote: 'Bands: 95% intervals. Hollow: the first year, or fewer than 30 adverts.',
		axis: 'Names, counted as equally common ones',
		topTitles: 'Commonest title, its share',
		accent: (limit: string) => `interval wholly above ${limit}`,
		pooledName: 'All AI roles',
		pooledTogether: 'Roles shown, together',
		pooled: (last: string, year: string) => `${last} names in ${year}`,
		pooledChange: (first: string, firstYear: string, last: string, year: string) =>
			`${first} names in ${firstYear} → ${last} in ${year}`,
		pooledNote: 'All adverts counted together, not split by role; not on the scale below.',
		others: 'Roles not chosen',
		summary: (years: string) =>
			`Dot plot with a row for each role. Horizontal: number of names, from 1; hollow dot = first year, filled = last. ${years}. ${ADVERT_WORDS.en.placeSentence}`,
		target: (names: string, range: string) => `${names} names (95% interval ${range})`,
		counts: (n: string, titles: string) => `${n} adverts, ${titles} distinct titles`,
		among: (m: number, titles: string) => `${titles} titles to be expected in ${m} adverts`,
		caption: 'Number of names by role',
		columns: [
			'Role',
			'Commonest title',
			'Year',
			'Names',
			'95% interval',
			'Adverts',
			'Distinct titles',
			'Titles in 30 adverts',
			'Titles in 200 adverts'
		],
		n: (n: string) => `${n} AI adverts`,
		start: (year: string, names: string) => `First year ${year}: ${names}.`,
		end: (year: string, names: string) => `Last year ${year}: ${names}.`,
		single: (year: string, names: string) => `Ten adverts or more in ${year} only: ${names}.`,
		few: 'A large hollow dot: fewer than 30 adverts that year.'
	}
} as const;

/** A number of names with one decimal, the same in both languages; `null` = missing. */
export const names = (value: number | null): string =>
	value === null ? MISSING : value.toFixed(1);
