import { sum } from 'd3';
import { formatters, MISSING } from '../../content/number';
import { ADVERT_SEARCH, monthsText, skillName } from '../advert-search';
import type { ChartDefinition, ChartInput, ChartReading, Verdict } from '../contract';
import { roleLabel, roleNames } from '../selection';
import { drawSkillFloor } from './draw';
import { floorPoints, SOFTWARE, type FloorPoints, type SkillRow } from './points';
import { keyOf, skillRows, tableRows } from './rows';
import {
	codeVerdict,
	GROUND,
	softwareVerdict,
	type CodeVerdict,
	type SoftwareVerdict
} from './verdict';
import { WORDS } from './words';

/** Skills that a fifth or more of the adverts of every role shown name. */
const commonSkills = ({ rows }: FloorPoints): SkillRow[] =>
	rows
		.filter((row) => row.shownFloor && row.shownFloor.share.lo >= GROUND)
		.toSorted((a, b) => (b.shownFloor?.share.share ?? 0) - (a.shownFloor?.share.share ?? 0));

function variantOf(
	points: FloorPoints,
	software: SoftwareVerdict,
	common: readonly SkillRow[],
	{ view }: ChartInput
): string {
	if (view.roles?.length === 0) return 'empty';
	if (!points.months) return 'none';
	if (points.shown.length === 0) return 'absent';
	if (software.tools.length === 0) return 'few';
	if (points.shown.length === 1) return 'one';
	const chosen = view.roles === null ? '' : '-chosen';
	return common.length > 0 ? `common${chosen}` : 'apart';
}

function verdictsOf(
	variant: string,
	software: SoftwareVerdict,
	code: CodeVerdict,
	{ lang }: ChartInput
): Verdict[] {
	const f = formatters(lang);
	const words = WORDS[lang];
	const untested = (claim: string): Verdict => ({
		claim,
		kind: 'cannot-test',
		reason: variant,
		effect: MISSING
	});
	if (variant === 'empty') return [untested('software')];
	if (variant === 'none' || variant === 'absent') return [untested('software'), untested('code')];
	const [widest] = software.tools;
	return [
		{
			claim: software.claim,
			kind: software.kind,
			reason: software.reason,
			effect: !widest
				? MISSING
				: software.tools.length === 1
					? words.item(skillName(widest.skill), f.percent(widest.share.share))
					: words.roles(f.count(software.some), f.count(software.tools.length))
		},
		{
			claim: code.claim,
			kind: code.kind,
			reason: code.reason,
			effect: code.best
				? words.effect(skillName(code.best.skill), f.percent(code.best.share.share))
				: MISSING
		}
	];
}

function read(input: ChartInput): ChartReading {
	const { tables, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = floorPoints(input);
	const { months, all, shown, rows, absent } = points;
	const software = softwareVerdict(points);
	const code = codeVerdict(points);
	const common = commonSkills(points);
	const variant = variantOf(points, software, common, input);
	const empty = variant === 'empty';
	const period = monthsText(months, lang);
	const role = (id: string | undefined) =>
		id === undefined ? MISSING : roleLabel(tables, id, lang);
	const n = sum(shown, (r) => r.n);
	const [widest] = software.tools;
	const least = software.tools.at(-1);
	// The software skill that most adverts of all roles name: where its floor lies.
	const tool = rows
		.filter((row) => SOFTWARE.includes(row.group) && row.shownFloor)
		.toSorted((a, b) => (b.shownFloor?.share.share ?? 0) - (a.shownFloor?.share.share ?? 0))[0];
	const unknown = rows.filter((row) => !row.floor);
	const top = rows
		.flatMap((row) => row.of.filter((o) => o.roleId === shown[0]?.roleId).map((o) => ({ row, o })))
		.toSorted((a, b) => b.o.share.share - a.o.share.share)[0];
	return {
		variant,
		figures: {
			period,
			year: f.year(months ? Number(months[1].slice(0, 4)) : null),
			count: f.count(shown.length),
			common: f.list(common.map((row) => skillName(row.skill))),
			commonShort: words.someOf(common.map((row) => skillName(row.skill))),
			commonList: f.list(
				common.map((row) =>
					words.item(skillName(row.skill), f.percent(row.shownFloor?.share.share ?? null))
				)
			),
			tool: tool ? skillName(tool.skill) : MISSING,
			toolFloor: f.percent(tool?.shownFloor?.share.share ?? null),
			toolRole: role(tool?.shownFloor?.roleId),
			toolList: f.list(
				software.tools.map((t) =>
					words.tool(role(t.roleId), skillName(t.skill), f.percent(t.share.share))
				)
			),
			role: role(shown[0]?.roleId),
			top: top ? skillName(top.row.skill) : MISSING,
			topShare: f.percent(top?.o.share.share ?? null),
			widest: widest ? skillName(widest.skill) : MISSING,
			widestShare: f.percent(widest?.share.share ?? null),
			least: least ? skillName(least.skill) : MISSING,
			leastRole: role(least?.roleId),
			leastShare: f.percent(least?.share.share ?? null),
			some: f.count(software.some),
			judged: f.count(software.tools.length),
			withPython: f.count(software.withPython),
			code: code.best ? skillName(code.best.skill) : MISSING,
			codeRole: role(code.best?.roleId),
			codeFloor: f.percent(code.best?.share.share ?? null),
			n: f.count(n),
			ground: f.percent(GROUND, 0),
			known: f.list(all.map((r) => role(r.roleId))),
			who: roleNames(
				tables,
				shown.map((r) => r.roleId),
				lang,
				2
			),
			absentRoles: f.list(absent.map((r) => r.label[lang]))
		},
		verdicts: verdictsOf(variant, software, code, input),
		facts: {
			n: empty || n === 0 ? MISSING : words.facts(f.count(n)),
			count: empty || n === 0 ? null : n,
			years: empty || !months ? MISSING : period,
			place: words.place
		},
		notes: [
			...(months && absent.length > 0
				? [words.absent(f.list(absent.map((r) => r.label[lang])))]
				: []),
			...(!empty && unknown.length > 0
				? [words.unknown(f.list(unknown.map((row) => skillName(row.skill))))]
				: [])
		],
		draw: (frame, title) =>
			drawSkillFloor(empty ? [] : skillRows(points, input), frame, title, {
				axis: words.axis(period),
				summary: words.summary(period),
				nothing: empty ? words.noRole : words.nothing,
				endHead: words.floorHead,
				reference: words.reference,
				key: keyOf(points, input),
				notes: [words.bands],
				percent: f.percent
			}),
		table: {
			caption: words.caption,
			columns: [
				words.skill,
				words.group,
				words.role,
				words.share,
				words.interval,
				words.named,
				words.base,
				words.floorHead
			],
			rows: empty ? [] : tableRows(rows, input),
			numericFrom: 3
		}
	};
}

/** What do the adverts of every role ask for besides modelling? */
export const chart: ChartDefinition = {
	id: 'skill-floor',
	order: 280,
	section: 'build-ability',
	closes: ['summary-edge'],
	grade: 'B',
	lead: false,
	name: { ko: '어느 직무에나 드는 기술', en: 'The floor of skills' },
	sources: [ADVERT_SEARCH],
	tables: ['advertSkill'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
