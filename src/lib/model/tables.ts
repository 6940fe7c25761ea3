/**
 * The tables of `datasets/`, one interface a table, one object a CSV record.
 * CSV columns are snake_case (`n_total_ai`), fields camelCase (`nTotalAi`).
 * `null` = blank in the file = not published or not measured; 0 = measured as zero. Never mix the two.
 */

/** The two languages of the product. */
export type Lang = 'ko' | 'en';
export const LANGS: readonly Lang[] = ['ko', 'en'];
/** One text in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** Key of `roles.csv`, for example `ml_engineer`. */
export type RoleId = string;
/** Key of `sources.csv`, for example `aijobs-salaries`. */
export type SourceId = string;
/** ISO 3166 alpha-2 country, or `WLD` for every country a source holds. */
export type Geo = string;

/** What a role does in a team; the order is the lecture's, from data to management. */
export const FAMILIES = [
	'data',
	'analysis',
	'operations',
	'modeling',
	'engineering',
	'research',
	'business',
	'management',
	'reference'
] as const;
export type Family = (typeof FAMILIES)[number];

/** The three groups of students for which supply is measured (degrees carry no role names). */
export const SUPPLY_FAMILIES = ['engineering', 'research', 'analysis'] as const;
export type SupplyFamily = (typeof SUPPLY_FAMILIES)[number];

/** A row of `roles.csv`. File order matters: the first pattern that matches a title decides. */
export interface Role {
	readonly id: RoleId;
	/** Full name. */
	readonly name: Bilingual;
	/** Short name for chart labels, chips and sentences. */
	readonly label: Bilingual;
	readonly family: Family;
	/** Students who prepare for this kind of role; `null` = no public series stands for them. */
	readonly supplyFamily: SupplyFamily | null;
	/** Nearest O*NET-SOC code; nearest, not equal. */
	readonly onetSoc: string;
	/** Nearest ESCO concept; empty when there is none. */
	readonly escoLabel: string;
	/** Regular expressions in JavaScript syntax, to be matched without regard to case. */
	readonly titlePatterns: readonly string[];
	readonly description: Bilingual;
}

/** Postings of one role in one year in one place (`role_year.csv`; key: source, geo, year, role). */
export interface RoleYear {
	readonly source: SourceId;
	readonly geo: Geo;
	readonly year: number;
	readonly roleId: RoleId;
	/** Postings of this role. A title of k roles counts 1/k in each, so this may be a fraction. */
	readonly n: number;
	/** Postings classified as any AI role (the reference role is not one): the denominator of a share. */
	readonly nTotalAi: number;
	/** All postings of the year and place: AI roles + reference role + unclassified. */
	readonly nPostings: number;
	/** Postings of the year and place whose title matched no role. */
	readonly nUnclassified: number;
	/** Postings of the year and place whose title names more than one role. */
	readonly nAmbiguous: number;
	/** Postings of this role labelled entry level by the publisher. */
	readonly nEntry: number;
	/** Full-time postings of this role with yearly pay (USD): base of the pay columns. */
	readonly nPay: number;
	/** Quartiles of midpoint pay, USD a year; `null` where `nPay` < 10. */
	readonly payP25: number | null;
	readonly payP50: number | null;
	readonly payP75: number | null;
	/** Bootstrap 95% interval of the median, USD a year. */
	readonly payP50Lo: number | null;
	readonly payP50Hi: number | null;
	/** Median of high / low over postings that advertise a range. */
	readonly rangeRatioP50: number | null;
}

/** The role of a title that matched nothing. Not a row of `roles.csv`. */
export const UNCLASSIFIED = 'unclassified';

/** How often one raw title was used (`title_year.csv`; key: source, year, role, title). */
export interface TitleYear {
	readonly source: SourceId;
	readonly year: number;
	/** A role of `roles.csv`, or `unclassified`. */
	readonly roleId: RoleId;
	readonly rawTitle: string;
	/** Postings; a title of k roles is listed under each with 1/k of its postings. */
	readonly n: number;
}

/** People who call an activity an important part of their work (`activity_year.csv`). */
export interface ActivityYear {
	readonly source: SourceId;
	readonly year: number;
	readonly roleId: RoleId;
	/** The role as the survey asked for it. */
	readonly label: string;
	readonly activity: string;
	readonly nYes: number;
	/** People of this label who answered the question. */
	readonly nBase: number;
}

/** People by how many activities they ticked (`activity_count_year.csv`). */
export interface ActivityCountYear {
	readonly source: SourceId;
	readonly year: number;
	readonly roleId: RoleId;
	readonly label: string;
	/** 0 = ticked 'none of these' or 'other' only. */
	readonly nActivities: number;
	readonly nPeople: number;
}

/** Monthly means of daily figures (`demand_index.csv`; key: geo, month). */
export interface DemandMonth {
	readonly geo: Geo;
	/** `YYYY-MM`. */
	readonly month: string;
	/** Days averaged: the weight of the month in a yearly mean. */
	readonly nDays: number;
	/** Postings that mention AI, % of all postings. */
	readonly aiSharePct: number | null;
	/** All postings, 1 February 2020 = 100, seasonally adjusted. */
	readonly totalIndex: number | null;
	/** Mean of share x total of each day: postings that mention AI per 100 postings of 1 February 2020. */
	readonly aiIndex: number | null;
}

/** Students by family of preparation (`supply_year.csv`; key: geo, year, family, measure). */
export interface SupplyYear {
	readonly geo: Geo;
	readonly year: number;
	readonly family: SupplyFamily;
	/** What is counted, for example `masters_enrolment_cis`. */
	readonly measure: string;
	readonly value: number | null;
	readonly unit: string;
	/** Values with different versions must not be joined by a line. */
	readonly fieldListVersion: string;
}

/** People who choose a label in a survey (`people_year.csv`; key: source, year, label). */
export interface PeopleYear {
	readonly source: SourceId;
	readonly year: number;
	/** The option as the survey printed it. */
	readonly label: string;
	/** Roles that the option covers: postings of these roles stand on the other side of a balance. */
	readonly roleIds: readonly RoleId[];
	readonly nPeople: number;
	/** People who answered the question. */
	readonly nBase: number;
}

/** A row of `sources.csv`. */
export interface Source {
	readonly id: SourceId;
	readonly title: Bilingual;
	readonly publisher: string;
	readonly licence: string;
	readonly url: string;
	readonly citation: string;
	/** Years covered, as text: `2020-2025`. */
	readonly years: string;
	/** Last day covered, `YYYY-MM-DD`; `null` = the last year is whole. */
	readonly lastDate: string | null;
	/** What one record of the original is. */
	readonly unit: Bilingual;
	readonly knownBiases: Bilingual;
	/** Day the copy was taken, `YYYY-MM-DD`. */
	readonly retrieved: string;
}

/** Everything that is loaded. */
export interface Tables {
	readonly roles: readonly Role[];
	readonly roleYear: readonly RoleYear[];
	readonly titleYear: readonly TitleYear[];
	readonly activityYear: readonly ActivityYear[];
	readonly activityCountYear: readonly ActivityCountYear[];
	readonly demandIndex: readonly DemandMonth[];
	readonly supplyYear: readonly SupplyYear[];
	readonly peopleYear: readonly PeopleYear[];
	readonly sources: readonly Source[];
}

/** The tables that charts are computed from: what a page carries. */
export type ChartTables = Omit<Tables, 'activityYear' | 'activityCountYear'>;
