import { expect, it } from 'vitest';
import { madeUpRole } from '../../../tests/fixtures/made-up';
import { jobTitles } from './job-titles';

it('adds up the years of a title and leaves out the reference role, the unclassified and other sources', () => {
	const row = { source: 'aijobs-salaries', year: 2022, roleId: 'a', rawTitle: 'A', n: 2 };
	expect(
		jobTitles({
			roles: [madeUpRole('a'), madeUpRole('ref', { family: 'reference' })],
			titleYear: [
				row,
				{ ...row, year: 2023, n: 3 },
				{ ...row, rawTitle: 'B', n: 1 },
				{ ...row, roleId: 'ref' },
				{ ...row, roleId: 'unclassified' },
				{ ...row, source: 'other' }
			]
		})
	).toEqual([
		{ roleId: 'a', rawTitle: 'A', n: 5 },
		{ roleId: 'a', rawTitle: 'B', n: 1 }
	]);
});
