import { formatters, MISSING } from '../../content/number';
import { placeInSentence, placeName } from '../../content/places';
import type { Lang } from '../../model/tables';
import type { DataTable } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import {
	AI_TRACKER,
	coverageNotes,
	monthSpan,
	POSTINGS_INDEX,
	signedPercent
} from '../demand-years';
import { drawShareVsLevel, type LevelWords } from './draw';
import { levelPoints, type LevelPoints } from './points';
import { ratioOf } from './stack';
import { levelVerdict, misleadingStarts } from './verdict';
import { WORDS } from './words';

/** Countries whose series is known to be unlike the others. */
const UNLIKE_OTHERS = 'CA';

/** Which way share, all postings and AI postings went since the base year: `up-down-up`. */
function variantOf({ last, baseYear }: LevelPoints): string {
	if (!baseYear) return 'missing';
	if (!last) return 'few';
	return [last.share, last.total, last.net].map((v) => (v < 0 ? 'down' : 'up')).join('-');
}

function drawWords({ tables, lang }: ChartInput, points: LevelPoints): LevelWords {
	const f = formatters(lang);
	const words = WORDS[lang];
	const lastMonth = (year: number) =>
		f.monthOfYear(monthSpan(tables.demandIndex, points.geo, year)?.last ?? 12, 'short');
	const times = (change: number) => f.ratio(ratioOf(change));
	return {
		year: f.yearTick,
		partYear: (year) => words.partYear(f.yearTick(year), lastMonth(year)),
		multiple: (ratio) => words.multiple(FRACTIONS.get(ratio) ?? f.count(ratio)),
		times,
		share: words.share,
		total: words.total,
		net: words.net,
		base: words.base,
		noYears: words.noYears,
		events: words.events,
		target: (p) => [
			`${placeName(points.geo, lang)}, ${p.part ? words.partYear(f.yearTick(p.year), lastMonth(p.year)) : f.year(p.year)}`,
			`${words.share} ${f.percent(p.demand.aiShare)}: ${times(p.share)} (${f.logPoints(p.share)})`,
			`${words.total}: ${times(p.total)} (${f.logPoints(p.total)})`,
			`${words.net}: ${times(p.net)} (${f.logPoints(p.net)})`,
			`${words.days} ${f.count(p.demand.nDays)}`
		],
		summary: words.summary(
			placeName(points.geo, lang),
			f.years(points.years[0]?.year, points.years.at(-1)?.year),
			f.year(points.base)
		)
	};
}

const FRACTIONS: ReadonlyMap<number, string> = new Map([
	[0.25, '¼'],
	[0.5, '½']
]);

function table({ years, geo, base }: LevelPoints, lang: Lang): DataTable {
	const f = formatters(lang);
	const words = WORDS[lang];
	const times = (change: number) => f.ratio(ratioOf(change));
	return {
		caption: words.caption(placeName(geo, lang), f.year(base)),
		columns: [
			words.year,
			words.share,
			`${words.share} (${words.times})`,
			`${words.total} (${words.times})`,
			`${words.net} (${words.times})`,
			words.logShare,
			words.logTotal,
			words.logNet,
			words.days
		],
		rows: years.map((p) => [
			f.yearTick(p.year),
			f.percent(p.demand.aiShare, 2),
			times(p.share),
			times(p.total),
			times(p.net),
			f.logPoints(p.share),
			f.logPoints(p.total),
			f.logPoints(p.net),
			f.count(p.demand.nDays)
		]),
		numericFrom: 1
	};
}

function read(input: ChartInput): ChartReading {
	const { tables, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = levelPoints(input);
	const { years, last, baseYear, high } = points;
	const times = (change?: number) => f.ratio(change === undefined ? null : ratioOf(change));
	/** Size of a change without its sign, for sentences that say which way. */
	const size = (change?: number) =>
		f.percent(change === undefined ? null : Math.abs(ratioOf(change) - 1), 0);
	const against = (part: 'share' | 'net') =>
		signedPercent(last && high ? ratioOf(last[part] - high[part]) : null, lang);
	const misleading = last ? misleadingStarts(points.starts, last) : [];
	const verdict = levelVerdict(points.starts, last, baseYear !== null);
	const days = years.reduce((sum, p) => sum + p.demand.nDays, 0);
	const shown = years.map((p) => p.year);
	return {
		variant: variantOf(points),
		...(last && high?.year === points.base ? { dataVariant: 'base-high' } : {}),
		figures: {
			place: placeInSentence(points.geo, lang),
			base: f.year(points.base),
			lastYear: f.year(last?.year ?? null),
			shareBase: f.percent(baseYear?.demand.aiShare ?? null),
			shareLast: f.percent(last?.demand.aiShare ?? null),
			share: times(last?.share),
			total: times(last?.total),
			net: times(last?.net),
			shareSize: size(last?.share),
			totalSize: size(last?.total),
			netSize: size(last?.net),
			highYear: f.year(high?.year ?? null),
			highShare: against('share'),
			highNet: against('net'),
			steps: words.steps(points.steps, points.oppositeSteps),
			starts: f.count(points.starts.length),
			startYears: f.list(points.starts.map((p) => f.year(p.year))),
			misleading: f.list(misleading.map((p) => f.year(p.year)))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: words.opposite(f.count(misleading.length), f.count(points.starts.length))
			}
		],
		facts: {
			n: words.n(f.count(days)),
			years: f.years(shown[0], shown.at(-1)),
			place: placeName(points.geo, lang),
			count: days > 0 ? days : null
		},
		notes: [
			...(points.geo === UNLIKE_OTHERS ? [words.canada] : []),
			...(points.base !== input.view.base
				? [words.moved(f.year(input.view.base), f.year(points.base))]
				: baseYear && !shown.includes(points.base)
					? [words.outside(f.year(points.base))]
					: []),
			...coverageNotes(tables.demandIndex, points.geo, shown, lang)
		],
		draw: (frame, title) =>
			drawShareVsLevel(years, points.base, frame, title, drawWords(input, points)),
		table: table(points, lang)
	};
}

/** Does the share of AI among postings tell how many postings there are? */
export const chart: ChartDefinition = {
	id: 'share-vs-level',
	order: 40,
	section: 'summary',
	closes: ['summary-market'],
	grade: 'A',
	lead: true,
	name: { ko: '비중과 규모', en: 'Share against level' },
	sources: [AI_TRACKER, POSTINGS_INDEX],
	tables: ['demandIndex'],
	controls: { roles: 'none', years: true, base: true, geo: true },
	read
};
