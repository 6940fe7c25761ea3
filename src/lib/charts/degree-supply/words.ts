import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		measures: {
			masters_enrolment_cis: '컴퓨터 석사 재학생',
			masters_enrolment_data_science: '데이터 과학 석사 재학생',
			doctoral_enrolment_cis: '컴퓨터 박사 과정생',
			doctorates_ai: 'AI 새 박사',
			masters_cs: '컴퓨터 새 석사',
			doctorates_cis: '컴퓨터 새 박사'
		},
		based: (name: string, year: string) => `${name} (${year}\u00a0=\u00a0100)`,
		item: (name: string, change: string) => `${name} ${change}`,
		measure: '무엇을',
		value: '명',
		index: '지수',
		base: '기준',
		caption: '미국 컴퓨터 분야 재학생과 새 학위',
		yTitle: (base: string) => `재학생과 새 학위, ${base} = 100 (로그 눈금)`,
		countTitle: '한 해의 사람 수 (로그 눈금)',
		summary: (base: string, years: string) =>
			`선 그래프. 세로축은 ${base}을 100으로 둔 재학생과 새 학위의 지수(로그 눈금), 가로축은 ${years}. 미국.`,
		countSummary: (years: string) =>
			`선 그래프. 세로축은 재학생과 새 학위의 수(로그 눈금), 가로축은 ${years}. 미국.`,
		counts: '2000년부터의 수',
		people: (n: string) => `${n}명`,
		until: (n: string, year: string) => `${n} (${year})`,
		facts: (name: string, n: string, year: string) => `${year} ${name} ${n}명`,
		place: '미국 대학원',
		broken: '끊긴 곳에서 전공 분류가 바뀌었다: 앞뒤를 잇지 않는다.',
		log: '로그 눈금이라 기울기가 같으면 늘어난 비율도 같다.',
		noFamily: '고른 직무를 준비하는 학생을 따로 센 자료가 없어, 모두 배경으로만 그렸다.',
		nothing: '이 기간에는 자료가 없다.'
	},
	en: {
		...SHARED_WORDS.en,
		measures: {
			masters_enrolment_cis: 'Computing Master’s students',
			masters_enrolment_data_science: 'Data science Master’s students',
			doctoral_enrolment_cis: 'Computing doctoral students',
			doctorates_ai: 'New AI doctorates',
			masters_cs: 'New computing Master’s',
			doctorates_cis: 'New computing doctorates'
		},
		based: (name: string, year: string) => `${name} (${year}\u00a0=\u00a0100)`,
		item: (name: string, change: string) => `${name} ${change}`,
		measure: 'What',
		value: 'People',
		index: 'Index',
		base: 'Base',
		caption: 'US students and new degrees in computing',
		yTitle: (base: string) => `Students and new degrees, ${base} = 100 (log scale)`,
		countTitle: 'People a year (log scale)',
		summary: (base: string, years: string) =>
			`A line chart. Vertical: index of students and new degrees, ${base} = 100, log scale; horizontal: ${years}. United States.`,
		countSummary: (years: string) =>
			`A line chart. Vertical: students and new degrees, log scale; horizontal: ${years}. United States.`,
		counts: 'Numbers since 2000',
		people: (n: string) => `${n} people`,
		until: (n: string, year: string) => `${n} (${year})`,
		facts: (name: string, n: string, year: string) => `${n} (${name}, ${year})`,
		place: 'US graduate schools',
		broken: 'Where a line is broken the list of fields changed: do not join the two parts.',
		log: 'On a log scale equal slopes are equal growth.',
		noFamily:
			'No students are counted who prepare for the chosen roles, so all are drawn as context only.',
		nothing: 'There are no data in this range.'
	}
} as const;
