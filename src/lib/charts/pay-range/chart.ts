import { sum } from 'd3';
import { formatters, MISSING } from '../../content/number';
import { LEVELS } from '../../model/tables';
import type { QuantileRow } from '../../plot/quantile-dots';
import { ADVERTS, partYearNote } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk, shownRoles } from '../selection';
import { drawPayRange, MOST } from './draw';
import { rangePoints, type RangeRow } from './points';
import { NARROW, rangeVerdict, WIDE } from './verdict';
import { WORDS } from './words';

/** A ratio with two decimals: differences of a tenth matter here. */
const ratio = (value: number | null, lang: ChartInput['lang']): string =>
	formatters(lang).ratio(value, 2);

/** The median of all adverts; else what comes near it, marked so. */
const medianText = ({ median, exact }: RangeRow, lang: ChartInput['lang']): string =>
	exact ? ratio(median, lang) : WORDS[lang].about(ratio(median, lang));

function dots(row: RangeRow, input: ChartInput, byLevel: boolean): QuantileRow {
	const { lang, view } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const ink = roleInk(view, row.role.id);
	const name = byLevel ? words.levels[row.level] : row.role.label[lang];
	const [low, high] = [row.ratios[0], row.ratios.at(-1)];
	return {
		name,
		ink: byLevel ? 'ink' : (ink ?? 'ink'),
		fill: ink ?? 'demand',
		values: row.ratios,
		median: row.median,
		medianText: medianText(row, lang),
		end: medianText(row, lang),
		lines: [
			`${row.role.label[lang]}${byLevel ? `, ${name}` : ''}`,
			`${row.exact ? words.median : words.middle} ${medianText(row, lang)}, ${words.spread(ratio(low ?? null, lang), ratio(high ?? null, lang))}`,
			words.n(f.count(row.n))
		]
	};
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = rangePoints(input);
	const { rows, levels, reference, absent, year } = points;
	const shown = shownRoles(tables, view);
	const verdict = rangeVerdict(points, shown.length);
	const [top, bottom] = [rows[0], rows.at(-1)];
	const wide = rows.filter((row) => row.median >= WIDE).length;
	const onLine = rows.filter((row) => row.median === WIDE);
	const n = sum(rows, (row) => row.n);
	const missingLevels =
		shown.length === 1 && rows.length > 0
			? LEVELS.filter((level) => level !== 'ALL' && !levels.some((row) => row.level === level))
			: [];
	const drawn = [
		...rows.map((row) => dots(row, input, false)),
		...levels.map((row) => dots(row, input, true))
	];
	const overflow = [...rows, ...levels].some((row) => (row.ratios.at(-1) ?? 0) > MOST);
	return {
		variant:
			rows.length === 0
				? verdict.reason
				: rows.length === 1
					? reference
						? 'one'
						: 'one-alone'
					: 'many',
		figures: {
			year: f.year(year),
			role: top?.role.label[lang] ?? MISSING,
			median: ratio(top?.median ?? null, lang),
			above: f.percent(top ? top.median - 1 : null, 0),
			low: bottom?.role.label[lang] ?? MISSING,
			lowMedian: ratio(bottom?.median ?? null, lang),
			reference: reference?.role.label[lang] ?? MISSING,
			referenceMedian: ratio(reference?.median ?? null, lang),
			wide: f.count(wide),
			all: f.count(rows.length),
			n: f.count(n),
			wideLimit: ratio(WIDE, lang),
			narrowLimit: ratio(NARROW, lang),
			widePercent: f.percent(WIDE - 1, 0),
			narrowPercent: f.percent(NARROW - 1, 0),
			absentRoles: f.list(absent.map((role) => role.label[lang]))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: rows.length === 1
							? ratio(top?.median ?? null, lang)
							: words.counted(f.count(wide), f.count(rows.length))
			}
		],
		facts: {
			n: n > 0 ? words.n(f.count(n)) : MISSING,
			count: n > 0 ? n : null,
			years: rows.length > 0 ? f.yearTick(year) : MISSING,
			place: words.place
		},
		notes: [
			...(absent.length > 0 && rows.length > 0
				? [words.adverts30(f.list(absent.map((role) => role.label[lang])))]
				: []),
			...(onLine.length > 0
				? [
						words.onLine(
							ratio(WIDE, lang),
							f.list(onLine.map((row) => row.role.label[lang])),
							rows.length > 1 ? f.count(wide - onLine.length) : null
						)
					]
				: []),
			...(levels.length > 0 ? [words.levelMiddle] : []),
			...(missingLevels.length > 0
				? [words.levels30(f.list(missingLevels.map((level) => words.levels[level])))]
				: []),
			...(rows.length > 0 ? partYearNote(tables, year, lang) : [])
		],
		draw: (frame, title) =>
			drawPayRange(drawn, frame, title, {
				axisTitle: words.axisTitle,
				endHead: words.endHead,
				format: (v) => ratio(v, lang).replace(/[.]?0+(?=\D|$)/, ''),
				...(reference
					? { reference: { value: reference.median, text: reference.role.label[lang] } }
					: {}),
				notes: overflow ? [words.clamped(ratio(MOST, lang).replace('.00', ''))] : [],
				summary: words.summary(f.year(year)),
				nothing:
					shown.length === 0
						? words.noRole
						: absent.length > 0 && year !== null
							? words.none
							: words.nothing
			}),
		table: {
			caption: words.caption,
			columns: [words.role, words.level, words.low, words.median, words.high, words.adverts],
			rows: [...rows, ...levels, ...(rows.length > 0 && reference ? [reference] : [])].map(
				(row) => [
					row.role.label[lang],
					words.levels[row.level],
					ratio(row.ratios[0] ?? null, lang),
					medianText(row, lang),
					ratio(row.ratios.at(-1) ?? null, lang),
					f.count(row.n)
				]
			),
			numericFrom: 2
		}
	};
}

/** How wide are the ranges of pay that adverts publish? */
export const chart: ChartDefinition = {
	id: 'pay-range',
	order: 300,
	section: 'show-ability',
	closes: [],
	grade: 'B',
	lead: false,
	name: { ko: '공고 급여의 폭', en: 'Ranges of pay' },
	sources: [ADVERTS],
	tables: ['payQuantile', 'roleYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
