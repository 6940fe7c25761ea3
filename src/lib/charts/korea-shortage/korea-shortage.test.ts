import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { koreaPoints } from './points';

const points = (roles: readonly string[] | null) =>
	koreaPoints({ tables: loadTables(), lang: 'ko', view: { ...DEFAULT_VIEW, roles } });

describe('koreaPoints', () => {
	it('takes the published rate, and works out the one that was not published', () => {
		// 9.8 and 16.7 as published; 8,579 / (51,425 + 8,579) = 14.30%. 2021 has no number of missing people.
		expect(
			points(null).shortages.map((s) => [s.year, Math.round(1000 * s.rate), s.computed])
		).toEqual([
			[2020, 98, false],
			[2022, 167, false],
			[2023, 143, true]
		]);
	});
	it('sets adverts beside applicants of the same board and years', () => {
		expect(points(null).changes.map((c) => [c.group, c.adverts, c.applicants])).toEqual([
			['all', 0.28, 1.57],
			['experienced', 0.53, 1.97],
			['entry', 0.05, 0.84]
		]);
	});
	it('finds the job types near to chosen roles', () => {
		const { chosen, absent } = points(['ml_engineer', 'data_engineer']);
		expect(chosen.map((t) => t.group)).toEqual(['AI developer']);
		expect(absent.map((r) => r.id)).toEqual(['data_engineer']);
	});
});
