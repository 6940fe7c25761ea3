import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../tests/fixtures/made-up';
import { DEFAULT_VIEW } from '../model/view';
import { roleInk, roleLabel, roleNames, shownYears } from './selection';

const role = (id: string, ko: string, en: string) => madeUpRole(id, { label: { ko, en } });
const tables = madeUpTables({
	roles: [role('a', '가', 'A'), role('b', '나', 'B'), role('c', '다', 'C')]
});

describe('roleLabel', () => {
	it('is the label in the language', () => expect(roleLabel(tables, 'b', 'ko')).toBe('나'));
	it('is the id where roles.csv has no such role', () =>
		expect(roleLabel(tables, 'x', 'en')).toBe('x'));
});

describe('roleNames', () => {
	it('names few roles in the order given', () => {
		expect(roleNames(tables, ['b', 'a'], 'ko', 2)).toBe('나·가');
		expect(roleNames(tables, ['b', 'a'], 'en', 2)).toBe('B + A');
	});
	it('names one role alone', () => expect(roleNames(tables, ['c'], 'en', 2)).toBe('C'));
	it('names the first of many and counts the others', () => {
		expect(roleNames(tables, ['b', 'a', 'c'], 'ko', 2)).toBe('나 외 2개 직무');
		expect(roleNames(tables, ['b', 'a', 'c'], 'en', 2)).toBe('B and 2 more');
	});
	it('says many in other words where it is given them', () =>
		expect(roleNames(tables, ['a', 'b'], 'en', 1, (names) => `${names.length} roles`)).toBe(
			'2 roles'
		));
});

describe('roleInk', () => {
	const view = { ...DEFAULT_VIEW, roles: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'] };
	it('follows the order of choice', () => expect(roleInk(view, 'r2')).toBe('role-2'));
	it('is ink from the ninth role on', () => {
		expect(roleInk(view, 'r8')).toBe('role-8');
		expect(roleInk(view, 'r9')).toBe('ink');
	});
	it('is none for a role that is not chosen', () => {
		expect(roleInk(view, 'x')).toBeNull();
		expect(roleInk(DEFAULT_VIEW, 'r1')).toBeNull();
	});
});

describe('shownYears', () => {
	it('keeps both ends of the range, once each and in order', () =>
		expect(
			shownYears({ ...DEFAULT_VIEW, from: 2022, to: 2023 }, [2024, 2023, 2022, 2023, 2021])
		).toEqual([2022, 2023]));
});
