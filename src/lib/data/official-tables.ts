import {
	type DegreeYear,
	type DestinationYear,
	type KoreaFigure,
	type StockYear
} from '../model/tables';
import { bilingual, boolean, decimal, integer, list, oneOf, orNull, text, year } from './field';
import { type Table } from './table';
import { flaw, GEO, SOURCE, YEAR } from './tables';

export const DEGREE_YEAR: Table<DegreeYear> = {
	name: 'degree_year',
	title: { ko: '전공별 학생과 학위', en: 'Students and degrees by field' },
	description: {
		ko: '미국의 한 해 재학생 수(students)와 학위 수(degrees)를 전공별로 센다. masters_enrolment_ai와 doctorates_ai는 이름에 AI가 든 전공만이라 AI를 배우는 사람의 일부다. 발표되지 않은 해에는 행이 없다.',
		en: 'US students enrolled (students) and degrees of a year (degrees) by field. masters_enrolment_ai and doctorates_ai hold only fields with AI in their name: a part of those who learn AI. A year that was not published has no row.'
	},
	fields: {
		source: SOURCE,
		geo: GEO,
		year: YEAR,
		measure: text(
			'measure',
			{
				ko: '무엇을 세는가: masters_enrolment_* 석사 재학생, doctoral_enrolment_* 박사 재학생, bachelors_* 학사 학위, masters_* 석사 학위, doctorates_* 박사 학위; cis 컴퓨터·정보 과학, cs 컴퓨터 과학, data_science 데이터 과학, ai 인공지능(석사 재학생은 인공지능·정보학과 컴퓨터·정보 과학의 여러 주제를 묶은 항목)',
				en: 'What is counted: masters_enrolment_*, doctoral_enrolment_* students; bachelors_*, masters_*, doctorates_* degrees; cis = computer and information sciences, cs = computer sciences, data_science, ai = artificial intelligence (of Master’s students: the row "Artificial intelligence, informatics, and computer and information science topics")'
			},
			{ pattern: '[a-z_]+' }
		),
		value: integer('value', { ko: '값', en: 'Value' }),
		unit: oneOf(
			'unit',
			{
				ko: '값의 단위: students 재학생, degrees 그해의 학위',
				en: 'Unit of the value: students enrolled, or degrees of the year'
			},
			['students', 'degrees']
		),
		fieldListVersion: text('field_list_version', {
			ko: '전공 분류의 판. 판이 다른 값은 선으로 잇지 않는다',
			en: 'Version of the list of fields. Values of different versions must not be joined by a line'
		})
	},
	key: ['source', 'geo', 'year', 'measure']
};

/** Where doctorates go, by how many go there today. */
export const SECTORS = ['industry', 'academe', 'government', 'nonprofit', 'other'] as const;

export const DESTINATION_YEAR: Table<DestinationYear> = {
	name: 'destination_year',
	title: { ko: '새 박사의 첫 직장', en: 'First jobs of new doctorates' },
	description: {
		ko: '졸업할 때 일자리가 정해진 미국 박사가 어느 부문으로 가는지의 비율(박사후 연구원 제외). math-cs는 미국 안의 일자리만, cis는 해외도 센다.',
		en: 'Sectors of the jobs of US doctorates who have a definite job when they graduate (no postdocs). math-cs counts jobs in the United States only, cis those abroad as well.'
	},
	fields: {
		source: SOURCE,
		geo: GEO,
		series: oneOf(
			'series',
			{
				ko: 'math-cs 수학과 컴퓨터 과학(1992-2022, 다섯 해 간격), cis 컴퓨터·정보 과학(2017-2023)',
				en: 'math-cs = mathematics and computer sciences (1992-2022, every fifth year), cis = computer and information sciences (2017-2023)'
			},
			['math-cs', 'cis']
		),
		year: YEAR,
		sector: oneOf(
			'sector',
			{
				ko: '부문: industry 기업, academe 대학, government 정부, nonprofit 비영리, other 그 밖이나 모름',
				en: 'Sector; other = other or unknown'
			},
			SECTORS
		),
		pct: decimal(
			'pct',
			{ ko: '이 부문으로 가는 박사의 비율', en: 'Doctorates who go to this sector' },
			{ unit: '%', maximum: 100 }
		),
		n: orNull(
			integer(
				'n',
				{
					ko: '일자리가 정해진 박사(비율의 분모). 2021년부터의 cis는 응답자 수와 발표된 비율(소수 한 자리)의 곱이라 1명 안에서 맞는다. 빈칸 = 발표되지 않음',
					en: 'Doctorates with a definite job: the base. For cis from 2021 the product of those who answered and the published share (one decimal), right to within 1; blank = not published'
				},
				{ unit: 'people' }
			)
		),
		tableVersion: text('table_version', {
			ko: '표의 판. 판이 다른 값은 선으로 잇지 않는다',
			en: 'Version of the table. Values of different versions must not be joined by a line'
		})
	},
	key: ['source', 'geo', 'series', 'year', 'sector']
};

