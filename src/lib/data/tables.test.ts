import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem, type Parsed } from '../model/problem';
import { SUPPLY_FAMILIES, type RoleYear } from '../model/tables';
import { toCsv, type Table } from './table';
import {
	ACTIVITY_COUNT_YEAR,
	DEMAND_INDEX,
	knownKeys,
	parseActivityCountYear,
	parseActivityYear,
	parseDemandIndex,
	parsePeopleYear,
	parseRoles,
	parseRoleYear,
	parseSources,
	parseSupplyYear,
	parseTitleYear,
	PEOPLE_YEAR,
	ROLE_YEAR,
	SUPPLY_YEAR,
	TITLE_YEAR
} from './tables';

const KNOWN = knownKeys([{ id: 'ml_engineer' }, { id: 'data_analyst' }], [{ id: 'made-up' }]);

/** Rows with different keys, so that a table may hold them together. */
const rowsOf = <Row>(table: Table<Row>, row: Arbitrary<Row>) =>
	fc.uniqueArray(row, {
		selector: (one) => JSON.stringify(table.key.map((name) => one[name])),
		maxLength: 8
	});
function expectRoundTrip<Row>(
	table: Table<Row>,
	row: Arbitrary<Row>,
	parse: (csv: string) => Parsed<Row>
): void {
	fc.assert(
		fc.property(rowsOf(table, row), (rows) => {
			expect(parse(toCsv(table, rows))).toEqual({ rows, problems: [] });
		})
	);
}

const count = fc.nat({ max: 1_000_000 });
/** Numbers of four decimals, as the writer leaves them. */
const fourPlaces = (max: number) => fc.nat({ max: max * 10_000 }).map((n) => n / 10_000);
const years = fc.integer({ min: 1900, max: 2100 });
const roleId = fc.constantFrom('ml_engineer', 'data_analyst');
const line = fc.string({ minLength: 1 }).map((text) => text.replace(/\r/g, '.'));
const blankOr = <T>(value: Arbitrary<T>) => fc.option(value, { nil: null });

const roleYear: Arbitrary<RoleYear> = fc
	.record({
		year: years,
		roleId,
		geo: fc.constantFrom('US', 'WLD'),
		counts: fc.array(count, { minLength: 4, maxLength: 4 }),
		pays: blankOr(fc.array(count, { minLength: 3, maxLength: 3 })),
		range: blankOr(fourPlaces(9).map((ratio) => 1 + Math.floor(ratio)))
	})
	.map(({ year, roleId, geo, counts, pays, range }) => {
		const [nEntry = 0, n = 0, nTotalAi = 0, nPostings = 0] = counts.sort((a, b) => a - b);
		const [payP25 = null, payP50 = null, payP75 = null] = pays?.sort((a, b) => a - b) ?? [];
		return {
			source: 'made-up',
			geo,
			year,
			roleId,
			n: n + 0.5,
			nTotalAi: nTotalAi + 0.5,
			nPostings: nPostings + 1,
			nUnclassified: 0,
			nAmbiguous: 0,
			nEntry,
			nPay: n,
			payP25,
			payP50,
			payP75,
			payP50Lo: payP50,
			payP50Hi: payP50,
			rangeRatioP50: range
		};
	});

describe('what is written is read back', () => {
	it('role_year', () => expectRoundTrip(ROLE_YEAR, roleYear, (csv) => parseRoleYear(csv, KNOWN)));

	it('title_year, whatever a title holds', () =>
		expectRoundTrip(
			TITLE_YEAR,
			fc.record({
				source: fc.constant('made-up'),
				year: years,
				roleId: fc.constantFrom('ml_engineer', 'unclassified'),
				rawTitle: line,
				n: fourPlaces(1000)
			}),
			(csv) => parseTitleYear(csv, KNOWN)
		));

	it('demand_index', () =>
		expectRoundTrip(
			DEMAND_INDEX,
			fc.record({
				geo: fc.constantFrom('US', 'GB'),
				month: fc.constantFrom('2019-01', '2020-02', '2026-12'),
				nDays: fc.integer({ min: 1, max: 31 }),
				aiSharePct: blankOr(fourPlaces(100)),
				totalIndex: blankOr(fourPlaces(1000)),
				aiIndex: blankOr(fourPlaces(1000))
			}),
			parseDemandIndex
		));

	it('supply_year', () =>
		expectRoundTrip(
			SUPPLY_YEAR,
			fc.record({
				geo: fc.constant('US'),
				year: years,
				family: fc.constantFrom(...SUPPLY_FAMILIES),
				measure: fc.constantFrom('masters', 'doctoral'),
				value: blankOr(fourPlaces(1_000)),
				unit: line,
				fieldListVersion: line
			}),
			parseSupplyYear
		));

	it('people_year', () =>
		expectRoundTrip(
			PEOPLE_YEAR,
			fc.record({
				source: fc.constant('made-up'),
				year: years,
				label: line,
				roleIds: fc.subarray(['ml_engineer', 'data_analyst']),
				nPeople: count,
				nBase: fc.constant(2_000_000)
			}),
			(csv) => parsePeopleYear(csv, KNOWN)
		));

	it('activity_count_year', () =>
		expectRoundTrip(
			ACTIVITY_COUNT_YEAR,
			fc.record({
				source: fc.constant('made-up'),
				year: years,
				roleId,
				label: line,
				nActivities: fc.nat({ max: 6 }),
				nPeople: count
			}),
			(csv) => parseActivityCountYear(csv, KNOWN)
		));
});

