import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aijobsSalaries } from '../datasets/recipes/aijobs-salaries';
import { buildDatasets } from '../datasets/recipes/build';
import { indeed } from '../datasets/recipes/indeed';
import { kaggleSurvey } from '../datasets/recipes/kaggle-survey';
import { ncsesSedGss } from '../datasets/recipes/ncses-sed-gss';
import { rawTable, reconcile } from '../datasets/recipes/raw-table';
import { stackoverflowSurveyFigures } from '../datasets/recipes/stackoverflow-survey-figures';
import { parseRoles } from '../src/lib/data/tables';
import { KAGGLE_TEXTS, RAW_TEXTS, SALARIES } from './fixtures/raw-texts';

const ROLES_CSV = readFileSync(new URL('../datasets/roles.csv', import.meta.url), 'utf8');
const ROLES = parseRoles(ROLES_CSV).rows;

describe('aijobs-salaries', () => {
	const { roleYear, titleYear, ledger } = aijobsSalaries(SALARIES, ROLES);
	const cell = (geo: string, year: number, role: string) =>
		roleYear.find((row) => row.geo === geo && row.year === year && row.roleId === role);

	it('makes one posting of two neighbours, from 2022 on, when the first pays no less', () => {
		// 2021: two answers. 2022: a pair, two singles (90,000 before 95,000), 1, 1, and a pair of equal pay.
		expect(ledger.counts).toMatchObject({ pairs: 2, singles: 6, postings: 8 });
		expect(cell('WLD', 2021, 'data_analyst')?.n).toBe(2);
		expect(cell('WLD', 2022, 'data_analyst')?.n).toBe(3);
	});

	it('never loses a row', () => {
		expect(ledger.read).toBe(10);
		expect(ledger.kept).toBe(10);
	});

	it('shares a posting of two roles between them', () => {
		expect(cell('WLD', 2022, 'data_scientist')?.n).toBe(0.5);
		expect(cell('WLD', 2022, 'ml_engineer')?.nEntry).toBe(0.5);
		expect(cell('WLD', 2022, 'ml_engineer')?.nAmbiguous).toBe(1);
		expect(cell('WLD', 2022, 'ml_engineer')?.nPay).toBe(0);
	});

	it('counts AI roles, the reference and the unclassified apart', () =>
		// 3 analysts + 1 of two roles = 4 AI; a software engineer; a manager.
		expect(cell('WLD', 2022, 'data_analyst')).toMatchObject({
			nTotalAi: 4,
			nPostings: 6,
			nUnclassified: 1
		}));

	it('counts a country by the location of the company', () => {
		expect(cell('US', 2022, 'data_analyst')).toMatchObject({ nTotalAi: 3, nPostings: 5 });
		expect(cell('US', 2022, 'ml_engineer')?.n).toBe(0);
	});

	it('has a row of zeros for an AI role that does not occur, none for the reference', () => {
		expect(cell('WLD', 2021, 'ai_governance')?.n).toBe(0);
		expect(cell('WLD', 2021, 'software_engineer')).toBeUndefined();
	});

	it('leaves pay blank where fewer than ten postings have it', () =>
		expect(cell('WLD', 2022, 'data_analyst')).toMatchObject({
			nPay: 3,
			payP50: null,
			payP50Lo: null,
			rangeRatioP50: null
		}));

	it('lists the titles as published, with their share', () =>
		expect(
			titleYear
				.filter(({ year }) => year === 2022)
				.map(({ roleId, rawTitle, n }) => [roleId, rawTitle, n])
		).toEqual([
			['ml_engineer', 'Data Scientist/ML Engineer', 0.5],
			['data_scientist', 'Data Scientist/ML Engineer', 0.5],
			['data_analyst', 'Data Analyst', 3],
			['software_engineer', 'Software Engineer', 1],
			['unclassified', 'Manager', 1]
		]));

	describe('pay', () => {
		const [header = ''] = SALARIES.split('\n');
		/** Neighbours differ in the remote ratio, so that only the two ends of a range agree. */
		const row = (i: number, usd: number, title = 'Data Engineer', employment = 'FT') =>
			`2024,SE,${employment},${title},${usd},USD,${usd},US,${i},US,M`;
		/** Midpoints 105,000 + 1,050 i. */
		const ranges = Array.from({ length: 11 }, (_, i) => {
			const low = 100_000 + 1_000 * i;
			return [row(i, low * 1.1), row(i, low)];
		}).flat();
		const payOf = (rows: readonly string[]) =>
			aijobsSalaries([header, ...rows].join('\n'), ROLES).roleYear.find(
				({ geo, roleId }) => geo === 'US' && roleId === 'data_engineer'
			);
		const expected = {
			nPay: 11,
			// Places 2.5, 5 and 7.5 of 0..10 in 105,000 + 1,050 i.
			payP25: 107_625,
			payP50: 110_250,
			payP75: 112_875,
			rangeRatioP50: 1.1
		};

		it('takes quartiles of midpoints and the median ratio of the ranges', () =>
			expect(payOf(ranges)).toMatchObject({ n: 11, ...expected }));

		it('leaves out what is not full time', () =>
			expect(payOf([...ranges, row(50, 900_000, 'Data Engineer', 'CT')])).toMatchObject({
				n: 12,
				...expected
			}));

		it('leaves out a title of two roles: it does not say whose pay it is', () =>
			expect(payOf([...ranges, row(50, 900_000, 'Data Engineer/Data Analyst')])).toMatchObject({
				n: 11.5,
				...expected
			}));

		it('does not count two equal ends as a range', () => {
			const points = Array.from({ length: 12 }, (_, i) => [row(i + 20, 9), row(i + 20, 9)]).flat();
			expect(payOf([...ranges, ...points])).toMatchObject({ nPay: 23, rangeRatioP50: 1.1 });
		});

		it('has a median inside its interval', () => {
			const { payP50 = null, payP50Lo = null, payP50Hi = null } = payOf(ranges) ?? {};
			expect(payP50Lo).toBeLessThan(payP50 ?? NaN);
			expect(payP50Hi).toBeGreaterThan(payP50 ?? NaN);
		});
	});

	it('stops at pay that is not a number', () =>
		expect(() => aijobsSalaries(SALARIES.replace('88000', '88k'), ROLES)).toThrow(
			'record 7, column salary_in_usd: "88k" found, expected a number'
		));
});

