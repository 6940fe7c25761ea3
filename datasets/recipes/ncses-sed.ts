import { SECTORS } from '../../src/lib/data/official-tables';
import { type Ledger } from '../../src/lib/model/data-package';
import { type DegreeYear, type DestinationYear } from '../../src/lib/model/tables';
import { rawNumber, rawTable, reconcile, round, SetAside } from './raw-table';

const SOURCE = 'ncses-sed';

/** The tables of the Survey of Earned Doctorates, as CSV. */
export interface SedTexts {
	/** Table 2-6 of 2022: sector by broad field, every fifth year from 1992. */
	readonly sectors: string;
	/** Table 61 (2017-2020) or 9-5 (2021-2023) by year: plans of doctorates in computer and information sciences. */
	readonly plans: Readonly<Record<PlanYear, string>>;
	/** Table 13 of 2017, table 13 of 2020, table 3-1 of 2023: doctorates by field. */
	readonly fields2008: string;
	readonly fields2010: string;
	readonly fields2021: string;
}

export const PLAN_YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023] as const;
export type PlanYear = (typeof PLAN_YEARS)[number];

/** Sectors as the tables print them; the order is that of `SECTORS`. */
const SECTOR_NAMES: Readonly<Record<(typeof SECTORS)[number], string>> = {
	industry: 'Industry or business',
	academe: 'Academe',
	government: 'Government',
	nonprofit: 'Nonprofit organization',
	other: 'Other or unknown'
};

/** The layout of the tables of plans changed with the list of fields in 2021. */
const PLAN_LAYOUTS = {
	table61: {
		version: 'SED table 61, fields to 2020',
		value: 'field_computer_and_information_sciences',
		status: 'All doctorate recipients (number) -> Postgraduation status (number) -> '
	},
	table95: {
		version: 'SED table 9-5, fields from 2021',
		value: 'field_all_computer_and_information_sciences_fields',
		status: 'Doctorate recipients reporting postgraduation status (number)'
	}
} as const;

/**
 * First jobs made into destination_year and doctorates into the rows of degree_year. Throws when a line of a table is
 * not found, or the sectors of a year do not add up to 100%.
 */
export function ncsesSed(texts: SedTexts): {
	destinationYear: DestinationYear[];
	degreeYear: DegreeYear[];
	ledger: Ledger;
} {
	const mathCs = destinationsOfMathCs(texts.sectors);
	const cis = PLAN_YEARS.map((year) => destinationsOfCis(texts.plans[year], year));
	const degrees = doctorates(texts);
	const destinationYear = [...mathCs.rows, ...cis.flatMap(({ rows }) => rows)];
	for (const { series, year } of destinationYear) {
		const total = destinationYear
			.filter((row) => row.series === series && row.year === year)
			.reduce((sum, { pct }) => sum + pct, 0);
		// Five figures of one decimal each.
		if (Math.abs(total - 100) > 0.25)
			throw new Error(`${SOURCE}, ${series} ${year}: sectors add up to ${total}%`);
	}
	const parts = [mathCs, ...cis, degrees];
	const read = parts.reduce((sum, part) => sum + part.read, 0);
	const kept = parts.reduce((sum, part) => sum + part.kept, 0);
	const setAside = new SetAside();
	setAside.add('other field of study, group of people or characteristic', read - kept);
	return {
		destinationYear,
		degreeYear: [...degrees.rows],
		ledger: reconcile({
			source: SOURCE,
			unit: 'rows',
			read,
			kept,
			setAside: setAside.list(),
			counts: { destinations: destinationYear.length, doctorates: degrees.rows.length }
		})
	};
}

interface Part<Row> {
	readonly rows: readonly Row[];
	readonly read: number;
	readonly kept: number;
}

function destinationsOfMathCs(csv: string): Part<DestinationYear> {
	const file = `${SOURCE}, table 2-6`;
	const lines = rawTable(csv, file, ['time_period', 'column_level_2', 'value']).map((row) => ({
		path: row.time_period,
		...row
	}));
	const ofField = lines.filter((row) => row.column_level_2 === 'Mathematics and computer sciences');
	const BASE = 'All U.S. employment commitments (number) -> ';
	const years = ofField.flatMap(({ path }) => {
		const [, year] = /^\D+ -> (\d{4})$/.exec(withoutNotes(path)) ?? [];
		return year !== undefined && withoutNotes(path) === `${BASE}${year}` ? [Number(year)] : [];
	});
	const valueOf = (path: string) => {
		const line = oneLine(ofField, path, file);
		return rawNumber(line.value, `${file}, ${path}`);
	};
	const rows = years.flatMap((year) => {
		const n = valueOf(`${BASE}${year}`);
		return SECTORS.map((sector): DestinationYear => ({
			source: SOURCE,
			geo: 'US',
			series: 'math-cs',
			year,
			sector,
			pct: valueOf(`${BASE}${SECTOR_NAMES[sector]} (%) -> ${year}`),
			n,
			// The publisher fits the fields of earlier years to the list of 2021 by a crosswalk: one line.
			tableVersion: 'SED 2022 table 2-6'
		}));
	});
	return { rows, read: lines.length, kept: years.length * (1 + SECTORS.length) };
}

