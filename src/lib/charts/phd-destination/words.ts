import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		sectors: {
			industry: '기업',
			academe: '학교',
			government: '정부',
			nonprofit: '비영리',
			other: '기타'
		},
		rest: '정부·비영리·기타',
		series: { 'math-cs': '수학·컴퓨터 과학', cis: '컴퓨터·정보 과학만' },
		panel: (series: string, years: string) => `${series}, ${years}`,
		field: '전공',
		sector: '첫 직장',
		share: '비중',
		n: '일자리가 정해진 박사',
		version: '통계표',
		caption: '미국 새 박사의 첫 직장',
		yTitle: '일자리가 정해진 새 박사 가운데',
		summary: (panels: string) =>
			`선 그래프 두 개(${panels}). 세로축은 일자리가 정해진 새 박사 가운데 첫 직장이 기업, 학교, 그 밖인 사람의 비중(%), 가로축은 졸업한 해. 미국.`,
		facts: (n: string, year: string) => `${year} 일자리가 정해진 새 박사 ${n}명`,
		people: (n: string) => `일자리가 정해진 박사 ${n}명`,
		place: '미국에서 받은 박사',
		bands: '옅은 띠는 95% 구간.',
		different: '수학·컴퓨터 과학은 미국 안의 일자리만, 컴퓨터·정보 과학은 나라 밖도 센다.',
		broken: (year: string) => `${year}에 전공 분류가 바뀌어 그 앞과 잇지 않았다.`,
		nothing: '자료가 없다.'
	},
	en: {
		...SHARED_WORDS.en,
		sectors: {
			industry: 'Industry',
			academe: 'Academe',
			government: 'Government',
			nonprofit: 'Non-profit',
			other: 'Other'
		},
		rest: 'Government, non-profit, other',
		series: { 'math-cs': 'Maths and computer sciences', cis: 'Computing alone' },
		panel: (series: string, years: string) => `${series}, ${years}`,
		field: 'Field',
		sector: 'First job',
		share: 'Share',
		n: 'Doctorates with a definite job',
		version: 'Table',
		caption: 'First jobs of new US doctorates',
		yTitle: 'Of new doctorates with a definite job',
		summary: (panels: string) =>
			`Two line charts (${panels}). Vertical: share of new doctorates with a definite job whose first job is in industry, academe or elsewhere, per cent; horizontal: year of graduation. United States.`,
		facts: (n: string, year: string) => `${n} new doctorates with a job, ${year}`,
		people: (n: string) => `${n} doctorates with a definite job`,
		place: 'doctorates of US universities',
		bands: 'Bands: 95% intervals.',
		different:
			'Maths and computer sciences counts jobs in the United States only, computing alone those abroad too.',
		broken: (year: string) =>
			`The list of fields changed in ${year}: it is not joined to the years before.`,
		nothing: 'There are no data.'
	}
} as const;
