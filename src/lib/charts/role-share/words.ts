import { ADVERT_WORDS } from '../shared-words';

/** Short words in the drawing, the notes and the table; sentences stand in `ko.md` and `en.md`. */
export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		modelling: '모델링 직무',
		'ml-ai': 'ML·AI 엔지니어',
		together: (names: string) => `${names} 합계`,
		many: (n: number) => `고른 직무 ${n}개`,
		noRoles: '고른 직무',
		share: 'AI 공고 중 비중',
		total: 'AI 공고 전체',
		accent:
			'붉은 선은 강의가 말한 모델링 직무, 회색 선은 나머지 직무다. 빈 점은 공고 30건 미만이거나 한 해가 다 차지 않은 해다.',
		caption: 'AI 공고 가운데 각 직무의 비중',
		summary: (years: string) =>
			`작은 선 그래프 여러 개. 세로축은 AI 공고 중 비중(%), 가로축은 ${years}. ${ADVERT_WORDS.ko.placeSentence}`,
		rankSummary: (years: string) =>
			`직무마다 선 하나. 세로축은 AI 공고 중 비중의 순위, 가로축은 ${years}. ${ADVERT_WORDS.ko.placeSentence}`,
		ranks: '순위로 보기',
		rankTitle: 'AI 공고 중 비중의 순위',
		n: (n: string, total: string) => `AI 공고 ${total}건 중 ${n}건`
	},
	en: {
		...ADVERT_WORDS.en,
		modelling: 'Modelling roles',
		'ml-ai': 'ML + AI engineers',
		together: (names: string) => `${names} together`,
		many: (n: number) => `The ${n} chosen roles`,
		noRoles: 'The chosen roles',
		share: 'Share of AI adverts',
		total: 'All AI adverts',
		accent:
			'Red: the lecture’s modelling roles; grey behind: the other roles. Hollow dots: fewer than 30 adverts, or a part year.',
		caption: 'Share of each role among AI adverts',
		summary: (years: string) =>
			`Small line charts side by side. Vertical: share of AI adverts in per cent; horizontal: ${years}. ${ADVERT_WORDS.en.placeSentence}`,
		rankSummary: (years: string) =>
			`A line for each role. Vertical: its rank by share of AI adverts; horizontal: ${years}. ${ADVERT_WORDS.en.placeSentence}`,
		ranks: 'See as ranks',
		rankTitle: 'Rank by share of AI adverts',
		n: (n: string, total: string) => `${n} of ${total} AI adverts`
	}
} as const;
