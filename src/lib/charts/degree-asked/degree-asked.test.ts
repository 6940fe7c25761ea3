import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import type { AdvertMonth, AnswerYear } from '../../model/tables';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { degreePoints, judgedAdverts, lastPeople } from './points';
import { doorOf } from './verdict';

const advert = (
	roleId: string | null,
	n: number,
	nNoDegree: number,
	over: Partial<AdvertMonth> = {}
): AdvertMonth => ({
	source: 'datanerd-google-jobs-2024q4',
	month: '2024-09',
	label: roleId ?? 'Cloud Engineer',
	roleId,
	senior: false,
	n,
	nNoDegree,
	nInternship: 0,
	nWithSkills: 0,
	...over
});
const answer = (
	year: number,
	roleId: string,
	group: string,
	nYes: number,
	over: Partial<AnswerYear> = {}
): AnswerYear => ({
	source: 'kaggle-survey',
	year,
	roleId,
	label: roleId,
	question: 'degree',
	answer: group,
	group,
	nYes,
	nBase: 0,
	...over
});
const points = (
	rows: { adverts?: readonly AdvertMonth[]; answers?: readonly AnswerYear[] },
	view: Partial<View> = {}
) =>
	degreePoints({
		tables: madeUpTables({
			roles: [madeUpRole('data'), madeUpRole('ml'), madeUpRole('plain', { family: 'reference' })],
			advertMonth: rows.adverts ?? [],
			answerYear: rows.answers ?? []
		}),
		view: { ...DEFAULT_VIEW, ...view },
		lang: 'en'
	});

describe('adverts of degreePoints', () => {
	it('adds up the months of a role and keeps its senior adverts apart', () => {
		const { adverts, months } = points({
			adverts: [
				advert('data', 100, 40),
				advert('data', 300, 60, { month: '2024-12' }),
				advert('data', 50, 10, { label: 'Senior data', senior: true })
			]
		});
		expect(adverts).toHaveLength(1);
		expect(adverts[0]?.share).toMatchObject({ k: 100, n: 400, share: 0.25 });
		expect(adverts[0]?.senior).toMatchObject({ k: 10, n: 50, share: 0.2 });
		expect(months).toEqual(['2024-09', '2024-12']);
	});
	it('judges our roles only, and shows the others', () => {
		const found = points({
			adverts: [
				advert('data', 100, 40),
				advert('plain', 100, 90),
				advert(null, 100, 80, { label: 'Cloud Engineer' })
			]
		});
		expect(found.adverts.map((line) => line.key)).toEqual(['plain', 'Cloud Engineer', 'data']);
		expect(judgedAdverts(found).map((line) => line.key)).toEqual(['data']);
	});
	it('judges the chosen roles, and names the one that nobody searched for', () => {
		const found = points({ adverts: [advert('data', 100, 40)] }, { roles: ['ml'] });
		expect(judgedAdverts(found)).toEqual([]);
		expect(found.withoutAdverts).toEqual(['ml']);
		expect(found.adverts.map((line) => line.key)).toEqual(['data']);
	});
	it('has no share of fewer than ten adverts', () => {
		expect(points({ adverts: [advert('data', 9, 9)] }).adverts[0]?.share).toBeNull();
	});
	it('follows the range of years', () => {
		expect(points({ adverts: [advert('data', 100, 40)] }, { to: 2023 })).toMatchObject({
			months: null,
			adverts: []
		});
	});
});

describe('people of degreePoints', () => {
	it('takes shares of those who named one of the three degrees', () => {
		const { people } = points({
			answers: [
				answer(2022, 'data', 'bachelor_or_less', 20),
				answer(2022, 'data', 'bachelor_or_less', 10, { answer: 'none' }),
				answer(2022, 'data', 'master', 50),
				answer(2022, 'data', 'doctorate', 20),
				answer(2022, 'data', 'other', 900),
				answer(2022, 'data', 'ai_for_x', 900, { question: 'industry' })
			]
		});
		expect(people[0]?.n).toBe(100);
		expect(people[0]?.shares.map((s) => s.share)).toEqual([0.3, 0.5, 0.2]);
	});
	it('keeps the order of the last year in every year, and judges the last', () => {
		const found = points({
			answers: [2021, 2022].flatMap((year) =>
				['data', 'ml'].flatMap((role) => [
					answer(year, role, 'bachelor_or_less', (year === 2022) === (role === 'ml') ? 60 : 20),
					answer(year, role, 'master', 40)
				])
			)
		});
		expect(found.people.map((p) => `${p.year} ${p.roleId}`)).toEqual([
			'2021 ml',
			'2021 data',
			'2022 ml',
			'2022 data'
		]);
		expect(lastPeople(found).map((p) => p.year)).toEqual([2022, 2022]);
	});
});

describe('doorOf', () => {
	it.each([
		[0.2, 0.4, 'open'],
		[0.199, 0.4, 'between'],
		[0.05, 0.099, 'closed'],
		[0.05, 0.1, 'between']
	] as const)('takes an interval of %f to %f for %s', (lo, hi, door) => {
		expect(doorOf({ lo, hi })).toBe(door);
	});
});
