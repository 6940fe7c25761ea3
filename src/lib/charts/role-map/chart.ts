import { sum } from 'd3';
import { formatters, MISSING } from '../../content/number';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { MeanShare } from '../../market/mean-share';
import { ADVERT_SEARCH, monthsText, skillName } from '../advert-search';
import type { ChartDefinition, ChartInput, ChartReading, Verdict } from '../contract';
import { aiRoles, roleInk, roleLabel } from '../selection';
import { drawRoleMap, type StyledPlace } from './draw';
import { AXES, mapPoints, type Axis, type MapPoints, type RolePlace } from './points';
import { LECTURE_MAP, mapVerdict, talkVerdict, type MapVerdict, type TalkVerdict } from './verdict';
import { WORDS } from './words';

/** Roles on the lecture's map. */
const LECTURE_ROLES = Object.keys(LECTURE_MAP).length;
/** Roles of which the skills are listed, and skills of each. */
const MOST_LISTS = 3;
const MOST_SKILLS = 8;
const AXIS_NAMES = ['ml', 'software', 'communication'] as const satisfies readonly Axis[];

function styled({ places }: MapPoints, { tables, view, lang }: ChartInput): StyledPlace[] {
	const f = formatters(lang);
	const words = WORDS[lang];
	return places.map((place): StyledPlace => {
		const name = roleLabel(tables, place.roleId, lang);
		const chosen = roleInk(view, place.roleId);
		const subject = view.roles === null && LECTURE_MAP[place.roleId] !== undefined;
		return {
			place,
			name,
			ink: chosen ?? (subject ? 'demand' : 'context'),
			textInk: chosen ?? (subject ? 'ink' : 'context-text'),
			size: words.size(f.percent(place.communication.share)),
			few: !enoughForVerdict(place.n),
			lines: [
				name,
				...AXIS_NAMES.map((axis) => {
					const { share, lo, hi } = place[axis];
					return words.value(words[axis], f.percent(share), f.range(lo, hi));
				}),
				words.n(f.count(place.n))
			]
		};
	});
}

function variantOf(
	{ months, medians }: MapPoints,
	shown: readonly RolePlace[],
	verdict: MapVerdict,
	{ view }: ChartInput
): string {
	if (view.roles?.length === 0) return 'empty';
	if (!months) return 'none';
	if (shown.length === 0) return 'absent';
	if (!medians) return 'few';
	if (verdict.judged.length === 0) return 'off';
	if (verdict.judged.length === 1) return verdict.reason;
	if (view.roles !== null) return 'map-chosen';
	return verdict.there === verdict.judged.length ? 'map-all' : 'map';
}

