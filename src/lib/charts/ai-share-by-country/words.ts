import { DEMAND_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...DEMAND_WORDS.ko,
		country: '나라',
		share: 'AI를 언급한 공고 비중',
		months: '달',
		caption: '나라별 AI를 언급한 공고의 비중, 해마다 평균',
		yTitle: '모든 공고 가운데 AI를 언급한 공고',
		last: (share: string, month: string) => `${month} ${share}`,
		summary: (years: string, countries: string) =>
			`나라마다 작은 선 그래프. 세로축은 AI를 언급한 공고의 비중(%), 가로축은 ${years}. 나라: ${countries}.`,
		place: (countries: string) => countries,
		outlier: ', 원인 모름',
		nothing: '이 기간에는 자료가 없다.',
		grey: '회색 선은 다른 나라. 세로축은 모두 같다.',
		flat: (place: string, change: string) => `${place} (${change})`,
		notGrown: (least: string, list: string) =>
			`첫 온전한 해에서 마지막 온전한 해까지 ${least}에 못 미치게 달라져 늘어난 나라로 세지 않은 곳: ${list}.`,
		part: (year: string, month: string) =>
			`${year}은 ${month}까지의 자료라 그리기만 하고 판정에는 넣지 않았다.`
	},
	en: {
		...DEMAND_WORDS.en,
		country: 'Country',
		share: 'Postings that mention AI',
		months: 'Months',
		caption: 'Share of postings that mention AI, by country, yearly means',
		yTitle: 'Postings that mention AI among all postings',
		last: (share: string, month: string) => `${share} in ${month}`,
		summary: (years: string, countries: string) =>
			`A small line chart for each country. Vertical: share of postings that mention AI in per cent; horizontal: ${years}. Countries: ${countries}.`,
		place: (countries: string) => countries,
		outlier: ', cause unknown',
		nothing: 'There are no data in this range.',
		grey: 'Grey lines: the other countries. All panels have the same scale.',
		flat: (place: string, change: string) => `${place} (${change})`,
		notGrown: (least: string, list: string) =>
			`Not counted as grown, less than ${least} between the first whole year and the last: ${list}.`,
		part: (year: string, month: string) => `Data of ${year} end in ${month}: drawn, but not judged.`
	}
} as const;
