import { sum } from 'd3';
import { formatters, MISSING } from '../../content/number';
import type { ShareEstimate } from '../../market/interval';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { ChartSpec, FrameName } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading, Facts, Verdict } from '../contract';
import { nothingToDraw } from '../nothing-to-draw';
import { roleLabel } from '../selection';
import { drawAdverts, drawPeople } from './draw';
import {
	ADVERT_SEARCH,
	degreePoints,
	judgedAdverts,
	lastPeople,
	SURVEY,
	type DegreePoints
} from './points';
import { advertName, advertRows, peopleBars, tableRows } from './rows';
import { CLOSED, doorVerdict, OPEN, type DoorVerdict } from './verdict';
import { WORDS } from './words';

/** One role with its share, for lists in a sentence. */
interface Named {
	readonly name: string;
	readonly share: ShareEstimate;
}

function periodOf({ months }: DegreePoints, { lang }: ChartInput): string {
	if (!months) return MISSING;
	const f = formatters(lang);
	const [first, last] = months.map((month) => f.monthOfYear(Number(month.slice(5)), 'short'));
	return WORDS[lang].period(f.year(Number(months[1].slice(0, 4))), first ?? '', last ?? '');
}

function verdictOf(
	claim: 'adverts' | 'people',
	named: readonly Named[],
	known: boolean,
	{ lang }: ChartInput
): Verdict {
	const f = formatters(lang);
	const reason = (of: DoorVerdict['reason'] | 'absent') => (of === 'few' ? of : `${claim}-${of}`);
	if (named.length === 0)
		return {
			claim,
			kind: 'cannot-test',
			reason: reason(known ? 'absent' : 'few'),
			effect: MISSING
		};
	const verdict = doorVerdict(named.map(({ share }) => share));
	const effect =
		verdict.kind === 'cannot-test'
			? MISSING
			: named.length === 1
				? f.percent(named[0]?.share.share ?? null)
				: WORDS[lang].roles(f.count(verdict.open), f.count(verdict.judged));
	return { claim, kind: verdict.kind, reason: reason(verdict.reason), effect };
}

/** What the claim of one source rests on. */
function factsOf(
	source: 'adverts' | 'people',
	named: readonly Named[],
	years: string,
	{ lang }: ChartInput
): Facts {
	const words = WORDS[lang];
	const n = sum(named, ({ share }) => share.n);
	const count = formatters(lang).count(n);
	const known = named.length > 0;
	return {
		n: !known ? MISSING : source === 'adverts' ? words.facts(count) : words.peopleCount(count),
		count: known ? n : null,
		years: known ? years : MISSING,
		place: source === 'adverts' ? words.advertPlace : words.peoplePlace
	};
}

function variantOf(
	points: DegreePoints,
	adverts: readonly Named[],
	people: readonly Named[],
	{ view }: ChartInput
): string {
	if (view.roles?.length === 0) return 'empty';
	if (adverts.length > 0) return adverts.length === 1 ? 'one' : 'all';
	if (people.length > 0) return people.length === 1 ? 'people-one' : 'people';
	return points.months || points.years.length > 0 ? 'absent' : 'none';
}

