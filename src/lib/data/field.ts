import { type Bilingual, type Lang, type RoleId, type SourceId } from '../model/tables';
import { formatNumber, parseNumber } from './number';

/** The kinds of cell, by their names in the Table Schema standard (https://datapackage.org/standard/table-schema/). */
export type ColumnType =
	'string' | 'boolean' | 'list' | 'integer' | 'number' | 'yearmonth' | 'date';

/** A column of a CSV file: all that is known of it, for the parser, the writer and the data package alike. */
export interface Column {
	/** As in the header, snake_case. */
	readonly name: string;
	readonly type: ColumnType;
	readonly description: Bilingual;
	/** Unit of a number, for example `postings`. */
	readonly unit?: string;
	/** `false` = the cell may be blank. */
	readonly required: boolean;
	readonly minimum?: number;
	readonly maximum?: number;
	/** The only values allowed. */
	readonly enum?: readonly string[];
	/** Regular expression for the whole cell. */
	readonly pattern?: string;
	/** Separator and kind of the items of a list. */
	readonly delimiter?: string;
	readonly itemType?: 'string' | 'integer' | 'number';
	/** The vocabulary from which the value, or each item of the list, is taken. */
	readonly references?: keyof Known;
}

/** Keys that the other tables may name. */
export interface Known {
	readonly roles: ReadonlySet<RoleId>;
	readonly sources: ReadonlySet<SourceId>;
}

/** Why a cell could not be read. */
export interface Flaw {
	readonly column: string;
	readonly message: string;
}
export type Reading<V> =
	{ readonly ok: true; readonly value: V } | { readonly ok: false; readonly flaw: Flaw };

/** A field of a row: one column, or one for each language, and how its cells become a value and back. */
export interface Field<V> {
	readonly columns: readonly Column[];
	/** `cells` in the order of `columns`. */
	read(cells: readonly string[], known: Known): Reading<V>;
	write(value: V): string[];
}

type Constraints = Partial<
	Pick<Column, 'unit' | 'minimum' | 'maximum' | 'pattern' | 'references' | 'required'>
>;

/** Text as it stands in the cell; with `required: false` it may be empty. */
export function text(
	name: string,
	description: Bilingual,
	constraints: Constraints = {}
): Field<string> {
	return single<string>(
		{ name, type: 'string', description, required: true, ...constraints },
		(cell) => cell,
		same
	);
}

/** Text in both languages: the columns `<name>_ko` and `<name>_en`, neither blank. */
export function bilingual(name: string, description: Bilingual): Field<Bilingual> {
	const one = (lang: Lang, note: Bilingual) =>
		text(`${name}_${lang}`, {
			ko: `${description.ko} (${note.ko})`,
			en: `${description.en} (${note.en})`
		});
	const ko = one('ko', { ko: '한국어', en: 'Korean' });
	const en = one('en', { ko: '영어', en: 'English' });
	return {
		columns: [...ko.columns, ...en.columns],
		read([koCell = '', enCell = ''], known) {
			const inKorean = ko.read([koCell], known);
			if (!inKorean.ok) return inKorean;
			const inEnglish = en.read([enCell], known);
			if (!inEnglish.ok) return inEnglish;
			return { ok: true, value: { ko: inKorean.value, en: inEnglish.value } };
		},
		write: (value) => [value.ko, value.en]
	};
}

/** One of a few values. */
export function oneOf<V extends string>(
	name: string,
	description: Bilingual,
	values: readonly V[]
): Field<V> {
	const column: Column = { name, type: 'string', description, required: true, enum: values };
	return single<V>(
		column,
		(cell) => values.find((value) => value === cell) ?? refuse(`one of ${values.join(', ')}`),
		same
	);
}

/** Texts joined by `;`, none of them empty; no text = an empty list. */
export function list(
	name: string,
	description: Bilingual,
	constraints: Constraints = {}
): Field<readonly string[]> {
	return single<readonly string[]>(
		{
			name,
			type: 'list',
			delimiter: ';',
			itemType: 'string',
			description,
			required: false,
			...constraints
		},
		(cell) => {
			const items = cell === '' ? [] : cell.split(';');
			return items.includes('') ? refuse('items joined by ";", none of them empty') : items;
		},
		(items) => items.join(';')
	);
}

/**
 * Numbers joined by `;`, written with at most `decimals` places (0 = whole numbers), each at least 0 unless told
 * otherwise; `minimum` and `maximum` hold for each of them. No number = an empty list.
 */
export function numbers(
	name: string,
	description: Bilingual,
	{ decimals = 4, ...constraints }: Constraints & { readonly decimals?: number } = {}
): Field<readonly number[]> {
	const column: Column = {
		name,
		type: 'list',
		delimiter: ';',
		itemType: decimals === 0 ? 'integer' : 'number',
		description,
		required: false,
		minimum: 0,
		...constraints
	};
	return single<readonly number[]>(
		column,
		(cell) => {
			const items = cell === '' ? [] : cell.split(';');
			const values = items.flatMap((item) => {
				const value = parseNumber(item);
				return value === undefined ||
					!within(value, column) ||
					(decimals === 0 && item.includes('.'))
					? []
					: [value];
			});
			const kind = decimals === 0 ? 'whole numbers' : 'numbers';
			return values.length === items.length
				? values
				: refuse(`${kind}${range(column)} joined by ";"`);
		},
		(values) => values.map((value) => formatNumber(value, decimals)).join(';')
	);
}

