import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from './number';

describe('parseNumber', () => {
	it.each([
		['0', 0],
		['42', 42],
		['-3', -3],
		['0.25', 0.25],
		['12.50', 12.5],
		['9007199254740991', 9007199254740991]
	])('reads %s', (text, value) => expect(parseNumber(text)).toBe(value));

	it.each([
		'',
		' ',
		' 5',
		'5 ',
		'+5',
		'007',
		'1,000',
		'1e3',
		'.5',
		'5.',
		'0x10',
		'NaN',
		'Infinity',
		'NA',
		'5,000만원',
		'9007199254740992'
	])('refuses "%s"', (text) => expect(parseNumber(text)).toBeUndefined());

	it('reads minus zero as zero', () => expect(Object.is(parseNumber('-0'), 0)).toBe(true));

	it('never throws and gives finite numbers only', () =>
		fc.assert(
			fc.property(fc.string(), (text) => Number.isFinite(parseNumber(text) ?? 0)),
			{ numRuns: 500 }
		));
});

describe('formatNumber', () => {
	it.each([
		[2, 4, '2'],
		[2.5, 4, '2.5'],
		[1 / 3, 4, '0.3333'],
		[0.00004, 4, '0'],
		[-0.00001, 4, '0'],
		[189_000.5, 0, '189001'],
		[100, 0, '100']
	])('writes %d with at most %d places', (value, decimals, text) =>
		expect(formatNumber(value, decimals)).toBe(text)
	);

	it.each([NaN, Infinity, 1e21])('refuses %d', (value) =>
		expect(() => formatNumber(value, 4)).toThrow(RangeError)
	);

	it('is read back to within half of the last place', () =>
		fc.assert(
			fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
				const back = parseNumber(formatNumber(value, 4));
				expect(Math.abs((back ?? NaN) - value)).toBeLessThanOrEqual(0.5001e-4);
			})
		));
});
