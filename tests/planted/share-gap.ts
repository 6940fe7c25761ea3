import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Adverts of each role in 2023 and 2025, of 10,000 AI adverts a year. */
const tables = (roles: Readonly<Record<string, readonly [first: number, last: number]>>) =>
	madeUpTables({
		roles: Object.keys(roles).map((id) => madeUpRole(id)),
		sources: [madeUpSource('aijobs-salaries')],
		roleYear: Object.entries(roles).flatMap(([roleId, counts]) =>
			counts.map((n, i) => madeUpRoleYear({ year: 2023 + 2 * i, roleId, n }))
		)
	});
const claim = 'forecast';

export const planted: readonly PlantedCase[] = [
	{
		claim,
		name: 'modelling down, combination up',
		tables: tables({ ml_engineer: [1500, 1000], ai_software_engineer: [100, 400] }),
		kind: 'supports'
	},
	{
		claim,
		name: 'the other way round',
		tables: tables({ ml_engineer: [1000, 1500], ai_software_engineer: [400, 100] }),
		kind: 'contradicts'
	},
	{
		claim,
		name: 'one each way',
		tables: tables({ ml_engineer: [1500, 1000], data_scientist: [1000, 1500] }),
		kind: 'mixed'
	},
	// 10.00% → 9.00%: −1 point, Wilson half-widths 0.59 and 0.57, together 0.82.
	{ claim, name: 'one point down', tables: tables({ ml_engineer: [1000, 900] }), kind: 'supports' },
	// 10.00% → 9.25%: −0.75 ± 0.82.
	{
		claim,
		name: 'less, holding zero',
		tables: tables({ ml_engineer: [1000, 925] }),
		kind: 'mixed'
	},
	// 0.80% → 0.35%: clear, but below half a point.
	{ claim, name: 'clear but small', tables: tables({ ml_engineer: [80, 35] }), kind: 'mixed' },
	{ claim, name: '29 adverts', tables: tables({ ml_engineer: [29, 1000] }), kind: 'cannot-test' },
	{
		claim,
		name: 'a role of which the lecture said nothing',
		tables: tables({ data_engineer: [1000, 2000] }),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'one year',
		tables: tables({ ml_engineer: [1500, 1000] }),
		view: { from: 2025 },
		kind: 'cannot-test'
	}
];
