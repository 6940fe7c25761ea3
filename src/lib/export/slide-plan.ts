/**
 * What one slide holds, before any file is made: pure, no browser. Everything is taken from what the page prints of the
 * chart, so a slide cannot say another number than the page.
 */
import type { PresentedChart, PresentedVerdict } from '../charts/present';
import type { Scoreboard } from '../charts/scoreboard';
import { plain, type Block } from '../content/commentary';
import { LECTURE } from '../content/lecture';
import { MESSAGES } from '../content/messages';
import type { Lang, Source } from '../model/tables';
import type { DataTable } from '../plot/spec';
import { FORM_NAMES, formOf } from './forms';
import { slideChart, slideTable, type SlideChart, type SlideTable } from './slide-chart';
import { WORDS } from './words';

/** A drawing as an image. */
export interface SlidePicture {
	readonly png: Uint8Array;
	/** Pixels; only their ratio matters. */
	readonly width: number;
	readonly height: number;
}

export type SlideContent =
	| { readonly kind: 'chart'; readonly chart: SlideChart }
	| { readonly kind: 'table'; readonly table: SlideTable; readonly corner: string }
	| { readonly kind: 'picture'; readonly picture: SlidePicture }
	/** Nothing to draw, and why. */
	| { readonly kind: 'sentence'; readonly text: string };

export interface SlidePlan {
	/** Id of the chart. */
	readonly id: string;
	readonly lang: Lang;
	/** The finding as a sentence. */
	readonly headline: string;
	/** Measure, unit, place. */
	readonly deck: string;
	readonly content: SlideContent;
	/** The table on screen. */
	readonly table: DataTable;
	/** For readers who do not see the slide: the finding, the form here, what the drawing on the site shows. */
	readonly altText: string;
	/** Notes of the speaker, a paragraph a line. */
	readonly notes: string;
	/** Foot of the slide. */
	readonly source: string;
	/** Absolute address of the view; `null` = none is known. */
	readonly link: string | null;
	/** Day on which the newest of its sources was fetched, `YYYY-MM-DD`: the date of the file. */
	readonly date: string;
}

/** The first slide of a deck. */
export interface TitlePlan {
	readonly lang: Lang;
	/** How far the lecture's advice holds. */
	readonly headline: string;
	readonly rest: string;
	readonly site: string;
	readonly credit: string;
	readonly notes: string;
	readonly link: string | null;
}

export interface PlanInput {
	readonly lang: Lang;
	readonly link: string | null;
	/** The drawing; needed where `needsPicture` says so, and where `as` asks for it. */
	readonly picture?: SlidePicture;
	/** `picture`: the drawing as it is, though PowerPoint has a form of its own. */
	readonly as?: 'native' | 'picture';
}

/** Whether PowerPoint has no form for the chart: its slide needs a picture. */
export const needsPicture = (id: string): boolean => formOf(id).recipe === null;

function contentOf(
	{ definition, reading, headline }: PresentedChart,
	{ lang, picture, as = 'native' }: PlanInput
): SlideContent {
	const { table } = reading;
	const sentence = () => ({
		kind: 'sentence' as const,
		text: reading.draw('slide', headline).summary
	});
	if (table.rows.length === 0) return sentence();
	const { recipe } = formOf(definition.id);
	if (recipe === null || as === 'picture') {
		if (!picture) throw new Error(`the slide of '${definition.id}' needs a picture`);
		return { kind: 'picture', picture };
	}
	if (recipe.kind === 'table') {
		const laid = slideTable(table, recipe);
		const corner = table.columns[recipe.names[0] ?? 0] ?? '';
		return laid ? { kind: 'table', table: laid, corner } : sentence();
	}
	const chart = slideChart(table, recipe, lang);
	return chart ? { kind: 'chart', chart } : sentence();
}

const formName = (content: SlideContent, lang: Lang): string => {
	switch (content.kind) {
		case 'chart':
			return FORM_NAMES[content.chart.kind][lang];
		case 'table':
		case 'picture':
			return FORM_NAMES[content.kind][lang];
		case 'sentence':
			return '';
	}
};

/** Categories and series in a sentence. */
function extentOf(content: SlideContent, lang: Lang): string {
	const words = WORDS[lang];
	const span = (names: readonly string[]) => words.from(names[0] ?? '', names.at(-1) ?? '');
	if (content.kind === 'table')
		return `${span(content.table.rows.map((row) => row.name))}; ${content.table.columns.join(', ')}.`;
	if (content.kind !== 'chart') return '';
	const { kind, categories, series } = content.chart;
	if (kind === 'scatter') return `${categories.join(', ')}.`;
	const behind = series.filter((s) => s.behind).length;
	const named = series.flatMap((s) => (s.behind ? [] : [s.name]));
	return `${span(categories)}; ${[...named, ...(behind > 0 ? [words.behind(behind)] : [])].join(', ')}.`;
}

