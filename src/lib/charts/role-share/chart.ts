import { formatters } from '../../content/number';
import { qualityByYear, roleShare, type SharePoint } from '../../market/role-share';
import { changed } from '../../market/verdict-rules';
import { UNCLASSIFIED, type Lang, type RoleId } from '../../model/tables';
import type { DataTable } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import {
	advertRows,
	ADVERTS,
	aiRoles,
	COMBINATION_ROLES,
	MODELLING_ROLES,
	partYear,
	roleInk,
	shownRoles,
	sourceOf
} from '../selection';
import { drawRanks, drawRoleShare, type RoleShareWords, type StyledPanel } from './draw';
import { drawn, roleSharePoints, type RoleSharePoints, type SharePanel } from './points';
import { payChanges, roleShareVerdicts, span } from './verdict';

const WORDS = {
	ko: {
		modelling: '모델링 직무',
		'ml-ai': 'ML·AI 엔지니어',
		together: (names: string) => `${names} 합계`,
		many: (n: number) => `고른 직무 ${n}개 합계`,
		noRoles: '고른 직무',
		share: 'AI 공고 중 비중',
		interval: '95% 구간',
		adverts: '공고',
		role: '직무',
		year: '연도',
		total: 'AI 공고 전체',
		part: (_year: string, month: string) => `마지막 해는 ${month}까지의 공고다.`,
		accent:
			'붉은 선은 강의가 말한 모델링 직무, 회색 선은 나머지 직무다. 빈 점은 공고 30건 미만이거나 한 해가 다 차지 않은 해다.',
		caption: 'AI 공고 가운데 각 직무의 비중',
		summary: (years: string) =>
			`작은 선 그래프 여러 개. 세로축은 AI 공고 중 비중(%), 가로축은 ${years}. 미국 중심의 급여 공개 공고.`,
		undrawn: (names: string) => `공고가 10건 미만이라 그리지 않았다: ${names}.`,
		pay: (n: string) => `급여 표본 ${n}건`,
		ranks: '순위로 보기',
		titles: (role: string) => `${role}의 흔한 공고 이름`,
		place: '급여를 밝힌 공고, 미국 중심',
		n: (n: string, total: string) => `AI 공고 ${total}건 중 ${n}건`
	},
	en: {
		modelling: 'Modelling roles',
		'ml-ai': 'ML + AI engineers',
		together: (names: string) => `${names} together`,
		many: (n: number) => `The ${n} chosen roles together`,
		noRoles: 'The chosen roles',
		share: 'Share of AI adverts',
		interval: '95% interval',
		adverts: 'adverts',
		role: 'Role',
		year: 'Year',
		total: 'All AI adverts',
		part: (_year: string, month: string) => `The last year ends in ${month}.`,
		accent:
			'Red: the lecture’s modelling roles; grey behind: the other roles. Hollow dots: fewer than 30 adverts, or a part year.',
		caption: 'Share of each role among AI adverts',
		summary: (years: string) =>
			`Small line charts side by side. Vertical: share of AI adverts in per cent; horizontal: ${years}. Adverts that publish pay, mostly in the United States.`,
		undrawn: (names: string) => `Not drawn, fewer than 10 adverts: ${names}.`,
		pay: (n: string) => `${n} adverts with pay`,
		ranks: 'See as ranks',
		titles: (role: string) => `Common titles: ${role}`,
		place: 'adverts that publish pay, mostly US',
		n: (n: string, total: string) => `${n} of ${total} AI adverts`
	}
} as const;

/** Name of a panel: a role's label, or what is added up. */
function panelName(panel: SharePanel, input: ChartInput): string {
	const words = WORDS[input.lang];
	if (panel.key === 'modelling' || panel.key === 'ml-ai') return words.together(words[panel.key]);
	if (panel.key === 'none') return words.noRoles;
	return rolesName(panel.roleIds, input);
}

/** One to three roles by name, more by number. */
function rolesName(ids: readonly RoleId[], { tables, lang }: ChartInput): string {
	const words = WORDS[lang];
	const names = ids.flatMap((id) => tables.roles.find((role) => role.id === id)?.label[lang] ?? []);
	const [only] = names;
	if (names.length === 1 && only !== undefined) return only;
	return names.length <= 3
		? words.together(names.join(lang === 'ko' ? '·' : ' + '))
		: words.many(names.length);
}

