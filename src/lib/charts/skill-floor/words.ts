import type { SkillGroup } from '../../model/tables';
import { SEARCH_WORDS } from '../advert-search';
import { SHARED_WORDS } from '../shared-words';

export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		...SEARCH_WORDS.ko,
		groups: {
			software: '소프트웨어',
			operations: '운영·클라우드',
			data: '데이터',
			ml: '머신러닝',
			communication: '소통',
			other: '그 밖'
		} satisfies Record<SkillGroup, string>,
		axis: (period: string) => `기술을 적은 공고 가운데 그 기술을 적은 비중, ${period}`,
		floor: '바닥: 가장 적게 적는 직무',
		floorHead: '바닥',
		reference: '판정선 20%',
		skill: '기술',
		group: '갈래',
		share: '적은 공고의 비중',
		named: '적은 공고',
		base: '기술을 적은 공고',
		caption: '직무별 공고가 적는 기술',
		summary: (period: string) =>
			`점 그림. 한 줄이 한 기술, 점 하나가 한 직무, 세로 눈금이 가장 적게 적는 직무의 비중(바닥). 가로축은 그 기술을 적은 공고의 비중(%), ${period}. 구글 채용에서 모은 여러 나라 공고.`,
		counts: (n: string, k: string) => `공고 ${n}건 중 ${k}건`,
		facts: (n: string) => `기술을 적은 공고 ${n}건`,
		item: (name: string, value: string) => `${name} ${value}`,
		tool: (role: string, skill: string, value: string) => `${role} ${skill} ${value}`,
		roles: (some: string, all: string) => `${all}개 직무 중 ${some}개`,
		/** Three skills at most. */
		someOf: (names: readonly string[]) =>
			names.length <= 3
				? names.join(', ')
				: `${names.slice(0, 3).join(', ')} 등 ${names.length}가지`,
		effect: (skill: string, value: string) => `${skill} 바닥 ${value}`,
		unknown: (names: string) => `적은 공고가 30건 미만인 직무가 있어 바닥을 모른다: ${names}.`
	},
	en: {
		...SHARED_WORDS.en,
		...SEARCH_WORDS.en,
		groups: {
			software: 'Software',
			operations: 'Operations and cloud',
			data: 'Data',
			ml: 'Machine learning',
			communication: 'Communication',
			other: 'Other'
		} satisfies Record<SkillGroup, string>,
		axis: (period: string) =>
			`Share of adverts that name the skill, of those that list any, ${period}`,
		floor: 'Floor: the role that names it least',
		floorHead: 'Floor',
		reference: 'rule: 20%',
		skill: 'Skill',
		group: 'Group',
		share: 'Share of adverts',
		named: 'Adverts that name it',
		base: 'Adverts that list skills',
		caption: 'Skills named in the adverts of each role',
		summary: (period: string) =>
			`A dot plot. A row is a skill, a dot a role, an upright stroke the share of the role that names it least (the floor). Horizontal: share of adverts that name the skill, per cent; ${period}. Adverts of several countries on Google Jobs.`,
		counts: (n: string, k: string) => `${k} of ${n} adverts`,
		facts: (n: string) => `${n} adverts that list skills`,
		item: (name: string, value: string) => `${name} ${value}`,
		tool: (role: string, skill: string, value: string) => `${role} ${skill} ${value}`,
		roles: (some: string, all: string) => `${some} of ${all} roles`,
		someOf: (names: readonly string[]) =>
			names.length <= 3
				? names.join(', ')
				: `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`,
		effect: (skill: string, value: string) => `${skill} floor ${value}`,
		unknown: (names: string) =>
			`Floor not known, a role named it in fewer than 30 adverts: ${names}.`
	}
} as const;
