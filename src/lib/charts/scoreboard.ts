/** Every piece of the lecture's advice with what the data on screen say of it. */
import {
	LECTURE_SECTIONS,
	SUMMARY_POINTS,
	type LectureSection,
	type SummaryPoint
} from '../content/lecture';
import { combineVerdicts } from '../market/verdict-rules';
import type { Bilingual } from '../model/tables';
import type { VerdictKind } from '../model/verdict';
import type { Controls, Grade } from './contract';
import type { PresentedChart } from './present';

/** One claim that a chart judges. */
export interface ScoreRow {
	readonly chart: string;
	readonly chartName: Bilingual;
	readonly grade: Grade;
	/** Whether the role filter changes it. */
	readonly roles: Controls['roles'];
	readonly claim: string;
	readonly kind: VerdictKind;
	readonly reason: string;
	/** The size of the finding. */
	readonly effect: string;
	/** Observations as printed, and as a number for sorting. */
	readonly n: string;
	readonly count: number | null;
	readonly years: string;
	readonly place: string;
}

/** A section of the lecture or a point of its summary, with one verdict made from those of its claims. */
export interface ScorePoint {
	readonly advice: LectureSection | SummaryPoint;
	/** From the claims of charts graded A or B; C is illustrative and decides nothing. */
	readonly kind: VerdictKind;
	readonly rows: readonly ScoreRow[];
}

export interface Scoreboard {
	/** Sections in the order of the lecture, then the four points of the summary. */
	readonly points: readonly ScorePoint[];
	/** Points that could be tested. */
	readonly tested: number;
	readonly counts: Readonly<Record<VerdictKind, number>>;
}

/** Section 14 is its four points: they stand for it. */
const ADVICE: readonly (LectureSection | SummaryPoint)[] = [
	...LECTURE_SECTIONS.filter((section) => section.id !== 'summary'),
	...SUMMARY_POINTS
];

const rowsOf = ({ definition, verdicts }: PresentedChart): ScoreRow[] =>
	verdicts.map(({ claim, kind, reason, effect, facts, allRoles }) => ({
		chart: definition.id,
		chartName: definition.name,
		grade: definition.grade,
		roles: allRoles ? 'none' : definition.controls.roles,
		claim,
		kind,
		reason,
		effect,
		...facts
	}));

/** The scoreboard of some charts: their verdicts by section and summary point, and how many points hold. */
export function scoreboard(charts: readonly PresentedChart[]): Scoreboard {
	const points = ADVICE.map((advice): ScorePoint => {
		const rows = charts
			.filter(({ definition: { section, closes } }) => [section, ...closes].includes(advice.id))
			.flatMap(rowsOf);
		const deciding = rows.filter((row) => row.grade !== 'C').map((row) => row.kind);
		return { advice, rows, kind: combineVerdicts(deciding) };
	});
	const count = (kind: VerdictKind) => points.filter((point) => point.kind === kind).length;
	const counts = {
		supports: count('supports'),
		mixed: count('mixed'),
		contradicts: count('contradicts'),
		'cannot-test': count('cannot-test')
	};
	return { points, counts, tested: points.length - counts['cannot-test'] };
}

/** Columns by which the rows can be sorted. */
export const SCORE_KEYS = ['verdict', 'n', 'grade', 'years', 'chart'] as const;
export type ScoreKey = (typeof SCORE_KEYS)[number];

const KIND_ORDER: readonly VerdictKind[] = ['supports', 'mixed', 'contradicts', 'cannot-test'];

/** A claim with the advice it belongs to. */
export interface SortedRow extends ScoreRow {
	readonly advice: LectureSection | SummaryPoint;
}

/** All claims in one list, in the order asked for; the order of the lecture among equals; missing n last either way. */
export function sortedRows(
	{ points }: Scoreboard,
	key: ScoreKey,
	descending: boolean
): SortedRow[] {
	const value = (row: ScoreRow): number | string | null =>
		({
			verdict: KIND_ORDER.indexOf(row.kind),
			n: row.count,
			grade: row.grade,
			years: row.years,
			chart: row.chart
		})[key];
	return points
		.flatMap((point) => point.rows.map((row) => ({ ...row, advice: point.advice })))
		.toSorted((a, b) => {
			const [x, y] = [value(a), value(b)];
			if (x === y) return 0;
			if (x === null) return 1;
			if (y === null) return -1;
			return (x < y ? -1 : 1) * (descending ? -1 : 1);
		});
}