function altTextOf(chart: PresentedChart, content: SlideContent, lang: Lang): string {
	const words = WORDS[lang];
	const spec = chart.reading.draw('slide', chart.headline);
	if (content.kind === 'sentence' || content.kind === 'picture')
		return `${spec.title}. ${spec.summary}`;
	const form = `${words.inPowerPoint(formName(content, lang))}: ${extentOf(content, lang)}`;
	return `${spec.title}. ${form} ${words.onSite}: ${spec.summary}`;
}

const verdictLines = (
	{ kind, claim, reason, rule, effect, facts }: PresentedVerdict,
	lang: Lang
): string[] => {
	const m = MESSAGES[lang];
	return [
		`[${m.verdicts[kind]}] ‘${claim}’ (${effect})`,
		reason,
		`${WORDS[lang].rule}: ${rule}`,
		`${m.observations}: ${facts.n} · ${m.yearsShown}: ${facts.years} · ${m.place}: ${facts.place}`
	];
};

/** Paragraphs as lines, list items with a bullet. */
const blockLines = (blocks: readonly Block[]): string[] =>
	blocks.map((block) => `${block.kind === 'li' ? '• ' : ''}${plain([block])}`);

const sourceLines = (source: Source, lang: Lang): string[] => [
	`${source.title[lang]} · ${source.publisher} · ${source.licence} · ${source.url}`,
	`${WORDS[lang].citation}: ${source.citation}`
];

const tableLines = ({ caption, columns, rows }: DataTable): string[] => [
	caption,
	...[columns, ...rows].map((cells) => cells.join('\t'))
];

const section = (title: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : ['', title.toUpperCase(), ...lines];

function notesOf(chart: PresentedChart, content: SlideContent, { lang, link }: PlanInput): string {
	const m = MESSAGES[lang];
	const words = WORDS[lang];
	const { definition, advice, reading } = chart;
	const form = formOf(definition.id);
	const picture = content.kind === 'picture';
	return [
		chart.headline,
		...section(words.measure, [chart.deck]),
		...section(m.lectureWords, [
			`${advice.title[lang]}: ${advice.says[lang]}`,
			`${m.story.evidenceTitle}: ${advice.evidenceText[lang]}`
		]),
		...section(m.dataShow, blockLines(chart.data)),
		...section(
			m.verdictTitle,
			chart.verdicts.flatMap((verdict) => verdictLines(verdict, lang))
		),
		...section(m.cannotSay, blockLines(chart.limits)),
		...section(m.lectureAdvice, [`‘${advice.advice[lang]}’ ${m.afterVerdict[chart.verdict]}`]),
		...section(words.remarks, reading.notes),
		...section(m.source, [
			...chart.sources.flatMap((source) => sourceLines(source, lang)),
			`${words.grade}: ${m.grades[definition.grade]}`
		]),
		...section(words.link, link === null ? [] : [link]),
		...(content.kind === 'sentence'
			? []
			: section(words.inPowerPoint(formName(content, lang)), [
					picture ? words.asPicture : words.editable,
					...(picture && form.recipe !== null ? [] : [form.why[lang]])
				])),
		...(form.tableInNotes || picture ? section(words.table, tableLines(reading.table)) : [])
	].join('\n');
}

/** The slide of a chart. Throws where a picture is needed and none is given, and on an unknown chart: a programmer's mistakes. */
export function planSlide(chart: PresentedChart, input: PlanInput): SlidePlan {
	const { lang, link } = input;
	const content = contentOf(chart, input);
	const m = MESSAGES[lang];
	return {
		id: chart.definition.id,
		lang,
		headline: chart.headline,
		deck: chart.deck,
		content,
		table: chart.reading.table,
		altText: altTextOf(chart, content, lang),
		notes: notesOf(chart, content, input),
		source: `${m.source}: ${chart.sources.map((s) => `${s.title[lang]} (${s.licence})`).join('; ')}`,
		link,
		date:
			chart.sources
				.map((s) => s.retrieved)
				.sort()
				.at(-1) ?? ''
	};
}

/**
 * The first slide of a deck, from the scoreboard of all charts. `roles` = names of the chosen roles, as the scoreboard
 * page says them; `null` = all.
 */
export function planTitle(
	{ counts, tested, points }: Scoreboard,
	{ lang, link, roles }: { lang: Lang; link: string | null; roles: string | null }
): TitlePlan {
	const m = MESSAGES[lang];
	const held = counts.supports;
	return {
		lang,
		headline:
			roles === null ? m.scoreboard.all(held, tested) : m.scoreboard.roles(roles, held, tested),
		rest: m.scoreboard.rest(counts.mixed, counts.contradicts, counts['cannot-test']),
		site: m.siteName,
		credit: m.lectureCredit(
			LECTURE.title[lang],
			LECTURE.speaker[lang],
			LECTURE.occasion[lang],
			LECTURE.year
		),
		notes: [
			m.scoreboard.title,
			m.scoreboard.rule,
			'',
			...points.map(({ advice, kind }) => `[${m.verdicts[kind]}] ${advice.title[lang]}`),
			'',
			m.codeLicence,
			...(link === null ? [] : [link])
		].join('\n'),
		link
	};
}
