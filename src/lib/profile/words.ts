import type { Lang, Level } from '../model/tables';

/** The parts of a profile, in order. */
export const PROFILE_PARTS = [
	'titles',
	'share',
	'pay',
	'door',
	'degree',
	'skills',
	'work',
	'balance'
] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

interface ProfileWords {
	/** `note` = how to read it; `missing` = instead of figures. */
	readonly parts: Readonly<
		Record<ProfilePart, { readonly title: string; readonly note: string; readonly missing: string }>
	>;
	readonly levels: Readonly<Record<Level, string>>;
	readonly tooFew: (n: string) => string;
	readonly nthTitle: (i: number) => string;
	readonly effective: string;
	readonly titles: (n: string) => string;
	readonly shareIn: (year: string) => string;
	readonly premium: (level: string) => string;
	readonly signed: (text: string, value: number) => string;
	readonly fromTo: (lo: string, hi: string) => string;
	readonly range: string;
	readonly entry: string;
	readonly internship: string;
	readonly noDegree: string;
	readonly noDegreeSenior: string;
	readonly degrees: (group: string) => string;
	readonly nthSkill: (i: number) => string;
	readonly twoOrMore: string;
	readonly pair: string;
	readonly pairOf: (a: string, b: string) => string;
	readonly balance: (year: string) => string;
	readonly balanceBasis: (adverts: string, people: string, range: string, set: string) => string;
}

const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);

