import { formatters, MISSING } from '../../content/number';
import type { Lang } from '../../model/tables';
import type { SharePoint } from '../../market/role-share';
import type { DataTable, FrameName } from '../../plot/spec';
import { ADVERTS, FIRST_ADVERT_YEAR, partYear, partYearNote, usShare } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk, roleNames, shownRoles } from '../selection';
import { drawHeatmap, type StyledEntryRow } from './heatmap';
import { drawLines } from './lines';
import {
	ANALYST,
	DOOR,
	drawn,
	entryDoorPoints,
	MOST_LINES,
	pointOf,
	RELABELLED_FROM,
	type EntryDoorPoints,
	type EntryRow
} from './points';
import { entryDoorVerdict, doors, judgedDoors } from './verdict';
import { WORDS } from './words';

/** Most roles named one by one in a sentence. */
const MOST_NAMED = 2;

/** A role by its label; several by name while they are few, then by number. */
function rowName({ key, roleIds }: EntryRow, { tables, lang }: ChartInput): string {
	const words = WORDS[lang];
	if (key === 'all') return words.all;
	if (key === 'others') return words.others;
	if (roleIds.length === 0) return words.noRoles;
	return roleNames(tables, roleIds, lang, MOST_NAMED, (names) => words.many(names.length));
}

const styled = (row: EntryRow, input: ChartInput): StyledEntryRow => ({
	...row,
	name: rowName(row, input),
	ink: roleInk(input.view, row.key) ?? 'ink',
	total: row.key === 'all' || row.key === 'others'
});

const relabelled = (row: EntryRow, year: number): boolean =>
	row.relabelled && year >= RELABELLED_FROM;

function targetLines(lang: Lang) {
	const f = formatters(lang);
	const words = WORDS[lang];
	return (row: StyledEntryRow, p: SharePoint) => [
		`${row.name}, ${f.year(p.year)}`,
		`${words.share} ${f.percent(p.share)} (${words.interval} ${f.range(p.lo, p.hi)})`,
		words.of(f.count(p.k), f.count(p.n)),
		...(relabelled(row, p.year) ? [words.relabelledFrom(f.year(RELABELLED_FROM))] : [])
	];
}

function table(rows: readonly EntryRow[], input: ChartInput): DataTable {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		caption: words.caption,
		columns: [words.role, words.year, words.share, words.interval, words.entry, words.adverts],
		rows: rows.flatMap((row) =>
			drawn(row.points).map((p) => [
				rowName(row, input),
				f.yearTick(p.year),
				f.percent(p.share),
				f.range(p.lo, p.hi),
				f.count(p.k),
				f.count(p.n)
			])
		),
		numericFrom: 1
	};
}

/** Which finding the points show; the analysts are told apart because their label changed. */
function variantOf(points: EntryDoorPoints, all: boolean): string {
	const { subject, subjectOthers, years } = points;
	if (subject.roleIds.length === 0) return 'empty';
	if (years.length === 0) return 'none';
	if (doors(points).length === 0) return 'few';
	if (subject.roleIds.length === 1) return subject.relabelled ? 'analyst' : 'one';
	// Of several only the analysts have enough adverts.
	if (judgedDoors(points).length === 0) return 'analyst';
	if (!subjectOthers) return doors(points).length > 1 ? 'several' : 'together';
	return all ? 'all' : 'several-analyst';
}

