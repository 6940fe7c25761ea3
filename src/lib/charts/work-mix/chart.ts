import { max, min, sum } from 'd3';
import { ACTIVITY_NAMES, MODELLING_ACTIVITIES } from '../../content/activities';
import { formatters, MISSING } from '../../content/number';
import { enoughForVerdict } from '../../market/verdict-rules';
import { ACTIVITIES } from '../../model/tables';
import type { DotRow, RowDot } from '../../plot/dot-rows';
import type { HeatRow } from '../../plot/heatmap';
import { HEAT_INKS } from '../../plot/palette';
import type { FrameName } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk } from '../selection';
import { drawMix, drawMixChange, fillOf, STEPS } from './draw';
import { judgedRows, KAGGLE, mixPoints, type MixPoints, type MixRow } from './points';
import { MOST, mixVerdict, PART } from './verdict';
import { WORDS } from './words';

/** Most chosen roles that are drawn activity by activity. */
const MOST_ROLES = 3;

const lines = (
	row: MixRow,
	year: number,
	activity: (typeof ACTIVITIES)[number],
	input: ChartInput
) => {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const e = row.points.find((p) => p.year === year)?.shares.get(activity);
	return e
		? [
				`${row.role.label[input.lang]}, ${f.yearTick(year)}`,
				`${ACTIVITY_NAMES[activity][input.lang]} ${words.target(f.percent(e.share), f.range(e.lo, e.hi))}`,
				words.persons(f.count(e.n))
			]
		: [];
};

function heatRow(row: MixRow, input: ChartInput): HeatRow {
	const { view, lang } = input;
	const f = formatters(lang);
	const { last, role } = row;
	return {
		name: role.label[lang],
		ink: roleInk(view, role.id) ?? 'ink',
		...(last ? { end: f.count(last.n) } : {}),
		cells: ACTIVITIES.map((activity) => {
			const e = last?.shares.get(activity);
			return last && e
				? {
						text: f.percent(e.share, 0),
						fill: fillOf(e.share),
						few: !enoughForVerdict(e.n),
						lines: lines(row, last.year, activity, input)
					}
				: null;
		})
	};
}

/** A row an activity with the chosen roles on it. */
function activityRow(
	activity: (typeof ACTIVITIES)[number],
	rows: readonly MixRow[],
	input: ChartInput
): DotRow {
	const { view, lang } = input;
	const f = formatters(lang);
	const one = rows.length === 1;
	const dots = rows.flatMap((row): RowDot[] => {
		const ink = roleInk(view, row.role.id) ?? 'supply';
		const ends = one ? [row.points[0], row.last] : [row.last];
		return ends.flatMap((p, i): RowDot[] => {
			const e = p?.shares.get(activity);
			if (!p || !e || (i === 1 && p === ends[0])) return [];
			return [
				{
					value: e.share,
					lo: e.lo,
					hi: e.hi,
					ink,
					hollow: p !== row.last || !enoughForVerdict(e.n),
					...(p === row.last && one ? { label: f.percent(e.share, 0) } : {}),
					lines: lines(row, p.year, activity, input)
				}
			];
		});
	});
	return {
		name: ACTIVITY_NAMES[activity][lang],
		ink: 'ink',
		strong: MODELLING_ACTIVITIES.includes(activity),
		...(MODELLING_ACTIVITIES.includes(activity) ? { sub: WORDS[lang].modelling } : {}),
		...(one ? { join: 'context-text' } : {}),
		dots
	};
}

function draw(points: MixPoints, input: ChartInput, frame: FrameName, title: string) {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const { rows, years } = points;
	if (view.roles !== null && rows.length > 0 && rows.length <= MOST_ROLES)
		return drawMixChange(
			{
				rows: ACTIVITIES.map((activity) => activityRow(activity, rows, input)),
				axisTitle: words.axisTitle,
				key: rows.map((row) => ({
					text: `${row.role.label[lang]}, ${f.yearTick(row.last?.year ?? null)}`,
					ink: roleInk(view, row.role.id) ?? 'supply'
				})),
				notes: [words.bands]
			},
			frame,
			title,
			{ summary: words.lineSummary(f.years(years[0], years.at(-1))), percent: f.percent }
		);
	return drawMix(
		{
			rows: rows.map((row) => heatRow(row, input)),
			columns: ACTIVITIES.map((activity) => ({
				head: [
					ACTIVITY_NAMES[activity][lang],
					...(MODELLING_ACTIVITIES.includes(activity) ? [words.modelling] : [])
				]
			})),
			endHead: words.endHead,
			scale: {
				title: words.scale,
				steps: HEAT_INKS.map((fill, i) => ({ fill, bound: f.percent(STEPS[i] ?? 0, 0) }))
			},
			notes: [words.striped]
		},
		frame,
		title,
		{
			summary: words.summary(f.year(years.at(-1) ?? null)),
			nothing:
				view.roles?.length === 0
					? words.noRole
					: points.absent.length > 0
						? words.none
						: words.nothing
		}
	);
}

