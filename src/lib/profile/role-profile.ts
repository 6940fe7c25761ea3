/**
 * Everything that the tables tell of one role, figure by figure, each with its year, its observations and its source. Ready
 * to print: two roles side by side are two profiles with the same lines.
 */
import { group, rollups, sum } from 'd3';
import { monthsText, skillName } from '../charts/advert-search';
import { ADVERTS, advertRows } from '../charts/adverts';
import { roleBalancePoints } from '../charts/role-balance/points';
import { roleLabel } from '../charts/selection';
import { ACTIVITY_NAMES, type Activity } from '../content/activities';
import { formatters } from '../content/number';
import { shareWithTwoOrMore } from '../market/activities';
import { entryShare } from '../market/entry-share';
import { wilson, type ShareEstimate } from '../market/interval';
import { roleShare } from '../market/role-share';
import { effectiveTitlesCorrected } from '../market/title-diversity';
import { enoughForVerdict, enoughToDraw } from '../market/verdict-rules';
import {
	ACTIVITIES,
	ANSWER_GROUPS,
	LEVELS,
	type Lang,
	type Role,
	type RoleId,
	type SourceId,
	type Tables
} from '../model/tables';
import { DEFAULT_VIEW } from '../model/view';
import { PROFILE_WORDS, type ProfilePart } from './words';

/** One figure. */
export interface ProfileLine {
	/** The same for every role, so that two profiles can be laid side by side. */
	readonly key: string;
	readonly label: string;
	/** As printed; '–' = not known. */
	readonly value: string;
	/** Interval, observations, year: `12.9–14.1%, n = 10,021, 2025`. Empty when the value is not known. */
	readonly basis: string;
	/** 0–1, for a small bar; `null` = the value is no share. */
	readonly share: number | null;
	/** Fewer than 30 observations: printed with a warning. */
	readonly few: boolean;
}

export interface ProfileSection {
	readonly id: ProfilePart;
	readonly title: string;
	/** The chart on which the same is seen of all roles. */
	readonly chart: string;
	readonly lines: readonly ProfileLine[];
	/** What to know when reading it; instead of lines when the sources do not have the role. */
	readonly note: string;
	readonly sources: readonly SourceId[];
}

export interface RoleProfile {
	readonly id: RoleId;
	readonly name: string;
	readonly label: string;
	readonly sections: readonly ProfileSection[];
}

const line = (
	key: string,
	label: string,
	value: string,
	basis: string,
	more: Partial<Pick<ProfileLine, 'share' | 'few'>> = {}
): ProfileLine => ({ key, label, value, basis, share: null, few: false, ...more });

/** First to last of some months (`YYYY-MM`) as printed; empty for none. */
function periodText(months: readonly string[], lang: Lang): string {
	const sorted = months.toSorted();
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first === undefined || last === undefined ? '' : monthsText([first, last], lang);
}

