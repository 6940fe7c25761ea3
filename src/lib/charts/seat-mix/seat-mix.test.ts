import { describe, expect, it } from 'vitest';
import {
	madeUpRole,
	madeUpRoleYear,
	madeUpSource,
	madeUpTables
} from '../../../../tests/fixtures/made-up';
import { DEFAULT_VIEW } from '../../model/view';
import { halfOf, seatPoints } from './points';

const row = (roleId: string, n: number) => madeUpRoleYear({ year: 2025, roleId, n, nTotalAi: 200 });
const tables = madeUpTables({
	roles: [
		madeUpRole('pm', { family: 'business' }),
		madeUpRole('ethics', { family: 'business' }),
		madeUpRole('lead', { family: 'management' }),
		madeUpRole('ml', { family: 'modeling' })
	],
	sources: [madeUpSource('aijobs-salaries')],
	roleYear: [row('pm', 6), row('ethics', 4), row('lead', 20), row('ml', 170)]
});
const points = (roles: readonly string[] | null) =>
	seatPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles } });

describe('seatPoints', () => {
	it('parts all AI adverts into three', () => {
		const { halves } = points(null);
		expect(halves.business.points.map((p) => p.share)).toEqual([0.05]);
		expect(halves.management.points.map((p) => p.share)).toEqual([0.1]);
		expect(halves.engineering.points.map((p) => p.share)).toEqual([0.85]);
	});
	it('adds a line for a chosen role, and names one with fewer than ten adverts', () => {
		const { chosen, undrawn, halves } = points(['lead', 'pm']);
		expect(chosen.map((line) => [line.key, line.half])).toEqual([['lead', 'management']]);
		expect(undrawn.map((role) => role.id)).toEqual(['pm']);
		expect(halves.business.points[0]?.share).toBe(0.05);
	});
	it('takes all families but business and management for engineering, as the lecture does', () => {
		expect(halfOf('analysis')).toBe('engineering');
		expect(halfOf('research')).toBe('engineering');
		expect(halfOf('business')).toBe('business');
	});
});
