import { type Parsed } from '../model/problem';
import {
	FAMILIES,
	SUPPLY_FAMILIES,
	UNCLASSIFIED,
	type ActivityCountYear,
	type ActivityYear,
	type DemandMonth,
	type PeopleYear,
	type Role,
	type RoleId,
	type RoleYear,
	type Source,
	type SourceId,
	type SupplyYear,
	type TitleYear
} from '../model/tables';
import {
	bilingual,
	date,
	decimal,
	integer,
	list,
	month,
	oneOf,
	orNull,
	text,
	year,
	type Flaw,
	type Known
} from './field';
import { parseTable, type Table } from './table';

// Fields that several tables share, here and in the other files of tables.

export const SOURCE = text(
	'source',
	{ ko: '출처: sources.csv의 키', en: 'Source: a key of sources.csv' },
	{ references: 'sources' }
);

export const GEO = text(
	'geo',
	{
		ko: '국가(ISO 3166 두 글자) 또는 WLD = 출처에 있는 모든 나라',
		en: 'Country (ISO 3166 alpha-2), or WLD = every country that the source holds'
	},
	{ pattern: '[A-Z]{2}|WLD' }
);

export const YEAR = year('year', { ko: '연도', en: 'Calendar year' });

export const ROLE_ID = text(
	'role_id',
	{ ko: '직무: roles.csv의 키', en: 'Role: a key of roles.csv' },
	{ references: 'roles' }
);

export const LABEL = text('label', {
	ko: '설문이 보여 준 응답 항목 그대로',
	en: 'The option as the survey printed it'
});

export const N_BASE = integer(
	'n_base',
	{ ko: '질문에 답한 사람', en: 'People who answered the question' },
	{ unit: 'people' }
);

export const flaw = (column: string, message: string): Flaw => ({ column, message });

// The tables.

export const ROLES: Table<Role> = {
	name: 'roles',
	title: { ko: '직무 목록', en: 'Roles' },
	description: {
		ko: '직무의 이름과 공고 제목을 직무에 대응시키는 규칙. 행의 순서가 규칙의 순서이며, 제목은 처음 맞는 규칙의 직무가 된다.',
		en: 'The roles, their names, and the rules that send a job title to a role. Row order is rule order: the first pattern that matches decides.'
	},
	fields: {
		id: text('role_id', { ko: '키', en: 'Key' }, { pattern: '[a-z][a-z0-9_]*' }),
		name: bilingual('name', { ko: '전체 이름', en: 'Full name' }),
		label: bilingual('label', { ko: '차트용 짧은 이름', en: 'Short name for charts' }),
		family: oneOf(
			'family',
			{ ko: '팀에서 하는 일의 갈래', en: 'What the role does in a team' },
			FAMILIES
		),
		supplyFamily: orNull(
			oneOf(
				'supply_family',
				{
					ko: '이 직무를 준비하는 학생 집단, 빈칸 = 대신할 공개 통계가 없음',
					en: 'Students who prepare for it; blank = no public series stands for them'
				},
				SUPPLY_FAMILIES
			)
		),
		onetSoc: text('onet_soc', {
			ko: '가장 가까운 O*NET-SOC 코드(같다는 뜻이 아님)',
			en: 'Nearest O*NET-SOC code; nearest, not equal'
		}),
		escoLabel: text(
			'esco_label',
			{ ko: '가장 가까운 ESCO 개념, 빈칸 = 없음', en: 'Nearest ESCO concept; blank = none' },
			{ required: false }
		),
		titlePatterns: list(
			'title_patterns',
			{
				ko: '제목에 맞추는 자바스크립트 정규식, 대소문자 구분 없음',
				en: 'Regular expressions (JavaScript) for titles, without regard to case'
			},
			{ required: true }
		),
		description: bilingual('description', { ko: '하는 일', en: 'What the role does' })
	},
	key: ['id'],
	check({ titlePatterns }) {
		const wrong = titlePatterns.find((pattern) => !isPattern(pattern));
		return wrong === undefined
			? null
			: flaw('title_patterns', `"${wrong}" found, expected a regular expression`);
	}
};

