import { sum } from 'd3';
import type { ActivityCountYear } from '../model/tables';
import { wilson, type ShareEstimate } from './interval';

/**
 * Share of people who do two or more kinds of work, among those who named at least one:
 * m = people with ≥ 2 activities / people with ≥ 1, 0–1, with the Wilson 95% interval. All rows are taken together,
 * so hand over one source, year and role (or label). `null` = nobody named an activity.
 */
export function shareWithTwoOrMore(rows: readonly ActivityCountYear[]): ShareEstimate | null {
	const people = (least: number) =>
		sum(rows, (row) => (row.nActivities >= least ? row.nPeople : 0));
	return wilson(people(2), people(1));
}
