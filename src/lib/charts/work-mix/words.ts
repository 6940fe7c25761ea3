import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		activity: '하는 일',
		share: '중요한 부분으로 꼽은 사람',
		people: '응답자',
		modelling: '모델링',
		scale: '꼽은 사람의 비중',
		endHead: '응답자',
		axisTitle: '중요한 부분으로 꼽은 사람의 비중',
		target: (share: string, range: string) => `${share} (95% 구간 ${range})`,
		persons: (n: string) => `응답자 ${n}명`,
		caption: '직무별 중요한 일로 꼽은 사람의 비중',
		summary: (year: string) =>
			`직무와 하는 일의 표. 칸은 ${year}에 그 일을 중요한 부분으로 꼽은 사람의 비중(%), 짙을수록 높다. 한 웹사이트 회원의 응답.`,
		lineSummary: (years: string) =>
			`하는 일마다 한 줄인 점 그래프. 가로축은 중요한 부분으로 꼽은 사람의 비중(%). ${years}. 한 웹사이트 회원의 응답.`,
		place: '한 웹사이트(Kaggle) 회원, 전 세계',
		n: (people: string) => `응답자 ${people}명`,
		absent: (names: string) => `설문에 항목이 없는 직무: ${names}.`,
		striped: '빗금은 응답자 30명 미만. 여러 개를 고르는 물음이라 가로로 더하면 100%를 넘는다.',
		bands: '옅은 띠는 95% 구간. 빈 점은 첫해.',
		noRole: '직무를 하나 이상 고르면 나타난다.',
		nothing: '이 기간에는 견줄 수 있는 설문이 없다.',
		none: '설문에 고른 직무의 항목이 없다.'
	},
	en: {
		...SHARED_WORDS.en,
		activity: 'Activity',
		share: 'Call it important',
		people: 'People',
		modelling: 'modelling',
		scale: 'Share of people who name it',
		endHead: 'People',
		axisTitle: 'Share of people who call it an important part of their work',
		target: (share: string, range: string) => `${share} (95% interval ${range})`,
		persons: (n: string) => `${n} people`,
		caption: 'Share of people who call an activity important, by role',
		summary: (year: string) =>
			`A table of roles by activities. Each cell holds the share of people who called it an important part of their work in ${year}, per cent; darker is higher. Answers of members of one website.`,
		lineSummary: (years: string) =>
			`A dot plot, a row for each activity. Horizontal: share of people who call it important in per cent. ${years}. Answers of members of one website.`,
		place: 'members of one website (Kaggle), worldwide',
		n: (people: string) => `${people} people`,
		absent: (names: string) => `The survey has no option for: ${names}.`,
		striped:
			'Striped: fewer than 30 people. People name several activities: a row adds up to more than 100%.',
		bands: 'Bands: 95% intervals. Hollow: the first year.',
		noRole: 'Choose one role or more to see it here.',
		nothing: 'There is no comparable survey in this range.',
		none: 'The survey has no option for the chosen roles.'
	}
} as const;
