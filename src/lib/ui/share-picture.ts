import type { ChartInput } from '../charts/contract';
import { pictureWords } from '../charts/picture-words';
import type { PresentedChart } from '../charts/present';
import { pageAddress, type Look, type SharedChart } from '../export/snippets';
import type { DataVersion } from '../model/data-version';
import { bestPicture, type ChartPicture } from '../plot/picture';

export { pngFile, svgFile } from './picture-file';

/** The chart on screen as a picture; a frame that fits its place is wide here. */
export function pictureOfView(
	chart: PresentedChart,
	{ view, lang }: ChartInput,
	shared: SharedChart,
	look: Pick<Look, 'frame' | 'bg'>,
	version: Pick<DataVersion, 'id' | 'date'>
): ChartPicture {
	const words = pictureWords(chart, {
		view,
		lang,
		// As it is printed: without the protocol.
		link: pageAddress(shared).replace(/^https?:\/\//, ''),
		data: `data version ${version.id} (${version.date})`
	});
	return bestPicture(
		(frame) => chart.reading.draw(frame, chart.headline),
		words,
		look.frame === 'auto' ? 'wide' : look.frame,
		{ background: look.bg }
	);
}
