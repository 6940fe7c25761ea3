import { type Ledger } from '../../src/lib/model/data-package';
import { type Bilingual, type KoreaFigure, type RoleId } from '../../src/lib/model/tables';
import { rawNumber, rawTable, reconcile, SetAside } from './raw-table';

const WORKFORCE = 'korea-ai-workforce-figures';
const DEMAND = 'korea-ai-demand-figures';

/** Firms of each edition of the SPRi survey; those of 2021 and 2023 stand in the file as figures of their own. */
const SPRI_FIRMS: Readonly<Record<number, number>> = {
	2020: 933,
	2021: 1365,
	2022: 1915,
	2023: 2354
};

interface Group {
	/** As in the column `group`. */
	readonly id: string;
	readonly name: Bilingual;
	readonly roleIds?: readonly RoleId[];
}

const ALL: Group = { id: 'all', name: { ko: '전체', en: 'All' } };
/** The survey's 'developer' builds models and the programs around them. */
const DEVELOPER: Group = {
	id: 'AI developer',
	name: { ko: 'AI 개발자', en: 'AI developers' },
	roleIds: [
		'cv_robotics_engineer',
		'nlp_llm_engineer',
		'ai_software_engineer',
		'ml_engineer',
		'ai_engineer'
	]
};
const PROJECT_MANAGER: Group = {
	id: 'AI project manager',
	name: { ko: 'AI 프로젝트 관리자', en: 'AI project managers' },
	roleIds: ['ai_product_manager']
};
const DATA_ANALYST: Group = {
	id: 'AI data analyst',
	name: { ko: 'AI 데이터 분석가', en: 'AI data analysts' },
	roleIds: ['data_scientist', 'data_analyst']
};
/** Labelling and preparing data: no role of ours. */
const DATA_PROCESSING: Group = {
	id: 'data processing and labelling',
	name: { ko: '데이터 가공·처리 담당자', en: 'Data processing and labelling' }
};
const CONSULTANT: Group = {
	id: 'AI consultant',
	name: { ko: 'AI 컨설턴트', en: 'AI consultants' }
};
const OPERATIONS: Group = {
	id: 'AI system operations manager',
	name: { ko: 'AI 시스템 운영 관리자', en: 'AI system operations managers' },
	roleIds: ['mlops_engineer']
};
const BACHELOR: Group = { id: 'bachelor', name: { ko: '학사', en: "Bachelor's degree" } };
const MASTER: Group = { id: 'master', name: { ko: '석사', en: "Master's degree" } };
const DOCTORATE: Group = { id: 'doctorate', name: { ko: '박사', en: 'Doctorate' } };

