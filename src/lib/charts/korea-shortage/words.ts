import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		shortageTitle: 'AI 기업이 모자란다는 사람의 비율',
		typeTitle: (year: string) => `하는 일별 부족률, ${year} (현원 대비)`,
		changeTitle: (since: string, year: string) => `${since}–${year} 1분기, 한 채용 사이트의 변화`,
		shareTitle: 'AI를 언급한 경력 개발자 공고',
		adverts: 'AI 공고',
		applicants: '지원자',
		firms: (n: string) => `${n}곳`,
		firmsUnder: (n: string) => `${n}곳`,
		how: { computed: '발표된 인원으로 셈함', published: '발표값' },
		inYear: (rate: string, year: string) => `${rate} (${year})`,
		computed: '발표된 인원으로 셈함',
		published: '발표된 값',
		short: (n: string) => `부족 ${n}명`,
		firmsNote:
			'연도 아래는 조사한 AI 기업 수. 해마다 달라 꼭 같은 모집단은 아니다. 빈 점은 발표된 인원으로 우리가 셈한 값.',
		caption: '한국 AI 인력에 관해 발표된 수치',
		columns: ['무엇', '구분', '연도', '값', '조사한 기업', '읽은 곳'],
		rate: '부족률',
		rateOfStaff: '부족률(현원 대비)',
		advertsChange: 'AI 공고 변화',
		applicantsChange: '지원자 변화',
		advertShare: '경력 개발자 공고 중 AI 언급',
		all: '전체',
		summary:
			'한국의 네 가지 그림: AI 기업의 부족률(해마다 점 하나), 하는 일별 부족률, 한 채용 사이트의 공고와 지원자 변화, AI를 언급한 개발자 공고의 비중.',
		place: '한국',
		n: (firms: string, year: string) => `${year} AI 기업 ${firms}곳`,
		absent: (names: string) => `가까운 일이 조사에 없는 직무: ${names}.`,
		crosswalk: (type: string, roles: string) => `${type}: ${roles}에 가까움.`,
		quoted: (computed: string) =>
			`값은 언론과 공개 글에서 읽었고 조사 보고서를 직접 읽은 것이 아니다.${computed === '' ? '' : ` ${computed} 부족률은 그렇게 읽은 두 인원으로 우리가 셈했고, 그 현원은 잠정치다.`}`,
		noRole: '직무를 하나 이상 고르면 나타난다.'
	},
	en: {
		...SHARED_WORDS.en,
		shortageTitle: 'People whom AI firms say they lack',
		typeTitle: (year: string) => `Shortage by job type, ${year} (of current staff)`,
		changeTitle: (since: string, year: string) =>
			`Change, 1st quarter ${since}–${year}, one job board`,
		shareTitle: 'Adverts for experienced developers that mention AI',
		adverts: 'AI adverts',
		applicants: 'Applicants',
		firms: (n: string) => `${n} firms`,
		/** The note under the drawing says what they are. */
		firmsUnder: (n: string) => n,
		how: { computed: 'worked out from head-counts', published: 'as published' },
		inYear: (rate: string, year: string) => `${rate} (${year})`,
		computed: 'worked out from published head-counts',
		published: 'as published',
		short: (n: string) => `${n} people short`,
		firmsNote:
			'Under each year: AI firms asked. They differ from year to year, so it is not quite the same population. Hollow: worked out by us from published head-counts.',
		caption: 'Published figures on AI staff in Korea',
		columns: ['What', 'Group', 'Year', 'Value', 'Firms asked', 'Read at'],
		rate: 'Shortage rate',
		rateOfStaff: 'Shortage of current staff',
		advertsChange: 'Change of AI adverts',
		applicantsChange: 'Change of applicants',
		advertShare: 'Mention AI, of adverts for experienced developers',
		all: 'All',
		summary:
			'Four pictures of Korea: the shortage rate of AI firms (a dot a year), the shortage by job type, the change of adverts and applicants on one job board, and the share of developer adverts that mention AI.',
		place: 'South Korea',
		n: (firms: string, year: string) => `${firms} AI firms in ${year}`,
		absent: (names: string) => `No job type of the survey is near to: ${names}.`,
		crosswalk: (type: string, roles: string) => `${type}: near to ${roles}.`,
		quoted: (computed: string) =>
			`Figures were read in the press and on public pages, not in the reports themselves.${computed === '' ? '' : ` The shortage rate of ${computed} is worked out by us from two head-counts read so; that of people employed was provisional.`}`,
		noRole: 'Choose one role or more to see it here.'
	}
} as const;
