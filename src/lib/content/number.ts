/** Numbers as printed, in each language. Only `Intl` with a fixed locale: the same on every machine. */
import type { Lang } from '../model/tables';

/** Printed where a number is missing. */
export const MISSING = '–';

/** `null`, or no finite number = missing. */
type Maybe = number | null;

/** A true minus sign; `Intl` writes a hyphen. */
const trueMinus = (text: string): string => text.replace('-', '\u2212');

/** A formatter that prints `null` as missing and negative numbers with a true minus, and never −0. */
function numberFormat(options: Intl.NumberFormatOptions): (v: Maybe) => string {
	// Korean and English group and point their digits alike.
	const format = new Intl.NumberFormat('en-US', { signDisplay: 'negative', ...options });
	return (v) => (v === null || !Number.isFinite(v) ? MISSING : trueMinus(format.format(v)));
}

/** The format of `make` with exactly that many decimals. */
function fixed(make: (digits: Intl.NumberFormatOptions) => (v: Maybe) => string) {
	const made = new Map<number, (v: Maybe) => string>();
	return (v: Maybe, digits: number): string => {
		const format =
			made.get(digits) ?? make({ minimumFractionDigits: digits, maximumFractionDigits: digits });
		made.set(digits, format);
		return format(v);
	};
}

const oneDecimalAtMost = numberFormat({ maximumFractionDigits: 1 });
const whole = numberFormat({ maximumFractionDigits: 0 });
const signedWhole = numberFormat({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const dollars = numberFormat({ style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const plainYear = numberFormat({ useGrouping: false, maximumFractionDigits: 0 });
const decimal = fixed((digits) => numberFormat(digits));
// 'percent' shifts the decimal point exactly: 100 * 0.285 would be 28.499999999999996.
const percentage = fixed((digits) => numberFormat({ style: 'percent', ...digits }));
const signedPercentage = fixed((digits) =>
	numberFormat({ style: 'percent', signDisplay: 'exceptZero', ...digits })
);

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** What differs between the languages. */
const WORDS = {
	en: {
		points: ' pp',
		times: '×',
		log: ' log points',
		money: dollars,
		dollars: '',
		year: '',
		month: (year: string, month: string) => `${month} ${year}`,
		monthOfYear: (month: number) => MONTHS[month - 1],
		short: (month: string) => month.slice(0, 3),
		list: (items: readonly string[]) =>
			items.length < 2
				? items.join('')
				: `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`
	},
	ko: {
		points: '%p',
		times: '배',
		log: ' 로그포인트',
		money: whole,
		dollars: '달러',
		year: '년',
		month: (year: string, month: string) => `${year}년 ${month}`,
		monthOfYear: (month: number) => (MONTHS[month - 1] === undefined ? undefined : `${month}월`),
		short: (month: string) => month,
		list: (items: readonly string[]) => items.join(', ')
	}
} as const;

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A number with its unit, or missing. */
const unit = (text: string, suffix: string): string => (text === MISSING ? text : text + suffix);

function formattersOf(lang: Lang) {
	const words = WORDS[lang];
	const monthOfYear = (month: number): string => {
		const name = words.monthOfYear(month);
		if (name === undefined) throw new RangeError(`${month} is not a month (1-12)`);
		return name;
	};
	return {
		/** A count, grouped; fractions (a title of k roles counts 1/k in each) to one decimal: `12,345`, `0.5`. */
		count: (n: Maybe): string => oneDecimalAtMost(n),

		/** A share 0–1 in per cent: `13.0%`. */
		percent: (share: Maybe, digits = 1): string => percentage(share, digits),

		/** A difference of two shares in percentage points, with sign: `+2.1 pp`, `−4.6%p`; no sign at zero. */
		points: (diff: Maybe, digits = 1): string =>
			unit(signedPercentage(diff, digits).replace('%', ''), words.points),

		/** An index of base 100, whole: `162`. */
		index: (v: Maybe): string => whole(v),

		/** A ratio: `1.8×`, `1.8배`; below 1 with two decimals, where one would tell too little: `0.55×`. */
		ratio: (v: Maybe, digits = v !== null && Math.abs(v) < 0.995 ? 2 : 1): string =>
			unit(decimal(v, digits), words.times),

		/** A change in log points (100·ln), with sign: `+48 log points`, `−69 로그포인트`. */
		logPoints: (v: Maybe): string => unit(signedWhole(v), words.log),

		/** US dollars, whole: `$202,250`, `202,250달러`. */
		usd: (v: Maybe): string => unit(words.money(v), words.dollars),

		/** A year in a sentence: `2025`, `2025년`. */
		year: (y: Maybe): string => unit(plainYear(y), words.year),

		/** A year on an axis or in a table: `2025`. */
		yearTick: (y: Maybe): string => plainYear(y),

		/** The years from one to another, on an axis or in a table: `2022–2025`; a single one once; none = missing. */
		years: (from: Maybe | undefined, to: Maybe | undefined): string => {
			const known = [from, to].map((y) => plainYear(y ?? null)).filter((y) => y !== MISSING);
			return [...new Set(known)].join('–') || MISSING;
		},

		/** An interval of shares 0–1 in per cent, unit once: `7.6–9.2%`. Missing if one end is. */
		range: (lo: Maybe, hi: Maybe, digits = 1): string => {
			const [from, to] = [percentage(lo, digits), percentage(hi, digits)];
			return from === MISSING || to === MISSING ? MISSING : `${from.replace('%', '')}–${to}`;
		},

		/** A share 0–1 then and now, in per cent, unit once: `37.2 → 29.7%`. Missing if one end is. */
		fromTo: (from: Maybe, to: Maybe, digits = 1): string => {
			const [then, now] = [percentage(from, digits), percentage(to, digits)];
			return then === MISSING || now === MISSING ? MISSING : `${then.replace('%', '')} → ${now}`;
		},

		/** Names one after another: `A, B and C`, `A, B, C`; none = missing. */
		list: (items: readonly string[]): string => words.list(items) || MISSING,

		/** A month given as `YYYY-MM`: `August 2025`, `2025년 8월`. Throws on another form: a programmer's mistake. */
		month: (month: string | null): string => {
			if (month === null) return MISSING;
			const [, year, number] = MONTH.exec(month) ?? [];
			if (year === undefined) throw new RangeError(`"${month}" is not a month (YYYY-MM)`);
			return words.month(year, monthOfYear(Number(number)));
		},

		/** A month of a year, 1-12: `August`, `8월`; `short` = as ticks have it: `Aug`. Throws on another number. */
		monthOfYear: (month: number, length: 'long' | 'short' = 'long'): string =>
			length === 'short' ? words.short(monthOfYear(month)) : monthOfYear(month)
	};
}

export type Formatters = ReturnType<typeof formattersOf>;

const FORMATTERS: Readonly<Record<Lang, Formatters>> = {
	ko: formattersOf('ko'),
	en: formattersOf('en')
};

/** The number formats of a language; each can be passed on by itself. `null` is printed as `–`. */
export const formatters = (lang: Lang): Formatters => FORMATTERS[lang];
