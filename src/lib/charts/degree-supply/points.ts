import { growth, type Growth } from '../../market/growth';
import { indexToBase } from '../../market/index-to-base';
import type { DegreeYear, SupplyFamily } from '../../model/tables';
import type { ChartInput } from '../contract';
import { shownRoles, shownYears } from '../selection';

/** What is counted, and who prepares so. The first ones carry the finding. */
export const JUDGED = [
	{ measure: 'masters_enrolment_cis', family: 'engineering' },
	{ measure: 'masters_enrolment_data_science', family: 'analysis' },
	{ measure: 'doctoral_enrolment_cis', family: 'research' },
	{ measure: 'doctorates_ai', family: 'research' },
	{ measure: 'doctorates_cis', family: 'research' }
] as const satisfies readonly { measure: string; family: SupplyFamily }[];
/** Degrees that end before the present list of fields begins, for their numbers only. */
export const HISTORY = ['masters_cs'] as const;
export type Measure = (typeof JUDGED)[number]['measure'] | (typeof HISTORY)[number];

export interface DegreePoint {
	readonly year: number;
	/** Students or degrees. */
	readonly value: number;
	/** The base year at 100; `null` = counted by another list of fields than the base year. */
	readonly index: number | null;
}

/** One measure over the years shown. */
export interface DegreeLine {
	readonly measure: Measure;
	/** Students of the chosen roles, or of all. */
	readonly subject: boolean;
	/** In year order. */
	readonly points: readonly DegreePoint[];
	/** Years from which another list of fields counts. */
	readonly breaks: readonly number[];
	/** First year shown of the list of fields that counts in the last year. */
	readonly base: number;
	/** From the base year to the last, with the 95% interval; `null` = one year only. */
	readonly growth: Growth | null;
}

export interface SupplyPoints {
	readonly years: readonly number[];
	/** The measures that are judged, those of the chosen roles first. */
	readonly lines: readonly DegreeLine[];
	/** The longer series. */
	readonly history: readonly DegreeLine[];
}

/** US students and degrees, by who prepares for the chosen roles. */
export function supplyPoints({ tables, view }: ChartInput): SupplyPoints {
	const rows = tables.degreeYear.filter((r) => r.geo === 'US');
	const years = shownYears(
		view,
		rows.map((r) => r.year)
	);
	// No role chosen is as good as all: the source has none.
	const roles = view.roles === null || view.roles.length === 0 ? null : shownRoles(tables, view);
	const chosen = roles && new Set(roles.map((role) => role.supplyFamily));
	const line = (measure: Measure, subject: boolean): DegreeLine[] => {
		const found = lineOf(
			rows.filter((r) => r.measure === measure && years.includes(r.year)),
			measure,
			subject
		);
		return found ? [found] : [];
	};
	const lines = JUDGED.flatMap(({ measure, family }) =>
		line(measure, chosen === null || chosen.has(family))
	);
	return {
		years,
		lines: [...lines.filter((l) => l.subject), ...lines.filter((l) => !l.subject)],
		history: HISTORY.flatMap((measure) => line(measure, false))
	};
}

/**
 * A count varies from year to year by about its square root, so its relative standard error is 100 / √n per cent
 * (Poisson): two small numbers must lie further apart to be told apart.
 */
const estimate = (n: number) => ({ value: n, rsePct: n > 0 ? 100 / Math.sqrt(n) : null });

function lineOf(of: readonly DegreeYear[], measure: Measure, subject: boolean): DegreeLine | null {
	const rows = of.toSorted((a, b) => a.year - b.year);
	const last = rows.at(-1);
	if (!last) return null;
	const same = (r: DegreeYear) => r.fieldListVersion === last.fieldListVersion;
	const base = rows.find(same) ?? last;
	const indices = indexToBase(
		rows.map((r) => ({ year: r.year, value: same(r) ? r.value : null })),
		base.year
	);
	return {
		measure,
		subject,
		points: rows.map((r, i) => ({
			year: r.year,
			value: r.value,
			index: indices[i]?.value ?? null
		})),
		breaks: rows.flatMap((r, i) => {
			const before = rows[i - 1];
			return before && before.fieldListVersion !== r.fieldListVersion ? [r.year] : [];
		}),
		base: base.year,
		growth: base === last ? null : growth(estimate(base.value), estimate(last.value))
	};
}

/** The value of a year. */
export const valueIn = ({ points }: DegreeLine, year: number): number | null =>
	points.find((p) => p.year === year)?.value ?? null;
