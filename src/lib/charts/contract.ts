import type { ChartSpec, DataTable, FrameName } from '../plot/spec';
import type { Bilingual, Lang, SourceId, TableName, Tables } from '../model/tables';
import type { VerdictKind } from '../model/verdict';
import type { View } from '../model/view';

/** How far a chart's data reach: `A` measured directly, `B` a fair proxy, `C` illustrative; C never decides a section. */
export type Grade = 'A' | 'B' | 'C';

/** All that a chart is computed from. */
export interface ChartInput {
	/** Only `ChartDefinition.tables`, `roles` and `sources` may be read: a page leaves the others empty. */
	readonly tables: Tables;
	readonly view: View;
	readonly lang: Lang;
}

/** What a statement rests on, as printed. */
export interface Facts {
	/** Observations. */
	readonly n: string;
	readonly years: string;
	readonly place: string;
	/** The observations of `n` as a number, for sorting; `null` = none, or not published. */
	readonly count: number | null;
}

/** One claim of the lecture, judged by a stated rule from the points on screen. */
export interface Verdict {
	/** Variant of the commentary's parts `claim` and `rule`, for example `modelling`. */
	readonly claim: string;
	readonly kind: VerdictKind;
	/** Variant of the part `reason`: why the rule gave this answer; its holes are filled from `figures`. */
	readonly reason: string;
	/**
	 * The size of what was found, as printed on the scoreboard, in at most about 24 characters: `37.2 → 29.7%`,
	 * `−7.5 pp`, `9 / 13 roles`. '–' = nothing was measured (then the verdict is `cannot-test`).
	 */
	readonly effect: string;
	/** What this claim rests on, where that is not what the chart rests on as a whole. */
	readonly facts?: Facts;
	/** Judged over all roles, whichever are chosen. */
	readonly allRoles?: boolean;
}

/** A verdict before its effect is printed: what the rule itself knows. */
export type Judgement = Omit<Verdict, 'effect'>;

/** A short word list under a chart, such as the commonest titles of a role. */
export interface WordList {
	readonly title: string;
	readonly items: readonly string[];
}

/**
 * What a chart says of one input. Drawing, headline, commentary, verdict and table come from the same points,
 * computed once, so none can disagree with another.
 */
export interface ChartReading {
	/** Variant of the commentary's `headline` and `data`: which finding the points show. */
	readonly variant: string;
	/** Variant of `data` alone, where its text rests on more than the headline does. */
	readonly dataVariant?: string;
	/** Hole name → text, formatted for the language. */
	readonly figures: Readonly<Record<string, string>>;
	/** At least one; the first is the chart's own. */
	readonly verdicts: readonly Verdict[];
	/** What the chart rests on, and its verdicts too unless they say otherwise. */
	readonly facts: Facts;
	/** Short remarks that hold for this view only: a filter without effect, years left out. */
	readonly notes: readonly string[];
	/** The drawing for a layout; `title` is the headline. */
	draw(frame: FrameName, title: string): ChartSpec;
	/** The same points in another form, for a question the first form answers less well. */
	readonly second?: { readonly name: string; draw(frame: FrameName, title: string): ChartSpec };
	readonly table: DataTable;
	readonly lists?: readonly WordList[];
}

/** Which choices of the reader change this chart, and how the role filter does. */
export interface Controls {
	/** `filter`: rows of the chosen roles. `family`: the students who prepare for them. `none`: the source has no roles. */
	readonly roles: 'filter' | 'family' | 'none';
	readonly years: boolean;
	readonly base: boolean;
	readonly geo: boolean;
}

/** A chart: pure, no DOM. Its texts stand beside it in `ko.md` and `en.md`. */
export interface ChartDefinition {
	readonly id: string;
	/** Place on the dashboard. */
	readonly order: number;
	/** Section of the lecture (`content/lecture.ts`) it belongs to. */
	readonly section: string;
	/** Points of the summary (`content/lecture.ts`) that it also bears on. */
	readonly closes: readonly string[];
	readonly grade: Grade;
	/** Drawn on the dashboard; the others are listed there with their findings. */
	readonly lead: boolean;
	/** Short name for navigation. */
	readonly name: Bilingual;
	readonly sources: readonly SourceId[];
	/** The tables that it reads besides `roles` and `sources`. */
	readonly tables: readonly Exclude<TableName, 'roles' | 'sources'>[];
	readonly controls: Controls;
	read(input: ChartInput): ChartReading;
}
