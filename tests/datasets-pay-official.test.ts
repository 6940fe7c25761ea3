import { describe, expect, it } from 'vitest';
import { loadTables } from '../src/lib/server/datasets';

const tables = loadTables();

describe('pay_level', () => {
	const cell = (year: number, role: string, level: string) =>
		tables.payLevel.find(
			(row) => row.geo === 'US' && row.year === year && row.roleId === role && row.level === level
		);

	it('all levels together are the pay columns of role_year', () => {
		const pays = tables.roleYear.filter(
			({ geo, year, nPay }) => geo === 'US' && year >= 2022 && nPay
		);
		expect(tables.payLevel.filter(({ level }) => level === 'ALL')).toHaveLength(pays.length);
		for (const { year, roleId, nPay, payP50, payP50Lo, payP50Hi } of pays)
			expect(cell(year, roleId, 'ALL')).toMatchObject({ n: nPay, payP50, payP50Lo, payP50Hi });
	});

	it('levels add up to all', () => {
		for (const { year, roleId, n } of tables.payLevel.filter(({ level }) => level === 'ALL')) {
			const parts = ['EN', 'MI', 'SE', 'EX'].map((level) => cell(year, roleId, level)?.n ?? 0);
			expect(parts.reduce((sum, part) => sum + part, 0)).toBe(n);
		}
	});

	// Worked out in the original by other means: postings, median, software engineers, premium.
	it.each([
		[2024, 'ml_engineer', 'SE', 1504, 213_600, 2976, 0.0815],
		[2025, 'ml_engineer', 'EN', 36, 187_625, 155, 0.5316],
		[2024, 'data_analyst', 'SE', 1268, 127_375, 2976, -0.3551],
		[2025, 'data_engineer', 'MI', 998, 126_800, 1473, -0.2075],
		[2025, 'ai_researcher', 'SE', 566, 180_650, 3615, -0.0688]
	])('%i %s %s', (year, role, level, n, payP50, nReference, premium) =>
		expect(cell(year, role, level)).toMatchObject({ n, payP50, nReference, premium })
	);

	// Intervals drawn anew in the original by other means (4,000 draws of another generator, bands of pay drawn whole):
	// coarse where one band holds a fifth of the postings. Drawn posting by posting they would be half as wide.
	it.each([
		[2024, 'ml_engineer', 'SE', 0.0165, 0.1411],
		[2024, 'data_analyst', 'SE', -0.3886, -0.3246],
		[2025, 'data_engineer', 'MI', -0.2464, -0.1613],
		[2025, 'ai_researcher', 'SE', -0.2895, 0.0855]
	])('%i %s %s has an interval near %d to %d', (year, role, level, lo, hi) => {
		const { premiumLo = null, premiumHi = null } = cell(year, role, level) ?? {};
		expect(Math.abs((premiumLo ?? NaN) - lo)).toBeLessThan(0.025);
		expect(Math.abs((premiumHi ?? NaN) - hi)).toBeLessThan(0.025);
	});
});

describe('pay_quantile', () => {
	const cell = (year: number, role: string, level: string) =>
		tables.payQuantile.find(
			(row) => row.year === year && row.roleId === role && row.level === level
		);

	it('has the postings of pay_level, in every cell of 2024 and 2025 with thirty', () =>
		expect(
			tables.payQuantile.map(({ year, roleId, level, n }) => [year, roleId, level, n])
		).toEqual(
			tables.payLevel
				.filter(({ year, n }) => year >= 2024 && n >= 30)
				.map(({ year, roleId, level, n }) => [year, roleId, level, n])
		));

	it('encloses the median between its two middle quantiles', () => {
		for (const { year, roleId, level, pay } of tables.payQuantile) {
			const median = tables.payLevel.find(
				(row) => row.year === year && row.roleId === roleId && row.level === level
			)?.payP50;
			expect(pay[9]).toBeLessThanOrEqual(median ?? NaN);
			expect(pay[10]).toBeGreaterThanOrEqual(median ?? NaN);
		}
	});

	// Worked out in the original by other means.
	it('ML engineers of 2025', () => {
		const { pay = [] } = cell(2025, 'ml_engineer', 'ALL') ?? {};
		expect([pay[0], pay[9], pay[10], pay[19]]).toEqual([113_700, 200_000, 204_913, 347_369]);
	});
	it('ranges of senior data engineers in 2024', () => {
		const { n, nRange, rangeRatio = [] } = cell(2024, 'data_engineer', 'SE') ?? {};
		expect([n, nRange, rangeRatio[9], rangeRatio[10], rangeRatio[19]]).toEqual([
			1898, 1843, 1.449, 1.5, 2.333
		]);
	});
});