const ROLE_YEAR_HEADER =
	'source,geo,year,role_id,n,n_total_ai,n_postings,n_unclassified,n_ambiguous,n_entry,n_pay,pay_p25,pay_p50,pay_p75,pay_p50_lo,pay_p50_hi,range_ratio_p50';
const roleYearProblems = (record: string) =>
	parseRoleYear(`${ROLE_YEAR_HEADER}\n${record}`, KNOWN).problems.map(describeProblem);

describe('parseRoleYear', () => {
	it.each([
		['a role without postings', 'made-up,US,2022,ml_engineer,0,9,10,1,0,0,0,,,,,,', []],
		[
			'a source that is not listed',
			'other,US,2022,ml_engineer,0,9,10,1,0,0,0,,,,,,',
			['column source: "other" found, expected a key of sources.csv']
		],
		[
			'a country in lower case',
			'made-up,us,2022,ml_engineer,0,9,10,1,0,0,0,,,,,,',
			['column geo: "us" found, expected the form [A-Z]{2}|WLD']
		],
		[
			'more entry-level postings than postings',
			'made-up,US,2022,ml_engineer,1,9,10,1,0,2,0,,,,,,',
			['column n_entry: 2 found, expected at most n (1)']
		],
		[
			'parts larger than the whole',
			'made-up,US,2022,ml_engineer,1,9,10,2,0,0,0,,,,,,',
			['column n_postings: 10 found, expected at least n_total_ai + n_unclassified']
		],
		[
			'quartiles out of order',
			'made-up,US,2022,ml_engineer,1,9,10,1,0,0,1,5,4,6,4,4,',
			['column pay_p50: expected pay_p25 <= pay_p50 <= pay_p75']
		],
		[
			'a median without quartiles',
			'made-up,US,2022,ml_engineer,1,9,10,1,0,0,1,,4,,4,4,',
			['column pay_p50: expected all three quartiles or none']
		]
	])('judges %s', (_, record, messages) =>
		expect(roleYearProblems(record)).toEqual(
			messages.map((message) => `role_year.csv, record 1, ${message}`)
		)
	);
});

describe('parseTitleYear', () => {
	it('refuses a role that is neither in the vocabulary nor unclassified', () =>
		expect(
			parseTitleYear(
				'source,year,role_id,raw_title,n\nmade-up,2022,wizard,Data Wizard,1',
				KNOWN
			).problems.map(({ column, message }) => [column, message])
		).toEqual([['role_id', '"wizard" found, expected a key of roles.csv or unclassified']]));
});

describe('parseRoles', () => {
	const header =
		'role_id,name_ko,name_en,label_ko,label_en,family,supply_family,onet_soc,esco_label,title_patterns,description_ko,description_en';
	it('reads patterns as a list and a blank supply family as null', () =>
		expect(
			parseRoles(`${header}\nml,엠엘,ML,엠엘,ML,modeling,,15,,\\bml\\b;엠엘,일,Work`).rows.map(
				({ titlePatterns, supplyFamily, escoLabel }) => [titlePatterns, supplyFamily, escoLabel]
			)
		).toEqual([[['\\bml\\b', '엠엘'], null, '']]));

	it('reports a pattern that is not a regular expression', () =>
		expect(
			parseRoles(`${header}\nml,엠엘,ML,엠엘,ML,modeling,,15,,(ml,일,Work`).problems.map(
				({ column, message }) => [column, message]
			)
		).toEqual([['title_patterns', '"(ml" found, expected a regular expression']]));
});

it('no parser throws, whatever the text', () => {
	const parsers: readonly ((csv: string) => Parsed<unknown>)[] = [
		parseRoles,
		parseSources,
		parseDemandIndex,
		parseSupplyYear,
		(csv) => parseRoleYear(csv, KNOWN),
		(csv) => parseTitleYear(csv, KNOWN),
		(csv) => parseActivityYear(csv, KNOWN),
		(csv) => parseActivityCountYear(csv, KNOWN),
		(csv) => parsePeopleYear(csv, KNOWN)
	];
	const piece = fc.constantFrom(
		'source',
		'year',
		'role_id',
		'n',
		'2022',
		'"',
		',',
		',',
		'\n',
		'가'
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			for (const parse of parsers)
				expect(parse(pieces.join('')).problems.length).toBeGreaterThan(0);
		})
	);
});
