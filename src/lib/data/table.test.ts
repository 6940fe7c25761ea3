import { describe, expect, it } from 'vitest';
import { describeProblem } from '../model/problem';
import {
	bilingual,
	boolean,
	date,
	decimal,
	integer,
	list,
	month,
	numbers,
	oneOf,
	orNull,
	text,
	year
} from './field';
import { columnsOf, parseTable, toCsv, type Table } from './table';
import { type Bilingual } from '../model/tables';

interface Row {
	readonly role: string;
	readonly year: number;
	readonly name: Bilingual;
	readonly n: number | null;
	readonly share: number;
	readonly side: 'demand' | 'supply';
	readonly tags: readonly string[];
	readonly month: string;
	readonly day: string;
}
const NOTE = { ko: '설명', en: 'Description' };
const TABLE: Table<Row> = {
	name: 'made_up',
	title: NOTE,
	description: NOTE,
	fields: {
		role: text('role', NOTE, { references: 'roles', pattern: '[a-z_]+' }),
		year: year('year', NOTE),
		name: bilingual('name', NOTE),
		n: orNull(integer('n', NOTE)),
		share: decimal('share', NOTE, { maximum: 1 }),
		side: oneOf('side', NOTE, ['demand', 'supply']),
		tags: list('tags', NOTE),
		month: month('month', NOTE),
		day: date('day', NOTE)
	},
	key: ['role', 'year'],
	check: ({ n, share }) =>
		n === 0 && share > 0 ? { column: 'share', message: 'expected 0 where n is 0' } : null
};
const KNOWN = { roles: new Set(['ml', 'data']), sources: new Set<string>() };
const HEADER = 'role,year,name_ko,name_en,n,share,side,tags,month,day';
const GOOD = 'ml,2024,엠엘,ML,3,0.5,demand,a;b,2024-02,2024-02-29';
const ROW: Row = {
	role: 'ml',
	year: 2024,
	name: { ko: '엠엘', en: 'ML' },
	n: 3,
	share: 0.5,
	side: 'demand',
	tags: ['a', 'b'],
	month: '2024-02',
	day: '2024-02-29'
};

const parse = (...lines: string[]) => parseTable(TABLE, [HEADER, ...lines].join('\n'), KNOWN);
const problemsOf = (...lines: string[]) => parse(...lines).problems.map(describeProblem);

describe('parseTable', () => {
	it('reads a record into a typed row', () =>
		expect(parse(GOOD)).toEqual({ rows: [ROW], problems: [] }));

	it('reads columns in any order', () => {
		const turned = (line: string) => line.split(',').reverse().join(',');
		expect(parseTable(TABLE, `${turned(HEADER)}\n${turned(GOOD)}`, KNOWN).rows).toEqual([ROW]);
	});

	it('keeps blank and zero apart', () =>
		expect(
			parse(
				GOOD.replace(',3,0.5', ',,0.5'),
				GOOD.replace('ml', 'data').replace(',3,0.5', ',0,0')
			).rows.map(({ n }) => n)
		).toEqual([null, 0]));

	it.each([
		['share', '0.5', '', 'is blank, expected a value'],
		['share', '0.5', '1.5', '"1.5" found, expected a number from 0 to 1'],
		['share', '0.5', '50%', '"50%" found, expected a number from 0 to 1'],
		['year', '2024', '24', '"24" found, expected a whole number from 1900 to 2100'],
		['year', '2024', '2024.0', '"2024.0" found, expected a whole number from 1900 to 2100'],
		['n', '3', '-3', '"-3" found, expected a whole number of at least 0'],
		['n', '3', '3.5', '"3.5" found, expected a whole number of at least 0'],
		['role', 'ml', 'ops', '"ops" found, expected a key of roles.csv'],
		['role', 'ml', 'M-L', '"M-L" found, expected the form [a-z_]+'],
		['side', 'demand', 'Demand', '"Demand" found, expected one of demand, supply'],
		['tags', 'a;b', 'a;;b', '"a;;b" found, expected items joined by ";", none of them empty'],
		['month', '2024-02,', '2024-13,', '"2024-13" found, expected a month, YYYY-MM'],
		['day', '2024-02-29', '2023-02-29', '"2023-02-29" found, expected a day, YYYY-MM-DD'],
		['name_en', 'ML', '', 'is blank, expected a value']
	])('places a flaw in %s', (column, good, bad, message) =>
		expect(problemsOf(GOOD.replace('ml', 'data'), GOOD.replace(good, bad))).toEqual([
			`made_up.csv, record 2, column ${column}: ${message}`
		])
	);

	it('reports every flaw of a record and reads the others', () => {
		const { rows, problems } = parse(
			GOOD.replace('0.5', 'x').replace('demand', 'y'),
			GOOD.replace('ml', 'data')
		);
		expect(problems.map(({ column }) => column)).toEqual(['share', 'side']);
		expect(rows.map(({ role }) => role)).toEqual(['data']);
	});

	it('reports a repeated key with the record that had it', () =>
		expect(problemsOf(GOOD, GOOD)).toEqual([
			'made_up.csv, record 2, column role + year: has the key of record 1, expected each key once'
		]));

	it('reports a row that fails the check of the table', () =>
		expect(problemsOf(GOOD.replace(',3,', ',0,'))).toEqual([
			'made_up.csv, record 1, column share: expected 0 where n is 0'
		]));

	it.each([
		['missing', HEADER.replace(',day', ''), 'day: is missing from the header'],
		['repeated', `${HEADER},year`, 'year: stands twice, as column 2 and 11, expected once']
	])('reads no row when a column is %s', (_, header, message) => {
		const { rows, problems } = parseTable(TABLE, `${header}\n`, KNOWN);
		expect(rows).toEqual([]);
		expect(problems.map(describeProblem)).toEqual([`made_up.csv, record 0, column ${message}`]);
	});

	it('reports an unknown column and reads the rest', () => {
		const { rows, problems } = parseTable(TABLE, `${HEADER},extra\n${GOOD},1`, KNOWN);
		expect(rows).toEqual([ROW]);
		expect(problems.map(({ record, column }) => [record, column])).toEqual([[0, 'extra']]);
	});

	it('names the file it was given', () =>
		expect(parseTable(TABLE, '', KNOWN, '내 파일.csv').problems).toEqual([
			{ file: '내 파일.csv', record: null, column: '', message: 'is empty, expected a header' }
		]));
});

