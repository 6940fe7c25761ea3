import { describe, expect, it } from 'vitest';
import { madeUpRole } from '../../../tests/fixtures/made-up';
import { answerChanges, judgedRows } from './answer-verdict';
import type { AnswerRow } from './answers';

/** A role with `small` of `n` people in the group, year by year. */
const row = (id: string, ...years: readonly (readonly [small: number, n: number])[]): AnswerRow => {
	const points = years.map(([small, n], i) => ({
		year: 2020 + i,
		n,
		people: new Map([
			['small', small],
			['large', n - small]
		])
	}));
	return { role: madeUpRole(id), points, last: points.at(-1) ?? null };
};
const GROUPS = ['small'];

describe('judgedRows', () => {
	it('keeps roles with 30 people in the last year, the largest share first', () => {
		const rows = [row('few', [29, 29]), row('third', [10, 30]), row('half', [15, 30])];
		expect(judgedRows(rows, GROUPS).map(({ role }) => role.id)).toEqual(['half', 'third']);
	});
	it('leaves out a role that the last year does not have', () => {
		expect(judgedRows([{ ...row('gone', [50, 100]), last: null }], GROUPS)).toEqual([]);
	});
});

describe('answerChanges', () => {
	const changes = (...rows: readonly AnswerRow[]) =>
		answerChanges(judgedRows(rows, GROUPS), GROUPS);

	it('counts roles whose intervals of the first and the last year lie apart', () => {
		// Wilson, n = 1000: 40% is 37.0-43.1%, 47% is 43.9-50.1%, 45% is 41.9-48.1%.
		expect(
			changes(
				row('rose', [400, 1000], [470, 1000]),
				row('fell', [470, 1000], [400, 1000]),
				row('same', [400, 1000], [450, 1000])
			)
		).toEqual({ compared: 3, rose: 1, fell: 1 });
	});
	it('compares no role with one year, or with fewer than 30 people in its first', () => {
		expect(changes(row('one', [400, 1000]), row('few', [1, 29], [900, 1000]))).toEqual({
			compared: 0,
			rose: 0,
			fell: 0
		});
	});
});