function read(input: ChartInput): ChartReading {
	const { tables, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = degreePoints(input);
	const lastYear = points.years.at(-1) ?? null;
	const adverts = judgedAdverts(points).map((line) => ({
		name: advertName(line, input),
		share: line.share
	}));
	const people = lastPeople(points).flatMap((line): Named[] => {
		const [share] = line.shares;
		return share ? [{ name: roleLabel(tables, line.roleId, lang), share }] : [];
	});
	const variant = variantOf(points, adverts, people, input);
	const empty = variant === 'empty';
	const period = periodOf(points, input);
	const list = (named: readonly Named[]) =>
		f.list(named.map(({ name, share }) => words.item(name, f.percent(share.share))));
	const names = (ids: readonly string[]) => f.list(ids.map((id) => roleLabel(tables, id, lang)));
	const [top, bottom] = [adverts[0], adverts.at(-1)];
	const [topPeople, bottomPeople] = [people[0], people.at(-1)];
	const advertVerdict = doorVerdict(adverts.map(({ share }) => share));
	const peopleVerdict = doorVerdict(people.map(({ share }) => share));
	const adsN = sum(adverts, ({ share }) => share.n);
	const peopleN = sum(people, ({ share }) => share.n);
	const fromAdverts = adverts.length > 0;
	const advertFacts = factsOf('adverts', empty ? [] : adverts, period, input);
	const peopleFacts = factsOf(
		'people',
		empty ? [] : people,
		f.years(points.years[0], lastYear),
		input
	);
	const { draw, second } = forms(points, adverts.length > 0 || people.length === 0, period, input);
	return {
		variant,
		dataVariant: fromAdverts ? (people.length > 0 ? 'both' : 'adverts') : variant,
		figures: {
			period,
			lastYear: f.year(lastYear),
			role: top?.name ?? MISSING,
			noDegree: f.percent(top?.share.share ?? null),
			mention: f.percent(top ? 1 - top.share.share : null),
			last: bottom?.name ?? MISSING,
			lastNoDegree: f.percent(bottom?.share.share ?? null),
			advertList: list(adverts),
			n: f.count(adsN),
			person: topPeople?.name ?? MISSING,
			bachelor: f.percent(topPeople?.share.share ?? null),
			lastPerson: bottomPeople?.name ?? MISSING,
			lastBachelor: f.percent(bottomPeople?.share.share ?? null),
			peopleList: list(people),
			peopleN: f.count(peopleN),
			advertOpen: f.count(advertVerdict.open),
			advertClosed: f.count(advertVerdict.closed),
			advertJudged: f.count(advertVerdict.judged),
			peopleOpen: f.count(peopleVerdict.open),
			peopleClosed: f.count(peopleVerdict.closed),
			peopleJudged: f.count(peopleVerdict.judged),
			open: f.percent(OPEN, 0),
			closed: f.percent(CLOSED, 0)
		},
		verdicts: empty
			? [{ claim: 'adverts', kind: 'cannot-test', reason: 'empty', effect: MISSING }]
			: [
					{
						...verdictOf('adverts', adverts, points.months !== null, input),
						facts: advertFacts
					},
					{ ...verdictOf('people', people, points.years.length > 0, input), facts: peopleFacts }
				],
		facts: empty || fromAdverts || people.length === 0 ? advertFacts : peopleFacts,
		notes: [
			...(points.months && points.withoutAdverts.length > 0
				? [words.withoutAdverts(names(points.withoutAdverts))]
				: []),
			...(points.years.length > 0 && points.withoutPeople.length > 0
				? [words.withoutPeople(names(points.withoutPeople))]
				: [])
		],
		draw: empty ? (frame, title) => nothingToDraw(frame, title, words.noRole) : draw,
		...(second && !empty ? { second } : {}),
		table: {
			caption: words.caption,
			columns: [words.role, words.source, words.what, words.share, words.interval, words.n],
			rows: empty ? [] : tableRows(points, period, input),
			numericFrom: 3
		}
	};
}

type Form = (frame: FrameName, title: string) => ChartSpec;

/** The two drawings that the points allow: of adverts first where a shown role has any, else of people. */
function forms(
	points: DegreePoints,
	advertsFirst: boolean,
	period: string,
	input: ChartInput
): Pick<ChartReading, 'draw' | 'second'> {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const rows = advertRows(points, input);
	const few = points.people.some(({ n }) => !enoughForVerdict(n));
	const hasSenior = points.adverts.some((line) => line.senior);
	const adverts: Form = (frame, title) =>
		drawAdverts(rows, frame, title, {
			axis: words.axis(period),
			summary: words.advertSummary(period),
			base: words.base,
			senior: hasSenior ? words.senior : null,
			endHead: words.adverts,
			notes: [words.bands],
			percent: f.percent
		});
	const people: Form = (frame, title) =>
		drawPeople(
			points.years.map((year) => ({
				title: f.yearTick(year),
				bars: peopleBars(
					points.people.filter((line) => line.year === year),
					input
				)
			})),
			frame,
			title,
			{
				degrees: [words.degrees.bachelor_or_less, words.degrees.master, words.degrees.doctorate],
				summary: words.peopleSummary(f.years(points.years[0], points.years.at(-1))),
				centre: words.centre,
				endHead: words.respondents,
				notes: [words.planned, ...(few ? [words.few] : [])],
				ends: words.ends,
				percent: f.percent
			}
		);
	const drawable = [
		...(rows.length > 0 ? [{ name: words.advertForm, draw: adverts }] : []),
		...(points.people.length > 0 ? [{ name: words.peopleForm, draw: people }] : [])
	];
	const [first, other] = advertsFirst ? drawable : drawable.toReversed();
	return {
		draw: first?.draw ?? ((frame, title) => nothingToDraw(frame, title, words.nothing)),
		...(other ? { second: other } : {})
	};
}

/** Can one join without a graduate degree: what adverts mention, and what degrees those who work have. */
export const chart: ChartDefinition = {
	id: 'degree-asked',
	order: 260,
	section: 'degree',
	closes: ['summary-market'],
	grade: 'B',
	lead: false,
	name: { ko: '공고에 적힌 학위', en: 'Degrees in adverts' },
	sources: [ADVERT_SEARCH, SURVEY],
	tables: ['advertMonth', 'answerYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
