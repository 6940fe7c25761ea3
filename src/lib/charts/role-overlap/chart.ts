import { formatters, MISSING } from '../../content/number';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { FrameName } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { nothingToDraw } from '../nothing-to-draw';
import { roleInk, roleNames } from '../selection';
import { drawMatrix, drawPairs } from './draw';
import { KAGGLE, overlapPoints, type OverlapPair, type OverlapPoints } from './points';
import { liftRange, matrix, pairName, pairRows, type StyledOverlap } from './rows';
import { further, LEAST_RATIO, overlapVerdict } from './verdict';
import { WORDS } from './words';

/** Most chosen roles that are drawn pair by pair. */
const MOST_ROLES = 3;

/** What is drawn, with names and colours: the chosen roles one by one while they are few, else all shown together. */
function styled({ together, roles }: OverlapPoints, { view, lang }: ChartInput): StyledOverlap[] {
	if (view.roles !== null && roles.length <= MOST_ROLES)
		return roles.map((r) => ({
			...r,
			name: r.role.label[lang],
			ink: roleInk(view, r.role.id) ?? 'supply'
		}));
	const name = view.roles === null ? WORDS[lang].allRoles : WORDS[lang].together;
	return together ? [{ ...together, name, ink: 'supply' }] : [];
}

interface Drawn {
	readonly points: OverlapPoints;
	readonly of: readonly StyledOverlap[];
	readonly year: number;
}

function matrixSpec({ of, year }: Drawn, input: ChartInput, frame: FrameName, title: string) {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const [first] = of;
	if (!first) return nothingToDraw(frame, title, words.none);
	const { columns, rows } = matrix(first, year, frame, input);
	const some = first.pairs.some((p) => !p.lift || !enoughForVerdict(p.lift.nBoth));
	return drawMatrix(frame, title, {
		columns,
		rows,
		times: (lift) => f.ratio(lift, 2),
		scale: words.scale,
		summary: words.matrixSummary(f.year(year)),
		notes: [words.matrixNote, ...(some ? [words.striped] : [])]
	});
}

function pairsSpec(
	{ points, of, year }: Drawn,
	input: ChartInput,
	frame: FrameName,
	title: string
) {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const behind = view.roles === null ? null : points.all;
	return drawPairs(pairRows(of, behind, year, input), frame, title, {
		axisTitle: words.axisTitle,
		tick: (lift) => f.ratio(lift, Number.isInteger(lift) ? 0 : lift === 1.25 ? 2 : 1),
		chance: words.chance,
		summary: words.dotSummary(f.year(year)),
		key: [
			...of.map((o) => ({ text: `${o.name}, ${f.yearTick(year)}`, ink: o.ink })),
			...(behind ? [{ text: words.allRoles, ink: 'context-text' as const, tick: true }] : [])
		],
		...(of.length === 1 ? { endHead: words.times } : {}),
		notes: [words.bands]
	});
}

/** The pair that goes together most, of those with 30 people or more. */
const most = (pairs: readonly OverlapPair[]): OverlapPair | undefined =>
	pairs
		.filter((p) => p.lift && enoughForVerdict(p.lift.nBoth))
		.toSorted((p, q) => (q.lift?.lift ?? 0) - (p.lift?.lift ?? 0))[0];

