import { SHARED_WORDS } from '../shared-words';

/** Of the people of one survey. */
export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		share: '두 가지 이상',
		people: '응답자',
		axisTitle: '두 가지 이상의 일을 하는 사람의 비중',
		half: '절반',
		endHead: '응답자',
		partTitle: '일의 가짓수',
		part: (n: number) => `${n}가지`,
		only: '한 가지 | 두 가지 이상',
		target: (share: string, range: string) => `두 가지 이상 ${share} (95% 구간 ${range})`,
		kinds: (n: number, share: string) => `${n}가지 ${share}`,
		persons: (n: string) => `${n}명`,
		caption: '직무별 두 가지 이상의 일을 하는 사람의 비중',
		summary: (years: string) =>
			`직무마다 한 줄인 점 그래프. 가로축은 두 가지 이상의 일을 하는 사람의 비중(%). ${years}. 한 웹사이트 회원의 응답.`,
		barSummary: (year: string) =>
			`직무마다 한 줄인 띠 그래프. ${year}에 한 가지부터 여섯 가지까지 하는 사람의 비중. 한 웹사이트 회원의 응답.`,
		place: '한 웹사이트(Kaggle) 회원, 전 세계',
		n: (people: string) => `일을 하나라도 꼽은 ${people}명`,
		absent: (names: string) => `설문에 항목이 없는 직무: ${names}.`,
		start: (role: string, year: string) => `빈 점이 ${year}인 직무: ${role}.`,
		bands: '옅은 띠는 95% 구간. 빈 점은 첫해, 또는 응답자 30명 미만.',
		noRole: '직무를 하나 이상 고르면 나타난다.',
		nothing: '이 기간에는 견줄 수 있는 설문이 없다.',
		none: '설문에 고른 직무의 항목이 없다.',
		striped: '빗금은 응답자 30명 미만.',
		counted: (rare: string, judged: string) => `직무 ${judged}개 중 ${rare}개에서 드묾`
	},
	en: {
		...SHARED_WORDS.en,
		share: 'Two or more',
		people: 'People',
		axisTitle: 'Share of people who do two kinds of work or more',
		half: 'half',
		endHead: 'People',
		partTitle: 'Kinds of work',
		part: (n: number) => (n === 1 ? '1 kind' : `${n}`),
		only: 'one | two or more',
		target: (share: string, range: string) => `Two or more: ${share} (95% interval ${range})`,
		kinds: (n: number, share: string) => `${n} ${n === 1 ? 'kind' : 'kinds'}: ${share}`,
		persons: (n: string) => `${n} people`,
		caption: 'Share of people who do two kinds of work or more, by role',
		summary: (years: string) =>
			`A dot plot, a row for each role. Horizontal: share of people who do two kinds of work or more in per cent. ${years}. Answers of members of one website.`,
		barSummary: (year: string) =>
			`A bar for each role: shares of people who did one to six kinds of work in ${year}. Answers of members of one website.`,
		place: 'members of one website (Kaggle), worldwide',
		n: (people: string) => `${people} people who named any work`,
		absent: (names: string) => `The survey has no option for: ${names}.`,
		start: (role: string, year: string) => `The hollow dot of ${role} is of ${year}.`,
		bands: 'Bands: 95% intervals. Hollow: the first year, or fewer than 30 people.',
		noRole: 'Choose one role or more to see it here.',
		nothing: 'There is no comparable survey in this range.',
		none: 'The survey has no option for the chosen roles.',
		striped: 'Striped: fewer than 30 people.',
		counted: (rare: string, judged: string) => `rare in ${rare} of ${judged} roles`
	}
} as const;
