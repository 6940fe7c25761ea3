/** Number formats of a spreadsheet that print a value as `content/number.ts` does. */
import type { Bilingual } from '../model/tables';
import type { Unit } from './printed';

const both = (code: string): Bilingual => ({ ko: code, en: code });
const suffixed = (number: string, ko: string, en: string): Bilingual => ({
	ko: `${number}"${ko}"`,
	en: `${number}"${en}"`
});

/** The format of a number without its sign. `digits` decimals; 'percent' takes a share 0–1. */
function unsigned(unit: Unit, digits: number): Bilingual {
	const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : '';
	const number = `#,##0${decimals}`;
	switch (unit) {
		case 'percent':
			return both(`0${decimals}%`);
		case 'points':
			return suffixed(`0${decimals}`, '%p', ' pp');
		case 'times':
			return suffixed(`0${decimals}`, '배', '×');
		case 'log-points':
			return both(`0${decimals}`);
		case 'usd':
			return { ko: `${number}"달러"`, en: `"$"${number}` };
		case 'plain':
			return both(number);
	}
}

/** `signed` = a change: a plus before what grew, a true minus before what fell, nothing before zero. */
export function formatCode(unit: Unit, digits: number, signed: boolean): Bilingual {
	const { ko, en } = unsigned(unit, digits);
	const sign = (code: string) => (signed ? `"+"${code};"\u2212"${code};${code}` : code);
	return { ko: sign(ko), en: sign(en) };
}
