import { formatters, MISSING } from '../../content/number';
import { growth } from '../../market/growth';
import type { StockYear } from '../../model/tables';
import type { LineSeries } from '../../plot/line-chart';
import type { Ink } from '../../plot/palette';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk } from '../selection';
import { drawEmploymentStock } from './draw';
import { OEWS, stockPoints, type StockLine, type StockPoints } from './points';
import { stockVerdict } from './verdict';
import { WORDS } from './words';

const estimate = ({ employment, rsePct }: StockYear) => ({ value: employment, rsePct });

/** The colour of the first chosen role that is near to an occupation; the first line is the accent otherwise. */
function inkOf(line: StockLine, points: StockPoints, { view }: ChartInput): Ink {
	const [role] = points.rolesOf.get(line.soc) ?? [];
	if (role) return roleInk(view, role.id) ?? 'ink';
	return line === points.lines[0] ? 'demand' : 'ink';
}

function seriesOf(line: StockLine, ink: Ink, input: ChartInput, faint: boolean): LineSeries {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const [base] = line.rows;
	const indexOf = (row: StockYear) =>
		base && row !== base ? growth(estimate(base), estimate(row)) : { ratio: 1, lo: 1, hi: 1 };
	const last = line.rows.at(-1);
	return {
		name: line.title[input.lang],
		value: last ? f.index(100 * (indexOf(last)?.ratio ?? NaN)) : MISSING,
		ink,
		faint,
		points: line.rows.map((row) => {
			const grown = indexOf(row);
			return {
				x: row.year,
				y: grown ? 100 * grown.ratio : null,
				...(grown && !faint ? { lo: 100 * grown.lo, hi: 100 * grown.hi } : {}),
				lines: [
					`${line.title[input.lang]}, ${f.yearTick(row.year)}`,
					f.index(grown ? 100 * grown.ratio : null),
					words.n(f.count(row.employment), f.year(row.year))
				]
			};
		})
	};
}

function variantOf({ lines, years }: StockPoints, reason: string, { view }: ChartInput): string {
	if (view.roles?.length === 0) return 'empty';
	if (years.length === 0) return 'none';
	if (lines.length === 0) return 'absent';
	return reason;
}

function read(input: ChartInput): ChartReading {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = stockPoints(input);
	const { lines, context, reference, years, absent } = points;
	const verdict = stockVerdict(lines);
	const variant = variantOf(points, verdict.reason, input);
	const empty = variant === 'empty';
	const [top] = lines;
	const [first, last] = [top?.rows[0], top?.rows.at(-1)];
	const percentOf = (ratio: number | undefined) =>
		ratio === undefined ? MISSING : f.percent(ratio - 1, 0);
	const jobs = last?.employment ?? null;
	const near = [...points.rolesOf].flatMap(([soc, roles]) => {
		const line = lines.find((l) => l.soc === soc);
		return line
			? [`${line.title[lang]}: ${words.near(f.list(roles.map((r) => r.label[lang])))}`]
			: [];
	});
	const series = [
		...context.map((l) => seriesOf(l, 'context', input, true)),
		...(reference ? [{ ...seriesOf(reference, 'context-text', input, false), dash: '5 4' }] : []),
		...lines.map((l) => seriesOf(l, inkOf(l, points, input), input, false))
	];
	return {
		variant,
		figures: {
			occupation: top?.title[lang] ?? MISSING,
			firstYear: f.year(first?.year ?? null),
			lastYear: f.year(last?.year ?? null),
			firstJobs: f.count(first?.employment ?? null),
			lastJobs: f.count(jobs),
			growth: percentOf(top?.growth?.ratio),
			times: f.ratio(top?.growth?.ratio ?? null),
			all: percentOf(reference?.growth?.ratio),
			pay: f.usd(last?.payP50 ?? null),
			faster: f.count(verdict.faster),
			judged: f.count(verdict.judged),
			fasterOf: words.fasterOf(verdict.faster, verdict.judged),
			slowerOf: words.slowerOf(verdict.judged),
			names: f.list(lines.map((l) => l.title[lang])),
			absentRoles: f.list(absent.map((r) => r.label[lang]))
		},
		verdicts: [
			empty || variant === 'absent'
				? { claim: 'grow', kind: 'cannot-test', reason: variant, effect: MISSING }
				: {
						claim: verdict.claim,
						kind: verdict.kind,
						reason: verdict.reason,
						effect:
							verdict.kind === 'cannot-test'
								? MISSING
								: `${f.index(100)} → ${f.index(100 * (top?.growth?.ratio ?? NaN))}`
					}
		],
		facts: {
			n: empty || jobs === null ? MISSING : words.n(f.count(jobs), f.year(last?.year ?? null)),
			count: empty ? null : jobs,
			years: empty ? MISSING : f.years(years[0], years.at(-1)),
			place: words.place
		},
		notes: [
			...(view.roles !== null && lines.length > 0
				? [...near.map((n) => `${n}.`), words.codes]
				: []),
			...(absent.length > 0 ? [words.absent(f.list(absent.map((r) => r.label[lang])))] : [])
		],
		draw: (frame, title) =>
			drawEmploymentStock(empty ? [] : series, years, frame, title, {
				yTitle: words.yTitle(f.year(years[0] ?? null)),
				summary: words.summary(f.year(years[0] ?? null), f.years(years[0], years.at(-1))),
				nothing: empty ? words.noRole : words.nothing,
				notes: [words.bands],
				index: f.index,
				yearFormat: f.yearTick,
				events: words.events
			}),
		table: {
			caption: words.caption,
			columns: [words.occupation, words.year, words.jobs, words.index, words.rse, words.pay],
			rows: empty
				? []
				: [...lines, ...context, ...(reference ? [reference] : [])].flatMap((l) =>
						l.rows.map((row) => [
							l.title[lang],
							f.yearTick(row.year),
							f.count(row.employment),
							f.index((100 * row.employment) / (l.rows[0]?.employment ?? NaN)),
							row.rsePct === null ? MISSING : f.percent(row.rsePct / 100),
							f.usd(row.payP50)
						])
					),
			numericFrom: 1
		}
	};
}

/** Do the filled jobs near to AI grow, and faster than computer work at large? */
export const chart: ChartDefinition = {
	id: 'employment-stock',
	order: 310,
	section: 'summary',
	closes: ['summary-market'],
	grade: 'A',
	lead: false,
	name: { ko: '채워진 일자리', en: 'Filled jobs' },
	sources: [OEWS],
	tables: ['stockYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
