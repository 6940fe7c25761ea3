import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv';

const cellsOf = (text: string) => readCsv(text, 'f.csv').records.map(({ cells }) => cells);
const messagesOf = (text: string) =>
	readCsv(text, 'f.csv').problems.map(({ record, message }) => [record, message]);

describe('readCsv', () => {
	it('takes header and records apart, as text', () => {
		expect(readCsv('a,b\n1,\n" x ","y,""z"""\n', 'f.csv')).toEqual({
			header: ['a', 'b'],
			records: [
				{ number: 1, cells: ['1', ''] },
				{ number: 2, cells: [' x ', 'y,"z"'] }
			],
			problems: []
		});
	});

	it('drops a byte order mark', () =>
		expect(readCsv('\uFEFFa,b\n1,2', 'f.csv').header).toEqual(['a', 'b']));

	it('reads a file that mixes line ends', () =>
		expect(cellsOf('a,b\r\n1,2\n3,4\r5,6')).toEqual([
			['1', '2'],
			['3', '4'],
			['5', '6']
		]));

	it('passes over blank lines without counting them', () =>
		expect(
			readCsv('\n\na,b\n\n1,2\n\n3,4\n\n', 'f.csv').records.map(({ number }) => number)
		).toEqual([1, 2]));

	it('keeps a column named __proto__', () =>
		expect(readCsv('__proto__,b\n1,2', 'f.csv').header).toEqual(['__proto__', 'b']));

	it.each([
		['short', 'a,b\n1\n3,4', '1 cells, expected 2 as in the header'],
		['long', 'a,b\n1,2,3\n3,4', '3 cells, expected 2 as in the header']
	])('leaves out a record that is too %s, and says so', (_, text, message) => {
		expect(cellsOf(text)).toEqual([['3', '4']]);
		expect(messagesOf(text)).toEqual([[1, message]]);
	});

	it('names the line of a quote that is never closed and keeps what stood before', () => {
		const text = 'a,b\n1,"x\ny"\n2,"open\n3,4\n5,6\n';
		expect(cellsOf(text)).toEqual([['1', 'x\ny']]);
		expect(messagesOf(text)).toEqual([
			[2, 'a quote opened in this record (line 4) is never closed']
		]);
	});

	it('leaves out a record with text after a closing quote', () => {
		const text = 'a,b\n1,"x"y"\n2,3\n';
		expect(cellsOf(text)).toEqual([['2', '3']]);
		expect(messagesOf(text)[0]?.[0]).toBe(1);
	});

	it.each(['', '\uFEFF', '\n\n'])('reports a text without a header: %j', (text) =>
		expect(messagesOf(text)).toEqual([[null, 'is empty, expected a header']])
	);

	it('never throws', () =>
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '가', '\uFEFF') }),
				(text) => {
					readCsv(text, 'f.csv');
				}
			),
			{ numRuns: 1000 }
		));
});

describe('writeCsv', () => {
	it('uses commas, LF and quotes where needed', () =>
		expect(
			writeCsv([
				['a', 'b'],
				['x,y', 'say "hi"'],
				['', 'two\nlines']
			])
		).toBe('a,b\n"x,y","say ""hi"""\n,"two\nlines"\n'));

	it('is read back cell by cell', () => {
		const cell = fc.string().map((text) => text.replace(/\r/g, ''));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell)), (records) => {
				expect(cellsOf(writeCsv([['a', 'b'], ...records]))).toEqual(records);
			})
		);
	});
});
