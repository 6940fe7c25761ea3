import { sum } from 'd3';
import { formatters, MISSING } from '../../content/number';
import { LEVELS } from '../../model/tables';
import { ADVERTS, partYearNote } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { shownRoles } from '../selection';
import { drawPremium, drawSpread } from './draw';
import { isCore, judgedCells, LEAST, premiumPoints } from './points';
import { LEVEL_MARK, levelRows, range, roleRows, signed, spreadRows } from './rows';
import { premiumVerdict } from './verdict';
import { WORDS } from './words';

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
	/** All cells with one and the same difference. */
	const tied = (of: typeof top) => judged.filter(({ cell }) => cell.value === of?.cell.value);
	const more = judged.filter(({ cell }) => cell.way === 'more');
	const ruledOut = judged.filter(({ cell }) => cell.ruledOut).length;
	const core = judged.filter(({ role }) => isCore(role));
	const coreMore = core.filter(({ cell }) => cell.way === 'more').length;
	// Cells of one role are told level by level.
	const [single] = new Set(judged.map(({ role }) => role)).size === 1 ? judged : [];
	const [onlyRow] = rows.length === 1 ? rows : [];
	const ofLevels = single
		? LEVELS.flatMap((level) => judged.find(({ cell }) => cell.level === level) ?? [])
		: [];
	const missing =
		onlyRow && shown.length === 1
			? LEVELS.filter(
					(level) => level !== 'ALL' && !onlyRow.cells.some((cell) => cell.level === level)
				)
			: [];
	const name = reference?.label[lang] ?? MISSING;
	const cellNames = (of: typeof top) =>
		f.list(tied(of).map(({ role, cell }) => `${role.label[lang]} ${words.levels[cell.level]}`)) ||
		MISSING;
	const n = sum(judged, ({ cell }) => cell.n);
	const present = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.level)));
	const levels = LEVELS.filter((level) => present.has(level));
	return {
		variant:
			judged.length === 0
				? verdict.reason
				: single
					? 'role'
					: more.length === 0
						? 'many-no'
						: more.length * 2 > judged.length
							? 'many-most'
							: 'many-few',
		...(judged.length > 0 && !single
			? {
					dataVariant:
						more.length === 0
							? 'no'
							: core.length > 0 && core.length < judged.length
								? 'both'
								: 'many'
				}
			: {}),
		figures: {
			year: f.year(year),
			reference: name,
			top: cellNames(top),
			topValue: signed(top?.cell.value ?? null, lang),
			topRange: f.list(tied(top).map(({ cell }) => range(cell, lang))) || MISSING,
			role: single?.role.label[lang] ?? MISSING,
			levels: f.list(
				ofLevels.map(({ cell }) =>
					words.valueOf(words.levels[cell.level], signed(cell.value, lang))
				)
			),
			levelRanges: f.list(
				ofLevels.map(({ cell }) => words.valueOf(words.levels[cell.level], range(cell, lang)))
			),
			moreRoles: f.list([...new Set(more.map(({ role }) => role.label[lang]))]),
			core: f.count(core.length),
			coreMore: f.count(coreMore),
			bottom: cellNames(bottom),
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
							: words.counted(f.count(more.length), f.count(judged.length), f.percent(LEAST, 0))
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
			...(missing.length > 0
				? [words.fewLevels(f.list(missing.map((level) => words.levels[level])))]
				: []),
			...(rows.length > 0 ? partYearNote(tables, year, lang) : [])
		],
		draw: (frame, title) =>
			drawPremium(
				{
					rows: onlyRow ? levelRows(onlyRow, input) : roleRows(rows, input),
					axisTitle: words.axisTitle(name),
					reference: { value: 0, text: words.same },
					...(onlyRow
						? { endHead: words.adverts }
						: {
								key: levels.map((level) => ({ text: words.levels[level], ...LEVEL_MARK[level] }))
							}),
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
