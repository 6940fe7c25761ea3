/** The charts as slides: finding, drawing, the lecture's advice, verdict, source; and what the speaker says to each. */
import type { Block } from '../content/commentary';
import { LECTURE_SECTIONS } from '../content/lecture';
import { MESSAGES } from '../content/messages';
import type { Lang } from '../model/tables';
import type { VerdictKind } from '../model/verdict';
import type { ViewOptions } from '../model/view';
import { STAGES, type ChartSpec } from '../plot/spec';
import { BOLD, wrapWithin } from '../plot/text';
import type { ChartDefinition, ChartInput, Facts, Grade } from './contract';
import { pictureWords } from './picture-words';
import type { PresentedChart, PresentedVerdict } from './present';
import { scoreboard } from './scoreboard';

/** How large a headline is set. */
export type HeadlineSize = 'large' | 'middle' | 'small';

/** A source as a slide names it. */
export interface SlideSource {
	readonly id: string;
	readonly title: string;
	readonly licence: string;
}

/** A chart on a slide, in one language. */
export interface ChartSlide {
	readonly id: string;
	/** Short name, for lists. */
	readonly name: string;
	readonly grade: Grade;
	/** The finding. */
	readonly headline: string;
	readonly size: HeadlineSize;
	/** Measure, unit, place, years. */
	readonly deck: string;
	readonly spec: ChartSpec;
	/** Remarks that hold for this view; may be none. */
	readonly notes: readonly string[];
	/** What of the lecture it is read against. */
	readonly advice: string;
	readonly kind: VerdictKind;
	/** Sources with licences, and n, as printed. */
	readonly source: string;
	readonly sources: readonly SlideSource[];
	/** Years of the data as printed. */
	readonly years: string;
}

/** What the speaker has before them: the commentary of the chart's page. */
export interface SlideNotes {
	readonly section: string;
	/** The lecture in our words, and what that rests on. */
	readonly says: string;
	readonly evidence: string;
	readonly advice: string;
	readonly verdicts: readonly Pick<PresentedVerdict, 'kind' | 'claim' | 'rule' | 'reason'>[];
	readonly data: readonly Block[];
	readonly limits: readonly Block[];
	readonly facts: Facts;
}

/** The first slide. */
export interface TitleSlide {
	readonly finding: string;
	/** By verdict: pieces of the lecture's advice, or charts where only some are shown. */
	readonly counts: Readonly<Record<VerdictKind, number>>;
	/** First and last year of the data. */
	readonly years: string;
}

/** Ids of charts in the order of the lecture; inside a section as on the dashboard. */
export const deckOrder = (
	charts: readonly Pick<ChartDefinition, 'id' | 'section'>[]
): readonly string[] =>
	LECTURE_SECTIONS.flatMap((section) =>
		charts.filter((chart) => chart.section === section.id).map((chart) => chart.id)
	);

/** Lengths on a slide of 1920 by 1080 pixels; `DeckSlide.svelte` sets the same. */
const SHEET = {
	width: 1776,
	height: 1080,
	/** Sizes of the headline; it takes two lines at most where one of them allows it. */
	headline: [
		['large', 46],
		['middle', 41],
		['small', 36]
	],
	headlineLine: 1.2,
	text: { size: 25, line: 1.3 },
	foot: { size: 18.5, line: 1.28 },
	/** Beside the advice stands the verdict. */
	adviceWidth: 1390,
	/** Letters are narrower than `textWidth` says, which is made for labels. */
	narrower: 0.95,
	/** Margins, gaps and the line over the advice. */
	rest: 132
} as const;

/** Size and lines of a headline. */
function headlineOf(text: string): { size: HeadlineSize; height: number } {
	const tries = SHEET.headline.map(([size, pixels]) => {
		const lines = wrapWithin(text, SHEET.width / BOLD, pixels).length;
		return { size, lines, height: lines * pixels * SHEET.headlineLine };
	});
	return tries.find(({ lines }) => lines <= 2) ?? tries.at(-1) ?? { size: 'small', height: 0 };
}

/** Height that a slide's texts leave to the drawing, in pixels of a slide of 1920 by 1080; rather too little than too much. */
function roomFor(texts: {
	readonly headline: string;
	readonly deck: string;
	readonly advice: string;
	readonly foot: readonly string[];
}): number {
	const { text, foot } = SHEET;
	const height = (
		line: string,
		width: number,
		{ size, line: leading }: typeof text | typeof foot
	) => wrapWithin(line, width / SHEET.narrower, size).length * size * leading;
	const taken =
		headlineOf(texts.headline).height +
		height(texts.deck, SHEET.width, text) +
		height(texts.advice, SHEET.adviceWidth / BOLD, text) +
		texts.foot.reduce((sum, line) => sum + height(line, SHEET.width, foot), 0);
	return SHEET.height - SHEET.rest - taken;
}

/** The drawing whose text is printed largest in a in the layout that leaves least of it empty. */
function staged(chart: PresentedChart, height: number): ChartSpec {
	const drawings = STAGES.map((name) => {
		const { targets: _, ...spec } = chart.reading.draw(name, chart.headline);
		// Nothing on a slide is pointed at.
		return { scale: Math.min(SHEET.width / spec.width, height / spec.height), spec };
	});
	const best = drawings.reduce((a, b) => (b.scale > a.scale + 0.01 ? b : a));
	return { ...best.spec, targets: [] };
}

