import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../model/view';
import { loadTables } from '../../server/datasets';
import { chart } from './chart';
import { koreaPoints } from './points';

const points = (roles: readonly string[] | null) =>
	koreaPoints({ tables: loadTables(), lang: 'ko', view: { ...DEFAULT_VIEW, roles } });

describe('koreaPoints', () => {
	it('takes the published rate, and works out the one that was not published', () => {
		// 9.8 and 16.7 as published; 8,579 / (51,425 + 8,579) = 14.30%. 2021 has no number of missing people.
		expect(
			points(null).shortages.map((s) => [s.year, Math.round(1000 * s.rate), s.computed])
		).toEqual([
			[2020, 98, false],
			[2022, 167, false],
			[2023, 143, true]
		]);
	});
	it('tells the rates one by one, worked out or not, and what later head-counts give', () => {
		const { figures } = chart.read({ tables: loadTables(), lang: 'en', view: DEFAULT_VIEW });
		// 7,841 / (42,551 + 7,841) = 15.56% where 16.7% was published.
		expect(figures).toMatchObject({
			rates: '9.8% (2020) → 16.7% (2022) → 14.3% (2023)',
			how: 'worked out from head-counts',
			twoRateYear: '2022',
			fromHeads: '15.6%'
		});
	});
	it.each(['ko', 'en'] as const)(
		'names every year of the shortage under the wide drawing in %s',
		(lang) => {
			const spec = chart.read({ tables: loadTables(), lang, view: DEFAULT_VIEW }).draw('wide', '');
			const texts = spec.marks.flatMap((m) => (m.kind === 'label' ? [m.text] : []));
			const firms = lang === 'ko' ? '1,915곳' : '1,915';
			expect(texts.filter((text) => text === firms)).toHaveLength(1);
		}
	);
	it('names the year of a shortage by job type beside its size', () => {
		const view = { ...DEFAULT_VIEW, roles: ['ml_engineer'] };
		const [verdict] = chart.read({ tables: loadTables(), lang: 'en', view }).verdicts;
		expect([verdict?.reason, verdict?.effect]).toEqual(['types-short', '10.7% (2020)']);
	});
	it('sets adverts beside applicants of the same board and years', () => {
		expect(points(null).changes.map((c) => [c.group, c.adverts, c.applicants])).toEqual([
			['all', 0.28, 1.57],
			['experienced', 0.53, 1.97],
			['entry', 0.05, 0.84]
		]);
	});
	it('finds the job types near to chosen roles', () => {
		const { chosen, absent } = points(['ml_engineer', 'data_engineer']);
		expect(chosen.map((t) => t.group)).toEqual(['AI developer']);
		expect(absent.map((r) => r.id)).toEqual(['data_engineer']);
	});
});
