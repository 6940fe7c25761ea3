import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';

interface Market {
	/** Adverts of 1,000 AI adverts. */
	readonly n: number;
	readonly entry: number;
	readonly pay: number;
}
/** A researcher and an ML engineer with their markets in 2025; pay within a thousand dollars. */
const tables = (researcher: Market, engineer: Market) =>
	madeUpTables({
		roles: [madeUpRole('ai_researcher'), madeUpRole('ml_engineer')],
		sources: ['aijobs-salaries', 'datanerd-google-jobs-2024q4'].map((id) => madeUpSource(id)),
		roleYear: (['WLD', 'US'] as const).flatMap((geo) =>
			Object.entries({ ai_researcher: researcher, ml_engineer: engineer }).map(
				([roleId, { n, entry, pay }]) =>
					madeUpRoleYear({
						geo,
						year: 2025,
						roleId,
						n,
						nEntry: entry,
						nTotalAi: 1000,
						nPay: n,
						payP50: pay,
						payP50Lo: pay - 1000,
						payP50Hi: pay + 1000
					})
			)
		)
	});
const claim = 'either';
const GOOD = { n: 600, entry: 60, pay: 200_000 };

export const planted: readonly PlantedCase[] = [
	{
		claim,
		name: 'more adverts on one side, more pay on the other',
		tables: tables({ n: 300, entry: 30, pay: 220_000 }, GOOD),
		kind: 'supports'
	},
	{
		claim,
		name: 'one side ahead in adverts, pay and entry level',
		tables: tables({ n: 300, entry: 3, pay: 150_000 }, GOOD),
		kind: 'contradicts'
	},
	{
		claim,
		name: 'ahead in adverts alone',
		tables: tables({ n: 300, entry: 30, pay: 200_500 }, GOOD),
		kind: 'mixed'
	},
	{
		claim,
		// The intervals of pay are 199,000–201,000 and 201,001–203,001: just apart.
		name: 'pay just apart',
		tables: tables({ n: 300, entry: 30, pay: 202_001 }, GOOD),
		kind: 'supports'
	},
	{
		claim,
		name: 'pay touching',
		tables: tables({ n: 300, entry: 30, pay: 202_000 }, GOOD),
		kind: 'mixed'
	},
	{
		claim,
		name: '29 adverts on one side',
		tables: tables({ n: 29, entry: 3, pay: 220_000 }, GOOD),
		kind: 'cannot-test'
	},
	{
		claim,
		name: 'no role chosen',
		tables: tables(GOOD, GOOD),
		view: { roles: [] },
		kind: 'cannot-test'
	}
];
