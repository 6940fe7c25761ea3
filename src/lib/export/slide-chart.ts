/** From the table on screen to what PowerPoint can draw or tabulate itself: which cells become which series. */
import type { Bilingual, Lang } from '../model/tables';
import type { Ink } from '../plot/palette';
import type { DataTable } from '../plot/spec';
import { formatCode } from './format-code';
import { readPrinted, type Printed } from './printed';

/** Forms of PowerPoint's own charts that are used. */
export type ChartKind = 'line' | 'bar' | 'bar-stacked' | 'scatter';

/** Which rows are taken: those that have in `column` what the first row has, or the latest year of each name. */
export type Keep =
	| { readonly like: 'first'; readonly column: number }
	| { readonly like: 'latest'; readonly column: number };

/**
 * Which columns hold the series. `by`: one series for each text of that column, its values in `value`. `columns`: one
 * series a column. `ends`: first and last year of each name; only the last where both would be too many bars.
 */
export type SeriesOf =
	| { readonly by: number; readonly value: number }
	| { readonly columns: readonly number[] }
	| { readonly ends: number; readonly value: number };

interface Rows {
	/** Columns that name a category, joined; one that says the same in every row is left out. */
	readonly names: readonly number[];
	readonly series: SeriesOf;
	readonly keep?: Keep;
}

/** How a table becomes a chart. Columns count from 0. */
export interface ChartRecipe extends Rows {
	readonly kind: Exclude<ChartKind, 'scatter'>;
	/** Bars: across the slide or upwards. */
	readonly direction?: 'across' | 'up';
	/** Stacks are parts of a whole and fill the axis. */
	readonly whole?: boolean;
	/** Colours by meaning, in the order of the series (of fewer series, the last colours); otherwise the colours of roles. */
	readonly inks?: readonly Ink[];
	/** Series with a colour and a name; the rest are the grey background. Or those that have in `column` what the first has. */
	readonly lead?: number | { readonly column: number };
	/** At most so many series, the first ones. */
	readonly most?: number;
	/** A log scale. */
	readonly log?: boolean;
	/** What the values are, where the table’s head does not say it. */
	readonly axisTitle?: Bilingual;
}

/** A point a row: across the number in `x`, up that in `y`. */
export interface ScatterRecipe {
	readonly kind: 'scatter';
	readonly names: readonly number[];
	readonly x: number;
	readonly y: number;
}

/** A two-way table with shaded cells. */
export interface TableRecipe extends Rows {
	readonly kind: 'table';
	/** Shades: by size, by sign and size, or none. */
	readonly shade: 'size' | 'sign' | 'none';
}

export type Recipe = ChartRecipe | ScatterRecipe | TableRecipe;

export interface SlideSeries {
	readonly name: string;
	/** One a category; `null` = missing, drawn as a gap. */
	readonly values: readonly (number | null)[];
	readonly ink: Ink;
	/** Belongs to the grey background: no name beside it. */
	readonly behind: boolean;
}

/** A chart that PowerPoint draws. */
export interface SlideChart {
	readonly kind: ChartKind;
	readonly direction: 'across' | 'up';
	readonly whole: boolean;
	readonly log: boolean;
	/** Of a scatter chart: the names of its points. */
	readonly categories: readonly string[];
	/** At least one. Of a scatter chart: a series a point. */
	readonly series: readonly SlideSeries[];
	/** Colours of the bars of a lone series, one a category: what fell, and the roles chosen; `null` = that of the series. */
	readonly barInks: readonly (Ink | null)[];
	/** Spreadsheet format of the values, for example `0.0%`. */
	readonly format: string;
	/** What the values are; `null` = more than one thing, named by the series. */
	readonly axisTitle: string | null;
	/** Only of a scatter chart: place of each point across, and its axis. */
	readonly across?: {
		readonly values: readonly number[];
		readonly format: string;
		readonly title: string;
	};
}

export interface SlideCell {
	/** As printed. */
	readonly text: string;
	/** -1 … 1 of the darkest shade; `null` = none. */
	readonly shade: number | null;
}

/** A table that PowerPoint lays out. */
export interface SlideTable {
	readonly shade: TableRecipe['shade'];
	/** Heads of the columns of numbers. */
	readonly columns: readonly string[];
	readonly rows: readonly { readonly name: string; readonly cells: readonly SlideCell[] }[];
}

/** More bars than these cannot be told apart on a slide, nor can their values be printed. */
export const MOST_BARS = 20;
/** Bars of pairs and triples stand closer, but of more than these no value can be read. */
const TOO_MANY_BARS = 24;
/** More lines than these cannot be told apart by colour. */
export const MOST_COLOURS = 8;
/** Lines with a colour where there are too many for all to have one. */
const LEADING = 5;