function commonTitles(
	{ tables }: ChartInput,
	roleIds: readonly RoleId[],
	year: number | undefined,
	most: number
): string[] {
	return tables.titleYear
		.filter(
			(t) =>
				t.source === ADVERTS &&
				t.year === year &&
				roleIds.includes(t.roleId) &&
				t.roleId !== UNCLASSIFIED
		)
		.toSorted((a, b) => b.n - a.n || a.rawTitle.localeCompare(b.rawTitle, 'en'))
		.slice(0, most)
		.map((t) => t.rawTitle);
}

function styled(points: RoleSharePoints, input: ChartInput): StyledPanel[] {
	return points.panels.map((panel) => {
		const [id] = panel.roleIds;
		const modelling = panel.roleIds.every((r) => MODELLING_ROLES.includes(r));
		const chosen = panel.together || id === undefined ? null : roleInk(input.view, id);
		return {
			...panel,
			name: panelName(panel, input),
			ink: chosen ?? (input.view.roles === null && modelling ? 'demand' : 'ink'),
			titles: panel.together ? [] : commonTitles(input, panel.roleIds, points.years.at(-1), 3)
		};
	});
}

function targetLines(lang: Lang) {
	const f = formatters(lang);
	const words = WORDS[lang];
	return (panel: StyledPanel, p: SharePoint) => [
		`${panel.name}, ${f.year(p.year)}`,
		`${words.share} ${f.percent(p.share)} (${words.interval} ${f.range(p.lo, p.hi)})`,
		`${words.adverts} ${f.count(p.k)} / ${f.count(p.n)}`
	];
}

