import { ACTIVITY_NAMES } from '../../content/activities';
import { formatters } from '../../content/number';
import { enoughForVerdict } from '../../market/verdict-rules';
import { ACTIVITIES } from '../../model/tables';
import type { DotRow } from '../../plot/dot-rows';
import type { HeatCell, HeatRow } from '../../plot/heatmap';
import type { FrameName } from '../../plot/spec';
import type { ChartInput } from '../contract';
import { roleInk } from '../selection';
import { fillOf } from './draw';
import type { MixRow, MixYear } from './points';
import { WORDS } from './words';

function shareLines(name: string, at: MixYear, i: number, { lang }: ChartInput): string[] {
	const f = formatters(lang);
	const words = WORDS[lang];
	const [activity, share] = [ACTIVITIES[i], at.shares[i]];
	if (!activity || !share) return [];
	return [
		`${name}, ${f.yearTick(at.year)}`,
		words.shareTarget(
			ACTIVITY_NAMES[activity][lang],
			f.percent(share.share),
			f.range(share.lo, share.hi)
		),
		words.persons(f.count(share.n))
	];
}

/** A role's last year as a row of the table: six kinds of work, then modelling's part of all that was named. */
export function heatRow(row: MixRow, frame: FrameName, input: ChartInput): HeatRow {
	const { view, lang } = input;
	const f = formatters(lang);
	const words = WORDS[lang];
	const { last } = row;
	const name = row.role.label[lang];
	const ink =
		roleInk(view, row.role.id) ?? (view.roles === null ? ('ink' as const) : ('muted' as const));
	if (!last) return { name, ink, cells: ACTIVITIES.map(() => null) };
	const few = !enoughForVerdict(last.n);
	const modelling: HeatCell = {
		text: f.percent(last.modelling.share, 0),
		fill: 'grid',
		few,
		lines: [
			`${name}, ${f.yearTick(last.year)}`,
			words.modellingTarget(
				f.percent(last.modelling.share),
				f.range(last.modelling.lo, last.modelling.hi)
			),
			words.persons(f.count(last.n))
		]
	};
	const cells = last.shares.map((share, i) => ({
		text: f.percent(share.share, 0),
		fill: fillOf(share.share),
		few,
		lines: shareLines(name, last, i, input)
	}));
	// A narrow frame has room for six columns only: the seventh stands beside the name.
	return frame === 'narrow'
		? { name, ink, cells, end: words.narrowEnd(modelling.text, f.count(last.n)) }
		: { name, ink, cells: [...cells, modelling], end: f.count(last.n) };
}

/** One role's kinds of work, commonest first: first year hollow, last year filled, joined. */
export function activityRows(row: MixRow, input: ChartInput): DotRow[] {
	const { view, lang } = input;
	const f = formatters(lang);
	const last = row.last ?? row.years.at(-1);
	const first = row.years[0];
	if (!last || !first) return [];
	const ink = roleInk(view, row.role.id) ?? 'supply';
	const name = row.role.label[lang];
	return ACTIVITIES.map((activity, i) => ({ activity, i, share: last.shares[i]?.share ?? 0 }))
		.toSorted((a, b) => b.share - a.share)
		.map(({ activity, i }) => ({
			name: ACTIVITY_NAMES[activity][lang],
			ink: 'ink',
			join: 'context-text',
			dots: (first === last ? [last] : [first, last]).flatMap((at) => {
				const share = at.shares[i];
				return share
					? [
							{
								value: share.share,
								lo: share.lo,
								hi: share.hi,
								ink,
								hollow: at !== last || !enoughForVerdict(at.n),
								...(at === last ? { label: f.percent(share.share, 0) } : { r: 4 }),
								lines: shareLines(name, at, i, input)
							}
						]
					: [];
			})
		}));
}