export const SOURCES: Table<Source> = {
	name: 'sources',
	title: { ko: '출처', en: 'Sources' },
	description: {
		ko: '표를 계산한 공개 원본마다 한 행.',
		en: 'One row for each public original from which the tables were computed.'
	},
	fields: {
		id: text('source_id', { ko: '키', en: 'Key' }, { pattern: '[a-z][a-z0-9-]*' }),
		title: bilingual('title', { ko: '이름', en: 'Name' }),
		publisher: text('publisher', { ko: '발행처', en: 'Publisher' }),
		licence: text('licence', { ko: '이용 조건', en: 'Licence' }),
		url: text(
			'url',
			{ ko: '공개 원본 주소', en: 'Where the original is public' },
			{ pattern: 'https://.+' }
		),
		citation: text('citation', { ko: '인용 문구', en: 'How to cite it' }),
		years: text(
			'years',
			{ ko: '포함 연도', en: 'Years covered' },
			{ pattern: '\\d{4}(-\\d{4})?(, \\d{4}(-\\d{4})?)*' }
		),
		lastDate: orNull(
			date('last_date', {
				ko: '마지막 날, 빈칸 = 마지막 해가 온전함',
				en: 'Last day covered; blank = the last year is whole'
			})
		),
		unit: bilingual('unit', { ko: '원본의 한 행', en: 'What one record of the original is' }),
		knownBiases: bilingual('known_biases', { ko: '알려진 치우침', en: 'Known biases' }),
		retrieved: date('retrieved', { ko: '사본을 받은 날', en: 'Day on which the copy was taken' })
	},
	key: ['id']
};

export const ROLE_YEAR: Table<RoleYear> = {
	name: 'role_year',
	title: { ko: '직무별 연도별 채용 공고', en: 'Postings by role and year' },
	description: {
		ko: '한 해 한 지역의 직무별 공고 수, 신입 표시, 급여. 직무 제목이 둘인 공고는 절반씩 센다. 공고 수의 증가는 출처의 성장이므로 같은 해 안의 비중만 견준다.',
		en: 'Postings of each role in a year and place, entry-level labels and pay. A title of k roles counts 1/k in each. Growth of the counts is growth of the source: compare shares inside a year only.'
	},
	fields: {
		source: SOURCE,
		geo: GEO,
		year: YEAR,
		roleId: ROLE_ID,
		n: decimal('n', { ko: '이 직무의 공고', en: 'Postings of this role' }, { unit: 'postings' }),
		nTotalAi: decimal(
			'n_total_ai',
			{
				ko: 'AI 직무로 분류된 공고(비중의 분모)',
				en: 'Postings of any AI role: the denominator of a share'
			},
			{ unit: 'postings' }
		),
		nPostings: integer(
			'n_postings',
			{ ko: '그 해 그 지역의 모든 공고', en: 'All postings of the year and place' },
			{ unit: 'postings' }
		),
		nUnclassified: integer(
			'n_unclassified',
			{ ko: '어느 직무에도 맞지 않은 공고', en: 'Postings whose title matched no role' },
			{ unit: 'postings' }
		),
		nAmbiguous: integer(
			'n_ambiguous',
			{ ko: '제목에 직무가 둘 이상인 공고', en: 'Postings whose title names more than one role' },
			{ unit: 'postings' }
		),
		nEntry: decimal(
			'n_entry',
			{
				ko: '발행처가 신입(EN)으로 표시한 이 직무의 공고',
				en: 'Postings of this role that the publisher labels entry level (EN)'
			},
			{ unit: 'postings' }
		),
		nPay: integer(
			'n_pay',
			{
				ko: '급여 열의 근거: 제목의 직무가 하나인 전일제 공고',
				en: 'Base of the pay columns: full-time postings whose title names this role alone'
			},
			{ unit: 'postings' }
		),
		payP25: pay('pay_p25', { ko: '중간값 급여의 25백분위', en: 'Midpoint pay, 25th percentile' }),
		payP50: pay('pay_p50', { ko: '중간값 급여의 중앙값', en: 'Midpoint pay, median' }),
		payP75: pay('pay_p75', { ko: '중간값 급여의 75백분위', en: 'Midpoint pay, 75th percentile' }),
		payP50Lo: pay('pay_p50_lo', {
			ko: '중앙값의 부트스트랩 95% 구간 아래 끝(급여 범위가 같은 공고는 함께 뽑음)',
			en: 'Median, lower end of the bootstrap 95% interval (postings with one and the same range drawn together)'
		}),
		payP50Hi: pay('pay_p50_hi', {
			ko: '중앙값의 부트스트랩 95% 구간 위 끝(급여 범위가 같은 공고는 함께 뽑음)',
			en: 'Median, upper end of the bootstrap 95% interval (postings with one and the same range drawn together)'
		}),
		rangeRatioP50: orNull(
			decimal(
				'range_ratio_p50',
				{
					ko: '급여 범위를 밝힌 공고의 (상한 / 하한) 중앙값, 빈칸 = 그런 공고가 10건 미만',
					en: 'Median of high / low over the postings of n_pay that advertise a range; blank = fewer than 10 do'
				},
				{ unit: 'ratio', minimum: 1 }
			)
		)
	},
	key: ['source', 'geo', 'year', 'roleId'],
	check(row) {
		if (row.n > row.nPostings)
			return flaw('n', `${row.n} found, expected at most n_postings (${row.nPostings})`);
		if (row.nEntry > row.n)
			return flaw('n_entry', `${row.nEntry} found, expected at most n (${row.n})`);
		// Fractions of postings are rounded to four places.
		if (row.nTotalAi + row.nUnclassified > row.nPostings + 0.001)
			return flaw(
				'n_postings',
				`${row.nPostings} found, expected at least n_total_ai + n_unclassified`
			);
		const pays = [row.payP25, row.payP50, row.payP75].filter((value) => value !== null);
		if (pays.length % 3 !== 0) return flaw('pay_p50', 'expected all three quartiles or none');
		if (pays.some((value, i) => value < (pays[i - 1] ?? 0)))
			return flaw('pay_p50', 'expected pay_p25 <= pay_p50 <= pay_p75');
		return null;
	}
};

