import { ticks } from 'd3';
import { formatters, MISSING } from '../../content/number';
import type { DotRow, RowAxis } from '../../plot/dot-rows';
import type { Ink } from '../../plot/palette';
import { ADVERTS, partYearNote, usShare } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk, roleLabel } from '../selection';
import { drawTwoSides } from './draw';
import {
	LEAST_LEAD,
	LESS_IS_MORE,
	MEASURES,
	twoSidesPoints,
	type Measure,
	type Row,
	type Side,
	type TwoSidesPoints,
	type Value
} from './points';
import { FEWEST_ROWS, twoSidesVerdict } from './verdict';
import { WORDS } from './words';

/** Letters of an effect on the scoreboard. */
const MOST_LETTERS = 28;

const inkOf = ({ key, roleIds: [id] }: Side, { view }: ChartInput): Ink => {
	if (key === 'research') return 'supply';
	if (key === 'engineering') return 'demand';
	return (id === undefined ? null : roleInk(view, id)) ?? 'ink';
};

function nameOf({ key, roleIds: [id = ''] }: Side, { tables, lang }: ChartInput): string {
	return key === 'research' || key === 'engineering'
		? WORDS[lang].sides[key]
		: roleLabel(tables, id, lang);
}

/** Who is ahead in how many, with both names as far as they fit on the scoreboard. */
function winsText(points: TwoSidesPoints, a: number, b: number, input: ChartInput): string {
	const { lang } = input;
	const words = WORDS[lang];
	const f = formatters(lang);
	const nameOn = (side: Side) =>
		side.key === 'research' || side.key === 'engineering'
			? words.shortSides[side.key]
			: nameOf(side, input);
	const text = words.wins(nameOn(points.a), f.count(a), nameOn(points.b), f.count(b));
	return text.length <= MOST_LETTERS
		? text
		: words.wins(words.first, f.count(a), words.second, f.count(b));
}

/** A value as printed. */
function printed(measure: Measure, value: number | null, lang: ChartInput['lang']): string {
	const f = formatters(lang);
	if (measure === 'pay') return f.usd(value === null ? null : Math.round(value / 100) * 100);
	if (measure === 'titles') return f.count(value);
	return f.percent(value);
}

const range = (measure: Measure, { lo, hi }: Value, lang: ChartInput['lang']): string =>
	measure === 'pay' || measure === 'titles'
		? `${printed(measure, lo, lang)}–${printed(measure, hi, lang)}`
		: formatters(lang).range(lo, hi);

/** From zero to the larger interval; pay from a round number below both, since nobody earns nothing. */
function axisOf({ measure, a, b }: Row, lang: ChartInput['lang']): RowAxis {
	const f = formatters(lang);
	const end = Math.max(a.hi, b.hi) * 1.06;
	const from =
		measure === 'pay'
			? Math.floor((Math.min(a.lo, b.lo) * 0.9) / 20_000) * 20_000
			: measure === 'titles'
				? 1
				: 0;
	const top = Math.max(end, from + (measure === 'titles' ? 1 : 0.02));
	return {
		domain: [from, top],
		// A value at the very end would have no room for its text.
		ticks: ticks(from, top, 3).filter((t) => t <= from + (top - from) * 0.96),
		format: (v) =>
			measure === 'pay'
				? WORDS[lang].tick(f.count(v / WORDS[lang].tickUnit))
				: measure === 'titles'
					? f.count(v)
					: f.percent(v, top < 0.04 ? 1 : 0)
	};
}

function dotRow(
	row: Row,
	names: { a: string; b: string },
	inks: { a: Ink; b: Ink },
	severalRoles: boolean,
	input: ChartInput
): DotRow {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const dotOf = (side: 'a' | 'b') => {
		const v = row[side];
		return {
			value: v.value,
			lo: v.lo,
			hi: v.hi,
			ink: inks[side],
			shape: side === 'a' ? ('square' as const) : ('circle' as const),
			hollow: !row.enough,
			label: printed(row.measure, v.value, lang),
			lines: [
				`${names[side]}, ${words.measures[row.measure]}`,
				`${printed(row.measure, v.value, lang)} (${range(row.measure, v, lang)})`,
				`n = ${f.count(v.n)}`
			]
		};
	};
	return {
		name: words.measures[row.measure],
		sub: row.measure === 'pay' && severalRoles ? words.subPayMean : words.subs[row.measure],
		ink: 'ink',
		strong: true,
		join: row.better === null ? 'context-text' : inks[row.better],
		axis: axisOf(row, lang),
		dots: [dotOf('a'), dotOf('b')]
	};
}

