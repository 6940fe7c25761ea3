import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityCountYear } from '../model/tables';
import { shareWithTwoOrMore } from './activities';

const ticked = (nActivities: number, nPeople: number): ActivityCountYear => ({
	source: 'survey',
	year: 2019,
	roleId: 'data_scientist',
	label: 'Data Scientist',
	nActivities,
	nPeople
});

describe('shareWithTwoOrMore', () => {
	it('is people with two or more over people with any', () => {
		const found = shareWithTwoOrMore([ticked(0, 50), ticked(1, 16), ticked(2, 40), ticked(5, 44)]);
		expect(found).toMatchObject({ k: 84, n: 100, share: 0.84 });
		// Wilson interval of 84 in 100, worked in Python.
		expect(found?.lo).toBeCloseTo(0.755797, 6);
		expect(found?.hi).toBeCloseTo(0.899047, 6);
	});

	it.each([
		['no rows', []],
		['nobody who ticked anything', [ticked(0, 9)]]
	])('is null for %s', (_, rows) => expect(shareWithTwoOrMore(rows)).toBeNull());

	it('does not change with people who ticked nothing', () => {
		const people = fc.nat({ max: 1000 });
		fc.assert(
			fc.property(people, people, people, (none, one, more) => {
				const rows = [ticked(1, one), ticked(3, more)];
				expect(shareWithTwoOrMore([ticked(0, none), ...rows])).toEqual(shareWithTwoOrMore(rows));
			})
		);
	});
});