/** Builds the profile of a role. Sections whose sources do not have the role have no lines, and a note that says so. */
export function roleProfile(tables: Tables, role: Role, lang: Lang): RoleProfile {
	const f = formatters(lang);
	const w = PROFILE_WORDS[lang];
	const basis = (n: number, when: string, interval?: string) =>
		[interval, `n = ${f.count(n)}`, when].filter(Boolean).join(', ');
	const shareLine = (key: string, label: string, e: ShareEstimate | null, when: string) =>
		e && enoughToDraw(e.n)
			? line(key, label, f.percent(e.share), basis(e.n, when, f.range(e.lo, e.hi)), {
					share: e.share,
					few: !enoughForVerdict(e.n)
				})
			: line(key, label, '–', e ? w.tooFew(f.count(e.n)) : '');

	const adverts = advertRows(tables, DEFAULT_VIEW);
	const own = adverts.filter((r) => r.roleId === role.id);
	const shares = roleShare(adverts, [role.id]);
	const lastYear = shares.at(-1)?.year ?? 0;
	const section = (
		id: ProfilePart,
		chart: string,
		sources: readonly SourceId[],
		lines: readonly (ProfileLine | null)[]
	): ProfileSection => {
		const known = lines.flatMap((l) => l ?? []);
		const some = known.some((l) => l.value !== '–');
		return {
			id,
			chart,
			sources,
			title: w.parts[id].title,
			lines: some ? known : [],
			note: some ? w.parts[id].note : w.parts[id].missing
		};
	};

	const titles = tables.titleYear
		.filter((t) => t.source === ADVERTS && t.roleId === role.id && t.year === lastYear)
		.toSorted((a, b) => b.n - a.n || (a.rawTitle < b.rawTitle ? -1 : 1));
	const nTitles = sum(titles, (t) => t.n);

	const payYear = Math.max(0, ...tables.payLevel.map((p) => p.year));
	const pay = LEVELS.flatMap(
		(level) =>
			tables.payLevel.find(
				(p) => p.year === payYear && p.roleId === role.id && p.level === level
			) ?? []
	);
	const ranges = tables.payQuantile.find(
		(q) => q.year === payYear && q.roleId === role.id && q.level === 'ALL'
	);

	const door = entryShare(own, [role.id]).at(-1) ?? null;

	const months = tables.advertMonth.filter((a) => a.roleId === role.id);
	const asked = (senior: boolean) => {
		const rows = months.filter((a) => a.senior === senior);
		return wilson(
			sum(rows, (a) => a.nNoDegree),
			sum(rows, (a) => a.n)
		);
	};
	const forBeginners = months.filter((a) => !a.senior);
	const interns = wilson(
		sum(forBeginners, (a) => a.nInternship),
		sum(forBeginners, (a) => a.n)
	);
	const period = periodText(
		months.map((a) => a.month),
		lang
	);
	const degrees = tables.answerYear.filter((a) => a.question === 'degree' && a.roleId === role.id);
	const degreeYear = Math.max(0, ...degrees.map((a) => a.year));
	/** Among those who named one of the three, as in the chart. */
	const degreesHeld = degrees.filter((a) => a.year === degreeYear && a.group !== 'other');
	const held = (g: string) =>
		wilson(
			sum(degreesHeld, (a) => (a.group === g ? a.nYes : 0)),
			sum(degreesHeld, (a) => a.nYes)
		);

	const skills = rollups(
		tables.advertSkill.filter((s) => s.roleId === role.id && !s.senior),
		([row]) => (row ? wilson(row.nYes, row.nBase) : null),
		(s) => s.skill
	)
		.flatMap(([skill, e]) => (e ? [{ skill, e }] : []))
		.toSorted((a, b) => b.e.share - a.e.share)
		.slice(0, 10);
	const skillPeriod = periodText(
		(tables.advertSkill[0]?.period ?? '').split('/').filter((month) => month !== ''),
		lang
	);

	const activities = tables.activityYear.filter((a) => a.roleId === role.id);
	const workYear = Math.max(0, ...activities.map((a) => a.year));
	const counts = tables.activityCountYear.filter(
		(a) => a.roleId === role.id && a.year === workYear
	);
	const pairs = group(
		tables.activityPairYear.filter((p) => p.roleId === role.id && p.year === workYear),
		(p) => p.nBoth
	);
	const commonest = [...pairs].toSorted(([a], [b]) => b - a)[0]?.[1][0];

	const balances = roleBalancePoints({
		tables,
		view: { ...DEFAULT_VIEW, roles: [role.id] },
		lang
	}).panels.flatMap((panel) => panel.rows.map((row) => ({ panel, row })));

	const year = f.yearTick(lastYear);
	return {
		id: role.id,
		name: role.name[lang],
		label: role.label[lang],
		sections: [
			section(
				'titles',
				'title-spread',
				[ADVERTS],
				[
					...titles
						.slice(0, 6)
						.map((t, i) =>
							line(
								`title-${i}`,
								w.nthTitle(i + 1),
								t.rawTitle,
								`${f.percent(t.n / nTitles, t.n / nTitles < 0.01 ? 1 : 0)}, ${basis(t.n, year)}`,
								{ share: t.n / nTitles }
							)
						),
					titles.length > 0 && enoughToDraw(nTitles)
						? line(
								'effective',
								w.effective,
								w.titles(f.count(effectiveTitlesCorrected(titles.map((t) => t.n)))),
								basis(nTitles, year),
								{ few: !enoughForVerdict(nTitles) }
							)
						: null
				]
			),
			section(
				'share',
				'role-share',
				[ADVERTS],
				shares.map((p) =>
					shareLine(
						`share-${p.year}`,
						w.shareIn(f.year(p.year)),
						{ ...p, k: p.k },
						f.yearTick(p.year)
					)
				)
			),
			section(
				'pay',
				'ai-premium',
				[ADVERTS],
				[
					...pay.map((p) =>
						p.payP50 === null
							? line(`pay-${p.level}`, w.levels[p.level], '–', w.tooFew(f.count(p.n)))
							: line(
									`pay-${p.level}`,
									w.levels[p.level],
									f.usd(p.payP50),
									basis(
										p.n,
										f.yearTick(p.year),
										p.payP50Lo === null || p.payP50Hi === null
											? undefined
											: `${f.usd(p.payP50Lo)}–${f.usd(p.payP50Hi)}`
									),
									{ few: !enoughForVerdict(p.n) }
								)
					),
					...pay.map((p) =>
						p.premium === null || p.premiumLo === null || p.premiumHi === null
							? null
							: line(
									`premium-${p.level}`,
									w.premium(w.levels[p.level]),
									w.signed(f.percent(p.premium, 0), p.premium),
									basis(
										p.n,
										f.yearTick(p.year),
										w.fromTo(f.percent(p.premiumLo, 0), f.percent(p.premiumHi, 0))
									),
									{ few: !enoughForVerdict(Math.min(p.n, p.nReference)) }
								)
					),
					ranges && ranges.rangeRatio.length > 0
						? line(
								'range',
								w.range,
								f.ratio(middle(ranges.rangeRatio)),
								basis(ranges.nRange, f.yearTick(ranges.year))
							)
						: null
				]
			),
			section(
				'door',
				'entry-door',
				[ADVERTS, 'datanerd-google-jobs-2024q4'],
				[
					shareLine('entry', w.entry, door, f.yearTick(door?.year ?? lastYear)),
					interns ? shareLine('internship', w.internship, interns, period) : null
				]
			),
			section(
				'degree',
				'degree-asked',
				['datanerd-google-jobs-2024q4', 'kaggle-survey'],
				[
					shareLine('no-degree', w.noDegree, asked(false), period),
					months.some((a) => a.senior)
						? shareLine('no-degree-senior', w.noDegreeSenior, asked(true), period)
						: null,
					...ANSWER_GROUPS.degree
						.filter((g) => g !== 'other')
						.map((g) => shareLine(`held-${g}`, w.degrees(g), held(g), f.yearTick(degreeYear)))
				]
			),
			section(
				'skills',
				'skill-floor',
				['datanerd-google-jobs-2024q4'],
				skills.map(({ skill, e }, i) => ({
					...shareLine(`skill-${i}`, skill, e, skillPeriod),
					// Skills differ from role to role: the value names the skill, so that two roles can stand side by side.
					label: w.nthSkill(i + 1),
					value: `${skillName(skill)} ${f.percent(e.share, 0)}`
				}))
			),
			section(
				'work',
				'work-mix',
				['kaggle-survey'],
				[
					...ACTIVITIES.map((activity) => {
						const row = activities.find((a) => a.activity === activity && a.year === workYear);
						return row
							? shareLine(
									`work-${activity}`,
									ACTIVITY_NAMES[activity][lang],
									wilson(row.nYes, row.nBase),
									f.yearTick(workYear)
								)
							: null;
					}),
					counts.length > 0
						? shareLine('two', w.twoOrMore, shareWithTwoOrMore(counts), f.yearTick(workYear))
						: null,
					commonest
						? line(
								'pair',
								w.pair,
								w.pairOf(
									ACTIVITY_NAMES[commonest.activityA as Activity][lang],
									ACTIVITY_NAMES[commonest.activityB as Activity][lang]
								),
								basis(
									commonest.nBase,
									f.yearTick(workYear),
									f.percent(commonest.nBoth / commonest.nBase, 0)
								)
							)
						: null
				]
			),
			section(
				'balance',
				'role-balance',
				[ADVERTS, 'kaggle-survey', 'stackoverflow-survey-figures'],
				balances.map(({ panel, row }) =>
					line(
						`balance-${panel.year}`,
						w.balance(f.year(panel.year)),
						f.ratio(2 ** row.balance.log2),
						w.balanceBasis(
							f.percent(row.balance.demand.share),
							f.percent(row.balance.supply.share),
							`${f.ratio(2 ** row.balance.lo)}–${f.ratio(2 ** row.balance.hi)}`,
							row.roleIds.length > 1
								? row.roleIds.map((id) => roleLabel(tables, id, lang)).join(' + ')
								: ''
						),
						{ few: !row.enough }
					)
				)
			)
		]
	};
}

/** Median of sorted values. */
function middle(values: readonly number[]): number {
	const [a, b] = [
		values[Math.floor((values.length - 1) / 2)],
		values[Math.ceil((values.length - 1) / 2)]
	];
	return ((a ?? NaN) + (b ?? NaN)) / 2;
}
