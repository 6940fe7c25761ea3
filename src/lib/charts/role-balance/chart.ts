import { formatters, MISSING } from '../../content/number';
import type { DataTable } from '../../plot/spec';
import { ADVERTS, partYearNote, usShare } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { shownRoles, shownYears } from '../selection';
import { drawRoleBalance } from './draw';
import {
	aheadText,
	ratioInterval,
	ratioRange,
	setName,
	shortName,
	styledPanel,
	surveyName,
	timesHeavier
} from './labels';
import {
	judgedPanel,
	LEAST_RATIO,
	roleBalancePoints,
	type BalancePanel,
	type BalanceRow
} from './points';
import { roleBalanceVerdict } from './verdict';
import { WORDS } from './words';

/** The survey of this year hardly reached this role: Kaggle is a site for analysis and modelling. */
const UNDER_REACHED = { year: 2022, roleId: 'data_engineer' };

function table(panels: readonly BalancePanel[], input: ChartInput): DataTable {
	const { lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		caption: words.caption,
		columns: [
			words.role,
			words.source,
			words.year,
			words.advertShare,
			words.adverts,
			words.peopleShare,
			words.people,
			words.ratio,
			words.interval
		],
		rows: panels.flatMap((panel) =>
			panel.rows.map((row) => [
				setName(row, input),
				surveyName(panel.source, input),
				f.yearTick(panel.year),
				f.percent(row.balance.demand.share),
				f.count(row.nAdverts),
				f.percent(row.balance.supply.share),
				f.count(row.nPeople),
				f.ratio(2 ** row.balance.log2),
				ratioInterval(2 ** row.balance.lo, 2 ** row.balance.hi, lang)
			])
		),
		numericFrom: 2
	};
}

/** Which sides have a row that clearly leans there. */
function variantOf(judged: readonly BalanceRow[], reason: string): string {
	if (judged.length === 0) return reason;
	const adverts = judged.some((row) => row.clear && row.balance.log2 > 0);
	const people = judged.some((row) => row.clear && row.balance.log2 < 0);
	return adverts && people ? 'both' : adverts ? 'adverts' : people ? 'people' : 'even';
}

function sideFigures(side: 'advert' | 'people', row: BalanceRow | undefined, input: ChartInput) {
	const f = formatters(input.lang);
	return {
		[`${side}Role`]: row ? shortName(row, input) : '–',
		[`${side}Ratio`]: f.ratio(row ? timesHeavier(row).ratio : null),
		[`${side}Range`]: row ? ratioRange(row, input.lang) : '–',
		[`${side}Demand`]: f.percent(row?.balance.demand.share ?? null),
		[`${side}Supply`]: f.percent(row?.balance.supply.share ?? null)
	};
}