/** Groups as the raw files spell them. */
const GROUPS: ReadonlyMap<string, Group> = new Map([
	['all AI jobs', ALL],
	['all AI roles', ALL],
	['all', ALL],
	['AI firms', ALL],
	['lack of AI people is a difficulty', ALL],
	['AI-skilled workers (LinkedIn-based)', ALL],
	['AI developer', DEVELOPER],
	['AI developer (AI 개발자)', DEVELOPER],
	['AI project manager', PROJECT_MANAGER],
	['AI project manager (AI 프로젝트 담당자/관리자)', PROJECT_MANAGER],
	['AI data analyst', DATA_ANALYST],
	['AI data analyst (AI 데이터 분석가)', DATA_ANALYST],
	['data processing and labelling', DATA_PROCESSING],
	['data processing (데이터 가공·처리 담당자)', DATA_PROCESSING],
	['AI consultant', CONSULTANT],
	['AI consultant (AI 컨설턴트)', CONSULTANT],
	['AI system operations manager', OPERATIONS],
	['AI system operations (AI 시스템 운영 관리자)', OPERATIONS],
	["bachelor's degree", BACHELOR],
	['bachelor', BACHELOR],
	["master's degree", MASTER],
	['master', MASTER],
	['doctorate', DOCTORATE],
	[
		'experienced developers',
		{ id: 'experienced developers', name: { ko: '경력 개발자', en: 'Experienced developers' } }
	],
	['1-3 years', { id: '1-3 years', name: { ko: '경력 1-3년', en: '1-3 years of experience' } }],
	['4-6 years', { id: '4-6 years', name: { ko: '경력 4-6년', en: '4-6 years of experience' } }],
	['AI developers', { id: 'AI developers', name: { ko: 'AI 개발자', en: 'AI developers' } }],
	[
		'non-AI developers',
		{ id: 'non-AI developers', name: { ko: 'AI가 아닌 개발자', en: 'Other developers' } }
	],
	['experienced', { id: 'experienced', name: { ko: '경력', en: 'Experienced' } }],
	['entry level', { id: 'entry', name: { ko: '신입', en: 'Entry level' } }],
	['IT startups', { id: 'IT startups', name: { ko: 'IT 스타트업', en: 'IT startups' } }],
	[
		'software engineer',
		{
			id: 'software engineer',
			name: { ko: '소프트웨어 엔지니어', en: 'Software engineers' },
			roleIds: ['ai_software_engineer']
		}
	],
	[
		'ML/DL engineer',
		{
			id: 'ML/DL engineer',
			name: { ko: '머신러닝·딥러닝 엔지니어', en: 'ML/DL engineers' },
			roleIds: ['ml_engineer']
		}
	],
	[
		'security engineer',
		{ id: 'security engineer', name: { ko: '보안 엔지니어', en: 'Security engineers' } }
	],
	[
		'AI/ML engineer',
		{
			id: 'AI/ML engineer',
			name: { ko: 'AI·머신러닝 엔지니어', en: 'AI/ML engineers' },
			roleIds: ['ml_engineer', 'ai_engineer']
		}
	],
	[
		'web/app developer',
		{
			id: 'web/app developer',
			name: { ko: '웹·앱 개발자', en: 'Web and app developers' },
			roleIds: ['ai_software_engineer']
		}
	],
	[
		'no experience requirement (경력무관)',
		{
			id: 'no experience required',
			name: { ko: '경력 무관', en: 'No experience required' }
		}
	],
	[
		'master or above',
		{ id: 'master or above', name: { ko: '석사 이상', en: "Master's degree or above" } }
	]
]);

/** A figure before figures that stand in both files are made one. */
interface Found {
	readonly figure: KoreaFigure;
	/** The file that is followed where both hold the figure. */
	readonly preferred: string;
}
type Outcome = Found | { readonly aside: string };

/** A kind of figure, by the word of the raw file. */
interface Kind {
	readonly measure: string;
	readonly unit: string;
	/** Survey without the year of the edition. */
	readonly survey: string;
	/** The year belongs to the name: one edition a year. */
	readonly yearly?: boolean;
	readonly preferred?: string;
}

const SPRI = { survey: 'SPRi AI industry survey', yearly: true } as const;
/** Head-counts and rates are followed in this file: its notes name the pages that confirm them. */
const CHECKED = { ...SPRI, preferred: WORKFORCE } as const;
const EMPLOYED: Kind = { ...CHECKED, measure: 'employed', unit: 'people' };
const SHORT: Kind = { ...CHECKED, measure: 'short', unit: 'people' };
const RATE: Kind = { ...CHECKED, measure: 'shortage_rate', unit: 'percent' };
const RATE_OF_STAFF: Kind = { ...CHECKED, measure: 'shortage_rate_of_staff', unit: 'percent' };
const FIRMS_CITING: Kind = { ...SPRI, measure: 'firms_citing_shortage', unit: 'percent' };
const KRIVET = { survey: 'KRIVET Issue Brief 264', unit: 'percent' } as const;
const ROLE_SHARE: Kind = { ...KRIVET, measure: 'role_share_of_ai_adverts' };
const WANTED = 'Wanted Lab developer adverts';
const JOBKOREA = 'JobKorea AI adverts';

/** By measure and unit of the workforce file. */
const WORKFORCE_KINDS: ReadonlyMap<string, Kind> = new Map([
	['employed, persons', EMPLOYED],
	['shortage, persons', SHORT],
	['shortage_rate, percent', RATE],
	['shortage_rate, percent of current staff', RATE_OF_STAFF],
	['firms_naming_shortage, percent of firms', FIRMS_CITING],
	['job_ads_share, percent of 4851 AI job ads', ROLE_SHARE],
	[
		'employed, persons (about)',
		{ measure: 'employed', unit: 'people', survey: 'Bank of Korea issue note 2025 (LinkedIn)' }
	]
]);