function table(panels: readonly StyledPanel[], lang: Lang): DataTable {
	const f = formatters(lang);
	const words = WORDS[lang];
	return {
		caption: words.caption,
		columns: [words.role, words.year, words.share, words.interval, words.adverts, words.total],
		rows: panels.flatMap((panel) =>
			panel.points.map((p) => [
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

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = roleSharePoints(input);
	const panels = styled(points, input);
	const shown = shownRoles(tables, view);
	const shownIds = shown.map((role) => role.id);
	const modellingIds = MODELLING_ROLES.filter((id) => shownIds.includes(id));
	const combinationIds = COMBINATION_ROLES.filter((id) => shownIds.includes(id));
	const usRows = advertRows(tables, view, 'US');
	const verdicts = roleShareVerdicts(
		roleShare(points.rows, modellingIds),
		roleShare(points.rows, combinationIds),
		usRows,
		shownIds
	);

	const subject = points.subject;
	const ends = span(subject.points);
	const change = ends && changed(ends.first, ends.last);
	const finding = change ?? (shown.length === 0 ? 'empty' : 'few');
	const variant = view.roles === null && change ? `modelling-${change}` : finding;
	const quality = qualityByYear(points.rows).at(-1);
	const us = usRows.find((r) => r.year === points.years.at(-1));
	const source = sourceOf(tables, ADVERTS);
	const part = partYear(source);
	const lastYear = points.years.at(-1);
	const pay = ends
		? payChanges(
				usRows,
				modellingIds.length > 0 ? modellingIds : shownIds,
				ends.first.year,
				ends.last.year
			)
		: [];
	const main = pay.toSorted((a, b) => b.last.n - a.last.n)[0];
	const rising = pay.filter((p) => p.rose);
	const roleName = (id: RoleId) => tables.roles.find((role) => role.id === id)?.label[lang] ?? id;
	const moves = panels
		.filter((p) => !p.together)
		.flatMap((p) => {
			const between = span(p.points);
			return between ? [{ name: p.name, change: between.last.share - between.first.share }] : [];
		})
		.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
		.slice(0, 3)
		.map(({ name, change }) => `${name} ${f.points(change)}`);
	const modelling = span(roleShare(points.rows, modellingIds));
	const withAi = span(roleShare(points.rows, [...MODELLING_ROLES, 'ai_engineer']));
	const combination = span(roleShare(points.rows, combinationIds));

	return {
		variant,
		figures: {
			subject: panelName(subject, input),
			/** Inside a sentence. */
			subjectMid: panelName(subject, input).replace(/^The /, 'the '),
			firstYear: f.year(ends?.first.year ?? null),
			lastYear: f.year(ends?.last.year ?? lastYear ?? null),
			first: f.percent(ends?.first.share ?? null),
			last: f.percent(ends?.last.share ?? null),
			firstRange: ends ? f.range(ends.first.lo, ends.first.hi) : '–',
			lastRange: ends ? f.range(ends.last.lo, ends.last.hi) : '–',
			change: f.points(ends ? ends.last.share - ends.first.share : null),
			n: f.count(ends?.last.k ?? null),
			total: f.count(ends?.last.n ?? quality?.nTotalAi ?? null),
			payRole: main ? roleName(main.roleId) : '–',
			payFirst: f.usd(main?.first.payP50 ?? null),
			payLast: f.usd(main?.last.payP50 ?? null),
			payN: f.count(main?.last.nPay ?? null),
			payRising: rising.length > 0 ? f.list(rising.map((p) => roleName(p.roleId))) : '–',
			payRisingCount: f.count(rising.length),
			moves: f.list(moves),
			modelling: f.list(modellingIds.map(roleName)),
			modellingFirst: f.percent(modelling?.first.share ?? null),
			modellingLast: f.percent(modelling?.last.share ?? null),
			withAiFirst: f.percent(withAi?.first.share ?? null),
			withAiLast: f.percent(withAi?.last.share ?? null),
			combinationFirst: f.percent(combination?.first.share ?? null),
			combinationLast: f.percent(combination?.last.share ?? null),
			unclassified: f.percent(quality?.unclassifiedShare ?? null, 0),
			ambiguous: quality ? f.count(quality.ambiguousShare * quality.nPostings) : '–',
			usShare: us && quality ? f.percent(us.nPostings / quality.nPostings, 0) : '–',
			roles: f.list(shown.map((role) => role.label[lang]))
		},
		verdicts,
		facts: {
			n: ends ? words.n(f.count(ends.last.k), f.count(ends.last.n)) : '–',
			years: ends ? `${f.yearTick(ends.first.year)}–${f.yearTick(ends.last.year)}` : '–',
			place: words.place
		},
		notes: [
			...(view.roles === null ? [words.accent] : []),
			...(points.undrawn.length > 0
				? [words.undrawn(f.list(points.undrawn.map((role) => role.label[lang])))]
				: []),
			...(part && part.year === lastYear
				? [
						words.part(
							f.year(part.year),
							f.month(`${part.year}-${String(part.month).padStart(2, '0')}`)
						)
					]
				: [])
		],
		draw: (frame, title) =>
			drawRoleShare(
				panels,
				contextPanels(input, points),
				points.years,
				frame,
				title,
				drawWords(input, points)
			),
		second: {
			name: words.ranks,
			draw: (frame, title) =>
				drawRanks(rankPanels(input, points), points.years, frame, title, drawWords(input, points))
		},
		table: table(panels, lang)
	};
}

function drawWords({ tables, lang }: ChartInput, points: RoleSharePoints): RoleShareWords {
	const f = formatters(lang);
	return {
		percent: f.percent,
		yearTick: f.yearTick,
		target: targetLines(lang),
		summary: WORDS[lang].summary(`${points.years.at(0) ?? ''}–${points.years.at(-1) ?? ''}`),
		partYear: partYear(sourceOf(tables, ADVERTS))?.year ?? null
	};
}

/** Every AI role, for the grey lines behind: the chosen ones are seen against the whole market. */
function contextPanels(input: ChartInput, points: RoleSharePoints): SharePanel[] {
	return aiRoles(input.tables).map((role) => ({
		key: role.id,
		roleIds: [role.id],
		points: roleShare(points.rows, [role.id]),
		together: false
	}));
}

/** Every AI role with the chosen ones in colour: a rank means nothing among a few. */
function rankPanels(input: ChartInput, points: RoleSharePoints): StyledPanel[] {
	return contextPanels(input, points)
		.filter((p) => drawn(p.points).length > 0)
		.map((p) => {
			const [id = ''] = p.roleIds;
			const all = input.view.roles === null;
			return {
				...p,
				name: panelName(p, input),
				ink:
					roleInk(input.view, id) ?? (all && MODELLING_ROLES.includes(id) ? 'demand' : 'context'),
				titles: []
			};
		});
}

/** Is the modelling job shrinking inside AI hiring, and what grows? */
export const chart: ChartDefinition = {
	id: 'role-share',
	order: 10,
	section: 'position-trends',
	name: { ko: '직무별 비중', en: 'Role shares' },
	sources: [ADVERTS],
	tables: ['role_year', 'title_year'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
