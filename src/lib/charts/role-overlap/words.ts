import type { Activity } from '../../content/activities';
import { MISSING } from '../../content/number';
import { SHARED_WORDS } from '../shared-words';
import type { Distance } from './points';

/** Of kinds of work that one person does together. */
export const WORDS = {
	ko: {
		...SHARED_WORDS.ko,
		/** Short: two stand side by side. */
		activities: {
			data_infrastructure: '데이터 인프라',
			ml_service_in_production: 'ML 운영',
			ml_prototypes: 'ML 시제품',
			improve_existing_ml_models: '모델 개선',
			ml_research: 'ML 연구',
			analyze_data_for_decisions: '분석'
		} satisfies Record<Activity, string>,
		/** Over the last column of a narrow table. */
		narrowResearch: 'ML 연구',
		pair: (a: string, b: string) => `${a} · ${b}`,
		distances: {
			near: '같은 칸이나 이웃한 칸의 일',
			far: '한 칸 이상 떨어진 일',
			outside: '칸 밖: 분석과 함께'
		} satisfies Record<Distance, string>,
		mean: (heading: string, lift: string) => `${heading}, 평균 ${lift}`,
		axisTitle: '함께 하는 사람, 서로 상관없을 때의 몇 배인가',
		scale: '우연 대비',
		chance: '상관없음',
		times: '배수',
		both: '둘 다 하는 사람',
		pairHead: '두 일',
		distance: '강의의 그림에서',
		lift: '상관없을 때의 배수',
		people: '응답자',
		together: '보이는 직무 함께',
		allRoles: '설문의 모든 AI 직무',
		target: (lift: string, range: string) => `상관없을 때의 ${lift} (95% 구간 ${range})`,
		persons: (both: string, n: string) => `둘 다 하는 사람 ${both}명, 응답자 ${n}명`,
		matrixNote: '대각선에 가까울수록 강의의 그림에서 가까운 일이다. 분석은 그 그림에 칸이 없다.',
		striped: '빗금은 둘 다 하는 사람 30명 미만, 빈칸은 10명 미만.',
		bands: '옅은 띠는 95% 구간. 빈 점은 둘 다 하는 사람 30명 미만. 10명 미만인 짝은 뺐다.',
		caption: '두 가지 일을 한 사람이 함께 하는 정도',
		matrixSummary: (year: string) =>
			`여섯 가지 일의 짝마다 한 칸인 삼각형 표. 칸은 ${year} 설문에서 둘 다 하는 사람이 서로 상관없을 때의 몇 배인지. 한 웹사이트 회원의 응답.`,
		dotSummary: (year: string) =>
			`두 일의 짝마다 한 줄인 점 그래프, 강의의 그림에서 가까운 짝부터. 가로축은 ${year} 설문에서 둘 다 하는 사람이 서로 상관없을 때의 몇 배인지. 한 웹사이트 회원의 응답.`,
		place: '한 웹사이트(Kaggle) 회원, 전 세계',
		n: (people: string) => `응답자 ${people}명`,
		absent: (names: string) => `설문에 항목이 없는 직무: ${names}.`,
		earlier: (year: string, near: string, far: string, without: string) =>
			`${year}${without === MISSING ? '' : `(${without} 제외)`} ${near} 대 ${far}`,
		effect: (near: string, far: string) => `이웃 ${near}, 먼 일 ${far}`,
		matrixForm: '표로 보기',
		pairsForm: '짝마다 보기',
		noRole: '직무를 하나 이상 고르면 나타난다.',
		nothing: '이 기간에는 견줄 수 있는 설문이 없다.',
		none: '설문에 고른 직무의 항목이 없다.'
	},
	en: {
		...SHARED_WORDS.en,
		activities: {
			data_infrastructure: 'Data systems',
			ml_service_in_production: 'ML service',
			ml_prototypes: 'Prototypes',
			improve_existing_ml_models: 'Improving',
			ml_research: 'Research',
			analyze_data_for_decisions: 'Analysis'
		} satisfies Record<Activity, string>,
		narrowResearch: 'R&D',
		pair: (a: string, b: string) => `${a} + ${b.toLowerCase().replace('ml ', 'ML ')}`,
		distances: {
			near: 'Same band or the next',
			far: 'A band or more apart',
			outside: 'No band: with analysis'
		} satisfies Record<Distance, string>,
		mean: (heading: string, lift: string) => `${heading}, mean ${lift}`,
		axisTitle: 'People who do both, against what chance would give',
		scale: 'Times chance',
		chance: 'chance',
		times: 'Times',
		both: 'Do both',
		pairHead: 'Two kinds of work',
		distance: 'In the lecture’s drawing',
		lift: 'Times chance',
		people: 'People',
		together: 'Roles shown together',
		allRoles: 'All AI roles of the survey',
		target: (lift: string, range: string) =>
			`${lift} what chance would give (95% interval ${range})`,
		persons: (both: string, n: string) => `${both} of ${n} people do both`,
		matrixNote:
			'The nearer to the diagonal, the nearer in the lecture’s drawing, which has no band for analysis.',
		striped: 'Striped: fewer than 30 people do both; blank: fewer than 10.',
		bands:
			'Bands: 95% intervals. Hollow: fewer than 30 people do both; pairs with fewer than 10 are left out.',
		caption: 'How often one person does two kinds of work',
		matrixSummary: (year: string) =>
			`A triangular table of six kinds of work. Each cell holds how many times more people did both in the ${year} survey than chance would give. Answers of members of one website.`,
		dotSummary: (year: string) =>
			`A dot plot with a row for each pair of kinds of work, those near in the lecture’s drawing first. Horizontal: how many times more people did both in the ${year} survey than chance would give. Answers of members of one website.`,
		place: 'members of one website (Kaggle), worldwide',
		n: (people: string) => `${people} people`,
		absent: (names: string) => `The survey has no option for: ${names}.`,
		earlier: (year: string, near: string, far: string, without: string) =>
			`${near} against ${far} in ${year}${without === MISSING ? '' : ` (without ${without})`}`,
		effect: (near: string, far: string) => `near ${near}, far ${far}`,
		matrixForm: 'As a table',
		pairsForm: 'Pair by pair',
		noRole: 'Choose one role or more to see it here.',
		nothing: 'There is no comparable survey in this range.',
		none: 'The survey has no option for the chosen roles.'
	}
} as const;