/** Measures of the workforce file that tell neither how many people there are nor how many are wanted. */
const OTHER_MEASURES: readonly string[] = [
	'hiring_factor_first',
	'researchers',
	'share',
	'employed_abroad',
	'wage_premium',
	'plan_to_hire_more'
];

/** By indicator and publisher of the demand file. */
const DEMAND_KINDS: ReadonlyMap<string, Kind> = new Map([
	['ai_workforce, SPRi', EMPLOYED],
	['ai_workforce_by_degree, SPRi', EMPLOYED],
	['ai_shortage, SPRi', SHORT],
	['ai_shortage_rate, SPRi', RATE_OF_STAFF],
	['firms_citing_ai_staff_shortage, SPRi', FIRMS_CITING],
	[
		'ai_share_of_developer_postings, Wanted',
		{ measure: 'ai_share_of_developer_adverts', unit: 'percent', survey: WANTED }
	],
	[
		'average_salary_of_hires, Wanted',
		{ measure: 'average_salary_of_hires', unit: 'KRW a year', survey: 'Wanted Lab hires' }
	],
	[
		'ai_postings_change, JobKorea',
		{ measure: 'adverts_change', unit: 'percent', survey: JOBKOREA }
	],
	[
		'ai_applicants_change, JobKorea',
		{ measure: 'applicants_change', unit: 'percent', survey: JOBKOREA }
	],
	[
		'role_share_of_ai_postings, JobKorea',
		{
			measure: 'role_share_of_ai_adverts',
			unit: 'percent',
			survey: 'JobKorea AI adverts 2022-01 to 2025-02'
		}
	],
	['role_share_of_ai_postings, KRIVET', ROLE_SHARE],
	['required_experience, KRIVET', { ...KRIVET, measure: 'required_experience' }],
	['required_degree, KRIVET', { ...KRIVET, measure: 'required_degree' }],
	[
		'entry_level_share_of_startup_hiring, RocketPunch',
		{
			measure: 'entry_level_share_of_startup_hiring',
			unit: 'percent',
			survey: 'RocketPunch startup hiring'
		}
	]
]);

