import {
	SKILL_GROUPS,
	TERM_GROUPS,
	type AdvertMonth,
	type AdvertSkill,
	type TermYear
} from '../model/tables';
import { boolean, integer, month, oneOf, orNull, text } from './field';
import { type Table } from './table';
import { flaw, SOURCE, YEAR } from './tables';

const SEARCHED_LABEL = text('label', {
	ko: '수집한 사람이 정한 직무 이름 그대로',
	en: 'The role as the collector of the adverts labels it'
});

const ROLE_OR_NONE = orNull(
	text(
		'role_id',
		{
			ko: '직무: roles.csv의 키, 빈칸 = 우리 직무가 아님',
			en: 'Role: a key of roles.csv; blank = names no role of ours'
		},
		{ references: 'roles' }
	)
);

const SENIOR = boolean('senior', {
	ko: '이름에 시니어가 들어 있는가',
	en: 'Whether seniority stands in the label'
});

const adverts = (name: string, description: { ko: string; en: string }) =>
	integer(name, description, { unit: 'adverts' });

export const ADVERT_MONTH: Table<AdvertMonth> = {
	name: 'advert_month',
	title: { ko: '월별 공고의 학위와 인턴', en: 'Degree and internship in adverts, by month' },
	description: {
		ko: '한 달의 직무별 공고 가운데 학위를 언급하지 않은 것, 인턴십, 기술을 적은 것. 네 달뿐이므로 추세로 읽지 않는다.',
		en: 'Adverts of a role in a month: those that mention no degree, internships, and those that list skills. Four months only: not a trend.'
	},
	fields: {
		source: SOURCE,
		month: month('month', { ko: '달', en: 'Month' }),
		label: SEARCHED_LABEL,
		roleId: ROLE_OR_NONE,
		senior: SENIOR,
		n: adverts('n', { ko: '공고', en: 'Adverts' }),
		nNoDegree: adverts('n_no_degree', {
			ko: '학위 언급이 없다고 표시된 공고(구글의 표시)',
			en: "Adverts marked 'no degree mentioned' (Google's mark)"
		}),
		nInternship: adverts('n_internship', { ko: '인턴십 공고', en: 'Internships' }),
		nWithSkills: adverts('n_with_skills', {
			ko: '기술을 하나라도 적은 공고',
			en: 'Adverts that list any skill'
		})
	},
	key: ['source', 'month', 'label'],
	check(row) {
		const parts = {
			n_no_degree: row.nNoDegree,
			n_internship: row.nInternship,
			n_with_skills: row.nWithSkills
		};
		const wrong = Object.entries(parts).find(([, part]) => part > row.n);
		return wrong === undefined
			? null
			: flaw(wrong[0], `${wrong[1]} found, expected at most n (${row.n})`);
	}
};

export const ADVERT_SKILL: Table<AdvertSkill> = {
	name: 'advert_skill',
	title: { ko: '공고에 적힌 기술', en: 'Skills in adverts' },
	description: {
		ko: '직무별로 한 기술을 적은 공고. 30건 미만인 기술은 행이 없으며 0이 아니라 알 수 없음이다.',
		en: 'Adverts of a role that name a skill. A skill named by fewer than 30 adverts has no row: unknown, not 0.'
	},
	fields: {
		source: SOURCE,
		period: text(
			'period',
			{
				ko: '기간: 첫 달/마지막 달(ISO 8601)',
				en: 'Period: first month/last month (ISO 8601)'
			},
			{ pattern: '\\d{4}-\\d{2}/\\d{4}-\\d{2}' }
		),
		label: SEARCHED_LABEL,
		roleId: ROLE_OR_NONE,
		senior: SENIOR,
		skill: text('skill', {
			ko: '기술: 원본처럼 소문자',
			en: 'Skill, in lower case as in the source'
		}),
		skillGroup: oneOf(
			'skill_group',
			{
				ko: '기술의 갈래: software 소프트웨어, operations 운영, data 데이터, ml 머신러닝, communication 소통, other 그 밖이나 보통 낱말과 구별되지 않음',
				en: 'Kind of skill; other = none of the others, or not told apart from an ordinary word'
			},
			SKILL_GROUPS
		),
		nYes: integer(
			'n_yes',
			{ ko: '이 기술을 적은 공고', en: 'Adverts that name it' },
			{ unit: 'adverts', minimum: 30 }
		),
		nBase: adverts('n_base', {
			ko: '기술을 하나라도 적은 공고',
			en: 'Adverts of the label that list any skill'
		})
	},
	key: ['source', 'period', 'label', 'skill'],
	check: atMostBase
};

export const TERM_YEAR: Table<TermYear> = {
	name: 'term_year',
	title: { ko: '채용 글의 낱말', en: 'Terms in hiring posts' },
	description: {
		ko: '해커 뉴스의 월간 채용 글 가운데 어떤 낱말이 나온 글. 글은 공고가 아니고, 한 글에 여러 자리가 있을 수 있다. 낱말이 처음 나온 뒤 온전한 첫 해부터 행이 있다.',
		en: 'Posts of the monthly hiring threads of Hacker News that mention a term. A post is not a vacancy and may list many. Rows begin with the first whole year after the term first appears.'
	},
	fields: {
		source: SOURCE,
		year: YEAR,
		term: text('term', { ko: '낱말: 원본의 표기', en: 'Term, as the source spells it' }),
		termGroup: oneOf(
			'term_group',
			{
				ko: '낱말의 갈래: modelling 모델 만들기, operating 운영, field 분야 이름',
				en: 'Kind of term: modelling, operating, or the name of a field'
			},
			TERM_GROUPS
		),
		nYes: integer(
			'n_yes',
			{
				ko: '낱말이 나온 글(그 해 달들의 합)',
				en: 'Posts that mention it, summed over the months of the year'
			},
			{ unit: 'posts' }
		),
		nBase: integer(
			'n_base',
			{ ko: '같은 달들의 글', en: 'Posts of the same months' },
			{ unit: 'posts' }
		),
		nMonths: integer(
			'n_months',
			{ ko: '그 해에 든 달 수', en: 'Months that the year holds' },
			{ unit: 'months', minimum: 1, maximum: 12 }
		)
	},
	key: ['source', 'year', 'term'],
	check: atMostBase
};

function atMostBase(row: { readonly nYes: number; readonly nBase: number }) {
	return row.nYes <= row.nBase
		? null
		: flaw('n_yes', `${row.nYes} found, expected at most n_base (${row.nBase})`);
}
