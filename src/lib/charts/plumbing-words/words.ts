import { SHARED_WORDS } from '../shared-words';

/** Short words in the drawing, the notes and the table; sentences stand in `ko.md` and `en.md`. */
export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		word: '낱말',
		kind: '갈래',
		kinds: { modelling: '모델링', operating: '운영' },
		leads: { modelling: '주장과 반대로 모델링 낱말이', operating: '운영 낱말이' },
		medians: { modelling: '모델링 낱말 중앙값', operating: '운영 낱말 중앙값' },
		index: '지수',
		share: '글 중 비중',
		posts: '낱말이 나온 글',
		all: '글 전체',
		ofWords: (n: string) => `낱말 ${n}개의 중앙값`,
		n: (n: string, year: string) => `구인 글 ${n}건(${year})`,
		place: '해커 뉴스 구인 글, 미국 스타트업 중심',
		effect: (operating: string, modelling: string) => `운영 ${operating}, 모델링 ${modelling}`,
		key: '굵은 선은 중앙값, 가는 선은 낱말 하나하나다. 로그 눈금이라 기울기가 같으면 늘어난 비율이 같다.',
		hollow: '빈 점은 한 해가 다 차지 않은 해다.',
		undrawn: (names: string) => `첫해나 마지막 해에 글이 30건 미만이라 넣지 않았다: ${names}.`,
		partYear: (year: string, months: string) =>
			`${year}은 ${months}개월치만 있어 판정에 쓰지 않는다.`,
		start: (year: string) =>
			`연도를 고르지 않으면 ${year}부터 견준다. 그 전에는 도구 이름이 드물다.`,
		months: (n: string) => `1–${n}월`,
		nothing: '이 기간에는 견줄 온전한 해가 둘이 되지 않거나 낱말이 너무 드물다.',
		yTitle: (year: string) => `낱말이 나온 글의 비중, ${year} = 100`,
		caption: '구인 글에 나온 운영 낱말과 모델링 낱말',
		summary: (years: string) =>
			`낱말마다 가는 선 하나, 갈래의 중앙값은 굵은 선. 세로축은 구인 글 중 비중의 지수(첫해 100), 로그 눈금, 가로축은 ${years}. 해커 뉴스, 미국 스타트업 중심.`
	},
	en: {
		...SHARED_WORDS.en,
		word: 'Word',
		kind: 'Kind',
		kinds: { modelling: 'modelling', operating: 'operating' },
		leads: {
			modelling: 'against the claim, modelling is ahead',
			operating: 'operating is ahead'
		},
		medians: { modelling: 'Modelling words, median', operating: 'Operating words, median' },
		index: 'Index',
		share: 'Share of posts',
		posts: 'posts with the word',
		all: 'all posts',
		ofWords: (n: string) => `Median of ${n} words`,
		n: (n: string, year: string) => `${n} hiring posts (${year})`,
		place: 'Hacker News hiring posts, mostly US start-ups',
		effect: (operating: string, modelling: string) => `operating ${operating}, models ${modelling}`,
		key: 'Bold: medians; thin: single words. On the log scale equal slopes are equal growth.',
		hollow: 'Hollow: a part year.',
		undrawn: (names: string) =>
			`Left out, fewer than 30 posts in the first or the last year: ${names}.`,
		partYear: (year: string, months: string) =>
			`${year} holds ${months} months only and is not judged.`,
		start: (year: string) =>
			`Unless years are chosen the comparison starts in ${year}; names of tools are rare before.`,
		months: (n: string) => `months 1–${n}`,
		nothing: 'This range has not two whole years to compare, or too few posts with the words.',
		yTitle: (year: string) => `Share of posts with the word, ${year} = 100`,
		caption: 'Operating words and words of modelling in hiring posts',
		summary: (years: string) =>
			`A thin line for each word, a bold one for the median of each kind. Vertical: index of the share of hiring posts (first year 100), log scale; horizontal: ${years}. Hacker News, mostly start-ups in the United States.`
	}
} as const;