type Row = readonly string[];
const cellOf = (row: Row, column: number): string => row[column] ?? '';
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The number of a cell. Throws if there is none: the recipe names the wrong column. */
function numberOf(table: DataTable, row: Row, column: number): Printed {
	const read = readPrinted(cellOf(row, column));
	if (!read)
		throw new Error(
			`"${cellOf(row, column)}" (${table.columns[column] ?? column}) of table “${table.caption}” is not a number`
		);
	return read;
}

/** Names of rows: the columns named, without those that say the same everywhere; the first stays if all do. */
function namer(rows: readonly Row[], names: readonly number[]): (row: Row) => string {
	const telling = names.filter((c) => unique(rows.map((row) => cellOf(row, c))).length > 1);
	const used = telling.length > 0 ? telling : names.slice(0, 1);
	return (row) => used.map((c) => cellOf(row, c)).join(' · ');
}

function kept(rows: readonly Row[], keep: Keep | undefined, name: (row: Row) => string): Row[] {
	if (!keep) return [...rows];
	const { column } = keep;
	if (keep.like === 'first')
		return rows.filter((row) => cellOf(row, column) === cellOf(rows[0] ?? [], column));
	const latest = new Map<string, Row>();
	for (const row of rows) {
		const best = latest.get(name(row));
		if (!best || Number(cellOf(row, column)) > Number(cellOf(best, column)))
			latest.set(name(row), row);
	}
	return rows.filter((row) => latest.get(name(row)) === row);
}

/** Whole years at even steps from the first to the last, so that a category axis is true to time. */
function evenYears(years: readonly number[]): number[] {
	const sorted = unique(years).sort((a, b) => a - b);
	const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
	const step = sorted.slice(1).reduce((g, year, i) => gcd(year - (sorted[i] ?? year), g), 0);
	const [first = 0] = sorted;
	const last = sorted.at(-1) ?? first;
	return step === 0
		? sorted
		: Array.from({ length: (last - first) / step + 1 }, (_, i) => first + i * step);
}

interface Grid {
	readonly categories: readonly string[];
	readonly series: readonly string[];
	/** The row and column of a cell; `undefined` = the table has none. */
	readonly at: (series: number, category: number) => readonly [Row, number] | undefined;
	/** First row of each series. */
	readonly heads: readonly (Row | undefined)[];
}

/** Lays the rows out as series by categories. Throws where two rows claim one cell: the recipe names too few columns. */
function grid(table: DataTable, recipe: Rows, years: boolean): Grid {
	const rows = kept(table.rows, recipe.keep, namer(table.rows, recipe.names.slice(0, 1)));
	const name = namer(rows, recipe.names);
	const named = unique(rows.map(name));
	const categories = years ? evenYears(named.map(Number)).map(String) : named;
	const { series } = recipe;
	if ('columns' in series) {
		const row = new Map(rows.map((r) => [name(r), r]));
		if (row.size < rows.length) throw new Error(`two rows of “${table.caption}” have one name`);
		return {
			categories,
			series: series.columns.map((c) => table.columns[c] ?? ''),
			heads: series.columns.map(() => rows[0]),
			at: (s, c) => {
				const [r, column] = [row.get(categories[c] ?? ''), series.columns[s]];
				return r && column !== undefined ? [r, column] : undefined;
			}
		};
	}
	const groups =
		'by' in series
			? groupsBy(rows, namer(rows, [series.by]))
			: endGroups(rows, name, series.ends, named.length);
	const cells = groups.map(({ rows: own }) => new Map(own.map((row) => [name(row), row])));
	groups.forEach(({ name: group, rows: own }, i) => {
		if ((cells[i]?.size ?? 0) < own.length)
			throw new Error(`“${table.caption}” has two values of ${group} for one name`);
	});
	return {
		categories,
		series: groups.map((g) => g.name),
		heads: groups.map((g) => g.rows[0]),
		at: (s, c) => {
			const row = cells[s]?.get(categories[c] ?? '');
			return row && [row, series.value];
		}
	};
}

interface Group {
	readonly name: string;
	readonly rows: readonly Row[];
}

const groupsBy = (rows: readonly Row[], name: (row: Row) => string): Group[] =>
	unique(rows.map(name)).map((group) => ({
		name: group,
		rows: rows.filter((row) => name(row) === group)
	}));

