import { dotRows, type DotRowsOptions } from '../../plot/dot-rows';
import { quantileDots, type QuantileDotsOptions } from '../../plot/quantile-dots';
import { FRAMES, type ChartSpec, type Drawing, type FrameName } from '../../plot/spec';
import { nothingToDraw } from '../nothing-to-draw';

interface Words {
	readonly summary: string;
	readonly nothing: string;
}

const spec = (frame: FrameName, title: string, summary: string, drawing: Drawing): ChartSpec => ({
	frame,
	width: FRAMES[frame].width,
	height: drawing.height,
	title,
	summary,
	marks: drawing.marks,
	targets: drawing.targets
});

/** A row a role, a dot a level, the line at no difference. */
export function drawPremium(
	options: Omit<DotRowsOptions, 'frame' | 'axis'> & {
		readonly format: (value: number) => string;
	},
	frame: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (options.rows.length === 0) return nothingToDraw(frame, title, words.nothing);
	const values = options.rows.flatMap((row) =>
		row.dots.flatMap((d) => [d.value, d.lo ?? d.value, d.hi ?? d.value])
	);
	const [low, high] = [Math.min(-0.2, ...values), Math.max(0.2, ...values)];
	const step = frame === 'narrow' ? 0.4 : 0.2;
	const ticks = [-2, -1, 0, 1, 2, 3, 4]
		.map((k) => k * step)
		.filter((t) => t >= low - 1e-9 && t <= high + 1e-9);
	return spec(
		frame,
		title,
		words.summary,
		dotRows({
			...options,
			frame: FRAMES[frame],
			axis: { domain: [low, high], ticks, format: options.format }
		})
	);
}

/** Twenty dots a level for the role, and twenty for the reference under them. */
export function drawSpread(
	options: Omit<QuantileDotsOptions, 'frame' | 'domain' | 'ticks'>,
	frame: FrameName,
	title: string,
	words: Words
): ChartSpec {
	if (options.rows.length === 0) return nothingToDraw(frame, title, words.nothing);
	const values = options.rows.flatMap((row) => row.values);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const ticks = [50, 100, 150, 200, 250, 300, 350, 400, 450]
		.map((k) => k * 1000)
		.filter((t) => t >= low && t <= high);
	return spec(
		frame,
		title,
		words.summary,
		quantileDots({ ...options, frame: FRAMES[frame], domain: [low, high], ticks })
	);
}
