import { describe, expect, it } from 'vitest';
import { SKILL_GROUP_OF } from '../datasets/recipes/datanerd-skill-groups';
import { ACTIVITIES, ANSWER_GROUPS } from '../src/lib/model/tables';
import { loadTables } from '../src/lib/server/datasets';

const tables = loadTables();
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('activity_pair_year', () => {
	// Counted in the original by other means.
	it.each([
		[2022, 'ml_engineer', 'ml_prototypes', 'ml_service_in_production', 223, 539],
		[2019, 'data_engineer', 'data_infrastructure', 'analyze_data_for_decisions', 202, 458],
		[2018, 'ai_researcher', 'ml_prototypes', 'ml_research', 298, 1091],
		[2021, 'data_analyst', 'improve_existing_ml_models', 'ml_service_in_production', 147, 2074]
	])('%i %s: %s and %s', (year, role, activityA, activityB, nBoth, nBase) =>
		expect(
			tables.activityPairYear.find(
				(row) =>
					row.year === year &&
					row.roleId === role &&
					row.activityA === activityA &&
					row.activityB === activityB
			)
		).toMatchObject({ nBoth, nBase })
	);

	it('has every pair of the activities of a year: 10 in 2018, 15 from 2019', () => {
		for (const { year, roleId } of tables.activityPairYear)
			expect(
				tables.activityPairYear.filter((row) => row.year === year && row.roleId === roleId)
			).toHaveLength(year === 2018 ? 10 : 15);
	});

	it('has no more people for two activities than activity_year has for either', () => {
		for (const { year, roleId, activityA, activityB, nBoth, nBase } of tables.activityPairYear)
			for (const activity of [activityA, activityB]) {
				const one = tables.activityYear.find(
					(row) => row.year === year && row.roleId === roleId && row.activity === activity
				);
				expect(one?.nBase).toBe(nBase);
				expect(nBoth).toBeLessThanOrEqual(one?.nYes ?? NaN);
			}
	});

	it('knows the activities of activity_year, and no other', () =>
		expect(new Set(tables.activityYear.map(({ activity }) => activity))).toEqual(
			new Set<string>(ACTIVITIES)
		));
});

describe('answer_year', () => {
	const groupsOf = (question: keyof typeof ANSWER_GROUPS, year: number, role: string) => {
		const rows = tables.answerYear.filter(
			(row) => row.question === question && row.year === year && row.roleId === role
		);
		return ANSWER_GROUPS[question].map((group) =>
			sum(rows.filter((row) => row.group === group).map(({ nYes }) => nYes))
		);
	};

	// Counted in the original by other means, in the order of ANSWER_GROUPS.
	it.each([
		['degree', 2022, 'ai_researcher', [60, 153, 306, 74]],
		['degree', 2018, 'data_analyst', [734, 991, 125, 72]],
		['degree', 2021, 'ml_engineer', [610, 656, 163, 70]],
		['employer_size', 2019, 'data_scientist', [1231, 651, 470, 737, 944]],
		['employer_size', 2022, 'data_engineer', [66, 61, 45, 71, 97]],
		['industry', 2018, 'software_engineer', [838, 1860, 126, 242]],
		['industry', 2021, 'data_scientist', [1535, 1090, 543, 283]],
		['industry', 2022, 'ml_engineer', [203, 280, 33, 46]]
	] as const)('%s %i %s', (question, year, role, expected) =>
		expect(groupsOf(question, year, role)).toEqual(expected)
	);

	it('adds up to those who answered', () => {
		for (const { question, year, roleId, nBase } of tables.answerYear)
			expect(sum(groupsOf(question, year, roleId))).toBe(nBase);
	});

	it.each([
		['degree', [2018, 2019, 2021, 2022]],
		['employer_size', [2019, 2021, 2022]],
		['industry', [2018, 2021, 2022]]
	])('%s was asked in the years %j', (question, years) =>
		expect([
			...new Set(
				tables.answerYear.filter((row) => row.question === question).map(({ year }) => year)
			)
		]).toEqual(years)
	);
});