export const TITLE_YEAR: Table<TitleYear> = {
	name: 'title_year',
	title: { ko: '연도별 공고 제목', en: 'Job titles by year' },
	description: {
		ko: '공고 제목 그대로의 표현이 직무 안에서 몇 번 쓰였는지(모든 나라). 직무가 둘인 제목은 나누어 센다.',
		en: 'How often each raw title was used inside a role (all countries). A title of k roles is listed under each with 1/k of its postings.'
	},
	fields: {
		source: SOURCE,
		year: YEAR,
		roleId: text('role_id', {
			ko: '직무: roles.csv의 키, 또는 맞는 규칙이 없으면 unclassified',
			en: 'Role: a key of roles.csv, or unclassified when no pattern matches'
		}),
		rawTitle: text('raw_title', { ko: '제목 그대로', en: 'The title as published' }),
		n: decimal('n', { ko: '공고', en: 'Postings' }, { unit: 'postings' })
	},
	key: ['source', 'year', 'roleId', 'rawTitle']
};

export const ACTIVITY_YEAR: Table<ActivityYear> = {
	name: 'activity_year',
	title: { ko: '직무별 하는 일', en: 'Activities by role and year' },
	description: {
		ko: '어떤 일이 업무의 중요한 부분이라고 답한 사람(여러 개 고를 수 있음). 한 직무에 응답 항목 하나만 둔다.',
		en: 'People who call an activity an important part of their work (several may be chosen). One option of the survey stands for each role.'
	},
	fields: {
		source: SOURCE,
		year: YEAR,
		roleId: ROLE_ID,
		label: LABEL,
		activity: text('activity', { ko: '일', en: 'Activity' }, { pattern: '[a-z_]+' }),
		nYes: integer(
			'n_yes',
			{ ko: '그렇다고 답한 사람', en: 'People who ticked it' },
			{ unit: 'people' }
		),
		nBase: N_BASE
	},
	key: ['source', 'year', 'roleId', 'activity'],
	check: (row) =>
		row.nYes <= row.nBase
			? null
			: flaw('n_yes', `${row.nYes} found, expected at most n_base (${row.nBase})`)
};

