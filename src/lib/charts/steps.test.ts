import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../model/view';
import type { Controls } from './contract';
import { stepsOf } from './steps';

const options = { roles: ['ml_engineer', 'ai_engineer', 'data_analyst'], baseYears: [2020, 2021] };
const steps = (controls: Partial<Controls>, second = false, start = DEFAULT_VIEW) =>
	stepsOf(
		{ controls: { roles: 'filter', years: true, base: false, geo: false, ...controls } },
		start,
		options,
		second
	);

describe('the steps of a chart', () => {
	it('go from all roles to one, to two, and to the other form', () => {
		expect(steps({}, true).map(({ view, second }) => [view.roles, second])).toEqual([
			[null, false],
			[['ml_engineer'], false],
			[['ml_engineer', 'ai_engineer'], false],
			[['ml_engineer', 'ai_engineer'], true]
		]);
	});
	it('change the base year where the chart has one', () => {
		expect(
			steps({ roles: 'family', base: true }).map(({ view }) => [view.roles, view.base])
		).toEqual([
			[null, 2020],
			[['ml_engineer'], 2020],
			[['ml_engineer'], 2021]
		]);
	});
	it('are one where nothing can change', () => {
		expect(steps({ roles: 'none' })).toEqual([{ view: DEFAULT_VIEW, second: false }]);
	});
	it('keep the roles that the address has chosen', () => {
		const start = { ...DEFAULT_VIEW, roles: ['data_analyst'] };
		expect(steps({}, false, start)).toEqual([{ view: start, second: false }]);
	});
});
