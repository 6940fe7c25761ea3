/** A survey question as bars, a panel a year and a bar a role, and the claim that their left side is large. */
import { sum } from 'd3';
import { formatters, MISSING } from '../content/number';
import { enoughForVerdict } from '../market/verdict-rules';
import type { Lang, Question } from '../model/tables';
import { shareBars, type ShareBar, type ShareBarsOptions } from '../plot/share-bars';
import { FRAMES } from '../plot/spec';
import {
	answerChanges,
	answerVerdict,
	isAbove,
	isBelow,
	judgedRows,
	shareOf,
	type AnswerClaim
} from './answer-verdict';
import { answerPoints, peopleIn, type AnswerPoint, type AnswerRow } from './answers';
import type { ChartInput, ChartReading } from './contract';
import { nothingToDraw } from './nothing-to-draw';
import { roleInk } from './selection';
import type { SHARED_WORDS } from './shared-words';

type Shared = (typeof SHARED_WORDS)[Lang];
export interface AnswerWords<Key extends string> extends Pick<Shared, 'role' | 'year'> {
	readonly parts: Readonly<Record<Key, string>>;
	readonly people: string;
	persons(n: string, all: string): string;
	/** Named on the line between the sides; none where the bars start at the left edge. */
	readonly centre?: string;
	/** The limit, named above its line. */
	readonly limit: string;
	readonly caption: string;
	summary(years: string): string;
	readonly place: string;
	n(people: string): string;
	absent(names: string): string;
	/** Who of all that answered is not in the bars. */
	left?(year: string, answered: string, leftOut: string, elsewhere: string): string;
	readonly note: string;
	readonly striped: string;
	readonly noRole: string;
	readonly nothing: string;
	readonly none: string;
	counted(above: string, judged: string): string;
}

export interface AnswerChart<Key extends string> extends AnswerClaim {
	readonly question: Question;
	/** Answers of the parts that are not counted. */
	readonly without?: readonly string[];
	/** The parts of a bar from left to right. */
	readonly parts: readonly (Omit<ShareBarsOptions['parts'][number], 'name'> & {
		readonly key: Key;
	})[];
	/** The bars are centred left of this part; 0 = they start at the left edge. */
	readonly centre: number;
	readonly words: Readonly<Record<Lang, AnswerWords<Key>>>;
}

