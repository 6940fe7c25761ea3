import { sum } from 'd3';
import { formatters, MISSING } from '../../content/number';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { ShareBar } from '../../plot/share-bars';
import { answerPoints, KAGGLE, peopleIn, type AnswerPoint, type AnswerRow } from '../answers';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk } from '../selection';
import { drawCompanySize } from './draw';
import { companySizeVerdict, judgedRows, shareOf, THIRD } from './verdict';
import { WORDS } from './words';

/** The parts of a bar from left to right. */
const PARTS = [
	{ key: '0-49', ink: 'cool-2', textInk: 'paper' },
	{ key: '50-249', ink: 'cool-1', textInk: 'ink' },
	{ key: '250-999', ink: 'even', textInk: 'ink' },
	{ key: '1000-9999', ink: 'warm-1', textInk: 'ink' },
	{ key: '10000+', ink: 'warm-2', textInk: 'paper' }
] as const;

function barOf(row: AnswerRow, point: AnswerPoint, { view, lang }: ChartInput): ShareBar {
	const f = formatters(lang);
	const words = WORDS[lang];
	const name = row.role.label[lang];
	return {
		name,
		ink: roleInk(view, row.role.id) ?? 'ink',
		few: !enoughForVerdict(point.n),
		end: f.count(point.n),
		segments: PARTS.map(({ key }) => {
			const people = peopleIn(point, [key]);
			return {
				share: people / point.n,
				text: f.percent(people / point.n, 0),
				lines: [
					`${name}, ${f.yearTick(point.year)}`,
					`${words.parts[key]} ${f.percent(people / point.n)}`,
					words.persons(f.count(people), f.count(point.n))
				]
			};
		})
	};
}

function read(input: ChartInput): ChartReading {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = answerPoints(
		input,
		'employer_size',
		PARTS.map(({ key }) => key)
	);
	const { rows, years, absent } = points;
	const judged = judgedRows(rows);
	const verdict = companySizeVerdict(points);
	const empty = view.roles?.length === 0;
	const [top, bottom] = [judged[0], judged.at(-1)];
	const firstPoint = top?.points[0];
	const firstShare = firstPoint ? shareOf(firstPoint) : null;
	const n = sum(judged, (row) => row.last.n);
	const above = judged.filter(({ share }) => share.lo > THIRD).length;
	const below = judged.filter(({ share }) => share.hi < THIRD).length;
	const byShare = (year: number) =>
		rows
			.flatMap((row) => {
				const point = row.points.find((p) => p.year === year);
				return point ? [{ row, point, share: shareOf(point)?.share ?? 0 }] : [];
			})
			.toSorted((a, b) => b.share - a.share);
	const panels = years
		.toReversed()
		.map((year) => ({
			title: f.yearTick(year),
			bars: byShare(year).map(({ row, point }) => barOf(row, point, input))
		}))
		.filter((panel) => panel.bars.length > 0);
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
		...(judged.length === 1 && firstPoint && firstPoint.year !== top?.last.year
			? { dataVariant: 'one-change' }
			: {}),
		figures: {
			year: f.year(years.at(-1) ?? null),
			role: top?.role.label[lang] ?? MISSING,
			share: f.percent(top?.share.share ?? null, 0),
			range: top ? f.range(top.share.lo, top.share.hi) : MISSING,
			n: f.count(top?.last.n ?? null),
			firstYear: f.year(firstPoint?.year ?? null),
			firstShare: f.percent(firstShare?.share ?? null, 0),
			low: bottom?.role.label[lang] ?? MISSING,
			lowShare: f.percent(bottom?.share.share ?? null, 0),
			judged: f.count(judged.length),
			above: f.count(above),
			below: f.count(below),
			limit: f.percent(THIRD, 0),
			people: f.count(n),
			absentRoles: f.list(absent.map((role) => role.label[lang]))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: judged.length === 1
							? f.percent(top?.share.share ?? null, 0)
							: words.counted(f.count(above), f.count(judged.length))
			}
		],
		facts: {
			n: n > 0 ? words.n(f.count(n)) : MISSING,
			count: n > 0 ? n : null,
			years: empty ? MISSING : years.map(f.yearTick).join(', ') || MISSING,
			place: words.place
		},
		notes: absent.length > 0 ? [words.absent(f.list(absent.map((role) => role.label[lang])))] : [],
		draw: (frame, title) =>
			drawCompanySize(
				{
					parts: PARTS.map(({ key, ink, textInk }) => ({ name: words.parts[key], ink, textInk })),
					panels,
					centre: 2,
					centreText: words.centre,
					format: f.percent,
					endHead: words.endHead,
					notes: [words.note]
				},
				frame,
				title,
				{
					summary: words.summary(f.years(years[0], years.at(-1))),
					nothing: empty ? words.noRole : absent.length > 0 ? words.none : words.nothing
				}
			),
		table: {
			caption: words.caption,
			columns: [words.role, words.year, ...PARTS.map(({ key }) => words.parts[key]), words.people],
			rows: rows.flatMap((row) =>
				row.points.map((point) => [
					row.role.label[lang],
					f.yearTick(point.year),
					...PARTS.map(({ key }) => f.percent(peopleIn(point, [key]) / point.n)),
					f.count(point.n)
				])
			),
			numericFrom: 1
		}
	};
}

/** Do small companies hire the roles I want? */
export const chart: ChartDefinition = {
	id: 'company-size',
	order: 150,
	section: 'company-types',
	closes: [],
	grade: 'B',
	lead: false,
	name: { ko: '회사의 크기', en: 'Size of the company' },
	sources: [KAGGLE],
	tables: ['answerYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
