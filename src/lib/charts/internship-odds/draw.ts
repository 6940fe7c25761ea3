import { dotRows, type DotRow } from '../../plot/dot-rows';
import { FRAMES, type ChartSpec, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';
import { COMMON } from './verdict';

interface Words {
	readonly axis: string;
	readonly summary: string;
	readonly nothing: string;
	/** `null` = the rows have no ends. */
	readonly endHead: string | null;
	readonly reference: string;
	readonly notes: readonly string[];
	readonly rate: (share: number) => string;
}

const TICKS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, COMMON, 0.2, 0.5, 1];

/** Internships among adverts, a row a role, on a log scale that always holds the line of one advert in ten. */
export function drawInternshipOdds(
	rows: readonly DotRow[],
	frameName: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (rows.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const dots = rows.flatMap((row) => row.dots);
	const lowest = Math.min(...dots.map((d) => d.lo ?? d.value));
	const highest = Math.max(...dots.map((d) => d.hi ?? d.value));
	const from = TICKS.findLast((tick) => tick <= lowest) ?? 0.0005;
	const to = Math.max(COMMON * 1.3, highest);
	const { marks, targets, height } = dotRows({
		frame,
		rows,
		axis: {
			domain: [from, to],
			ticks: TICKS.filter((tick) => tick >= from && tick <= to),
			format: words.rate,
			log: true
		},
		axisTitle: words.axis,
		reference: { value: COMMON, text: words.reference },
		...(words.endHead === null ? {} : { endHead: words.endHead }),
		notes: words.notes,
		twoColumns: false
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
