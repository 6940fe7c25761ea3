import { type Ledger } from '../../src/lib/model/data-package';
import { type DegreeYear, type SupplyFamily, type SupplyYear } from '../../src/lib/model/tables';
import { parseNumber } from '../../src/lib/data/number';
import { rawNumber, rawTable, reconcile, SetAside } from './raw-table';

const SOURCE = 'ncses-sed-gss';
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022] as const;
const PATH = '_b_detailed_field_b_full_path';

/** What the tables print where a field did not exist or was not asked for in a year. */
const NOT_PUBLISHED = ['na', 'NA', 'ne', 'NE'];

interface Line {
	readonly level: 'masters' | 'doctoral';
	/** Full path of the field, footnote marks left out. */
	readonly path: string;
	/** `null` = stands in degree_year only. */
	readonly family: SupplyFamily | null;
	readonly measure: string;
}

const LINES: readonly Line[] = [
	{
		level: 'masters',
		path: 'All fields -> Science -> Computer and information sciences',
		family: 'engineering',
		measure: 'masters_enrolment_cis'
	},
	{
		level: 'doctoral',
		path: 'All fields -> Science -> Computer and information sciences',
		family: 'research',
		measure: 'doctoral_enrolment_cis'
	},
	{
		level: 'masters',
		path: 'All fields -> Science -> Multidisciplinary and interdisciplinary sciences -> Data science and data analytics',
		family: 'analysis',
		measure: 'masters_enrolment_data_science'
	},
	{
		// A part of the first row, and wider than AI: the publisher has no narrower one.
		level: 'masters',
		path: 'All fields -> Science -> Computer and information sciences -> Computer and information sciences -> Artificial intelligence, informatics, and computer and information science topics',
		family: null,
		measure: 'masters_enrolment_ai'
	}
];

/**
 * The list of fields was revised in 2020: data science became a field of its own, and programmes moved between rows.
 * The row 'Computer and information sciences' is printed across the change, but what it holds is not the same.
 */
const versionOf = (year: number): string => (year < 2020 ? 'GSS 2017-2019' : 'GSS 2020');

/**
 * Enrolment by detailed field made into supply_year and rows of degree_year.
 *
 * @param masters GSS table 1-11a, @param doctoral GSS table 1-11b, as CSV
 */
export function ncsesSedGss(
	masters: string,
	doctoral: string
): { supplyYear: SupplyYear[]; degreeYear: DegreeYear[]; ledger: Ledger } {
	const columns = [PATH, ...YEARS.map((year) => `field_${year}` as const)] as const;
	const tables = {
		masters: rawTable(
			masters,
			`${SOURCE}/gss_masters_enrollment_by_detailed_field_2017_2022.csv`,
			columns
		),
		doctoral: rawTable(
			doctoral,
			`${SOURCE}/gss_doctoral_enrollment_by_detailed_field_2017_2022.csv`,
			columns
		)
	};
	const values = LINES.flatMap(({ level, path, family, measure }) => {
		const found = tables[level].filter((row) => row[PATH].replace(/<sup>.*?<\/sup>/g, '') === path);
		const [row] = found;
		if (row === undefined || found.length > 1)
			throw new Error(`${SOURCE}, ${level}: ${found.length} rows are "${path}", expected one`);
		return YEARS.flatMap((year) => {
			const cell = row[`field_${year}`];
			if (parseNumber(cell) === undefined && NOT_PUBLISHED.includes(cell)) return [];
			return [
				{
					year,
					family,
					measure,
					value: rawNumber(cell, `${SOURCE}, ${level}, ${path}, ${year}`)
				}
			];
		});
	});
	values.sort(
		(a, b) => (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : 0) || a.year - b.year
	);
	const supplyYear = values.flatMap(({ year, family, measure, value }): SupplyYear[] =>
		family === null
			? []
			: [
					{
						geo: 'US',
						year,
						family,
						measure,
						value,
						unit: 'students',
						fieldListVersion: versionOf(year)
					}
				]
	);
	const degreeYear = values.map(({ year, measure, value }): DegreeYear => ({
		source: SOURCE,
		geo: 'US',
		year,
		measure,
		value,
		unit: 'students',
		fieldListVersion: versionOf(year)
	}));
	const read = tables.masters.length + tables.doctoral.length;
	const setAside = new SetAside();
	setAside.add('other field of study', read - LINES.length);
	return {
		supplyYear,
		degreeYear,
		ledger: reconcile({
			source: SOURCE,
			unit: 'rows',
			read,
			kept: LINES.length,
			setAside: setAside.list(),
			counts: { values: values.length }
		})
	};
}
