import { formatters, MISSING } from '../../content/number';
import type { DataTable } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { signedPercent } from '../demand-years';
import { HIRING_POSTS, isWhole, pointAt, type TermPoint } from '../term-years';
import { drawPlumbing, type PlumbingText } from './draw';
import {
	plumbingPoints,
	SIDES,
	START,
	type PlumbingPoints,
	type SideIndex,
	type WordIndex
} from './points';
import { LEAST_RATIO, plumbingVerdict } from './verdict';
import { WORDS } from './words';

function textOf({ span, years }: PlumbingPoints, { lang }: ChartInput): PlumbingText {
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		index: f.index,
		yearTick: f.yearTick,
		months: (count) => words.months(f.count(count)),
		medians: words.medians,
		target: (side, p) => [
			`${words.medians[side.side]}, ${f.year(p.year)}`,
			`${words.index} ${f.index(p.index)}`,
			words.ofWords(f.count(side.words.length))
		],
		yTitle: words.yTitle(f.year(span?.first ?? null)),
		events: words.events,
		key: words.key,
		hollow: words.hollow,
		nothing: words.nothing,
		summary: words.summary(f.years(years[0], years.at(-1)))
	};
}

const pointsOf = ({ operating, modelling }: PlumbingPoints): TermPoint[] =>
	[operating, modelling].flatMap((side) => side.words.flatMap((w) => w.series.points));

function table(points: PlumbingPoints, { lang }: ChartInput): DataTable {
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		caption: words.caption,
		columns: [words.word, words.kind, words.year, words.index, words.share, words.posts, words.all],
		rows: SIDES.flatMap((side) =>
			points[side].words.flatMap((w) =>
				w.series.points.map((p) => [
					w.series.term,
					words.kinds[side],
					f.yearTick(p.year),
					f.index(w.points.find((q) => q.year === p.year)?.index ?? null),
					f.percent(p.share),
					f.count(p.k),
					f.count(p.n)
				])
			)
		),
		numericFrom: 2
	};
}

function notesOf(points: PlumbingPoints, { view, lang }: ChartInput): string[] {
	const f = formatters(lang);
	const words = WORDS[lang];
	const part = pointsOf(points).find((p) => !isWhole(p));
	return [
		...(view.from === null ? [words.start(f.year(START))] : []),
		...(points.span && points.undrawn.length > 0 ? [words.undrawn(f.list(points.undrawn))] : []),
		...(part ? [words.partYear(f.year(part.year), f.count(part.months))] : [])
	];
}

/** The commonest word of a side in the last whole year. */
const commonest = (side: SideIndex, last: number | undefined): WordIndex | undefined =>
	side.words.toSorted(
		(a, b) => (pointAt(b.series, last)?.share ?? 0) - (pointAt(a.series, last)?.share ?? 0)
	)[0];

function read(input: ChartInput): ChartReading {
	const { tables, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = plumbingPoints(input);
	const { span, operating, modelling } = points;
	const growths = (side: SideIndex) => side.words.map((w) => w.growth);
	const verdict = plumbingVerdict(growths(operating), growths(modelling));
	const text = textOf(points, input);
	const n = pointsOf(points).find((p) => p.year === span?.last)?.n ?? null;
	const top = (side: SideIndex) => {
		const word = commonest(side, span?.last);
		const share = word && pointAt(word.series, span?.last)?.share;
		return { name: word?.series.term ?? MISSING, share: f.percent(share ?? null) };
	};
	const named = (side: SideIndex) =>
		f.list(
			side.words
				.toSorted((a, b) => b.growth - a.growth)
				.map((w) => `${w.series.term} ${signedPercent(w.growth, lang)}`)
		);
	const leader = (operating.growth ?? 0) >= (modelling.growth ?? 0) ? 'operating' : 'modelling';
	const gap =
		operating.growth && modelling.growth
			? Math.max(operating.growth / modelling.growth, modelling.growth / operating.growth)
			: null;
	const [topOperating, topModelling] = [top(operating), top(modelling)];
	return {
		variant: span ? verdict.reason : 'years',
		figures: {
			firstYear: f.year(span?.first ?? null),
			lastYear: f.year(span?.last ?? null),
			operating: signedPercent(operating.growth, lang),
			modelling: signedPercent(modelling.growth, lang),
			leader: words.kinds[leader],
			lead: words.leads[leader],
			gap: f.ratio(gap, 2),
			leastRatio: f.ratio(LEAST_RATIO),
			nOperating: f.count(operating.words.length),
			nModelling: f.count(modelling.words.length),
			operatingWords: named(operating),
			modellingWords: named(modelling),
			topOperating: topOperating.name,
			topOperatingShare: topOperating.share,
			topModelling: topModelling.name,
			topModellingShare: topModelling.share,
			n: f.count(n),
			dataEnd: f.year(Math.max(...tables.termYear.map((r) => r.year)))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: words.effect(
								signedPercent(operating.growth, lang),
								signedPercent(modelling.growth, lang)
							)
			}
		],
		facts: {
			n: span && n !== null ? words.n(f.count(n), f.yearTick(span.last)) : MISSING,
			years: f.years(span?.first, span?.last),
			place: words.place,
			count: n
		},
		notes: notesOf(points, input),
		draw: (frame, title) => drawPlumbing(points, frame, title, text),
		table: table(points, input)
	};
}

/** Do hiring posts ask more and more for running systems, or for building models? */
export const chart: ChartDefinition = {
	id: 'plumbing-words',
	order: 180,
	section: 'engineer-work',
	closes: [],
	grade: 'C',
	lead: false,
	name: { ko: '운영 낱말과 모델링 낱말', en: 'Words of operating and modelling' },
	sources: [HIRING_POSTS],
	tables: ['termYear'],
	controls: { roles: 'none', years: true, base: false, geo: false },
	read
};