function read(input: ChartInput): ChartReading {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = overlapPoints(input);
	const { years, together, absent, roles } = points;
	const verdict = overlapVerdict(points);
	const year = years.at(-1);
	const [near, far] = [together?.near ?? null, together?.far ?? null];
	const empty = view.roles?.length === 0;
	const pairs = together?.pairs ?? [];
	const [top, topFar] = [most(pairs), most(pairs.filter((p) => p.distance === 'far'))];
	const ahead = near && far && near.lift < far.lift ? 'far' : 'near';
	const earlier = points.earlier.flatMap((e) =>
		e.near && e.far
			? [
					words.earlier(
						f.year(e.year),
						f.ratio(e.near.lift, 2),
						f.ratio(e.far.lift, 2),
						f.list(e.without.map((role) => role.label[lang]))
					)
				]
			: []
	);
	const judged = near !== null && far !== null;
	const direction = judged && further(near, far) === 'alike' ? 'alike' : ahead;
	const drawn: Drawn | null =
		year === undefined ? null : { points, of: styled(points, input), year };
	const oneByOne = view.roles !== null && roles.length <= MOST_ROLES;
	const forms = oneByOne ? [pairsSpec, matrixSpec] : [matrixSpec, pairsSpec];
	const [form = matrixSpec, other = pairsSpec] = forms;
	const sentence = empty ? words.noRole : year === undefined ? words.nothing : words.none;
	const draw = (make: typeof form) => (frame: FrameName, title: string) =>
		drawn && drawn.of.length > 0
			? make(drawn, input, frame, title)
			: nothingToDraw(frame, title, sentence);
	return {
		variant: empty
			? 'empty'
			: year === undefined
				? 'none'
				: !judged
					? verdict.reason
					: view.roles === null
						? direction
						: `${direction}-chosen`,
		...(judged ? { dataVariant: earlier.length > 0 ? 'judged-earlier' : 'judged' } : {}),
		figures: {
			year: f.year(year ?? null),
			who: roleNames(
				input.tables,
				roles.map((r) => r.role.id),
				lang,
				2
			),
			near: f.ratio(near?.lift ?? null, 2),
			far: f.ratio(far?.lift ?? null, 2),
			nearRange: near ? liftRange(near, input) : MISSING,
			farRange: far ? liftRange(far, input) : MISSING,
			nearOdds: f.ratio(near?.oddsRatio ?? null),
			farOdds: f.ratio(far?.oddsRatio ?? null),
			gap: f.percent(
				judged ? Math.max(near.lift, far.lift) / Math.min(near.lift, far.lift) - 1 : null
			),
			least: f.percent(LEAST_RATIO - 1, 0),
			top: top ? pairName(top, input) : MISSING,
			topLift: f.ratio(top?.lift?.lift ?? null, 2),
			topFar: topFar ? pairName(topFar, input) : MISSING,
			topFarLift: f.ratio(topFar?.lift?.lift ?? null, 2),
			earlier: f.list(earlier),
			absentRoles: f.list(absent.map((role) => role.label[lang]))
		},
		verdicts: [
			{
				...verdict,
				effect: judged ? words.effect(f.ratio(near.lift, 2), f.ratio(far.lift, 2)) : MISSING
			}
		],
		facts: {
			n: together ? words.n(f.count(together.n)) : MISSING,
			count: together?.n ?? null,
			years: empty ? MISSING : f.years(years[0], year),
			place: words.place
		},
		notes: absent.length > 0 ? [words.absent(f.list(absent.map((role) => role.label[lang])))] : [],
		draw: draw(form),
		// Two roles or three have no matrix of their own.
		...(drawn?.of.length === 1
			? { second: { name: oneByOne ? words.matrixForm : words.pairsForm, draw: draw(other) } }
			: {}),
		table: {
			caption: words.caption,
			columns: [
				words.role,
				words.pairHead,
				words.distance,
				words.year,
				words.lift,
				words.interval,
				words.both,
				words.people
			],
			rows: (drawn?.of ?? []).flatMap((o) =>
				o.pairs.flatMap((pair) =>
					pair.lift
						? [
								[
									o.name,
									pairName(pair, input),
									words.distances[pair.distance],
									f.yearTick(year ?? null),
									f.ratio(pair.lift.lift, 2),
									liftRange(pair.lift, input),
									f.count(pair.lift.nBoth),
									f.count(pair.lift.nBase)
								]
							]
						: []
				)
			),
			numericFrom: 3
		}
	};
}

/** Which kinds of work does one person do together? */
export const chart: ChartDefinition = {
	id: 'role-overlap',
	order: 210,
	section: 'rarely-one-role',
	closes: ['summary-edge'],
	grade: 'A',
	lead: false,
	name: { ko: '함께 하는 일', en: 'Work that goes together' },
	sources: [KAGGLE],
	tables: ['activityYear', 'activityPairYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
