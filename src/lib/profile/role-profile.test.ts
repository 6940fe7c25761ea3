import { describe, expect, it } from 'vitest';
import {
	madeUpRole,
	madeUpRoleYear,
	madeUpSource,
	madeUpTables
} from '../../../tests/fixtures/made-up';
import { roleProfile, type ProfileLine } from './role-profile';
import type { ProfilePart } from './words';

const role = madeUpRole('a');
const sources = ['aijobs-salaries', 'kaggle-survey', 'datanerd-google-jobs-2024q4'].map((id) =>
	madeUpSource(id)
);
const tables = madeUpTables({
	roles: [role, madeUpRole('b')],
	sources,
	roleYear: [
		madeUpRoleYear({ year: 2024, roleId: 'a', n: 20, nTotalAi: 100, nEntry: 5 }),
		madeUpRoleYear({ year: 2025, roleId: 'a', n: 40, nTotalAi: 400, nEntry: 10 }),
		madeUpRoleYear({ year: 2025, roleId: 'b', n: 360, nTotalAi: 400 })
	],
	titleYear: [
		{ source: 'aijobs-salaries', year: 2025, roleId: 'a', rawTitle: 'Alpha', n: 30 },
		{ source: 'aijobs-salaries', year: 2025, roleId: 'a', rawTitle: 'Aleph', n: 10 },
		{ source: 'aijobs-salaries', year: 2024, roleId: 'a', rawTitle: 'Old', n: 20 }
	],
	payLevel: [
		{
			source: 'aijobs-salaries',
			geo: 'US',
			year: 2025,
			roleId: 'a',
			level: 'SE',
			n: 35,
			payP50: 150_000,
			payP50Lo: 140_000,
			payP50Hi: 160_000,
			nReference: 20,
			premium: 0.25,
			premiumLo: 0.1,
			premiumHi: 0.4
		}
	],
	advertMonth: [
		{
			source: 'datanerd-google-jobs-2024q4',
			month: '2024-09',
			label: 'A',
			roleId: 'a',
			senior: false,
			n: 50,
			nNoDegree: 10,
			nInternship: 1,
			nWithSkills: 40
		},
		{
			source: 'datanerd-google-jobs-2024q4',
			month: '2024-10',
			label: 'A',
			roleId: 'a',
			senior: false,
			n: 50,
			nNoDegree: 20,
			nInternship: 1,
			nWithSkills: 40
		}
	],
	activityYear: [
		{
			source: 'kaggle-survey',
			year: 2022,
			roleId: 'a',
			label: 'A',
			activity: 'ml_prototypes',
			nYes: 6,
			nBase: 8
		}
	]
});
const profile = roleProfile(tables, role, 'en');
const part = (id: ProfilePart) => {
	const found = profile.sections.find((section) => section.id === id);
	if (!found) throw new Error(id);
	return found;
};
const lineOf = (id: ProfilePart, key: string): ProfileLine | undefined =>
	part(id).lines.find((line) => line.key === key);

describe('roleProfile', () => {
	it('names the titles of the last year, the commonest first, with their share', () => {
		expect(lineOf('titles', 'title-0')).toMatchObject({ value: 'Alpha', share: 0.75 });
		expect(lineOf('titles', 'title-1')?.basis).toBe('25%, n = 10, 2025');
		expect(lineOf('titles', 'title-2')).toBeUndefined();
	});

	it('gives the share of every year, with its observations', () => {
		// 20 of 100, 40 of 400.
		expect(lineOf('share', 'share-2024')?.value).toBe('20.0%');
		expect(lineOf('share', 'share-2025')?.value).toBe('10.0%');
		expect(lineOf('share', 'share-2025')?.basis).toMatch(/n = 400, 2025$/);
	});

	it('gives pay by level with its interval, and warns when the reference has fewer than 30', () => {
		expect(lineOf('pay', 'pay-SE')).toMatchObject({
			value: '$150,000',
			basis: '$140,000–$160,000, n = 35, 2025',
			few: false
		});
		expect(lineOf('pay', 'premium-SE')).toMatchObject({ value: '+25%', few: true });
	});

	it('gives the entry door of the last year, as 10 of 40', () => {
		expect(lineOf('door', 'entry')).toMatchObject({ value: '25.0%', share: 0.25, few: false });
	});

	it('adds up the months of adverts', () => {
		// 30 of 100 mention no degree.
		expect(lineOf('degree', 'no-degree')?.value).toBe('30.0%');
		expect(lineOf('degree', 'no-degree')?.basis).toMatch(/n = 100, Sep–Oct 2024$/);
	});

	it('does not print a share of fewer than ten', () => {
		expect(part('work').lines).toEqual([]);
		expect(part('work').note).toContain('too few answers');
	});

	it('says so where the sources do not have the role', () => {
		expect(part('skills').lines).toEqual([]);
		expect(part('skills').note).not.toBe('');
	});

	it('has the same parts for every role, so that two can stand side by side', () => {
		const other = roleProfile(tables, madeUpRole('b'), 'en');
		expect(other.sections.map((s) => s.id)).toEqual(profile.sections.map((s) => s.id));
	});
});
