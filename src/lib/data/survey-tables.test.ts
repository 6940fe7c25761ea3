import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ACTIVITIES,
	ANSWER_GROUPS,
	QUESTIONS,
	type ActivityPairYear,
	type AnswerYear
} from '../model/tables';
import { ACTIVITY_PAIR_YEAR, ANSWER_YEAR } from './survey-tables';
import { parseTable, toCsv, type Table } from './table';
import { knownKeys } from './tables';

const KNOWN = knownKeys([{ id: 'ml_engineer' }], [{ id: 'made-up' }]);
const CELL = { source: 'made-up', roleId: 'ml_engineer', label: 'Machine Learning Engineer' };
const year = fc.integer({ min: 1900, max: 2100 });
const partOf = fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 9999 })).map(([a, b]) => ({
	part: Math.min(a, b),
	whole: Math.max(a, b)
}));

const pair: Arbitrary<ActivityPairYear> = fc
	.record({ year, two: fc.subarray([...ACTIVITIES], { minLength: 2, maxLength: 2 }), partOf })
	.map(({ year, two: [activityA = '', activityB = ''], partOf: { part, whole } }) => ({
		...CELL,
		year,
		activityA,
		activityB,
		nBoth: part,
		nBase: whole
	}));

const answer: Arbitrary<AnswerYear> = fc
	.record({
		year,
		question: fc.constantFrom(...QUESTIONS),
		answer: fc.constantFrom('Doctoral degree', 'a, b', 'Bachelor’s', '"x"'),
		place: fc.nat({ max: 3 }),
		partOf
	})
	.map(({ year, question, answer, place, partOf: { part, whole } }) => ({
		...CELL,
		year,
		question,
		answer,
		group: ANSWER_GROUPS[question][place] ?? '',
		nYes: part,
		nBase: whole
	}));

const readsBack = <Row>(table: Table<Row>, row: Arbitrary<Row>, keyOf: (row: Row) => string) =>
	fc.assert(
		fc.property(fc.uniqueArray(row, { selector: keyOf, maxLength: 8 }), (rows) => {
			expect(parseTable(table, toCsv(table, rows), KNOWN)).toEqual({ rows, problems: [] });
		})
	);
const faults = <Row>(table: Table<Row>, row: Row) =>
	parseTable(table, toCsv(table, [row]), KNOWN).problems.map(({ column }) => column);

describe('activity_pair_year', () => {
	const ROW: ActivityPairYear = {
		...CELL,
		year: 2022,
		activityA: 'data_infrastructure',
		activityB: 'ml_prototypes',
		nBoth: 5,
		nBase: 10
	};

	it('reads back what was written', () =>
		readsBack(ACTIVITY_PAIR_YEAR, pair, (row) =>
			[row.year, row.activityA, row.activityB].join(' ')
		));

	it.each([
		['a pair in the other order', { activityA: 'ml_research' }, 'activity_b'],
		['an activity with itself', { activityA: 'ml_prototypes' }, 'activity_b'],
		['an activity that the survey does not know', { activityB: 'meetings' }, 'activity_b'],
		['more people than answered', { nBoth: 11 }, 'n_both']
	])('refuses %s', (_, wrong, column) =>
		expect(faults(ACTIVITY_PAIR_YEAR, { ...ROW, ...wrong })).toEqual([column])
	);
});

describe('answer_year', () => {
	const ROW: AnswerYear = {
		...CELL,
		year: 2022,
		question: 'degree',
		answer: 'Doctoral degree',
		group: 'doctorate',
		nYes: 5,
		nBase: 10
	};

	it('reads back what was written', () =>
		readsBack(ANSWER_YEAR, answer, (row) => [row.year, row.question, row.answer].join(' ')));

	it.each([
		['a group of another question', { group: 'technology' }, 'answer_group'],
		['more people than answered', { nYes: 11 }, 'n_yes']
	])('refuses %s', (_, wrong, column) =>
		expect(faults(ANSWER_YEAR, { ...ROW, ...wrong })).toEqual([column])
	);
});
