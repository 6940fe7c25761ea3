import {
	ACTIVITIES,
	ANSWER_GROUPS,
	QUESTIONS,
	type ActivityPairYear,
	type AnswerYear
} from '../model/tables';
import { integer, oneOf, text, type Field } from './field';
import { type Table } from './table';
import { flaw, LABEL, N_BASE, ROLE_ID, SOURCE, YEAR } from './tables';

const ACTIVITY_ORDER: readonly string[] = ACTIVITIES;

/** One of the activities of the model, in a row that says `string`: a survey may ask for others one day. */
const activity = (name: string, description: { ko: string; en: string }): Field<string> =>
	oneOf<string>(name, description, ACTIVITIES);

export const ACTIVITY_PAIR_YEAR: Table<ActivityPairYear> = {
	name: 'activity_pair_year',
	title: { ko: '직무별 함께 하는 일', en: 'Activities done together, by role and year' },
	description: {
		ko: '두 가지 일이 모두 업무의 중요한 부분이라고 답한 사람. 응답 항목과 분모는 activity_year와 같고, 일의 짝은 한 번씩만 있다.',
		en: 'People who call both of two activities an important part of their work. Options and base are those of activity_year; each pair stands once.'
	},
	fields: {
		source: SOURCE,
		year: YEAR,
		roleId: ROLE_ID,
		label: LABEL,
		activityA: activity('activity_a', {
			ko: '일: 데이터에서 연구까지의 순서에서 앞선 것',
			en: 'Activity: the earlier of the two, in the order from data to research'
		}),
		activityB: activity('activity_b', {
			ko: '일: 그 순서에서 뒤의 것',
			en: 'Activity: the later of the two'
		}),
		nBoth: integer(
			'n_both',
			{ ko: '둘 다 그렇다고 답한 사람', en: 'People who ticked both' },
			{ unit: 'people' }
		),
		nBase: N_BASE
	},
	key: ['source', 'year', 'roleId', 'activityA', 'activityB'],
	check(row) {
		if (ACTIVITY_ORDER.indexOf(row.activityA) >= ACTIVITY_ORDER.indexOf(row.activityB))
			return flaw('activity_b', `"${row.activityB}" found, expected one after "${row.activityA}"`);
		return row.nBoth <= row.nBase
			? null
			: flaw('n_both', `${row.nBoth} found, expected at most n_base (${row.nBase})`);
	}
};

export const ANSWER_YEAR: Table<AnswerYear> = {
	name: 'answer_year',
	title: { ko: '직무별 학위, 회사 규모, 산업', en: 'Degree, employer size and industry by role' },
	description: {
		ko: '한 직무의 사람들이 하나만 고르는 질문에 낸 답. 학위는 땄거나 2년 안에 딸 예정인 가장 높은 것이다. 아무도 고르지 않은 답에는 행이 없다.',
		en: 'Answers of the people of a role to single-choice questions. The degree is the highest that they have or plan to have within two years. An answer that nobody gave has no row.'
	},
	fields: {
		source: SOURCE,
		year: YEAR,
		roleId: ROLE_ID,
		label: LABEL,
		question: oneOf(
			'question',
			{
				ko: '질문: degree 학위, employer_size 회사 규모, industry 회사의 산업',
				en: "Question: degree, employer_size, industry (the employer's)"
			},
			QUESTIONS
		),
		answer: text('answer', {
			ko: '답: 여러 해에 걸쳐 한 가지로 적은 영어 문구',
			en: 'The answer, in one spelling over the years'
		}),
		group: text(
			'answer_group',
			{
				ko: '답이 속한 무리(other = 어느 무리도 아님)',
				en: 'What the answer counts as; other = names no group'
			},
			{ pattern: '[0-9a-z_+-]+' }
		),
		nYes: integer(
			'n_yes',
			{ ko: '이 답을 고른 사람', en: 'People who chose it' },
			{ unit: 'people' }
		),
		nBase: N_BASE
	},
	key: ['source', 'year', 'roleId', 'question', 'answer'],
	check(row) {
		const groups = ANSWER_GROUPS[row.question];
		if (!groups.includes(row.group))
			return flaw('answer_group', `"${row.group}" found, expected one of ${groups.join(', ')}`);
		return row.nYes <= row.nBase
			? null
			: flaw('n_yes', `${row.nYes} found, expected at most n_base (${row.nBase})`);
	}
};