export const ACTIVITY_COUNT_YEAR: Table<ActivityCountYear> = {
	name: 'activity_count_year',
	title: { ko: '직무별 하는 일의 수', en: 'How many activities, by role and year' },
	description: {
		ko: '중요한 일을 몇 가지 골랐는지에 따른 사람 수.',
		en: 'People by how many activities they ticked.'
	},
	fields: {
		source: SOURCE,
		year: YEAR,
		roleId: ROLE_ID,
		label: LABEL,
		nActivities: integer(
			'n_activities',
			{
				ko: '고른 일의 수, 0 = 없음이나 기타만 고름',
				en: "Activities ticked; 0 = 'none of these' or 'other' only"
			},
			{ unit: 'activities' }
		),
		nPeople: integer('n_people', { ko: '사람', en: 'People' }, { unit: 'people' })
	},
	key: ['source', 'year', 'roleId', 'nActivities']
};

export const DEMAND_INDEX: Table<DemandMonth> = {
	name: 'demand_index',
	title: { ko: '월별 채용 공고 지수', en: 'Job postings by month' },
	description: {
		ko: '하루 값의 월평균. 세 열이 모두 있는 달은 같은 날들을 평균한다. AI 비중은 AI를 언급한 공고이지 AI 직무가 아니다.',
		en: 'Monthly means of daily figures. Where all three exist they are means over the same days. The AI share counts postings that mention AI, not AI roles.'
	},
	fields: {
		geo: GEO,
		month: month('month', { ko: '달', en: 'Month' }),
		nDays: integer(
			'n_days',
			{
				ko: '평균한 날 수(연평균의 가중치)',
				en: 'Days averaged: the weight of the month in a yearly mean'
			},
			{ unit: 'days', minimum: 1, maximum: 31 }
		),
		aiSharePct: orNull(
			decimal(
				'ai_share_pct',
				{
					ko: 'AI를 언급한 공고 / 모든 공고, 빈칸 = 발표되지 않음',
					en: 'Postings that mention AI / all postings; blank = not published'
				},
				{ unit: '%', maximum: 100 }
			)
		),
		totalIndex: orNull(
			decimal(
				'total_index',
				{
					ko: '모든 공고, 2020년 2월 1일 = 100, 계절 조정, 빈칸 = 2020년 2월 이전',
					en: 'All postings, 1 February 2020 = 100, seasonally adjusted; blank = before February 2020'
				},
				{ unit: 'index' }
			)
		),
		aiIndex: orNull(
			decimal(
				'ai_index',
				{
					ko: '하루마다 비중 × 전체 지수 / 100을 구한 평균: 2020년 2월 1일 공고 100건에 대한 AI 언급 공고 수',
					en: 'Mean of share × total / 100 of each day: postings that mention AI per 100 postings of 1 February 2020'
				},
				{ unit: 'index' }
			)
		)
	},
	key: ['geo', 'month']
};

export const SUPPLY_YEAR: Table<SupplyYear> = {
	name: 'supply_year',
	title: { ko: '연도별 학생 수', en: 'Students by year' },
	description: {
		ko: '직무를 준비하는 학생 집단의 재학생 수(졸업생이 아님). 학위에는 직무 이름이 없으므로 세 갈래로만 잰다.',
		en: 'Enrolled students (a stock, not graduates) by family of preparation. Degrees carry no role names, so supply is measured for three families only.'
	},
	fields: {
		geo: GEO,
		year: YEAR,
		family: oneOf('family', { ko: '준비하는 갈래', en: 'Family of preparation' }, SUPPLY_FAMILIES),
		measure: text(
			'measure',
			{ ko: '무엇을 세는가', en: 'What is counted' },
			{ pattern: '[a-z_]+' }
		),
		value: orNull(
			decimal('value', { ko: '값, 빈칸 = 발표되지 않음', en: 'Value; blank = not published' })
		),
		unit: text('unit', { ko: '값의 단위', en: 'Unit of the value' }),
		fieldListVersion: text('field_list_version', {
			ko: '전공 분류의 판. 판이 다른 값은 선으로 잇지 않는다',
			en: 'Version of the list of fields. Values of different versions must not be joined by a line'
		})
	},
	key: ['geo', 'year', 'family', 'measure']
};

