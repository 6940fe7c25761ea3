import { describe, expect, it } from 'vitest';
import { planted } from '../../../../tests/planted/pay-range';
import { DEFAULT_VIEW } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { middleOf, rangePoints } from './points';

const tables = planted.find((c) => c.name === 'one of two wide')?.tables;
if (!tables) throw new Error('the planted case is gone');

describe('middleOf', () => {
	it('is the middle of the two quantiles beside a half', () => {
		expect(middleOf(Array.from({ length: 20 }, (_, i) => i + 1))).toBe(10.5);
	});
});

describe('rangePoints', () => {
	const points = (roles: readonly string[] | null) =>
		rangePoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles } });
	it('orders roles from the widest ranges to the narrowest', () => {
		expect(points(null).rows.map((r) => [r.role.id, r.median])).toEqual([
			['a', 1.5],
			['b', 1.1]
		]);
	});
	it('takes the median of all adverts from the table, and the middle of the dots for a level only', () => {
		// datasets/role_year.csv, US, 2025: range_ratio_p50 of ml_engineer is 1.5; its dots are 1.469 and 1.5.
		const { rows, levels } = rangePoints({
			tables: loadTables(),
			lang: 'en',
			view: { ...DEFAULT_VIEW, roles: ['ml_engineer'] }
		});
		expect(rows.map((r) => [r.median, r.exact])).toEqual([[1.5, true]]);
		expect(levels.length).toBeGreaterThan(0);
		expect(levels.every((r) => !r.exact)).toBe(true);
	});
	it('names roles without enough ranges', () => {
		expect(points(['rare']).absent.map((r) => r.id)).toEqual(['rare']);
	});
});
