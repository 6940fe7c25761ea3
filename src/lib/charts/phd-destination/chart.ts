import { formatters, MISSING, type Formatters } from '../../content/number';
import type { LineSeries } from '../../plot/line-chart';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { drawDestinations } from './draw';
import {
	aheadSince,
	destinations,
	DOCTORATES,
	sectorPoints,
	type Destinations,
	type DestinationPoint,
	type SectorLine
} from './points';
import { course, destinationVerdicts, LEAST_CHANGE } from './verdict';
import { WORDS } from './words';

type Words = (typeof WORDS)['ko' | 'en'];

/** Years whose values are printed at the points of the two main lines, besides the one at the end. */
const noted = (points: readonly DestinationPoint[]): readonly (DestinationPoint | undefined)[] => [
	points[0],
	// A turn against the course, if there is one.
	points.find((p, i) => {
		const [before, after] = [points[i - 1], points[i + 1]];
		return before && after && p.share < before.share && p.share < after.share && i > 1;
	})
];

function seriesOf(
	{ sector, points }: SectorLine,
	{ breaks, series }: Destinations,
	f: Formatters,
	words: Words
): LineSeries {
	const main = sector === 'industry' || sector === 'academe';
	const name = words.sectors[sector];
	const marked = series === 'math-cs' && main ? noted(points) : [];
	return {
		name: main ? name : sector === 'government' && series === 'math-cs' ? words.rest : '',
		...(main ? { value: f.percent(points.at(-1)?.share ?? null) } : {}),
		ink: sector === 'industry' ? 'demand' : sector === 'academe' ? 'supply' : 'context',
		shape: sector === 'academe' ? 'square' : 'circle',
		faint: !main,
		breaks,
		points: points.map((p) => ({
			x: p.year,
			y: p.share,
			...(main && p.lo !== null && p.hi !== null ? { lo: p.lo, hi: p.hi } : {}),
			...(marked.includes(p) ? { note: f.percent(p.share) } : {}),
			lines: [
				`${name}, ${f.yearTick(p.year)}`,
				f.percent(p.share) + (p.lo === null ? '' : ` (${f.range(p.lo, p.hi)})`),
				...(p.n === null ? [] : [words.people(f.count(p.n))])
			]
		}))
	};
}

function read({ tables, lang }: ChartInput): ChartReading {
	const f = formatters(lang);
	const words = WORDS[lang];
	const [long, late] = [destinations(tables, 'math-cs'), destinations(tables, 'cis')];
	const [industry, academe] = [sectorPoints(long, 'industry'), sectorPoints(long, 'academe')];
	const [first, last] = [industry[0], industry.at(-1)];
	const computing = sectorPoints(late, 'industry');
	const lastOfLate = computing.at(-1);
	const firstOfLate = computing.find((p) => p.version === lastOfLate?.version);
	const percent = (p: DestinationPoint | undefined) => f.percent(p?.share ?? null);
	const panelTitle = (d: Destinations) =>
		words.panel(words.series[d.series], f.years(d.years[0], d.years.at(-1)));
	const shown = [long, late].filter((d) => d.years.length > 0);
	const went = course(industry);
	return {
		variant: last ? went : 'none',
		figures: {
			firstYear: f.year(first?.year ?? null),
			lastYear: f.year(last?.year ?? null),
			first: percent(first),
			last: percent(last),
			range: f.range(last?.lo ?? null, last?.hi ?? null),
			n: f.count(last?.n ?? null),
			academeFirst: percent(academe[0]),
			academe: percent(academe.at(-1)),
			since: f.year(aheadSince(long)),
			lateFirstYear: f.year(firstOfLate?.year ?? null),
			lateLastYear: f.year(lastOfLate?.year ?? null),
			lateFirst: percent(firstOfLate),
			late: percent(lastOfLate),
			least: f.points(LEAST_CHANGE, 0).replace('+', '')
		},
		verdicts: destinationVerdicts(long).map((verdict) => ({
			...verdict,
			effect:
				verdict.kind === 'cannot-test'
					? MISSING
					: verdict.claim === 'pull'
						? f.fromTo(first?.share ?? null, last?.share ?? null)
						: percent(verdict.reason === 'school' ? academe.at(-1) : last)
		})),
		facts: {
			n: last?.n ? words.facts(f.count(last.n), f.year(last.year)) : MISSING,
			count: last?.n ?? null,
			years: f.years(first?.year, lastOfLate?.year ?? last?.year),
			place: words.place
		},
		notes: [],
		draw: (frame, title) =>
			drawDestinations(
				[long, late].map((d) => ({
					title: panelTitle(d),
					years: d.years,
					series: d.lines.map((line) => seriesOf(line, d, f, words))
				})),
				frame,
				title,
				{
					yTitle: words.yTitle,
					summary: words.summary(f.list(shown.map(panelTitle))),
					nothing: words.nothing,
					notes: [
						[words.bands, ...late.breaks.map((year) => words.broken(f.year(year)))].join(' '),
						words.different
					],
					percent: (share) => f.percent(share, 0),
					yearFormat: f.yearTick,
					events: words.events
				}
			),
		table: {
			caption: words.caption,
			columns: [
				words.field,
				words.sector,
				words.year,
				words.share,
				words.interval,
				words.n,
				words.version
			],
			rows: shown.flatMap((d) =>
				d.lines.flatMap(({ sector, points }) =>
					points.map((p) => [
						words.series[d.series],
						words.sectors[sector],
						f.yearTick(p.year),
						f.percent(p.share),
						f.range(p.lo, p.hi),
						f.count(p.n),
						p.version
					])
				)
			),
			numericFrom: 2
		}
	};
}

/** Do those trained longest end up in school or in companies? */
export const chart: ChartDefinition = {
	id: 'phd-destination',
	order: 110,
	section: 'school-or-company',
	closes: [],
	grade: 'A',
	lead: false,
	name: { ko: '박사의 첫 직장', en: 'First jobs of doctorates' },
	sources: [DOCTORATES],
	tables: ['destinationYear'],
	controls: { roles: 'none', years: false, base: false, geo: false },
	read
};
