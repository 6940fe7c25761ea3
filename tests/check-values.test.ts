import { describe, expect, it } from 'vitest';
import { titleSpreadPoints } from '../src/lib/charts/title-spread/points';
import { shareWithTwoOrMore } from '../src/lib/market/activities';
import { DEFAULT_VIEW } from '../src/lib/model/view';
import { loadTables } from '../src/lib/server/datasets';

/**
 * Numbers that the shipped tables must give, counted from the original files by other means: a Python script that
 * reads the salaries, takes neighbouring rows as one advert, matches the patterns of roles.csv and counts raw titles.
 */
const tables = loadTables();
const points = (year: number) =>
	titleSpreadPoints({ tables, view: { ...DEFAULT_VIEW, from: year, to: year }, lang: 'en' });

describe('names of the AI roles together', () => {
	it.each([
		[2022, 939, 10.31, 29.67],
		[2023, 4268, 12.08, 27.79],
		[2024, 19487, 14.78, 32.0],
		[2025, 18703, 17.4, 36.99]
	])('in %d: %d adverts, %d effective titles, %d titles among 200', (year, n, value, among200) => {
		const pooled = points(year).pooled?.last;
		expect(pooled?.n).toBe(n);
		expect(pooled?.value).toBeCloseTo(value, 2);
		expect(pooled?.among200).toBeCloseTo(among200, 2);
	});
});

describe('names of each role in 2025', () => {
	const { rows } = points(2025);
	// Below 100 adverts with the correction for small samples: exp(H + (titles − 1) / 2n).
	it.each([
		['ai_data_leader', 426, 9.05],
		['analytics_bi_engineer', 1005, 5.53],
		['mlops_engineer', 124, 4.8],
		['ai_researcher', 1030, 4.13],
		['data_analyst', 4507, 3.61],
		['ai_product_manager', 171, 3.56],
		['applied_research_engineer', 817, 2.58],
		['data_ai_architect', 602, 1.98],
		['cv_robotics_engineer', 51, 1.78],
		['nlp_llm_engineer', 39, 1.61],
		['ai_software_engineer', 70, 1.51],
		['ai_engineer', 753, 1.4],
		['data_scientist', 3908, 1.37],
		['data_engineer', 3629, 1.28],
		['ml_engineer', 1565, 1.08]
	])('%s: %d adverts, %d effective titles', (id, n, value) => {
		const row = rows.find(({ role }) => role.id === id);
		expect(row?.last.n).toBe(n);
		expect(row?.last.value).toBeCloseTo(value, 2);
	});

	it('leaves out AI governance with 6 adverts, and no other role', () =>
		expect(points(2025).undrawn.map(({ id }) => id)).toEqual(['ai_governance']));
});

describe('people with two kinds of work or more, 2019', () => {
	// People who ticked two or more of the six activities, and one or more, added up from the counts by hand.
	it.each([
		['Data Scientist', 2781, 3324],
		['Data Engineer', 316, 439],
		['Research Scientist', 652, 934],
		['Software Engineer', 800, 1207],
		['Data Analyst', 612, 974]
	])('%s: %d of %d', (label, k, n) => {
		const rows = tables.activityCountYear.filter((r) => r.year === 2019 && r.label === label);
		expect(shareWithTwoOrMore(rows)).toMatchObject({ k, n, share: k / n });
	});
});