/** Sources, those of one licence together, and n. */
function sourceLine({ sources, reading }: PresentedChart, lang: Lang): string {
	const licences = [...new Set(sources.map(({ licence }) => licence))];
	const cited = licences.map((licence) => {
		const titles = sources.filter((source) => source.licence === licence);
		return `${titles.map(({ title }) => title[lang]).join(', ')} (${licence})`;
	});
	return `${MESSAGES[lang].source}: ${cited.join('; ')}. n = ${reading.facts.n}`;
}

export function chartSlide(chart: PresentedChart, { view, lang }: ChartInput): ChartSlide {
	const { definition, reading, verdict } = chart;
	const m = MESSAGES[lang];
	const words = pictureWords(chart, { view, lang, link: null });
	const advice = chart.advice.advice[lang];
	const source = sourceLine(chart, lang);
	const room = roomFor({
		headline: words.headline,
		deck: words.deck,
		advice: `${m.lectureAdvice} ‘${advice}’`,
		// With the choice in words, about a line.
		foot: [
			words.notes.join(' '),
			source,
			...(view.roles !== null || view.from !== null || view.to !== null ? [''] : [])
		]
	});
	return {
		id: definition.id,
		name: definition.name[lang],
		grade: definition.grade,
		headline: words.headline,
		size: headlineOf(words.headline).size,
		deck: words.deck,
		spec: staged(chart, room),
		notes: words.notes,
		advice,
		kind: verdict,
		source,
		sources: chart.sources.map(({ id, title, licence }) => ({ id, title: title[lang], licence })),
		years: reading.facts.years
	};
}

export function slideNotes(chart: PresentedChart, lang: Lang): SlideNotes {
	const { advice, verdicts, data, limits, reading } = chart;
	return {
		section: advice.title[lang],
		says: advice.says[lang],
		evidence: advice.evidenceText[lang],
		advice: advice.advice[lang],
		verdicts: verdicts.map(({ kind, claim, rule, reason }) => ({ kind, claim, rule, reason })),
		data,
		limits,
		facts: reading.facts
	};
}

const YEAR = /(?:19|20)\d\d/g;

/** First and last year that some printed years name; '' = none. */
export function yearSpan(printed: readonly string[]): string {
	const years = printed.flatMap((text) => text.match(YEAR) ?? []).map(Number);
	if (years.length === 0) return '';
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? `${first}` : `${first}–${last}`;
}

/**
 * The title over all charts: for how much of the lecture's advice the data agree, as on the scoreboard.
 *
 * @param roles names of the chosen roles; `null` = none is chosen
 */
export function titleOfAll(
	charts: readonly PresentedChart[],
	roles: string | null,
	lang: Lang
): TitleSlide {
	const m = MESSAGES[lang];
	const { counts, tested } = scoreboard(charts);
	return {
		finding:
			roles === null
				? m.scoreboard.all(counts.supports, tested)
				: m.scoreboard.roles(roles, counts.supports, tested),
		counts,
		years: yearSpan(charts.map((chart) => chart.reading.facts.years))
	};
}

/** The title over some charts: their verdicts counted. */
export function titleOfSome(
	slides: readonly Pick<ChartSlide, 'kind' | 'years'>[],
	lang: Lang
): TitleSlide {
	const count = (kind: VerdictKind) => slides.filter((slide) => slide.kind === kind).length;
	return {
		finding: MESSAGES[lang].deck.someCharts(slides.length),
		counts: {
			supports: count('supports'),
			mixed: count('mixed'),
			contradicts: count('contradicts'),
			'cannot-test': count('cannot-test')
		},
		years: yearSpan(slides.map((slide) => slide.years))
	};
}

/** The sources of some slides, each once, in the order in which they come up. */
export const sourcesOf = (slides: readonly Pick<ChartSlide, 'sources'>[]): SlideSource[] => [
	...new Map(slides.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()
];

/** A slide; `null` = not computed yet. */
export type Slide =
	| {
			readonly kind: 'title';
			readonly title: TitleSlide | null;
			/** What its squares stand for. */
			readonly of: 'advice' | 'charts';
	  }
	| {
			readonly kind: 'chart';
			readonly id: string;
			readonly name: string;
			readonly chart: ChartSlide | null;
	  }
	| { readonly kind: 'closing'; readonly sources: readonly SlideSource[] };

/** All that the pages of the slides are given: the charts as they stand without a choice, and what can be chosen. */
export interface DeckData {
	/** In the order of the lecture. */
	readonly slides: readonly ChartSlide[];
	readonly title: TitleSlide;
	/** Titles of the lecture's sections with their charts, for choosing. */
	readonly sections: readonly { readonly title: string; readonly charts: readonly string[] }[];
	readonly options: ViewOptions;
	readonly roles: readonly { readonly id: string; readonly label: string }[];
}

/** What a screen reader is told, and the browser's tab: the finding of a slide. */
export function slideTitle(slide: Slide, lang: Lang): string {
	const m = MESSAGES[lang];
	if (slide.kind === 'title') return slide.title?.finding ?? m.siteName;
	return slide.kind === 'closing' ? m.deck.closing : (slide.chart?.headline ?? slide.name);
}
