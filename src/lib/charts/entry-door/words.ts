import { ADVERT_WORDS } from '../shared-words';

/** Short words in the drawing, the notes and the table; sentences stand in `ko.md` and `en.md`. */
export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		all: 'AI 공고 전체',
		others: '분석가 제외',
		doorsOpen: (open: string, judged: string) => `직무 ${judged}개 중 ${open}개 열림`,
		noRoles: '고른 직무',
		many: (n: number) => `고른 직무 ${n}개`,
		share: '신입 표시',
		scale: '신입 표시 비율',
		entry: '신입 표시 공고',
		advertsHead: '공고 수',
		of: (k: string, n: string) => `공고 ${n}건 중 신입 ${k}건`,
		relabelledFrom: (year: string) => `${year}부터 출처의 신입 표시 방식이 달라진 것으로 보임`,
		relabelled: '분석가 표시 방식 바뀜',
		caption: '직무별 공고 가운데 신입으로 표시된 공고의 비율',
		heatSummary: (years: string) =>
			`직무를 줄로, ${years}를 칸으로 놓은 표. 칸마다 신입으로 표시된 공고의 비율(%)이 적혀 있고, 진할수록 높다. ${ADVERT_WORDS.ko.placeSentence}`,
		lineSummary: (years: string) =>
			`고른 직무마다 선 하나. 세로축은 신입으로 표시된 공고의 비율(%), 가로축은 ${years}. ${ADVERT_WORDS.ko.placeSentence}`,
		below: (year: string, door: string) => `${year} ${door} 미만`,
		until: (month: string) => `${month}까지`,
		caution: (before: string, from: string, after: string, to: string) =>
			`데이터 분석가는 ${before} ${from}에서 ${after} ${to}로 뛰었다. 시장이 아니라 출처의 신입 표시나 수집 방식이 바뀐 결과일 가능성이 크다.`,
		cautionAfter: (year: string) =>
			`데이터 분석가의 신입 비율은 ${year}에 갑자기 뛰었다. 지금의 높은 비율은 출처의 표시나 수집 방식 때문일 가능성이 크다.`,
		undrawn: (names: string) => `해마다 공고가 10건 미만이라 그리지 않았다: ${names}.`,
		hatchNote: '빗금: 공고 30건 미만, 판정에서 뺌',
		hollowNote: '빈 점: 공고 30건 미만이거나 일부 기간만 담긴 해',
		blankNote: '빈칸: 공고 10건 미만',
		breakNote: (year: string) =>
			`//: ${year}부터 출처가 분석가를 달리 표시한 것으로 보여 앞뒤를 견줄 수 없음`,
		doorNote: (door: string) => `점선 ${door}: 문이 열렸다고 보는 기준. 띠는 95% 구간.`
	},
	en: {
		...ADVERT_WORDS.en,
		all: 'All AI roles',
		others: 'Without analysts',
		doorsOpen: (open: string, judged: string) => `${open} of ${judged} doors open`,
		noRoles: 'The chosen roles',
		many: (n: number) => `the ${n} chosen roles`,
		share: 'Entry level',
		scale: 'Labelled entry level',
		entry: 'Entry-level adverts',
		adverts: 'Adverts',
		advertsHead: 'Adverts',
		of: (k: string, n: string) => `${k} of ${n} adverts`,
		relabelledFrom: (year: string) => `the source seems to label otherwise from ${year} on`,
		relabelled: 'analyst label changes',
		caption: 'Share of adverts labelled entry level, by role',
		heatSummary: (years: string) =>
			`A table of roles by years ${years}. Each cell holds the share of adverts labelled entry level in per cent; darker is higher. ${ADVERT_WORDS.en.placeSentence}`,
		lineSummary: (years: string) =>
			`A line for each chosen role. Vertical: share of adverts labelled entry level in per cent; horizontal: ${years}. ${ADVERT_WORDS.en.placeSentence}`,
		below: (year: string, door: string) => `Below ${door} in ${year}`,
		until: (month: string) => `to ${month}`,
		caution: (before: string, from: string, after: string, to: string) =>
			`Data analysts jump from ${from} in ${before} to ${to} in ${after}: more likely the source's labelling or intake than the market.`,
		cautionAfter: (year: string) =>
			`The share of data analysts jumped in ${year}: today's high share more likely comes from the source's labelling or intake than from the market.`,
		undrawn: (names: string) => `Not drawn, fewer than 10 adverts every year: ${names}.`,
		hatchNote: 'Striped: fewer than 30 adverts, not judged',
		hollowNote: 'Hollow: fewer than 30 adverts, or a part year',
		blankNote: 'Blank: fewer than 10 adverts',
		breakNote: (year: string) =>
			`//: from ${year} the source seems to label analysts otherwise; before and after cannot be compared`,
		doorNote: (door: string) =>
			`Dashed line at ${door}: from here a door counts as open. Bands: 95% intervals.`
	}
} as const;
