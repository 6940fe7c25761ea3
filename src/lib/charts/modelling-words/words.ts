import type { VerdictKind } from '../../model/verdict';
import { SHARED_WORDS } from '../shared-words';

const KINDS = {
	ko: { supports: '지지', contradicts: '반박', mixed: '엇갈림', 'cannot-test': '판정하지 못함' },
	en: {
		supports: 'supports',
		contradicts: 'contradicts',
		mixed: 'mixed',
		'cannot-test': 'cannot be tested'
	}
} as const satisfies Record<string, Record<VerdictKind, string>>;

/** Short words in the drawing, the notes and the table; sentences stand in `ko.md` and `en.md`. */
export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		word: '낱말',
		kind: '갈래',
		kinds: { modelling: '모델링', operating: '운영', field: '분야 이름' },
		share: '글 중 비중',
		posts: '낱말이 나온 글',
		all: '글 전체',
		of: (k: string, n: string) => `글 ${n}건 중 ${k}건`,
		n: (n: string, year: string) => `구인 글 ${n}건(${year})`,
		place: '해커 뉴스 구인 글, 미국 스타트업 중심',
		effect: (rose: string, fell: string, all: string) =>
			`${all}개 중 ${rose}개 증가, ${fell}개 감소`,
		key: '붉은 선은 모델링 낱말(굵은 선은 뚜렷이 달라진 것), 회색 선은 분야 이름이다. 로그 눈금이라 기울기가 같으면 늘어난 비율이 같다.',
		keyYears:
			'모두 모델링 낱말이다(분야 이름은 그리지 않았다). 로그 눈금이라 기울기가 같으면 늘어난 비율이 같다.',
		uncounted: (names: string) =>
			`글이 30건 미만인 해가 있어 늘고 준 수에 세지 않은 모델링 낱말: ${names}.`,
		other: (
			year: string,
			{ all, rose, fell, kind }: { all: string; rose: string; fell: string; kind: VerdictKind }
		) =>
			`${year}부터 견주면 낱말 ${all}개 중 ${rose}개가 뚜렷이 늘고 ${fell}개가 뚜렷이 줄어 판정은 ‘${KINDS.ko[kind]}’이 된다.`,
		hollow: '빈 점은 낱말이 나온 글이 30건 미만이다.',
		hollowYears: '빈 점은 낱말이 나온 글이 30건 미만이거나 한 해가 다 차지 않은 해다.',
		undrawn: (names: string) =>
			`두 해 가운데 한 해라도 글이 10건 미만이라 그리지 않았다: ${names}.`,
		partYear: (year: string, months: string) =>
			`${year}은 ${months}개월치만 있어 판정에 쓰지 않는다.`,
		start: (year: string) => `연도를 고르지 않으면 강의가 있던 ${year}부터 견준다.`,
		months: (n: string) => `1–${n}월`,
		nothing: '이 기간에는 견줄 온전한 해가 둘이 되지 않는다.',
		byYear: '해마다 보기',
		yTitle: '낱말이 나온 구인 글의 비중(로그 눈금)',
		caption: '구인 글에 나온 모델링 낱말과 분야 이름',
		summary: (first: string, last: string) =>
			`낱말마다 선 하나가 ${first} 비중과 ${last} 비중을 잇는다. 세로축은 구인 글 중 비중(%), 로그 눈금. 해커 뉴스, 미국 스타트업 중심.`,
		yearSummary: (years: string) =>
			`모델링 낱말마다 선 하나. 세로축은 구인 글 중 비중(%), 로그 눈금, 가로축은 ${years}. 해커 뉴스, 미국 스타트업 중심.`
	},
	en: {
		...SHARED_WORDS.en,
		word: 'Word',
		kind: 'Kind',
		kinds: { modelling: 'modelling', operating: 'operating', field: 'name of a field' },
		share: 'Share of posts',
		posts: 'posts with the word',
		all: 'all posts',
		of: (k: string, n: string) => `${k} of ${n} posts`,
		n: (n: string, year: string) => `${n} hiring posts (${year})`,
		place: 'Hacker News hiring posts, mostly US start-ups',
		effect: (rose: string, fell: string, all: string) => `${rose} up, ${fell} down of ${all}`,
		key: 'Red: words of modelling, bold where they clearly changed; grey: names of fields. On the log scale equal slopes are equal ratios.',
		keyYears:
			'All lines are words of modelling (names of fields are not drawn). On the log scale equal slopes are equal ratios.',
		uncounted: (names: string) =>
			`Not counted as up or down, fewer than 30 posts in one of the years: ${names}.`,
		other: (
			year: string,
			{ all, rose, fell, kind }: { all: string; rose: string; fell: string; kind: VerdictKind }
		) =>
			`Compared from ${year} on, of ${all} words ${rose} clearly rose and ${fell} clearly fell: the verdict would be ‘${KINDS.en[kind]}’.`,
		hollow: 'Hollow: fewer than 30 posts with the word.',
		hollowYears: 'Hollow: fewer than 30 posts with the word, or a part year.',
		undrawn: (names: string) => `Not drawn, fewer than 10 posts in one of the two years: ${names}.`,
		partYear: (year: string, months: string) =>
			`${year} holds ${months} months only and is not judged.`,
		start: (year: string) =>
			`Unless years are chosen the comparison starts in ${year}, the year of the lecture.`,
		months: (n: string) => `months 1–${n}`,
		nothing: 'There are not two whole years to compare in this range.',
		byYear: 'See year by year',
		yTitle: 'Share of hiring posts with the word (log scale)',
		caption: 'Words of modelling and names of fields in hiring posts',
		summary: (first: string, last: string) =>
			`A line for each word joins its share in ${first} and in ${last}. Vertical: share of hiring posts in per cent, log scale. Hacker News, mostly start-ups in the United States.`,
		yearSummary: (years: string) =>
			`A line for each word of modelling. Vertical: share of hiring posts in per cent, log scale; horizontal: ${years}. Hacker News, mostly start-ups in the United States.`
	}
} as const;