describe('indeed', () => {
	const { demandIndex, ledgers } = indeed(RAW_TEXTS.aiPosting, RAW_TEXTS.aggregates);

	it('averages the same days in all columns where both figures exist', () =>
		expect(demandIndex).toEqual([
			// January: shares 1 and 3 only.
			{ geo: 'US', month: '2020-01', nDays: 2, aiSharePct: 2, totalIndex: null, aiIndex: null },
			// 1 and 2 February: shares 2, 4; totals 100, 50; products 2, 2.
			{ geo: 'US', month: '2020-02', nDays: 2, aiSharePct: 3, totalIndex: 75, aiIndex: 2 },
			{ geo: 'US', month: '2020-03', nDays: 1, aiSharePct: null, totalIndex: 80, aiIndex: null }
		]));

	it('says what was set aside', () =>
		expect(
			ledgers.map(({ read, kept, setAside }) => [read, kept, setAside.map(({ rows }) => rows)])
		).toEqual([
			// One Italian day, and 3 February without a total.
			[6, 4, [1, 1]],
			// One row of new postings, and 4 February without a share.
			[5, 3, [1, 1]]
		]));

	it('stops at a day that stands twice', () =>
		expect(() => indeed(`${RAW_TEXTS.aiPosting}2020-02-01,US,5\n`, RAW_TEXTS.aggregates)).toThrow(
			'US 2020-02-01 stands twice'
		));
});

describe('ncses-sed-gss', () => {
	const { supplyYear } = ncsesSedGss(RAW_TEXTS.gssMasters, RAW_TEXTS.gssDoctoral);
	const valuesOf = (measure: string) =>
		supplyYear.filter((row) => row.measure === measure).map(({ year, value }) => [year, value]);

	it('takes whole rows of the tables', () => {
		expect(valuesOf('masters_enrolment_cis')[0]).toEqual([2017, 100]);
		expect(valuesOf('doctoral_enrolment_cis')).toHaveLength(6);
	});
	it('has no row where a field did not exist', () =>
		expect(valuesOf('masters_enrolment_data_science')).toEqual([
			[2020, 7],
			[2021, 8],
			[2022, 9]
		]));
	it('marks the change of the list of fields', () =>
		expect(
			new Set(
				supplyYear
					.filter(({ year }) => year === 2019 || year === 2020)
					.map(({ year, fieldListVersion }) => `${year} ${fieldListVersion}`)
			)
		).toEqual(new Set(['2019 GSS 2017-2019', '2020 GSS 2020'])));
	it('stops when the row is not found', () =>
		expect(() =>
			ncsesSedGss(RAW_TEXTS.gssMasters.replace('Data science and', 'Data'), RAW_TEXTS.gssDoctoral)
		).toThrow('expected one'));
});

