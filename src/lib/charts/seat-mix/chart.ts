import { formatters, MISSING } from '../../content/number';
import type { SharePoint } from '../../market/role-share';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { LineSeries } from '../../plot/line-chart';
import type { Ink } from '../../plot/palette';
import { ADVERTS, partYear, partYearNote, usShare } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading, Facts } from '../contract';
import { roleInk, roleLabel } from '../selection';
import { drawSeatMix } from './draw';
import { seatPoints, type SeatLine, type SeatPoints } from './points';
import { GOOD_PART, HANDFUL, seatVerdict, beyondVerdict } from './verdict';
import { WORDS } from './words';

interface Styled {
	readonly line: SeatLine;
	readonly name: string;
	readonly ink: Ink;
}

/** The two small halves, and the chosen roles in their colours. */
function styled({ halves, chosen }: SeatPoints, { tables, view, lang }: ChartInput): Styled[] {
	const words = WORDS[lang];
	return [
		{ line: halves.business, name: words.halves.business, ink: 'demand' },
		{ line: halves.management, name: words.halves.management, ink: 'context-text' },
		...chosen.map((line) => ({
			line,
			name: roleLabel(tables, line.key, lang),
			ink: roleInk(view, line.key) ?? ('ink' as const)
		}))
	];
}

function seriesOf({ line, name, ink }: Styled, points: SeatPoints, input: ChartInput): LineSeries {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const part = partYear(input.tables);
	return {
		name,
		value: f.percent(line.points.at(-1)?.share ?? null),
		ink,
		points: points.years.map((year) => {
			const p = line.points.find((q) => q.year === year);
			if (!p) return { x: year, y: null };
			return {
				x: year,
				y: p.share,
				lo: p.lo,
				hi: p.hi,
				hollow: !enoughForVerdict(p.k) || p.year === part?.year,
				lines: [
					`${name}, ${f.yearTick(year)}`,
					`${f.percent(p.share)} (${f.range(p.lo, p.hi)})`,
					words.n(f.count(p.k), f.count(p.n))
				]
			};
		})
	};
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = seatPoints(input);
	const { halves, years } = points;
	const empty = view.roles?.length === 0;
	const [first, last] = [halves.business.points[0], halves.business.points.at(-1)];
	const lastOf = (line: SeatLine) => line.points.at(-1)?.share ?? null;
	const part = partYear(tables);
	const beyond = points.beyond.at(-1);
	const factsOf = (of: SharePoint | undefined): Facts => ({
		n: empty || !of ? MISSING : words.n(f.count(of.k), f.count(of.n)),
		count: empty ? null : (of?.n ?? null),
		years: empty ? MISSING : f.years(first?.year, of?.year),
		place: words.place
	});
	const verdicts = empty
		? [{ claim: 'business', kind: 'cannot-test', reason: 'empty', effect: MISSING } as const]
		: [
				{
					...beyondVerdict(points.beyond),
					effect: f.percent(beyond?.share ?? null),
					allRoles: true,
					facts: factsOf(beyond)
				},
				{
					...seatVerdict(halves.business.points),
					allRoles: true,
					effect:
						first && last && first !== last
							? f.fromTo(first.share, last.share)
							: f.percent(last?.share ?? null)
				}
			];
	const lines = styled(points, input);
	const [one] = points.chosen;
	return {
		variant: empty ? 'empty' : last ? (one && points.chosen.length === 1 ? 'one' : 'all') : 'none',
		figures: {
			firstYear: f.year(first?.year ?? null),
			lastYear: f.year(last?.year ?? null),
			business: f.percent(last?.share ?? null),
			businessFirst: f.percent(first?.share ?? null),
			range: f.range(last?.lo ?? null, last?.hi ?? null),
			n: f.count(last?.k ?? null),
			total: f.count(last?.n ?? null),
			management: f.percent(lastOf(halves.management)),
			engineering: f.percent(lastOf(halves.engineering)),
			role: one ? roleLabel(tables, one.key, lang) : MISSING,
			roleShare: one ? f.percent(lastOf(one)) : MISSING,
			half: one ? words.halves[one.half] : MISSING,
			beyond: f.percent(beyond?.share ?? null),
			beyondRange: f.range(beyond?.lo ?? null, beyond?.hi ?? null),
			handful: f.percent(HANDFUL, 0),
			goodPart: f.percent(GOOD_PART, 0),
			usShare: f.percent(usShare(tables, last?.year ?? null), 0)
		},
		verdicts,
		facts: factsOf(last),
		notes: [
			...(points.undrawn.length > 0
				? [words.undrawn(f.list(points.undrawn.map((role) => role.label[lang])))]
				: []),
			...(empty ? [] : partYearNote(tables, years.at(-1), lang))
		],
		draw: (frame, title) =>
			drawSeatMix(
				empty ? [] : lines.map((line) => seriesOf(line, points, input)),
				years,
				frame,
				title,
				{
					yTitle: words.yTitle,
					summary: words.summary(f.years(years[0], years.at(-1))),
					nothing: empty ? words.noRole : words.noAdverts,
					notes: [words.rest(f.percent(lastOf(halves.engineering))), words.hollow],
					percent: f.percent,
					yearFormat: f.yearTick,
					events: words.events,
					part: part ? { [part.year]: words.until(f.monthOfYear(part.month, 'short')) } : {}
				}
			),
		table: {
			caption: words.caption,
			columns: [words.what, words.year, words.share, words.interval, words.adverts, words.total],
			rows: empty
				? []
				: [
						...lines,
						{ line: halves.engineering, name: words.halves.engineering, ink: 'ink' as const }
					].flatMap(({ line, name }) =>
						line.points.map((p) => [
							name,
							f.yearTick(p.year),
							f.percent(p.share),
							f.range(p.lo, p.hi),
							f.count(p.k),
							f.count(p.n)
						])
					),
			numericFrom: 2
		}
	};
}

/** How many of the seats are not engineering? */
export const chart: ChartDefinition = {
	id: 'seat-mix',
	order: 160,
	section: 'team-composition',
	closes: ['summary-roles'],
	grade: 'B',
	lead: false,
	name: { ko: '엔지니어링 밖의 자리', en: 'Seats outside engineering' },
	sources: [ADVERTS],
	tables: ['roleYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
