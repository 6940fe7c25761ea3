/** What a reader pastes elsewhere to have a chart there, exactly as it is on screen. Pure: text in, text out. */
import type { Lang } from '../model/tables';
import { escaped } from './markup';

/** Where a chart goes. */
export const SNIPPETS = [
	'link',
	'iframe',
	'element',
	'reveal',
	'marp',
	'quarto',
	'slidev',
	'markdown',
	'notion'
] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

/** The chart as it is on screen. */
export interface SharedChart {
	/** Absolute address of the site, with a slash at the end. */
	readonly site: string;
	readonly lang: Lang;
	readonly id: string;
	/** The choices as a query without '?'; empty = the default view. */
	readonly query: string;
	/** The finding: the title of the frame for those who do not see it. */
	readonly headline: string;
}

/** How an embed looks; the first of each is what an address without it means. */
export const LOOKS = {
	frame: ['auto', 'wide', 'narrow', 'square', 'slide'],
	theme: ['auto', 'light', 'dark'],
	bg: ['paper', 'transparent'],
	ui: ['none', 'filter']
} as const;
export interface Look {
	readonly frame: (typeof LOOKS.frame)[number];
	readonly theme: (typeof LOOKS.theme)[number];
	readonly bg: (typeof LOOKS.bg)[number];
	readonly ui: (typeof LOOKS.ui)[number];
	/** Data version to which it is pinned; `null` = always the newest. */
	readonly data: string | null;
}
export const DEFAULT_LOOK: Look = {
	frame: 'auto',
	theme: 'auto',
	bg: 'paper',
	ui: 'none',
	data: null
};

const withQuery = (address: string, parts: readonly string[]): string => {
	const query = parts.filter((part) => part !== '').join('&');
	return query === '' ? address : `${address}?${query}`;
};
const lookParts = (look: Look): string[] => [
	...(['frame', 'theme', 'bg', 'ui'] as const).flatMap((key) =>
		look[key] === DEFAULT_LOOK[key] ? [] : [`${key}=${look[key]}`]
	),
	...(look.data === null ? [] : [`data=${look.data}`])
];

/** Address of the chart's page. */
export const pageAddress = ({ site, lang, id, query }: SharedChart): string =>
	withQuery(`${site}${lang}/charts/${id}/`, [query]);

/** Address of the chart by itself, for a frame. */
export const embedAddress = ({ site, lang, id, query }: SharedChart, look: Look): string =>
	withQuery(`${site}${lang}/embed/${id}/`, [query, ...lookParts(look)]);

/** Longest part of a file name that tells the roles. */
const LONGEST_ROLES = 80;

/** Name of a file of the view, without its ending: `role-share.ml_engineer+ai_engineer.from-2022.ko`. */
export const fileName = ({ id, query, lang }: SharedChart): string =>
	[
		id,
		...[...new URLSearchParams(query)].map(([key, value]) =>
			key === 'roles' ? value.replaceAll(',', '+').slice(0, LONGEST_ROLES) : `${key}-${value}`
		),
		lang
	].join('.');

/** Address of the picture that was made with the site; there is one of the default view only. */
export const pictureAddress = ({ site, lang, id }: SharedChart): string =>
	`${site}pictures/${lang}/${id}.wide.png`;

/** A frame of another colour scheme than its page is painted opaque. */
const scheme = ({ theme }: Look): string => (theme === 'auto' ? 'light dark' : theme);

const iframe = (chart: SharedChart, look: Look, size: string, more = ''): string =>
	`<iframe src="${escaped(embedAddress(chart, look))}" title="${escaped(chart.headline)}"${more} ` +
	`style="${size};border:0;color-scheme:${scheme(look)}"></iframe>`;

const element = (chart: SharedChart, look: Look): string => {
	const attributes = [
		`chart="${chart.id}"`,
		`lang="${chart.lang}"`,
		...[...new URLSearchParams(chart.query)].map(([key, value]) => `${key}="${escaped(value)}"`),
		...lookParts(look).map((part) => part.replace(/=(.*)$/, '="$1"')),
		`title="${escaped(chart.headline)}"`
	];
	return `<ai-career-chart ${attributes.join(' ')}></ai-career-chart>`;
};

/** Height over width while the frame has not told its own. */
const PROPORTION: Readonly<Record<Look['frame'], string>> = {
	auto: '4 / 3',
	wide: '4 / 3',
	narrow: '3 / 4',
	square: '1 / 1',
	slide: '16 / 9'
};
/** On a slide the slide's own layout, unless another was chosen. */
const onSlide = (look: Look): Look => (look.frame === 'auto' ? { ...look, frame: 'slide' } : look);

/** As large as a slide allows in its proportions; a square would be higher than the slide. */
const onSlideBox = (look: Look): string => {
	const proportion = PROPORTION[onSlide(look).frame];
	return look.frame === 'auto' || look.frame === 'slide'
		? `width:100%;aspect-ratio:${proportion}`
		: `height:75vh;max-width:100%;aspect-ratio:${proportion}`;
};

/**
 * The text to paste.
 *
 * @param steps how many steps the chart's sequence has, the view on screen included; 1 = no fragments
 */
export function snippet(kind: SnippetKind, chart: SharedChart, look: Look, steps = 1): string {
	const script = `<script src="${chart.site}embed/embed.js" async></script>`;
	const page = pageAddress(chart);
	switch (kind) {
		case 'link':
			return page;
		case 'iframe':
			return `${iframe(chart, look, `width:100%;aspect-ratio:${PROPORTION[look.frame]}`, ' loading="lazy"')}\n${script}`;
		case 'element':
			return `${script}\n${element(chart, look)}`;
		case 'reveal': {
			const fragments = Array.from(
				{ length: steps - 1 },
				(_, i) => `\t<span class="fragment" data-chart-step="${i + 1}"></span>`
			);
			return [
				'<section>',
				`\t${iframe(chart, onSlide(look), onSlideBox(look), ' data-preload')}`,
				...fragments,
				'</section>',
				'',
				`<script src="${chart.site}embed/reveal-plugin.js"></script>`,
				'<!-- Reveal.initialize({ plugins: [AiCareerReveal] }) -->'
			].join('\n');
		}
		case 'marp':
			return iframe(chart, onSlide(look), 'width:100%;height:100%');
		case 'quarto':
			return ['```{=html}', iframe(chart, onSlide(look), onSlideBox(look)), '```'].join('\n');
		case 'slidev':
			return ['---', 'layout: iframe', `url: ${embedAddress(chart, onSlide(look))}`, '---'].join(
				'\n'
			);
		case 'markdown': {
			const alt = chart.headline.replace(/[[\]\\]/g, '\\$&');
			return chart.query === ''
				? `[![${alt}](${pictureAddress(chart)})](${page})`
				: `[${alt}](${page})`;
		}
		case 'notion':
			return embedAddress(chart, look);
	}
}
