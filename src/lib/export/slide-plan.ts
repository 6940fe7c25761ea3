/**
 * What the slides hold, before any file is made: pure, no browser. Everything is taken from what the page prints of a
 * chart, so a slide cannot say another number than the page.
 */
import { pictureWords } from '../charts/picture-words';
import type { PresentedChart, PresentedVerdict } from '../charts/present';
import type { Scoreboard } from '../charts/scoreboard';
import { plain, type Block } from '../content/commentary';
import { LECTURE, LECTURE_SECTIONS, SUMMARY_POINTS, type LectureSection } from '../content/lecture';
import { MESSAGES } from '../content/messages';
import type { Lang, Source } from '../model/tables';
import type { VerdictKind } from '../model/verdict';
import type { View } from '../model/view';
import type { DataTable } from '../plot/spec';
import { FORM_NAMES, formOf, pptxForm } from './forms';
import {
	isCrowded,
	slideChart,
	slideTable,
	type RoleInks,
	type SlideChart,
	type SlideTable,
	type TableRecipe
} from './slide-chart';
import { remarksThatFit } from './slide-layout';
import { OF_THE_DRAWING, WORDS } from './words';

/** The drawing of a chart, without the texts around it, as an image. */
export interface SlidePicture {
	/** The same picture as outlines; newer PowerPoint draws it instead of the PNG. */
	readonly svg?: string;
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

/** A verdict in a word, with the colour that it has. */
export interface PrintedVerdict {
	readonly kind: VerdictKind;
	readonly text: string;
}

/** The slide of a chart. */
export interface SlidePlan {
	readonly lang: Lang;
	/** Section of the lecture, name of the chart, grade. */
	readonly kicker: string;
	readonly verdict: PrintedVerdict;
	/** The finding as a sentence. */
	readonly headline: string;
	/** Measure, unit, place, years. */
	readonly deck: string;
	readonly content: SlideContent;
	/** The table on screen. */
	readonly table: DataTable;
	/** For readers who do not see the slide: the finding, the form here, what the drawing on the site shows. */
	readonly altText: string;
	/** Caveats of this view, as many as fit; all are in the notes. */
	readonly remarks: string;
	/** Foot of the slide: sources with their licences, n. */
	readonly source: string;
	/** Absolute address of the view; `null` = none is known. */
	readonly link: string | null;
	/** Notes of the speaker, a paragraph a line. */
	readonly notes: string;
	/** Day on which the newest of its sources was fetched, `YYYY-MM-DD`: the date of the file. */
	readonly date: string;
}

/** The first slide of a deck. */
export interface TitlePlan {
	readonly lang: Lang;
	readonly kicker: string;
	/** How far the lecture's advice holds. */
	readonly headline: string;
	readonly rest: string;
	readonly credit: string;
	readonly link: string | null;
	readonly notes: string;
}

/** The slide before the charts of a section: what the lecture says, its advice, how far the data go with it. */
export interface SectionPlan {
	readonly lang: Lang;
	readonly kicker: string;
	readonly headline: string;
	readonly says: string;
	/** Each piece of advice with what the data say of it; the summary has four. */
	readonly advice: readonly { readonly text: string; readonly verdict: PrintedVerdict | null }[];
	/** The findings of its charts, which follow. */
	readonly findings: readonly string[];
	readonly link: string | null;
	readonly notes: string;
}

export interface PlanInput {
	readonly lang: Lang;
	readonly view: View;
	readonly link: string | null;
	/** Colours of the roles chosen, by name. */
	readonly roles?: RoleInks;
	/** The drawing; needed where `needsPicture` says so, and where `as` asks for it. */
	readonly picture?: SlidePicture;
	/** `picture`: the drawing as it is, though PowerPoint has a form of its own. */
	readonly as?: 'native' | 'picture';
}

function contentOf(
	{ definition, reading, headline }: PresentedChart,
	{ lang, picture, as = 'native', roles }: PlanInput
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
	const tabulated = (as: TableRecipe): SlideContent => {
		const laid = slideTable(table, as);
		const corner = table.columns[as.names[0] ?? 0] ?? '';
		return laid ? { kind: 'table', table: laid, corner } : sentence();
	};
	if (recipe.kind === 'table') return tabulated(recipe);
	const chart = slideChart(table, recipe, lang, roles);
	if (!chart) return sentence();
	return recipe.kind === 'bar' && isCrowded(chart)
		? tabulated({ ...recipe, kind: 'table', shade: 'size' })
		: { kind: 'chart', chart };
}

/** Categories and series in a sentence. */
function extentOf(content: SlideContent, lang: Lang): string {
	const words = WORDS[lang];
	const span = (names: readonly string[]) => words.span(names[0] ?? '', names.at(-1) ?? '');
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
	const { title, summary } = chart.reading.draw('slide', chart.headline);
	if (content.kind === 'sentence' || content.kind === 'picture') return `${title}. ${summary}`;
	const form = FORM_NAMES[content.kind === 'chart' ? content.chart.kind : content.kind][lang];
	return `${title}. ${words.inPowerPoint(form)}: ${extentOf(content, lang)} ${words.onSite}: ${summary}`;
}

const printed = (kind: VerdictKind, lang: Lang): PrintedVerdict => ({
	kind,
	text: WORDS[lang].verdict(MESSAGES[lang].verdicts[kind])
});

const verdictLines = (
	{ kind, claim, reason, rule, effect, facts }: PresentedVerdict,
	lang: Lang
): string[] => {
	const m = MESSAGES[lang];
	return [
		`[${m.verdicts[kind]}] ‘${claim}’ (${effect})`,
		reason,
		`${m.rule}: ${rule}`,
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

const part = (title: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : ['', title.toUpperCase(), ...lines];

const adviceLines = (advice: LectureSection, lang: Lang): string[] => [
	`${advice.title[lang]}: ${advice.says[lang]}`,
	`${MESSAGES[lang].story.evidenceTitle}: ${advice.evidenceText[lang]}`
];

function notesOf(
	chart: PresentedChart,
	content: SlideContent,
	remarks: readonly string[],
	{ lang, link }: PlanInput
): string {
	const m = MESSAGES[lang];
	const words = WORDS[lang];
	const { definition, advice, reading } = chart;
	const drawnAsItIs = content.kind === 'picture';
	const { recipe, tableInNotes } = formOf(definition.id);
	// What is said of the form holds only where it is taken.
	const drawnAs = content.kind === 'chart' ? content.chart.kind : content.kind;
	const taken = drawnAs === (recipe?.kind ?? 'picture');
	return [
		chart.headline,
		...part(words.measure, [chart.deck]),
		...part(m.lectureWords, adviceLines(advice, lang)),
		...part(m.dataShow, blockLines(chart.data)),
		...part(
			m.verdictTitle,
			chart.verdicts.flatMap((verdict) => verdictLines(verdict, lang))
		),
		...part(m.cannotSay, blockLines(chart.limits)),
		...part(m.lectureAdvice, [`‘${advice.advice[lang]}’ ${m.afterVerdict[chart.verdict]}`]),
		...part(words.remarks, [...remarks, ...(taken ? [pptxForm(definition.id)[lang]] : [])]),
		...part(m.source, [
			...chart.sources.flatMap((source) => sourceLines(source, lang)),
			`${words.grade}: ${m.grades[definition.grade]}`
		]),
		...part(words.link, link === null ? [] : [link]),
		...(tableInNotes || drawnAsItIs ? part(words.table, tableLines(reading.table)) : [])
	].join('\n');
}

const sectionName = (id: string, lang: Lang): string => {
	const at = LECTURE_SECTIONS.findIndex((section) => section.id === id);
	return WORDS[lang].section(at, LECTURE_SECTIONS[at]?.title[lang] ?? '');
};

/** The slide of a chart. Throws where a picture is needed and none is given, and on an unknown chart: a programmer's mistakes. */
export function planSlide(chart: PresentedChart, input: PlanInput): SlidePlan {
	const { lang, view, link } = input;
	const { definition } = chart;
	const content = contentOf(chart, input);
	const words = pictureWords(chart, { view, lang, link });
	const apply = (remark: string) =>
		content.kind === 'picture' || !OF_THE_DRAWING[lang].test(remark);
	return {
		lang,
		kicker: `${sectionName(definition.section, lang)} · ${definition.name[lang]} · ${WORDS[lang].grade} ${definition.grade}`,
		verdict: printed(chart.verdict, lang),
		headline: words.headline,
		deck: words.deck,
		content,
		table: chart.reading.table,
		altText: altTextOf(chart, content, lang),
		remarks: remarksThatFit(words.notes.filter(apply)),
		source: words.source,
		link,
		notes: notesOf(chart, content, words.notes, input),
		date:
			chart.sources
				.map((s) => s.retrieved)
				.sort()
				.at(-1) ?? ''
	};
}

const credit = (lang: Lang): string =>
	MESSAGES[lang].lectureCredit(
		LECTURE.title[lang],
		LECTURE.speaker[lang],
		LECTURE.occasion[lang],
		LECTURE.year
	);

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
		kicker: m.siteName,
		headline:
			roles === null ? m.scoreboard.all(held, tested) : m.scoreboard.roles(roles, held, tested),
		rest: m.scoreboard.rest(counts.mixed, counts.contradicts, counts['cannot-test']),
		credit: credit(lang),
		link,
		notes: [
			m.scoreboard.title,
			m.scoreboard.rule,
			'',
			...points.map(({ advice, kind }) => `[${m.verdicts[kind]}] ${advice.title[lang]}`),
			'',
			m.footer,
			m.codeLicence,
			...(link === null ? [] : [link])
		].join('\n')
	};
}

/** The slide before the charts of a section. Throws on an unknown section: a programmer's mistake. */
export function planSection(
	id: string,
	{ points }: Scoreboard,
	{ lang, link, findings }: { lang: Lang; link: string | null; findings: readonly string[] }
): SectionPlan {
	const m = MESSAGES[lang];
	const section = LECTURE_SECTIONS.find((s) => s.id === id);
	if (!section) throw new Error(`the lecture has no section '${id}'`);
	const advice = (id === 'summary' ? SUMMARY_POINTS : [section]).map((piece) => {
		const kind = points.find((point) => point.advice.id === piece.id)?.kind;
		return { text: piece.advice[lang], verdict: kind ? printed(kind, lang) : null };
	});
	return {
		lang,
		kicker: `${LECTURE.title[lang]}, ${LECTURE.speaker[lang]}, ${LECTURE.year}`,
		headline: `${LECTURE_SECTIONS.indexOf(section)}. ${section.title[lang]}`,
		says: section.says[lang],
		advice,
		findings,
		link,
		notes: [
			section.title[lang],
			...part(m.lectureWords, adviceLines(section, lang)),
			...part(
				m.lectureAdvice,
				advice.map(({ text, verdict }) => `‘${text}’ ${verdict?.text ?? ''}`.trim())
			),
			...part(m.story.untested, section.untested ? [section.untested[lang]] : []),
			...part(m.story.next, section.next ? [section.next[lang]] : []),
			...part(m.source, [credit(lang)])
		].join('\n')
	};
}
