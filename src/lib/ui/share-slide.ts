import type { ChartInput } from '../charts/contract';
import type { PresentedChart } from '../charts/present';
import { slidesOf } from '../export/slides';
import { pageAddress, type SharedChart } from '../export/snippets';
import { pngFile, svgFile } from './picture-file';

/** The chart on screen as a PowerPoint file of one slide. */
export const slideOfView = (
	chart: PresentedChart,
	{ lang, view, tables }: ChartInput,
	shared: SharedChart
): Promise<Uint8Array> =>
	slidesOf([chart], { lang, view, tables, address: () => pageAddress(shared), picture: drawing });

/** The drawing alone, without headline and source: the slide has them. */
export async function drawing({ reading, headline }: PresentedChart) {
	const spec = reading.draw('slide', headline);
	const [svg, png] = await Promise.all([svgFile(spec, 'light'), pngFile(spec, 'light', 2)]);
	const { width, height } = spec;
	return { svg, png: new Uint8Array(await png.arrayBuffer()), width, height };
}
