import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleYear } from '../model/tables';
import { entryShare } from './entry-share';

const row = (over: Partial<RoleYear> = {}): RoleYear => ({
	source: 'adverts',
	geo: 'WLD',
	year: 2023,
	roleId: 'data_analyst',
	n: 100,
	nTotalAi: 1000,
	nPostings: 1000,
	nUnclassified: 0,
	nAmbiguous: 0,
	nEntry: 14,
	nPay: 0,
	payP25: null,
	payP50: null,
	payP75: null,
	payP50Lo: null,
	payP50Hi: null,
	rangeRatioP50: null,
	...over
});

describe('entryShare', () => {
	it('is the entry-level postings of a role over its postings', () =>
		expect(entryShare([row()], ['data_analyst'])[0]).toMatchObject({
			year: 2023,
			k: 14,
			n: 100,
			share: 0.14
		}));

	it('weights several roles by their postings', () => {
		const rows = [
			row(),
			row({ roleId: 'ml_engineer', n: 300, nEntry: 6 }),
			row({ roleId: 'other' })
		];
		// (14 + 6) / (100 + 300)
		expect(entryShare(rows, ['data_analyst', 'ml_engineer'])[0]?.share).toBe(0.05);
	});

	it('goes by year, whatever the order of the rows', () =>
		expect(
			entryShare([row({ year: 2025 }), row({ year: 2022 })], ['data_analyst']).map((p) => p.year)
		).toEqual([2022, 2025]));

	it('leaves out years without postings of the roles', () =>
		expect(
			entryShare(
				[row({ year: 2022, n: 0, nEntry: 0 }), row({ year: 2023, roleId: 'other' })],
				['data_analyst']
			)
		).toEqual([]));

	it('of two roles lies between theirs', () => {
		const part = fc
			.integer({ min: 1, max: 500 })
			.chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
		fc.assert(
			fc.property(part, part, ([n1, e1], [n2, e2]) => {
				const rows = [
					row({ roleId: 'a', n: n1, nEntry: e1 }),
					row({ roleId: 'b', n: n2, nEntry: e2 })
				];
				const both = entryShare(rows, ['a', 'b'])[0]?.share ?? NaN;
				expect(both).toBeGreaterThanOrEqual(Math.min(e1 / n1, e2 / n2));
				expect(both).toBeLessThanOrEqual(Math.max(e1 / n1, e2 / n2));
			})
		);
	});
});
