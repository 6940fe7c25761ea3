import { formatters, MISSING } from '../../content/number';
import { LEAST_CHANGE } from '../../market/verdict-rules';
import type { LineSeries } from '../../plot/line-chart';
import type { Ink } from '../../plot/palette';
import type { DotShape } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { drawDegreeSupply } from './draw';
import { supplyPoints, valueIn, type DegreeLine, type Measure, type SupplyPoints } from './points';
import { supplyVerdict, wayOf } from './verdict';
import { WORDS } from './words';

/** Master's degrees in the accent, doctorates in ink; students and degrees by shape. */
const LOOK: Readonly<Record<Measure, { readonly ink: Ink; readonly shape: DotShape }>> = {
	masters_enrolment_cis: { ink: 'supply', shape: 'square' },
	masters_enrolment_data_science: { ink: 'supply', shape: 'triangle' },
	doctoral_enrolment_cis: { ink: 'ink', shape: 'circle' },
	doctorates_ai: { ink: 'ink', shape: 'diamond' },
	masters_cs: { ink: 'supply', shape: 'circle' },
	doctorates_cis: { ink: 'ink', shape: 'triangle' }
};

/** A change as a whole per cent with its sign, from the ratio of new to old. */
function changeOf({ growth }: DegreeLine, { lang }: ChartInput): string {
	if (!growth) return MISSING;
	const text = formatters(lang).percent(growth.ratio - 1, 0);
	return growth.ratio > 1 && text !== '0%' ? `+${text}` : text;
}

/** The base year of most lines, the earliest on a tie. */
function commonBase(lines: readonly DegreeLine[]): number | null {
	const bases = lines.map((l) => l.base).toSorted((a, b) => a - b);
	const times = (year: number) => bases.filter((b) => b === year).length;
	return bases.toSorted((a, b) => times(b) - times(a))[0] ?? null;
}

function indexSeries(line: DegreeLine, base: number | null, input: ChartInput): LineSeries {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const name = words.measures[line.measure];
	const look = LOOK[line.measure];
	return {
		name: line.base === base ? name : words.based(name, f.yearTick(line.base)),
		value: f.index(line.points.at(-1)?.index ?? null),
		ink: line.subject ? look.ink : 'context',
		shape: look.shape,
		faint: !line.subject,
		points: line.points
			.filter((p) => p.index !== null)
			.map((p) => ({
				x: p.year,
				y: p.index,
				lines: [
					`${name}, ${f.yearTick(p.year)}`,
					`${f.index(p.index)} (${f.yearTick(line.base)} = 100)`,
					words.people(f.count(p.value))
				]
			}))
	};
}

function countSeries(line: DegreeLine, lastYear: number, input: ChartInput): LineSeries {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const name = words.measures[line.measure];
	const last = line.points.at(-1);
	const value = f.count(last?.value ?? null);
	return {
		name,
		value: last && last.year < lastYear ? words.until(value, f.yearTick(last.year)) : value,
		...LOOK[line.measure],
		breaks: line.breaks,
		points: line.points.map((p) => ({
			x: p.year,
			y: p.value,
			lines: [`${name}, ${f.yearTick(p.year)}`, words.people(f.count(p.value))]
		}))
	};
}

/** Which way the first measure of the shown ones went, if that can be told. */
function variantOf({ lines }: SupplyPoints, top: DegreeLine | undefined): string {
	if (lines.length === 0) return 'none';
	return top ? (wayOf(top) ?? 'few') : 'absent';
}

function read(input: ChartInput): ChartReading {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = supplyPoints(input);
	const { lines, history } = points;
	const verdict = supplyVerdict(lines);
	const subjects = lines.filter((l) => l.subject);
	const top = subjects.find((l) => wayOf(l) !== null) ?? subjects[0];
	const variant = variantOf(points, top);
	const last = top?.points.at(-1);
	const grown = subjects.filter((l) => wayOf(l) !== null);
	const base = commonBase(lines);
	const years = [...lines, ...history].flatMap((l) => l.points.map((p) => p.year));
	const span = f.years(Math.min(...years), Math.max(...years));
	const common = { yearFormat: f.yearTick, events: words.events, nothing: words.nothing };
	return {
		variant,
		figures: {
			subject: top ? words.measures[top.measure] : MISSING,
			baseYear: f.year(top?.base ?? null),
			lastYear: f.year(last?.year ?? null),
			first: f.count(top ? valueIn(top, top.base) : null),
			last: f.count(last?.value ?? null),
			change: top ? changeOf(top, input) : MISSING,
			list: f.list(grown.map((l) => words.item(words.measures[l.measure], changeOf(l, input)))),
			more: f.count(verdict.more),
			fewer: f.count(verdict.fewer),
			judged: f.count(verdict.judged),
			least: f.percent(LEAST_CHANGE, 0)
		},
		verdicts: [
			{
				claim: verdict.claim,
				kind: verdict.kind,
				reason: variant === 'absent' ? variant : verdict.reason,
				effect:
					verdict.kind === 'cannot-test' || !last
						? MISSING
						: `${f.index(100)} → ${f.index(last.index)}`
			}
		],
		facts: {
			n:
				top && last
					? words.facts(words.measures[top.measure], f.count(last.value), f.year(last.year))
					: MISSING,
			count: last?.value ?? null,
			years: lines.length > 0 ? f.years(base, Math.max(...lines.map(lastYearOf))) : MISSING,
			place: words.place
		},
		notes: variant === 'absent' ? [words.noFamily] : [],
		draw: (frame, title) =>
			drawDegreeSupply(
				'index',
				[...lines].reverse().map((l) => indexSeries(l, base, input)),
				frame,
				title,
				{
					...common,
					yTitle: words.yTitle(f.yearTick(base)),
					summary: words.summary(f.year(base), f.years(base, Math.max(...lines.map(lastYearOf)))),
					notes: [words.log],
					format: f.index
				}
			),
		...(lines.length > 0
			? {
					second: {
						name: words.counts,
						draw: (frame, title) =>
							drawDegreeSupply(
								'counts',
								[...history, ...lines].map((l) => countSeries(l, Math.max(...years), input)),
								frame,
								title,
								{
									...common,
									yTitle: words.countTitle,
									summary: words.countSummary(span),
									notes: [words.broken],
									format: f.count
								}
							)
					}
				}
			: {}),
		table: {
			caption: words.caption,
			columns: [words.measure, words.year, words.value, words.index, words.base],
			rows: [...lines, ...history].flatMap((l) =>
				l.points.map((p) => [
					words.measures[l.measure],
					f.yearTick(p.year),
					f.count(p.value),
					f.index(p.index),
					f.yearTick(l.base)
				])
			),
			numericFrom: 1
		}
	};
}

const lastYearOf = ({ points }: DegreeLine): number => points.at(-1)?.year ?? 0;

/** Are there more graduate students and new degrees? */
export const chart: ChartDefinition = {
	id: 'degree-supply',
	order: 270,
	section: 'degree',
	closes: [],
	grade: 'A',
	lead: false,
	name: { ko: '대학원생과 새 학위', en: 'Students and new degrees' },
	sources: ['ncses-sed-gss', 'ncses-sed', 'ncses-degrees'],
	tables: ['degreeYear'],
	controls: { roles: 'family', years: true, base: false, geo: false },
	read
};
