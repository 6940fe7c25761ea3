import { formatters, MISSING } from '../../content/number';
import { placeName } from '../../content/places';
import type { Lang } from '../../model/tables';
import type { DataTable } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import {
	AI_TRACKER,
	coverageNotes,
	monthSpan,
	POSTINGS_INDEX,
	signedPercent
} from '../demand-years';
import { shownRoles } from '../selection';
import { drawSupplyDemand, type SupplyDemandWords } from './draw';
import {
	commonYears,
	demandCourse,
	pathPoints,
	PLACE,
	type DemandCourse,
	type MarketYear,
	type PathPoints
} from './points';
import { pathVerdict, starts, type Start } from './verdict';
import { WORDS } from './words';

const studentsName = (points: PathPoints, lang: Lang): string =>
	points.family ? WORDS[lang].students[points.family].name : WORDS[lang].noStudents;

/** Which finding the points show; both sides are named in the headline when both are known at the peak. */
function variantOf(years: readonly MarketYear[], course: DemandCourse | null): string {
	if (!course || course.first.demandIndex === null) return 'few';
	if (commonYears(years).length < 2) return 'alone';
	const { shape, first, peak } = course;
	const supply = supplyRise(first, peak);
	const ahead = supply !== null && peak.demand.aiIndex / first.demand.aiIndex > supply;
	if (shape === 'turn' && ahead) return 'turn-ahead';
	return shape === 'rise' && supply !== null ? 'rise-both' : shape;
}

const supplyRise = (first: MarketYear, peak: MarketYear): number | null =>
	first.supplyIndex === null || peak.supplyIndex === null
		? null
		: peak.supplyIndex / first.supplyIndex;

function drawWords(input: ChartInput, points: PathPoints): SupplyDemandWords {
	const { lang, tables } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const lastMonth = (year: number) =>
		f.monthOfYear(monthSpan(tables.demandIndex, PLACE, year)?.last ?? 12);
	const name = (m: MarketYear) =>
		m.part ? words.partTarget(f.year(m.year), lastMonth(m.year)) : f.year(m.year);
	const demand = (m: MarketYear) => `${words.demandIndex} ${f.index(m.demandIndex)}`;
	const supply = (m: MarketYear) => `${words.supplyIndex} ${f.index(m.supplyIndex)}`;
	const people = (m: MarketYear) => `${words.people} ${f.count(m.students)}`;
	const days = (m: MarketYear) => `${words.days} ${f.count(m.demand.nDays)}`;
	return {
		index: f.index,
		year: f.yearTick,
		tightness: (value) => `${words.tightness} ${f.ratio(value)}`,
		change: (ratio) => signedPercent(ratio, lang),
		demand: words.demand,
		supply: points.family ? words.students[points.family].label : words.noStudents,
		xAxis: words.xAxis(studentsName(points, lang)),
		pathTitle: words.pathTitle,
		linesTitle: words.linesTitle(words.indexTitle(f.year(points.base))),
		indexTitle: words.indexTitle(f.year(points.base)),
		demandAhead: words.demandAhead,
		supplyAhead: words.supplyAhead,
		diagonal: words.diagonal,
		noSupply: words.noSupply,
		part: (value, year) => words.part(value, lastMonth(year)),
		start: (year) => words.start(f.yearTick(year)),
		noYears: words.noYears,
		events: words.events,
		pathTarget: (m) => [
			name(m),
			demand(m),
			supply(m),
			`${words.tightness} ${f.ratio(m.tightness)}`
		],
		demandTarget: (m) => [`${words.demand}, ${name(m)}`, demand(m), days(m)],
		supplyTarget: (m) => [`${studentsName(points, lang)}, ${name(m)}`, supply(m), people(m)],
		summary: words.summary(
			f.years(points.years[0]?.year, points.years.at(-1)?.year),
			studentsName(points, lang)
		)
	};
}

function table({ years }: PathPoints, lang: Lang): DataTable {
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		caption: words.caption,
		columns: [
			words.year,
			words.demandIndex,
			words.supplyIndex,
			words.tightness,
			words.gap,
			words.postings,
			words.people,
			words.days
		],
		rows: years.map((m) => [
			f.yearTick(m.year),
			f.index(m.demandIndex),
			f.index(m.supplyIndex),
			f.ratio(m.tightness),
			f.logPoints(m.growthGap),
			f.count(m.demand.aiIndex),
			f.count(m.students),
			f.count(m.demand.nDays)
		]),
		numericFrom: 1
	};
}

