import { formatters, MISSING } from '../../content/number';
import type { LineSeries } from '../../plot/line-chart';
import type { Ink } from '../../plot/palette';
import { enoughForVerdict } from '../../market/verdict-rules';
import { ADVERTS, partYear, partYearNote, usShare } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk, roleLabel, roleNames } from '../selection';
import { drawResearchShare } from './draw';
import { researchPoints, type ResearchLine, type ResearchPoints } from './points';
import { direction, ends, FEW, LEAST_CHANGE, MOST, peakBefore, researchVerdicts } from './verdict';
import { WORDS } from './words';

/** Sum, parts and context with their names and colours. */
function styled(points: ResearchPoints, { tables, view, lang }: ChartInput) {
	const words = WORDS[lang];
	const one = points.roles.length === 1 ? points.roles[0] : undefined;
	const sum: Ink = 'demand';
	return [
		...(points.all
			? [{ line: points.all, name: words.all, ink: 'context-text' as Ink, faint: true }]
			: []),
		...(points.subject.points.length > 0
			? [
					{
						line: points.subject,
						name: one
							? one.label[lang]
							: points.all
								? roleNames(tables, points.subject.roleIds, lang, 2)
								: words.all,
						ink: one ? (roleInk(view, one.id) ?? sum) : sum,
						faint: false
					}
				]
			: []),
		...points.parts.map((line) => ({
			line,
			name: roleLabel(tables, line.key, lang),
			ink: roleInk(view, line.key) ?? 'ink',
			faint: false
		}))
	];
}

function variantOf({ subject, years, roles }: ResearchPoints, { view }: ChartInput): string {
	if (view.roles?.length === 0) return 'empty';
	if (roles.length === 0) return 'other';
	if (years.length === 0) return 'none';
	const way = direction(subject.points);
	if (way === null) return 'few';
	return way !== 'fell' && peakBefore(subject.points) ? `${way}-peak` : way;
}

function read(input: ChartInput): ChartReading {
	const { tables, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = researchPoints(input);
	const { subject, years } = points;
	const span = ends(subject.points);
	const last = subject.points.at(-1);
	const part = partYear(tables);
	const variant = variantOf(points, input);
	const nothing = variant === 'empty' || variant === 'other';
	const lines = styled(points, input);
	const hollow = (p: { k: number; year: number }) =>
		!enoughForVerdict(p.k) || p.year === part?.year;
	const series = lines
		.filter(({ line }) => line.points.length > 0)
		.map(({ line, name, ink, faint }): LineSeries => {
			const end = line.points.at(-1);
			return {
				name,
				value: f.percent(end?.share ?? null),
				ink,
				faint,
				points: years.map((year) => {
					const p = line.points.find((q) => q.year === year);
					if (!p) return { x: year, y: null };
					return {
						x: year,
						y: p.share,
						...(faint ? {} : { lo: p.lo, hi: p.hi }),
						hollow: hollow(p),
						lines: [
							`${name}, ${f.yearTick(year)}`,
							`${f.percent(p.share)} (${f.range(p.lo, p.hi)})`,
							words.n(f.count(p.k), f.count(p.n))
						]
					};
				})
			};
		});
	const rowsOf = ({ line, name }: { line: ResearchLine; name: string }) =>
		line.points.map((p) => [
			name,
			f.yearTick(p.year),
			f.percent(p.share),
			f.range(p.lo, p.hi),
			f.count(p.k),
			f.count(p.n)
		]);
	return {
		variant,
		figures: {
			subject: points.all ? roleNames(tables, subject.roleIds, lang, 2) : words.all,
			firstYear: f.year(span?.first.year ?? null),
			lastYear: f.year(last?.year ?? null),
			firstShare: f.percent(span?.first.share ?? null),
			lastShare: f.percent(last?.share ?? null),
			range: f.range(last?.lo ?? null, last?.hi ?? null),
			change: f.points(span ? span.last.share - span.first.share : null),
			peakYear: f.year(peak(subject)?.year ?? null),
			peakShare: f.percent(peak(subject)?.share ?? null),
			n: f.count(last?.k ?? null),
			total: f.count(last?.n ?? null),
			few: f.percent(FEW, 0),
			most: f.percent(MOST, 0),
			leastChange: f.points(LEAST_CHANGE, 0).replace('+', ''),
			usShare: f.percent(usShare(tables, last?.year ?? null), 0)
		},
		verdicts: nothing
			? [{ claim: 'products', kind: 'cannot-test', reason: variant, effect: MISSING }]
			: researchVerdicts(subject.points).map((verdict) => ({
					...verdict,
					effect:
						verdict.kind === 'cannot-test'
							? MISSING
							: verdict.claim === 'products'
								? f.percent(last?.share ?? null)
								: f.fromTo(span?.first.share ?? null, span?.last.share ?? null)
				})),
		facts: {
			n: nothing || !last ? MISSING : words.n(f.count(last.k), f.count(last.n)),
			count: nothing ? null : (last?.n ?? null),
			years: nothing ? MISSING : f.years(subject.points[0]?.year, last?.year),
			place: words.place
		},
		notes: [
			...(points.others.length > 0
				? [words.notResearch(f.list(points.others.map((role) => role.label[lang])))]
				: []),
			...(nothing ? [] : partYearNote(tables, years.at(-1), lang))
		],
		draw: (frame, title) =>
			drawResearchShare(variant === 'empty' ? [] : series, years, frame, title, {
				yTitle: words.yTitle,
				summary: words.summary(f.years(years[0], years.at(-1))),
				nothing: variant === 'empty' ? words.noRole : words.noAdverts,
				notes: [words.hollow],
				percent: f.percent,
				yearFormat: f.yearTick,
				events: words.events,
				part: part ? { [part.year]: words.until(f.monthOfYear(part.month, 'short')) } : {}
			}),
		table: {
			caption: words.caption,
			columns: [words.role, words.year, words.share, words.interval, words.adverts, words.total],
			rows: variant === 'empty' ? [] : lines.flatMap(rowsOf),
			numericFrom: 2
		}
	};
}

/** The year with the largest share. */
const peak = ({ points }: ResearchLine) => points.toSorted((a, b) => b.share - a.share)[0];

/** Do companies look for researchers, and more of them? */
export const chart: ChartDefinition = {
	id: 'research-share',
	order: 120,
	section: 'school-or-company',
	closes: [],
	grade: 'B',
	lead: false,
	name: { ko: '연구 직무의 비중', en: 'Share of research roles' },
	sources: [ADVERTS],
	tables: ['roleYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
