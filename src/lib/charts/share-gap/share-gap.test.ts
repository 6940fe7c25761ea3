import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../market/interval';
import { madeUpRole, madeUpRoleYear, madeUpTables } from '../../../../tests/fixtures/made-up';
import { DEFAULT_VIEW, type View } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { chart } from './chart';
import {
	difference,
	gapPoints,
	otherwiseFromBefore,
	sameSinceWidened,
	tooFewBefore
} from './points';

describe('difference', () => {
	it('is the published example of Newcombe: 56/70 against 48/80', () => {
		// Newcombe 1998, table II, example a, method 10: 0.2000, interval 0.0524 to 0.3339.
		const [first, last] = [wilson(48, 80), wilson(56, 70)];
		if (!first || !last) throw new Error('both exist');
		const { change, lo, hi } = difference(first, last);
		expect(change).toBeCloseTo(0.2, 4);
		expect(lo).toBeCloseTo(0.0524, 4);
		expect(hi).toBeCloseTo(0.3339, 4);
	});
	it('turns round with the order, and holds the change', () => {
		const share = fc
			.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
			.map(([n, p]) => wilson(Math.round(n * p), n));
		fc.assert(
			fc.property(share, share, (a, b) => {
				if (!a || !b) throw new Error('n is above 0');
				const [there, back] = [difference(a, b), difference(b, a)];
				expect(there.lo).toBeLessThanOrEqual(there.change + 1e-12);
				expect(there.hi).toBeGreaterThanOrEqual(there.change - 1e-12);
				expect(back.lo).toBeCloseTo(-there.hi, 9);
				expect(there.lo).toBeGreaterThanOrEqual(-1 - 1e-9);
			})
		);
	});
});

describe('gapPoints', () => {
	// Of 10,000 AI adverts a year: 10% to 6%, 1.5% to 3%, 0.2% to 4%, and 0.05% to 5%.
	const adverts: Readonly<Record<string, readonly [number, number]>> = {
		ml_engineer: [1000, 600],
		ai_software_engineer: [150, 300],
		ai_engineer: [20, 400],
		ai_governance: [5, 500]
	};
	const tables = madeUpTables({
		roles: Object.keys(adverts).map((id) => madeUpRole(id)),
		roleYear: Object.entries(adverts).flatMap(([roleId, counts]) => [
			madeUpRoleYear({ year: 2022, roleId, n: 9000 }),
			...counts.map((n, i) => madeUpRoleYear({ year: 2023 + 2 * i, roleId, n }))
		])
	});
	const read = (view: Partial<View> = {}) =>
		gapPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, ...view } });

	it('compares the last year with 2023, from the largest gain to the largest loss', () => {
		const { from, to, gaps } = read();
		expect([from, to]).toEqual([2023, 2025]);
		expect(gaps.map(({ role, change }) => [role.id, Math.round(change * 1000) / 1000])).toEqual([
			['ai_engineer', 0.038],
			['ai_software_engineer', 0.015],
			['ml_engineer', -0.04]
		]);
	});
	it('holds roles with fewer than 30 adverts in either year apart, and leaves out those with fewer than 10', () => {
		const { gaps, undrawn } = read();
		expect(gaps.filter((gap) => !gap.enough).map(({ role }) => role.id)).toEqual(['ai_engineer']);
		expect(undrawn.map((role) => role.id)).toEqual(['ai_governance']);
	});
	it('tells which side of the forecast a role is on, and which way it went', () => {
		expect(read().gaps.map(({ side, way }) => [side, way])).toEqual([
			['other', 'rose'],
			['combination', 'rose'],
			['modelling', 'fell']
		]);
	});
	it('compares nothing in a range of one year', () => {
		expect(read({ from: 2025 }).gaps).toEqual([]);
	});
});

describe('sameSinceWidened', () => {
	it('counts the roles that went the same way from 2024 on', () => {
		// a: 10, 8, 6% falls throughout; b: 10, 4, 6% falls, then rises.
		const adverts = { a: [1000, 800, 600], b: [1000, 400, 600] };
		const input = {
			tables: madeUpTables({
				roles: Object.keys(adverts).map((id) => madeUpRole(id)),
				roleYear: Object.entries(adverts).flatMap(([roleId, counts]) =>
					counts.map((n, i) => madeUpRoleYear({ year: 2023 + i, roleId, n }))
				)
			}),
			lang: 'en',
			view: DEFAULT_VIEW
		} as const;
		const { gaps } = gapPoints(input);
		expect(gaps.map(({ way }) => way)).toEqual(['fell', 'fell']);
		expect(sameSinceWidened(gaps, input)).toBe(1);
	});
});

describe('the year before the first', () => {
	const input = (over: Partial<View> = {}) => ({
		tables: loadTables(),
		lang: 'en' as const,
		view: { ...DEFAULT_VIEW, ...over }
	});
	it('has too few adverts for most roles', () => {
		// datasets/role_year.csv, WLD, 2022: 7 of 16 AI roles have 30 adverts or more.
		expect(tooFewBefore(input())).toEqual({ few: 9, all: 16 });
	});
	it('names the roles that read otherwise from it on, unless it is left out', () => {
		const names = (over: Partial<View>) =>
			otherwiseFromBefore(gapPoints(input(over)).gaps, input(over)).map((g) => [g.role.id, g.way]);
		// 76 of 939 adverts in 2022, 8.1%, against 8.4% in 2025.
		expect(names({ roles: ['ml_engineer'] })).toEqual([['ml_engineer', 'flat']]);
		expect(names({ roles: ['ml_engineer'], from: 2023 })).toEqual([]);
	});
	it('says one role in the singular', () => {
		const { verdicts } = chart.read(input({ roles: ['ml_engineer'] }));
		expect(verdicts[0]?.reason).toBe('one-with');
	});
});
