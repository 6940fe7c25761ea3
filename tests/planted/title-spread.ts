import type { TitleYear } from '../../src/lib/model/tables';
import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpSource, madeUpTables } from '../fixtures/made-up';

/** Adverts of roles by year: how often each of their titles was used. */
const tables = (roles: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>) =>
	madeUpTables({
		roles: Object.keys(roles).map((id) => madeUpRole(id)),
		sources: [madeUpSource('aijobs-salaries')],
		titleYear: Object.entries(roles).flatMap(([roleId, years]) =>
			Object.entries(years).flatMap(([year, counts]) =>
				counts.map((n, i): TitleYear => ({
					source: 'aijobs-salaries',
					year: Number(year),
					roleId,
					rawTitle: `${roleId} ${i}`,
					n
				}))
			)
		)
	});
const claim = 'titles';
const FOUR = [100, 100, 100, 100];
const ONE = [400];
/** As many names, each of a thousand adverts. */
const equal = (names: number) => Array.from({ length: names }, () => 1000);

export const planted: readonly PlantedCase[] = [
	{
		claim,
		name: 'four equal names',
		tables: tables({ a: { 2022: FOUR, 2025: FOUR } }),
		kind: 'supports'
	},
	{
		claim,
		name: 'one name',
		tables: tables({ a: { 2022: FOUR, 2025: ONE } }),
		kind: 'contradicts'
	},
	{
		claim,
		name: 'eight equal names, then four: still many, but being agreed on',
		tables: tables({ a: { 2022: [...FOUR, ...FOUR], 2025: FOUR } }),
		kind: 'mixed'
	},
	{
		claim,
		name: 'twenty equal names, then nineteen: a fall of less than a tenth',
		tables: tables({ a: { 2022: equal(20), 2025: equal(19) } }),
		kind: 'supports'
	},
	{
		claim,
		name: 'twenty equal names, then seventeen: a fall of more than a tenth',
		tables: tables({ a: { 2022: equal(20), 2025: equal(17) } }),
		kind: 'mixed'
	},
	{
		claim,
		name: 'three equal names, an interval above two',
		tables: tables({ a: { 2025: equal(3) } }),
		kind: 'supports'
	},
	{
		claim,
		name: 'two equal names of forty adverts, an interval that holds two',
		tables: tables({ a: { 2025: [20, 20] } }),
		kind: 'mixed'
	},
	{
		claim,
		name: 'as many settled roles as unsettled ones',
		tables: tables({ a: { 2025: FOUR }, b: { 2025: ONE } }),
		kind: 'mixed'
	},
	{
		claim,
		name: 'most roles settled',
		tables: tables({ a: { 2025: FOUR }, b: { 2025: ONE }, c: { 2025: ONE } }),
		kind: 'contradicts'
	},
	{
		claim,
		name: '30 adverts of one name',
		tables: tables({ a: { 2025: [30] } }),
		kind: 'contradicts'
	},
	{ claim, name: '29 adverts', tables: tables({ a: { 2025: [10, 10, 9] } }), kind: 'cannot-test' },
	{
		claim,
		name: 'no role chosen',
		tables: tables({ a: { 2025: FOUR } }),
		view: { roles: [] },
		kind: 'cannot-test'
	}
];
