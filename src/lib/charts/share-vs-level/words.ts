import { DEMAND_WORDS } from '../shared-words';

/** The fixed words of the chart; the sentences stand in `ko.md` and `en.md`. */
export const WORDS = {
	ko: {
		...DEMAND_WORDS.ko,
		share: 'AI 언급 비중',
		total: '전체 공고',
		net: 'AI 언급 공고',
		base: '기준',
		opposite: (some: string, all: string) => `${all}개 해 중 ${some}개 반대`,
		times: '기준 연도 대비',
		logShare: '비중의 몫',
		logTotal: '전체 공고의 몫',
		logNet: '합',
		multiple: (text: string) => `${text}배`,
		partYear: (year: string, month: string) => `${year} ~${month}`,
		noYears: '기준 연도의 자료가 없어 견줄 수 없다.',
		summary: (place: string, years: string, base: string) =>
			`${place}, ${years}. 해마다 막대 하나: AI 언급 비중과 전체 공고가 ${base}보다 얼마나 달라졌는지를 로그 눈금으로 쌓고, 둘을 합친 AI 언급 공고를 점으로 찍었다.`,
		caption: (place: string, base: string) => `${place}의 AI 언급 공고: 비중과 규모, ${base} 대비`,
		canada:
			'캐나다의 AI 언급 비중은 2025년부터 다른 나라와 크게 다르며, 그 까닭을 모른다. 다른 나라와 견주지 않는다.',
		steps: (steps: number, opposite: number) =>
			steps === 0
				? ''
				: opposite === 0
					? '한 해 한 해를 바로 앞 해와 견주면, 비중이 는 해에는 AI 언급 공고도 늘고 비중이 준 해에는 공고도 줄었다.'
					: `한 해 한 해를 바로 앞 해와 견주면, ${steps}번 가운데 ${opposite}번은 한쪽이 늘 때 다른 쪽이 줄었다.`,
		moved: (chosen: string, base: string) =>
			`기준으로 고른 ${chosen}이 기간 밖이라, 기간의 첫 온전한 해인 ${base}을 기준으로 삼았다.`,
		outside: (year: string) => `기준인 ${year}은 고른 기간 밖에 있다.`
	},
	en: {
		...DEMAND_WORDS.en,
		share: 'AI share',
		total: 'All postings',
		net: 'AI postings',
		base: 'base',
		opposite: (some: string, all: string) => `opposite in ${some} of ${all}`,
		times: 'against the base year',
		logShare: 'Part of the share',
		logTotal: 'Part of all postings',
		logNet: 'Sum',
		multiple: (text: string) => `${text}×`,
		partYear: (year: string, month: string) => `${year} to ${month}`,
		noYears: 'Without figures of the base year nothing can be compared.',
		summary: (place: string, years: string, base: string) =>
			`${place}, ${years}. A bar a year: how the share of postings that mention AI and all postings changed since ${base}, stacked on a log scale, and their sum, postings that mention AI, as a dot.`,
		caption: (place: string, base: string) =>
			`Postings that mention AI, ${place}: share and total against ${base}`,
		canada:
			'From 2025 the share in Canada is far from that of the other countries, for reasons unknown. It is not compared with them.',
		steps: (steps: number, opposite: number) =>
			steps === 0
				? ''
				: opposite === 0
					? 'Each year against the one before: when the share rose AI postings rose, and when it fell they fell.'
					: `Each year against the one before: in ${opposite} of ${steps} cases one of them rose while the other fell.`,
		moved: (chosen: string, base: string) =>
			`The chosen base year ${chosen} is outside the range, so ${base}, the first whole year in it, is the base.`,
		outside: (year: string) => `The base year ${year} is outside the chosen range.`
	}
} as const;
