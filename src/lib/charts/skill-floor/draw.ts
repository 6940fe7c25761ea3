import { dotRows, type DotRow, type DotRowsOptions } from '../../plot/dot-rows';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';
import { GROUND } from './verdict';

interface Words {
	readonly axis: string;
	readonly summary: string;
	readonly nothing: string;
	readonly endHead: string;
	readonly reference: string;
	readonly key: NonNullable<DotRowsOptions['key']>;
	readonly notes: readonly string[];
	readonly percent: (share: number, digits?: number) => string;
}

/** A row a skill, a dot a role, a stroke the floor. */
export function drawSkillFloor(
	rows: readonly DotRow[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (rows.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const highest = Math.max(0.4, ...rows.flatMap((row) => row.dots.map((d) => d.hi ?? d.value)));
	const { marks, targets, height } = dotRows({
		frame,
		rows,
		axis: {
			domain: [0, highest],
			ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].filter((tick) => tick <= highest),
			format: (share) => words.percent(share, 0)
		},
		axisTitle: words.axis,
		key: words.key,
		endHead: words.endHead,
		// Under one another the line would run through the names.
		...(frameName === 'narrow' ? {} : { reference: { value: GROUND, text: words.reference } }),
		notes: words.notes
	});
	return {
		frame: frameName,
		width: frame.width,
		height,
		title,
		summary: words.summary,
		marks,
		targets
	};
}