describe('degree_year', () => {
	const value = (measure: string, year: number) =>
		tables.degreeYear.find((row) => row.measure === measure && row.year === year)?.value;

	it('repeats supply_year where both hold a measure', () => {
		for (const { measure, year, value: students } of tables.supplyYear)
			expect(value(measure, year)).toBe(students);
	});

	// Read in the published tables.
	it.each([
		['bachelors_cs', 2000, 37_519],
		['bachelors_cs', 2008, 38_922],
		['bachelors_cs', 2018, 80_271],
		['masters_cs', 2008, 17_151],
		['masters_cs', 2018, 46_548],
		['doctorates_cis', 2008, 1_787],
		['doctorates_cis', 2010, 1_633],
		// 1,987 in the table of 2017; revised.
		['doctorates_cis', 2017, 1_998],
		['doctorates_cis', 2020, 2_361],
		['doctorates_cis', 2023, 2_297],
		['doctorates_ai', 2021, 167],
		['doctorates_ai', 2023, 211],
		['masters_enrolment_ai', 2022, 5_379]
	])('%s of %i: %i', (measure, year, expected) => expect(value(measure, year)).toBe(expected));
});

describe('destination_year', () => {
	const share = (series: string, year: number, sector: string) =>
		tables.destinationYear.find(
			(row) => row.series === series && row.year === year && row.sector === sector
		)?.pct;

	// Doctorates who go to industry and to academe, read in the published tables.
	it.each([
		['math-cs', 1992, 34.2, 59.6],
		['math-cs', 2022, 69.8, 21.4],
		['cis', 2017, 63.4, 28.4],
		['cis', 2020, 66.1, 25.8],
		['cis', 2021, 65.8, 26.9],
		['cis', 2023, 69.5, 22.3]
	])('%s %i: %d%% industry, %d%% academe', (series, year, industry, academe) =>
		expect([share(series, year, 'industry'), share(series, year, 'academe')]).toEqual([
			industry,
			academe
		])
	);

	it('has five sectors in every year of both series', () => {
		const years = new Set(tables.destinationYear.map(({ series, year }) => `${series} ${year}`));
		expect(years.size).toBe(7 + 7);
		expect(tables.destinationYear).toHaveLength(5 * years.size);
	});
});

describe('stock_year', () => {
	// Filled jobs and median pay, read in the published tables.
	it.each([
		['15-2051', 2021, 105_980, 100_910],
		['15-2051', 2024, 233_440, 112_590],
		['15-1221', 2024, 38_480, 140_910],
		['15-1243', 2022, 62_470, 134_870],
		['15-1252', 2023, 1_656_880, 132_270],
		['15-0000', 2024, 5_192_890, 105_850]
	])('%s in %i: %i jobs at %i', (soc, year, employment, payP50) =>
		expect(tables.stockYear.find((row) => row.soc === soc && row.year === year)).toMatchObject({
			employment,
			payP50
		})
	);

	it('has four years of six occupations', () => {
		expect(tables.stockYear).toHaveLength(24);
		expect(new Set(tables.stockYear.map(({ year }) => year))).toEqual(
			new Set([2021, 2022, 2023, 2024])
		);
	});
});

describe('korea_figure', () => {
	const ofSurvey = (measure: string, survey: string, group = 'all') =>
		tables.koreaFigure
			.filter(
				(row) => row.measure === measure && row.survey.startsWith(survey) && row.group === group
			)
			.map(({ year, value }) => [year, value]);

	// Typed from the pages anew.
	it('staff and shortage of the SPRi survey', () => {
		expect(ofSurvey('employed', 'SPRi')).toEqual([
			[2020, 14_736],
			[2021, 29_625],
			[2022, 42_551],
			[2023, 51_425]
		]);
		expect(ofSurvey('short', 'SPRi')).toEqual([
			[2020, 1_609],
			[2022, 7_841],
			[2023, 8_579]
		]);
		expect(ofSurvey('shortage_rate', 'SPRi')).toEqual([
			[2020, 9.8],
			[2022, 16.7]
		]);
	});

	it('the rate of 2020 is that of its own head-counts', () => {
		const [[, employed = NaN] = []] = ofSurvey('employed', 'SPRi');
		const [[, short = NaN] = []] = ofSurvey('short', 'SPRi');
		const [[, rate] = []] = ofSurvey('shortage_rate', 'SPRi');
		expect((100 * short) / (employed + short)).toBeCloseTo(rate ?? NaN, 1);
	});

	it('degrees of the staff of 2023 leave less than a twentieth untold', () => {
		const degrees = ['bachelor', 'master', 'doctorate'].flatMap((group) =>
			ofSurvey('employed', 'SPRi', group).map(([, people = NaN]) => people)
		);
		// 32,916 + 12,018 + 4,124 of 51,425.
		expect(degrees.reduce((sum, people) => sum + people, 0)).toBe(49_058);
	});

	it('adverts and applicants from 2022 to 2025', () =>
		expect(
			['all', 'experienced', 'entry'].map((group) => [
				...ofSurvey('adverts_change', 'JobKorea', group),
				...ofSurvey('applicants_change', 'JobKorea', group)
			])
		).toEqual([
			[
				[2025, 28],
				[2025, 157]
			],
			[
				[2025, 53],
				[2025, 197]
			],
			[
				[2025, 5],
				[2025, 84]
			]
		]));

	it('holds no figure whose year its page does not show', () =>
		expect(tables.koreaFigure.filter(({ page }) => page.includes('breaknews'))).toEqual([]));

	it('keeps the LinkedIn counts of the Bank of Korea in a series of their own', () =>
		expect(ofSurvey('employed', 'Bank of Korea')).toEqual([
			[2010, 27_000],
			[2024, 57_000]
		]));
});
