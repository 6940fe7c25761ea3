import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatters } from '../content/number';
import { LANGS } from '../model/tables';
import { formatCode, printedBy } from './format-code';
import { readPrinted } from './printed';

describe('formatCode', () => {
	it.each([
		['percent', 1, false, '#,##0.0%', '#,##0.0%'],
		['percent', 0, true, '"+"#,##0%;"−"#,##0%;#,##0%', '"+"#,##0%;"−"#,##0%;#,##0%'],
		['points', 1, false, '#,##0.0"%p"', '#,##0.0" pp"'],
		['times', 2, false, '#,##0.00"배"', '#,##0.00"×"'],
		['usd', 0, false, '#,##0"달러"', '"$"#,##0'],
		['log-points', 0, true, '"+"#,##0;"−"#,##0;#,##0', '"+"#,##0;"−"#,##0;#,##0'],
		['plain', 0, false, '#,##0', '#,##0']
	] as const)('of %s with %i decimals, signed %s', (unit, digits, signed, ko, en) => {
		expect(formatCode({ unit, digits, signed })).toEqual({ ko, en });
	});
});

describe('printedBy', () => {
	it.each([
		['0.0%', 0.372, '37.2%'],
		['"+"0.0"%p";"−"0.0"%p";0.0"%p"', -4.6, '−4.6%p'],
		['"+"0.0" pp";"−"0.0" pp";0.0" pp"', 0, '0.0 pp'],
		['"$"#,##0', 1234567, '$1,234,567'],
		['#,##0', 0, '0']
	])('prints by %s', (code, value, text) => {
		expect(printedBy(code, value)).toBe(text);
	});

	it('refuses what formatCode does not write', () => {
		expect(() => printedBy('yyyy-mm-dd', 1)).toThrow("'yyyy-mm-dd' is not a format of formatCode");
	});

	it.each(LANGS)('prints what was read of a cell of %s as the cell does', (lang) => {
		const f = formatters(lang);
		const whole = fc.integer({ min: -99_999, max: 99_999 });
		fc.assert(
			fc.property(whole, (v) => {
				for (const cell of [
					f.percent(v / 1000, 1),
					f.points(v / 1000, 1),
					f.ratio(Math.abs(v), 0)
				]) {
					const read = readPrinted(cell);
					if (read?.value === null || read === undefined) throw new Error(cell);
					// A minus of a number that is no change is the spreadsheet's own.
					expect(printedBy(formatCode(read)[lang], read.value)).toBe(cell);
				}
			})
		);
	});
});
