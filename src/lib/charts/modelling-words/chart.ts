import { LECTURE } from '../../content/lecture';
import { formatters, MISSING } from '../../content/number';
import type { DataTable } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { HIRING_POSTS, isWhole } from '../term-years';
import { drawSlope, drawYears, type ModellingWordsText } from './draw';
import {
	judgedWords,
	modellingWordsPoints,
	type ModellingWordsPoints,
	type WordChange
} from './points';
import { modellingWordsVerdict, tallyOf, type Tally } from './verdict';
import { WORDS } from './words';

/** Words named with their changes in a sentence. */
const MOST_NAMED = 4;
/** The first year of the other chart of hiring posts. */
const OTHER_START = 2018;

function textOf(points: ModellingWordsPoints, { lang }: ChartInput): ModellingWordsText {
	const f = formatters(lang);
	const words = WORDS[lang];
	const { span, years } = points;
	const uncounted = points.modelling.flatMap((w) => (w.change === null ? [w.series.term] : []));
	return {
		percent: f.percent,
		tick: (share) => f.percent(share, share < 0.01 ? 1 : 0),
		yearTick: f.yearTick,
		target: (series, p) => [
			`${series.term}, ${f.year(p.year)}`,
			`${words.share} ${f.percent(p.share)} (${words.interval} ${f.range(p.lo, p.hi)})`,
			words.of(f.count(p.k), f.count(p.n))
		],
		change: ({ series, first, last }) => [
			`${series.term}: ${f.fromTo(first.share, last.share)}`,
			...[first, last].map(
				(p) => `${f.year(p.year)} ${f.range(p.lo, p.hi)}, ${words.of(f.count(p.k), f.count(p.n))}`
			)
		],
		months: (count) => words.months(f.count(count)),
		key: words.key,
		keyYears: words.keyYears,
		uncounted: uncounted.length > 0 ? words.uncounted(f.list(uncounted)) : '',
		hollow: words.hollow,
		hollowYears: words.hollowYears,
		yTitle: words.yTitle,
		events: words.events,
		nothing: words.nothing,
		summary: words.summary(f.year(span?.first ?? null), f.year(span?.last ?? null)),
		yearSummary: words.yearSummary(f.years(years[0], years.at(-1)))
	};
}

function table({ modelling, fields }: ModellingWordsPoints, { lang }: ChartInput): DataTable {
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		caption: words.caption,
		columns: [
			words.word,
			words.kind,
			words.year,
			words.share,
			words.interval,
			words.posts,
			words.all
		],
		rows: [...modelling, ...fields].flatMap(({ series }) =>
			series.points.map((p) => [
				series.term,
				words.kinds[series.termGroup],
				f.yearTick(p.year),
				f.percent(p.share),
				f.range(p.lo, p.hi),
				f.count(p.k),
				f.count(p.n)
			])
		),
		numericFrom: 2
	};
}

/** What another first year would say: the verdict hangs on it. */
function otherStart(input: ChartInput): string[] {
	const { view, lang } = input;
	const f = formatters(lang);
	const points = modellingWordsPoints({ ...input, view: { ...view, from: OTHER_START } });
	if (points.span?.first !== OTHER_START) return [];
	const tally = tallyOf(judgedWords(points).map((w) => w.change));
	return [
		WORDS[lang].other(f.year(OTHER_START), {
			all: f.count(tally.all),
			rose: f.count(tally.rose),
			fell: f.count(tally.fell),
			kind: modellingWordsVerdict(tally).kind
		})
	];
}

function notesOf(points: ModellingWordsPoints, input: ChartInput): string[] {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const part = [...points.modelling, ...points.fields]
		.flatMap((w) => w.series.points)
		.find((p) => !isWhole(p));
	return [
		...(view.from === null ? [words.start(f.year(LECTURE.year)), ...otherStart(input)] : []),
		...(points.span && points.undrawn.length > 0 ? [words.undrawn(f.list(points.undrawn))] : []),
		...(part ? [words.partYear(f.year(part.year), f.count(part.months))] : [])
	];
}

/** Which finding the words show. */
const variantOf = (tally: Tally, { span }: ModellingWordsPoints): string =>
	span ? modellingWordsVerdict(tally).reason : 'years';

function read(input: ChartInput): ChartReading {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = modellingWordsPoints(input);
	const { span, modelling, fields } = points;
	const judged = judgedWords(points);
	const tally = tallyOf(judged.map((w) => w.change));
	const verdict = modellingWordsVerdict(tally);
	const text = textOf(points, input);
	const moved = (list: readonly WordChange[]) =>
		f.list(
			list
				.slice(0, MOST_NAMED)
				.map((w) => `${w.series.term} ${f.fromTo(w.first.share, w.last.share)}`)
		);
	const top = judged[0] ?? modelling[0];
	const last = [...modelling, ...fields][0]?.last;
	return {
		variant: variantOf(tally, points),
		figures: {
			firstYear: f.year(span?.first ?? null),
			lastYear: f.year(span?.last ?? null),
			rose: f.count(tally.rose),
			fell: f.count(tally.fell),
			flat: f.count(tally.all - tally.rose - tally.fell),
			judged: f.count(tally.all),
			word: top?.series.term ?? MISSING,
			wordFirst: f.percent(top?.first.share ?? null),
			wordLast: f.percent(top?.last.share ?? null),
			moves: moved(judged),
			fields: moved(fields),
			n: f.count(last?.n ?? null),
			dataEnd: f.year(Math.max(...input.tables.termYear.map((r) => r.year)))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: words.effect(f.count(tally.rose), f.count(tally.fell), f.count(tally.all))
			}
		],
		facts: {
			n: last && span ? words.n(f.count(last.n), f.yearTick(span.last)) : MISSING,
			years: f.years(span?.first, span?.last),
			place: words.place,
			count: last?.n ?? null
		},
		notes: notesOf(points, input),
		draw: (frame, title) => drawSlope(points, frame, title, text),
		second: { name: words.byYear, draw: (frame, title) => drawYears(points, frame, title, text) },
		table: table(points, input)
	};
}

/** Did the words of modelling become rarer in hiring posts after the lecture? */
export const chart: ChartDefinition = {
	id: 'modelling-words',
	order: 230,
	section: 'position-trends',
	closes: [],
	grade: 'C',
	lead: false,
	name: { ko: '모델링 낱말', en: 'Words of modelling' },
	sources: [HIRING_POSTS],
	tables: ['termYear'],
	controls: { roles: 'none', years: true, base: false, geo: false },
	read
};