/** First and last year of each name as two series, called by the years that are in them. */
function endGroups(
	rows: readonly Row[],
	name: (row: Row) => string,
	column: number,
	names: number
): Group[] {
	const year = (row: Row) => Number(cellOf(row, column));
	const own = groupsBy(rows, name).map((g) => g.rows.toSorted((a, b) => year(a) - year(b)));
	const lasts = own.map((g) => g.slice(-1)).flat();
	const firsts = own.flatMap((g) => (g.length > 1 ? g.slice(0, 1) : []));
	const called = (group: readonly Row[]): Group => {
		const years = unique(group.map(year)).sort((a, b) => a - b);
		return { name: unique([years[0], years.at(-1)]).join('–'), rows: group };
	};
	const both = firsts.length > 0 && 2 * names <= MOST_BARS;
	return (both ? [firsts, lasts] : [lasts]).map(called);
}

/** Colours of the roles chosen by their names as tables print them; empty = none is chosen. */
export type RoleInks = ReadonlyMap<string, Ink>;

/** The colour of a row that is named after a role, whatever it says more in brackets; `null` = not one that is chosen. */
const roleInkOf = (name: string, roles: RoleInks): Ink | null =>
	roles.get(name) ?? roles.get(name.replace(/ \(.*\)$/, '')) ?? null;

/** The colours of the series, and which of them are background. */
function inks(
	recipe: ChartRecipe,
	heads: Grid['heads'],
	names: readonly string[],
	roles: RoleInks
): { ink: Ink; behind: boolean }[] {
	const { lead = Infinity, inks: own, kind } = recipe;
	const leads = heads.map((head, i) =>
		typeof lead === 'number'
			? i < lead
			: head !== undefined && cellOf(head, lead.column) === cellOf(heads[0] ?? [], lead.column)
	);
	const many = kind === 'line' && leads.filter(Boolean).length > MOST_COLOURS;
	const spare = Math.max(0, (own?.length ?? 0) - heads.length);
	let next = 0;
	return leads.map((isLead, i) => {
		const behind = many ? i >= LEADING : !isLead;
		if (behind) return { ink: 'context', behind };
		const chosen = roleInkOf(names[i] ?? '', roles);
		if (chosen) return { ink: chosen, behind };
		const role = `role-${(next++ % MOST_COLOURS) + 1}` as Ink;
		return { ink: own?.[i + spare] ?? (heads.length === 1 ? 'supply' : role), behind };
	});
}

/** Format of what the cells print; throws where they print different units: one axis cannot hold them. */
function formatOf(caption: string, cells: readonly Printed[]): Bilingual {
	const known = cells.filter((cell) => cell.value !== null);
	const units = unique(known.map((cell) => cell.unit));
	if (units.length > 1) throw new Error(`“${caption}” has ${units.join(' and ')} on one axis`);
	return formatCode({
		unit: units[0] ?? 'plain',
		digits: Math.max(0, ...known.map((cell) => cell.digits)),
		signed: known.some((cell) => cell.signed)
	});
}

/**
 * The chart that a recipe makes of a table; `null` = the table has no number for it. Categories and series stand in the
 * order of the table, years in order of time at even steps. Ends of an axis of years without any value are cut off.
 */
export function slideChart(
	table: DataTable,
	recipe: ChartRecipe | ScatterRecipe,
	lang: Lang,
	roles: RoleInks = new Map()
): SlideChart | null {
	return recipe.kind === 'scatter'
		? scatter(table, recipe, lang, roles)
		: seriesChart(table, recipe, lang, roles);
}

function seriesChart(
	table: DataTable,
	recipe: ChartRecipe,
	lang: Lang,
	roles: RoleInks
): SlideChart | null {
	const laid = grid(table, recipe, recipe.kind === 'line');
	const read = laid.series.slice(0, recipe.most).map((_, s) =>
		laid.categories.map((_name, c) => {
			const at = laid.at(s, c);
			return at ? numberOf(table, ...at) : null;
		})
	);
	const value = (s: number, c: number) => read[s]?.[c]?.value ?? null;
	const filled = laid.categories.flatMap((_, c) =>
		read.some((_values, s) => value(s, c) !== null) ? [c] : []
	);
	const [first = 0, last = -1] = [filled[0], filled.at(-1)];
	const shown = laid.categories.flatMap((_, c) =>
		recipe.kind === 'line' ? (c >= first && c <= last ? [c] : []) : filled.includes(c) ? [c] : []
	);
	if (shown.length === 0) return null;
	const styles = inks(recipe, laid.heads.slice(0, recipe.most), laid.series, roles);
	const { series } = recipe;
	const categories = shown.map((c) => laid.categories[c] ?? '');
	const drawn = read.flatMap((_, s) => {
		const values = shown.map((c) => value(s, c));
		const style = styles[s];
		if (!style || values.every((v) => v === null)) return [];
		return [{ name: laid.series[s] ?? '', values, ...style }];
	});
	const named = 'columns' in series ? series.columns : [series.value];
	const chart: SlideChart = {
		kind: recipe.kind,
		direction: recipe.direction ?? 'across',
		whole: recipe.whole ?? false,
		log: recipe.log ?? false,
		categories,
		series: drawn,
		barInks: barInks(recipe, categories, drawn, roles),
		format: formatOf(
			table.caption,
			read.flat().filter((cell) => cell !== null)
		)[lang],
		axisTitle:
			recipe.axisTitle?.[lang] ??
			(named.length === 1 ? (table.columns[named[0] ?? 0] ?? null) : null)
	};
	return chart.kind === 'line' && categories.length === 1 ? asBars(chart, roles) : chart;
}

