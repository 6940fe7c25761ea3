/** What the charts of survey answers share: people of a role by the group of their answer, year by year. */
import { group, rollup, sum } from 'd3';
import { enoughToDraw } from '../market/verdict-rules';
import type { AnswerYear, Question, Role, SourceId } from '../model/tables';
import type { ChartInput } from './contract';
import { aiRoles, shownRoles, shownYears } from './selection';

export const KAGGLE: SourceId = 'kaggle-survey';

/** People of one role in one year by the groups of answers that a chart counts. */
export interface AnswerPoint {
	readonly year: number;
	/** People whose answer is in one of the groups. */
	readonly n: number;
	/** People by group. */
	readonly people: ReadonlyMap<string, number>;
}

export interface AnswerRow {
	readonly role: Role;
	/** In year order; years with fewer than 10 people are left out. */
	readonly points: readonly AnswerPoint[];
	/** The last year shown, if the role is in it. */
	readonly last: AnswerPoint | null;
}

export interface AnswerPoints {
	/** Years of the question in the reader's range. */
	readonly years: readonly number[];
	/** Roles shown that the survey asks for, in file order. */
	readonly rows: readonly AnswerRow[];
	/** People of the roles shown who answered in the last year. */
	readonly answered: number;
	/** Of them, those whose answer belongs to a group but is not counted. */
	readonly leftOut: number;
	/** Of them, those whose answer is in none of the groups. */
	readonly elsewhere: number;
	/** Chosen roles that it has no option for. */
	readonly absent: readonly Role[];
}

/** Counts by role and year, of the answers in `groups` only, some left out: other answers are not part of the whole. */
export function answerPoints(
	{ tables, view }: ChartInput,
	question: Question,
	groups: readonly string[],
	without: readonly string[] = []
): AnswerPoints {
	const asked = tables.answerYear.filter((r) => r.source === KAGGLE && r.question === question);
	const years = shownYears(
		view,
		asked.map((r) => r.year)
	);
	const isCounted = (r: AnswerYear) => groups.includes(r.group) && !without.includes(r.answer);
	const byRole = group(
		asked.filter((r) => years.includes(r.year) && isCounted(r)),
		(r) => r.roleId,
		(r) => r.year
	);
	const shown = view.roles === null ? aiRoles(tables) : shownRoles(tables, view);
	const rows = shown.flatMap((role): AnswerRow[] => {
		const points = years.flatMap((year): AnswerPoint[] => {
			const answers = byRole.get(role.id)?.get(year) ?? [];
			const n = sum(answers, (r) => r.nYes);
			const people = rollup(
				answers,
				(same) => sum(same, (r) => r.nYes),
				(r) => r.group
			);
			return enoughToDraw(n) ? [{ year, n, people }] : [];
		});
		const last = points.find((p) => p.year === years.at(-1)) ?? null;
		return points.length === 0 ? [] : [{ role, points, last }];
	});
	const ids = new Set(shown.map((role) => role.id));
	const last = asked.filter((r) => r.year === years.at(-1) && ids.has(r.roleId));
	const people = (of: readonly AnswerYear[]) => sum(of, (r) => r.nYes);
	return {
		years,
		rows,
		answered: people(last),
		leftOut: people(last.filter((r) => groups.includes(r.group) && !isCounted(r))),
		elsewhere: people(last.filter((r) => !groups.includes(r.group))),
		absent:
			view.roles === null || years.length === 0
				? []
				: shown.filter((role) => !rows.some((r) => r.role === role))
	};
}

/** People in some of the groups. */
export const peopleIn = ({ people }: AnswerPoint, groups: readonly string[]): number =>
	sum(groups, (g) => people.get(g) ?? 0);
