import { sum } from 'd3';
import { formatters, MISSING } from '../../content/number';
import type { Level } from '../../model/tables';
import type { DotRow } from '../../plot/dot-rows';
import type { Ink } from '../../plot/palette';
import type { QuantileRow } from '../../plot/quantile-dots';
import type { DotShape } from '../../plot/spec';
import { ADVERTS, partYearNote } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk, roleLabel, shownRoles } from '../selection';
import { drawPremium, drawSpread } from './draw';
import {
	judgedCells,
	LEAST,
	premiumPoints,
	type Premium,
	type PremiumPoints,
	type PremiumRow
} from './points';
import { premiumVerdict } from './verdict';
import { WORDS } from './words';

/** A level has its shape and its colour. */
const LEVEL_MARK: Readonly<Record<Level, { shape: DotShape; ink: Ink }>> = {
	EN: { shape: 'triangle', ink: 'demand' },
	MI: { shape: 'square', ink: 'supply' },
	SE: { shape: 'circle', ink: 'ink' },
	EX: { shape: 'diamond', ink: 'muted' },
	ALL: { shape: 'circle', ink: 'ink' }
};

const signed = (value: number | null, lang: ChartInput['lang']): string => {
	const text = formatters(lang).percent(value, 0);
	return value !== null && value > 0 && text !== '0%' ? `+${text}` : text;
};
const range = ({ lo, hi }: Premium, lang: ChartInput['lang']): string =>
	WORDS[lang].fromTo(signed(lo, lang), signed(hi, lang));

function dotRow({ role, cells }: PremiumRow, input: ChartInput): DotRow {
	const { lang, view } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		name: role.label[lang],
		ink: roleInk(view, role.id) ?? 'ink',
		dots: cells.map((cell) => ({
			value: cell.value,
			...(cell.enough ? { lo: cell.lo, hi: cell.hi } : {}),
			...LEVEL_MARK[cell.level],
			hollow: !cell.enough,
			r: 4.5,
			lines: [
				`${role.label[lang]}, ${words.levels[cell.level]}`,
				words.target(signed(cell.value, lang), range(cell, lang)),
				`${words.pay} ${f.usd(cell.pay)}`,
				words.n(f.count(cell.n), f.count(cell.nReference))
			]
		}))
	};
}

function spreadRows({ spread, reference }: PremiumPoints, input: ChartInput): QuantileRow[] {
	const { lang, view, tables } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const middle = (pay: readonly number[]) => ((pay[9] ?? NaN) + (pay[10] ?? NaN)) / 2;
	return spread.flatMap(({ level, own, reference: other }) =>
		[own, other].map((cell, i): QuantileRow => {
			const name = i === 0 ? roleLabel(tables, cell.roleId, lang) : (reference?.label[lang] ?? '');
			const median = middle(cell.pay);
			return {
				...(i === 0 ? { group: words.levels[level] } : {}),
				name,
				ink: i === 0 ? (roleInk(view, cell.roleId) ?? 'ink') : 'muted',
				fill: i === 0 ? (roleInk(view, cell.roleId) ?? 'demand') : 'context-text',
				values: cell.pay,
				median,
				medianText: f.usd(Math.round(median)),
				end: f.usd(Math.round(median)),
				lines: [
					`${name}, ${words.levels[level]}`,
					`${words.pay} ${f.usd(Math.round(median))}`,
					`n = ${f.count(cell.n)}`
				]
			};
		})
	);
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = premiumPoints(input);
	const { rows, absent, reference, year, spread } = points;
	const shown = shownRoles(tables, view);
	const verdict = premiumVerdict(points, shown.length);
	const judged = judgedCells(points).toSorted((a, b) => b.cell.value - a.cell.value);
	const [top, bottom] = [judged[0], judged.at(-1)];
	const more = judged.filter(({ cell }) => cell.way === 'more');
	const ruledOut = judged.filter(({ cell }) => cell.ruledOut).length;
	const name = reference?.label[lang] ?? MISSING;
	const cellName = (of: (typeof judged)[number] | undefined) =>
		of ? `${of.role.label[lang]} ${words.levels[of.cell.level]}` : MISSING;
	const n = sum(judged, ({ cell }) => cell.n);
	const present = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.level)));
	const levels = (['EN', 'MI', 'SE', 'EX'] as const).filter((level) => present.has(level));
	return {
		variant: judged.length === 0 ? verdict.reason : judged.length === 1 ? 'one' : 'many',
		figures: {
			year: f.year(year),
			reference: name,
			top: cellName(top),
			topValue: signed(top?.cell.value ?? null, lang),
			topRange: top ? range(top.cell, lang) : MISSING,
			topPay: f.usd(top?.cell.pay ?? null),
			bottom: cellName(bottom),
			bottomValue: signed(bottom?.cell.value ?? null, lang),
			judged: f.count(judged.length),
			more: f.count(more.length),
			ruledOut: f.count(ruledOut),
			least: f.percent(LEAST, 0),
			roles: f.list(shown.map((role) => role.label[lang])),
			n: f.count(n)
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: judged.length === 1
							? signed(top?.cell.value ?? null, lang)
							: words.counted(f.count(more.length), f.count(judged.length))
			}
		],
		facts: {
			n: n > 0 ? words.facts(f.count(n)) : MISSING,
			count: n > 0 ? n : null,
			years: rows.length > 0 ? f.yearTick(year) : MISSING,
			place: words.place
		},
		notes: [
			...(absent.length > 0 && rows.length > 0
				? [words.fewAll(f.list(absent.map((role) => role.label[lang])))]
				: []),
			...(rows.length > 0 ? partYearNote(tables, year, lang) : [])
		],
		draw: (frame, title) =>
			drawPremium(
				{
					rows: rows.map((row) => dotRow(row, input)),
					axisTitle: words.axisTitle(name),
					reference: { value: 0, text: words.same },
					key: levels.map((level) => ({ text: words.levels[level], ...LEVEL_MARK[level] })),
					format: (v) => signed(v, lang),
					notes: [words.bands]
				},
				frame,
				title,
				{
					summary: words.summary(f.year(year)),
					nothing: shown.length === 0 ? words.noRole : year === null ? words.nothing : words.none
				}
			),
		...(spread.length > 0
			? {
					second: {
						name: words.second,
						draw: (frame, title) =>
							drawSpread(
								{
									rows: spreadRows(points, input),
									axisTitle: words.spreadAxis,
									endHead: words.pay,
									format: (v) => f.count(v / 1000),
									notes: []
								},
								frame,
								title,
								{ summary: words.spreadSummary(f.year(year)), nothing: words.none }
							)
					}
				}
			: {}),
		table: {
			caption: words.caption(name),
			columns: [
				words.role,
				words.level,
				words.premium,
				words.interval,
				words.pay,
				words.adverts,
				name
			],
			rows: rows.flatMap(({ role, cells }) =>
				cells.map((cell) => [
					role.label[lang],
					words.levels[cell.level],
					signed(cell.value, lang),
					range(cell, lang),
					f.usd(cell.pay),
					f.count(cell.n),
					f.count(cell.nReference)
				])
			),
			numericFrom: 2
		}
	};
}

/** Is ‘AI-related’ worth something by itself? */
export const chart: ChartDefinition = {
	id: 'ai-premium',
	order: 290,
	section: 'show-ability',
	closes: ['summary-edge'],
	grade: 'B',
	lead: false,
	name: { ko: '소프트웨어 엔지니어와 견준 급여', en: 'Pay against software engineers' },
	sources: [ADVERTS],
	tables: ['payLevel', 'payQuantile'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