/** Published figures, typed one by one from the press, made into korea_figure. */
export function koreaFigures(
	workforce: string,
	demand: string
): { koreaFigure: KoreaFigure[]; ledgers: Ledger[] } {
	const staff = rawTable(workforce, `${WORKFORCE}/korea_ai_workforce.csv`, [
		'reference_year',
		'measure',
		'role_or_group',
		'value',
		'unit',
		'survey',
		'source_page'
	]);
	const hiring = rawTable(demand, `${DEMAND}/korea_ai_demand_published_figures.csv`, [
		'indicator',
		'period',
		'role_or_group',
		'value',
		'unit',
		'publisher',
		'url'
	]);
	const outcomes = [
		...staff.map((row): Outcome => {
			const year = rawNumber(row.reference_year, `${WORKFORCE}, ${row.measure}`);
			const value = rawNumber(row.value, `${WORKFORCE}, ${row.measure}, ${year}`);
			if (row.measure === 'firms') {
				if (SPRI_FIRMS[year] !== value)
					throw new Error(`${WORKFORCE}: ${value} firms in ${year}, expected ${SPRI_FIRMS[year]}`);
				return { aside: 'number of firms: stands in the column n_firms' };
			}
			if (row.measure === 'world_talent' || /(USA|UK)$/.test(row.role_or_group))
				return { aside: 'another country, or the world' };
			if (row.survey.startsWith('MSIT statistics'))
				return { aside: 'the page contradicts itself on the year' };
			const kind = WORKFORCE_KINDS.get(`${row.measure}, ${row.unit}`);
			if (kind === undefined) {
				if (OTHER_MEASURES.includes(row.measure))
					return { aside: 'no measure of supply or demand' };
				throw new Error(`${WORKFORCE}: "${row.measure}" in "${row.unit}" is not known`);
			}
			return figureOf(WORKFORCE, kind, year, null, row.role_or_group, value, row.source_page);
		}),
		...hiring.map((row): Outcome => {
			const where = `${DEMAND}, ${row.indicator}, ${row.period}`;
			const value = rawNumber(row.value, where);
			if (row.period.includes('year to verify')) return { aside: 'the page shows no year' };
			if (row.indicator === 'ai_workforce_by_degree' && row.unit === 'percent')
				return { aside: 'share of a head-count that is kept' };
			if (row.period === '2024 versus 2022')
				return { aside: 'another span than the figures on applicants' };
			const publisher = row.publisher.split(' ')[0] ?? '';
			const kind = DEMAND_KINDS.get(`${row.indicator}, ${publisher}`);
			if (kind === undefined) {
				if (row.indicator === 'planned_ai_hires') return { aside: 'a plan, not a measurement' };
				throw new Error(`${DEMAND}: "${row.indicator}" of "${row.publisher}" is not known`);
			}
			const { year, since } = periodOf(row.period, where);
			return figureOf(DEMAND, kind, year, since, row.role_or_group, value, row.url);
		})
	];

	const setAside = { [WORKFORCE]: new SetAside(), [DEMAND]: new SetAside() };
	const found: Found[] = [];
	outcomes.forEach((outcome, i) => {
		const file = i < staff.length ? WORKFORCE : DEMAND;
		if ('aside' in outcome) setAside[file].add(outcome.aside);
		else found.push(outcome);
	});
	const kept = found.filter(({ figure, preferred }) => {
		const twin = found.find(
			(other) => other.figure !== figure && keyOf(other.figure) === keyOf(figure)
		);
		if (twin === undefined) return true;
		if (twin.figure.value !== figure.value || twin.figure.source === figure.source)
			throw new Error(
				`korea figures: ${keyOf(figure)} is ${figure.value} and ${twin.figure.value}`
			);
		if (figure.source === preferred) return true;
		setAside[figure.source === WORKFORCE ? WORKFORCE : DEMAND].add(
			`the same figure is taken from ${preferred}`
		);
		return false;
	});
	const ledgerOf = (source: typeof WORKFORCE | typeof DEMAND, read: number): Ledger => {
		const ofSource = kept.filter(({ figure }) => figure.source === source);
		const measures = new Set(ofSource.map(({ figure }) => figure.measure));
		return reconcile({
			source,
			unit: 'figures',
			read,
			kept: ofSource.length,
			setAside: setAside[source].list(),
			counts: { measures: measures.size }
		});
	};
	return {
		koreaFigure: kept
			.map(({ figure }) => figure)
			.sort((a, b) => (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : a.year - b.year)),
		ledgers: [ledgerOf(WORKFORCE, staff.length), ledgerOf(DEMAND, hiring.length)]
	};
}

function figureOf(
	source: typeof WORKFORCE | typeof DEMAND,
	kind: Kind,
	year: number,
	since: number | null,
	rawGroup: string,
	value: number,
	page: string
): Found {
	const group = GROUPS.get(rawGroup);
	if (group === undefined) throw new Error(`${source}: "${rawGroup}" is not a known group`);
	const isSpri = kind.survey === SPRI.survey;
	return {
		preferred: kind.preferred ?? DEMAND,
		figure: {
			source,
			year,
			measure: kind.measure,
			since,
			group: group.id,
			groupName: group.name,
			roleIds: group.roleIds ?? [],
			value,
			unit: kind.unit,
			survey: kind.yearly === true ? `${kind.survey} ${year}` : kind.survey,
			nFirms: isSpri ? (SPRI_FIRMS[year] ?? null) : null,
			page,
			// Every page of both files is an article, or a repost of one.
			quoted: true
		}
	};
}

/** `2020`, `2021-Q4`, `2023-01-04`, `2022-01 to 2025-02` (its last year), `2025-Q1 versus 2022-Q1`. */
function periodOf(period: string, where: string): { year: number; since: number | null } {
	const [, first, joint, second] =
		/^(\d{4})[-Q\d]*(?: (to|versus) (\d{4})[-Q\d]*)?$/.exec(period) ?? [];
	if (first === undefined) throw new Error(`${where}: "${period}" found, expected a period`);
	if (joint === 'versus') return { year: Number(first), since: Number(second) };
	return { year: Number(second ?? first), since: null };
}

const keyOf = ({ year, measure, group, survey }: KoreaFigure): string =>
	[year, measure, group, survey].join(', ');
