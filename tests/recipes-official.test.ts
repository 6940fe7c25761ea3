import { describe, expect, it } from 'vitest';
import { blsOews } from '../datasets/recipes/bls-oews';
import { koreaFigures } from '../datasets/recipes/korea-figures';
import { ncsesDegrees } from '../datasets/recipes/ncses-degrees';
import { ncsesSed, type SedTexts } from '../datasets/recipes/ncses-sed';
import { ncsesSedGss } from '../datasets/recipes/ncses-sed-gss';
import { RAW_TEXTS } from './fixtures/raw-texts';

const SED: SedTexts = {
	sectors: RAW_TEXTS.sedSectors,
	plans: {
		2017: RAW_TEXTS.sedPlans2017,
		2018: RAW_TEXTS.sedPlans2018,
		2019: RAW_TEXTS.sedPlans2019,
		2020: RAW_TEXTS.sedPlans2020,
		2021: RAW_TEXTS.sedPlans2021,
		2022: RAW_TEXTS.sedPlans2022,
		2023: RAW_TEXTS.sedPlans2023
	},
	fields2008: RAW_TEXTS.sedFields2008,
	fields2010: RAW_TEXTS.sedFields2010,
	fields2021: RAW_TEXTS.sedFields2021
};

describe('ncses-sed', () => {
	const { destinationYear, degreeYear, ledger } = ncsesSed(SED);
	const sectorsOf = (series: string, year: number) =>
		destinationYear.filter((row) => row.series === series && row.year === year);
	const doctorates = (measure: string) => degreeYear.filter((row) => row.measure === measure);

	it('takes the sectors of mathematics and computer sciences with their base', () =>
		expect(sectorsOf('math-cs', 1992).map(({ sector, pct, n }) => [sector, pct, n])).toEqual([
			['industry', 34.2, 200],
			['academe', 59.6, 200],
			['government', 4.6, 200],
			['nonprofit', 1.1, 200],
			['other', 0.5, 200]
		]));

	it('takes the printed base of table 61', () =>
		expect(sectorsOf('cis', 2020)[0]).toMatchObject({ sector: 'industry', pct: 60, n: 150 }));

	it('works out the base of table 9-5 from those who answered and their share', () =>
		// 62.0% of 2,037 = 1,262.94.
		expect(sectorsOf('cis', 2021)[0]).toMatchObject({ sector: 'industry', pct: 70, n: 1263 }));

	it('marks the change of the table', () =>
		expect(sectorsOf('cis', 2020)[0]?.tableVersion).not.toBe(
			sectorsOf('cis', 2021)[0]?.tableVersion
		));

	it('follows the later of two tables for the same year', () =>
		// Table 13 of 2017 counts up from 100 (2008), that of 2020 from 200 (2010), table 3-1 from 300 (2021).
		expect(
			doctorates('doctorates_cis')
				.filter(({ year }) => [2008, 2009, 2010, 2017, 2020, 2021].includes(year))
				.map(({ year, value }) => [year, value])
		).toEqual([
			[2008, 100],
			[2009, 101],
			[2010, 200],
			[2017, 207],
			[2020, 210],
			[2021, 300]
		]));

	it('has AI doctorates from 2021 on, with the list of fields of that year', () =>
		expect(doctorates('doctorates_ai').map((row) => [row.year, row.fieldListVersion])).toEqual([
			[2021, 'SED fields from 2021'],
			[2022, 'SED fields from 2021'],
			[2023, 'SED fields from 2021']
		]));

	it('counts the rows that it used', () =>
		// 6 of table 2-6; 4 × 6 of table 61; 3 × 7 of table 9-5; 1 + 1 + 2 of the tables by field.
		expect([ledger.read, ledger.kept]).toEqual([7 + 4 * 8 + 3 * 9 + 1 + 1 + 2, 6 + 24 + 21 + 4]));

	it('stops at sectors that do not add up', () =>
		expect(() => ncsesSed({ ...SED, sectors: SED.sectors.replace('59.6', '49.6') })).toThrow(
			'math-cs 1992: sectors add up to 90%'
		));

	it('stops when a line is not found', () =>
		expect(() =>
			ncsesSed({ ...SED, fields2021: SED.fields2021.replace('Artificial', 'Art') })
		).toThrow('0 rows are'));
});

describe('degree_year of ncses-sed-gss', () => {
	const { degreeYear, supplyYear } = ncsesSedGss(RAW_TEXTS.gssMasters, RAW_TEXTS.gssDoctoral);
	it('holds the values of supply_year', () =>
		expect(
			degreeYear
				.filter(({ measure }) => measure !== 'masters_enrolment_ai')
				.map(({ year, measure, value }) => [year, measure, value])
		).toEqual(supplyYear.map(({ year, measure, value }) => [year, measure, value])));
	it('and the row that names AI, which supply_year does not', () => {
		const isAi = ({ measure }: { measure: string }) => measure === 'masters_enrolment_ai';
		expect(degreeYear.filter(isAi).map(({ year, value }) => [year, value])).toEqual([
			[2020, 4],
			[2021, 5],
			[2022, 6]
		]);
		expect(supplyYear.filter(isAi)).toEqual([]);
	});
});

