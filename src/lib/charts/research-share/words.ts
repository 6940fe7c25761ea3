import { ADVERT_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		all: '연구 직무 합계',
		share: 'AI 공고 중 비중',
		total: 'AI 공고 전체',
		caption: 'AI 공고 가운데 연구 직무의 비중',
		yTitle: 'AI 공고 가운데 연구 직무의 비중',
		summary: (years: string) =>
			`선 그래프. 세로축은 AI 공고 중 연구 직무의 비중(%), 가로축은 ${years}. ${ADVERT_WORDS.ko.placeSentence}`,
		n: (n: string, total: string) => `AI 공고 ${total}건 중 ${n}건`,
		notResearch: (names: string) => `연구 직무가 아니라 이 차트에 없다: ${names}.`,
		until: (month: string) => `${month}까지`,
		hollow: '빈 점은 공고 30건 미만이거나 한 해가 다 차지 않은 해다. 옅은 띠는 95% 구간.',
		none: '고른 직무 가운데 연구 직무가 없다.'
	},
	en: {
		...ADVERT_WORDS.en,
		all: 'Research roles together',
		share: 'Share of AI adverts',
		total: 'All AI adverts',
		caption: 'Share of research roles among AI adverts',
		yTitle: 'Share of research roles among AI adverts',
		summary: (years: string) =>
			`A line chart. Vertical: share of research roles among AI adverts in per cent; horizontal: ${years}. ${ADVERT_WORDS.en.placeSentence}`,
		n: (n: string, total: string) => `${n} of ${total} AI adverts`,
		notResearch: (names: string) => `Not in this chart, no research roles: ${names}.`,
		until: (month: string) => `to ${month}`,
		hollow: 'Hollow dots: fewer than 30 adverts, or a part year. Bands: 95% intervals.',
		none: 'None of the chosen roles is a research role.'
	}
} as const;
