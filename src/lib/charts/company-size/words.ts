import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		parts: {
			'0-49': '50명 미만',
			'50-249': '50–249명',
			'250-999': '250–999명',
			'1000-9999': '1천–1만 명 미만',
			'10000+': '1만 명 이상'
		},
		people: '응답자',
		persons: (n: string, all: string) => `${all}명 중 ${n}명`,
		centre: '250명',
		limit: '셋 중 하나',
		caption: '직무별 다니는 직장의 크기',
		summary: (years: string) =>
			`직무마다 띠 하나. 가운데 선의 왼쪽은 250명 미만, 오른쪽은 250명 이상인 직장에 다니는 사람의 비중(%). ${years}. 한 웹사이트 회원의 응답.`,
		place: '한 웹사이트(Kaggle) 회원, 전 세계',
		n: (people: string) => `직장의 크기를 답한 ${people}명`,
		absent: (names: string) => `설문에 항목이 없거나 응답자가 10명 미만인 직무: ${names}.`,
		note: '굵은 선의 왼쪽이 250명 미만인 직장이다. 가는 선까지 닿으면 셋 중 하나가 그런 직장에 다닌다.',
		striped: '빗금은 응답자 30명 미만.',
		noRole: '직무를 하나 이상 고르면 나타난다.',
		nothing: '이 기간에는 직장의 크기를 물은 설문이 없다.',
		none: '설문에 고른 직무의 항목이 없다.',
		counted: (above: string, judged: string) => `직무 ${judged}개 중 ${above}개`
	},
	en: {
		...SHARED_WORDS.en,
		parts: {
			'0-49': 'below 50',
			'50-249': '50–249',
			'250-999': '250–999',
			'1000-9999': '1,000–9,999',
			'10000+': '10,000 or more'
		},
		people: 'People',
		persons: (n: string, all: string) => `${n} of ${all} people`,
		centre: '250 people',
		limit: 'a third',
		caption: 'Size of the employer, by role',
		summary: (years: string) =>
			`A bar for each role. Left of the centre line: share of people with employers of fewer than 250, right: in larger ones, per cent. ${years}. Answers of members of one website.`,
		place: 'members of one website (Kaggle), worldwide',
		n: (people: string) => `${people} people who gave a size`,
		absent: (names: string) => `No option in the survey, or fewer than 10 people: ${names}.`,
		note: 'Left of the thick line: employers of fewer than 250 people. A bar that reaches the thin line has a third there.',
		striped: 'Striped: fewer than 30 people.',
		noRole: 'Choose one role or more to see it here.',
		nothing: 'No survey asked for the size in this range.',
		none: 'The survey has no option for the chosen roles.',
		counted: (above: string, judged: string) => `${above} of ${judged} roles`
	}
} as const;
