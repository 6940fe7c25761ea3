import { describe, expect, it } from 'vitest';
import { madeUpRole, madeUpTables } from '../../../tests/fixtures/made-up';
import type { AnswerYear } from '../model/tables';
import { DEFAULT_VIEW } from '../model/view';
import { answerPoints, peopleIn } from './answers';

const row = (
	roleId: string,
	year: number,
	group: string,
	nYes: number,
	answer = group
): AnswerYear => ({
	source: 'kaggle-survey',
	year,
	roleId,
	label: roleId,
	question: 'industry',
	answer,
	group,
	nYes,
	nBase: 100
});
const tables = madeUpTables({
	roles: [madeUpRole('a'), madeUpRole('b'), madeUpRole('c')],
	answerYear: [
		row('a', 2021, 'technology', 20),
		row('a', 2022, 'technology', 30),
		row('a', 2022, 'ai_for_x', 15, 'banks'),
		row('a', 2022, 'ai_for_x', 25, 'shops'),
		row('a', 2022, 'academia', 30),
		row('b', 2022, 'ai_for_x', 9),
		{ ...row('a', 2022, 'ai_for_x', 99), question: 'degree' }
	]
});
const points = (roles: readonly string[] | null) =>
	answerPoints({ tables, lang: 'en', view: { ...DEFAULT_VIEW, roles } }, 'industry', [
		'ai_for_x',
		'technology'
	]);

describe('answerPoints', () => {
	it('adds up the answers of a group, and leaves other groups out of the whole', () => {
		const [a] = points(null).rows;
		expect(a?.last?.n).toBe(70);
		expect(a?.last && peopleIn(a.last, ['ai_for_x'])).toBe(40);
		expect(a?.points.map((p) => p.year)).toEqual([2021, 2022]);
	});
	it('leaves out roles with fewer than ten people, and names them when chosen', () => {
		expect(points(null).rows.map((r) => r.role.id)).toEqual(['a']);
		expect(points(['b', 'c']).absent.map((r) => r.id)).toEqual(['b', 'c']);
	});
	it('leaves out answers of a group, and tells how many people they and the other groups have', () => {
		const input = { tables, lang: 'en', view: DEFAULT_VIEW } as const;
		const { rows, answered, leftOut, elsewhere } = answerPoints(
			input,
			'industry',
			['ai_for_x', 'technology'],
			['banks']
		);
		// Of a in 2022: technology 30, shops 25; banks 15 left out; academia 30 elsewhere. b has 9.
		expect(rows[0]?.last?.n).toBe(55);
		expect([answered, leftOut, elsewhere]).toEqual([109, 15, 30]);
	});
});
