import { ADVERT_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		level: '경력',
		levels: { EN: '신입', MI: '중급', SE: '선임', EX: '임원급', ALL: '모든 경력' },
		premium: '차이',
		pay: '급여 중앙값',
		n: (n: string, reference: string) => `공고 ${n}건, 비교 공고 ${reference}건`,
		reference: (name: string) => name,
		axisTitle: (name: string) => `같은 경력의 ${name}와 견준 급여 중앙값의 차이`,
		same: '같음',
		caption: (name: string) => `같은 경력의 ${name}와 견준 급여`,
		summary: (year: string) =>
			`직무마다 한 줄인 점 그래프. 가로축은 같은 경력의 소프트웨어 엔지니어보다 급여가 얼마나 많거나 적은가(%). ${year}, 미국 전일제 공고.`,
		spreadSummary: (year: string) =>
			`경력마다 점 스무 개씩 두 줄. 가로축은 급여(달러, 연). 위는 고른 직무, 아래는 비교 기준. ${year}, 미국 전일제 공고.`,
		second: '급여의 퍼짐 보기',
		spreadAxis: '급여(연, 천 달러). 점 하나는 공고 스무 건 중 한 건꼴',
		thousand: (n: string) => n,
		place: '급여를 밝힌 미국 전일제 공고',
		facts: (n: string) => `AI 공고 ${n}건`,
		fewAll: (names: string) => `견줄 만큼 공고가 없는 직무: ${names}.`,
		bands: '옅은 띠는 95% 구간. 빈 점은 어느 한쪽이라도 공고 30건 미만.',
		nothing: '이 기간에는 견줄 급여 자료가 없다(비교 기준은 2024년부터 있다).',
		none: '고른 직무는 견줄 만큼 공고가 없다.',
		target: (value: string, range: string) => `${value} (95% 구간 ${range})`,
		fromTo: (lo: string, hi: string) => `${lo}에서 ${hi}`,
		counted: (more: string, all: string, least: string) =>
			`${least} 이상 더 주는 칸 ${all}개 중 ${more}개`,
		core: '모델을 만들거나 돌리거나 연구하는 직무',
		others: '데이터·분석·사업·관리 직무',
		fewLevels: (names: string) => `견줄 만큼 공고가 없는 경력: ${names}.`,
		valueOf: (level: string, value: string) => `${level} ${value}`
	},
	en: {
		...ADVERT_WORDS.en,
		level: 'Level',
		levels: { EN: 'Entry', MI: 'Middle', SE: 'Senior', EX: 'Executive', ALL: 'All levels' },
		premium: 'Difference',
		pay: 'Median pay',
		n: (n: string, reference: string) => `${n} adverts against ${reference}`,
		reference: (name: string) => name,
		axisTitle: (name: string) => `Median pay against a ${name} of the same level`,
		same: 'the same',
		caption: (name: string) => `Pay against a ${name} of the same level`,
		summary: (year: string) =>
			`A dot plot, a row for each role. Horizontal: how much more or less than a software engineer of the same level is paid, per cent. ${year}, US full-time adverts.`,
		spreadSummary: (year: string) =>
			`Two rows of twenty dots for each level. Horizontal: pay in dollars a year. Upper row: the chosen role, lower row: the reference. ${year}, US full-time adverts.`,
		second: 'See how pay is spread',
		spreadAxis: 'Pay a year, thousand dollars. Each dot stands for one advert in twenty',
		thousand: (n: string) => n,
		place: 'US full-time adverts that publish pay',
		facts: (n: string) => `${n} AI adverts`,
		fewAll: (names: string) => `Too few adverts to compare: ${names}.`,
		bands: 'Bands: 95% intervals. Hollow: fewer than 30 adverts on either side.',
		nothing: 'No pay to compare in this range: the reference role is in the data from 2024 on.',
		none: 'The chosen roles have too few adverts to compare.',
		target: (value: string, range: string) => `${value} (95% interval ${range})`,
		fromTo: (lo: string, hi: string) => `${lo} to ${hi}`,
		counted: (more: string, all: string, least: string) =>
			`${least}+ more in ${more} of ${all} cells`,
		core: 'Roles that build, run or study models',
		others: 'Roles in data, analysis, business and management',
		fewLevels: (names: string) => `Too few adverts to compare at the levels: ${names}.`,
		valueOf: (level: string, value: string) => `${level.toLowerCase()} ${value}`
	}
} as const;
