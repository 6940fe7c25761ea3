import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv';

describe('writeCsv', () => {
	it('quotes what needs it and ends every record', () => {
		expect(writeCsv(['역할', 'n'], [['a, "b"', '1']])).toBe('\ufeff역할,n\r\n"a, ""b""",1\r\n');
	});
	it('keeps a spreadsheet from running a cell as a formula', () => {
		expect(writeCsv(['x'], [['=1+1'], ['+2.1 pp'], ['@a'], ['−3']])).toBe(
			'\ufeffx\r\n"\'=1+1"\r\n"\'+2.1 pp"\r\n"\'@a"\r\n−3\r\n'
		);
	});
});