describe('advert_month', () => {
	// Adverts, % without a degree, % internships, as the folder of the original states them.
	it.each([
		['Data Engineer', 25_017, 42.7, 1.2],
		['Data Analyst', 24_121, 37.0, 3.2],
		['Data Scientist', 16_576, 9.3, 3.8],
		['Business Analyst', 6_090, 25.0, 1.9],
		['Senior Data Engineer', 5_950, 40.2, 0.7],
		['Software Engineer', 4_395, 40.8, 1.0],
		['Senior Data Scientist', 3_700, 10.5, 0.3],
		['Senior Data Analyst', 3_555, 34.7, 0.1],
		['Machine Learning Engineer', 2_412, 3.7, 1.0],
		['Cloud Engineer', 1_581, 46.6, 0.6]
	])('%s: %i adverts, %d%% without a degree, %d%% internships', (of, n, noDegree, interns) => {
		const rows = tables.advertMonth.filter(({ label }) => label === of);
		expect(sum(rows.map((row) => row.n))).toBe(n);
		expect((100 * sum(rows.map((row) => row.nNoDegree))) / n).toBeCloseTo(noDegree, 1);
		expect((100 * sum(rows.map((row) => row.nInternship))) / n).toBeCloseTo(interns, 1);
	});

	it('has ten labels in four months', () => expect(tables.advertMonth).toHaveLength(40));
});

describe('advert_skill', () => {
	// Read in the original: skill, adverts, adverts with skills.
	it.each([
		['Machine Learning Engineer', 'pytorch', 'ml', 959, 2041],
		['Data Engineer', 'kubernetes', 'operations', 1822, 22_606],
		['Data Analyst', 'excel', 'communication', 8200, 18_354],
		['Software Engineer', 'git', 'software', 376, 3666]
	])('%s: %s', (label, skill, skillGroup, nYes, nBase) =>
		expect(
			tables.advertSkill.find((row) => row.label === label && row.skill === skill)
		).toMatchObject({ skillGroup, nYes, nBase })
	);

	it('has a group for each of the 156 skills, and no group for a skill that does not occur', () => {
		const skills = new Set(tables.advertSkill.map(({ skill }) => skill));
		expect(skills.size).toBe(156);
		expect(new Set(SKILL_GROUP_OF.keys())).toEqual(skills);
	});
});

describe('term_year', () => {
	const percent = (of: string, year: number) => {
		const row = tables.termYear.find((one) => one.term === of && one.year === year);
		return (100 * (row?.nYes ?? NaN)) / (row?.nBase ?? NaN);
	};

	// % of posts, as the folder of the original states them for 2012, 2018 and 2024.
	it.each([
		['AI', 0.8, 6.0, 22.5],
		['Machine Learning', 7.0, 13.0, 14.3],
		['Data Science', 0.6, 5.8, 2.6],
		['Big Data', 4.7, 3.1, 0.6]
	])('%s: %d%%, %d%%, %d%%', (term, in2012, in2018, in2024) => {
		expect(percent(term, 2012)).toBeCloseTo(in2012, 1);
		expect(percent(term, 2018)).toBeCloseTo(in2018, 1);
		expect(percent(term, 2024)).toBeCloseTo(in2024, 1);
	});

	it('has the posts of every thread, in 2024 those of five months', () => {
		const years = new Map(
			tables.termYear.map(({ year, nBase, nMonths }) => [year, [nBase, nMonths]])
		);
		expect(years.get(2012)).toEqual([2717, 12]);
		expect(years.get(2018)).toEqual([9942, 12]);
		expect(years.get(2024)).toEqual([1639, 5]);
	});

	// First mention: April 2011, April 2014, August 2013, March 2016, June 2017.
	it.each([
		['AI', 2012],
		['Deep Learning', 2015],
		['Docker', 2014],
		['TensorFlow', 2017],
		['PyTorch', 2018]
	])('%s begins in %i', (of, first) =>
		expect(
			Math.min(...tables.termYear.filter(({ term }) => term === of).map(({ year }) => year))
		).toBe(first)
	);
});
