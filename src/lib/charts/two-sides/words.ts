import { ADVERT_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		sides: { research: '연구 쪽', engineering: '엔지니어 쪽' },
		/** On the scoreboard. */
		shortSides: { research: '연구', engineering: '엔지니어' },
		first: '앞 직무',
		second: '뒤 직무',
		measures: {
			share: 'AI 공고 중 비중',
			pay: '급여(연, 달러)',
			entry: '신입 표시 공고',
			'no-degree': '학위를 적지 않은 공고',
			titles: '한 직무의 이름 수'
		},
		short: {
			share: '공고 비중',
			pay: '급여',
			entry: '신입의 문',
			'no-degree': '학위 문턱',
			titles: '이름 찾기'
		},
		/** In the deck and in the rule. */
		named: {
			share: '공고 비중',
			pay: '급여',
			entry: '신입 표시',
			'no-degree': '학위를 적지 않은 공고',
			titles: '이름 수'
		},
		subs: {
			share: '많을수록 자리가 많다',
			pay: '중앙값, 미국 전일제 공고',
			entry: '많을수록 신입에게 열려 있다',
			'no-degree': '2024년 9–12월 검색 공고',
			titles: '적을수록 찾기 쉽다'
		},
		measure: '무엇',
		side: '쪽',
		value: '값',
		caption: '두 쪽의 시장',
		summary: (a: string, b: string, year: string) =>
			`무엇마다 한 줄인 점 그래프, 줄마다 제 눈금. ${a}, ${b}. ${year}. ${ADVERT_WORDS.ko.placeSentence}`,
		/** Ticks of pay: dollars in one, as printed. */
		tickUnit: 10_000,
		tick: (n: string) => `${n}만`,
		n: (a: string, b: string) => `공고 ${a}건, ${b}건`,
		left: (names: string) => `둘만 견준다. 빠진 직무: ${names}.`,
		roles: (side: string, names: string) => `${side}: ${names}.`,
		bands: '옅은 띠는 95% 구간. 빈 점은 30건 미만.',
		partAndWhole: '직무 하나와 여러 직무를 합한 쪽이라 공고 비중은 견주지 않았다.',
		nothing: '두 쪽을 모두 잴 수 있는 것이 없다.',
		subPayMean: '직무별 중앙값의 평균, 미국 전일제 공고',
		usPay: '급여는 미국 전일제 공고만, 나머지는 모든 나라의 공고다.',
		usPayMean:
			'급여는 미국 전일제 공고만, 나머지는 모든 나라의 공고다. 직무가 여럿인 쪽의 급여는 직무별 중앙값을 공고 수로 가중한 평균이다.',
		wins: (a: string, nA: string, b: string, nB: string) => `${a} ${nA}, ${b} ${nB}`
	},
	en: {
		...ADVERT_WORDS.en,
		sides: { research: 'Research side', engineering: 'Engineering side' },
		shortSides: { research: 'research', engineering: 'engineering' },
		first: 'first',
		second: 'second',
		measures: {
			share: 'Share of AI adverts',
			pay: 'Pay a year, dollars',
			entry: 'Labelled entry level',
			'no-degree': 'No degree mentioned',
			titles: 'Names for one role'
		},
		short: {
			share: 'adverts',
			pay: 'pay',
			entry: 'entry level',
			'no-degree': 'degree',
			titles: 'names'
		},
		named: {
			share: 'share of adverts',
			pay: 'pay',
			entry: 'entry level',
			'no-degree': 'adverts without a degree mentioned',
			titles: 'number of names'
		},
		subs: {
			share: 'more = more seats',
			pay: 'median, US full-time adverts',
			entry: 'more = open to beginners',
			'no-degree': 'adverts found by search, Sep–Dec 2024',
			titles: 'fewer = easier to find'
		},
		measure: 'What',
		side: 'Side',
		value: 'Value',
		caption: 'The markets of two sides',
		summary: (a: string, b: string, year: string) =>
			`A dot plot, a row for each measure with a scale of its own. ${a}, ${b}. ${year}. ${ADVERT_WORDS.en.placeSentence}`,
		tickUnit: 1000,
		tick: (n: string) => `$${n}k`,
		n: (a: string, b: string) => `${a} and ${b} adverts`,
		left: (names: string) => `Only two are compared. Left out: ${names}.`,
		roles: (side: string, names: string) => `${side}: ${names}.`,
		bands: 'Bands: 95% intervals. Hollow: fewer than 30 adverts.',
		partAndWhole: 'Share of adverts is left out: one role against several together.',
		nothing: 'Nothing can be measured on both sides.',
		subPayMean: 'mean of role medians, US full-time adverts',
		usPay: 'Pay: US full-time adverts only; the other measures: adverts of all countries.',
		usPayMean:
			'Pay: US full-time adverts only; the other measures: adverts of all countries. Pay of several roles is the mean of their medians, weighted by adverts.',
		wins: (a: string, nA: string, b: string, nB: string) => `${a} ${nA}, ${b} ${nB}`
	}
} as const;
