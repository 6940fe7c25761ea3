import { MIN_N_DRAWN, MIN_N_VERDICT } from '../../model/verdict';
import { LEVELS, type Family, type Level, type PayQuantile, type Role } from '../../model/tables';
import type { Interval } from '../../market/interval';
import { ADVERTS } from '../adverts';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles, shownYears } from '../selection';

/** A smaller difference of pay is none. */
export const LEAST = 0.05;

/** Roles that build, run or study models: 'AI-related' in the narrow sense. The others work with data, business, people. */
const CORE_FAMILIES: readonly Family[] = ['modeling', 'operations', 'engineering', 'research'];
export const isCore = (role: Role): boolean => CORE_FAMILIES.includes(role.family);

/** Pay of a role at a level against the software engineer at the same level, minus 1. */
export interface Premium extends Interval {
	readonly level: Level;
	readonly value: number;
	/** Median pay, USD a year. */
	readonly pay: number;
	readonly n: number;
	readonly nReference: number;
	/** 30 postings or more on both sides. */
	readonly enough: boolean;
	/** More or less by 5% or more, with the whole interval beyond; else unclear. */
	readonly way: 'more' | 'less' | 'unclear';
	/** The whole interval lies below +5%: a premium worth the name is ruled out. */
	readonly ruledOut: boolean;
}

export interface PremiumRow {
	readonly role: Role;
	/** In the order of `LEVELS`; levels with fewer than 10 postings on either side are left out. */
	readonly cells: readonly Premium[];
}

/** Quantiles of pay with the median of all postings, which the middle of twenty quantiles only comes near. */
export interface PaySpread extends PayQuantile {
	readonly median: number;
}

export interface PremiumPoints {
	readonly year: number | null;
	/** Core roles first; each kind from the largest to the smallest premium at the level with the most postings. */
	readonly rows: readonly PremiumRow[];
	/** Shown roles without a cell. */
	readonly absent: readonly Role[];
	readonly reference: Role | null;
	/** How pay is spread by level, of the one chosen role and of the reference. */
	readonly spread: readonly {
		readonly level: Level;
		readonly own: PaySpread;
		readonly reference: PaySpread;
	}[];
}

/** The level that stands for a role in the order of rows: that with the most postings. */
const main = ({ cells }: PremiumRow): number =>
	cells.toSorted((a, b) => b.n - a.n)[0]?.value ?? Number.NEGATIVE_INFINITY;

/** Premiums of the last year shown. */
export function premiumPoints({ tables, view }: ChartInput): PremiumPoints {
	const all = tables.payLevel.filter(
		(r) => r.source === ADVERTS && r.geo === 'US' && r.premium !== null
	);
	const year =
		shownYears(
			view,
			all.map((r) => r.year)
		).at(-1) ?? null;
	const shown = view.roles === null ? aiRoles(tables) : shownRoles(tables, view);
	const rows = shown.flatMap((role): PremiumRow[] => {
		const cells = LEVELS.flatMap((level): Premium[] => {
			const r = all.find((c) => c.year === year && c.roleId === role.id && c.level === level);
			if (
				!r ||
				r.premium === null ||
				r.premiumLo === null ||
				r.premiumHi === null ||
				r.payP50 === null
			)
				return [];
			if (Math.min(r.n, r.nReference) < MIN_N_DRAWN) return [];
			const [value, lo, hi] = [r.premium, r.premiumLo, r.premiumHi];
			return [
				{
					level,
					value,
					lo,
					hi,
					pay: r.payP50,
					n: r.n,
					nReference: r.nReference,
					enough: Math.min(r.n, r.nReference) >= MIN_N_VERDICT,
					way: lo >= LEAST ? 'more' : hi <= -LEAST ? 'less' : 'unclear',
					ruledOut: hi < LEAST
				}
			];
		});
		return cells.length === 0 ? [] : [{ role, cells }];
	});
	const reference = tables.roles.find((role) => role.family === 'reference') ?? null;
	const [only] = shown;
	const cellOf = (role: Role | null | undefined, level: Level): PaySpread | null => {
		const same = (q: Pick<PayQuantile, 'source' | 'geo' | 'year' | 'roleId' | 'level'>) =>
			q.source === ADVERTS &&
			q.geo === 'US' &&
			q.year === year &&
			q.roleId === role?.id &&
			q.level === level;
		const quantiles = tables.payQuantile.find(same);
		const median = tables.payLevel.find(same)?.payP50;
		return quantiles && median != null ? { ...quantiles, median } : null;
	};
	return {
		year,
		rows: rows.toSorted(
			(a, b) => Number(isCore(b.role)) - Number(isCore(a.role)) || main(b) - main(a)
		),
		absent: shown.filter((role) => !rows.some((row) => row.role === role)),
		reference,
		spread:
			shown.length === 1
				? LEVELS.filter((level) => level !== 'ALL').flatMap((level) => {
						const [own, other] = [cellOf(only, level), cellOf(reference, level)];
						return own && other ? [{ level, own, reference: other }] : [];
					})
				: []
	};
}

/** Cells that a verdict may rest on, with their roles. */
export const judgedCells = ({ rows }: PremiumPoints): { role: Role; cell: Premium }[] =>
	rows.flatMap(({ role, cells }) =>
		cells.filter((cell) => cell.enough).map((cell) => ({ role, cell }))
	);