/** Why the facts, of the roles judged, count less than the panel, whose counts are the wholes of all shares. */
function baseNote(
	panel: BalancePanel | undefined,
	judged: readonly BalanceRow[],
	input: ChartInput
): string[] {
	if (!panel) return [];
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const adverts = judged.reduce((sum, row) => sum + row.nAdverts, 0);
	const people = judged.reduce((sum, row) => sum + row.nPeople, 0);
	if (adverts === panel.nAdverts && people === panel.nPeople) return [];
	const left = [...panel.rows.filter((row) => !row.judged), ...panel.undrawn];
	return [
		words.base(
			f.year(panel.year),
			words.n(f.count(panel.nAdverts), f.count(panel.nPeople)),
			words.n(f.count(adverts), f.count(people)),
			// The reader who has chosen roles has left the others out.
			input.view.roles === null ? f.list(left.map((set) => shortName(set, input))) : ''
		)
	];
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = roleBalancePoints(input);
	const { panels, notAsked } = points;
	const shown = shownRoles(tables, view);
	const verdict = roleBalanceVerdict(points, shown.length);
	const panel = judgedPanel(panels);
	const judged = panel?.rows.filter((row) => row.judged) ?? [];
	const unlike = panels.flatMap((p) => p.rows.filter((row) => !row.alike));
	const clear = judged.filter((row) => row.clear);
	const year = panel?.year ?? null;
	const undrawn = panels.flatMap((p) =>
		p.undrawn.map((set) => `${shortName(set, input)} (${f.yearTick(p.year)})`)
	);
	const total = (of: (row: BalanceRow) => number) => judged.reduce((sum, row) => sum + of(row), 0);
	const years = shownYears(
		view,
		panels.map((p) => p.year)
	);
	return {
		variant: variantOf(judged, verdict.reason),
		figures: {
			year: f.year(year),
			survey: panel ? surveyName(panel.source, input) : '–',
			adverts: f.count(panel?.nAdverts ?? null),
			people: f.count(panel?.nPeople ?? null),
			...sideFigures(
				'advert',
				clear.find((row) => row.balance.log2 > 0),
				input
			),
			...sideFigures(
				'people',
				clear.findLast((row) => row.balance.log2 < 0),
				input
			),
			unlikeDemand: f.percent(unlike[0]?.balance.demand.share ?? null),
			unlikeSupply: f.percent(unlike[0]?.balance.supply.share ?? null),
			judged: f.count(judged.length),
			clear: f.count(clear.length),
			leastRatio: f.ratio(LEAST_RATIO),
			usShare: f.percent(usShare(tables, year), 0),
			roles: f.list(
				judged.length > 0
					? judged.map((row) => shortName(row, input))
					: shown.map((role) => role.label[lang])
			)
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test' || !judged[0]
						? MISSING
						: judged.length === 1
							? aheadText(judged[0], lang)
							: words.clearOf(f.count(clear.length), f.count(judged.length))
			}
		],
		facts: {
			n: panel
				? words.n(f.count(total((row) => row.nAdverts)), f.count(total((row) => row.nPeople)))
				: '–',
			years: years.length > 0 ? years.map(f.yearTick).join(', ') : '–',
			place: words.place,
			count: panel ? total((row) => row.nAdverts) + total((row) => row.nPeople) : null
		},
		notes: [
			...(undrawn.length > 0 ? [words.undrawn(f.list(undrawn))] : []),
			...(notAsked.length > 0
				? [
						words.notAsked(
							f.list(shown.filter((r) => notAsked.includes(r.id)).map((role) => role.label[lang]))
						)
					]
				: []),
			...(unlike.length > 0
				? [words.unlikeNote(f.list([...new Set(unlike.map((row) => shortName(row, input)))]))]
				: []),
			...baseNote(panel, judged, input),
			...(panels.some((p) => p.rows.some((row) => !row.enough)) ? [words.hollowNote] : []),
			...panels.flatMap((p) =>
				p.year !== UNDER_REACHED.year
					? []
					: p.rows
							.filter((row) => row.roleIds.includes(UNDER_REACHED.roleId))
							.map((row) => words.underReached(f.year(p.year), shortName(row, input)))
			),
			...partYearNote(tables, years.at(-1), lang)
		],
		draw: (frame, title) =>
			drawRoleBalance(
				shown.length > 0 ? panels.map((p) => styledPanel(p, input)) : [],
				frame,
				title,
				{
					percent: f.percent,
					adverts: words.adverts,
					people: words.people,
					axisTitle: words.axisTitle,
					summary: words.summary(years.map(f.yearTick).join(', ')),
					nothing: shown.length > 0 ? words.nothing : words.noRole
				}
			),
		table: table(panels, input)
	};
}

/** Which roles are asked for more, or less, than people call themselves that? */
export const chart: ChartDefinition = {
	id: 'role-balance',
	order: 20,
	section: 'summary',
	closes: ['summary-market'],
	grade: 'B',
	lead: true,
	name: { ko: '직무별 수요와 공급', en: 'Demand and supply by role' },
	sources: [ADVERTS, 'kaggle-survey', 'stackoverflow-survey-figures'],
	tables: ['roleYear', 'peopleYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
