import { formatters, MISSING } from '../../content/number';
import { roleShare, type SharePoint } from '../../market/role-share';
import type { RoleId, RoleYear } from '../../model/tables';
import { FIRST_ADVERT_YEAR, lastQuality, SCOPE_WIDENED, usShare } from '../adverts';
import type { ChartInput } from '../contract';
import { COMBINATION_ROLES, MODELLING_ROLES, roleLabel, shownRoles } from '../selection';
import { panelName } from './labels';
import { drawn, type RoleSharePoints } from './points';
import { payChanges, span, type PayChange } from './verdict';

/** Roles named with their changes. */
const MOST_MOVES = 3;

/** Pay changes over the subject's years: of the modelling roles shown, or else of all shown. */
export function subjectPay(
	{ subject }: RoleSharePoints,
	usRows: readonly RoleYear[],
	shownIds: readonly RoleId[]
): PayChange[] {
	const ends = span(subject.points);
	if (!ends) return [];
	const payOf = (ids: readonly RoleId[]) =>
		payChanges(usRows, ids, ends.first.year, ends.last.year);
	const modelling = payOf(MODELLING_ROLES.filter((id) => shownIds.includes(id)));
	return modelling.length > 0 ? modelling : payOf(shownIds);
}

/**
 * What fills the holes of the texts.
 *
 * @param usRows adverts in the United States, for pay
 */
export function roleShareFigures(
	points: RoleSharePoints,
	usRows: readonly RoleYear[],
	input: ChartInput
): Record<string, string> {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const shown = shownRoles(tables, view);
	const shownIds = shown.map((role) => role.id);
	const ofShown = (ids: readonly RoleId[]) => ids.filter((id) => shownIds.includes(id));
	const modellingIds = ofShown(MODELLING_ROLES);
	const ends = span(points.subject.points);
	const quality = lastQuality(tables, view);
	const lastYear = quality?.year ?? null;
	const firstYear = ends?.first.year ?? points.years[0] ?? FIRST_ADVERT_YEAR;
	const pay = subjectPay(points, usRows, shownIds);
	const main = pay.toSorted((a, b) => b.last.n - a.last.n)[0];
	const rising = pay.filter((p) => p.rose);
	const roleName = (id: RoleId) => roleLabel(tables, id, lang);
	const moves = points.panels
		.filter((p) => !p.together)
		.flatMap((p) => {
			const between = span(p.points);
			if (!between) return [];
			const years = [between.first.year, between.last.year] as const;
			// A role without 30 adverts at first starts later: its years are told.
			const same = years[0] === ends?.first.year && years[1] === ends.last.year;
			const name = panelName(p, input) + (same ? '' : ` (${f.years(...years)})`);
			return [{ name, change: printedChange(between) }];
		})
		.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
		.slice(0, MOST_MOVES)
		.map(({ name, change }) => `${name} ${f.points(change)}`);
	/** Every year between the two that are compared: ends alone would hide a rise and a fall between them. */
	const pathOf = (path: readonly SharePoint[]) => {
		const compared = span(path);
		return f.list(
			drawn(path)
				.filter((p) => !compared || (p.year >= compared.first.year && p.year <= compared.last.year))
				.map((p) => `${f.year(p.year)} ${f.percent(p.share)}`)
		);
	};
	const modelling = span(roleShare(points.rows, modellingIds));
	const withAi = span(roleShare(points.rows, [...MODELLING_ROLES, 'ai_engineer']));
	const combination = span(roleShare(points.rows, ofShown(COMBINATION_ROLES)));
	const subject = panelName(points.subject, input);
	return {
		subject,
		/** Inside a sentence. */
		subjectMid: subject.replace(/^The /, 'the '),
		firstYear: f.year(firstYear),
		lastYear: f.year(ends?.last.year ?? lastYear),
		first: f.percent(ends?.first.share ?? null),
		last: f.percent(ends?.last.share ?? null),
		lastRange: ends ? f.range(ends.last.lo, ends.last.hi) : MISSING,
		change: f.points(ends && printedChange(ends)),
		path: pathOf(points.subject.points),
		modellingPath: pathOf(roleShare(points.rows, modellingIds)),
		n: f.count(ends?.last.k ?? null),
		total: f.count(ends?.last.n ?? quality?.nTotalAi ?? null),
		payRole: main ? roleName(main.roleId) : MISSING,
		payFirst: f.usd(main?.first.payP50 ?? null),
		payLast: f.usd(main?.last.payP50 ?? null),
		payN: f.count(main?.last.nPay ?? null),
		payRising: f.list(
			rising.map(
				(p) =>
					`${roleName(p.roleId)}${lang === 'ko' ? '' : ' '}(${f.usd(p.first.payP50)} → ${f.usd(p.last.payP50)})`
			)
		),
		moves: f.list(moves),
		modelling: f.list(modellingIds.map(roleName)),
		modellingFirst: f.percent(modelling?.first.share ?? null),
		modellingLast: f.percent(modelling?.last.share ?? null),
		withAiFirst: f.percent(withAi?.first.share ?? null),
		withAiLast: f.percent(withAi?.last.share ?? null),
		combinationFirst: f.percent(combination?.first.share ?? null),
		combinationLast: f.percent(combination?.last.share ?? null),
		unclassified: f.percent(quality?.unclassifiedShare ?? null, 0),
		ambiguous: f.count(quality ? quality.ambiguousShare * quality.nPostings : null),
		scopeYear: f.year(SCOPE_WIDENED),
		usFirst: f.percent(usShare(tables, firstYear), 0),
		usShare: f.percent(usShare(tables, lastYear), 0)
	};
}

/** The difference of the two shares as they are printed, so that a reader who subtracts gets it. */
function printedChange({ first, last }: { first: SharePoint; last: SharePoint }): number {
	const printed = (share: number) => Math.round(share * 1000) / 1000;
	return printed(last.share) - printed(first.share);
}
