import { createHash } from 'node:crypto';
import { type Known } from '../../src/lib/data/field';
import { parseTable, toCsv, type Table } from '../../src/lib/data/table';
import { PAY_LEVEL, PAY_QUANTILE } from '../../src/lib/data/pay-tables';
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
import { indeed } from './indeed';
import { kaggleSurvey } from './kaggle-survey';
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
	const kaggle = kaggleSurvey(raw.roleActivities, raw.roleActivityCount, raw.roleYearCounts);
	const stackoverflow = stackoverflowSurveyFigures(raw.devtypeCounts);
	const ledgers = [
		salaries.ledger,
		...postings.ledgers,
		students.ledger,
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
