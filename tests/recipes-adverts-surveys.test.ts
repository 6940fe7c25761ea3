import { describe, expect, it } from 'vitest';
import { datanerdGoogleJobs } from '../datasets/recipes/datanerd-google-jobs';
import { hnHiringTrends } from '../datasets/recipes/hn-hiring-trends';
import { kaggleSurvey } from '../datasets/recipes/kaggle-survey';
import { KAGGLE_TEXTS, RAW_TEXTS } from './fixtures/raw-texts';

describe('pairs of activities', () => {
	const { activityPairYear } = kaggleSurvey(KAGGLE_TEXTS);

	it('are ordered from data to research, not by name, and leave out the diagonal', () =>
		expect(
			activityPairYear.map(({ activityA, activityB, nBoth, nBase }) => [
				activityA,
				activityB,
				nBoth,
				nBase
			])
		).toEqual([
			['data_infrastructure', 'analyze_data_for_decisions', 12, 40],
			['analyze_data_for_decisions', 'ml_prototypes', 7, 40]
		]));

	it('stop at an activity that is not known', () =>
		expect(() =>
			kaggleSurvey({
				...KAGGLE_TEXTS,
				cooccurrence: KAGGLE_TEXTS.cooccurrence.replace('ml_prototypes', 'meetings')
			})
		).toThrow('"meetings" found'));
});

describe('answers', () => {
	const { answerYear } = kaggleSurvey(KAGGLE_TEXTS);
	const groups = (question: string, year: number) =>
		answerYear
			.filter((row) => row.question === question && row.year === year)
			.map(({ group, nYes }) => [group, nYes]);

	it('a professional doctorate is no research doctorate', () =>
		expect(groups('degree', 2022)).toEqual([
			['bachelor_or_less', 1],
			['bachelor_or_less', 20],
			['master', 15],
			['doctorate', 4],
			['other', 2],
			['other', 3]
		]));

	it('the two ways to print the largest size are one answer', () =>
		expect(
			new Set(answerYear.filter(({ group }) => group === '10000+').map(({ answer }) => answer))
		).toEqual(new Set(['10,000 or more employees'])));

	it('a shop on the web is technology, a shop is not', () =>
		expect(groups('industry', 2018)).toEqual([
			['other', 1],
			['technology', 4],
			['technology', 3],
			['ai_for_x', 2],
			['academia', 6]
		]));

	it('stop at an answer that is not known', () =>
		expect(() =>
			kaggleSurvey({
				...KAGGLE_TEXTS,
				industry: KAGGLE_TEXTS.industry.replace('Retail/Sales', 'Retail')
			})
		).toThrow('"Retail" found'));

	it('stop when they do not add up to those who answered', () =>
		expect(() =>
			kaggleSurvey({ ...KAGGLE_TEXTS, orgSize: KAGGLE_TEXTS.orgSize.replace(',4,10', ',3,10') })
		).toThrow('add up to 9, expected 10'));
});

describe('datanerd-google-jobs', () => {
	const [byMonth, bySkill] = [RAW_TEXTS.advertsByMonth, RAW_TEXTS.advertsBySkill] as const;
	const { advertMonth, advertSkill, ledger } = datanerdGoogleJobs(byMonth, bySkill);

	it('keeps every row', () =>
		expect([advertMonth.length, advertSkill.length, ledger.kept]).toEqual([20, 3, 23]));

	it('a senior label has the role of its plain one; a cloud engineer has none', () =>
		expect(advertSkill.map(({ label, roleId, senior }) => [label, roleId, senior])).toEqual([
			['Senior Data Engineer', 'data_engineer', true],
			['Senior Data Engineer', 'data_engineer', true],
			['Cloud Engineer', null, false]
		]));

	it('Python is a language of data, git is software, Kubernetes is operations', () =>
		expect(advertSkill.map(({ skill, skillGroup }) => [skill, skillGroup])).toEqual([
			['python', 'data'],
			['git', 'software'],
			['kubernetes', 'operations']
		]));

	it('names the period by its first and last month, whatever their order in the file', () =>
		expect(advertSkill[0]?.period).toBe('2024-09/2024-12'));

	it('stops at a skill without a group', () =>
		expect(() => datanerdGoogleJobs(byMonth, bySkill.replace('git', 'telepathy'))).toThrow(
			'"telepathy" found'
		));

	it('stops at a label that is not known', () =>
		expect(() => datanerdGoogleJobs(byMonth, bySkill.replace('Cloud', 'Sound'))).toThrow(
			'"Sound Engineer" found'
		));

	it('stops when the two files do not agree on the base', () =>
		expect(() => datanerdGoogleJobs(byMonth, bySkill.replace('50,100', '50,101'))).toThrow(
			'Cloud Engineer has 101 adverts with skills, 100 by month'
		));
});

describe('hn-hiring-trends', () => {
	const { termYear, ledger } = hnHiringTrends(RAW_TEXTS.hnTermCounts);
	const yearsOf = (of: string) =>
		termYear
			.filter(({ term }) => term === of)
			.map(({ year, nYes, nBase, nMonths }) => [year, nYes, nBase, nMonths]);

	it('sums the months of a year, from 2012 on', () =>
		expect(yearsOf('AI')).toEqual([
			[2012, 6, 20, 2],
			[2013, 6, 20, 2]
		]));

	it('a term that appears in February begins with the year after', () =>
		expect(yearsOf('Docker')).toEqual([[2013, 8, 20, 2]]));

	it('a term that appears in January begins with that year', () =>
		expect(yearsOf('Kubernetes')).toEqual([[2013, 10, 20, 2]]));

	it('never loses a row', () => {
		// 5 months of Perl; December 2011 of 19 terms; 2 months of 2012 of Docker and of Kubernetes.
		expect(ledger.setAside.map(({ rows }) => rows)).toEqual([5, 19, 4]);
		expect(ledger.kept).toBe(17 * 4 + 2 + 2);
	});

	it('stops when a term is not in the file', () =>
		expect(() => hnHiringTrends(RAW_TEXTS.hnTermCounts.replaceAll('Docker', 'Podman'))).toThrow(
			'"Docker" not found'
		));
});
