import {
	ACTIVITIES,
	type ActivityPairYear,
	type AnswerYear,
	type Question,
	type RoleId
} from '../../src/lib/model/tables';
import { rawNumber, rawTable, type SetAside } from './raw-table';

const SOURCE = 'kaggle-survey';

/** What a printed answer is called in the table, and the group that it counts as. */
interface Answer {
	readonly answer: string;
	readonly group: string;
}
type Crosswalk = Readonly<Record<string, Answer>>;

/** Answers that keep their printed name. */
const as = (group: string, ...printed: readonly string[]): Crosswalk =>
	Object.fromEntries(printed.map((answer) => [answer, { answer, group }]));

/**
 * Attained or planned within two years. A professional degree or doctorate (law, medicine, business) is not a research
 * doctorate, and the wording changed between 2019 and 2021: it is counted as neither, under the name of its year.
 */
const DEGREES: Crosswalk = {
	...as(
		'bachelor_or_less',
		'No formal education past high school',
		'Some college/university study without earning a bachelor’s degree',
		'Bachelor’s degree'
	),
	...as('master', 'Master’s degree'),
	...as('doctorate', 'Doctoral degree'),
	...as('other', 'Professional degree', 'Professional doctorate', 'I prefer not to answer')
};

/** The largest size was printed in two ways: more than 10,000 in 2019, 10,000 or more after that. */
const LARGEST: Answer = { answer: '10,000 or more employees', group: '10000+' };
const EMPLOYER_SIZES: Crosswalk = {
	...as('0-49', '0-49 employees'),
	...as('50-249', '50-249 employees'),
	...as('250-999', '250-999 employees'),
	...as('1000-9999', '1000-9,999 employees'),
	'> 10,000 employees': LARGEST,
	'10,000 or more employees': LARGEST
};

/**
 * `technology`: the business is software or the web itself, so AI may be the product and not a means to another one.
 * Firms that sell over the web are among them: what sets them apart from `Retail/Sales` is their software.
 * Everything with a business of its own outside software is AI for that business; government, defence and charities too.
 */
const INDUSTRIES: Crosswalk = {
	...as(
		'technology',
		'Computers/Technology',
		'Online Service/Internet-based Services',
		'Online Business/Internet-based Sales'
	),
	...as('academia', 'Academics/Education'),
	...as(
		'ai_for_x',
		'Accounting/Finance',
		'Broadcasting/Communications',
		'Energy/Mining',
		'Government/Public Service',
		'Hospitality/Entertainment/Sports',
		'Insurance/Risk Assessment',
		'Manufacturing/Fabrication',
		'Marketing/CRM',
		'Medical/Pharmaceutical',
		'Military/Security/Defense',
		'Non-profit/Service',
		'Retail/Sales',
		'Shipping/Transportation'
	),
	// Says nothing of an employer.
	...as('other', 'I am a student', 'Other')
};

/** How an option is known in this survey: its role, and how it was printed in a year. */
export interface Options {
	/** `undefined` = stands for no role, and was set aside. */
	readonly roleOf: (role: string) => RoleId | undefined;
	readonly labelOf: (year: string, role: string) => string;
}

/** Counts of answers by year and role. */
export interface AnswerTexts {
	readonly education: string;
	readonly orgSize: string;
	readonly industry: string;
}

/** Counts of the single-choice questions made into answer_year; `read` = records in the texts. */
export function kaggleAnswers(
	texts: AnswerTexts,
	options: Options
): { answerYear: AnswerYear[]; read: number } {
	const questions = [
		answersTo('degree', texts.education, 'education_as_asked', DEGREES, options),
		answersTo('employer_size', texts.orgSize, 'org_size_as_asked', EMPLOYER_SIZES, options),
		answersTo('industry', texts.industry, 'industry_as_asked', INDUSTRIES, options)
	];
	return {
		answerYear: questions.flatMap(({ rows }) => rows),
		read: questions.reduce((sum, { read }) => sum + read, 0)
	};
}

function answersTo<C extends string>(
	question: Question,
	text: string,
	asked: C,
	crosswalk: Crosswalk,
	{ roleOf, labelOf }: Options
): { rows: AnswerYear[]; read: number } {
	const file = `${SOURCE}, ${question}`;
	const records = rawTable(text, file, [
		'year',
		'role_normalised',
		asked,
		'respondents',
		'role_base_answered'
	]);
	const rows = records.flatMap((row): AnswerYear[] => {
		const printed = row[asked];
		const known = crosswalk[printed];
		if (known === undefined)
			throw new Error(`${file}: "${printed}" found, expected an answer of the crosswalk`);
		const roleId = roleOf(row.role_normalised);
		if (roleId === undefined) return [];
		return [
			{
				source: SOURCE,
				year: rawNumber(row.year, file),
				roleId,
				label: labelOf(row.year, row.role_normalised),
				question,
				answer: known.answer,
				group: known.group,
				nYes: rawNumber(row.respondents, file),
				nBase: rawNumber(row.role_base_answered, file)
			}
		];
	});
	expectWhole(rows, file);
	return { rows, read: records.length };
}

/** Throws unless the answers of each year and role add up to those who answered: one answer each, none lost. */
function expectWhole(rows: readonly AnswerYear[], file: string): void {
	const sums = new Map<string, { people: number; base: number }>();
	for (const { year, roleId, nYes, nBase } of rows) {
		const key = `${year} ${roleId}`;
		sums.set(key, { people: (sums.get(key)?.people ?? 0) + nYes, base: nBase });
	}
	for (const [key, { people, base }] of sums)
		if (people !== base)
			throw new Error(`${file}: answers of ${key} add up to ${people}, expected ${base}`);
}

/**
 * Counts of people by two activities made into activity_pair_year. The diagonal (one activity) is set aside:
 * activity_year has it. The original orders a pair by name; here it is ordered as in `ACTIVITIES`.
 */
export function kaggleActivityPairs(
	cooccurrence: string,
	{ roleOf, labelOf }: Options,
	setAside: SetAside
): { activityPairYear: ActivityPairYear[]; read: number } {
	const file = `${SOURCE}/derived/role_activity_cooccurrence.csv`;
	const records = rawTable(cooccurrence, file, [
		'year',
		'role_normalised',
		'activity_a',
		'activity_b',
		'respondents_both',
		'role_base_answered_any'
	]);
	const order: readonly string[] = ACTIVITIES;
	const placeOf = (activity: string): number => {
		const place = order.indexOf(activity);
		if (place < 0) throw new Error(`${file}: "${activity}" found, expected an activity`);
		return place;
	};
	const activityPairYear = records.flatMap((row): ActivityPairYear[] => {
		const roleId = roleOf(row.role_normalised);
		if (roleId === undefined) return [];
		if (row.activity_a === row.activity_b) {
			setAside.add('one activity, not a pair (in activity_year)');
			return [];
		}
		const [activityA = '', activityB = ''] = [row.activity_a, row.activity_b].toSorted(
			(a, b) => placeOf(a) - placeOf(b)
		);
		return [
			{
				source: SOURCE,
				year: rawNumber(row.year, file),
				roleId,
				label: labelOf(row.year, row.role_normalised),
				activityA,
				activityB,
				nBoth: rawNumber(row.respondents_both, file),
				nBase: rawNumber(row.role_base_answered_any, file)
			}
		];
	});
	return { activityPairYear, read: records.length };
}