function verdictsOf(
	variant: string,
	map: MapVerdict,
	talk: TalkVerdict,
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
	if (variant === 'empty') return [untested('map')];
	if (variant === 'none' || variant === 'absent')
		return [untested('map'), untested('communication')];
	const [one] = map.judged;
	const share = (mean: MeanShare | undefined) => f.percent(mean?.share ?? null);
	return [
		{
			claim: map.claim,
			kind: map.kind,
			reason: map.reason,
			effect: !one
				? MISSING
				: map.judged.length === 1
					? words.one(share(one.place.ml), share(one.place.software))
					: words.roles(f.count(map.there), f.count(map.judged.length))
		},
		{
			claim: talk.claim,
			kind: talk.kind,
			reason: talk.reason,
			effect:
				talk.kind === 'cannot-test'
					? MISSING
					: words.versus(share(talk.scientist?.communication), share(talk.next?.communication))
		}
	];
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = mapPoints(input);
	const { months, places, medians, absent } = points;
	const shown = places.filter((place) => place.shown);
	const map = mapVerdict(points);
	const talk = talkVerdict(points);
	const variant = variantOf(points, shown, map, input);
	const empty = variant === 'empty';
	const period = monthsText(months, lang);
	const name = (place: RolePlace | null | undefined) =>
		place ? roleLabel(tables, place.roleId, lang) : MISSING;
	const percent = (mean: MeanShare | undefined) => f.percent(mean?.share ?? null);
	const list = (of: readonly RolePlace[]) =>
		f.list(of.map((p) => words.placed(name(p), percent(p.ml), percent(p.software))));
	const n = sum(shown, (place) => place.n);
	const one = map.judged[0]?.place ?? shown[0];
	const away = map.judged.filter((j) => j.kind !== 'supports').map((j) => j.place);
	const unjudged = aiRoles(tables).filter(
		(role) => LECTURE_MAP[role.id] && !places.some((place) => place.roleId === role.id)
	);
	const skills = (axis: Axis) => AXES[axis].map(skillName).join(', ');
	return {
		variant,
		...(variant.startsWith('map-') ? { dataVariant: 'map' } : {}),
		figures: {
			period,
			year: f.year(months ? Number(months[1].slice(0, 4)) : null),
			there: f.count(map.there),
			judged: f.count(map.judged.length),
			mapped: f.count(LECTURE_ROLES),
			others: f.count(LECTURE_ROLES - 1),
			rivals: f.count(talk.rivals),
			lineRoles: f.count(places.length),
			list: list(map.judged.map((j) => j.place)),
			away: f.list(away.map(name)),
			role: name(one),
			ml: percent(one?.ml),
			software: percent(one?.software),
			communication: percent(one?.communication),
			medianMl: f.percent(medians?.ml ?? null),
			medianSoftware: f.percent(medians?.software ?? null),
			talkers: f.list(
				places
					.toSorted((a, b) => b.communication.share - a.communication.share)
					.map((p) => words.talk(name(p), percent(p.communication)))
			),
			scientist: name(talk.scientist),
			scientistShare: percent(talk.scientist?.communication),
			next: name(talk.next),
			nextShare: percent(talk.next?.communication),
			mlSkills: skills('ml'),
			softwareSkills: skills('software'),
			communicationSkills: skills('communication'),
			n: f.count(one?.n ?? null),
			known: f.list(places.map(name)),
			absentRoles: f.list(absent.map((role) => role.label[lang]))
		},
		verdicts: verdictsOf(variant, map, talk, input),
		facts: {
			n: empty || n === 0 ? MISSING : words.n(f.count(n)),
			count: empty || n === 0 ? null : n,
			years: empty || !months ? MISSING : period,
			place: words.place
		},
		notes:
			empty || !months
				? []
				: [
						...(absent.length > 0 ? [words.absent(f.list(absent.map((r) => r.label[lang])))] : []),
						...(view.roles === null && unjudged.length > 0
							? [words.unjudged(f.list(unjudged.map((r) => r.label[lang])))]
							: [])
					],
		draw: (frame, title) =>
			drawRoleMap(empty ? [] : styled(points, input), medians, frame, title, {
				x: words.x,
				y: words.y,
				corners: words.corners,
				summary: words.summary(period),
				nothing: empty ? words.noRole : words.nothing,
				notes: words.notes(skills('ml'), skills('software'), skills('communication')),
				percent: f.percent
			}),
		table: {
			caption: words.caption,
			columns: [
				words.role,
				words.lecturePlace,
				...AXIS_NAMES.flatMap((axis) => [words[axis], words.interval]),
				words.base
			],
			rows: empty
				? []
				: places.map((place) => {
						const lecture = LECTURE_MAP[place.roleId];
						return [
							name(place),
							lecture
								? words.lectureCell(words.levels[lecture.software], words.levels[lecture.ml])
								: MISSING,
							...AXIS_NAMES.flatMap((axis) => [
								percent(place[axis]),
								f.range(place[axis].lo, place[axis].hi)
							]),
							f.count(place.n)
						];
					}),
			numericFrom: 2
		},
		...(view.roles !== null && shown.length > 0 && shown.length <= MOST_LISTS
			? {
					lists: shown.map((place) => ({
						title: words.topSkills(name(place)),
						items: [...place.skills.shares]
							.toSorted(([, a], [, b]) => b.share - a.share)
							.slice(0, MOST_SKILLS)
							.map(([skill, { share }]) => words.talk(skillName(skill), f.percent(share)))
					}))
				}
			: {})
	};
}

/** Where does each role stand between software and machine learning? */
export const chart: ChartDefinition = {
	id: 'role-map',
	order: 190,
	section: 'role-map',
	closes: [],
	grade: 'B',
	lead: false,
	name: { ko: '공고로 다시 그린 지도', en: 'The map of roles, from adverts' },
	sources: [ADVERT_SEARCH],
	tables: ['advertSkill'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
