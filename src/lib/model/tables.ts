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
	/** Bootstrap 95% interval of the median, USD a year; postings with one and the same range are drawn together. */
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

/** Experience levels as the publisher of the adverts labels them: entry, middle, senior, executive; `ALL` = together. */
export const LEVELS = ['EN', 'MI', 'SE', 'EX', 'ALL'] as const;
export type Level = (typeof LEVELS)[number];

/** Pay of one role at one level (`pay_level.csv`; key: source, geo, year, role, level). Full-time postings with yearly pay. */
export interface PayLevel {
	readonly source: SourceId;
	readonly geo: Geo;
	readonly year: number;
	readonly roleId: RoleId;
	readonly level: Level;
	/** Postings whose title names this role alone: a whole number, counted as `nPay` of `RoleYear`; `ALL` equals it. */
	readonly n: number;
	/** Median midpoint pay, USD a year; `null` where `n` < 10. */
	readonly payP50: number | null;
	/** Bootstrap 95% interval of the median, USD a year; postings with one and the same range are drawn together. */
	readonly payP50Lo: number | null;
	readonly payP50Hi: number | null;
	/** Postings of the reference role (software engineer) of the same year, place and level. */
	readonly nReference: number;
	/**
	 * Median over the reference role's median at the same level, minus 1; `null` where either side has fewer than 10
	 * postings, for the reference role itself, and for `ALL` (there the mix of levels would be compared, not the pay).
	 */
	readonly premium: number | null;
	/** Bootstrap 95% interval of `premium`, both sides drawn anew; postings with one and the same range together. */
	readonly premiumLo: number | null;
	readonly premiumHi: number | null;
}

/** The middles of twenty equal parts of a distribution: 0.025, 0.075 … 0.975. */
export const QUANTILES: readonly number[] = Array.from({ length: 20 }, (_, i) => (2 * i + 1) / 40);

/** How pay is spread (`pay_quantile.csv`; key: source, geo, year, role, level); only where `n` >= 30. */
export interface PayQuantile {
	readonly source: SourceId;
	readonly geo: Geo;
	readonly year: number;
	readonly roleId: RoleId;
	readonly level: Level;
	readonly n: number;
	/** Midpoint pay at `QUANTILES` (type 7), USD a year, in order. */
	readonly pay: readonly number[];
	/** Postings that advertise a range. */
	readonly nRange: number;
	/** High / low of the advertised range at `QUANTILES`; empty where `nRange` < 30. */
	readonly rangeRatio: readonly number[];
}

/** The activities that the survey asked for, in the lecture's order from data to research. */
export const ACTIVITIES = [
	'data_infrastructure',
	'analyze_data_for_decisions',
	'ml_prototypes',
	'improve_existing_ml_models',
	'ml_service_in_production',
	'ml_research'
] as const;

/** People who call both of two activities an important part of their work (`activity_pair_year.csv`). */
export interface ActivityPairYear {
	readonly source: SourceId;
	readonly year: number;
	readonly roleId: RoleId;
	readonly label: string;
	/** `activityA` < `activityB` in the order of `ACTIVITIES`; each pair once. */
	readonly activityA: string;
	readonly activityB: string;
	readonly nBoth: number;
	readonly nBase: number;
}

/** Questions of a survey beside the activities. */
export const QUESTIONS = ['degree', 'employer_size', 'industry'] as const;
export type Question = (typeof QUESTIONS)[number];

/** People of a role by their answer to a single-choice question (`answer_year.csv`). */
export interface AnswerYear {
	readonly source: SourceId;
	readonly year: number;
	readonly roleId: RoleId;
	/** The role as the survey asked for it. */
	readonly label: string;
	readonly question: Question;
	/** The answer in one spelling over the years, in English, for example `Doctoral degree`. */
	readonly answer: string;
	/** What the answer counts as: a group of `ANSWER_GROUPS[question]`. */
	readonly group: string;
	readonly nYes: number;
	/** People of this label who answered the question. */
	readonly nBase: number;
}

/** Groups of answers, in order. `other` = names no group (no answer, not working, unclear); kept, so that sums agree. */
export const ANSWER_GROUPS: Readonly<Record<Question, readonly string[]>> = {
	degree: ['bachelor_or_less', 'master', 'doctorate', 'other'],
	employer_size: ['0-49', '50-249', '250-999', '1000-9999', '10000+'],
	/** `ai_for_x`: the employer's business is something else; `technology`: AI may be the product; `academia`: no company. */
	industry: ['ai_for_x', 'technology', 'academia', 'other']
};

/** Adverts of one label in one month, by what they say (`advert_month.csv`; key: source, month, label). */
export interface AdvertMonth {
	readonly source: SourceId;
	/** `YYYY-MM`. */
	readonly month: string;
	/** The role as the collector of the adverts labels it, for example `Senior Data Engineer`. */
	readonly label: string;
	/** `null` = names no role of ours. */
	readonly roleId: RoleId | null;
	/** Seniority stands in the label. */
	readonly senior: boolean;
	readonly n: number;
	/** Adverts in which no degree is mentioned. */
	readonly nNoDegree: number;
	readonly nInternship: number;
	/** Adverts that list any skill. */
	readonly nWithSkills: number;
}

/** What kind of ability a skill is. */
export const SKILL_GROUPS = [
	'software',
	'operations',
	'data',
	'ml',
	'communication',
	'other'
] as const;
export type SkillGroup = (typeof SKILL_GROUPS)[number];

