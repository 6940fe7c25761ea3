import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type DegreeYear,
	type DestinationYear,
	type KoreaFigure,
	type StockYear
} from '../model/tables';
import {
	DEGREE_YEAR,
	DESTINATION_YEAR,
	KOREA_FIGURE,
	SECTORS,
	STOCK_YEAR
} from './official-tables';
import { parseTable, toCsv, type Table } from './table';
import { knownKeys } from './tables';

const KNOWN = knownKeys([{ id: 'ml_engineer' }, { id: 'data_analyst' }], [{ id: 'made-up' }]);
const SOURCE = fc.constant('made-up');
const US = fc.constant('US');
const count = fc.nat({ max: 1_000_000 });
const tenths = (max: number) => fc.nat({ max: 10 * max }).map((n) => n / 10);
const years = fc.integer({ min: 1900, max: 2100 });
const line = fc.string({ minLength: 1 }).map((text) => text.replace(/\r/g, '.'));
const blankOr = <T>(value: Arbitrary<T>) => fc.option(value, { nil: null });

function expectRoundTrip<Row>(table: Table<Row>, row: Arbitrary<Row>): void {
	const rows = fc.uniqueArray(row, {
		selector: (one) => JSON.stringify(table.key.map((name) => one[name])),
		maxLength: 8
	});
	fc.assert(
		fc.property(rows, (rows) => {
			expect(parseTable(table, toCsv(table, rows), KNOWN)).toEqual({ rows, problems: [] });
		})
	);
}
const problemsOf = <Row>(table: Table<Row>, row: Row) =>
	parseTable(table, toCsv(table, [row]), KNOWN).problems.map(({ column }) => column);

const FIGURE: KoreaFigure = {
	source: 'made-up',
	year: 2023,
	measure: 'short',
	since: null,
	group: 'all',
	groupName: { ko: '전체', en: 'All' },
	roleIds: [],
	value: 8579,
	unit: 'people',
	survey: 'a survey',
	nFirms: null,
	page: 'https://a.example/',
	quoted: true
};

describe('tables from official statistics read back what was written', () => {
	it('degree_year', () => {
		const row: Arbitrary<DegreeYear> = fc.record({
			source: SOURCE,
			geo: US,
			year: years,
			measure: fc.constantFrom('doctorates_ai', 'masters_cs'),
			value: count,
			unit: fc.constantFrom('students', 'degrees'),
			fieldListVersion: line
		});
		expectRoundTrip(DEGREE_YEAR, row);
	});

	it('destination_year', () => {
		const row: Arbitrary<DestinationYear> = fc.record({
			source: SOURCE,
			geo: US,
			series: fc.constantFrom('math-cs', 'cis'),
			year: years,
			sector: fc.constantFrom(...SECTORS),
			pct: tenths(100),
			n: blankOr(count),
			tableVersion: line
		});
		expectRoundTrip(DESTINATION_YEAR, row);
	});

	it('stock_year', () => {
		const row: Arbitrary<StockYear> = fc.record({
			source: SOURCE,
			geo: US,
			year: years,
			soc: fc.constantFrom('15-2051', '00-0000'),
			title: fc.record({ ko: line, en: line }),
			employment: count,
			rsePct: blankOr(tenths(50)),
			payP50: blankOr(count)
		});
		expectRoundTrip(STOCK_YEAR, row);
	});

	it('korea_figure', () => {
		const row: Arbitrary<KoreaFigure> = fc.record({
			source: SOURCE,
			year: years,
			measure: fc.constantFrom('short', 'adverts_change'),
			since: blankOr(years),
			group: line,
			groupName: fc.record({ ko: line, en: line }),
			roleIds: fc.subarray(['ml_engineer', 'data_analyst']),
			value: fc.integer({ min: -1000, max: 10_000 }).map((n) => n / 10),
			unit: fc.constantFrom('percent', 'KRW a year'),
			survey: line,
			nFirms: blankOr(count),
			page: fc.constantFrom('http://a.example/?a=1,2', 'https://a.example/"b"'),
			quoted: fc.boolean()
		});
		expectRoundTrip(KOREA_FIGURE, row);
	});
});

describe('korea_figure refuses', () => {
	it.each([
		['part of a person', { value: 1.5 }, 'value'],
		['fewer people than none', { value: -1 }, 'value'],
		['a fall by more than all', { unit: 'percent', value: -101 }, 'value'],
		['an unknown unit', { unit: 'firms' }, 'unit'],
		['a role that roles.csv does not list', { roleIds: ['smith'] }, 'role_ids'],
		['a page without an address', { page: 'a newspaper' }, 'page']
	])('%s', (_, wrong, column) =>
		expect(problemsOf(KOREA_FIGURE, { ...FIGURE, ...wrong })).toEqual([column])
	);
	it('nothing of a good row', () => expect(problemsOf(KOREA_FIGURE, FIGURE)).toEqual([]));
});