/** Lines of a single year would be dots in a column: a bar for each instead. */
function asBars(chart: SlideChart, roles: RoleInks): SlideChart {
	const [year = ''] = chart.categories;
	const values = chart.series.map((s) => s.values[0] ?? null);
	return {
		...chart,
		kind: 'bar',
		log: false,
		categories: chart.series.map((s) => s.name),
		series: [{ name: year, values, ink: 'supply', behind: false }],
		barInks: chart.series.map((s) => (s.behind ? 'context' : roleInkOf(s.name, roles))),
		axisTitle: [...(chart.axisTitle === null ? [] : [chart.axisTitle]), year].join(' · ')
	};
}

/** Whether a chart has more bars than can be read. */
export const isCrowded = ({ kind, categories, series }: SlideChart): boolean =>
	kind === 'bar' && categories.length * series.length > TOO_MANY_BARS;

function barInks(
	{ kind }: ChartRecipe,
	categories: readonly string[],
	series: readonly SlideSeries[],
	roles: RoleInks
): (Ink | null)[] {
	const [only] = series;
	if (kind !== 'bar' || !only || series.length > 1) return categories.map(() => null);
	return categories.map(
		(name, c) => roleInkOf(name, roles) ?? ((only.values[c] ?? 0) < 0 ? 'demand' : null)
	);
}

function scatter(
	table: DataTable,
	recipe: ScatterRecipe,
	lang: Lang,
	roles: RoleInks
): SlideChart | null {
	const name = namer(table.rows, recipe.names);
	const points = table.rows.flatMap((row) => {
		const [x, y] = [numberOf(table, row, recipe.x), numberOf(table, row, recipe.y)];
		return x.value === null || y.value === null ? [] : [{ name: name(row), x, y }];
	});
	if (points.length === 0) return null;
	return {
		kind: 'scatter',
		direction: 'up',
		whole: false,
		log: false,
		categories: points.map((p) => p.name),
		series: points.map((p, i) => ({
			name: p.name,
			values: points.map((_, k) => (k === i ? p.y.value : null)),
			ink: roleInkOf(p.name, roles) ?? (`role-${(i % MOST_COLOURS) + 1}` as Ink),
			behind: false
		})),
		barInks: points.map(() => null),
		format: formatOf(
			table.caption,
			points.map((p) => p.y)
		)[lang],
		axisTitle: table.columns[recipe.y] ?? null,
		across: {
			values: points.map((p) => p.x.value ?? 0),
			format: formatOf(
				table.caption,
				points.map((p) => p.x)
			)[lang],
			title: table.columns[recipe.x] ?? ''
		}
	};
}

/** The two-way table that a recipe makes; cells as printed, '–' where the table has none. `null` = nothing to tabulate. */
export function slideTable(table: DataTable, recipe: TableRecipe): SlideTable | null {
	const laid = grid(table, recipe, false);
	if (laid.categories.length === 0 || laid.series.length === 0) return null;
	const read = laid.categories.map((_, c) =>
		laid.series.map((_name, s) => {
			const at = laid.at(s, c);
			return { text: at ? cellOf(...at) : '–', value: at ? numberOf(table, ...at).value : null };
		})
	);
	const size = Math.max(...read.flat().map(({ value }) => Math.abs(value ?? 0)));
	const columns = laid.series.map((name, i) => ({ name, i }));
	// Years are told in order of time, whichever the first row has.
	if (columns.every(({ name }) => /^\d{4}$/.test(name)))
		columns.sort((a, b) => Number(a.name) - Number(b.name));
	return {
		shade: recipe.shade,
		columns: columns.map(({ name }) => name),
		rows: read.map((cells, c) => ({
			name: laid.categories[c] ?? '',
			cells: columns.map(({ i }) => {
				const { text = '–', value = null } = cells[i] ?? {};
				return {
					text,
					shade: recipe.shade === 'none' || value === null || size === 0 ? null : value / size
				};
			})
		}))
	};
}
