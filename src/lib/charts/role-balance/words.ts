import type { SourceId } from '../../model/tables';
import { ADVERT_WORDS } from '../shared-words';

/** Surveys by their short name. */
export const SURVEYS: Readonly<Record<SourceId, string>> = {
	'kaggle-survey': 'Kaggle',
	'stackoverflow-survey-figures': 'Stack Overflow'
};

/** Short words in the drawing, the notes and the table; sentences stand in `ko.md` and `en.md`. */
export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		axisTitle: '서로 견줄 수 있는 직무 안에서 차지하는 비중',
		clearOf: (clear: string, judged: string) => `직무 ${judged}개 중 ${clear}개 차이`,
		survey: (name: string) => `${name} 설문`,
		title: (year: string, survey: string) => `${year} · ${survey}`,
		subtitle: (adverts: string, people: string) => `공고 ${adverts}건, 설문 ${people}명`,
		people: '설문',
		ahead: (side: string, ratio: string) => `${side} 쪽 ${ratio}`,
		unsure: (ratio: string) => `${ratio}, 뚜렷하지 않음`,
		hollow: '표본 30 미만',
		unlike: '범위가 달라 판정\u00a0제외',
		join: '\u00a0· ',
		none: '고른 직무를 보기로 둔 항목이 없거나 표본이 10 미만이다.',
		nothing: '이 기간에는 공고와 설문이 함께 있는 해가 없다.',
		source: '설문',
		advertShare: '공고 비중',
		peopleShare: '설문 비중',
		ratio: '공고 ÷ 설문',
		count: (n: string) => `${n}건`,
		persons: (n: string) => `${n}명`,
		option: (option: string) => `설문 보기: ${option}`,
		caption: '공고와 설문에서 각 직무가 차지하는 비중',
		summary: (years: string) =>
			`설문마다 한 칸, 직무마다 한 줄. 가로축은 같은 직무 목록 안의 비중(%), 원은 공고, 네모는 설문 응답자. ${years}.`,
		undrawn: (names: string) => `공고나 응답자가 10 미만이라 그리지 않았다: ${names}.`,
		notAsked: (names: string) => `이 설문들에 보기가 없어 비교할 수 없다: ${names}.`,
		base: (year: string, whole: string, judged: string, left: string) =>
			`${year} 비중의 분모는 ${whole}, 판정한 직무는 그 가운데 ${judged}이다.${left === '' ? '' : ` 판정에서 빠진 직무: ${left}.`}`,
		hollowNote: '빈 점은 한쪽이 30 미만이어서 판정에 넣지 않았다.',
		unlikeNote: (names: string) =>
			`${names}: 설문은 하는 일을 물었지만 공고는 이름에 AI가 든 것만 세어, 공고 쪽이 실제보다 작다. 판정에 넣지 않았다.`,
		underReached: (year: string, role: string) =>
			`${year} 설문에는 ${role}가 적게 잡혔을 가능성이 크다.`,
		n: (adverts: string, people: string) => `공고 ${adverts}건, 응답자 ${people}명`,
		place: '공고는 미국 중심, 설문은 한 웹사이트의 세계 회원'
	},
	en: {
		...ADVERT_WORDS.en,
		axisTitle: 'Share within the roles that can be compared',
		clearOf: (clear: string, judged: string) => `${clear} of ${judged} roles differ`,
		survey: (name: string) => `${name} survey`,
		title: (year: string, survey: string) => `${year} · ${survey}`,
		subtitle: (adverts: string, people: string) => `${adverts} adverts, ${people} people`,
		people: 'people',
		ahead: (side: string, ratio: string) => `${ratio} ${side}`,
		unsure: (ratio: string) => `${ratio}, not clear`,
		hollow: 'fewer than 30',
		unlike: 'not alike, not\u00a0judged',
		join: '\u00a0+ ',
		none: 'No option for the chosen roles, or fewer than 10 answers or adverts.',
		nothing: 'No year in this range has both adverts and a survey.',
		source: 'Survey',
		advertShare: 'Share of adverts',
		peopleShare: 'Share of people',
		ratio: 'Adverts ÷ people',
		count: (n: string) => `${n} adverts`,
		persons: (n: string) => `${n} people`,
		option: (option: string) => `Survey option: ${option}`,
		caption: 'Weight of each role among adverts and among people',
		summary: (years: string) =>
			`One panel a survey, one row a role. Horizontal: share in per cent within one list of roles; circle = adverts, square = survey members. ${years}.`,
		undrawn: (names: string) => `Not drawn, fewer than 10 adverts or people: ${names}.`,
		notAsked: (names: string) => `These surveys have no option for: ${names}.`,
		base: (year: string, whole: string, judged: string, left: string) =>
			`Shares of ${year} are of ${whole}; the roles judged have ${judged} of them.${left === '' ? '' : ` Not judged: ${left}.`}`,
		hollowNote: 'Hollow dots: fewer than 30 on one side, left out of the verdict.',
		unlikeNote: (names: string) =>
			`${names}: the survey asks what people build, while adverts count only if the title says AI, so adverts are undercounted. Not judged.`,
		underReached: (year: string, role: string) =>
			`The survey of ${year} probably under-reaches this role: ${role}.`,
		n: (adverts: string, people: string) => `${adverts} adverts, ${people} people`,
		place: 'adverts mostly US, people: members of one website, worldwide'
	}
} as const;
