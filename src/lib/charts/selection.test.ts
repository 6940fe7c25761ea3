import { describe, expect, it } from 'vitest';
import type { RoleYear, Tables } from '../model/tables';
import { usShare } from './selection';

const postings = (geo: string, year: number, nPostings: number): RoleYear => ({
	source: 'aijobs-salaries',
	geo,
	year,
	roleId: 'ml_engineer',
	n: 1,
	nTotalAi: 10,
	nPostings,
	nUnclassified: 0,
	nAmbiguous: 0,
	nEntry: 0,
	nPay: 0,
	payP25: null,
	payP50: null,
	payP75: null,
	payP50Lo: null,
	payP50Hi: null,
	rangeRatioP50: null
});

const tables = (roleYear: RoleYear[]): Tables => ({
	roles: [],
	roleYear,
	titleYear: [],
	activityYear: [],
	activityCountYear: [],
	demandIndex: [],
	supplyYear: [],
	peopleYear: [],
	sources: []
});

describe('usShare', () => {
	const both = tables([
		postings('WLD', 2023, 100),
		postings('US', 2023, 60),
		postings('WLD', 2024, 200),
		postings('US', 2024, 180)
	]);
	it('is the postings in the United States over all of the year', () =>
		expect(usShare(both, 2023)).toBe(0.6));
	it('is that of the last year when none is given', () => expect(usShare(both, null)).toBe(0.9));
	it('is null where a side is missing', () =>
		expect(usShare(tables([postings('WLD', 2023, 100)]), 2023)).toBeNull());
});
