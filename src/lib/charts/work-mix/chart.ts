import { sum } from 'd3';
import { ACTIVITY_NAMES, MODELLING_ACTIVITIES, type Activity } from '../../content/activities';
import { formatters, MISSING } from '../../content/number';
import { clearlyChanged } from '../../market/verdict-rules';
import { ACTIVITIES } from '../../model/tables';
import type { FrameName } from '../../plot/spec';
import type { ChartDefinition, ChartInput, ChartReading } from '../contract';
import { roleInk } from '../selection';
import { drawMix, drawRole } from './draw';
import { judgedRows, KAGGLE, mixPoints, type MixPoints, type MixRow } from './points';
import { activityRows, heatRow } from './rows';
import { HALF, mixVerdict, modellingIs } from './verdict';
import { WORDS } from './words';

function draw(points: MixPoints, input: ChartInput, frame: FrameName, title: string) {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const { rows, context, years } = points;
	const [only] = rows;
	if (view.roles !== null && rows.length === 1 && only) {
		const [from, to] = [only.years[0]?.year, only.years.at(-1)?.year];
		const ink = roleInk(view, only.role.id) ?? 'supply';
		return drawRole(activityRows(only, input), frame, title, {
			percent: f.percent,
			axisTitle: words.axisTitle,
			summary: words.dotSummary(only.role.label[lang], f.years(from, to)),
			key: [
				...(from === to ? [] : [{ text: f.yearTick(from ?? null), ink, hollow: true }]),
				{ text: f.yearTick(to ?? null), ink }
			],
			notes: [words.bands]
		});
	}
	const chosen = rows.map((row) => heatRow(row, frame, input));
	const others =
		view.roles === null || view.roles.length === 0
			? []
			: context.map((row, i) => ({
					...heatRow(row, frame, input),
					...(i === 0 ? { divider: words.otherRoles } : {})
				}));
	const shown = [...chosen, ...others];
	return drawMix(shown, frame, title, {
		percent: f.percent,
		scale: words.scale,
		summary: words.summary(f.year(years.at(-1) ?? null)),
		nothing: view.roles?.length === 0 ? words.noRole : words.nothing,
		columns: [
			...ACTIVITIES.map((activity, i) => ({
				head:
					(frame === 'narrow' ? words.narrowHeads[activity] : undefined) ?? words.heads[activity],
				// Modelling stands between what comes before it and what comes after.
				apart: i > 0 && isModelling(activity) !== isModelling(ACTIVITIES[i - 1])
			})),
			...(frame === 'narrow' ? [] : [{ head: words.modellingHead, apart: true }])
		],
		...(frame === 'narrow' ? {} : { endHead: words.people }),
		notes: [
			words.modellingNote,
			...(shown.some((row) => row.cells.some((cell) => cell?.few)) ? [words.striped] : [])
		]
	});
}

const isModelling = (activity: Activity | undefined): boolean =>
	MODELLING_ACTIVITIES.some((a) => a === activity);

/** The kinds of work that clearly more or fewer people named in the last year than in the first: `data analysis 63 → 52%`. */
function changes({ years, last }: MixRow, { lang }: ChartInput): string[] {
	const f = formatters(lang);
	const [first] = years;
	if (!first || !last || first === last) return [];
	return ACTIVITIES.flatMap((activity, i) => {
		const [then, now] = [first.shares[i], last.shares[i]];
		const change = then && now ? clearlyChanged(then, now) : null;
		return then && now && (change === 'rose' || change === 'fell')
			? [`${ACTIVITY_NAMES[activity][lang]} ${f.fromTo(then.share, now.share, 0)}`]
			: [];
	});
}

