import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		parts: { ai_for_x: '본업이 따로 있는 회사', technology: '기술·온라인 회사' },
		people: '응답자',
		persons: (n: string, all: string) => `회사에 다니는 ${all}명 중 ${n}명`,
		limit: '절반',
		caption: '직무별 다니는 회사의 업종',
		summary: (years: string) =>
			`직무마다 띠 하나. 왼쪽은 본업이 따로 있는 회사, 오른쪽은 기술·온라인 회사에 다니는 사람의 비중(%). ${years}. 한 웹사이트 회원의 응답.`,
		place: '한 웹사이트(Kaggle) 회원, 전 세계',
		n: (people: string) => `회사에 다니는 ${people}명`,
		absent: (names: string) => `설문에 항목이 없거나 응답자가 10명 미만인 직무: ${names}.`,
		left: (year: string, answered: string, leftOut: string, elsewhere: string) =>
			`${year}에 업종을 답한 ${answered}명 가운데 정부·공공, 비영리, 국방의 ${leftOut}명과 학교, ‘기타’의 ${elsewhere}명은 회사에 다니는 사람으로 세지 않았다.`,
		note: '정부·공공, 비영리, 국방과 학교, 학생, ‘기타’는 분모에서 뺐다.',
		striped: '빗금은 응답자 30명 미만.',
		noRole: '직무를 하나 이상 고르면 나타난다.',
		nothing: '이 기간에는 업종을 물은 설문이 없다.',
		none: '설문에 고른 직무의 항목이 없다.',
		counted: (above: string, judged: string) => `직무 ${judged}개 중 ${above}개`
	},
	en: {
		...SHARED_WORDS.en,
		parts: { ai_for_x: 'Another business', technology: 'Technology or online' },
		people: 'People',
		persons: (n: string, all: string) => `${n} of ${all} people in companies`,
		limit: 'a half',
		caption: 'Industry of the company, by role',
		summary: (years: string) =>
			`A bar for each role. Left: share of people in companies with another business; right: in technology or online companies, per cent. ${years}. Answers of members of one website.`,
		place: 'members of one website (Kaggle), worldwide',
		n: (people: string) => `${people} people in companies`,
		absent: (names: string) => `No option in the survey, or fewer than 10 people: ${names}.`,
		left: (year: string, answered: string, leftOut: string, elsewhere: string) =>
			`Of ${answered} people who named an industry in ${year}, ${leftOut} in government, non-profits or the military and ${elsewhere} in schools or ‘other’ are not counted as in companies.`,
		note: 'Left out of the whole: government, non-profits, the military, schools, students and ‘other’.',
		striped: 'Striped: fewer than 30 people.',
		noRole: 'Choose one role or more to see it here.',
		nothing: 'No survey asked for the industry in this range.',
		none: 'The survey has no option for the chosen roles.',
		counted: (above: string, judged: string) => `${above} of ${judged} roles`
	}
} as const;
