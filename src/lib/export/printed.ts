/** Numbers read back from cells as `content/number.ts` prints them, so that a slide holds what the table on screen says. */
import { MISSING } from '../content/number';

/**
 * What a printed number counts. `percent`: the value is a share 0–1. `points`: percentage points, 1 = one point.
 * `times`: a ratio. `log-points`: 100·ln. `usd`: US dollars. `plain`: no unit printed.
 */
export type Unit = 'percent' | 'points' | 'times' | 'log-points' | 'usd' | 'plain';

export interface Printed {
	/** `null` = printed as missing. */
	readonly value: number | null;
	readonly unit: Unit;
	/** Decimals printed. */
	readonly digits: number;
	/** A plus sign was printed, or the number is negative: a change. */
	readonly signed: boolean;
}

/** Suffixes of both languages; the longer of two that end alike first. */
const SUFFIXES: readonly (readonly [suffix: string, unit: Unit])[] = [
	['%p', 'points'],
	['pp', 'points'],
	['%', 'percent'],
	['×', 'times'],
	['배', 'times'],
	['log points', 'log-points'],
	['로그포인트', 'log-points'],
	['달러', 'usd']
];

const ABOUT = /^(약|about|≈|~)\s*/i;
/** Sign (true minus or hyphen), dollar, digits with or without groups of three, decimals. */
const NUMBER = /^([+\u2212-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * The number that a cell prints. `undefined` = the cell prints no single number: a name, an interval (`7.6–9.2%`), two
 * values (`37.2 → 29.7%`), a link. Decimals are read as written: `37.2%` is the double nearest to 0.372.
 */
export function readPrinted(cell: string): Printed | undefined {
	const text = cell.trim().replace(ABOUT, '');
	if (text === MISSING) return { value: null, unit: 'plain', digits: 0, signed: false };
	const [suffix = '', named] = SUFFIXES.find(([end]) => text.endsWith(end)) ?? [];
	const match = NUMBER.exec(text.slice(0, text.length - suffix.length).trimEnd());
	if (!match) return undefined;
	const [, sign = '', dollar = '', whole = '', decimals = ''] = match;
	if (dollar !== '' && named !== undefined) return undefined;
	const unit = named ?? (dollar === '' ? 'plain' : 'usd');
	const minus = sign === '\u2212' || sign === '-';
	const size = Number(
		`${whole.replaceAll(',', '')}.${decimals || '0'}${unit === 'percent' ? 'e-2' : ''}`
	);
	return {
		value: minus && size !== 0 ? -size : size,
		unit,
		digits: decimals.length,
		signed: sign !== ''
	};
}