function read(input: ChartInput): ChartReading {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const points = mixPoints(input);
	const { rows, years, absent, context } = points;
	const judged = judgedRows(rows);
	const verdict = mixVerdict(points);
	const [top, bottom] = [judged[0], judged.at(-1)];
	const empty = view.roles?.length === 0;
	const people = empty ? 0 : sum(judged, (row) => row.last.n);
	const parts = judged.filter((row) => modellingIs(row.last.modelling) === 'part').length;
	const changed = top ? changes(top, input) : [];
	const topShare = (activity: Activity) =>
		f.percent(top?.last.shares[ACTIVITIES.indexOf(activity)]?.share ?? null, 0);
	const modelling = (row: typeof top) => f.percent(row?.last.modelling.share ?? null, 0);
	const variant = empty
		? 'empty'
		: years.length === 0
			? 'none'
			: judged.length === 0
				? verdict.reason
				: judged.length === 1
					? 'one'
					: parts === judged.length
						? 'many-part'
						: 'many';
	return {
		variant,
		...(variant === 'one' && top && top.years.length > 1
			? { dataVariant: changed.length > 0 ? 'one-changed' : 'one-flat' }
			: {}),
		figures: {
			year: f.year(years.at(-1) ?? null),
			topRole: top?.role.label[lang] ?? MISSING,
			topShare: modelling(top),
			topRange: top ? f.range(top.last.modelling.lo, top.last.modelling.hi, 0) : MISSING,
			topOf100: f.count(top ? Math.round(top.last.modelling.share * 100) : null),
			topN: f.count(top?.last.n ?? null),
			topData: topShare('data_infrastructure'),
			topAnalysis: topShare('analyze_data_for_decisions'),
			topService: topShare('ml_service_in_production'),
			topPrototypes: topShare('ml_prototypes'),
			topImprove: topShare('improve_existing_ml_models'),
			topResearch: topShare('ml_research'),
			firstYear: f.year(top?.years[0]?.year ?? null),
			changed: f.list(changed),
			topWithResearch: f.percent(top?.last.withResearch ?? null),
			withResearch: f.list(
				judged
					.toSorted((a, b) => b.last.withResearch - a.last.withResearch)
					.slice(0, 2)
					.map((row) => `${row.role.label[lang]} ${f.percent(row.last.withResearch)}`)
			),
			bottomRole: bottom?.role.label[lang] ?? MISSING,
			bottomShare: modelling(bottom),
			parts: f.count(parts),
			judged: f.count(judged.length),
			half: f.percent(HALF, 0),
			absentRoles: f.list(absent.map((role) => role.label[lang]))
		},
		verdicts: [
			{
				...verdict,
				effect:
					verdict.kind === 'cannot-test'
						? MISSING
						: judged.length === 1
							? words.effectOne(modelling(top))
							: words.effect(modelling(top))
			}
		],
		facts: {
			n: people > 0 ? words.n(f.count(people)) : MISSING,
			count: people > 0 ? people : null,
			years: empty ? MISSING : f.years(years[0], years.at(-1)),
			place: words.place
		},
		notes: absent.length > 0 ? [words.absent(f.list(absent.map((role) => role.label[lang])))] : [],
		draw: (frame, title) => draw(points, input, frame, title),
		table: {
			caption: words.caption,
			columns: [
				words.role,
				words.year,
				...ACTIVITIES.map((activity) => ACTIVITY_NAMES[activity][lang]),
				words.modelling,
				words.people
			],
			rows: empty
				? []
				: [...rows, ...(view.roles === null ? [] : context)].flatMap((row) =>
						row.years.map((at) => [
							row.role.label[lang],
							f.yearTick(at.year),
							...at.shares.map((share) => f.percent(share.share)),
							f.percent(at.modelling.share),
							f.count(at.n)
						])
					),
			numericFrom: 1
		}
	};
}

/** How much of the work is modelling? */
export const chart: ChartDefinition = {
	id: 'work-mix',
	order: 170,
	section: 'engineer-work',
	closes: [],
	grade: 'A',
	lead: false,
	name: { ko: '직무별 하는 일', en: 'What each role does' },
	sources: [KAGGLE],
	tables: ['activityYear'],
	controls: { roles: 'filter', years: true, base: false, geo: false },
	read
};
