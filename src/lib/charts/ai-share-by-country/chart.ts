import { max } from 'd3';
import { formatters, MISSING } from '../../content/number';
import { placeInSentence, placeName } from '../../content/places';
import type { LineSeries } from '../../plot/line-chart';
import type { Panel } from '../../plot/small-multiples';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { AI_TRACKER } from '../demand-years';
import { drawCountries } from './draw';
import { countryPoints, type CountryShare } from './points';
import { ends, fallsOf, LEAST_CHANGE, spreadVerdict, way } from './verdict';
import { WORDS } from './words';

/** Far beyond the others from 2026 on, for unknown reasons: named, so that nobody reads it as the rule. */
const OUTLIER = 'CA';

/** A month on an axis of years: January begins half a year before the middle of its year. */
const monthX = (month: string): number =>
	Number(month.slice(0, 4)) - 0.5 + (Number(month.slice(5)) - 0.5) / 12;

function seriesOf({ geo, months }: CountryShare, input: ChartInput): LineSeries {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const name = placeName(geo, input.lang);
	// A target each quarter and at the end: a reader with a keyboard should not step through ninety.
	const told = (i: number) => i % 3 === 0 || i === months.length - 1;
	return {
		name: '',
		ink: 'demand',
		points: months.map(({ month, share, nDays }, i) => ({
			x: monthX(month),
			y: share,
			...(told(i)
				? { lines: [`${name}, ${f.month(month)}`, f.percent(share), words.n(f.count(nDays))] }
				: {})
		}))
	};
}

function read(input: ChartInput): ChartReading {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const { countries, years } = countryPoints(input);
	const verdict = spreadVerdict(countries);
	const spans = countries.flatMap((c) => {
		const span = ends(c);
		return span ? [{ geo: c.geo, ...span }] : [];
	});
	const us = spans.find((s) => s.geo === 'US') ?? spans[0];
	const lastMonth = countries[0]?.months.at(-1)?.month ?? null;
	const lastOf = (c: CountryShare) => c.months.at(-1)?.share ?? null;
	const [top, bottom] = [countries[0], countries.at(-1)];
	// The largest clear fall of any country that rose: what keeps the growth from being steady.
	const fall = countries
		.flatMap((c) =>
			way(c) === 'rose-after-fall' ? fallsOf(c).map((of) => ({ ...of, geo: c.geo })) : []
		)
		.toSorted((a, b) => a.to.share - a.from.share - (b.to.share - b.from.share))[0];
	// Neither up nor down by half a point, so not among those that grew.
	const flat = spans
		.filter((s) => countries.some((c) => c.geo === s.geo && way(c) === 'flat'))
		.map((s) =>
			words.flat(placeInSentence(s.geo, lang), f.points(s.last.share - s.first.share, 2))
		);
	const days = countries.reduce((n, c) => n + c.years.reduce((k, y) => k + y.nDays, 0), 0);
	const names = f.list(countries.map((c) => placeName(c.geo, lang)));
	const context = countries.map((c) => ({
		...seriesOf(c, input),
		ink: 'context' as const,
		faint: true
	}));
	const panels = countries.map((c): Panel => {
		const end = c.months.at(-1);
		return {
			title: placeName(c.geo, lang),
			ink: 'ink',
			sub: end
				? words.last(f.percent(end.share), f.month(end.month)) +
					(c.geo === OUTLIER ? words.outlier : '')
				: MISSING,
			series: [seriesOf(c, input)]
		};
	});
	const lastYear = max(years) ?? null;
	const partial = countries.some((c) => c.years.some((y) => y.year === lastYear && !y.whole));
	return {
		variant: verdict.reason,
		figures: {
			rose: f.count(verdict.rose),
			broken: f.count(verdict.broken),
			judged: f.count(verdict.judged),
			firstYear: f.year(us?.first.year ?? null),
			lastYear: f.year(us?.last.year ?? null),
			country: us ? placeInSentence(us.geo, lang) : MISSING,
			first: f.percent(us?.first.share ?? null),
			last: f.percent(us?.last.share ?? null),
			fallPlace: fall ? placeInSentence(fall.geo, lang) : MISSING,
			fallYear: f.year(fall?.from.year ?? null),
			fallFrom: f.percent(fall?.from.share ?? null, 2),
			fallTo: f.percent(fall?.to.share ?? null, 2),
			lowYear: f.year(fall?.to.year ?? null),
			shown: f.count(countries.length),
			month: f.month(lastMonth),
			top: top ? placeInSentence(top.geo, lang) : MISSING,
			topShare: f.percent(top ? lastOf(top) : null),
			bottom: bottom ? placeInSentence(bottom.geo, lang) : MISSING,
			bottomShare: f.percent(bottom ? lastOf(bottom) : null),
			least: f.points(LEAST_CHANGE).replace('+', '')
		},
		...(fall ? {} : { dataVariant: us ? 'no-fall' : 'short' }),
		verdicts: [
			{
				claim: 'spread',
				kind: verdict.kind,
				reason: verdict.reason,
				effect: us ? f.fromTo(us.first.share, us.last.share) : MISSING
			}
		],
		facts: {
			n: days > 0 ? words.n(f.count(days)) : MISSING,
			count: days > 0 ? days : null,
			years: f.years(years[0], lastYear),
			place: countries.length > 0 ? words.place(names) : MISSING
		},
		notes: [
			...(flat.length > 0
				? [words.notGrown(f.points(LEAST_CHANGE).replace('+', ''), f.list(flat))]
				: []),
			...(partial && lastMonth !== null
				? [words.part(f.year(lastYear), f.monthOfYear(Number(lastMonth.slice(5))))]
				: [])
		],
		draw: (frame, title) =>
			drawCountries(panels, context, years, frame, title, {
				yTitle: words.yTitle,
				summary: words.summary(f.years(years[0], lastYear), names),
				nothing: words.nothing,
				notes: [words.grey],
				percent: f.percent,
				yearFormat: f.yearTick,
				events: words.events
			}),
		table: {
			caption: words.caption,
			columns: [words.country, words.year, words.share, words.days],
			rows: countries.flatMap((c) =>
				c.years.map((y) => [
					placeName(c.geo, lang),
					f.yearTick(y.year),
					f.percent(y.share, 2),
					f.count(y.nDays)
				])
			),
			numericFrom: 2
		}
	};
}

/** Is AI spreading into all postings, as ‘most companies use AI as a tool’ would have it? */
export const chart: ChartDefinition = {
	id: 'ai-share-by-country',
	order: 140,
	section: 'company-types',
	closes: [],
	grade: 'A',
	lead: false,
	name: { ko: '나라별 AI 언급 공고', en: 'Mentions of AI by country' },
	sources: [AI_TRACKER],
	tables: ['demandIndex'],
	controls: { roles: 'none', years: true, base: false, geo: false },
	read
};
