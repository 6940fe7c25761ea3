import { describe, expect, it } from 'vitest';
import { planted } from '../../../../tests/planted/pay-range';
import { DEFAULT_VIEW } from '../../model/view';
import { medianOf, rangePoints } from './points';

const tables = planted.find((c) => c.name === 'one of two wide')?.tables;
if (!tables) throw new Error('the planted case is gone');

describe('medianOf', () => {
	it('is the middle of the two quantiles beside a half', () => {
		expect(medianOf(Array.from({ length: 20 }, (_, i) => i + 1))).toBe(10.5);
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
	it('names roles without enough ranges', () => {
		expect(points(['rare']).absent.map((r) => r.id)).toEqual(['rare']);
	});
});
