import { createHash } from 'node:crypto';
import { type Known } from '../../src/lib/data/field';
import { parseTable, toCsv, type Table } from '../../src/lib/data/table';
import {
	DEGREE_YEAR,
	DESTINATION_YEAR,
	KOREA_FIGURE,
	STOCK_YEAR
} from '../../src/lib/data/official-tables';
import { PAY_LEVEL, PAY_QUANTILE } from '../../src/lib/data/pay-tables';
import { ADVERT_MONTH, ADVERT_SKILL, TERM_YEAR } from '../../src/lib/data/advert-tables';
import { ACTIVITY_PAIR_YEAR, ANSWER_YEAR } from '../../src/lib/data/survey-tables';
import { tableSchema } from '../../src/lib/data/table-schema';
import {
	ACTIVITY_COUNT_YEAR,
	ACTIVITY_YEAR,
	DEMAND_INDEX,
	knownKeys,
	parseRoles,
	PEOPLE_YEAR,
	ROLE_YEAR,
	ROLES,
	SOURCES,
	SUPPLY_YEAR,
	TITLE_YEAR
} from '../../src/lib/data/tables';
import {
	type DataPackage,
	type Ledger,
	type License,
	type TableResource
} from '../../src/lib/model/data-package';
import { describeProblem } from '../../src/lib/model/problem';
import { type Bilingual, type SourceId } from '../../src/lib/model/tables';
import { aijobsSalaries } from './aijobs-salaries';
import { blsOews } from './bls-oews';
import { datanerdGoogleJobs } from './datanerd-google-jobs';
import { hnHiringTrends } from './hn-hiring-trends';
import { indeed } from './indeed';
import { kaggleSurvey } from './kaggle-survey';
import { koreaFigures } from './korea-figures';
import { ncsesDegrees } from './ncses-degrees';
import { ncsesSed } from './ncses-sed';
import { ncsesSedGss } from './ncses-sed-gss';
import { type RawTexts } from './raw-files';
import { SOURCE_ROWS, type DescribedSource } from './sources';
import { stackoverflowSurveyFigures } from './stackoverflow-survey-figures';

/** What `datasets/` holds besides the recipes. */
export interface Datasets {
	/** Texts by file name, `datapackage.json` among them. */
	readonly files: ReadonlyMap<string, string>;
	readonly ledgers: readonly Ledger[];
}

/**
 * Computes every table from the raw texts. The same texts give the same bytes: no clock, no order but that of the
 * records and of the keys. Throws when a raw text is not as expected, when a ledger does not add up, or when a table
 * would not pass its own parser.
 *
 * @param rolesCsv the vocabulary, `datasets/roles.csv`: kept by hand, an input like the raw texts
 */
