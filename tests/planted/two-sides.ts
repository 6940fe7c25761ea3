import type { PlantedCase } from '../fixtures/planted';
import { madeUpRole, madeUpRoleYear, madeUpSource, madeUpTables } from '../fixtures/made-up';

interface Market {
	/** Adverts of 1,000 AI adverts. */
	readonly n: number;
	readonly entry: number;
	readonly pay: number;
	/** Half of the interval of pay; a thousand dollars unless told. */
	readonly within?: number;
}
/** A researcher and an ML engineer with their markets in 2025. */
const tables = (researcher: Market, engineer: Market) =>
	madeUpTables({
		roles: [madeUpRole('ai_researcher'), madeUpRole('ml_engineer')],
		sources: ['aijobs-salaries', 'datanerd-google-jobs-2024q4'].map((id) => madeUpSource(id)),
		roleYear: (['WLD', 'US'] as const).flatMap((geo) =>
			Object.entries({ ai_researcher: researcher, ml_engineer: engineer }).map(
				([roleId, { n, entry, pay, within = 1000 }]) =>
					madeUpRoleYear({
						geo,
						year: 2025,
						roleId,
						n,
						nEntry: entry,
						nTotalAi: 1000,
						nPay: n,
						payP50: pay,
						payP50Lo: pay - within,
						payP50Hi: pay + within
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
		name: 'pay 5% above',
		tables: tables({ n: 300, entry: 30, pay: 210_000 }, GOOD),
		kind: 'supports'
	},
	{
		claim,
		name: 'pay just less than 5% above, intervals apart',
		tables: tables({ n: 300, entry: 30, pay: 209_999 }, GOOD),
		kind: 'mixed'
	},
	{
		claim,
		// 190,000–230,000 against 187,999–189,999: just apart; below, the end of 190,000 is in both.
		name: 'pay just apart',
		tables: tables({ n: 300, entry: 30, pay: 210_000, within: 20_000 }, { ...GOOD, pay: 188_999 }),
		kind: 'supports'
	},
	{
		claim,
		name: 'pay touching',
		tables: tables({ n: 300, entry: 30, pay: 210_000, within: 20_000 }, { ...GOOD, pay: 189_000 }),
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
