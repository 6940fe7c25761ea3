import { formatters, MISSING } from '../../content/number';
import { roleShare } from '../../market/role-share';
import type { Lang } from '../../model/tables';
import type { DataTable } from '../../plot/spec';
import { advertRows, ADVERTS, partYearNote } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading, Facts } from '../contract';
import { COMBINATION_ROLES, MODELLING_ROLES, shownRoles } from '../selection';
import { drawRoleShare, type StyledPanel } from './draw';
import { drawRanks } from './draw-ranks';
import { roleShareFigures, subjectPay } from './figures';
import { drawWords, rankPanels, styledPanels } from './labels';
import { drawn, roleSharePoints, type RoleSharePoints } from './points';
import { roleShareVerdicts, shareChange, span } from './verdict';
import { WORDS } from './words';

/** The cells that are drawn. */
function table(panels: readonly StyledPanel[], lang: Lang): DataTable {
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		caption: words.caption,
		columns: [words.role, words.year, words.share, words.interval, words.adverts, words.total],
		rows: panels.flatMap((panel) =>
			drawn(panel.points).map((p) => [
				panel.name,
				f.yearTick(p.year),
				f.percent(p.share),
				f.range(p.lo, p.hi),
				f.count(p.k),
				f.count(p.n)
			])
		),
		numericFrom: 2
	};
}

/** Which way the subject went, and why that cannot be said. */
function variantOf({ subject }: RoleSharePoints, { tables, view }: ChartInput): string {
	const change = shareChange(span(subject.points));
	if (!change) return shownRoles(tables, view).length === 0 ? 'empty' : 'few';
	return view.roles === null ? `modelling-${change}` : change;
}

function notesOf(points: RoleSharePoints, { tables, view, lang }: ChartInput): string[] {
	const words = WORDS[lang];
	if (points.years.length === 0) return [];
	const undrawn = points.undrawn.map((role) => role.label[lang]);
	return [
		...(view.roles === null ? [words.accent] : []),
		...(undrawn.length > 0 ? [words.undrawn(formatters(lang).list(undrawn))] : []),
		...partYearNote(tables, points.years.at(-1), lang)
	];
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = roleSharePoints(input);
	const { rows, years, context, subject } = points;
	const panels = styledPanels(points, input);
	const shownIds = shownRoles(tables, view).map((role) => role.id);
	const sharesOf = (ids: readonly string[]) =>
		roleShare(
			rows,
			ids.filter((id) => shownIds.includes(id))
		);
	const usRows = advertRows(tables, view, 'US');
	const ends = span(subject.points);
	const printed = drawWords(points, input);
	const factsOf = (of: typeof ends): Facts => ({
		n: of ? words.n(f.count(of.last.k), f.count(of.last.n)) : MISSING,
		years: f.years(of?.first.year, of?.last.year),
		place: words.place,
		count: of?.last.n ?? null
	});
	return {
		variant: variantOf(points, input),
		...(ends && subjectPay(points, usRows, shownIds).length === 0 ? { dataVariant: 'no-pay' } : {}),
		figures: roleShareFigures(points, usRows, input),
		verdicts: roleShareVerdicts(
			sharesOf(MODELLING_ROLES),
			sharesOf(COMBINATION_ROLES),
			usRows,
			shownIds
		).map(({ ends: judged, ...verdict }) => ({
			...verdict,
			effect: f.fromTo(judged?.first.share ?? null, judged?.last.share ?? null),
			facts: factsOf(judged)
		})),
		facts: factsOf(ends),
		notes: notesOf(points, input),
		draw: (frame, title) => drawRoleShare(panels, context, years, frame, title, printed),
		second: {
			name: words.ranks,
			draw: (frame, title) =>
				drawRanks(rankPanels(points, input), years, frame, title, {
					...printed,
					yTitle: words.rankTitle,
					summary: words.rankSummary(f.years(years[0], years.at(-1)))
				})
		},
		table: table(panels, lang)
	};
}

/** Is the modelling job shrinking inside AI hiring, and what grows? */
export const chart: ChartDefinition = {
	id: 'role-share',
	order: 10,
	section: 'position-trends',
	closes: [],
	grade: 'B',
	lead: true,
	name: { ko: '직무별 비중', en: 'Role shares' },
	sources: [ADVERTS],
	tables: ['roleYear', 'titleYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
