import { formatters, MISSING } from '../../content/number';
import { enoughForVerdict } from '../../market/verdict-rules';
import type { RoleId } from '../../model/tables';
import type { DotRow, DotRowsOptions, RowDot } from '../../plot/dot-rows';
import type { Ink } from '../../plot/palette';
import type { DotShape } from '../../plot/spec';
import { skillName } from '../advert-search';
import type { ChartInput } from '../contract';
import { roleInk, roleLabel } from '../selection';
import type { FloorPoints, SkillRow } from './points';
import { GROUND } from './verdict';
import { WORDS } from './words';

const SHAPES: readonly DotShape[] = ['circle', 'square', 'diamond', 'triangle'];
const FLOOR: Ink = 'demand';

/** A role's mark: its own shape, its colour once it is chosen. */
function styleOf(roleId: RoleId, { all }: FloorPoints, { view }: ChartInput) {
	const place = all.findIndex((role) => role.roleId === roleId);
	const chosen = roleInk(view, roleId);
	return {
		shape: SHAPES[place % SHAPES.length] ?? ('circle' as const),
		ink: chosen ?? ('context-text' as const),
		chosen: chosen !== null
	};
}

/** Rows of the drawing, chosen roles painted last. */
export function skillRows(points: FloorPoints, input: ChartInput): DotRow[] {
	const f = formatters(input.lang);
	const words = WORDS[input.lang];
	const few = new Set(points.all.filter((r) => !enoughForVerdict(r.n)).map((r) => r.roleId));
	return points.rows.map((row, i): DotRow => {
		const dots = row.of.map(({ roleId, share }) => {
			const { chosen, ...style } = styleOf(roleId, points, input);
			const name = roleLabel(input.tables, roleId, input.lang);
			const mark: RowDot = {
				value: share.share,
				lo: share.lo,
				hi: share.hi,
				...style,
				r: chosen ? 5.5 : 4,
				hollow: few.has(roleId),
				lines: [
					`${skillName(row.skill)}, ${name}`,
					`${f.percent(share.share)} (${f.range(share.lo, share.hi)})`,
					words.counts(f.count(share.n), f.count(share.k))
				]
			};
			return { mark, chosen };
		});
		const { floor } = row;
		return {
			name: skillName(row.skill),
			ink: 'ink',
			...(row.group === points.rows[i - 1]?.group ? {} : { group: words.groups[row.group] }),
			end: f.percent(floor?.share.share ?? null),
			...(floor && floor.share.lo >= GROUND ? { endInk: FLOOR } : {}),
			dots: [
				...dots.filter((d) => !d.chosen).map((d) => d.mark),
				...(floor ? [{ value: floor.share.share, ink: FLOOR, tick: true }] : []),
				...dots.filter((d) => d.chosen).map((d) => d.mark)
			]
		};
	});
}

/** Which mark is which role. */
export function keyOf(points: FloorPoints, input: ChartInput): NonNullable<DotRowsOptions['key']> {
	return [
		...points.all.map(({ roleId }) => {
			const { ink, shape } = styleOf(roleId, points, input);
			return { text: roleLabel(input.tables, roleId, input.lang), ink, shape };
		}),
		{ text: WORDS[input.lang].floor, ink: FLOOR, tick: true }
	];
}

/** Everything on screen as table rows. */
export function tableRows(
	rows: readonly SkillRow[],
	{ tables, lang }: ChartInput
): readonly (readonly string[])[] {
	const f = formatters(lang);
	const words = WORDS[lang];
	return rows.flatMap((row) =>
		row.of.map(({ roleId, share }) => [
			skillName(row.skill),
			words.groups[row.group],
			roleLabel(tables, roleId, lang),
			f.percent(share.share),
			f.range(share.lo, share.hi),
			f.count(share.k),
			f.count(share.n),
			row.floor ? f.percent(row.floor.share.share) : MISSING
		])
	);
}
