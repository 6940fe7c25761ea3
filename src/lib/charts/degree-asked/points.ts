import { group, rollup, sum } from 'd3';
import { wilson, type ShareEstimate } from '../../market/interval';
import { enoughToDraw } from '../../market/verdict-rules';
import type { AdvertMonth, AnswerYear, RoleId, SourceId } from '../../model/tables';
import type { ChartInput } from '../contract';
import { aiRoles, shownRoles, shownYears } from '../selection';

export const ADVERT_SEARCH: SourceId = 'datanerd-google-jobs-2024q4';
export const SURVEY: SourceId = 'kaggle-survey';

/** Degree groups from left to right; the line of the question runs between the first and the second. */
export const DEGREES = ['bachelor_or_less', 'master', 'doctorate'] as const;
export type Degree = (typeof DEGREES)[number];

/** Adverts found with one search term, or with all terms of one role. */
export interface AdvertLine {
	/** A role, or the search term where it names none of ours. */
	readonly key: string;
	readonly roleId: RoleId | null;
	/** One of our roles and shown: it is judged. */
	readonly judged: boolean;
	/** Adverts that mention no degree; `null` = fewer than 10 adverts. */
	readonly share: ShareEstimate | null;
	/** The same for the role's senior search terms; `null` = none, or fewer than 10 adverts. */
	readonly senior: ShareEstimate | null;
}

/** Degrees of the people of one role in one year. */
export interface PeopleLine {
	readonly year: number;
	readonly roleId: RoleId;
	readonly judged: boolean;
	/** Shares of those who named one of the three, 0–1, in the order of `DEGREES`. */
	readonly shares: readonly ShareEstimate[];
	/** Those who named one of the three. */
	readonly n: number;
}

export interface DegreePoints {
	/** First and last month of the adverts, `YYYY-MM`; `null` = none in the range. */
	readonly months: readonly [string, string] | null;
	/** Largest share first. */
	readonly adverts: readonly AdvertLine[];
	/** Years of the survey in the range. */
	readonly years: readonly number[];
	/** By year, then the largest share of the last year without a graduate degree first. */
	readonly people: readonly PeopleLine[];
	/** Chosen roles that the adverts, and that the survey, does not know in the range. */
	readonly withoutAdverts: readonly RoleId[];
	readonly withoutPeople: readonly RoleId[];
}

/** Adverts that mention no degree, and degrees of the people who work, of the roles that the sources know. */
export function degreePoints({ tables, view }: ChartInput): DegreePoints {
	const judged = new Set(shownRoles(tables, view).map((role) => role.id));
	const ours = new Set(aiRoles(tables).map((role) => role.id));
	const yearOf = (row: AdvertMonth) => Number(row.month.slice(0, 4));
	const searched = tables.advertMonth.filter((r) => r.source === ADVERT_SEARCH);
	const advertYears = new Set(shownYears(view, searched.map(yearOf)));
	const rows = searched.filter((r) => advertYears.has(yearOf(r)));
	const months = rows.map((r) => r.month).toSorted();
	const [first, last] = [months[0], months.at(-1)];
	const adverts = [
		...group(rows, (r) => (r.roleId !== null && ours.has(r.roleId) ? r.roleId : r.label))
	]
		.map(([key, of]): AdvertLine => {
			const roleId = of[0]?.roleId ?? null;
			return {
				key,
				roleId,
				judged: roleId !== null && judged.has(roleId),
				share: noDegree(of.filter((r) => !r.senior)),
				senior: noDegree(of.filter((r) => r.senior))
			};
		})
		.toSorted((a, b) => (b.share?.share ?? 0) - (a.share?.share ?? 0));

	const answers = tables.answerYear.filter((r) => r.source === SURVEY && r.question === 'degree');
	const years = shownYears(
		view,
		answers.map((r) => r.year)
	);
	const people = peopleLines(
		answers.filter((r) => years.includes(r.year)),
		judged
	);
	const chosen = view.roles === null ? [] : [...judged];
	return {
		months: first === undefined || last === undefined ? null : [first, last],
		adverts,
		years,
		people,
		withoutAdverts: chosen.filter((id) => !adverts.some((a) => a.roleId === id)),
		withoutPeople: chosen.filter((id) => !people.some((p) => p.roleId === id))
	};
}

/** All months together; `null` with fewer than 10 adverts. */
function noDegree(rows: readonly AdvertMonth[]): ShareEstimate | null {
	const n = sum(rows, (r) => r.n);
	return enoughToDraw(n)
		? wilson(
				sum(rows, (r) => r.nNoDegree),
				n
			)
		: null;
}

function peopleLines(rows: readonly AnswerYear[], judged: ReadonlySet<RoleId>): PeopleLine[] {
	const lines = [
		...group(
			rows,
			(r) => r.year,
			(r) => r.roleId
		)
	].flatMap(([year, byRole]) =>
		[...byRole].flatMap(([roleId, of]): PeopleLine[] => {
			const counts = rollup(
				of,
				(answers) => sum(answers, (r) => r.nYes),
				(r) => r.group
			);
			const n = sum(DEGREES, (degree) => counts.get(degree) ?? 0);
			const shares = DEGREES.flatMap((degree) => wilson(counts.get(degree) ?? 0, n) ?? []);
			return enoughToDraw(n) ? [{ year, roleId, judged: judged.has(roleId), shares, n }] : [];
		})
	);
	// The order of the last year a role is in, so that it keeps its place from panel to panel.
	const rank = new Map(
		lines.toSorted((a, b) => a.year - b.year).map((l) => [l.roleId, l.shares[0]?.share ?? 0])
	);
	const at = (line: PeopleLine) => rank.get(line.roleId) ?? 0;
	return lines.toSorted((a, b) => a.year - b.year || at(b) - at(a));
}

/** The people who are judged: those of the last year shown. */
export const lastPeople = ({ people, years }: DegreePoints): readonly PeopleLine[] =>
	people.filter((line) => line.judged && line.year === years.at(-1));

/** The adverts that are judged. */
export const judgedAdverts = ({
	adverts
}: DegreePoints): readonly (AdvertLine & { readonly share: ShareEstimate })[] =>
	adverts.filter((line): line is AdvertLine & { share: ShareEstimate } =>
		Boolean(line.judged && line.share)
	);
