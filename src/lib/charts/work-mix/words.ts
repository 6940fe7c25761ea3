import type { Activity } from '../../content/activities';
import { SHARED_WORDS } from '../shared-words';

/** Of the work of people of one survey. */
export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		/** Two short lines over a column; `narrowHeads` where English words are too wide for a phone. */
		heads: {
			data_infrastructure: ['데이터', '인프라'],
			analyze_data_for_decisions: ['의사결정', '분석'],
			ml_prototypes: ['ML', '시제품'],
			improve_existing_ml_models: ['모델', '개선'],
			ml_service_in_production: ['ML', '운영'],
			ml_research: ['ML', '연구']
		} satisfies Record<Activity, readonly string[]>,
		narrowHeads: {} as Partial<Record<Activity, readonly string[]>>,
		modelling: '모델링의 몫',
		modellingHead: ['모델링', '의 몫'],
		people: '응답자',
		scale: '중요한 일로 꼽은 사람',
		axisTitle: '중요한 일로 꼽은 사람의 비중',
		otherRoles: '고르지 않은 직무',
		modellingTarget: (share: string, range: string) =>
			`꼽은 일 가운데 모델링 ${share} (구간 ${range})`,
		shareTarget: (activity: string, share: string, range: string) =>
			`${activity}: ${share} (95% 구간 ${range})`,
		persons: (n: string) => `${n}명`,
		narrowEnd: (share: string, n: string) => `모델링 ${share} · ${n}명`,
		caption: '직무별 여섯 가지 일을 중요하다고 꼽은 사람의 비중',
		summary: (year: string) =>
			`직무마다 한 줄, 일마다 한 칸인 표. ${year} 설문에서 그 일을 중요하다고 꼽은 사람의 비중(%). 한 웹사이트 회원의 응답.`,
		dotSummary: (role: string, years: string) =>
			`일마다 한 줄인 점 그래프. ${role} 가운데 그 일을 중요하다고 꼽은 사람의 비중(%). ${years}. 한 웹사이트 회원의 응답.`,
		place: '한 웹사이트(Kaggle) 회원, 전 세계',
		n: (people: string) => `응답자 ${people}명`,
		absent: (names: string) => `설문에 항목이 없는 직무: ${names}.`,
		modellingNote:
			'모델링은 ML 시제품과 모델 개선. 그 몫은 꼽은 일 전체에서 이 둘이 차지하는 비중이다.',
		striped: '빗금은 응답자 30명 미만.',
		bands: '옅은 띠는 95% 구간. 빈 점은 첫해, 또는 응답자 30명 미만.',
		noRole: '직무를 하나 이상 고르면 나타난다.',
		nothing: '이 기간에는 견줄 수 있는 설문이 없다.',
		effect: (share: string) => `모델링의 몫 최대 ${share}`,
		effectOne: (share: string) => `모델링의 몫 ${share}`
	},
	en: {
		...SHARED_WORDS.en,
		heads: {
			data_infrastructure: ['Data', 'systems'],
			analyze_data_for_decisions: ['Data', 'analysis'],
			ml_prototypes: ['New', 'models'],
			improve_existing_ml_models: ['Better', 'models'],
			ml_service_in_production: ['ML', 'services'],
			ml_research: ['ML', 'research']
		} satisfies Record<Activity, readonly string[]>,
		narrowHeads: {
			analyze_data_for_decisions: ['Data', 'insight'],
			ml_service_in_production: ['ML', 'in use'],
			ml_research: ['ML', 'science']
		} as Partial<Record<Activity, readonly string[]>>,
		modelling: 'Part that is modelling',
		modellingHead: ['Modelling’s', 'part'],
		people: 'People',
		scale: 'Named it as important',
		axisTitle: 'Share of people who named it as important',
		otherRoles: 'Roles not chosen',
		modellingTarget: (share: string, range: string) =>
			`Modelling among all they named: ${share} (interval ${range})`,
		shareTarget: (activity: string, share: string, range: string) =>
			`${activity}: ${share} (95% interval ${range})`,
		persons: (n: string) => `${n} people`,
		narrowEnd: (share: string, n: string) => `modelling ${share} · n ${n}`,
		caption: 'Share of people who named each of six kinds of work as important, by role',
		summary: (year: string) =>
			`A table with a row for each role and a column for each kind of work: share of people who named it as important in the ${year} survey, per cent. Answers of members of one website.`,
		dotSummary: (role: string, years: string) =>
			`A dot plot with a row for each kind of work: share of people in the role ${role} who named it as important, per cent. ${years}. Answers of members of one website.`,
		place: 'members of one website (Kaggle), worldwide',
		n: (people: string) => `${people} people`,
		absent: (names: string) => `The survey has no option for: ${names}.`,
		modellingNote:
			'Modelling: new models (prototypes) and better models. Its part is what these two make of all that people named.',
		striped: 'Striped: fewer than 30 people.',
		bands: 'Bands: 95% intervals. Hollow: the first year, or fewer than 30 people.',
		noRole: 'Choose one role or more to see it here.',
		nothing: 'There is no comparable survey in this range.',
		effect: (share: string) => `modelling ≤ ${share}`,
		effectOne: (share: string) => `modelling ${share}`
	}
} as const;
