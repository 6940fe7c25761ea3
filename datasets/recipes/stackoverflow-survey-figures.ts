import { type Ledger } from '../../src/lib/model/data-package';
import { type PeopleYear, type RoleId } from '../../src/lib/model/tables';
import { expectAll, rawNumber, rawTable, reconcile, SetAside } from './raw-table';

const SOURCE = 'stackoverflow-survey-figures';

/** The year that has adverts beside it and asked for one role only. */
const YEAR = '2025';

/** The roles that an option covers: adverts for all of them stand on the other side of a balance. */
const PEOPLE_ROLES: Readonly<Record<string, readonly RoleId[]>> = {
	// The one option for people who build models. Language models are part of it; MLOps and vision are not listed,
	// because 'DevOps engineer', 'Cloud infrastructure engineer' and 'physical AI' compete for those people.
	'AI/ML engineer': ['ml_engineer', 'ai_engineer', 'nlp_llm_engineer'],
	'Applied scientist': ['applied_research_engineer'],
	// Product software with AI inside. 'Physical AI' also draws robotics people; how many is not known.
	'Developer, AI apps or physical AI': ['ai_software_engineer'],
	'Data engineer': ['data_engineer'],
	'Data scientist': ['data_scientist'],
	// Adverts for business analysts are counted as data_analyst: see its patterns in roles.csv.
	'Data or business analyst': ['data_analyst']
	// Blank on purpose: 'Academic researcher' (any science), 'Database administrator or engineer', 'Product manager',
	// 'Senior executive' and all other developers: they may work on AI, but the option does not say so.
};

/** Respondents by title (2025) made into people_year. */
export function stackoverflowSurveyFigures(devtypeCounts: string): {
	peopleYear: PeopleYear[];
	ledger: Ledger;
} {
	const rows = rawTable(devtypeCounts, `${SOURCE}/devtype_counts.csv`, [
		'survey_year',
		'role_label',
		'respondents',
		'base_respondents',
		'question_type'
	]);
	expectAll(
		Object.keys(PEOPLE_ROLES),
		rows.map((row) => row.role_label),
		`${SOURCE}, role_label`
	);
	const setAside = new SetAside();
	const peopleYear = rows.flatMap((row): PeopleYear[] => {
		if (row.survey_year !== YEAR || row.question_type !== 'single-select') {
			setAside.add(`survey of ${row.survey_year} (${row.question_type}): another question`);
			return [];
		}
		return [
			{
				source: SOURCE,
				year: rawNumber(row.survey_year, SOURCE),
				label: row.role_label,
				roleIds: PEOPLE_ROLES[row.role_label] ?? [],
				nPeople: rawNumber(row.respondents, `${SOURCE}, ${row.role_label}`),
				nBase: rawNumber(row.base_respondents, `${SOURCE}, ${row.role_label}`)
			}
		];
	});
	return {
		peopleYear,
		ledger: reconcile({
			source: SOURCE,
			unit: 'rows of counts',
			read: rows.length,
			kept: peopleYear.length,
			setAside: setAside.list(),
			counts: { people: peopleYear.reduce((sum, { nPeople }) => sum + nPeople, 0) }
		})
	};
}
