import { describe, expect, it } from 'vitest';
import { planted } from '../../../../tests/planted/ai-premium';
import { DEFAULT_VIEW } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { chart } from './chart';
import { judgedCells, premiumPoints } from './points';

const planned = planted.find((c) => c.name === 'one each way')?.tables;
if (!planned) throw new Error('the planted case is gone');

describe('premiumPoints', () => {
	it('tells more, less and a premium that is ruled out apart', () => {
		const points = premiumPoints({ tables: planned, lang: 'en', view: DEFAULT_VIEW });
		expect(judgedCells(points).map(({ role, cell }) => [role.id, cell.way, cell.ruledOut])).toEqual(
			[
				['a', 'more', false],
				['b', 'less', true]
			]
		);
	});
	it('puts roles that work on models first, also where data roles pay more', () => {
		const beside = planted.find(
			(c) => c.name === 'from +4.9% on, beside a data role above'
		)?.tables;
		if (!beside) throw new Error('the planted case is gone');
		const { rows } = premiumPoints({ tables: beside, lang: 'en', view: DEFAULT_VIEW });
		expect(rows.map((row) => row.role.id)).toEqual(['a', 'data-1']);
	});
	it('shows the spread of one chosen role beside the reference, level by level', () => {
		const input = (roles: readonly string[]) => ({
			tables: loadTables(),
			lang: 'en' as const,
			view: { ...DEFAULT_VIEW, roles }
		});
		const { spread } = premiumPoints(input(['ml_engineer']));
		expect(spread.map((s) => s.level)).toEqual(['EN', 'MI', 'SE']);
		for (const { own, reference } of spread) {
			expect(own.roleId).toBe('ml_engineer');
			expect(reference.roleId).toBe('software_engineer');
			expect(own.median).toBeGreaterThan(reference.median);
		}
		expect(premiumPoints(input(['ml_engineer', 'ai_engineer'])).spread).toEqual([]);
	});
});

describe('reading', () => {
	it('names all cells that share the largest difference', () => {
		// datasets/pay_level.csv, US, 2025, EN: 187,625 dollars both for ai_researcher and for ml_engineer.
		const { figures, verdicts } = chart.read({
			tables: loadTables(),
			lang: 'en',
			view: DEFAULT_VIEW
		});
		expect(figures.top).toBe('ML Engineer Entry and AI Researcher Entry');
		expect(figures.topRange).toBe('0% to +99% and +33% to +102%');
		expect(verdicts[0]?.effect).toBe('5%+ more in 3 of 31 cells');
	});
});
