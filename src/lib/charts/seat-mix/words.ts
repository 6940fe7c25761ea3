import { ADVERT_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		halves: { business: '기획·정책', management: '관리', engineering: '엔지니어·데이터·연구' },
		share: 'AI 공고 중 비중',
		total: 'AI 공고 전체',
		what: '자리',
		caption: 'AI 공고 가운데 기획·정책, 관리, 나머지 자리의 비중',
		yTitle: 'AI 공고 가운데 비중',
		summary: (years: string) =>
			`선 그래프. 세로축은 AI 공고 중 기획·정책 자리와 관리 자리의 비중(%), 가로축은 ${years}. ${ADVERT_WORDS.ko.placeSentence}`,
		n: (n: string, total: string) => `AI 공고 ${total}건 중 ${n}건`,
		until: (month: string) => `${month}까지`,
		hollow: '빈 점은 공고 30건 미만이거나 한 해가 다 차지 않은 해다. 옅은 띠는 95% 구간.',
		rest: (share: string) =>
			`나머지 ${share}는 엔지니어·데이터·연구 자리이며 한 줄로 그리지 않았다.`
	},
	en: {
		...ADVERT_WORDS.en,
		halves: {
			business: 'Product and policy',
			management: 'Management',
			engineering: 'Engineering, data and research'
		},
		share: 'Share of AI adverts',
		total: 'All AI adverts',
		what: 'Seats',
		caption: 'Share of product and policy, management and all other seats among AI adverts',
		yTitle: 'Share of AI adverts',
		summary: (years: string) =>
			`A line chart. Vertical: share of product and policy seats and of management seats among AI adverts in per cent; horizontal: ${years}. ${ADVERT_WORDS.en.placeSentence}`,
		n: (n: string, total: string) => `${n} of ${total} AI adverts`,
		until: (month: string) => `to ${month}`,
		hollow: 'Hollow dots: fewer than 30 adverts, or a part year. Bands: 95% intervals.',
		rest: (share: string) =>
			`The other ${share} are engineering, data and research seats, not drawn as one line.`
	}
} as const;