function destinationsOfCis(csv: string, year: PlanYear): Part<DestinationYear> {
	const layout = year < 2021 ? PLAN_LAYOUTS.table61 : PLAN_LAYOUTS.table95;
	const file = `${SOURCE}, plans of ${year}`;
	// The copies of the tables carry over the bold type of the header.
	const pathColumn = year < 2020 ? 'characteristic_full_path' : '_b_characteristic_b_full_path';
	const lines = rawTable(csv, file, [pathColumn, layout.value]).map((row) => ({
		path: row[pathColumn],
		value: row[layout.value]
	}));
	const valueOf = (path: string) => rawNumber(oneLine(lines, path, file).value, `${file}, ${path}`);
	const plans =
		layout === PLAN_LAYOUTS.table61
			? {
					n: valueOf(`${layout.status}Definite employment`),
					sectors: `${layout.status}Definite employment (%) -> `,
					lines: 1
				}
			: {
					// Only the share is printed, to one decimal: the product is right to within one person.
					n: round(
						(valueOf(layout.status) * valueOf(`${layout.status} -> Definite employment plans`)) /
							100,
						0
					),
					sectors: `${layout.status} -> Definite employment plans (%) -> `,
					lines: 2
				};
	const rows = SECTORS.map((sector): DestinationYear => ({
		source: SOURCE,
		geo: 'US',
		series: 'cis',
		year,
		sector,
		pct: valueOf(`${plans.sectors}${SECTOR_NAMES[sector]}`),
		n: plans.n,
		tableVersion: layout.version
	}));
	return { rows, read: lines.length, kept: plans.lines + SECTORS.length };
}

const FIELDS_TO_2020 = 'SED fields to 2020';
const FIELDS_FROM_2021 = 'SED fields from 2021';

interface FieldTable {
	readonly csv: string;
	readonly file: string;
	/** Column of the path of the field. */
	readonly column: string;
	/** Years taken from this table. */
	readonly years: readonly number[];
	readonly version: string;
	/** Path of the field by measure. */
	readonly measures: Readonly<Record<string, string>>;
}

/** Doctorates by field; of two tables for the same year the later one. */
function doctorates(texts: SedTexts): Part<DegreeYear> {
	const tables: readonly FieldTable[] = [
		{
			csv: texts.fields2008,
			file: `${SOURCE}, table 13 of 2017`,
			column: 'fine_field_of_study_full_path',
			years: [2008, 2009],
			version: FIELDS_TO_2020,
			measures: {
				doctorates_cis:
					'All fields -> Mathematics and computer sciences -> Computer and information sciences'
			}
		},
		{
			csv: texts.fields2010,
			file: `${SOURCE}, table 13 of 2020`,
			column: '_b_field_of_study_b_full_path',
			years: [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020],
			version: FIELDS_TO_2020,
			measures: {
				doctorates_cis:
					'All fields -> Mathematics and computer sciences -> Computer and information sciences'
			}
		},
		{
			csv: texts.fields2021,
			file: `${SOURCE}, table 3-1 of 2023`,
			column: '_b_field_of_doctorate_b_full_path',
			years: [2021, 2022, 2023],
			version: FIELDS_FROM_2021,
			measures: {
				doctorates_cis:
					'All fields -> Science and engineering -> Computer and information sciences',
				doctorates_ai:
					'All fields -> Science and engineering -> Computer and information sciences -> Computer and information sciences, other -> Artificial intelligence'
			}
		}
	];
	const parts = tables.map(({ csv, file, column, years, version, measures }) => {
		const columns = [column, ...years.map((year) => `field_${year}`)];
		const lines = rawTable(csv, file, columns).map((row) => ({ path: row[column] ?? '', row }));
		const rows = Object.entries(measures).flatMap(([measure, path]) => {
			const { row } = oneLine(lines, path, file);
			return years.map((year): DegreeYear => ({
				source: SOURCE,
				geo: 'US',
				year,
				measure,
				value: rawNumber(row[`field_${year}`] ?? '', `${file}, ${path}, ${year}`),
				unit: 'degrees',
				fieldListVersion: version
			}));
		});
		return { rows, read: lines.length, kept: Object.keys(measures).length };
	});
	return {
		rows: parts.flatMap(({ rows }) => rows),
		read: parts.reduce((sum, part) => sum + part.read, 0),
		kept: parts.reduce((sum, part) => sum + part.kept, 0)
	};
}

/** The one line of that path, footnote marks left out; throws when there is none, or more. */
function oneLine<L extends { readonly path: string }>(
	lines: readonly L[],
	path: string,
	file: string
): L {
	const found = lines.filter((line) => withoutNotes(line.path) === path);
	const [line] = found;
	if (line === undefined || found.length > 1)
		throw new Error(`${file}: ${found.length} rows are "${path}", expected one`);
	return line;
}

const withoutNotes = (path: string): string => path.replace(/<sup>.*?<\/sup>/g, '').trim();
