import { SEARCH_WORDS } from '../advert-search';
import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		...SEARCH_WORDS.ko,
		/** Corners of the lecture's map, in the lecture's names. */
		corners: {
			highLow: '강의: ML DevOps, 데이터 엔지니어',
			highHigh: '강의: ML 엔지니어',
			lowHigh: '강의: ML 연구자',
			lowMiddle: '강의: 데이터 사이언티스트'
		},
		x: 'ML 기술을 적은 비중 (제곱근 눈금)',
		y: '소프트웨어·운영 기술을 적은 비중',
		ml: 'ML 기술',
		software: '소프트웨어·운영 기술',
		communication: '소통 도구',
		size: (value: string) => `소통 ${value}`,
		base: '기술을 적은 공고',
		lecturePlace: '강의의 지도',
		levels: { high: '높음', low: '낮음', middle: '중간' },
		lectureCell: (software: string, ml: string) => `소프트웨어 ${software}, ML ${ml}`,
		caption: '직무별 공고가 ML·소프트웨어·소통 기술을 적은 평균 비중',
		summary: (period: string) =>
			`거품 그림. 가로축은 ML 기술, 세로축은 소프트웨어·운영 기술을 적은 공고의 평균 비중(%), 거품의 넓이는 소통 도구의 평균 비중, 거품 하나가 한 직무, 점선은 직무들의 중앙값, ${period}. 구글 채용에서 모은 여러 나라 공고.`,
		notes: (ml: string, software: string, communication: string) => [
			`가로축은 ${ml}, 세로축은 ${software}의 평균 비중이다.`,
			`원의 넓이는 소통 도구(${communication})의 평균 비중. 점선은 여기 놓인 직무의 중앙값, 가는 선은 95% 구간.`
		],
		value: (what: string, value: string, range: string) => `${what} ${value} (${range})`,
		placed: (name: string, ml: string, software: string) =>
			`${name}(ML ${ml}, 소프트웨어 ${software})`,
		talk: (name: string, value: string) => `${name} ${value}`,
		n: (n: string) => `기술을 적은 공고 ${n}건`,
		roles: (some: string, all: string) => `${all}개 직무 중 ${some}개`,
		one: (ml: string, software: string) => `ML ${ml}, SW ${software}`,
		versus: (own: string, other: string) => `${own} 대 ${other}`,
		topSkills: (role: string) => `${role} 공고가 널리 적는 기술`,
		unjudged: (names: string) => `강의의 지도에 있으나 이 자료에 없어 판정하지 못한 직무: ${names}.`
	},
	en: {
		...SHARED_WORDS.en,
		...SEARCH_WORDS.en,
		corners: {
			highLow: 'Lecture: ML DevOps, Data Engineer',
			highHigh: 'Lecture: ML Engineer',
			lowHigh: 'Lecture: ML Researcher',
			lowMiddle: 'Lecture: Data Scientist'
		},
		x: 'Adverts that name ML skills (square-root scale)',
		y: 'Adverts that name software and operations skills',
		ml: 'ML skills',
		software: 'Software and operations skills',
		communication: 'Communication tools',
		size: (value: string) => `tools ${value}`,
		base: 'Adverts that list skills',
		lecturePlace: 'The lecture’s map',
		levels: { high: 'high', low: 'low', middle: 'middling' },
		lectureCell: (software: string, ml: string) => `software ${software}, ML ${ml}`,
		caption: 'Mean share of adverts that name ML, software and communication skills, by role',
		summary: (period: string) =>
			`A bubble chart. Horizontal: mean share of adverts that name ML skills; vertical: software and operations skills, per cent; area of a bubble: communication tools; a bubble is a role, dashed lines are the medians of the roles; ${period}. Adverts of several countries on Google Jobs.`,
		notes: (ml: string, software: string, communication: string) => [
			`Horizontal: mean share of ${ml}; vertical: of ${software}.`,
			`Area: mean share of communication tools (${communication}). Dashed: medians of the roles placed here; thin lines: 95% intervals.`
		],
		value: (what: string, value: string, range: string) => `${what} ${value} (${range})`,
		placed: (name: string, ml: string, software: string) =>
			`${name} (ML ${ml}, software ${software})`,
		talk: (name: string, value: string) => `${name} ${value}`,
		n: (n: string) => `${n} adverts that list skills`,
		roles: (some: string, all: string) => `${some} of ${all} roles`,
		one: (ml: string, software: string) => `ML ${ml}, SW ${software}`,
		versus: (own: string, other: string) => `${own} against ${other}`,
		topSkills: (role: string) => `Skills that ${role} adverts name most`,
		unjudged: (names: string) =>
			`On the lecture’s map but not in this source, so not judged: ${names}.`
	}
} as const;