export const STOCK_YEAR: Table<StockYear> = {
	name: 'stock_year',
	title: { ko: '직업별 일자리와 급여', en: 'Filled jobs and pay by occupation' },
	description: {
		ko: '미국 공식 직업 분류별로 채워진 일자리 수(공고가 아님)와 급여의 중앙값. 해마다 5월, 지난 3년의 조사를 합친 추정이므로 이웃한 해의 차이를 그해의 변화로 읽지 않는다.',
		en: 'Filled jobs (not vacancies) and median pay of official US occupations. May of each year, an estimate that pools three years of panels: do not read the step between two years as the change of that year.'
	},
	fields: {
		source: SOURCE,
		geo: GEO,
		year: YEAR,
		soc: text(
			'soc',
			{
				ko: 'SOC 2018 코드, 00-0000 = 모든 직업, 15-0000 = 컴퓨터·수학 직업 모두',
				en: 'SOC 2018 code; 00-0000 = all occupations, 15-0000 = all computer and mathematical ones'
			},
			{ pattern: '\\d{2}-\\d{4}' }
		),
		title: bilingual('title', { ko: '직업', en: 'Occupation' }),
		employment: integer('employment', { ko: '채워진 일자리', en: 'Filled jobs' }, { unit: 'jobs' }),
		rsePct: orNull(
			decimal(
				'rse_pct',
				{
					ko: 'employment의 상대표준오차, 빈칸 = 발표되지 않음',
					en: 'Relative standard error of employment; blank = not published'
				},
				{ unit: '%' }
			)
		),
		payP50: orNull(
			integer(
				'pay_p50',
				{
					ko: '연간 급여의 중앙값, 빈칸 = 발표되지 않음',
					en: 'Median yearly pay; blank = not published'
				},
				{ unit: 'USD a year' }
			)
		)
	},
	key: ['source', 'geo', 'year', 'soc']
};

export const KOREA_FIGURE: Table<KoreaFigure> = {
	name: 'korea_figure',
	title: { ko: '한국의 AI 인력 수치', en: 'Figures on AI staff in Korea' },
	description: {
		ko: '한국의 AI 인력과 채용에 관해 발표된 수치를 하나씩 옮긴 것. 조사마다 대상과 직무 이름이 다르므로 다른 조사의 값을 한 선으로 잇지 않는다(한 조사의 해마다의 판은 이을 수 있다). SPRi 조사의 대상 기업은 933곳(2020년)에서 2,354곳(2023년)으로 늘어 인원의 증가에는 대상의 확대가 섞여 있다.',
		en: 'Published figures on AI staff and hiring in Korea, one by one. Surveys cover different people and name roles differently: never one line across two surveys (yearly editions of one survey may be joined). The firms of the SPRi survey grew from 933 (2020) to 2,354 (2023), so part of the growth of head-counts is a wider frame.'
	},
	fields: {
		source: SOURCE,
		year: YEAR,
		measure: text(
			'measure',
			{
				ko: '무엇을 재는가: employed 일하는 사람, short 부족한 사람, shortage_rate 부족 / (일하는 사람 + 부족), shortage_rate_of_staff 부족 / 일하는 사람, firms_citing_shortage AI 인력 부족을 어려움으로 꼽은 기업, ai_share_of_developer_adverts 개발자 공고 가운데 AI를 말하는 것, average_salary_of_hires 채용된 개발자의 평균 연봉, adverts_change와 applicants_change 공고와 지원자의 변화, role_share_of_ai_adverts AI 공고 안의 직무 비중, required_degree와 required_experience AI 공고의 요구, entry_level_share_of_startup_hiring 스타트업 채용 가운데 신입',
				en: 'What is measured: employed, short (staff missing), shortage_rate = short / (employed + short), shortage_rate_of_staff = short / employed, firms_citing_shortage = firms that call the lack of AI staff a difficulty, ai_share_of_developer_adverts = adverts for developers that speak of AI, average_salary_of_hires, adverts_change and applicants_change, role_share_of_ai_adverts, required_degree and required_experience = what AI adverts ask for, entry_level_share_of_startup_hiring'
			},
			{ pattern: '[a-z_]+' }
		),
		since: orNull(
			year('since', {
				ko: '변화를 세기 시작한 해, 빈칸 = 변화가 아님',
				en: 'Year from which a change is counted; blank = the value is no change'
			})
		),
		group: text('group', {
			ko: 'all = 전체, 또는 조사가 나눈 직무나 집단(영어)',
			en: 'all, or the job type or group as the survey names it, in English'
		}),
		groupName: bilingual('group_name', { ko: '집단의 이름', en: 'Name of the group' }),
		roleIds: list(
			'role_ids',
			{
				ko: '집단과 가까운 직무(roles.csv의 키), 빈칸 = 없음. 가깝다는 뜻이며 같지 않다',
				en: 'Roles that the group comes near (keys of roles.csv); near, not equal; blank = none'
			},
			{ references: 'roles' }
		),
		value: decimal('value', { ko: '값', en: 'Value' }, { minimum: -100 }),
		unit: oneOf('unit', { ko: '값의 단위', en: 'Unit of the value' }, [
			'people',
			'percent',
			'KRW a year'
		]),
		survey: text('survey', { ko: '조사와 판', en: 'Survey and edition' }),
		nFirms: orNull(
			integer(
				'n_firms',
				{
					ko: '조사 대상 기업, 빈칸 = 발표되지 않음',
					en: 'Firms that the survey covers; blank = not published'
				},
				{ unit: 'firms' }
			)
		),
		page: text(
			'page',
			{ ko: '수치를 읽은 쪽', en: 'Page on which the figure was read' },
			{ pattern: 'https?://.+' }
		),
		quoted: boolean('quoted', {
			ko: '보고서가 아니라 보도나 그 옮긴 글에서 읽음',
			en: 'Read in the press or a repost, not in the report itself'
		})
	},
	key: ['source', 'year', 'measure', 'group', 'survey'],
	check: ({ unit, value }) =>
		unit === 'people' && (value < 0 || !Number.isInteger(value))
			? flaw('value', `${value} found, expected a whole number of people`)
			: null
};
