/** Number formats of a spreadsheet that print a value as `content/number.ts` does. */
import type { Bilingual } from '../model/tables';
import type { Printed, Unit } from './printed';

const both = (code: string): Bilingual => ({ ko: code, en: code });
const suffixed = (number: string, ko: string, en: string): Bilingual => ({
	ko: `${number}"${ko}"`,
	en: `${number}"${en}"`
});

/** The format of a number without its sign. */
function unsigned(unit: Unit, digits: number): Bilingual {
	const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : '';
	const number = `#,##0${decimals}`;
	switch (unit) {
		case 'percent':
			return both(`${number}%`);
		case 'points':
			return suffixed(number, '%p', ' pp');
		case 'times':
			return suffixed(number, '배', '×');
		case 'usd':
			return { ko: `${number}"달러"`, en: `"$"${number}` };
		case 'log-points':
		case 'plain':
			return both(number);
	}
}

/** `signed` = a change: a plus before what grew, a true minus before what fell, nothing before zero. */
export function formatCode({ unit, digits, signed }: Omit<Printed, 'value'>): Bilingual {
	const { ko, en } = unsigned(unit, digits);
	const sign = (code: string) => (signed ? `"+"${code};"\u2212"${code};${code}` : code);
	return { ko: sign(ko), en: sign(en) };
}

const PARTS = /^("[^"]*")?("[^"]*")?(#,##)?0(?:\.(0+))?(%)?("[^"]*")?$/;

/** What a spreadsheet prints of a value by such a format. Throws on any other format: a programmer's mistake. */
export function printedBy(code: string, value: number): string {
	const [plus, minus = code, zero = code] = code.split(';');
	const used = value > 0 ? plus : value < 0 ? minus : zero;
	const match = PARTS.exec(used ?? code);
	if (!match) throw new Error(`'${code}' is not a format of formatCode`);
	const [, before = '', next = '', grouped, decimals = '', percent = '', after = ''] = match;
	const size = Math.abs(value) * (percent ? 100 : 1);
	const fixed = size.toFixed(decimals.length);
	const number = grouped ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : fixed;
	// Without sections of its own a number below zero has the sign of the spreadsheet.
	const sign = value < 0 && !code.includes(';') ? '-' : '';
	return `${sign}${before}${next}${number}${percent}${after}`.replaceAll('"', '');
}
