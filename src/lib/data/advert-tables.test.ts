import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	SKILL_GROUPS,
	TERM_GROUPS,
	type AdvertMonth,
	type AdvertSkill,
	type TermYear
} from '../model/tables';
import { ADVERT_MONTH, ADVERT_SKILL, TERM_YEAR } from './advert-tables';
import { parseTable, toCsv, type Table } from './table';
import { knownKeys } from './tables';

const KNOWN = knownKeys([{ id: 'data_engineer' }], [{ id: 'made-up' }]);
const roleId = fc.constantFrom('data_engineer', null);
const label = fc.constantFrom('Data Engineer', 'Senior Data Engineer', 'Cloud Engineer');
const count = fc.nat({ max: 9999 });

const advertMonth: Arbitrary<AdvertMonth> = fc
	.record({
		month: fc.constantFrom('2024-09', '2024-12'),
		label,
		roleId,
		senior: fc.boolean(),
		nNoDegree: count,
		nInternship: count,
		nWithSkills: count,
		more: count
	})
	.map(({ more, ...row }) => ({
		source: 'made-up',
		...row,
		n: Math.max(row.nNoDegree, row.nInternship, row.nWithSkills) + more
	}));

const advertSkill: Arbitrary<AdvertSkill> = fc
	.record({
		label,
		roleId,
		senior: fc.boolean(),
		skill: fc.constantFrom('c++', 'c#', 'power bi', 'node.js'),
		skillGroup: fc.constantFrom(...SKILL_GROUPS),
		nYes: count.map((n) => n + 30),
		more: count
	})
	.map(({ more, ...row }) => ({
		source: 'made-up',
		period: '2024-09/2024-12',
		...row,
		nBase: row.nYes + more
	}));

const termYear: Arbitrary<TermYear> = fc
	.record({
		year: fc.integer({ min: 1900, max: 2100 }),
		term: fc.constantFrom('AI', 'Deep Learning'),
		termGroup: fc.constantFrom(...TERM_GROUPS),
		nYes: count,
		more: count,
		nMonths: fc.integer({ min: 1, max: 12 })
	})
	.map(({ more, ...row }) => ({ source: 'made-up', ...row, nBase: row.nYes + more }));

const readsBack = <Row>(table: Table<Row>, row: Arbitrary<Row>, keyOf: (row: Row) => string) =>
	fc.assert(
		fc.property(fc.uniqueArray(row, { selector: keyOf, maxLength: 8 }), (rows) => {
			expect(parseTable(table, toCsv(table, rows), KNOWN)).toEqual({ rows, problems: [] });
		})
	);
const faults = <Row>(table: Table<Row>, row: Row) =>
	parseTable(table, toCsv(table, [row]), KNOWN).problems.map(({ column }) => column);

describe('advert_month', () => {
	const ROW: AdvertMonth = {
		source: 'made-up',
		month: '2024-09',
		label: 'Data Engineer',
		roleId: 'data_engineer',
		senior: false,
		n: 10,
		nNoDegree: 5,
		nInternship: 0,
		nWithSkills: 9
	};

	it('reads back what was written', () =>
		readsBack(ADVERT_MONTH, advertMonth, (row) => `${row.month} ${row.label}`));

	it.each([
		['more adverts without a degree than adverts', { nNoDegree: 11 }, 'n_no_degree'],
		['more internships than adverts', { nInternship: 11 }, 'n_internship'],
		['more adverts with skills than adverts', { nWithSkills: 11 }, 'n_with_skills'],
		['a role that roles.csv does not have', { roleId: 'cloud_engineer' }, 'role_id']
	])('refuses %s', (_, wrong, column) =>
		expect(faults(ADVERT_MONTH, { ...ROW, ...wrong })).toEqual([column])
	);
});

describe('advert_skill', () => {
	const ROW: AdvertSkill = {
		source: 'made-up',
		period: '2024-09/2024-12',
		label: 'Data Engineer',
		roleId: 'data_engineer',
		senior: false,
		skill: 'python',
		skillGroup: 'data',
		nYes: 30,
		nBase: 40
	};

	it('reads back what was written', () =>
		readsBack(ADVERT_SKILL, advertSkill, (row) => `${row.label} ${row.skill}`));

	it.each([
		['a skill of fewer than thirty adverts', { nYes: 29 }, 'n_yes'],
		['more adverts than there are', { nYes: 41 }, 'n_yes'],
		['a period that is no span of months', { period: '2024-Q4' }, 'period']
	])('refuses %s', (_, wrong, column) =>
		expect(faults(ADVERT_SKILL, { ...ROW, ...wrong })).toEqual([column])
	);
});

describe('term_year', () => {
	const ROW: TermYear = {
		source: 'made-up',
		year: 2024,
		term: 'AI',
		termGroup: 'field',
		nYes: 5,
		nBase: 10,
		nMonths: 5
	};

	it('reads back what was written', () =>
		readsBack(TERM_YEAR, termYear, (row) => `${row.year} ${row.term}`));

	it.each([
		['more posts than there are', { nYes: 11 }, 'n_yes'],
		['a year without a month', { nMonths: 0 }, 'n_months'],
		['a year of thirteen months', { nMonths: 13 }, 'n_months']
	])('refuses %s', (_, wrong, column) =>
		expect(faults(TERM_YEAR, { ...ROW, ...wrong })).toEqual([column])
	);
});