describe('lists of numbers and truth values', () => {
	const MIXED: Table<{
		readonly key: string;
		readonly whole: readonly number[];
		readonly ratios: readonly number[];
		readonly senior: boolean;
	}> = {
		name: 'mixed',
		title: NOTE,
		description: NOTE,
		fields: {
			key: text('key', NOTE),
			whole: numbers('whole', NOTE, { decimals: 0 }),
			ratios: numbers('ratios', NOTE, { decimals: 2, minimum: 1, maximum: 3 }),
			senior: boolean('senior', NOTE)
		},
		key: ['key']
	};
	const header = 'key,whole,ratios,senior';
	const read = (line: string) => parseTable(MIXED, `${header}\n${line}`, KNOWN);

	it('are read in the order of the cell', () =>
		expect(read('a,3;1;2,1.5;1,true').rows).toEqual([
			{ key: 'a', whole: [3, 1, 2], ratios: [1.5, 1], senior: true }
		]));

	it('a blank list holds no number', () =>
		expect(read('a,,,false').rows).toEqual([{ key: 'a', whole: [], ratios: [], senior: false }]));

	it.each([
		['whole', 'a,1;x,,true', '"1;x" found, expected whole numbers of at least 0 joined by ";"'],
		['whole', 'a,1.0,,true', '"1.0" found, expected whole numbers of at least 0 joined by ";"'],
		['whole', 'a,1;;2,,true', '"1;;2" found, expected whole numbers of at least 0 joined by ";"'],
		['ratios', 'a,,1;0.5,true', '"1;0.5" found, expected numbers from 1 to 3 joined by ";"'],
		['senior', 'a,,,yes', '"yes" found, expected true or false'],
		['senior', 'a,,,', 'is blank, expected a value']
	])('places a flaw in %s: %s', (column, line, message) =>
		expect(read(line).problems.map(describeProblem)).toEqual([
			`mixed.csv, record 1, column ${column}: ${message}`
		])
	);

	it('are written rounded, and read back', () =>
		expect(toCsv(MIXED, [{ key: 'a', whole: [3, 1], ratios: [1.256, 2], senior: false }])).toBe(
			`${header}\na,3;1,1.26;2,false\n`
		));
});

describe('toCsv', () => {
	it('writes the columns in the order of the table', () =>
		expect(toCsv(TABLE, [ROW])).toBe(`${HEADER}\n${GOOD}\n`));
	it('writes null as a blank and zero as 0', () =>
		expect(toCsv(TABLE, [{ ...ROW, n: null, share: 0 }])).toContain(',ML,,0,demand'));
	it('writes the header of a table without rows', () =>
		expect(toCsv(TABLE, [])).toBe(`${HEADER}\n`));
});

describe('columnsOf', () => {
	it('gives two columns for a text in both languages', () =>
		expect(columnsOf(TABLE).map(({ name }) => name)).toEqual(HEADER.split(',')));
});