/** Adverts that name a skill (`advert_skill.csv`; key: source, period, label, skill). */
export interface AdvertSkill {
	readonly source: SourceId;
	/** First and last month: `2024-09/2024-12`. */
	readonly period: string;
	readonly label: string;
	readonly roleId: RoleId | null;
	readonly senior: boolean;
	/** Lower case, as in the source: `python`. */
	readonly skill: string;
	readonly skillGroup: SkillGroup;
	readonly nYes: number;
	/** Adverts of the label that list any skill. A skill without a row was named by fewer than 30 adverts: unknown, not 0. */
	readonly nBase: number;
}

/** Kinds of terms in hiring posts. */
export const TERM_GROUPS = ['modelling', 'operating', 'field'] as const;
export type TermGroup = (typeof TERM_GROUPS)[number];

/** Hiring posts that mention a term (`term_year.csv`; key: source, year, term). */
export interface TermYear {
	readonly source: SourceId;
	readonly year: number;
	/** As the source spells it: `Deep Learning`. */
	readonly term: string;
	readonly termGroup: TermGroup;
	/** Posts that mention it, summed over the months of the year. */
	readonly nYes: number;
	/** Posts of the same months. */
	readonly nBase: number;
	/** Months that the year holds. */
	readonly nMonths: number;
}

/** Filled jobs of an official occupation (`stock_year.csv`; key: source, geo, year, soc). */
export interface StockYear {
	readonly source: SourceId;
	readonly geo: Geo;
	readonly year: number;
	/** SOC 2018 code: `15-2051`. */
	readonly soc: string;
	readonly title: Bilingual;
	readonly employment: number;
	/** Relative standard error of `employment`, %. */
	readonly rsePct: number | null;
	/** Median yearly pay, USD. */
	readonly payP50: number | null;
}

/** Where new doctorates go (`destination_year.csv`; key: source, series, year, sector). */
export interface DestinationYear {
	readonly source: SourceId;
	readonly geo: Geo;
	/** `math-cs` (mathematics and computer sciences, 1992-2022) or `cis` (computer and information sciences, 2017-2023). */
	readonly series: 'math-cs' | 'cis';
	readonly year: number;
	/** `industry`, `academe`, `government`, `nonprofit`, `other`. */
	readonly sector: string;
	/** % of doctorates with a definite job. */
	readonly pct: number;
	/** Doctorates with a definite job: the base; `null` = not published. */
	readonly n: number | null;
	/** Values with different versions must not be joined by a line. */
	readonly tableVersion: string;
}

/** Students and degrees by field (`degree_year.csv`; key: source, geo, year, measure). */
export interface DegreeYear {
	readonly source: SourceId;
	readonly geo: Geo;
	readonly year: number;
	/** `masters_enrolment_cis`, `masters_enrolment_data_science`, `masters_enrolment_ai`, `doctorates_ai` … */
	readonly measure: string;
	readonly value: number;
	/** `students` or `degrees`. */
	readonly unit: string;
	readonly fieldListVersion: string;
}

/** A figure published on AI staff in Korea (`korea_figure.csv`; key: source, year, measure, group, survey). */
export interface KoreaFigure {
	readonly source: SourceId;
	readonly year: number;
	/**
	 * `employed`, `short`, `shortage_rate` (short / (employed + short)), `shortage_rate_of_staff` (short / employed: how the
	 * rates by job type were published), `ai_share_of_developer_adverts`, `adverts_change`, `applicants_change` …
	 */
	readonly measure: string;
	/** Year from which a change is counted; `null` = the value is no change. */
	readonly since: number | null;
	/** `all`, or the job type as the survey names it, in English. */
	readonly group: string;
	readonly groupName: Bilingual;
	/** Roles that the job type comes near; empty = none. */
	readonly roleIds: readonly RoleId[];
	readonly value: number;
	/** `people`, `percent`. */
	readonly unit: string;
	/** Survey and edition, for example `SPRi AI industry survey 2023`. */
	readonly survey: string;
	/** Firms that the survey covers; `null` = not published. */
	readonly nFirms: number | null;
	/** Page on which the figure was read. */
	readonly page: string;
	/** Read in the press, not in the report itself. */
	readonly quoted: boolean;
}

/** Everything that is loaded. */
export interface Tables {
	readonly roles: readonly Role[];
	readonly roleYear: readonly RoleYear[];
	readonly titleYear: readonly TitleYear[];
	readonly payLevel: readonly PayLevel[];
	readonly payQuantile: readonly PayQuantile[];
	readonly activityYear: readonly ActivityYear[];
	readonly activityCountYear: readonly ActivityCountYear[];
	readonly activityPairYear: readonly ActivityPairYear[];
	readonly answerYear: readonly AnswerYear[];
	readonly peopleYear: readonly PeopleYear[];
	readonly demandIndex: readonly DemandMonth[];
	readonly advertMonth: readonly AdvertMonth[];
	readonly advertSkill: readonly AdvertSkill[];
	readonly termYear: readonly TermYear[];
	readonly supplyYear: readonly SupplyYear[];
	readonly degreeYear: readonly DegreeYear[];
	readonly destinationYear: readonly DestinationYear[];
	readonly stockYear: readonly StockYear[];
	readonly koreaFigure: readonly KoreaFigure[];
	readonly sources: readonly Source[];
}
export type TableName = keyof Tables;
