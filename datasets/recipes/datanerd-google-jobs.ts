import { type Ledger } from '../../src/lib/model/data-package';
import { type AdvertMonth, type AdvertSkill, type RoleId } from '../../src/lib/model/tables';
import { SKILL_GROUP_OF } from './datanerd-skill-groups';
import { expectAll, rawNumber, rawTable, reconcile } from './raw-table';

const SOURCE = 'datanerd-google-jobs-2024q4';

/** The labels of the collector. `null` = names no role of ours: business analysts and cloud engineers need not work on data or AI. */
const LABELS: Readonly<
	Record<string, { readonly roleId: RoleId | null; readonly senior: boolean }>
> = {
	'Data Engineer': { roleId: 'data_engineer', senior: false },
	'Senior Data Engineer': { roleId: 'data_engineer', senior: true },
	'Data Analyst': { roleId: 'data_analyst', senior: false },
	'Senior Data Analyst': { roleId: 'data_analyst', senior: true },
	'Data Scientist': { roleId: 'data_scientist', senior: false },
	'Senior Data Scientist': { roleId: 'data_scientist', senior: true },
	'Machine Learning Engineer': { roleId: 'ml_engineer', senior: false },
	'Software Engineer': { roleId: 'software_engineer', senior: false },
	'Business Analyst': { roleId: null, senior: false },
	'Cloud Engineer': { roleId: null, senior: false }
};

/**
 * Counts of adverts made into advert_month and advert_skill, values unchanged. Throws where the two files do not agree
 * on how many adverts of a label list any skill.
 *
 * @param byMonth adverts by month and label
 * @param bySkill adverts by label and skill, of all months together
 */
export function datanerdGoogleJobs(
	byMonth: string,
	bySkill: string
): { advertMonth: AdvertMonth[]; advertSkill: AdvertSkill[]; ledger: Ledger } {
	const months = rawTable(byMonth, `${SOURCE}/postings_by_role_month.csv`, [
		'month',
		'role',
		'postings',
		'no_degree_mentioned_postings',
		'internship_postings',
		'postings_with_skills'
	]);
	const skills = rawTable(bySkill, `${SOURCE}/skills_by_role.csv`, [
		'role',
		'skill',
		'postings_mentioning',
		'postings_with_skills'
	]);
	expectAll(
		Object.keys(LABELS),
		months.map(({ role }) => role),
		`${SOURCE}, role`
	);
	const number = (cell: string) => rawNumber(cell, SOURCE);

	const advertMonth = months.map((row): AdvertMonth => ({
		source: SOURCE,
		month: row.month,
		label: row.role,
		...labelled(row.role),
		n: number(row.postings),
		nNoDegree: number(row.no_degree_mentioned_postings),
		nInternship: number(row.internship_postings),
		nWithSkills: number(row.postings_with_skills)
	}));

	const inOrder = advertMonth.map(({ month }) => month).toSorted();
	const period = `${inOrder[0] ?? ''}/${inOrder.at(-1) ?? ''}`;
	const advertSkill = skills.map((row): AdvertSkill => {
		const skillGroup = SKILL_GROUP_OF.get(row.skill);
		if (skillGroup === undefined)
			throw new Error(`${SOURCE}: "${row.skill}" found, expected a skill of the crosswalk`);
		return {
			source: SOURCE,
			period,
			label: row.role,
			...labelled(row.role),
			skill: row.skill,
			skillGroup,
			nYes: number(row.postings_mentioning),
			nBase: number(row.postings_with_skills)
		};
	});
	for (const { label, nBase } of advertSkill) {
		const listed = advertMonth
			.filter((row) => row.label === label)
			.reduce((sum, { nWithSkills }) => sum + nWithSkills, 0);
		if (listed !== nBase)
			throw new Error(`${SOURCE}: ${label} has ${nBase} adverts with skills, ${listed} by month`);
	}

	return {
		advertMonth,
		advertSkill,
		ledger: reconcile({
			source: SOURCE,
			unit: 'rows of counts',
			read: months.length + skills.length,
			kept: advertMonth.length + advertSkill.length,
			setAside: [],
			counts: {
				adverts: advertMonth.reduce((sum, { n }) => sum + n, 0),
				monthRows: advertMonth.length,
				skillRows: advertSkill.length,
				skills: new Set(advertSkill.map(({ skill }) => skill)).size
			}
		})
	};
}

function labelled(label: string): { roleId: RoleId | null; senior: boolean } {
	const known = LABELS[label];
	if (known === undefined)
		throw new Error(`${SOURCE}: "${label}" found, expected a label of the crosswalk`);
	return known;
}