export function buildDatasets(rolesCsv: string, raw: RawTexts): Datasets {
	const roles = parseRoles(rolesCsv);
	const [problem] = roles.problems;
	if (problem !== undefined) throw new Error(describeProblem(problem));

	const salaries = aijobsSalaries(raw.salaries, roles.rows);
	const postings = indeed(raw.aiPosting, raw.aggregates);
	const students = ncsesSedGss(raw.gssMasters, raw.gssDoctoral);
	const kaggle = kaggleSurvey({
		activities: raw.roleActivities,
		activityCount: raw.roleActivityCount,
		cooccurrence: raw.roleCooccurrence,
		education: raw.roleEducation,
		orgSize: raw.roleOrgSize,
		industry: raw.roleIndustry,
		years: raw.roleYearCounts
	});
	const adverts = datanerdGoogleJobs(raw.advertsByMonth, raw.advertsBySkill);
	const posts = hnHiringTrends(raw.hnTermCounts);
	const stackoverflow = stackoverflowSurveyFigures(raw.devtypeCounts);
	const doctorates = ncsesSed({
		sectors: raw.sedSectors,
		plans: {
			2017: raw.sedPlans2017,
			2018: raw.sedPlans2018,
			2019: raw.sedPlans2019,
			2020: raw.sedPlans2020,
			2021: raw.sedPlans2021,
			2022: raw.sedPlans2022,
			2023: raw.sedPlans2023
		},
		fields2008: raw.sedFields2008,
		fields2010: raw.sedFields2010,
		fields2021: raw.sedFields2021
	});
	const degrees = ncsesDegrees(
		{ indicators: raw.seiBachelors, wmpd: raw.wmpdBachelors },
		{ indicators: raw.seiMasters, wmpd: raw.wmpdMasters }
	);
	const jobs = blsOews(raw.oews);
	const korea = koreaFigures(raw.koreaWorkforce, raw.koreaDemand);
	const ledgers = [
		salaries.ledger,
		...postings.ledgers,
		students.ledger,
		doctorates.ledger,
		degrees.ledger,
		jobs.ledger,
		...korea.ledgers,
		adverts.ledger,
		posts.ledger,
		kaggle.ledger,
		stackoverflow.ledger
	];

	const known = knownKeys(roles.rows, SOURCE_ROWS);
	const tables: readonly Written[] = [
		written(ROLES, roles.rows, known, {
			sources: [],
			licenses: [MIT],
			method: {
				ko: '직접 정한 목록이다. 규칙은 aijobs 원본의 제목 422개와 한국어 제목으로 시험했다. 공급 갈래(supply_family)는 학위 이름이 아니라 준비 과정에 따른 우리의 판단이다.',
				en: 'Drawn up by hand; the patterns were tried on the 422 titles of aijobs and on Korean titles. The supply family is our judgement of how people prepare, not a property of a degree.'
			},
			knownBiases: {
				ko: '데이터 라벨링 업무에는 직무가 없다. 직무를 더 잘게 나누면 제목의 다양성이 낮아 보인다.',
				en: 'Data annotation work has no role. A finer list of roles makes titles look less diverse.'
			}
		}),
		written(ROLE_YEAR, salaries.roleYear, known, {
			sources: ['aijobs-salaries'],
			method: {
				ko: '2022년부터 급여만 다르고(앞이 높거나 같음) 나머지 여덟 항목이 같은 이웃한 두 행을 공고 한 건으로 합친다. 제목을 roles.csv의 규칙으로 분류한다. geo는 회사 소재지(company_location), WLD는 모든 나라다. 급여는 전일제 공고의 범위 중간값(미국 달러)이며, 사분위수는 R의 7형, 구간은 시드를 고정한 1,000회 부트스트랩이다.',
				en: 'From 2022 on, two neighbouring rows that agree in eight fields and differ in pay (the first not lower) become one posting. Titles are classified by the patterns of roles.csv. geo is the company location, WLD all countries. Pay is the midpoint of the range in USD, full-time postings; quartiles of type 7 (R), interval by 1,000 bootstrap draws with a fixed seed.'
			}
		}),
		written(TITLE_YEAR, salaries.titleYear, known, {
			sources: ['aijobs-salaries'],
			method: {
				ko: 'role_year와 같은 공고를 제목 그대로의 표현으로 센다. 분류되지 않은 제목과 비교 기준 직무도 남긴다.',
				en: 'The postings of role_year, counted by title as published; unclassified titles and the reference role are kept.'
			}
		}),
		written(PAY_LEVEL, salaries.payLevel, known, {
			sources: ['aijobs-salaries'],
			method: {
				ko: 'role_year의 급여 열과 같은 공고(2022년부터, 미국 회사, 전일제, 제목의 직무가 하나)를 발행처의 경력 단계로 나눈다. 중앙값과 그 구간은 role_year와 같은 방법이고, ALL은 role_year의 값과 같다. premium의 구간은 양쪽을 따로 다시 뽑은 1,000회 부트스트랩(고정 시드)이다. 단계의 구성이 아니라 급여를 견주려고 ALL에는 premium을 두지 않는다.',
				en: 'The postings of the pay columns of role_year (from 2022, US companies, full time, title of one role) by the level that the publisher gives. Median and interval as there; ALL equals role_year. The interval of the premium comes from 1,000 bootstrap draws of both sides with a fixed seed. No premium for ALL: it would compare the mix of levels, not pay.'
			}
		}),
		written(PAY_QUANTILE, salaries.payQuantile, known, {
			sources: ['aijobs-salaries'],
			method: {
				ko: 'pay_level과 같은 공고의 2024년과 2025년. 공고(급여 범위는 범위를 밝힌 공고)가 30건 이상인 칸만 계산한다. 분위수는 R의 7형이다.',
				en: 'The postings of pay_level of 2024 and 2025, in cells of at least 30 (for range_ratio: at least 30 that advertise a range). Quantiles of type 7 (R).'
			}
		}),
		written(DEMAND_INDEX, postings.demandIndex, known, {
			sources: ['indeed-ai-tracker', 'indeed-job-postings-index'],
			method: {
				ko: "날짜로 두 파일을 잇고('total postings', 계절 조정) 달마다 단순 평균한다. 두 값이 모두 있는 날이 있는 달은 그런 날만 평균한다. 마지막 달은 온전하지 않을 수 있다(n_days).",
				en: "The two files are joined by day ('total postings', seasonally adjusted) and averaged by month; a month with days that have both uses those days only. The last month may be incomplete (n_days)."
			}
		}),
		written(SUPPLY_YEAR, students.supplyYear, known, {
			sources: ['ncses-sed-gss'],
			method: {
				ko: '표 1-11a(석사)와 1-11b(박사)의 세 줄을 값 그대로 옮긴다.',
				en: 'Three rows of tables 1-11a (Master’s) and 1-11b (doctorate), values unchanged.'
			}
		}),
		written(
			DEGREE_YEAR,
			[...students.degreeYear, ...degrees.degreeYear, ...doctorates.degreeYear],
			known,
			{
				sources: ['ncses-sed-gss', 'ncses-degrees', 'ncses-sed'],
				method: {
					ko: '표의 줄을 값 그대로 옮긴다: 재학생은 GSS 표 1-11a와 1-11b(supply_year와 같은 값과 그 밖의 한 줄), 학사와 석사 학위는 과학·공학 지표 표 S2-6과 S2-8(2000-2017년)과 WMPD 표 5-2와 6-1(2018년, 겹치는 해의 값이 같음), 박사 학위는 SED 표 13(2008-2020년)과 3-1(2021년부터). 두 표에 있는 해는 나중 표를 따른다.',
					en: 'Rows of tables, values unchanged: students from GSS tables 1-11a and 1-11b (as in supply_year, and one row more), Bachelor’s and Master’s degrees from Indicators tables S2-6 and S2-8 (2000-2017) and WMPD tables 5-2 and 6-1 (2018; they agree in the years that both hold), doctorates from SED tables 13 (2008-2020) and 3-1 (from 2021). Where two tables hold a year the later one is followed.'
				}
			}
		),
		written(DESTINATION_YEAR, doctorates.destinationYear, known, {
			sources: ['ncses-sed'],
			method: {
				ko: '비율은 발표된 값 그대로다: math-cs는 SED 2022년 표 2-6(발행처가 옛 전공 분류를 새 분류에 맞춘 추세표), cis는 표 61(2017-2020년)과 표 9-5(2021-2023년). 표 9-5는 분모를 싣지 않으므로 응답자 수와 일자리가 정해진 비율의 곱을 반올림한다.',
				en: 'Shares as published: math-cs from SED 2022 table 2-6 (a trend table, for which the publisher fits the old list of fields to the new), cis from tables 61 (2017-2020) and 9-5 (2021-2023). Table 9-5 does not print the base: it is those who answered times the share with a definite job, rounded.'
			}
		}),
		written(STOCK_YEAR, jobs.stockYear, known, {
			sources: ['bls-oews'],
			method: {
				ko: '전국 추정의 줄을 값 그대로 옮긴다. 2021년 전의 추정은 두 직업 분류를 섞었으므로 코드가 같아도 싣지 않는다.',
				en: 'Rows of the national estimates, values unchanged. Estimates before 2021 mix two classifications and are left out, also where a code stands in both.'
			}
		}),
		written(KOREA_FIGURE, korea.koreaFigure, known, {
			sources: ['korea-ai-workforce-figures', 'korea-ai-demand-figures'],
			method: {
				ko: '보도에 실린 수치를 하나씩 옮겼고 계산한 값은 없다. 두 파일에 다 있는 수치는 하나만 둔다. 2022년의 인원은 나중에 발표된 42,551명이며, 같은 해의 부족률 16.7%는 먼저 발표된 인원(약 39,181명)으로 구한 값이라 둘이 맞지 않는다. 2023년의 부족률은 발표되지 않아 비워 둔다. 2023년의 인원은 발표 당시 잠정치다.',
				en: 'Figures as printed in the press, one by one; none is computed. A figure that both files hold stands once. The head-count of 2022 is 42,551, as published later; the rate of that year, 16.7%, was worked out from an earlier head-count (about 39,181), so the two do not agree. No rate was published for 2023, so there is none. The head-count of 2023 was provisional.'
			}
		}),
		written(ACTIVITY_YEAR, kaggle.activityYear, known, {
			sources: ['kaggle-survey'],
			method: {
				ko: '일하는 사람 가운데 일의 종류 질문에 하나라도 답한 사람을 센다. 한 직무에 선택지 하나만 대응시킨다(표는 recipes/kaggle-survey.ts).',
				en: 'Employed respondents who ticked anything in the activity question. One option stands for each role (crosswalk in recipes/kaggle-survey.ts).'
			}
		}),
		written(ACTIVITY_COUNT_YEAR, kaggle.activityCountYear, known, {
			sources: ['kaggle-survey'],
			method: {
				ko: 'activity_year와 같은 사람을 고른 일의 수로 나눈다.',
				en: 'The people of activity_year by how many activities they ticked.'
			}
		}),
		written(ACTIVITY_PAIR_YEAR, kaggle.activityPairYear, known, {
			sources: ['kaggle-survey'],
			method: {
				ko: '같은 응답자와 응답 항목에서 두 가지 일을 모두 고른 사람을 센다. 한 가지 일을 고른 사람은 activity_year에 있다.',
				en: 'Of the people and options of activity_year, those who ticked both activities. Those who ticked one are in activity_year.'
			}
		}),
		written(ANSWER_YEAR, kaggle.answerYear, known, {
			sources: ['kaggle-survey'],
			method: {
				ko: '응답 항목은 activity_year와 같고, 분모는 각 질문에 답한 사람이다. 답을 무리로 나누는 표와 그 이유는 recipes/kaggle-answers.ts에 있다: 전문 학위(법학, 의학 등)는 연구 박사가 아니므로 other, 소프트웨어나 웹이 사업인 회사는 technology, 자기 사업이 따로 있는 모든 곳은 ai_for_x.',
				en: 'The options of activity_year; the base is those who answered the question. How answers are grouped, and why, is in recipes/kaggle-answers.ts: a professional degree (law, medicine …) is no research doctorate, so other; firms whose business is software or the web are technology; every employer with a business of its own outside software is ai_for_x.'
			}
		}),
		written(ADVERT_MONTH, adverts.advertMonth, known, {
			sources: ['datanerd-google-jobs-2024q4'],
			method: {
				ko: '공고에서 직접 센 값이다. 직무 이름은 수집한 사람이 제목에 붙인 것이며, 비즈니스 분석가와 클라우드 엔지니어에는 우리 직무가 없다.',
				en: 'Our own counts of the adverts. The label is what the collector makes of the title; business analysts and cloud engineers are no role of ours.'
			}
		}),
		written(ADVERT_SKILL, adverts.advertSkill, known, {
			sources: ['datanerd-google-jobs-2024q4'],
			method: {
				ko: '네 달을 합쳐 기술을 적은 공고 가운데 그 기술을 적은 것을 센다. 기술의 갈래는 recipes/datanerd-skill-groups.ts에 있다: Python과 SQL은 data다(Python은 모든 직무가 적으며, 소프트웨어를 짜라는 것인지 분석하라는 것인지 공고가 말하지 않는다). go, c, flow처럼 보통 낱말과 구별되지 않는 이름은 other다.',
				en: 'Of the adverts of the four months that list any skill, those that name this one. The groups are in recipes/datanerd-skill-groups.ts: Python and SQL are data (every label names Python, and an advert does not say whether it wants software or analysis written in it); names that are ordinary words as well, such as go, c and flow, are other.'
			}
		}),
		written(TERM_YEAR, posts.termYear, known, {
			sources: ['hn-hiring-trends'],
			method: {
				ko: '발행처의 월별 값을 그대로 해마다 더한다. 261개 낱말 가운데 고른 것과 뺀 까닭은 recipes/hn-hiring-trends.ts에 있다. 낱말이 처음 나온 해가 1월에 시작하지 않으면 그다음 해부터 싣는다: 그 전의 0이 없었다는 뜻인지 세지 않았다는 뜻인지 알 수 없다.',
				en: "The publisher's monthly counts summed by year, values unchanged. Which of 261 terms are kept, and why others are not, is in recipes/hn-hiring-trends.ts. A term that first appears after January begins with the year after: earlier zeros may mean absent or not counted."
			}
		}),
		written(PEOPLE_YEAR, [...kaggle.peopleYear, ...stackoverflow.peopleYear], known, {
			sources: ['kaggle-survey', 'stackoverflow-survey-figures'],
			method: {
				ko: '하나만 고르는 직무 질문의 모든 선택지(2022년 Kaggle, 2025년 스택 오버플로). 선택지와 직무의 대응과 그 이유는 recipes의 상수에 있다. 두 설문을 한 선으로 잇지 않는다.',
				en: 'Every option of a single-choice question about the role (Kaggle 2022, Stack Overflow 2025). Which roles an option covers, and why, is a constant in the recipes. Never one line across the two surveys.'
			}
		}),
		written(SOURCES, SOURCE_ROWS, known, {
			sources: [],
			licenses: [MIT],
			method: { ko: '직접 적었다.', en: 'Written by hand.' },
			knownBiases: { ko: '없음', en: 'None' }
		})
	];

	const dataPackage: DataPackage = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'ai-career-market',
		title: 'Supply and demand in AI careers',
		titles: { ko: 'AI 커리어 시장의 수요와 공급', en: 'Supply and demand in AI careers' },
		description:
			'Job postings by AI role and year, job titles, postings that mention AI, students, and what people do in their roles, computed from public originals.',
		descriptions: {
			ko: 'AI 직무별 연도별 채용 공고, 공고 제목, AI를 언급한 공고, 학생 수, 사람들이 하는 일. 공개 원본에서 계산했다.',
			en: 'Job postings by AI role and year, job titles, postings that mention AI, students, and what people do in their roles, computed from public originals.'
		},
		version: '1.1.0',
		licenses: [
			...new Map(
				tables.flatMap(({ resource }) => resource.licenses).map((l) => [l.name, l])
			).values()
		],
		resources: tables.map(({ resource }) => resource),
		ledgers
	};
	return {
		files: new Map([
			...tables.map(({ resource, csv }): [string, string] => [resource.path, csv]),
			['datapackage.json', `${JSON.stringify(dataPackage, null, '\t')}\n`]
		]),
		ledgers
	};
}