/** All that a chart of this kind says of one input. */
export function readAnswers<Key extends string>(
	chart: AnswerChart<Key>,
	input: ChartInput
): ChartReading {
	const { view, lang } = input;
	const { groups, limit, parts } = chart;
	const f = formatters(lang);
	const words = chart.words[lang];
	const points = answerPoints(
		input,
		chart.question,
		parts.map(({ key }) => key),
		chart.without
	);
	const { rows, years, absent } = points;
	const judged = judgedRows(rows, groups);
	const verdict = answerVerdict(points, chart);
	const changes = answerChanges(judged, groups);
	const empty = view.roles?.length === 0;
	const [top, bottom] = [judged[0], judged.at(-1)];
	const firstPoint = top?.points[0];
	const changed = firstPoint !== undefined && firstPoint !== top?.last;
	const n = sum(judged, (row) => row.last.n);
	const above = judged.filter((row) => isAbove(row, limit)).length;
	const below = judged.filter((row) => isBelow(row, limit)).length;
	const absentRoles = f.list(absent.map((role) => role.label[lang]));
	const many = judged.length > 1;
	return {
		variant: empty
			? 'empty'
			: years.length === 0
				? 'none'
				: judged.length === 0
					? verdict.reason
					: many
						? 'many'
						: 'one',
		...(many && changes.compared > 1 ? { dataVariant: 'many-change' } : {}),
		...(judged.length === 1 && changed ? { dataVariant: 'one-change' } : {}),
		figures: {
			year: f.year(years.at(-1) ?? null),
			role: top?.role.label[lang] ?? MISSING,
			share: f.percent(top?.share.share ?? null, 0),
			range: top ? f.range(top.share.lo, top.share.hi) : MISSING,
			n: f.count(top?.last.n ?? null),
			firstYear: f.year(firstPoint?.year ?? null),
			firstShare: f.percent(firstPoint ? (shareOf(firstPoint, groups)?.share ?? null) : null, 0),
			low: bottom?.role.label[lang] ?? MISSING,
			lowShare: f.percent(bottom?.share.share ?? null, 0),
			judged: f.count(judged.length),
			above: f.count(above),
			below: f.count(below),
			compared: f.count(changes.compared),
			rose: f.count(changes.rose),
			fell: f.count(changes.fell),
			limit: f.percent(limit, 0),
			absentRoles
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: many
							? words.counted(f.count(above), f.count(judged.length))
							: f.percent(top?.share.share ?? null, 0)
			}
		],
		facts: {
			n: n > 0 ? words.n(f.count(n)) : MISSING,
			count: n > 0 ? n : null,
			years: empty ? MISSING : years.map(f.yearTick).join(', ') || MISSING,
			place: words.place
		},
		notes: [
			...(absent.length > 0 ? [words.absent(absentRoles)] : []),
			...(words.left && judged.length > 0
				? [
						words.left(
							f.year(years.at(-1) ?? null),
							f.count(points.answered),
							f.count(points.leftOut),
							f.count(points.elsewhere)
						)
					]
				: [])
		],
		draw: (frameName, title) => {
			const panels = panelsOf(chart, rows, years, input);
			if (panels.length === 0)
				return nothingToDraw(
					frameName,
					title,
					empty ? words.noRole : absent.length > 0 ? words.none : words.nothing
				);
			const frame = FRAMES[frameName];
			const few = panels.some(({ bars }) => bars.some((bar) => bar.few));
			return {
				frame: frameName,
				width: frame.width,
				title,
				summary: words.summary(f.years(years[0], years.at(-1))),
				...shareBars({
					frame,
					parts: parts.map(({ key, ink, textInk }) => ({ name: words.parts[key], ink, textInk })),
					panels,
					centre: chart.centre,
					...(words.centre === undefined ? {} : { centreText: words.centre }),
					reference: { share: limit, text: words.limit },
					format: f.percent,
					endHead: words.people,
					notes: [words.note, ...(few ? [words.striped] : [])]
				})
			};
		},
		table: {
			caption: words.caption,
			columns: [words.role, words.year, ...parts.map(({ key }) => words.parts[key]), words.people],
			rows: rows.flatMap((row) =>
				row.points.map((point) => [
					row.role.label[lang],
					f.yearTick(point.year),
					...parts.map(({ key }) => f.percent(peopleIn(point, [key]) / point.n)),
					f.count(point.n)
				])
			),
			numericFrom: 1
		}
	};
}

/** A panel a year, the last year first; the roles in the order of their last share, the same in every panel. */
function panelsOf<Key extends string>(
	chart: AnswerChart<Key>,
	rows: readonly AnswerRow[],
	years: readonly number[],
	input: ChartInput
): { title: string; bars: ShareBar[] }[] {
	const lastShare = ({ points }: AnswerRow) => {
		const last = points.at(-1);
		return last ? peopleIn(last, chart.groups) / last.n : 0;
	};
	const ordered = rows.toSorted((a, b) => lastShare(b) - lastShare(a));
	return years
		.toReversed()
		.map((year) => ({
			title: formatters(input.lang).yearTick(year),
			bars: ordered.flatMap((row) => {
				const point = row.points.find((p) => p.year === year);
				return point ? [barOf(chart, row, point, input)] : [];
			})
		}))
		.filter(({ bars }) => bars.length > 0);
}

function barOf<Key extends string>(
	chart: AnswerChart<Key>,
	row: AnswerRow,
	point: AnswerPoint,
	{ view, lang }: ChartInput
): ShareBar {
	const f = formatters(lang);
	const words = chart.words[lang];
	const name = row.role.label[lang];
	return {
		name,
		ink: roleInk(view, row.role.id) ?? 'ink',
		few: !enoughForVerdict(point.n),
		end: f.count(point.n),
		segments: chart.parts.map(({ key }) => {
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
