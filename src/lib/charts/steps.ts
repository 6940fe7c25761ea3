/** A chart told in steps, for a talk: all roles, one of them, two beside each other, another base year, the other form. */
import type { View, ViewOptions } from '../model/view';
import type { RoleId } from '../model/tables';
import type { ChartDefinition } from './contract';

/** What one step shows. */
export interface Step {
	readonly view: View;
	/** The chart's second form instead of its first. */
	readonly second: boolean;
}

/** Told first and second where the reader has chosen no role: the two names that the lecture takes for one job. */
const TOLD: readonly RoleId[] = ['ml_engineer', 'ai_engineer'];

/**
 * The steps of a chart from a view: the view itself first, at least one.
 *
 * @param hasSecond whether the chart has a second form
 */
export function stepsOf(
	{ controls }: Pick<ChartDefinition, 'controls'>,
	start: View,
	options: Pick<ViewOptions, 'roles' | 'baseYears'>,
	hasSecond: boolean
): Step[] {
	const steps: Step[] = [{ view: start, second: false }];
	const add = (change: Partial<View>, second = false) => {
		const last = steps.at(-1)?.view ?? start;
		steps.push({ view: { ...last, ...change }, second });
	};
	const told = TOLD.filter((id) => options.roles.includes(id));
	if (controls.roles !== 'none' && start.roles === null) {
		const [one] = told;
		if (one) add({ roles: [one] });
		if (controls.roles === 'filter' && told.length > 1) add({ roles: told });
	}
	if (controls.base) {
		const other = options.baseYears.find((year) => year > start.base);
		if (other !== undefined) add({ base: other });
	}
	if (hasSecond) add({}, true);
	return steps;
}
