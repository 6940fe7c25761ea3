import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../../tests/fixtures/made-up';
import type { ActivityYear } from '../../model/tables';
import { DEFAULT_VIEW } from '../../model/view';
import { mixPoints } from './points';

const row = (roleId: string, year: number, activity: string, nYes: number): ActivityYear => ({
	source: 'kaggle-survey',
	year,
	roleId,
	label: roleId,
	activity,
	nYes,
	nBase: 100
});
const tables = madeUpTables({
	roles: [madeUpRole('a'), madeUpRole('b')],
	activityYear: [
		row('a', 2018, 'ml_prototypes', 90),
		row('a', 2022, 'ml_prototypes', 30),
		row('a', 2022, 'ml_research', 10),
		row('b', 2022, 'ml_prototypes', 20),
		row('b', 2022, 'improve_existing_ml_models', 20),
		row('b', 2022, 'ml_research', 10)
	]
});
const points = (roles: readonly string[] | null) =>
	mixPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles } });

describe('mixPoints', () => {
	it('orders roles by the part of modelling among all that was named, without the year of five activities', () => {
		const { rows, years } = points(null);
		expect(years).toEqual([2022]);
		// b: 40 of 50, a: 30 of 40.
		expect(rows.map((r) => [r.role.id, r.last?.modelling])).toEqual([
			['b', 0.8],
			['a', 0.75]
		]);
	});
	it('keeps an activity that was not asked for blank', () => {
		expect(points(['a']).rows[0]?.last?.shares.has('data_infrastructure')).toBe(false);
	});
});
