import { type Ledger } from '../../src/lib/model/data-package';
import { type Bilingual, type StockYear } from '../../src/lib/model/tables';
import { parseNumber } from '../../src/lib/data/number';
import { expectAll, rawNumber, rawTable, reconcile, round, SetAside } from './raw-table';

const SOURCE = 'bls-oews';

/**
 * From May 2021 on the estimates use the SOC of 2018 alone. Those of 2019 and 2020 mix it with the SOC of 2010, also where
 * a code stands in both: nothing before 2021 is compared.
 */
const FIRST_YEAR = 2021;

/** The occupations that come nearest to the roles, and two totals to set them against. */
const TITLES: ReadonlyMap<string, Bilingual> = new Map([
	['00-0000', { ko: '모든 직업', en: 'All occupations' }],
	['15-0000', { ko: '컴퓨터·수학 직업 전체', en: 'All computer and mathematical occupations' }],
	[
		'15-1221',
		{ ko: '컴퓨터·정보 연구 과학자', en: 'Computer and information research scientists' }
	],
	['15-1243', { ko: '데이터베이스 아키텍트', en: 'Database architects' }],
	['15-1252', { ko: '소프트웨어 개발자', en: 'Software developers' }],
	['15-2051', { ko: '데이터 과학자', en: 'Data scientists' }]
]);

/** What the tables print where a wage is at or above the highest that is published, or there is none. */
const NO_WAGE = ['#', '*', ''];

/** National estimates by occupation made into stock_year. */
export function blsOews(csv: string): { stockYear: StockYear[]; ledger: Ledger } {
	const rows = rawTable(csv, `${SOURCE}/oews_national_ai_adjacent_2014_2024.csv`, [
		'year',
		'soc_code',
		'employment',
		'employment_rse_percent',
		'annual_wage_median_usd'
	]);
	expectAll(
		[...TITLES.keys()],
		rows.map((row) => row.soc_code),
		`${SOURCE}, soc_code`
	);
	const setAside = new SetAside();
	const stockYear = rows.flatMap((row): StockYear[] => {
		const where = `${SOURCE}, ${row.year} ${row.soc_code}`;
		const year = rawNumber(row.year, where);
		const title = TITLES.get(row.soc_code);
		if (year < FIRST_YEAR) {
			setAside.add('before 2021: other occupational classification');
			return [];
		}
		if (title === undefined) {
			setAside.add('other occupation');
			return [];
		}
		const wage = row.annual_wage_median_usd;
		return [
			{
				source: SOURCE,
				geo: 'US',
				year,
				soc: row.soc_code,
				title,
				employment: rawNumber(row.employment, where),
				// Copied from a spreadsheet: 1.1000000000000001 stands for the 1.1 that was published.
				rsePct:
					row.employment_rse_percent === '' ? null : rsePct(row.employment_rse_percent, where),
				payP50:
					parseNumber(wage) === undefined && NO_WAGE.includes(wage) ? null : rawNumber(wage, where)
			}
		];
	});
	return {
		stockYear: stockYear.sort((a, b) => (a.soc < b.soc ? -1 : a.soc > b.soc ? 1 : a.year - b.year)),
		ledger: reconcile({
			source: SOURCE,
			unit: 'rows',
			read: rows.length,
			kept: stockYear.length,
			setAside: setAside.list(),
			counts: { occupations: TITLES.size }
		})
	};
}

const rsePct = (cell: string, where: string): number => round(rawNumber(cell, where), 1);