export const PROFILE_WORDS: Readonly<Record<Lang, ProfileWords>> = {
	ko: {
		parts: {
			titles: {
				title: '부르는 이름',
				note: '급여를 밝힌 공고(미국 중심)에서 이 직무로 분류된 이름. 자료를 낸 곳이 이름을 다듬어 실제보다 가지런하다.',
				missing: '마지막 해에 이 직무로 분류된 공고가 없다.'
			},
			share: {
				title: 'AI 공고에서 차지하는 비중',
				note: 'AI 직무로 분류된 공고 가운데 비중. 급여를 밝힌 공고이며 미국 중심이다.',
				missing: '이 직무로 분류된 공고가 너무 적다.'
			},
			pay: {
				title: '급여',
				note: '미국 전일제 공고가 밝힌 급여의 중앙값(달러, 연; 범위로 적은 공고는 그 가운데). 차이는 같은 경력 수준의 소프트웨어 엔지니어와 견준 것이다. 한국 급여가 아니다.',
				missing: '급여를 밝힌 미국 전일제 공고가 너무 적다.'
			},
			door: {
				title: '신입의 문',
				note: '신입 표시는 자료를 낸 곳이 붙인다. 데이터 분석가는 2024년에 그 표시가 달라진 듯하다. 인턴십은 시니어 이름표의 공고를 뺀 비중이다.',
				missing: '공고가 너무 적다.'
			},
			degree: {
				title: '학위',
				note: '공고에 학위가 ‘적혔는지’이지 ‘필수인지’가 아니다. 보유 학위는 한 웹사이트 회원의 응답이며(셋 중 하나를 고른 사람 가운데 비중) 2년 안에 받을 학위를 포함한다.',
				missing: '이 직무를 따로 모은 공고나 응답이 없다.'
			},
			skills: {
				title: '공고가 찾는 기술',
				note: '기술을 하나라도 적은 공고 가운데 비중. 2024년 9–12월에 검색어로 모은 공고다.',
				missing: '이 직무를 검색어로 모은 공고가 없다.'
			},
			work: {
				title: '하는 일과 이웃한 일',
				note: '한 웹사이트 회원 가운데 ‘내 일에서 중요한 부분’으로 꼽은 사람의 비중. 시간을 잰 것이 아니다.',
				missing: '설문에 이 직무 항목이 없거나 응답이 너무 적다.'
			},
			balance: {
				title: '수요와 공급',
				note: '공고에서 차지하는 비중을 설문에서 차지하는 비중으로 나눈 값. 1보다 크면 공고 쪽이 크다. 두 해는 다른 설문이고 직무 묶음도 달라, 해끼리 견주어 늘거나 줄었다고 할 수 없다. 사람 한 명당 일자리 수가 아니다.',
				missing: '설문에 이 직무 항목이 없어 견줄 수 없다.'
			}
		},
		levels: { EN: '신입', MI: '중급', SE: '선임', EX: '임원급', ALL: '모든 경력' },
		tooFew: (n) => `${n}건뿐이라 적지 않음`,
		nthTitle: (i) => (i === 1 ? '가장 흔한 이름' : `흔한 이름 ${i}위`),
		effective: '이름의 실질 개수',
		titles: (n) => `${n}개`,
		shareIn: (year) => `${year} 비중`,
		premium: (level) => `소프트웨어 엔지니어와의 차이, ${level}`,
		signed,
		fromTo: (lo, hi) => `${lo}에서 ${hi}`,
		range: '공고 급여의 상한 ÷ 하한',
		entry: '신입 표시가 붙은 공고',
		internship: '인턴십 공고',
		noDegree: '학위를 적지 않은 공고',
		noDegreeSenior: '학위를 적지 않은 공고(시니어)',
		degrees: (group) =>
			({ bachelor_or_less: '학사 이하', master: '석사', doctorate: '박사' })[group] ?? group,
		nthSkill: (i) => (i === 1 ? '가장 자주 찾는 기술' : `자주 찾는 기술 ${i}위`),
		twoOrMore: '두 가지 이상을 하는 사람',
		pair: '가장 자주 겹치는 두 가지',
		pairOf: (a, b) => `${a} · ${b}`,
		balance: (year) => `공고 비중 ÷ 설문 비중, ${year}`,
		balanceBasis: (adverts, people, range, set) =>
			`공고의 ${adverts}, 사람의 ${people}, 95% 구간 ${range}${set ? `; ${set} 합침` : ''}`
	},
	en: {
		parts: {
			titles: {
				title: 'Titles it goes by',
				note: 'Titles of adverts that publish pay (mostly US) and were classified as this role. The publisher tidies titles: reality is less tidy.',
				missing: 'No advert of the last year was classified as this role.'
			},
			share: {
				title: 'Share of AI adverts',
				note: 'Among adverts classified as AI roles; adverts that publish pay, mostly US.',
				missing: 'Too few adverts were classified as this role.'
			},
			pay: {
				title: 'Pay',
				note: 'Middle of the advertised range in US full-time adverts, dollars a year. The difference is from a software engineer at the same level. Not Korean pay.',
				missing: 'Too few full-time US adverts publish pay for this role.'
			},
			door: {
				title: 'Door for beginners',
				note: 'The entry-level label is the publisher’s. For data analysts it seems to have changed in 2024. Internships are among adverts without a senior label.',
				missing: 'Too few adverts.'
			},
			degree: {
				title: 'Degree',
				note: 'Whether an advert mentions a degree, not whether it requires one. Degrees held are answers of members of one website (among those who named one of the three) and include degrees planned within two years.',
				missing: 'No adverts or answers for this role alone.'
			},
			skills: {
				title: 'Skills that adverts name',
				note: 'Among adverts that list any skill; adverts found by search term, September to December 2024.',
				missing: 'No adverts were collected for this role.'
			},
			work: {
				title: 'Work, and the work next to it',
				note: 'Members of one website who call it an important part of their job. Not a measure of time.',
				missing: 'The survey has no option for this role, or too few answers.'
			},
			balance: {
				title: 'Supply and demand',
				note: 'Share among adverts divided by share among people in a survey; above 1 adverts are ahead. The years are of different surveys with different sets of roles: from one to the other nothing rose or fell. Not jobs per person.',
				missing: 'The surveys have no option for this role, so there is nothing to compare.'
			}
		},
		levels: { EN: 'Entry', MI: 'Middle', SE: 'Senior', EX: 'Executive', ALL: 'All levels' },
		tooFew: (n) => `only ${n}, not printed`,
		nthTitle: (i) => (i === 1 ? 'Commonest title' : `Title no. ${i}`),
		effective: 'Effective number of titles',
		titles: (n) => n,
		shareIn: (year) => `Share in ${year}`,
		premium: (level) => `Against a software engineer, ${level.toLowerCase()}`,
		signed,
		fromTo: (lo, hi) => `${lo} to ${hi}`,
		range: 'Advertised pay, high ÷ low',
		entry: 'Adverts labelled entry level',
		internship: 'Internship adverts',
		noDegree: 'Adverts that mention no degree',
		noDegreeSenior: 'Adverts that mention no degree (senior)',
		degrees: (group) =>
			({ bachelor_or_less: 'Bachelor’s or less', master: 'Master’s', doctorate: 'Doctorate' })[
				group
			] ?? group,
		nthSkill: (i) => (i === 1 ? 'Most named skill' : `Skill no. ${i}`),
		twoOrMore: 'People who do two kinds of work or more',
		pair: 'The two that most often go together',
		pairOf: (a, b) => `${a} · ${b.toLowerCase().replace(/\bml\b/g, 'ML')}`,
		balance: (year) => `Share among adverts ÷ among people, ${year}`,
		balanceBasis: (adverts, people, range, set) =>
			`${adverts} of adverts, ${people} of people, 95% interval ${range}${set ? `; ${set} together` : ''}`
	}
};
