import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		occupation: '공식 직업',
		jobs: '채워진 일자리',
		index: '지수',
		pay: '중앙값 급여(연)',
		rse: '상대표준오차',
		caption: '직업별 채워진 일자리와 지수',
		yTitle: (base: string) => `채워진 일자리, ${base} = 100 (로그 눈금)`,
		summary: (base: string, years: string) =>
			`선 그래프. 세로축은 ${base}을 100으로 둔, 채워진 일자리의 지수(로그 눈금), 가로축은 ${years}. 미국.`,
		place: '미국',
		n: (jobs: string, year: string) => `${year} 일자리 ${jobs}개`,
		fasterOf: (faster: number, judged: number) =>
			judged === 1
				? `보인 직업 하나는 전체보다 뚜렷이 빨리 ${faster === 1 ? '늘었다' : '늘지 않았다'}`
				: `보인 직업 ${judged}가지 중 ${faster}가지가 전체보다 뚜렷이 빨리 늘었다`,
		slowerOf: (judged: number) =>
			judged === 1
				? '보인 직업 하나는 전체보다 뚜렷이 더디게 늘었다'
				: `보인 직업 ${judged}가지 가운데 절반이 넘는 직업이 전체보다 뚜렷이 더디게 늘었다`,
		near: (roles: string) => `${roles}에 가장 가까움`,
		absent: (names: string) => `가까운 공식 직업이 이 표에 없다: ${names}.`,
		codes: '공식 분류에는 직무별 코드가 없다. 가장 가까운 코드를 보여 주며, 같다는 뜻은 아니다.',
		noRole: '직무를 하나 이상 고르면 나타난다.',
		nothing: '이 기간에는 자료가 없다.',
		none: '고른 직무에 가까운 공식 직업이 이 표에 없다.',
		bands: '옅은 띠는 95% 구간. 로그 눈금이라 기울기가 같으면 늘어난 비율도 같다.'
	},
	en: {
		...SHARED_WORDS.en,
		occupation: 'Official occupation',
		jobs: 'Filled jobs',
		index: 'Index',
		pay: 'Median pay a year',
		rse: 'Relative standard error',
		caption: 'Filled jobs and their index, by occupation',
		yTitle: (base: string) => `Filled jobs, ${base} = 100 (log scale)`,
		summary: (base: string, years: string) =>
			`A line chart. Vertical: index of filled jobs, ${base} = 100, log scale; horizontal: ${years}. United States.`,
		place: 'United States',
		n: (jobs: string, year: string) => `${jobs} jobs in ${year}`,
		fasterOf: (faster: number, judged: number) =>
			judged === 1
				? `The one occupation shown ${faster === 1 ? 'grew' : 'did not grow'} clearly faster than all together`
				: `Of ${judged} occupations shown ${faster} grew clearly faster than all together`,
		slowerOf: (judged: number) =>
			judged === 1
				? 'The one occupation shown grew clearly more slowly than all together'
				: `More than half of ${judged} occupations shown grew clearly more slowly than all together`,
		near: (roles: string) => `nearest to ${roles}`,
		absent: (names: string) => `Their nearest official occupation is not in this table: ${names}.`,
		codes:
			'Official lists have no code for each role. The nearest code is shown; nearest is not equal.',
		noRole: 'Choose one role or more to see it here.',
		nothing: 'There are no data in this range.',
		none: 'No official occupation in this table is near to the chosen roles.',
		bands: 'Bands: 95% intervals. On a log scale equal slopes are equal growth.'
	}
} as const;
