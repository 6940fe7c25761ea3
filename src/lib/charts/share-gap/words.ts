import { ADVERT_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...ADVERT_WORDS.ko,
		fromTo: (lo: string, hi: string) => `${lo}에서 ${hi}`,
		sides: ['줄었다', '늘었다'] as const,
		change: '변화',
		first: '첫해 비중',
		last: '마지막 해 비중',
		endHead: (year: string) => `${year} 공고`,
		caption: (from: string, to: string) => `${from}–${to} AI 공고 중 비중의 변화`,
		summary: (from: string, to: string) =>
			`직무마다 막대 하나. 0에서 오른쪽은 ${from}보다 ${to}에 AI 공고 중 비중이 는 것, 왼쪽은 준 것(%p). ${ADVERT_WORDS.ko.placeSentence}`,
		modelling: '강의가 줄 것이라 본 모델링 직무',
		combination: '강의가 유망하다고 본 조합',
		target: (from: string, to: string, change: string, range: string) =>
			`${from} → ${to}, ${change} (95% 구간 ${range})`,
		n: (n: string, total: string) => `AI 공고 ${total}건 중 ${n}건`,
		notes:
			'붉은 막대는 모델링 직무, 파란 막대는 AI와 백엔드·프론트엔드·리서치의 조합. 가는 선은 95% 구간.',
		hollow: '빈 막대는 어느 해든 공고 30건 미만.',
		widened: (year: string) =>
			`${year}년부터 자료가 더 많은 일반 직함을 담는다. 비중의 분모는 AI 직무로 분류한 공고뿐이다.`,
		since: (years: string, same: string, judged: string) =>
			`${years}년만 견주면 판정한 직무 ${judged}개 중 ${same}개가 같은 방향으로 갔다.`,
		sinceOne: (years: string, role: string, same: boolean) =>
			`${years}년만 견주면 ${role}의 변화는 ${same ? '방향이 같다' : '방향이 같지 않다'}.`,
		/** Changes that read otherwise from a year earlier on. */
		otherwise: (years: string, names: string) => `${years}년을 견주면 달리 나오는 직무: ${names}.`,
		ways: {
			rose: (name: string, shares: string) => `${name}(${shares}, 늘었다)`,
			fell: (name: string, shares: string) => `${name}(${shares}, 줄었다)`,
			flat: (name: string, shares: string) => `${name}(${shares}, 뚜렷한 변화 없음)`
		},
		noYears: '견줄 두 해가 없다.',
		nothing: '그릴 만큼 공고가 있는 직무가 없다.',
		counted: (withIt: string, judged: string) => `직무 ${judged}개 중 ${withIt}개 맞음`
	},
	en: {
		...ADVERT_WORDS.en,
		fromTo: (lo: string, hi: string) => `${lo} to ${hi}`,
		sides: ['shrank', 'grew'] as const,
		change: 'Change',
		first: 'Share, first year',
		last: 'Share, last year',
		endHead: (year: string) => `Adverts ${year}`,
		caption: (from: string, to: string) => `Change of the share of AI adverts, ${from} to ${to}`,
		summary: (from: string, to: string) =>
			`A bar for each role. Right of zero: a larger share of AI adverts in ${to} than in ${from}; left: a smaller one, percentage points. ${ADVERT_WORDS.en.placeSentence}`,
		modelling: 'modelling, which the lecture expected to shrink',
		combination: 'combination that it called promising',
		target: (from: string, to: string, change: string, range: string) =>
			`${from} → ${to}, ${change} (95% interval ${range})`,
		n: (n: string, total: string) => `${n} of ${total} AI adverts`,
		notes:
			'Red: modelling roles. Blue: AI combined with backend, frontend or research. Thin lines: 95% intervals.',
		hollow: 'Outlined: fewer than 30 adverts in either year.',
		widened: (year: string) =>
			`From ${year} the source takes in more general titles. The whole is adverts classified as AI roles only.`,
		since: (years: string, same: string, judged: string) =>
			`Comparing ${years} alone, ${same} of the ${judged} roles judged went the same way.`,
		sinceOne: (years: string, role: string, same: boolean) =>
			`Comparing ${years} alone, ${role} ${same ? 'went the same way' : 'did not go the same way'}.`,
		otherwise: (years: string, names: string) => `Otherwise when ${years} are compared: ${names}.`,
		ways: {
			rose: (name: string, shares: string) => `${name} (${shares}, grew)`,
			fell: (name: string, shares: string) => `${name} (${shares}, shrank)`,
			flat: (name: string, shares: string) => `${name} (${shares}, no clear change)`
		},
		noYears: 'There are not two years to compare.',
		nothing: 'No role has enough adverts to be drawn.',
		counted: (withIt: string, judged: string) => `${withIt} of ${judged} as forecast`
	}
} as const;
