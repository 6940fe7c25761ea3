import type { ChartInput } from '../charts/contract';
import type { PresentedChart } from '../charts/present';
import { pptx } from '../export/pptx';
import { needsPicture, planSlide } from '../export/slide-plan';
import { pageAddress, type SharedChart } from '../export/snippets';
import { pngFile } from './picture-file';

/** The chart on screen as a PowerPoint file of one slide. */
export async function slideOfView(
	chart: PresentedChart,
	{ lang }: ChartInput,
	shared: SharedChart
): Promise<Uint8Array> {
	const picture = needsPicture(shared.id) ? { picture: await drawing(chart) } : {};
	return pptx([planSlide(chart, { lang, link: pageAddress(shared), ...picture })]);
}

/** The drawing alone, without headline and source: the slide has them. */
async function drawing({ reading, headline }: PresentedChart) {
	const spec = reading.draw('slide', headline);
	const png = await pngFile(spec, 'light', 2);
	return {
		png: new Uint8Array(await png.arrayBuffer()),
		width: spec.width,
		height: spec.height
	};
}