describe('kaggle-survey', () => {
	it('stops when an option of the crosswalk is not in the file', () =>
		expect(() =>
			kaggleSurvey({
				...KAGGLE_TEXTS,
				years: KAGGLE_TEXTS.years.replace('Data Architect,', 'Architect,')
			})
		).toThrow('"Data Architect" not found'));

	it('keeps one option for each role, with the label of its year', () => {
		const { activityYear, activityCountYear } = kaggleSurvey(KAGGLE_TEXTS);
		expect(activityYear.map(({ roleId, label, nYes }) => [roleId, label, nYes])).toEqual([
			['data_analyst', 'Data Analyst (Business, Marketing, Financial, Quantitative, etc)', 30]
		]);
		expect(activityCountYear.map(({ nActivities, nPeople }) => [nActivities, nPeople])).toEqual([
			[0, 10],
			[1, 20],
			[2, 10]
		]);
	});

	it('never loses a row', () => {
		// Statisticians: one row in each of four files. Roles of 2018, 2019 and 2021. One activity by itself.
		const { ledger } = kaggleSurvey(KAGGLE_TEXTS);
		expect(new Set(ledger.setAside.map(({ rows }) => rows))).toEqual(new Set([4, 3, 1]));
		expect(ledger.kept).toBe(1 + 3 + 2 + (2 + 6) + (2 + 2) + 5 + 9);
	});

	it('keeps options that name no AI role, so that people add up to the base', () => {
		const { peopleYear } = kaggleSurvey(KAGGLE_TEXTS);
		expect(peopleYear.find(({ label }) => label === 'Other')?.roleIds).toEqual([]);
		expect(peopleYear.reduce((sum, { nPeople }) => sum + nPeople, 0)).toBe(100);
	});
});

describe('stackoverflow-survey-figures', () => {
	it('keeps the single-choice question only', () => {
		const { peopleYear, ledger } = stackoverflowSurveyFigures(RAW_TEXTS.devtypeCounts);
		expect(peopleYear.map(({ year }) => year)).toEqual(Array<number>(7).fill(2025));
		expect(peopleYear.reduce((sum, { nPeople }) => sum + nPeople, 0)).toBe(20);
		expect(ledger.setAside).toEqual([
			{ reason: 'survey of 2020 (multi-select): another question', rows: 1 }
		]);
	});
});

describe('raw files', () => {
	it('must have the columns of the recipe', () =>
		expect(() => rawTable('a,b\n1,2', 'raw.csv', ['a', 'c'])).toThrow(
			'raw.csv: column c is missing; found a, b'
		));
	it('must be whole', () =>
		expect(() => rawTable('a,b\n1', 'raw.csv', ['a'])).toThrow('raw.csv, record 1: 1 cells'));
	it('are reconciled: every record is kept or set aside', () =>
		expect(() =>
			reconcile({
				source: 's',
				unit: 'rows',
				read: 3,
				kept: 1,
				setAside: [{ reason: 'r', rows: 1 }],
				counts: {}
			})
		).toThrow('s: 3 rows read, but 1 kept + 1 set aside'));
});

describe('buildDatasets', () => {
	it('gives the same bytes twice', () =>
		expect([...buildDatasets(ROLES_CSV, RAW_TEXTS).files]).toEqual([
			...buildDatasets(ROLES_CSV, RAW_TEXTS).files
		]));
	it('writes the vocabulary back as it was', () =>
		expect(buildDatasets(ROLES_CSV, RAW_TEXTS).files.get('roles.csv')).toBe(ROLES_CSV));
	it('stops at a vocabulary that cannot be read', () =>
		expect(() => buildDatasets(ROLES_CSV.replace('ml_engineer,', 'ML,'), RAW_TEXTS)).toThrow(
			'roles.csv'
		));
});