function notes(input: ChartInput, points: PathPoints): string[] {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const text = WORDS[lang].notes;
	const roles = view.roles === null ? [] : shownRoles(tables, view);
	const students = studentsName(points, lang);
	const families = new Set(roles.map((role) => role.supplyFamily));
	const names = f.list(roles.map((role) => role.label[lang]));
	const supply =
		points.family === null
			? text.missing(names)
			: view.roles === null
				? text.all(students)
				: roles.length === 0
					? text.none(students)
					: families.size > 1
						? text.mixed(students)
						: null;
	const lost = points.notComparable.length > 0;
	const noBase = points.family !== null && !points.baseSupply;
	return [
		...(supply === null ? [] : [supply]),
		...(lost ? [text.version(f.list(points.notComparable.map(f.year)))] : []),
		...(noBase ? [text.base(f.year(points.base))] : []),
		...coverageNotes(
			tables.demandIndex,
			PLACE,
			points.years.map((m) => m.year),
			lang
		)
	];
}

/** Starts whose direction held, of all: `1 / 3 starts`. */
function heldOf(all: readonly Start[], lang: Lang): string {
	const f = formatters(lang);
	const held = all.filter((s) => s.held).length;
	return all.length === 0 ? MISSING : WORDS[lang].held(f.count(held), f.count(all.length));
}

function read(input: ChartInput): ChartReading {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = pathPoints(input);
	const { years } = points;
	const course = demandCourse(years);
	const common = commonYears(years).at(-1);
	const all = starts(years);
	const whole = years.filter((m) => !m.part);
	const ratio = (from?: MarketYear, to?: MarketYear) =>
		from && to ? to.demand.aiIndex / from.demand.aiIndex : null;
	const fell = (value: number | null) => f.percent(value === null ? null : 1 - value, 0);
	const steps = whole
		.slice(1)
		.map((m, i) => `${f.year(m.year)} ${signedPercent(ratio(whole[i], m), lang)}`);
	const days = years.reduce((sum, m) => sum + m.demand.nDays, 0);
	const n = words.n(f.count(days));
	const printed = drawWords(input, points);
	return {
		variant: variantOf(years, course),
		figures: {
			base: f.year(points.base),
			baseTick: f.yearTick(points.base),
			students: studentsName(points, lang),
			studentsLabel: printed.supply,
			firstYear: f.year(course?.first.year ?? null),
			peakYear: f.year(course?.peak.year ?? null),
			afterYear: f.year(course?.after.year ?? null),
			lastYear: f.year(course?.last.year ?? null),
			rise: f.ratio(ratio(course?.first, course?.peak)),
			fall: fell(ratio(course?.peak, course?.after)),
			overall: f.ratio(ratio(course?.first, course?.last)),
			drop: fell(ratio(course?.first, course?.last)),
			supplyRise: f.ratio(course ? supplyRise(course.first, course.peak) : null),
			steps: f.list(steps),
			commonYear: f.year(common?.year ?? null),
			demandIndex: f.index(common?.demandIndex ?? null),
			supplyIndex: f.index(common?.supplyIndex ?? null),
			tightness: f.ratio(common?.tightness ?? null),
			gap: f.logPoints(common?.growthGap ?? null),
			people: f.count(common?.students ?? null),
			starts: f.count(all.length),
			held: f.count(all.filter((s) => s.held).length),
			startYears: f.list(all.map((s) => f.year(s.year)))
		},
		// The claim is judged on demand alone, which has no roles.
		verdicts: [{ ...pathVerdict(all), effect: heldOf(all, lang), allRoles: true }],
		facts: {
			n: common ? `${n}, ${words.nPeople(f.count(common.students), f.yearTick(common.year))}` : n,
			years: f.years(years[0]?.year, years.at(-1)?.year),
			place: placeName(PLACE, lang),
			count: days > 0 ? days : null
		},
		notes: notes(input, points),
		draw: (frame, title) => drawSupplyDemand(years, course, frame, title, printed),
		table: table(points, lang)
	};
}

/** Over the years, did demand or supply run ahead, and could a learner have followed it? */
export const chart: ChartDefinition = {
	id: 'supply-demand-path',
	order: 30,
	section: 'summary',
	closes: ['summary-market'],
	grade: 'B',
	lead: true,
	name: { ko: '수요와 공급의 길', en: 'The path of supply and demand' },
	sources: [AI_TRACKER, POSTINGS_INDEX, 'ncses-sed-gss'],
	tables: ['demandIndex', 'supplyYear'],
	controls: { roles: 'family', years: true, base: true, geo: false },
	read
};
