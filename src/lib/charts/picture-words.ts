import { MESSAGES } from '../content/messages';
import type { Lang } from '../model/tables';
import type { View } from '../model/view';
import type { PictureWords } from '../plot/picture';
import type { PresentedChart } from './present';

/** Not broken over lines. */
const together = (text: string): string => text.replaceAll(' ', '\u00a0');

/**
 * What is printed around a chart where its page is not: the same headline, remarks and sources. `link` is the address as
 * printed, `data` the data package with its version; `null` = not known.
 */
export function pictureWords(
	chart: PresentedChart,
	{
		view,
		lang,
		link,
		data = null
	}: {
		readonly view: View;
		readonly lang: Lang;
		readonly link: string | null;
		readonly data?: string | null;
	}
): PictureWords {
	const m = MESSAGES[lang];
	const { definition, reading, sources } = chart;
	const { roles } = definition.controls;
	const unsplit =
		view.roles === null || roles === 'filter'
			? []
			: [roles === 'family' ? m.familySplit : m.noRoleSplit];
	const titles = sources.map(({ title }) => title[lang]);
	const cited = sources.map(({ title, licence }) => `${title[lang]} (${licence})`);
	const { n, years } = reading.facts;
	const observed = n === '–' ? '' : ` n\u00a0=\u00a0${n}`;
	const from = (named: readonly string[]) => `${m.source}: ${named.join('; ')}.${observed}`;
	return {
		headline: chart.headline,
		deck: `${chart.deck}\u00a0· ${together(years)}`,
		notes: [...unsplit, ...reading.notes],
		source: from(cited),
		shortSource: from(titles),
		site: m.siteName,
		link,
		about: {
			language: lang,
			rights: [...new Set(sources.map(({ licence }) => licence))].join('; '),
			data
		}
	};
}
