import type { Tables, TermGroup } from '../../src/lib/model/tables';
import { madeUpTables } from '../fixtures/made-up';
import type { PlantedCase } from '../fixtures/planted';

/** Words of both kinds in 2018 and 2023: posts of ten thousand in the last year; a thousand posts in the first. */
function words(
	operating: readonly number[],
	modelling: readonly number[],
	{ lastMonths = 12, first = 1000 } = {}
): Tables {
	const side = (termGroup: TermGroup, posts: readonly number[]) =>
		posts.flatMap((last, i) =>
			(
				[
					[2018, first, 12],
					[2023, last, lastMonths]
				] as const
			).map(([year, nYes, nMonths]) => ({
				source: 'hn-hiring-trends',
				year,
				term: `${termGroup} ${i}`,
				termGroup,
				nYes,
				nBase: 10_000,
				nMonths
			}))
		);
	return madeUpTables({
		termYear: [...side('operating', operating), ...side('modelling', modelling)]
	});
}

const claim = 'plumbing';
const level = [1000, 1000, 1000] as const;
const double = [2000, 2000, 2000] as const;
export const planted: readonly PlantedCase[] = [
	{ name: 'operating words that double', tables: words(double, level), claim, kind: 'supports' },
	{
		name: 'modelling words that halve',
		tables: words(level, [500, 500, 500]),
		claim,
		kind: 'supports'
	},
	{ name: 'modelling words that double', tables: words(level, double), claim, kind: 'contradicts' },
	{ name: 'both kinds level', tables: words(level, level), claim, kind: 'mixed' },
	{
		name: 'operating words just 1.1 times ahead',
		tables: words([1100, 1100, 1100], level),
		claim,
		kind: 'supports'
	},
	{
		name: 'operating words just under 1.1 times ahead',
		tables: words([1099, 1099, 1099], level),
		claim,
		kind: 'mixed'
	},
	{
		name: 'modelling words just 1.1 times ahead',
		tables: words(level, [1100, 1100, 1100]),
		claim,
		kind: 'contradicts'
	},
	{
		name: 'a lead that hangs on one word',
		tables: words([900, 1200, 2000], level),
		claim,
		kind: 'mixed'
	},
	{
		name: 'two words of one kind',
		tables: words(double, [1000, 1000]),
		claim,
		kind: 'cannot-test'
	},
	{
		name: 'three words, one of them in 29 posts at last',
		tables: words([2000, 2000, 29], level),
		claim,
		kind: 'cannot-test'
	},
	{
		name: 'words in 29 posts at first',
		tables: words(double, level, { first: 29 }),
		claim,
		kind: 'cannot-test'
	},
	{
		name: 'a last year of eleven months',
		tables: words(double, level, { lastMonths: 11 }),
		claim,
		kind: 'cannot-test'
	}
];