function notesOf(points: EntryDoorPoints, input: ChartInput): string[] {
	const { tables, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const analyst = points.rows.find((row) => row.key === ANALYST);
	const [before, after] = [RELABELLED_FROM - 1, RELABELLED_FROM].map((year) =>
		analyst ? pointOf(analyst, year) : undefined
	);
	const last = points.years.at(-1) ?? 0;
	const caution =
		before && after
			? words.caution(
					f.year(before.year),
					f.percent(before.share),
					f.year(after.year),
					f.percent(after.share)
				)
			: analyst && last >= RELABELLED_FROM
				? words.cautionAfter(f.year(RELABELLED_FROM))
				: null;
	return [
		...(caution === null ? [] : [caution]),
		...(points.undrawn.length > 0
			? [words.undrawn(f.list(points.undrawn.map((role) => role.label[lang])))]
			: []),
		...partYearNote(tables, points.years.at(-1), lang)
	];
}

function draw(points: EntryDoorPoints, input: ChartInput, frame: FrameName, title: string) {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const part = partYear(tables);
	const years = f.years(points.years[0], points.years.at(-1));
	const shared = {
		percent: f.percent,
		count: f.count,
		yearTick: f.yearTick,
		target: targetLines(lang),
		part: part && { year: part.year, text: words.until(f.monthOfYear(part.month, 'short')) }
	};
	const rows = points.rows.map((row) => styled(row, input));
	const [all, others] = [styled(points.all, input), styled(points.others, input)];
	if (view.roles !== null && rows.length > 0 && rows.length <= MOST_LINES)
		return drawLines(rows, { ...others, ink: 'context' }, points.years, frame, title, {
			...shared,
			summary: words.lineSummary(years),
			door: words.doorNote(f.percent(DOOR, 0)),
			relabelled: words.relabelled,
			hollowNote: words.hollowNote,
			events: words.events
		});
	return drawHeatmap([all, others, ...rows], points.years, frame, title, {
		...shared,
		summary: words.heatSummary(years),
		scale: words.scale,
		adverts: words.advertsHead,
		below: words.below(f.year(points.years.at(-1) ?? null), f.percent(DOOR, 0)),
		hatchNote: words.hatchNote,
		blankNote: words.blankNote,
		breakNote: words.breakNote(f.year(RELABELLED_FROM)),
		nothing: words.noAdverts
	});
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = entryDoorPoints(input);
	const { subject, subjectOthers, all, others, rows, years } = points;
	const judged = judgedDoors(points);
	const verdict = entryDoorVerdict(points);
	const last = years.at(-1);
	const total = pointOf(subject, last);
	const count = (state: string) => f.count(judged.filter((d) => d.door === state).length);
	const byShare = judged.toSorted((a, b) => b.point.share - a.point.share);
	const named = (key: string | undefined) =>
		rows.filter((row) => row.key === key).map((row) => rowName(row, input))[0] ?? '–';
	const [widest, narrowest] = [byShare[0], byShare.at(-1)];
	const openNames = judged.filter((d) => d.door === 'open').map((d) => named(d.key));
	const variant = variantOf(points, view.roles === null);
	return {
		variant,
		...(variant === 'several-analyst' && judged.length === 1
			? { dataVariant: 'several-analyst-one' }
			: {}),
		figures: {
			subject: rowName(subject, input),
			lastYear: f.year(last ?? null),
			changeYear: f.year(RELABELLED_FROM),
			firstAdvertYear: f.year(FIRST_ADVERT_YEAR),
			share: f.percent(total?.share ?? null),
			range: total ? f.range(total.lo, total.hi) : '–',
			entry: f.count(total?.k ?? null),
			n: f.count(total?.n ?? null),
			othersShare: f.percent((subjectOthers && pointOf(subjectOthers, last)?.share) ?? null),
			allShare: f.percent(pointOf(all, last)?.share ?? null),
			allOthersShare: f.percent(pointOf(others, last)?.share ?? null),
			topRole: named(widest?.key),
			topShare: f.percent(widest?.point.share ?? null),
			lowRole: named(narrowest?.key),
			lowShare: f.percent(narrowest?.point.share ?? null),
			topRange: widest ? f.range(widest.point.lo, widest.point.hi) : '–',
			judged: f.count(judged.length),
			open: count('open'),
			shut: count('shut'),
			unsure: count('unsure'),
			openRoles: f.list(openNames),
			door: f.percent(DOOR, 0),
			usShare: f.percent(usShare(tables, last ?? null), 0)
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: judged.length === 1
							? f.percent(widest?.point.share ?? null)
							: words.doorsOpen(count('open'), f.count(judged.length))
			}
		],
		facts: {
			n: total ? words.of(f.count(total.k), f.count(total.n)) : '–',
			years: f.years(years[0], last),
			place: words.place,
			count: total?.n ?? null
		},
		notes: shownRoles(tables, view).length > 0 ? notesOf(points, input) : [],
		draw: (frame, title) => draw(points, input, frame, title),
		table: table(view.roles === null ? [all, others, ...rows] : rows, input)
	};
}

/** How wide is the door for a beginner, by role and year? */
export const chart: ChartDefinition = {
	id: 'entry-door',
	order: 50,
	section: 'start-early',
	closes: [],
	grade: 'B',
	lead: true,
	name: { ko: '신입의 문', en: 'The entry door' },
	sources: [ADVERTS],
	tables: ['roleYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