const MIT: License = {
	name: 'MIT',
	title: 'MIT License',
	path: 'https://opensource.org/license/mit'
};

/** What a table does not say of itself. What is left out is that of its sources. */
interface Provenance {
	readonly sources: readonly SourceId[];
	readonly method: Bilingual;
	readonly licenses?: readonly License[];
	readonly knownBiases?: Bilingual;
}

interface Written {
	readonly resource: TableResource;
	readonly csv: string;
}

function written<Row>(
	table: Table<Row>,
	rows: readonly Row[],
	known: Known,
	provenance: Provenance
): Written {
	const csv = toCsv(table, rows);
	const [problem] = parseTable(table, csv, known).problems;
	if (problem !== undefined) throw new Error(describeProblem(problem));
	const sources = provenance.sources.map(sourceOf);
	return {
		csv,
		resource: {
			$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
			name: table.name,
			type: 'table',
			path: `${table.name}.csv`,
			title: table.title.en,
			titles: table.title,
			description: table.description.en,
			descriptions: table.description,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			dialect: {
				$schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
				delimiter: ',',
				lineTerminator: '\n',
				header: true
			},
			schema: tableSchema(table),
			sources: sources.map(({ id, title, url, citation, retrieved, version }) => ({
				title: title.en,
				path: url,
				sourceId: id,
				titles: title,
				citation,
				retrieved,
				version
			})),
			licenses: provenance.licenses ?? [
				...new Map(sources.map(({ license }) => [license.name, license])).values()
			],
			method: provenance.method,
			knownBiases: provenance.knownBiases ?? {
				ko: sources.map(({ knownBiases }) => knownBiases.ko).join(' '),
				en: sources.map(({ knownBiases }) => knownBiases.en).join(' ')
			},
			rows: rows.length,
			bytes: Buffer.byteLength(csv),
			hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`
		}
	};
}

function sourceOf(id: SourceId): DescribedSource {
	const source = SOURCE_ROWS.find((row) => row.id === id);
	if (source === undefined) throw new Error(`"${id}" is not a source`);
	return source;
}
