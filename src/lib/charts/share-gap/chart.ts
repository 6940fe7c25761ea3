import { formatters, MISSING } from '../../content/number';
import type { Ink } from '../../plot/palette';
import type { SignedBar } from '../../plot/signed-bars';
import { ADVERTS, partYearNote, SCOPE_WIDENED, usShare } from '../adverts';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk, shownRoles } from '../selection';
import { drawGaps } from './draw';
import {
	FIRST_YEAR,
	gapPoints,
	LEAST_CHANGE,
	otherwiseFromBefore,
	sameSinceWidened,
	tooFewBefore,
	type Gap,
	type Side
} from './points';
import { against, asForecast, gapVerdict, judgedGaps } from './verdict';
import { WORDS } from './words';

const SIDE_INK: Readonly<Record<Side, Ink>> = {
	modelling: 'demand',
	combination: 'supply',
	other: 'context'
};

/** An interval of differences: signs make a dash hard to read. */
const pointsRange = (lo: number, hi: number, lang: ChartInput['lang']): string => {
	const f = formatters(lang);
	return WORDS[lang].fromTo(f.points(lo), f.points(hi));
};

/** A change without its sign, for sentences whose verb tells the direction. */
const unsigned = (points: string): string => points.replace(/^[+−]/, '');

function barOf(gap: Gap, input: ChartInput): SignedBar {
	const { lang, view } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const { role, side, first, last, change, lo, hi, enough } = gap;
	return {
		name: role.label[lang],
		ink: roleInk(view, role.id) ?? 'ink',
		value: change,
		lo,
		hi,
		fill: side === 'other' && !enough ? 'context-text' : SIDE_INK[side],
		hollow: !enough,
		text: f.points(change),
		end: f.count(last.k),
		lines: [
			role.label[lang],
			...(side === 'other' ? [] : [words[side]]),
			words.target(
				f.percent(first.share),
				f.percent(last.share),
				f.points(change),
				pointsRange(lo, hi, lang)
			),
			words.n(f.count(last.k), f.count(last.n))
		]
	};
}

function read(input: ChartInput): ChartReading {
	const { tables, view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = gapPoints(input);
	const { gaps, from, to, undrawn } = points;
	const shown = shownRoles(tables, view);
	const verdict = gapVerdict(points, shown.length);
	const judged = judgedGaps(points);
	const enough = gaps.filter((gap) => gap.enough);
	const gains = enough.filter((gap) => gap.way === 'rose');
	const losses = enough.filter((gap) => gap.way === 'fell');
	const [up, down] = [gains[0], losses.at(-1)];
	const one = enough.length === 1 ? enough[0] : undefined;
	const empty = shown.length === 0;
	const variant = empty
		? 'empty'
		: from === null || from === to
			? 'years'
			: enough.length === 0
				? 'few'
				: one
					? `one-${one.way}`
					: up && down
						? 'both'
						: up
							? 'up'
							: down
								? 'down'
								: 'flat';
	const size = (change: number | null) => unsigned(f.points(change));
	const named = (side: 'up' | 'down', gap: Gap | undefined) => ({
		[`${side}Role`]: gap?.role.label[lang] ?? MISSING,
		[`${side}Change`]: f.points(gap?.change ?? null),
		[`${side}Size`]: size(gap?.change ?? null),
		[`${side}First`]: f.percent(gap?.first.share ?? null),
		[`${side}Last`]: f.percent(gap?.last.share ?? null)
	});
	const total = gaps[0]?.last.n ?? null;
	const before = tooFewBefore(input);
	const otherwise = points.from === FIRST_YEAR ? otherwiseFromBefore(judged, input) : [];
	const single = judged.length === 1 ? judged[0] : undefined;
	return {
		variant,
		figures: {
			from: f.year(from),
			to: f.year(to),
			...named('up', up),
			...named('down', down),
			role: one?.role.label[lang] ?? MISSING,
			change: f.points(one?.change ?? null),
			range: one ? pointsRange(one.lo, one.hi, lang) : MISSING,
			first: f.percent(one?.first.share ?? null),
			last: f.percent(one?.last.share ?? null),
			withIt: f.count(judged.filter(asForecast).length),
			otherWay: f.count(judged.filter(against).length),
			judged: f.count(judged.length),
			judgedRole: single?.role.label[lang] ?? MISSING,
			firstYear: f.year(FIRST_YEAR),
			yearBefore: f.year(FIRST_YEAR - 1),
			fewBefore: f.count(before.few),
			allRoles: f.count(before.all),
			years: f.years(from, to),
			least: size(LEAST_CHANGE),
			total: f.count(total),
			usShare: f.percent(usShare(tables, to), 0)
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: single
							? f.points(single.change)
							: words.counted(f.count(judged.filter(asForecast).length), f.count(judged.length))
			}
		],
		facts: {
			n:
				total === null
					? MISSING
					: words.n(f.count(gaps.reduce((n, g) => n + g.last.k, 0)), f.count(total)),
			count: total,
			years: empty || from === null ? MISSING : f.years(from, to),
			place: words.place
		},
		notes: [
			...(undrawn.length > 0 && !empty && from !== to
				? [words.undrawn(f.list(undrawn.map((role) => role.label[lang])))]
				: []),
			...(points.widened && !empty ? [words.widened(f.yearTick(SCOPE_WIDENED))] : []),
			...(points.widened && judged.length > 0 && to !== SCOPE_WIDENED
				? [
						single
							? words.sinceOne(
									f.years(SCOPE_WIDENED, to),
									single.role.label[lang],
									sameSinceWidened(judged, input) === 1
								)
							: words.since(
									f.years(SCOPE_WIDENED, to),
									f.count(sameSinceWidened(judged, input)),
									f.count(judged.length)
								)
					]
				: []),
			...(otherwise.length > 0
				? [
						words.otherwise(
							f.years(FIRST_YEAR - 1, to),
							f.list(
								otherwise.map((gap) =>
									words.ways[gap.way](
										gap.role.label[lang],
										f.fromTo(gap.first.share, gap.last.share)
									)
								)
							)
						)
					]
				: []),
			...(empty ? [] : partYearNote(tables, to, lang))
		],
		draw: (frame, title) =>
			drawGaps(
				gaps.map((gap) => barOf(gap, input)),
				frame,
				title,
				{
					sides: words.sides,
					endHead: words.endHead(f.yearTick(to)),
					format: (v) => f.points(v, 0),
					summary: words.summary(f.year(from), f.year(to)),
					nothing: empty ? words.noRole : variant === 'years' ? words.noYears : words.nothing,
					notes: [words.notes, ...(gaps.some((gap) => !gap.enough) ? [words.hollow] : [])]
				}
			),
		table: {
			caption: words.caption(f.year(from), f.year(to)),
			columns: [
				words.role,
				words.first,
				words.last,
				words.change,
				words.interval,
				words.adverts,
				words.adverts
			],
			rows: gaps.map((gap) => [
				gap.role.label[lang],
				f.percent(gap.first.share),
				f.percent(gap.last.share),
				f.points(gap.change),
				pointsRange(gap.lo, gap.hi, lang),
				f.count(gap.first.k),
				f.count(gap.last.k)
			]),
			numericFrom: 1
		}
	};
}

/** Which roles gained and which lost weight inside AI hiring? */
export const chart: ChartDefinition = {
	id: 'share-gap',
	order: 220,
	section: 'position-trends',
	closes: [],
	grade: 'B',
	lead: false,
	name: { ko: '늘어난 직무, 줄어든 직무', en: 'Roles that gained and lost' },
	sources: [ADVERTS],
	tables: ['roleYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
