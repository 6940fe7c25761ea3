import { sum } from 'd3';
import type { Lang } from '../../model/tables';
import { formatters, MISSING } from '../../content/number';
import { LEAST_CHANGE } from '../../market/verdict-rules';
import { MIN_N_VERDICT } from '../../model/verdict';
import type { DataTable } from '../../plot/spec';
import { ADVERTS, lastQuality, SCOPE_WIDENED, titlesOf } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { aiRoles, roleInk, roleLabel } from '../selection';
import { drawTitleSpread } from './draw';
import type { StyledRow, TitleSpreadPicture, TitleSpreadWords } from './layout';
import { titleSpreadNotes } from './notes';
import {
	titleSpreadPoints,
	topShare,
	type TitlePoint,
	type TitleRow,
	type TitleSpreadPoints
} from './points';
import {
	agreement,
	agreementCounts,
	judgedRows,
	nameChange,
	titlesVerdict,
	TWO_NAMES
} from './verdict';
import { names, WORDS } from './words';

const MOST_TITLES = 5;
/** Colour of the unsettled roles while no role is chosen. */
const ACCENT = 'demand';

const range = ({ lo, hi }: { lo: number; hi: number }) => `${names(lo)}–${names(hi)}`;

function variantOf(points: TitleSpreadPoints, judged: readonly TitleRow[]): string {
	const [only] = judged;
	if (!only) return points.rows.length + points.undrawn.length === 0 ? 'empty' : 'few';
	if (judged.length === 1) return `one-${nameChange(only) ?? 'year'}`;
	return nameChange(points.pooled) ? 'ranking' : 'ranking-year';
}

/** Rows with names and colours: chosen roles in their own, else the unsettled ones in the accent. */
function styled(rows: readonly TitleRow[], { view, lang }: ChartInput): StyledRow[] {
	return rows.map((row) => ({
		...row,
		name: row.role.label[lang],
		ink:
			roleInk(view, row.role.id) ??
			(row.last.n >= MIN_N_VERDICT && agreement(row.last) === 'unsettled' ? ACCENT : 'ink')
	}));
}

/** A role that is hardly more than one title: its agreement is told apart in the limits. */
const ONE_TITLE = 'nlp_llm_engineer';

/** Its commonest title in the last year of the source. */
function lastTitles({ tables }: ChartInput) {
	const years = tables.titleYear.flatMap((r) => (r.source === ADVERTS ? [r.year] : []));
	const year = Math.max(...years);
	const titles = titlesOf(tables, [ONE_TITLE], year);
	const n = sum(titles, (t) => t.n);
	const [top] = titles;
	return { year, n, title: top?.title ?? MISSING, share: top && n > 0 ? top.n / n : null };
}

function figuresOf(
	points: TitleSpreadPoints,
	judged: readonly StyledRow[],
	input: ChartInput
): Record<string, string> {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const [top, bottom] = [judged[0], judged.at(-1)];
	const counts = agreementCounts(judged);
	const { pooled } = points;
	// As many adverts as both ends have, so that they can be compared.
	const sample = pooled?.first?.among200 == null || pooled.last.among200 === null ? 30 : 200;
	const among = (point: TitlePoint | null | undefined) =>
		names((sample === 200 ? point?.among200 : point?.among30) ?? null);
	const quality = lastQuality(tables, view);
	const oneTitle = lastTitles(input);
	const of = (name: string, point: TitlePoint | null | undefined) => ({
		[`${name}Names`]: names(point?.value ?? null),
		[`${name}Range`]: point ? range(point) : names(null),
		[`${name}N`]: f.count(point?.n ?? null),
		[`${name}Year`]: f.year(point?.year ?? null),
		[`${name}Title`]: point?.titles[0]?.title ?? names(null),
		[`${name}Share`]: f.percent(point ? topShare(point) : null, 0),
		[`${name}Kinds`]: f.count(point?.titles.length ?? null)
	});
	return {
		top: top?.name ?? names(null),
		bottom: bottom?.name ?? names(null),
		...of('top', top?.last),
		...of('first', top?.first),
		...of('bottom', bottom?.last),
		...of('pooledFirst', pooled?.first),
		...of('pooledLast', pooled?.last),
		sample: f.count(sample),
		pooledFirstAmong: among(pooled?.first),
		pooledLastAmong: among(pooled?.last),
		judged: f.count(judged.length),
		unsettled: f.count(counts.unsettled),
		settled: f.count(counts.settled),
		between: f.count(counts.between),
		limit: f.count(TWO_NAMES),
		leastChange: f.percent(LEAST_CHANGE, 0),
		minimum: f.count(MIN_N_VERDICT),
		taxonomy: f.count(aiRoles(tables).length),
		oneTitleRole: roleLabel(tables, ONE_TITLE, lang),
		oneTitleYear: f.year(oneTitle.year),
		oneTitleShare: f.percent(oneTitle.share, 0),
		oneTitle: oneTitle.title,
		oneTitleN: f.count(oneTitle.n),
		scopeYear: f.year(SCOPE_WIDENED),
		qualityYear: f.year(quality?.year ?? null),
		unclassified: f.percent(quality?.unclassifiedShare ?? null, 0)
	};
}

