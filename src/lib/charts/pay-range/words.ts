import { ADVERT_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		level: '경력',
		levels: { EN: '신입', MI: '중급', SE: '선임', EX: '임원급', ALL: '모든 경력' },
		median: '중앙값',
		middle: '스무 점의 가운데',
		about: (value: string) => `약 ${value}`,
		levelMiddle: '경력별 값은 스무 점의 가운데이며 모든 공고의 중앙값이 아니다.',
		onLine: (limit: string, names: string, above: string | null) =>
			`중앙값이 기준 ${limit}와 똑같은 직무: ${names}.${above === null ? '' : ` 기준을 넘는 직무는 ${above}개다.`}`,
		low: '좁은 쪽(2.5%)',
		high: '넓은 쪽(97.5%)',
		axisTitle: '공고에 적힌 급여의 상한 ÷ 하한. 점 하나는 공고 스무 건 중 한 건꼴',
		endHead: '중앙값',
		caption: '직무별 공고 급여 범위의 너비',
		summary: (year: string) =>
			`직무마다 점 스무 개. 가로축은 공고에 적힌 급여의 상한을 하한으로 나눈 값, 세로선은 중앙값. ${year}, 미국 전일제 공고.`,
		place: '급여 범위를 밝힌 미국 전일제 공고',
		n: (n: string) => `급여 범위를 밝힌 공고 ${n}건`,
		adverts30: (names: string) => `급여 범위를 밝힌 공고가 30건 미만인 직무: ${names}.`,
		reference: (name: string) => name,
		spread: (low: string, high: string) => `스무 점의 범위 ${low}–${high}`,
		clamped: (most: string) => `${most}가 넘는 값은 오른쪽 끝에 그렸다.`,
		levels30: (names: string) => `급여 범위를 밝힌 공고가 30건 미만인 경력: ${names}.`,
		nothing: '이 기간에는 급여 범위 자료가 없다.',
		none: '고른 직무는 급여 범위를 밝힌 공고가 30건에 못 미친다.',
		counted: (wide: string, all: string) => `직무 ${all}개 중 ${wide}개 넓음`
	},
	en: {
		...ADVERT_WORDS.en,
		level: 'Level',
		levels: { EN: 'Entry', MI: 'Middle', SE: 'Senior', EX: 'Executive', ALL: 'All levels' },
		median: 'Median',
		middle: 'Middle of the twenty dots',
		about: (value: string) => `≈ ${value}`,
		levelMiddle: 'By level: the middle of the twenty dots, not the median of all adverts.',
		onLine: (limit: string, names: string, above: string | null) =>
			`Exactly on the threshold of ${limit}: ${names}.${above === null ? '' : ` Above it: ${above}.`}`,
		low: 'Narrow end (2.5%)',
		high: 'Wide end (97.5%)',
		axisTitle: 'Advertised pay, high ÷ low. Each dot stands for one advert in twenty',
		endHead: 'Median',
		caption: 'Width of advertised ranges of pay, by role',
		summary: (year: string) =>
			`Twenty dots for each role. Horizontal: the top of the advertised range of pay divided by its bottom; upright stroke: median. ${year}, US full-time adverts.`,
		place: 'US full-time adverts with a range of pay',
		n: (n: string) => `${n} adverts with a range`,
		adverts30: (names: string) => `Fewer than 30 adverts with a range: ${names}.`,
		reference: (name: string) => name,
		spread: (low: string, high: string) => `dots from ${low} to ${high}`,
		clamped: (most: string) => `Values above ${most} stand at the right end.`,
		levels30: (names: string) => `Levels with fewer than 30 ranges: ${names}.`,
		nothing: 'There are no ranges of pay in this range of years.',
		none: 'The chosen roles have fewer than 30 adverts with a range.',
		counted: (wide: string, all: string) => `wide in ${wide} of ${all} roles`
	}
} as const;
