import { LEVELS, type Level, type PayQuantile, type Role } from '../../model/tables';
import { ADVERTS } from '../adverts';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles, shownYears } from '../selection';

/** How wide the advertised ranges of pay are: high / low, in twenty equal parts. */
export interface RangeRow {
	readonly role: Role;
	readonly level: Level;
	/** The quantiles of high / low, in order. */
	readonly ratios: readonly number[];
	/** All levels: the median of all adverts with a range. A level: the middle of its twenty quantiles. */
	readonly median: number;
	/** Whether `median` is that of all adverts: the tables hold no such median by level. */
	readonly exact: boolean;
	/** Adverts that publish a range. */
	readonly n: number;
}

export interface RangePoints {
	readonly year: number | null;
	/** All levels together, from the widest to the narrowest. */
	readonly rows: readonly RangeRow[];
	/** Level by level, when one role is chosen. */
	readonly levels: readonly RangeRow[];
	/** The software engineer, for comparison. */
	readonly reference: RangeRow | null;
	/** Shown roles with fewer than 30 ranges. */
	readonly absent: readonly Role[];
}

/** Of twenty quantiles at 0.025, 0.075 … 0.975 the middle of the two that lie beside a half: near the median, not it. */
export const middleOf = (quantiles: readonly number[]): number => {
	const half = quantiles.length / 2;
	const [a = NaN, b = NaN] = [quantiles[Math.ceil(half) - 1], quantiles[Math.floor(half)]];
	return (a + b) / 2;
};

/** @param exact the median of all adverts of the cell, where a table has it */
function rowOf(role: Role, cell: PayQuantile, exact: number | null): RangeRow[] {
	if (cell.rangeRatio.length === 0) return [];
	return [
		{
			role,
			level: cell.level,
			ratios: cell.rangeRatio,
			median: exact ?? middleOf(cell.rangeRatio),
			exact: exact !== null,
			n: cell.nRange
		}
	];
}

/** Ranges of the last year shown. Cells with fewer than 30 ranges are not in the table. */
export function rangePoints({ tables, view }: ChartInput): RangePoints {
	const cells = tables.payQuantile.filter((r) => r.source === ADVERTS && r.geo === 'US');
	const year =
		shownYears(
			view,
			cells.map((r) => r.year)
		).at(-1) ?? null;
	const of = (role: Role, level: Level) =>
		cells.filter((r) => r.year === year && r.roleId === role.id && r.level === level);
	/** All levels together: only with the median of all adverts, which the verdict rests on. */
	const wholeOf = (role: Role) => {
		const exact = tables.roleYear.find(
			(r) => r.source === ADVERTS && r.geo === 'US' && r.year === year && r.roleId === role.id
		)?.rangeRatioP50;
		return exact == null ? [] : of(role, 'ALL').flatMap((cell) => rowOf(role, cell, exact));
	};
	const shown = view.roles === null ? aiRoles(tables) : shownRoles(tables, view);
	const rows = shown.flatMap(wholeOf);
	const [only] = shown;
	const reference = tables.roles.find((role) => role.family === 'reference');
	return {
		year,
		rows: rows.toSorted((a, b) => b.median - a.median),
		levels:
			shown.length === 1 && only
				? LEVELS.filter((level) => level !== 'ALL').flatMap((level) =>
						of(only, level).flatMap((cell) => rowOf(only, cell, null))
					)
				: [],
		reference: reference ? (wholeOf(reference)[0] ?? null) : null,
		absent: shown.filter((role) => !rows.some((r) => r.role === role))
	};
}
