import { describe, expect, it } from 'vitest';
import {
	madeUpRole,
	madeUpRoleYear,
	madeUpSource,
	madeUpTables
} from '../../../../tests/fixtures/made-up';
import { DEFAULT_VIEW } from '../../model/view';
import { chart } from './chart';
import { sidesOf, twoSidesPoints } from './points';

const pay = (roleId: string, nPay: number, p50: number, geo: string) =>
	madeUpRoleYear({
		geo,
		year: 2025,
		roleId,
		n: nPay,
		nTotalAi: 1000,
		nPay,
		payP50: p50,
		payP50Lo: p50 - 1960,
		payP50Hi: p50 + 1960
	});
const roles = ['ai_researcher', 'ml_engineer', 'data_engineer', 'data_analyst'];
const tables = madeUpTables({
	roles: roles.map((id) => madeUpRole(id)),
	sources: [madeUpSource('aijobs-salaries')],
	roleYear: ['WLD', 'US'].flatMap((geo) => [
		pay('ai_researcher', 100, 200_000, geo),
		pay('ml_engineer', 100, 180_000, geo),
		pay('data_engineer', 300, 140_000, geo)
	])
});
const input = (chosen: readonly string[] | null) => ({
	tables,
	lang: 'en' as const,
	view: { ...DEFAULT_VIEW, roles: chosen }
});
const ids = (chosen: readonly string[] | null) => {
	const sides = sidesOf(input(chosen));
	return sides && [sides.a.roleIds, sides.b.roleIds, sides.left.map((r) => r.id)];
};

describe('the two sides', () => {
	it('are those of the lecture while nothing is chosen', () => {
		expect(ids(null)).toEqual([['ai_researcher'], ['ml_engineer', 'data_engineer'], []]);
	});
	it('are a chosen role and the other side', () => {
		expect(ids(['ai_researcher'])?.[1]).toEqual(['ml_engineer', 'data_engineer']);
		expect(ids(['data_analyst'])?.[1]).toEqual(['ai_researcher']);
	});
	it('are the first two of several chosen roles, and say which are left out', () => {
		expect(ids(['data_analyst', 'ml_engineer', 'data_engineer'])).toEqual([
			['data_analyst'],
			['ml_engineer'],
			['data_engineer']
		]);
		expect(ids([])).toBeNull();
	});
	it('leave the share of adverts out where one role stands against several', () => {
		const measures = (chosen: readonly string[] | null) =>
			twoSidesPoints(input(chosen))?.rows.map((r) => r.measure);
		expect(measures(null)).toContain('share');
		expect(measures(['ai_researcher', 'data_engineer'])).toContain('share');
		expect(measures(['ai_researcher'])).not.toContain('share');
	});
	it('are named where their leads are counted', () => {
		const effect = (chosen: readonly string[] | null) =>
			chart.read(input(chosen)).verdicts[0]?.effect;
		// Pay 200,000 against 150,000; 100 adverts against 400.
		expect(effect(null)).toBe('research 1, engineering 1');
		// The names of both would be longer than 28 letters.
		expect(effect(['ai_researcher', 'ml_engineer'])).toBe('first 1, second 0');
	});
	it('say what is drawn, and where pay is from', () => {
		const { figures, notes } = chart.read(input(null));
		expect(figures.measures).toBe('share of adverts, pay and entry level');
		expect(figures.moreOf).not.toContain('degree');
		expect(notes.join(' ')).toContain('Pay: US full-time adverts only');
	});
	it('weigh the medians of their roles by adverts, and add their errors up', () => {
		const row = twoSidesPoints(input(null))?.rows.find((r) => r.measure === 'pay');
		// (100 · 180,000 + 300 · 140,000) / 400 = 150,000; √(0.25² + 0.75²) · 1,960 = 1,549.5.
		expect(row?.b.value).toBeCloseTo(150_000, 6);
		expect(row?.b.hi).toBeCloseTo(151_549.5, 0);
		expect(row?.better).toBe('a');
	});
});
