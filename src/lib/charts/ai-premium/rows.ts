import { formatters } from '../../content/number';
import type { Level, Role } from '../../model/tables';
import type { DotRow, RowDot } from '../../plot/dot-rows';
import type { Ink } from '../../plot/palette';
import type { QuantileRow } from '../../plot/quantile-dots';
import type { DotShape } from '../../plot/spec';
import type { ChartInput } from '../contract';
import { roleInk, roleLabel } from '../selection';
import { isCore, type Premium, type PremiumPoints, type PremiumRow } from './points';
import { WORDS } from './words';

/** A level has its shape and its colour. */
export const LEVEL_MARK: Readonly<Record<Level, { shape: DotShape; ink: Ink }>> = {
	EN: { shape: 'triangle', ink: 'demand' },
	MI: { shape: 'square', ink: 'supply' },
	SE: { shape: 'circle', ink: 'ink' },
	EX: { shape: 'diamond', ink: 'muted' },
	ALL: { shape: 'circle', ink: 'ink' }
};

/** A difference in whole per cent with its sign. */
export const signed = (value: number | null, lang: ChartInput['lang']): string => {
	const text = formatters(lang).percent(value, 0);
	return value !== null && value > 0 && text !== '0%' ? `+${text}` : text;
};
export const range = ({ lo, hi }: Premium, lang: ChartInput['lang']): string =>
	WORDS[lang].fromTo(signed(lo, lang), signed(hi, lang));

function dotOf(role: Role, cell: Premium, lang: ChartInput['lang']): RowDot {
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		value: cell.value,
		...LEVEL_MARK[cell.level],
		hollow: !cell.enough,
		r: 4.5,
		lines: [
			`${role.label[lang]}, ${words.levels[cell.level]}`,
			words.target(signed(cell.value, lang), range(cell, lang)),
			`${words.pay} ${f.usd(cell.pay)}`,
			words.n(f.count(cell.n), f.count(cell.nReference))
		]
	};
}

/** A row a role, its levels on it. */
function dotRow({ role, cells }: PremiumRow, input: ChartInput): DotRow {
	const { lang, view } = input;
	return {
		name: role.label[lang],
		ink: roleInk(view, role.id) ?? 'ink',
		dots: cells.map((cell) => ({
			...dotOf(role, cell, lang),
			...(cell.enough ? { lo: cell.lo, hi: cell.hi } : {})
		}))
	};
}

/** One role: a row a level, with the value. */
export const levelRows = ({ role, cells }: PremiumRow, { lang, view }: ChartInput): DotRow[] =>
	cells.map((cell) => ({
		name: WORDS[lang].levels[cell.level],
		ink: 'ink',
		end: formatters(lang).count(cell.n),
		dots: [
			{
				...dotOf(role, cell, lang),
				lo: cell.lo,
				hi: cell.hi,
				ink: roleInk(view, role.id) ?? 'demand',
				label: signed(cell.value, lang)
			}
		]
	}));

/** Rows of roles under the two kinds of them, when there are both. */
export function roleRows(rows: readonly PremiumRow[], input: ChartInput): DotRow[] {
	const words = WORDS[input.lang];
	const both = new Set(rows.map(({ role }) => isCore(role))).size === 2;
	return rows.map((row, i) => {
		const core = isCore(row.role);
		const previous = rows[i - 1];
		const starts = both && (!previous || isCore(previous.role) !== core);
		return {
			...dotRow(row, input),
			...(starts ? { group: core ? words.core : words.others } : {})
		};
	});
}

/** Pay of the chosen role and of the reference, level by level. */
export function spreadRows({ spread, reference }: PremiumPoints, input: ChartInput): QuantileRow[] {
	const { lang, view, tables } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	return spread.flatMap(({ level, own, reference: other }) =>
		[own, other].map((cell, i): QuantileRow => {
			const name = i === 0 ? roleLabel(tables, cell.roleId, lang) : (reference?.label[lang] ?? '');
			return {
				...(i === 0 ? { group: words.levels[level] } : {}),
				name,
				ink: i === 0 ? (roleInk(view, cell.roleId) ?? 'ink') : 'muted',
				fill: i === 0 ? (roleInk(view, cell.roleId) ?? 'demand') : 'context-text',
				values: cell.pay,
				median: cell.median,
				medianText: f.usd(Math.round(cell.median)),
				end: f.usd(Math.round(cell.median)),
				lines: [
					`${name}, ${words.levels[level]}`,
					`${words.pay} ${f.usd(Math.round(cell.median))}`,
					`n = ${f.count(cell.n)}`
				]
			};
		})
	);
}
