import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../model/view';
import { loadTables } from '../server/datasets';
import { chart as beyondTech } from './ai-beyond-tech/chart';
import { chart as companySize } from './company-size/chart';

const tables = loadTables();
const at = (view: Partial<typeof DEFAULT_VIEW>) =>
	({ tables, lang: 'en', view: { ...DEFAULT_VIEW, ...view } }) as const;

describe.each([beyondTech, companySize])('$id', (chart) => {
	it.each([{ roles: null }, { roles: ['ml_engineer'] }])(
		'says that no survey falls in the range, $roles',
		({ roles }) => {
			const { variant, verdicts, notes } = chart.read(at({ roles, from: 2024 }));
			expect([variant, verdicts[0]?.kind, verdicts[0]?.reason, notes]).toEqual([
				'none',
				'cannot-test',
				'none',
				[]
			]);
		}
	);
	it('says that no role is chosen', () =>
		expect(chart.read(at({ roles: [] })).verdicts[0]?.reason).toBe('empty'));
});

describe('ai-beyond-tech', () => {
	it('counts companies only', () => {
		// answer_year.csv, 2022, data scientists: 651 in technology, 206 + 112 + 106 + 100 + 95 + 80 + 56 + 41 + 30 = 826 in other companies; 88 and 38 in neither.
		const { figures, facts } = beyondTech.read(at({ roles: ['data_scientist'] }));
		expect([figures['n'], figures['share'], facts.count]).toEqual(['1,477', '56%', 1477]);
	});
	it('tells who is left out', () => {
		// The AI roles in 2022: government 272 and non-profits 118, of 5,014 who named an industry.
		expect(beyondTech.read(at({})).notes.join()).toContain(
			'5,014 people who named an industry in 2022, 390'
		);
	});
});
