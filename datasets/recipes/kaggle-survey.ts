import { type Ledger } from '../../src/lib/model/data-package';
import {
	type ActivityCountYear,
	type ActivityPairYear,
	type ActivityYear,
	type AnswerYear,
	type PeopleYear,
	type RoleId
} from '../../src/lib/model/tables';
import { kaggleActivityPairs, kaggleAnswers, type AnswerTexts } from './kaggle-answers';
import { expectAll, rawNumber, rawTable, reconcile, SetAside } from './raw-table';

const SOURCE = 'kaggle-survey';

/**
 * The option that stands for a role in the tables of activities and answers, one for each role; `ml_engineer` also stands for the
 * joined option of 2022, 'Machine Learning/ MLops Engineer', because that is where its people went. Left out on
 * purpose: 'Business Analyst', 'Marketing Analyst' (a 'Data Analyst' has its own option), 'Statistician' (as 'Data
 * Scientist'), 'DBA/Database Engineer' (as 'Data Engineer'), and options that name no role of ours.
 */
const ACTIVITY_ROLES: Readonly<Record<string, RoleId>> = {
	'Data Scientist': 'data_scientist',
	'Data Analyst': 'data_analyst',
	'Data Engineer': 'data_engineer',
	'Data Architect': 'data_ai_architect',
	'Machine Learning Engineer': 'ml_engineer',
	'Research Scientist': 'ai_researcher',
	'Software Engineer': 'software_engineer'
};

/** The year for which the survey stands beside adverts: the one that has both. */
const PEOPLE_YEAR = 2022;

/** The roles that an option of 2022 covers: adverts for all of them stand on the other side of a balance. */
const PEOPLE_ROLES: Readonly<Record<string, readonly RoleId[]>> = {
	'Data Scientist': ['data_scientist'],
	// Adverts for statisticians are counted as data_scientist: see its patterns in roles.csv.
	Statistician: ['data_scientist'],
	'Data Analyst (Business, Marketing, Financial, Quantitative, etc)': ['data_analyst'],
	'Research Scientist': ['ai_researcher'],
	// One option for two of our roles.
	'Machine Learning/ MLops Engineer': ['ml_engineer', 'mlops_engineer'],
	'Data Engineer': ['data_engineer'],
	'Data Architect': ['data_ai_architect']
	// Blank on purpose: 'Data Administrator' (databases), 'Software Engineer' (the reference), 'Engineer
	// (non-software)', managers, teachers, 'Other', and people without work.
};

/** Counts of the answers, by year and role. */
export interface KaggleTexts extends AnswerTexts {
	/** People by activity. */
	readonly activities: string;
	/** People by number of activities. */
	readonly activityCount: string;
	/** People by two activities. */
	readonly cooccurrence: string;
	/** People by role, with the option as it was printed. */
	readonly years: string;
}

/**
 * Counts of the Kaggle surveys made into activity_year, activity_count_year and activity_pair_year (employed people who
 * answered the activity question, 2018-2022), answer_year (people who answered one of three other questions) and
 * people_year (2022).
 */
export function kaggleSurvey(texts: KaggleTexts): {
	activityYear: ActivityYear[];
	activityCountYear: ActivityCountYear[];
	activityPairYear: ActivityPairYear[];
	answerYear: AnswerYear[];
	peopleYear: PeopleYear[];
	ledger: Ledger;
} {
	const setAside = new SetAside();
	const number = (cell: string) => rawNumber(cell, SOURCE);
	const options = rawTable(texts.years, `${SOURCE}/derived/role_year_counts.csv`, [
		'year',
		'role_as_asked',
		'role_normalised',
		'respondents',
		'answered'
	]);
	const printed = new Map(
		options.map((row) => [`${row.year} ${row.role_normalised}`, row.role_as_asked])
	);
	expectAll(
		Object.keys(ACTIVITY_ROLES),
		options.map((row) => row.role_normalised),
		`${SOURCE}, role_normalised`
	);
	expectAll(
		Object.keys(PEOPLE_ROLES),
		options.map((row) => row.role_as_asked),
		`${SOURCE}, role_as_asked`
	);
	const roleOf = (role: string): RoleId | undefined => {
		const roleId = ACTIVITY_ROLES[role];
		if (roleId === undefined) setAside.add('row of an option that stands for no role');
		return roleId;
	};
	const labelOf = (year: string, role: string): string => {
		const label = printed.get(`${year} ${role}`);
		if (label === undefined) throw new Error(`${SOURCE}: no option for ${role} in ${year}`);
		return label;
	};

	const activities = rawTable(texts.activities, `${SOURCE}/derived/role_activities.csv`, [
		'year',
		'role_normalised',
		'activity',
		'respondents',
		'role_base_answered_any'
	]);
	const activityYear = activities.flatMap((row): ActivityYear[] => {
		const roleId = roleOf(row.role_normalised);
		if (roleId === undefined) return [];
		return [
			{
				source: SOURCE,
				year: number(row.year),
				roleId,
				label: labelOf(row.year, row.role_normalised),
				activity: row.activity,
				nYes: number(row.respondents),
				nBase: number(row.role_base_answered_any)
			}
		];
	});

	const counts = rawTable(texts.activityCount, `${SOURCE}/derived/role_activity_count.csv`, [
		'year',
		'role_normalised',
		'n_activities',
		'respondents'
	]);
	const activityCountYear = counts.flatMap((row): ActivityCountYear[] => {
		const roleId = roleOf(row.role_normalised);
		if (roleId === undefined) return [];
		return [
			{
				source: SOURCE,
				year: number(row.year),
				roleId,
				label: labelOf(row.year, row.role_normalised),
				nActivities: number(row.n_activities),
				nPeople: number(row.respondents)
			}
		];
	});

	const pairs = kaggleActivityPairs(texts.cooccurrence, { roleOf, labelOf }, setAside);
	const answers = kaggleAnswers(texts, { roleOf, labelOf });
	const { activityPairYear } = pairs;
	const { answerYear } = answers;

	const peopleYear = options.flatMap((row): PeopleYear[] => {
		if (number(row.year) !== PEOPLE_YEAR) {
			setAside.add(`role row of a year other than ${PEOPLE_YEAR}`);
			return [];
		}
		return [
			{
				source: SOURCE,
				year: PEOPLE_YEAR,
				label: row.role_as_asked,
				roleIds: PEOPLE_ROLES[row.role_as_asked] ?? [],
				nPeople: number(row.respondents),
				nBase: number(row.answered)
			}
		];
	});

	return {
		activityYear,
		activityCountYear,
		activityPairYear,
		answerYear,
		peopleYear,
		ledger: reconcile({
			source: SOURCE,
			unit: 'rows of counts',
			read: activities.length + counts.length + pairs.read + answers.read + options.length,
			kept:
				activityYear.length +
				activityCountYear.length +
				activityPairYear.length +
				answerYear.length +
				peopleYear.length,
			setAside: setAside.list(),
			counts: {
				activityRows: activityYear.length,
				activityCountRows: activityCountYear.length,
				activityPairRows: activityPairYear.length,
				answerRows: answerYear.length,
				peopleRows: peopleYear.length
			}
		})
	};
}
