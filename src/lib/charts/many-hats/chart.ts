import { sum } from 'd3';
import { formatters, MISSING } from '../../content/number';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { DotRow } from '../../plot/dot-rows';
import { cellText, HEAT_INKS } from '../../plot/palette';
import type { ShareBar } from '../../plot/share-bars';
import type { FrameName } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk } from '../selection';
import { drawHatCounts, drawHats } from './draw';
import {
	hatsPoints,
	judgedRows,
	KAGGLE,
	type HatsPoint,
	type HatsPoints,
	type HatsRow
} from './points';
import { COMMON, hatsVerdict, oneRole, RARE } from './verdict';
import { WORDS } from './words';

function targetLines(name: string, p: HatsPoint, { lang }: ChartInput): readonly string[] {
	const f = formatters(lang);
	const words = WORDS[lang];
	return [
		`${name}, ${f.yearTick(p.year)}`,
		words.target(f.percent(p.share), f.range(p.lo, p.hi)),
		words.persons(f.count(p.n))
	];
}

/** First year hollow, last year filled, joined. */
function dotRow(row: HatsRow, input: ChartInput): DotRow {
	const { view, lang } = input;
	const f = formatters(lang);
	const name = row.role.label[lang];
	const ink = roleInk(view, row.role.id) ?? 'ink';
	const [first, last] = [row.points[0], row.last];
	const dots = [first, last].filter((p, i, all) => p && all.indexOf(p) === i);
	return {
		name,
		ink,
		join: 'context-text',
		end: f.count(row.last?.n ?? null),
		dots: dots.flatMap((p) =>
			p
				? [
						{
							value: p.share,
							lo: p.lo,
							hi: p.hi,
							ink: 'supply' as const,
							hollow: p !== last || !enoughForVerdict(p.n),
							...(p === last ? { label: f.percent(p.share, 0) } : { r: 4 }),
							lines: targetLines(name, p, input)
						}
					]
				: []
		)
	};
}

function countBar(row: HatsRow, input: ChartInput): ShareBar[] {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const { last, role } = row;
	if (!last) return [];
	return [
		{
			name: role.label[lang],
			ink: roleInk(view, role.id) ?? 'ink',
			strong: true,
			few: !enoughForVerdict(last.n),
			end: f.count(last.n),
			segments: last.people.map((people, i) => ({
				share: people / last.n,
				text: f.percent(people / last.n, 0),
				lines: [
					`${role.label[lang]}, ${f.yearTick(last.year)}`,
					words.kinds(i + 1, f.percent(people / last.n)),
					words.persons(f.count(people))
				]
			}))
		}
	];
}

/** Most chosen roles that are drawn as bars. */
const MOST_BARS = 8;

function draw(points: HatsPoints, input: ChartInput, frame: FrameName, title: string) {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const { rows, years } = points;
	const [from, to] = [years[0], years.at(-1)];
	if (view.roles !== null && rows.length <= MOST_BARS)
		return drawHatCounts(
			rows.flatMap((row) => countBar(row, input)),
			f.yearTick(to ?? null),
			frame,
			title,
			{
				parts: HEAT_INKS.map((ink, i) => ({
					name: words.part(i + 1),
					ink: i === 0 ? 'context' : ink,
					textInk: i === 0 ? 'ink' : cellText(ink)
				})),
				format: f.percent,
				centreText: words.only,
				endHead: words.endHead,
				summary: words.barSummary(f.year(to ?? null)),
				nothing: view.roles.length === 0 ? words.noRole : words.none,
				notes: rows.some((row) => row.last && !enoughForVerdict(row.last.n)) ? [words.striped] : []
			}
		);
	return drawHats(
		rows.map((row) => dotRow(row, input)),
		frame,
		title,
		{
			axisTitle: words.axisTitle,
			percent: f.percent,
			half: words.half,
			endHead: words.endHead,
			summary: words.summary(f.years(from, to)),
			nothing: words.nothing,
			key: [
				...(from !== undefined && from !== to
					? [{ text: f.yearTick(from), ink: 'supply' as const, hollow: true }]
					: []),
				...(to === undefined ? [] : [{ text: f.yearTick(to), ink: 'supply' as const }])
			],
			notes: [words.bands]
		}
	);
}

