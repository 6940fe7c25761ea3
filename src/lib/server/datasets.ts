import { ADVERT_MONTH, ADVERT_SKILL, TERM_YEAR } from '../data/advert-tables';
import { DEGREE_YEAR, DESTINATION_YEAR, KOREA_FIGURE, STOCK_YEAR } from '../data/official-tables';
import { PAY_LEVEL, PAY_QUANTILE } from '../data/pay-tables';
import { ACTIVITY_PAIR_YEAR, ANSWER_YEAR } from '../data/survey-tables';
import { parseTable } from '../data/table';
import {
	knownKeys,
	parseActivityCountYear,
	parseActivityYear,
	parseDemandIndex,
	parsePeopleYear,
	parseRoles,
	parseRoleYear,
	parseSources,
	parseSupplyYear,
	parseTitleYear
} from '../data/tables';
import { type DataPackage } from '../model/data-package';
import { describeProblem, type Parsed, type Problem } from '../model/problem';
import { type Tables } from '../model/tables';

const TEXTS: Readonly<Record<string, string>> = import.meta.glob(
	['../../../datasets/*.csv', '../../../datasets/datapackage.json'],
	{ query: '?raw', import: 'default', eager: true }
);

const files: ReadonlyMap<string, string> = new Map(
	Object.entries(TEXTS).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
);

/** The files of `datasets/`: the tables and `datapackage.json`. */
export const DATASET_FILES: readonly string[] = [...files.keys()];

/** The text of a file of `datasets/` as it stands; `null` = no such file. */
export function datasetFile(name: string): string | null {
	return files.get(name) ?? null;
}

let loaded: Tables | undefined;

/** The tables of `datasets/`, read once. Throws an Error that lists every problem: a build must not pass over one. */
export function loadTables(): Tables {
	loaded ??= readTables(files);
	return loaded;
}

/** Reads the tables from CSV texts by file name. Throws an Error that lists every problem found in any of them. */
export function readTables(files: ReadonlyMap<string, string>): Tables {
	const problems: Problem[] = [];
	const read = <Row>(file: string, parse: (csv: string) => Parsed<Row>): readonly Row[] => {
		const csv = files.get(file);
		if (csv === undefined) {
			problems.push({ file, record: null, column: '', message: 'is missing from datasets/' });
			return [];
		}
		const parsed = parse(csv);
		problems.push(...parsed.problems);
		if (parsed.rows.length === 0 && parsed.problems.length === 0)
			problems.push({ file, record: null, column: '', message: 'has no rows' });
		return parsed.rows;
	};
	const roles = read('roles.csv', parseRoles);
	const sources = read('sources.csv', parseSources);
	const known = knownKeys(roles, sources);
	const tables: Tables = {
		roles,
		sources,
		roleYear: read('role_year.csv', (csv) => parseRoleYear(csv, known)),
		titleYear: read('title_year.csv', (csv) => parseTitleYear(csv, known)),
		payLevel: read('pay_level.csv', (csv) => parseTable(PAY_LEVEL, csv, known)),
		payQuantile: read('pay_quantile.csv', (csv) => parseTable(PAY_QUANTILE, csv, known)),
		activityYear: read('activity_year.csv', (csv) => parseActivityYear(csv, known)),
		activityCountYear: read('activity_count_year.csv', (csv) => parseActivityCountYear(csv, known)),
		activityPairYear: read('activity_pair_year.csv', (csv) =>
			parseTable(ACTIVITY_PAIR_YEAR, csv, known)
		),
		answerYear: read('answer_year.csv', (csv) => parseTable(ANSWER_YEAR, csv, known)),
		advertMonth: read('advert_month.csv', (csv) => parseTable(ADVERT_MONTH, csv, known)),
		advertSkill: read('advert_skill.csv', (csv) => parseTable(ADVERT_SKILL, csv, known)),
		termYear: read('term_year.csv', (csv) => parseTable(TERM_YEAR, csv, known)),
		demandIndex: read('demand_index.csv', parseDemandIndex),
		supplyYear: read('supply_year.csv', parseSupplyYear),
		degreeYear: read('degree_year.csv', (csv) => parseTable(DEGREE_YEAR, csv, known)),
		destinationYear: read('destination_year.csv', (csv) =>
			parseTable(DESTINATION_YEAR, csv, known)
		),
		stockYear: read('stock_year.csv', (csv) => parseTable(STOCK_YEAR, csv, known)),
		koreaFigure: read('korea_figure.csv', (csv) => parseTable(KOREA_FIGURE, csv, known)),
		peopleYear: read('people_year.csv', (csv) => parsePeopleYear(csv, known))
	};
	if (problems.length > 0)
		throw new Error(
			`datasets/ has ${problems.length} problem(s):\n${problems.map(describeProblem).join('\n')}`
		);
	return tables;
}

/** `datasets/datapackage.json`: what each file is, where it comes from, how it was made. */
export function loadDataPackage(): DataPackage {
	const text = datasetFile('datapackage.json');
	if (text === null) throw new Error('datapackage.json is missing from datasets/');
	try {
		// datasets/recipes/build.ts writes it from this very type; tests/datasets.test.ts compares the file with the tables.
		return JSON.parse(text) as DataPackage;
	} catch (cause) {
		throw new Error('datasets/datapackage.json is not JSON', { cause });
	}
}