function targetLines(lang: ChartInput['lang']): TitleSpreadWords['target'] {
	const f = formatters(lang);
	const words = WORDS[lang];
	return (row, point) => {
		const [sample, among] = row ? [30, point.among30] : [200, point.among200];
		const [top] = point.titles;
		return [
			`${row?.name ?? words.pooledName}, ${f.year(point.year)}`,
			words.target(names(point.value), range(point)),
			words.counts(f.count(point.n), f.count(point.titles.length)),
			...(top ? [`${top.title} ${f.percent(topShare(point), 0)}`] : []),
			...(among === null ? [] : [words.among(sample, names(among))])
		];
	};
}

function drawWords({ lang }: ChartInput, { years }: TitleSpreadPoints): TitleSpreadWords {
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		names,
		year: f.yearTick,
		topTitle: (point, fits) => {
			const share = f.percent(topShare(point), 0);
			const [full = ''] = point.titles.map((t) => t.title);
			if (fits(`${full} ${share}`)) return `${full} ${share}`;
			const letters = [...full];
			while (letters.length > 0 && !fits(`${letters.join('')}… ${share}`)) letters.pop();
			return `${letters.join('').trimEnd()}… ${share}`;
		},
		target: targetLines(lang),
		axis: words.axis,
		topTitles: words.topTitles,
		interval: words.bandNote,
		accent: words.accent(f.count(TWO_NAMES)),
		pooledName: words.pooledName,
		pooled: ({ first, last }) =>
			first
				? words.pooledChange(
						names(first.value),
						f.year(first.year),
						names(last.value),
						f.year(last.year)
					)
				: words.pooled(names(last.value), f.year(last.year)),
		pooledNote: words.pooledNote,
		others: words.others,
		nothing: words.noneDrawn,
		summary: words.summary(f.years(years[0], years.at(-1)))
	};
}

function tableOf(
	points: TitleSpreadPoints,
	rows: readonly StyledRow[],
	{ view, lang }: ChartInput
): DataTable {
	const f = formatters(lang);
	const words = WORDS[lang];
	const cells = (name: string, point: TitlePoint) => [
		name,
		`${point.titles[0]?.title ?? ''} ${f.percent(topShare(point), 0)}`,
		f.yearTick(point.year),
		names(point.value),
		range(point),
		f.count(point.n),
		f.count(point.titles.length),
		names(point.among30),
		names(point.among200)
	];
	const together = view.roles === null ? words.pooledName : words.pooledTogether;
	const spans = [
		...(points.pooled && rows.length > 1 ? [{ name: together, ...points.pooled }] : []),
		...rows
	];
	return {
		caption: words.caption,
		columns: words.columns,
		rows: spans.flatMap(({ name, first, last }) =>
			[first, last].flatMap((point) => (point ? [cells(name, point)] : []))
		),
		numericFrom: 2
	};
}

function read(input: ChartInput): ChartReading {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = titleSpreadPoints(input);
	const rows = styled(points.rows, input);
	const judged = judgedRows(rows, points.years);
	const verdict = titlesVerdict(points);
	const picture: TitleSpreadPicture = {
		rows,
		others: styled(points.others, input),
		pooled: view.roles === null ? points.pooled : null,
		years: points.years,
		limit: TWO_NAMES,
		accent: view.roles === null ? ACCENT : null
	};
	return {
		variant: variantOf(points, judged),
		figures: figuresOf(points, judged, input),
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: judged.length === 1
							? words.nameCount(names(judged[0]?.last.value ?? null))
							: words.unsettledOf(
									f.count(agreementCounts(judged).unsettled),
									f.count(judged.length)
								)
			}
		],
		facts: {
			n: points.pooled ? words.n(f.count(points.pooled.last.n)) : names(null),
			years: f.years(points.years[0], points.years.at(-1)),
			place: words.place,
			count: points.pooled?.last.n ?? null
		},
		notes: titleSpreadNotes(points, input),
		draw: (frame, title) => drawTitleSpread(picture, frame, title, drawWords(input, points)),
		table: tableOf(points, rows, input),
		lists: rows.map(({ name, last }) => ({
			title: name,
			items: last.titles
				.slice(0, MOST_TITLES)
				.map((t) => `${t.title} ${wholePercent(t.n / last.n, lang)}`)
		}))
	};
}

/** A whole percentage; a title that is used at all is not printed as 0%. */
function wholePercent(share: number, lang: Lang): string {
	const text = formatters(lang).percent(share, 0);
	return share > 0 && text === '0%' ? '<1%' : text;
}

/** How many names does one role go by, and are they being agreed on? */
export const chart: ChartDefinition = {
	id: 'title-spread',
	order: 60,
	section: 'role-map',
	closes: ['summary-titles'],
	grade: 'A',
	lead: true,
	name: { ko: '직무의 여러 이름', en: 'One role, many names' },
	sources: [ADVERTS],
	tables: ['titleYear', 'roleYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
