import type { Tables } from '../../src/lib/model/tables';
import { madeUpTables } from '../fixtures/made-up';
import type { PlantedCase } from '../fixtures/planted';

/** Words of modelling in 2021 and 2023, posts of so many in each year. */
function words(
	of: number,
	posts: readonly (readonly [first: number, last: number])[],
	lastMonths = 12
): Tables {
	return madeUpTables({
		termYear: posts.flatMap(([first, last], i) =>
			(
				[
					[2021, first, 12],
					[2023, last, lastMonths]
				] as const
			).map(([year, nYes, nMonths]) => ({
				source: 'hn-hiring-trends',
				year,
				term: `word ${i}`,
				termGroup: 'modelling' as const,
				nYes,
				nBase: of,
				nMonths
			}))
		)
	});
}

// Of a thousand posts 20% has the Wilson interval 17.6-22.6%, 30% has 27.2-32.9%.
const rose = [200, 300] as const;
const fell = [300, 200] as const;
const level = [200, 200] as const;
const claim = 'modelling';
export const planted: readonly PlantedCase[] = [
	{
		name: 'two of three words fell',
		tables: words(1000, [fell, fell, rose]),
		claim,
		kind: 'supports'
	},
	{
		name: 'just half of the words fell',
		tables: words(1000, [fell, fell, level, level]),
		claim,
		kind: 'mixed'
	},
	{
		name: 'as many words rose as fell',
		tables: words(1000, [rose, fell, level]),
		claim,
		kind: 'mixed'
	},
	{
		name: 'one word rose and none fell',
		tables: words(1000, [rose, level, level]),
		claim,
		kind: 'contradicts'
	},
	{
		name: 'all words fell by just a tenth, intervals apart',
		tables: words(1_000_000, [
			[200_000, 180_000],
			[200_000, 180_000],
			[200_000, 180_000]
		]),
		claim,
		kind: 'supports'
	},
	{
		name: 'all words fell by just under a tenth, intervals apart',
		tables: words(1_000_000, [
			[200_000, 180_001],
			[200_000, 180_001],
			[200_000, 180_001]
		]),
		claim,
		kind: 'mixed'
	},
	{ name: 'two words', tables: words(1000, [fell, fell]), claim, kind: 'cannot-test' },
	{
		name: 'three words, one of them in 29 posts',
		tables: words(1000, [fell, fell, [300, 29]]),
		claim,
		kind: 'cannot-test'
	},
	{
		name: 'three words, one of them in 30 posts',
		tables: words(1000, [fell, fell, [300, 30]]),
		claim,
		kind: 'supports'
	},
	{
		name: 'a last year of eleven months',
		tables: words(1000, [fell, fell, fell], 11),
		claim,
		kind: 'cannot-test'
	}
];