function read(input: ChartInput): ChartReading {
	const { tables, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = twoSidesPoints(input);
	const verdict = twoSidesVerdict(points);
	const rows = points?.rows ?? [];
	const judged = rows.filter((row) => row.enough);
	const names = points
		? { a: nameOf(points.a, input), b: nameOf(points.b, input) }
		: { a: MISSING, b: MISSING };
	const inks = points
		? { a: inkOf(points.a, input), b: inkOf(points.b, input) }
		: { a: 'ink' as const, b: 'ink' as const };
	const won = (side: 'a' | 'b') => judged.filter((row) => row.better === side);
	const list = (of: readonly Row[]) => f.list(of.map((row) => words.short[row.measure]));
	const [a, b] = [won('a'), won('b')];
	const ahead = a.length >= b.length ? 'a' : 'b';
	const pay = rows.find((row) => row.measure === 'pay');
	const share = rows.find((row) => row.measure === 'share');
	const nAdverts = points?.nAdverts ?? { a: 0, b: 0 };
	const n = nAdverts.a + nAdverts.b;
	const enough = judged.length >= FEWEST_ROWS;
	// While nothing is drawn: what the rule would compare.
	const measures = rows.length > 0 ? rows.map((row) => row.measure) : MEASURES;
	const severalRoles = [points?.a, points?.b].some((side) => (side?.roleIds.length ?? 0) > 1);
	return {
		variant: !points ? 'empty' : points.year === null ? 'years' : enough ? verdict.reason : 'few',
		...(enough && (!pay || !share) ? { dataVariant: 'short' } : {}),
		figures: {
			year: f.year(points?.year ?? null),
			a: names.a,
			b: names.b,
			aWins: f.count(a.length),
			bWins: f.count(b.length),
			aRows: list(a),
			bRows: list(b),
			winner: names[ahead],
			loser: names[ahead === 'a' ? 'b' : 'a'],
			winnerRows: list(ahead === 'a' ? a : b),
			judged: f.count(judged.length),
			aPay: printed('pay', pay?.a.value ?? null, lang),
			bPay: printed('pay', pay?.b.value ?? null, lang),
			aShare: printed('share', share?.a.value ?? null, lang),
			bShare: printed('share', share?.b.value ?? null, lang),
			measures: f.list(measures.map((m) => words.named[m])),
			moreOf: f.list(measures.filter((m) => !LESS_IS_MORE.includes(m)).map((m) => words.named[m])),
			fewest: f.count(FEWEST_ROWS),
			least: f.percent(LEAST_LEAD, 0),
			usShare: f.percent(usShare(tables, points?.year ?? null), 0)
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test' || !points
						? MISSING
						: winsText(points, a.length, b.length, input)
			}
		],
		facts: {
			n: n > 0 ? words.n(f.count(nAdverts.a), f.count(nAdverts.b)) : MISSING,
			count: n > 0 ? n : null,
			years: points?.year == null ? MISSING : f.yearTick(points.year),
			place: words.place
		},
		notes: points
			? [
					...[points.a, points.b].flatMap((side) =>
						side.roleIds.length > 1
							? [
									words.roles(
										nameOf(side, input),
										f.list(side.roleIds.map((id) => roleLabel(tables, id, lang)))
									)
								]
							: []
					),
					...(points.left.length > 0
						? [words.left(f.list(points.left.map((role) => role.label[lang])))]
						: []),
					...(pay ? [severalRoles ? words.usPayMean : words.usPay] : []),
					...(points.partAndWhole ? [words.partAndWhole] : []),
					...partYearNote(tables, points.year, lang)
				]
			: [],
		draw: (frame, title) =>
			drawTwoSides(
				{
					rows: rows.map((row) => dotRow(row, names, inks, severalRoles, input)),
					key: [
						{ text: names.a, ink: inks.a, shape: 'square' },
						{ text: names.b, ink: inks.b }
					],
					notes: [words.bands]
				},
				frame,
				title,
				{
					summary: words.summary(names.a, names.b, f.year(points?.year ?? null)),
					nothing: !points ? words.noRole : points.year === null ? words.noAdverts : words.nothing
				}
			),
		table: {
			caption: words.caption,
			columns: [words.measure, words.side, words.value, words.interval, 'n'],
			rows: rows.flatMap((row) =>
				(['a', 'b'] as const).map((side) => [
					words.measures[row.measure],
					names[side],
					printed(row.measure, row[side].value, lang),
					range(row.measure, row[side], lang),
					f.count(row[side].n)
				])
			),
			numericFrom: 2
		}
	};
}

/** If I lean to research or to engineering, what market do I walk into? */
export const chart: ChartDefinition = {
	id: 'two-sides',
	order: 240,
	section: 'know-yourself',
	closes: ['summary-market'],
	grade: 'B',
	lead: false,
	name: { ko: '연구 쪽과 엔지니어 쪽', en: 'Research side, engineering side' },
	sources: [ADVERTS, 'datanerd-google-jobs-2024q4'],
	tables: ['roleYear', 'titleYear', 'advertMonth'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
