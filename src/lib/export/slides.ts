/**
 * PowerPoint files of charts as they are shown. The module draws in pptxgenjs: load it with `import()` where a reader asks for
 * a file; `forms.ts` tells beforehand, and lightly, what becomes of a chart.
 */
import type { PresentedChart } from '../charts/present';
import type { Scoreboard } from '../charts/scoreboard';
import { aiRoles, roleInk, roleLabel } from '../charts/selection';
import { LECTURE_SECTIONS } from '../content/lecture';
import { formatters } from '../content/number';
import type { Lang, Tables } from '../model/tables';
import type { View } from '../model/view';
import { needsPicture } from './forms';
import { pptx, type AnyPlan } from './pptx';
import type { RoleInks } from './slide-chart';
import { planSection, planSlide, planTitle, type SlidePicture } from './slide-plan';

/** What a slide can link to. */
export type SlidePlace =
	| { readonly kind: 'chart'; readonly id: string }
	| { readonly kind: 'section'; readonly id: string }
	| { readonly kind: 'scoreboard' };

/** Where a place stands, from the root of the site. `query` = of the view, without '?'; the story has no choices. */
export function placePath(place: SlidePlace, lang: Lang, query: string): string {
	const choices = query && `?${query}`;
	switch (place.kind) {
		case 'chart':
			return `${lang}/charts/${place.id}/${choices}`;
		case 'section':
			return `${lang}/story/#${place.id}`;
		case 'scoreboard':
			return `${lang}/scoreboard/${choices}`;
	}
}

export interface SlidesOptions {
	readonly lang: Lang;
	readonly view: View;
	/** For the names of roles. */
	readonly tables: Tables;
	/** Absolute address of a place under this view; `null` = none is known, and the slide has no link. */
	readonly address: (place: SlidePlace) => string | null;
	/**
	 * Makes the drawing of a chart alone (`reading.draw('slide', …)`), light, without headline and source, which the slide has
	 * itself. It is asked for charts that PowerPoint has no form for (`needsPicture`), and for all with `as: 'picture'`.
	 */
	readonly picture?: (chart: PresentedChart) => Promise<SlidePicture>;
	/** `picture`: all drawings as on the site, though they cannot be edited then. */
	readonly as?: 'native' | 'picture';
	/**
	 * The whole story: the scoreboard of all charts under this view. Adds a title slide, puts the charts in the order of the
	 * lecture, and before each section's a slide with what the lecture says and advises. Absent = the charts as given.
	 */
	readonly story?: Scoreboard;
}

/** Colours of the roles chosen by their names. */
const roleInks = ({ tables, view, lang }: SlidesOptions): RoleInks =>
	new Map(
		aiRoles(tables).flatMap((role) => {
			const ink = roleInk(view, role.id);
			return ink ? [[role.label[lang], ink] as const] : [];
		})
	);

const chosenNames = ({ tables, view, lang }: SlidesOptions): string | null =>
	view.roles === null || view.roles.length === 0
		? null
		: formatters(lang).list(view.roles.map((id) => roleLabel(tables, id, lang)));

/**
 * The bytes of a .pptx with a slide for each chart; the same charts and options give the same bytes. Charts and options are of
 * one language and view.
 * @throws Error without a chart, and where a picture is needed and `picture` is absent: a programmer's mistakes
 */
export async function slidesOf(
	charts: readonly PresentedChart[],
	options: SlidesOptions
): Promise<Uint8Array> {
	const { lang, view, address, story } = options;
	const roles = roleInks(options);
	const chartSlide = async (chart: PresentedChart): Promise<AnyPlan> => {
		const { id } = chart.definition;
		const wanted = needsPicture(id) || options.as === 'picture';
		const picture = wanted ? await options.picture?.(chart) : undefined;
		const plan = planSlide(chart, {
			...{ lang, view, roles },
			link: address({ kind: 'chart', id }),
			...(picture ? { picture } : {}),
			...(options.as ? { as: options.as } : {})
		});
		return { kind: 'chart', plan };
	};
	const inOrder = async (chosen: readonly PresentedChart[]): Promise<AnyPlan[]> => {
		const slides: AnyPlan[] = [];
		// One after the other: pictures are large.
		for (const chart of chosen) slides.push(await chartSlide(chart));
		return slides;
	};
	if (!story) return pptx(await inOrder(charts));
	const slides: AnyPlan[] = [
		{
			kind: 'title',
			plan: planTitle(story, {
				lang,
				link: address({ kind: 'scoreboard' }),
				roles: chosenNames(options)
			})
		}
	];
	for (const { id } of LECTURE_SECTIONS) {
		const own = charts.filter((chart) => chart.definition.section === id);
		if (own.length === 0) continue;
		const link = address({ kind: 'section', id });
		slides.push({
			kind: 'section',
			plan: planSection(id, story, { lang, link, findings: own.map((chart) => chart.headline) })
		});
		slides.push(...(await inOrder(own)));
	}
	return pptx(slides);
}
