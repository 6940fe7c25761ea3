import { type SkillGroup } from '../../src/lib/model/tables';

/**
 * The group of every skill that the adverts list.
 *
 * - `software`: languages in which software is written, frameworks of applications, version control, tests.
 * - `operations`: where software runs and how it gets there: clouds, containers, operating systems, scripts of the shell.
 * - `data`: where data are kept, moved and prepared. Airflow, Kafka, Spark and Hadoop are here and not under operations:
 *   they are asked for as means to move data. SQL is here: it is how the data are asked. So are the languages and
 *   libraries of data analysis, R, SAS, pandas … and **Python**: every label names it, and an advert does not say whether
 *   it wants software or analysis written in it. Counted as software it would make a software role of every role.
 * - `ml`: libraries for models.
 * - `communication`: what results are shown and shared with: offices, dashboards, chats, tickets.
 * - `other`: none of these; and names that are ordinary words as well, which the collector's list of words cannot tell
 *   apart (see WORDS).
 */
const GROUPS: Readonly<Record<Exclude<SkillGroup, 'other'>, readonly string[]>> = {
	software: [
		...['java', 'c++', 'c#', 'javascript', 'typescript', 'scala', 'golang', 'rust', 'kotlin'],
		...['php', 'perl', 'ruby', 'ruby on rails', 'groovy', 'visual basic', 'html', 'css', 'graphql'],
		...['react', 'react.js', 'angular', 'vue', 'jquery', 'node', 'node.js', 'asp.net', 'firebase'],
		...['django', 'flask', 'fastapi', 'selenium', 'git', 'github', 'gitlab', 'bitbucket', 'svn']
	],
	operations: [
		...['aws', 'azure', 'gcp', 'ibm cloud', 'docker', 'kubernetes', 'vmware', 'jenkins'],
		...['terraform', 'ansible', 'chef', 'puppet', 'linux', 'unix', 'ubuntu', 'windows'],
		...['shell', 'bash', 'powershell', 'splunk']
	],
	data: [
		...[
			'sql',
			't-sql',
			'nosql',
			'no-sql',
			'sql server',
			'mysql',
			'postgresql',
			'mariadb',
			'oracle'
		],
		...['db2', 'mongodb', 'mongo', 'cassandra', 'couchbase', 'dynamodb', 'firestore', 'redis'],
		...['neo4j', 'elasticsearch', 'aurora', 'ms access', 'snowflake', 'redshift', 'bigquery'],
		...['databricks', 'hadoop', 'spark', 'pyspark', 'kafka', 'airflow', 'ssis', 'dax', 'alteryx'],
		...['python', 'r', 'sas', 'spss', 'matlab', 'julia', 'pandas', 'numpy', 'dplyr', 'jupyter'],
		...['matplotlib', 'seaborn', 'plotly', 'ggplot2']
	],
	ml: [
		...['pytorch', 'tensorflow', 'keras', 'scikit-learn', 'mxnet', 'hugging face', 'nltk'],
		...['opencv', 'datarobot']
	],
	communication: [
		...['excel', 'sheets', 'spreadsheet', 'powerpoint', 'word', 'outlook', 'sharepoint', 'visio'],
		...['tableau', 'power bi', 'looker', 'qlik', 'cognos', 'microstrategy', 'ssrs'],
		...['jira', 'confluence', 'atlassian', 'trello', 'asana', 'notion', 'smartsheet'],
		...['slack', 'zoom', 'microsoft teams']
	]
};

/**
 * Names that are ordinary words, places or two products at once, where the word is as likely as the skill: `go` is named
 * by 5% of the adverts for data analysts, `c` by more of those for business analysts (C-level) than for ML engineers,
 * `phoenix` is a city, `spring` also the season of an internship, `unity` also the catalogue of Databricks.
 */
const WORDS = [
	...['go', 'c', 'flow', 'express', 'spring', 'swift', 'unify', 'unity', 'unreal', 'phoenix'],
	...['crystal', 'arch', 'assembly', 'terminal', 'planner', 'yarn']
];

/** Business software, a macro language of offices, a law. */
const NEITHER = ['sap', 'vba', 'gdpr'];

/** By skill, as the source spells it. */
export const SKILL_GROUP_OF: ReadonlyMap<string, SkillGroup> = new Map([
	...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((group) =>
		GROUPS[group].map((skill): [string, SkillGroup] => [skill, group])
	),
	...[...WORDS, ...NEITHER].map((skill): [string, SkillGroup] => [skill, 'other'])
]);