function read(input: ChartInput): ChartReading {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = mixPoints(input);
	const { rows, years, absent } = points;
	const judged = judgedRows(rows);
	const verdict = mixVerdict(points);
	const empty = view.roles?.length === 0;
	const [top] = judged;
	const shares = judged.map((row) => row.last.modelling);
	const [low, high] = [min(shares) ?? null, max(shares) ?? null];
	const ranked = top ? [...top.last.shares].toSorted(([, a], [, b]) => b.share - a.share) : [];
	const [first, second] = ranked;
	const n = sum(judged, (row) => row.last.n);
	const name = (pair: (typeof ranked)[number] | undefined) =>
		pair ? ACTIVITY_NAMES[pair[0]][lang] : MISSING;
	const others = top
		? [...top.last.shares]
				.filter(([a]) => !MODELLING_ACTIVITIES.includes(a))
				.toSorted(([, a], [, b]) => b.share - a.share)
		: [];
	return {
		variant: empty
			? 'empty'
			: years.length === 0
				? 'none'
				: judged.length === 0
					? verdict.reason
					: judged.length === 1
						? 'one'
						: 'many',
		figures: {
			year: f.year(years.at(-1) ?? null),
			role: top?.role.label[lang] ?? MISSING,
			modelling: f.percent(top?.last.modelling ?? null, 0),
			low: f.percent(low, 0),
			high: f.percent(high, 0),
			range: low === null || high === null ? MISSING : f.range(low, high, 0),
			first: name(first),
			firstShare: f.percent(first?.[1].share ?? null, 0),
			second: name(second),
			secondShare: f.percent(second?.[1].share ?? null, 0),
			other: name(others[0]),
			otherShare: f.percent(others[0]?.[1].share ?? null, 0),
			prototypes: f.percent(top?.last.shares.get('ml_prototypes')?.share ?? null, 0),
			improving: f.percent(top?.last.shares.get('improve_existing_ml_models')?.share ?? null, 0),
			n: f.count(top?.last.n ?? null),
			judged: f.count(judged.length),
			part: f.percent(PART, 0),
			most: f.percent(MOST, 0),
			absentRoles: f.list(absent.map((role) => role.label[lang]))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test' || low === null || high === null
						? MISSING
						: judged.length === 1
							? f.percent(high, 0)
							: f.range(low, high, 0)
			}
		],
		facts: {
			n: n > 0 ? words.n(f.count(n)) : MISSING,
			count: n > 0 ? n : null,
			years: empty ? MISSING : f.years(years[0], years.at(-1)),
			place: words.place
		},
		notes: absent.length > 0 ? [words.absent(f.list(absent.map((role) => role.label[lang])))] : [],
		draw: (frame, title) => draw(points, input, frame, title),
		table: {
			caption: words.caption,
			columns: [words.role, words.year, words.activity, words.share, words.interval, words.people],
			rows: rows.flatMap((row) =>
				row.points.flatMap((p) =>
					[...p.shares].map(([activity, e]) => [
						row.role.label[lang],
						f.yearTick(p.year),
						ACTIVITY_NAMES[activity][lang],
						f.percent(e.share),
						f.range(e.lo, e.hi),
						f.count(e.n)
					])
				)
			),
			numericFrom: 3
		}
	};
}

/** How much of an AI person's work is modelling? */
export const chart: ChartDefinition = {
	id: 'work-mix',
	order: 170,
	section: 'engineer-work',
	closes: ['summary-roles'],
	grade: 'A',
	lead: false,
	name: { ko: '실제로 하는 일', en: 'What the work is made of' },
	sources: [KAGGLE],
	tables: ['activityYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