/** `true` or `false`. */
export function boolean(name: string, description: Bilingual): Field<boolean> {
	return single<boolean>(
		{ name, type: 'boolean', description, required: true },
		(cell) => (cell === 'true' ? true : cell === 'false' ? false : refuse('true or false')),
		String
	);
}

/** A whole number, at least 0 unless told otherwise. */
export function integer(
	name: string,
	description: Bilingual,
	constraints: Constraints = {}
): Field<number> {
	const column: Column = {
		name,
		type: 'integer',
		description,
		required: true,
		minimum: 0,
		...constraints
	};
	return single<number>(column, wholeNumber(column), (value) => formatNumber(value, 0));
}

/** A number, at least 0 unless told otherwise; written with at most `decimals` places (default 4). */
export function decimal(
	name: string,
	description: Bilingual,
	{ decimals = 4, ...constraints }: Constraints & { readonly decimals?: number } = {}
): Field<number> {
	const column: Column = {
		name,
		type: 'number',
		description,
		required: true,
		minimum: 0,
		...constraints
	};
	return single<number>(
		column,
		(cell) => {
			const value = parseNumber(cell);
			return value !== undefined && within(value, column)
				? value
				: refuse(`a number${range(column)}`);
		},
		(value) => formatNumber(value, decimals)
	);
}

/** A calendar year. */
export function year(name: string, description: Bilingual): Field<number> {
	const column: Column = {
		name,
		type: 'integer',
		description,
		required: true,
		minimum: 1900,
		maximum: 2100
	};
	return single<number>(column, wholeNumber(column), (value) => formatNumber(value, 0));
}

/** A month, `YYYY-MM`. */
export function month(name: string, description: Bilingual): Field<string> {
	return single<string>(
		{ name, type: 'yearmonth', description, required: true },
		(cell) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(cell) ? cell : refuse('a month, YYYY-MM')),
		same
	);
}

/** A day that exists, `YYYY-MM-DD`. */
export function date(name: string, description: Bilingual): Field<string> {
	return single<string>(
		{ name, type: 'date', description, required: true },
		(cell) => (isDay(cell) ? cell : refuse('a day, YYYY-MM-DD')),
		same
	);
}

/** The same field where a blank cell is allowed and means `null`: not published or not measured. */
export function orNull<V>(field: Field<V>): Field<V | null> {
	return {
		columns: field.columns.map((column) => ({ ...column, required: false })),
		read: (cells, known) =>
			cells.every((cell) => cell === '') ? { ok: true, value: null } : field.read(cells, known),
		write: (value) => (value === null ? field.columns.map(() => '') : field.write(value))
	};
}

/** What a cell had to be. */
interface Refusal {
	readonly expected: string;
}
const refuse = (expected: string): Refusal => ({ expected });
const same = (value: string): string => value;

function single<V extends string | number | boolean | readonly string[] | readonly number[]>(
	column: Column,
	read: (cell: string) => V | Refusal,
	write: (value: V) => string
): Field<V> {
	const isRefusal = (value: V | Refusal): value is Refusal =>
		typeof value === 'object' && 'expected' in value;
	const pattern = column.pattern === undefined ? null : new RegExp(`^(?:${column.pattern})$`);
	return {
		columns: [column],
		read([cell = ''], known) {
			const fail = (message: string): Reading<V> => ({
				ok: false,
				flaw: { column: column.name, message }
			});
			if (cell === '' && column.required) return fail('is blank, expected a value');
			const value = read(cell);
			if (isRefusal(value)) return fail(`${quote(cell)} found, expected ${value.expected}`);
			if (pattern !== null && cell !== '' && !pattern.test(cell))
				return fail(`${quote(cell)} found, expected the form ${column.pattern ?? ''}`);
			if (column.references !== undefined) {
				const vocabulary = known[column.references];
				const items: readonly unknown[] = Array.isArray(value) ? value : [value];
				const named = items.map(String);
				const stranger = named.find((item) => !vocabulary.has(item));
				if (stranger !== undefined)
					return fail(`${quote(stranger)} found, expected a key of ${column.references}.csv`);
			}
			return { ok: true, value };
		},
		write: (value) => [write(value)]
	};
}

const wholeNumber = (column: Column) => (cell: string) => {
	const value = parseNumber(cell);
	return value !== undefined && !cell.includes('.') && within(value, column)
		? value
		: refuse(`a whole number${range(column)}`);
};

const within = (value: number, { minimum = -Infinity, maximum = Infinity }: Column): boolean =>
	value >= minimum && value <= maximum;

function range({ minimum, maximum }: Column): string {
	if (maximum !== undefined) return ` from ${minimum ?? '-∞'} to ${maximum}`;
	return minimum === undefined ? '' : ` of at least ${minimum}`;
}

function isDay(cell: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return false;
	const day = new Date(`${cell}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
}

/** The cell for a message: quoted, and cut when it is long. */
const quote = (cell: string): string =>
	JSON.stringify(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
