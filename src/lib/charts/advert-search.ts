/** What the charts of the adverts found on Google Jobs share: months, skills, and the words for them. */
import { group, sum } from 'd3';
import { formatters, MISSING } from '../content/number';
import { wilson, type ShareEstimate } from '../market/interval';
import { enoughToDraw } from '../market/verdict-rules';
import type { Lang, RoleId, SkillGroup, SourceId, Tables } from '../model/tables';
import type { View } from '../model/view';
import { aiRoles, shownYears } from './selection';

/** Adverts by the label that a classifier gave their titles; `senior` labels are apart. */
export const ADVERT_SEARCH: SourceId = 'datanerd-google-jobs-2024q4';

/** First and last month, `YYYY-MM`. */
export type Months = readonly [first: string, last: string];

/** The months of a row that the reader's range of years holds; `null` = none. */
export function monthsWithin(view: View, months: readonly string[]): Months | null {
	const yearOf = (month: string) => Number(month.slice(0, 4));
	const years = shownYears(view, months.map(yearOf));
	const within = months.filter((month) => years.includes(yearOf(month))).toSorted();
	const [first, last] = [within[0], within.at(-1)];
	return first === undefined || last === undefined ? null : [first, last];
}

/** Months of one year as printed: `Sep–Dec 2024`, `2024년 9–12월`. */
export function monthsText(months: Months | null, lang: Lang): string {
	if (!months) return MISSING;
	const f = formatters(lang);
	const year = f.year(Number(months[1].slice(0, 4)));
	const [from = '', to = ''] = months.map((m) => f.monthOfYear(Number(m.slice(5)), 'short'));
	const span = from === to ? from : `${lang === 'ko' ? from.replace('월', '') : from}–${to}`;
	return lang === 'ko' ? `${year} ${span}` : `${span} ${year}`;
}

/** What the adverts of one role name. */
export interface RoleSkills {
	readonly roleId: RoleId;
	/** Adverts that list any skill. */
	readonly n: number;
	/** By skill as the source spells it; a skill that is not here was named by fewer than 30 adverts: unknown, not 0. */
	readonly shares: ReadonlyMap<string, ShareEstimate>;
}

export interface SearchedSkills {
	/** `null` = none in the range of years. */
	readonly months: Months | null;
	/** Our roles with 10 adverts or more, in the order of `roles.csv`; adverts with a senior label are left out. */
	readonly roles: readonly RoleSkills[];
	/** The group of each skill. */
	readonly groups: ReadonlyMap<string, SkillGroup>;
}

/** The skills in the adverts of our roles, within the reader's range of years. */
export function searchedSkills(
	tables: Pick<Tables, 'roles' | 'advertSkill'>,
	view: View
): SearchedSkills {
	const all = tables.advertSkill.filter((r) => r.source === ADVERT_SEARCH && !r.senior);
	const months = monthsWithin(
		view,
		[...new Set(all.map((r) => r.period))].flatMap((period) => period.split('/'))
	);
	const byRole = group(months ? all : [], (r) => r.roleId);
	const roles = aiRoles(tables).flatMap(({ id }): RoleSkills[] => {
		const rows = byRole.get(id) ?? [];
		const n = Math.max(0, ...rows.map((r) => r.nBase));
		if (!enoughToDraw(n)) return [];
		const shares = [...group(rows, (r) => r.skill)].flatMap(([skill, same]) => {
			const share = wilson(
				sum(same, (r) => r.nYes),
				sum(same, (r) => r.nBase)
			);
			return share ? [[skill, share] as const] : [];
		});
		return [{ roleId: id, n, shares: new Map(shares) }];
	});
	return { months, roles, groups: new Map(all.map((r) => [r.skill, r.skillGroup])) };
}

/** Names of skills; the source has them in lower case. */
const SKILL_NAMES: Readonly<Record<string, string>> = {
	airflow: 'Airflow',
	aws: 'AWS',
	azure: 'Azure',
	bigquery: 'BigQuery',
	'c++': 'C++',
	databricks: 'Databricks',
	docker: 'Docker',
	excel: 'Excel',
	gcp: 'Google Cloud',
	git: 'Git',
	github: 'GitHub',
	hadoop: 'Hadoop',
	java: 'Java',
	javascript: 'JavaScript',
	kafka: 'Kafka',
	keras: 'Keras',
	kubernetes: 'Kubernetes',
	linux: 'Linux',
	looker: 'Looker',
	nosql: 'NoSQL',
	numpy: 'NumPy',
	oracle: 'Oracle',
	pandas: 'pandas',
	'power bi': 'Power BI',
	powerpoint: 'PowerPoint',
	pyspark: 'PySpark',
	python: 'Python',
	pytorch: 'PyTorch',
	r: 'R',
	redshift: 'Redshift',
	sas: 'SAS',
	scala: 'Scala',
	'scikit-learn': 'scikit-learn',
	snowflake: 'Snowflake',
	spark: 'Spark',
	sql: 'SQL',
	'sql server': 'SQL Server',
	tableau: 'Tableau',
	tensorflow: 'TensorFlow',
	word: 'Word'
};

/** A skill as it is printed. */
export const skillName = (skill: string): string => SKILL_NAMES[skill] ?? skill;

/** Short words of these charts. */
export const SEARCH_WORDS = {
	ko: {
		/** Labels that name none of our roles. */
		terms: { 'Business Analyst': '비즈니스 분석가', 'Cloud Engineer': '클라우드 엔지니어' },
		adverts: '공고',
		place: '구글 채용에 오른 여러 나라 공고',
		bands: '옅은 띠는 95% 구간이다.',
		absent: (names: string) => `이 자료에 없는 직무: ${names}.`,
		noRole: '직무를 하나 이상 고르면 나타난다.',
		nothing: '이 기간에는 자료가 없다.'
	},
	en: {
		terms: { 'Business Analyst': 'Business Analyst', 'Cloud Engineer': 'Cloud Engineer' },
		adverts: 'Adverts',
		place: 'adverts of several countries on Google Jobs',
		bands: 'Bands: 95% intervals.',
		absent: (names: string) => `Roles that this source does not have: ${names}.`,
		noRole: 'Choose one role or more to see it here.',
		nothing: 'There are no data in this range.'
	}
} as const;