describe('ncses-degrees', () => {
	const bachelors = { indicators: RAW_TEXTS.seiBachelors, wmpd: RAW_TEXTS.wmpdBachelors };
	const masters = { indicators: RAW_TEXTS.seiMasters, wmpd: RAW_TEXTS.wmpdMasters };

	it('joins two tables that agree', () => {
		const { degreeYear } = ncsesDegrees(bachelors, masters);
		const ofBachelors = degreeYear.filter(({ measure }) => measure === 'bachelors_cs');
		// The made-up value of a year is the year.
		expect(ofBachelors.map(({ value }) => value)).toEqual(
			Array.from({ length: 19 }, (_, i) => 2000 + i)
		);
		expect(ofBachelors.every(({ year, value }) => year === value)).toBe(true);
	});

	it('stops at two tables that differ', () =>
		expect(() =>
			ncsesDegrees(bachelors, { ...masters, wmpd: masters.wmpd.replace(',2017,', ',2016,') })
		).toThrow('masters_cs: the two tables differ in 2017'));
});

describe('bls-oews', () => {
	const { stockYear, ledger } = blsOews(RAW_TEXTS.oews);
	const jobsOf = (soc: string) => stockYear.filter((row) => row.soc === soc);

	it('starts in 2021, also where the code is older', () =>
		expect(jobsOf('15-1221').map(({ year }) => year)).toEqual([2021]));
	it('leaves a wage above the highest published one blank', () =>
		expect(jobsOf('15-1221')[0]?.payP50).toBeNull());
	it('undoes the digits that a spreadsheet added, and keeps blanks', () => {
		expect(jobsOf('15-1221')[0]?.rsePct).toBe(1.1);
		expect(jobsOf('15-2051')[0]?.rsePct).toBeNull();
	});
	it('says what was set aside', () =>
		expect(ledger.setAside).toEqual([
			{ reason: 'before 2021: other occupational classification', rows: 1 },
			{ reason: 'other occupation', rows: 1 }
		]));
	it('stops when an occupation is missing', () =>
		expect(() => blsOews(RAW_TEXTS.oews.replace('15-2051', '15-2052'))).toThrow(
			'"15-2051" not found'
		));
});

describe('korea figures', () => {
	const { koreaFigure, ledgers } = koreaFigures(RAW_TEXTS.koreaWorkforce, RAW_TEXTS.koreaDemand);
	const figure = (measure: string) => koreaFigure.filter((row) => row.measure === measure);

	it('keeps one of two equal figures: head-counts of the one file, the rest of the other', () => {
		expect(figure('employed').find(({ year }) => year === 2021)).toMatchObject({
			source: 'korea-ai-workforce-figures',
			value: 29625,
			page: 'http://a.example/1'
		});
		expect(figure('firms_citing_shortage')).toMatchObject([
			{ source: 'korea-ai-demand-figures', value: 81.7, page: 'http://b.example/3' }
		]);
	});

	it('names the edition of the survey and the firms that it covers', () => {
		const survey = 'SPRi AI industry survey 2020';
		expect(figure('short')).toMatchObject([{ survey, nFirms: 933 }]);
		expect(figure('required_degree')).toMatchObject([
			{ survey: 'KRIVET Issue Brief 264', nFirms: null }
		]);
	});

	it('keeps the two rates of shortage apart', () => {
		expect(figure('shortage_rate')).toEqual([]);
		expect(figure('shortage_rate_of_staff')).toMatchObject([
			{ group: 'AI developer', value: 10.7 }
		]);
	});

	it('reads a change with the year from which it is counted', () =>
		expect(figure('adverts_change')).toMatchObject([
			{ year: 2025, since: 2022, group: 'entry', value: 5 }
		]));

	it('dates a span by its last year, which is no change', () =>
		expect(figure('role_share_of_ai_adverts')).toMatchObject([
			{ year: 2025, since: null, roleIds: ['ml_engineer', 'ai_engineer'] }
		]));

	it('says what was set aside, and why', () =>
		expect(
			ledgers.map(({ read, kept, setAside }) => [
				read,
				kept,
				setAside.map(({ reason, rows }) => `${rows} ${reason}`)
			])
		).toEqual([
			[
				9,
				4,
				[
					'1 number of firms: stands in the column n_firms',
					'1 another country, or the world',
					'1 no measure of supply or demand',
					'1 the page contradicts itself on the year',
					'1 the same figure is taken from korea-ai-demand-figures'
				]
			],
			[
				10,
				5,
				[
					'1 share of a head-count that is kept',
					'1 a plan, not a measurement',
					'1 the page shows no year',
					'1 another span than the figures on applicants',
					'1 the same figure is taken from korea-ai-workforce-figures'
				]
			]
		]));

	it.each([
		[
			'differing figures for the same',
			'all AI roles,29625',
			'all AI roles,29626',
			'29625 and 29626'
		],
		['a figure of unknown kind', 'required_degree', 'wanted_degree', '"wanted_degree" of "KRIVET'],
		['an unknown group', 'master or above', 'some of us', '"some of us" is not a known group'],
		['an unknown period', '2021-Q4', 'last year', '"last year" found, expected a period']
	])('stops at %s', (_, good, bad, message) => {
		expect(() =>
			koreaFigures(RAW_TEXTS.koreaWorkforce, RAW_TEXTS.koreaDemand.replace(good, bad))
		).toThrow(message);
	});
});