function read(input: ChartInput): ChartReading {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = hatsPoints(input);
	const { rows, years, together, chosen, absent, context } = points;
	const judged = judgedRows(rows);
	const verdict = hatsVerdict(points);
	const [top, bottom] = [judged[0], judged.at(-1)];
	const empty = view.roles?.length === 0;
	const first = top?.points[0];
	const people = view.roles === null ? (together?.n ?? 0) : sum(judged, (row) => row.last.n);
	const rare = judged.filter((row) => oneRole(row.last) === 'rare').length;
	const variant = empty
		? 'empty'
		: years.length === 0
			? 'none'
			: judged.length === 0
				? verdict.reason
				: judged.length === 1
					? 'one'
					: 'many';
	return {
		variant,
		...(variant === 'one' && first && first.year !== top?.last.year
			? { dataVariant: 'one-change' }
			: {}),
		figures: {
			year: f.year(years.at(-1) ?? null),
			topRole: top?.role.label[lang] ?? MISSING,
			topShare: f.percent(top?.last.share ?? null, 0),
			topRange: top ? f.range(top.last.lo, top.last.hi) : MISSING,
			topN: f.count(top?.last.n ?? null),
			topOne: f.percent(top ? 1 - top.last.share : null, 0),
			firstYear: f.year(first?.year ?? null),
			firstShare: f.percent(first?.share ?? null, 0),
			bottomRole: bottom?.role.label[lang] ?? MISSING,
			bottomShare: f.percent(bottom?.last.share ?? null, 0),
			together: f.percent(together?.share ?? null, 0),
			chosen: f.percent(chosen?.share ?? null, 0),
			chosenN: f.count(chosen?.n ?? null),
			rare: f.count(rare),
			judged: f.count(judged.length),
			rareLimit: f.percent(RARE, 0),
			commonLimit: f.percent(COMMON, 0),
			absentRoles: f.list(absent.map((role) => role.label[lang]))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: judged.length === 1
							? f.percent(top?.last.share ?? null, 0)
							: words.counted(f.count(rare), f.count(judged.length))
			}
		],
		facts: {
			n: people > 0 && !empty ? words.n(f.count(people)) : MISSING,
			count: people > 0 && !empty ? people : null,
			years: empty ? MISSING : f.years(years[0], years.at(-1)),
			place: words.place
		},
		notes: [
			...rows.flatMap(({ role, points: [start] }) =>
				view.roles === null && start && start.year !== years[0] && start.year !== years.at(-1)
					? [words.start(role.label[lang], f.year(start.year))]
					: []
			),
			...(absent.length > 0 ? [words.absent(f.list(absent.map((role) => role.label[lang])))] : [])
		],
		draw: (frame, title) => draw(points, input, frame, title),
		table: {
			caption: words.caption,
			columns: [
				words.role,
				words.year,
				words.share,
				words.interval,
				...[1, 2, 3, 4, 5, 6].map((n) => words.part(n)),
				words.people
			],
			rows: empty
				? []
				: [...rows, ...(rows.length === 0 ? context : [])].flatMap((row) =>
						row.points.map((p) => [
							row.role.label[lang],
							f.yearTick(p.year),
							f.percent(p.share),
							f.range(p.lo, p.hi),
							...p.people.map((n) => f.count(n)),
							f.count(p.n)
						])
					),
			numericFrom: 1
		}
	};
}

/** What share of people do two kinds of work or more? */
export const chart: ChartDefinition = {
	id: 'many-hats',
	order: 80,
	section: 'rarely-one-role',
	closes: ['summary-roles'],
	grade: 'A',
	lead: true,
	name: { ko: '한 사람, 여러 일', en: 'One person, several kinds of work' },
	sources: [KAGGLE],
	tables: ['activityCountYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