export const PEOPLE_YEAR: Table<PeopleYear> = {
	name: 'people_year',
	title: { ko: '설문의 직무 구성', en: 'What people call their role' },
	description: {
		ko: '설문에서 각 직무 항목을 고른 사람(하나만 고름). 직무를 가리키지 않는 항목도 남겨 합이 응답자 수와 같다.',
		en: 'People who chose each option of a single-choice question about their role. Options that name no AI role are kept, so that they add up to the base.'
	},
	fields: {
		source: SOURCE,
		year: YEAR,
		label: LABEL,
		roleIds: list(
			'role_ids',
			{
				ko: '항목이 가리키는 직무(roles.csv의 키), 빈칸 = AI 직무가 아님',
				en: 'Roles that the option covers (keys of roles.csv); blank = names no AI role'
			},
			{ references: 'roles' }
		),
		nPeople: integer(
			'n_people',
			{ ko: '고른 사람', en: 'People who chose it' },
			{ unit: 'people' }
		),
		nBase: N_BASE
	},
	key: ['source', 'year', 'label'],
	check: (row) =>
		row.nPeople <= row.nBase
			? null
			: flaw('n_people', `${row.nPeople} found, expected at most n_base (${row.nBase})`)
};

// The parsers. Each reads the CSV of one table; see parseTable for what they promise.

const NOTHING_KNOWN: Known = { roles: new Set(), sources: new Set() };

export function parseRoles(csv: string, file?: string): Parsed<Role> {
	return parseTable(ROLES, csv, NOTHING_KNOWN, file);
}

export function parseSources(csv: string, file?: string): Parsed<Source> {
	return parseTable(SOURCES, csv, NOTHING_KNOWN, file);
}

export function parseRoleYear(csv: string, known: Known, file?: string): Parsed<RoleYear> {
	return parseTable(ROLE_YEAR, csv, known, file);
}

/** As the others; `role_id` may also be `unclassified`. */
export function parseTitleYear(csv: string, known: Known, file?: string): Parsed<TitleYear> {
	const isRole = (id: string) => id === UNCLASSIFIED || known.roles.has(id);
	const check = ({ roleId }: TitleYear) =>
		isRole(roleId)
			? null
			: flaw('role_id', `"${roleId}" found, expected a key of roles.csv or ${UNCLASSIFIED}`);
	return parseTable({ ...TITLE_YEAR, check }, csv, known, file);
}

export function parseActivityYear(csv: string, known: Known, file?: string): Parsed<ActivityYear> {
	return parseTable(ACTIVITY_YEAR, csv, known, file);
}

export function parseActivityCountYear(
	csv: string,
	known: Known,
	file?: string
): Parsed<ActivityCountYear> {
	return parseTable(ACTIVITY_COUNT_YEAR, csv, known, file);
}

export function parseDemandIndex(csv: string, file?: string): Parsed<DemandMonth> {
	return parseTable(DEMAND_INDEX, csv, NOTHING_KNOWN, file);
}

export function parseSupplyYear(csv: string, file?: string): Parsed<SupplyYear> {
	return parseTable(SUPPLY_YEAR, csv, NOTHING_KNOWN, file);
}

export function parsePeopleYear(csv: string, known: Known, file?: string): Parsed<PeopleYear> {
	return parseTable(PEOPLE_YEAR, csv, known, file);
}

/** The keys that the other tables may name. */
export function knownKeys(
	roles: readonly { readonly id: RoleId }[],
	sources: readonly { readonly id: SourceId }[]
): Known {
	return {
		roles: new Set(roles.map(({ id }) => id)),
		sources: new Set(sources.map(({ id }) => id))
	};
}

function pay(name: string, description: { ko: string; en: string }) {
	return orNull(
		integer(
			name,
			{
				ko: `${description.ko}, 빈칸 = n_pay가 10 미만`,
				en: `${description.en}; blank = n_pay below 10`
			},
			{ unit: 'USD a year' }
		)
	);
}

function isPattern(source: string): boolean {
	try {
		new RegExp(source, 'i');
		return true;
	} catch {
		return false;
	}
}
