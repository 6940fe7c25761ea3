import type { DemandMonth } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Twelve equal months a year of each country; shares in per cent. */
const tables = (countries: Readonly<Record<string, readonly number[]>>, months = 12) =>
	madeUpTables({
		sources: [madeUpSource('indeed-ai-tracker')],
		demandIndex: Object.entries(countries).flatMap(([geo, shares]) =>
			shares.flatMap((aiSharePct, i) =>
				Array.from({ length: months }, (_, m): DemandMonth => ({
					geo,
					month: `${2019 + i}-${String(m + 1).padStart(2, '0')}`,
					nDays: 30,
					aiSharePct,
					totalIndex: null,
					aiIndex: null
				}))
			)
		)
	});
const claim = 'spread';

export const planted: readonly PlantedCase[] = [
	{
		claim,
		name: 'growth without a fall in two of three',
		tables: tables({ US: [2, 3, 4], DE: [2, 2.4, 3], FR: [2, 2, 2] }),
		kind: 'supports'
	},
	{
		claim,
		name: 'growth by just half a point',
		tables: tables({ US: [2, 2.5] }),
		kind: 'supports'
	},
	{ claim, name: 'growth by less', tables: tables({ US: [2, 2.49] }), kind: 'contradicts' },
	{
		claim,
		name: 'a fall of half a point on the way',
		tables: tables({ US: [2, 1.5, 4] }),
		kind: 'mixed'
	},
	{
		claim,
		name: 'a smaller fall on the way',
		tables: tables({ US: [2, 1.51, 4] }),
		kind: 'supports'
	},
	{
		claim,
		name: 'growth in one of two',
		tables: tables({ US: [2, 3], DE: [2, 2] }),
		kind: 'mixed'
	},
	{ claim, name: 'a fall', tables: tables({ US: [4, 2] }), kind: 'contradicts' },
	{ claim, name: 'one whole year', tables: tables({ US: [2] }), kind: 'cannot-test' },
	{ claim, name: 'years of eleven months', tables: tables({ US: [2, 4] }, 11), kind: 'cannot-test' }
];
