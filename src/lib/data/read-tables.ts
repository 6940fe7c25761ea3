/** Reading the tables of a folder of CSV files: the shipped one at build time, a kept version of it in the browser. */
import { ADVERT_MONTH, ADVERT_SKILL, TERM_YEAR } from './advert-tables';
import { DEGREE_YEAR, DESTINATION_YEAR, KOREA_FIGURE, STOCK_YEAR } from './official-tables';
import { PAY_LEVEL, PAY_QUANTILE } from './pay-tables';
import { ACTIVITY_PAIR_YEAR, ANSWER_YEAR } from './survey-tables';
import { parseTable } from './table';
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
} from './tables';
import { describeProblem, type Parsed, type Problem } from '../model/problem';
import type { TableName, Tables } from '../model/tables';

/** The file of each table in `datasets/`. */
export const TABLE_FILES: Readonly<Record<TableName, string>> = {
	roles: 'roles.csv',
	sources: 'sources.csv',
	roleYear: 'role_year.csv',
	titleYear: 'title_year.csv',
	payLevel: 'pay_level.csv',
	payQuantile: 'pay_quantile.csv',
	activityYear: 'activity_year.csv',
	activityCountYear: 'activity_count_year.csv',
	activityPairYear: 'activity_pair_year.csv',
	answerYear: 'answer_year.csv',
	advertMonth: 'advert_month.csv',
	advertSkill: 'advert_skill.csv',
	termYear: 'term_year.csv',
	demandIndex: 'demand_index.csv',
	supplyYear: 'supply_year.csv',
	degreeYear: 'degree_year.csv',
	destinationYear: 'destination_year.csv',
	stockYear: 'stock_year.csv',
	koreaFigure: 'korea_figure.csv',
	peopleYear: 'people_year.csv'
};

/**
 * Reads tables from CSV texts by file name.
 *
 * @param names tables to read; the others stay empty. Roles and sources are read always: the others name them.
 * @throws Error that lists every problem found in any of them; a missing or empty file is one
 */
export function readTables(
	files: ReadonlyMap<string, string>,
	names: ReadonlySet<TableName> = new Set(Object.keys(TABLE_FILES) as TableName[])
): Tables {
	const problems: Problem[] = [];
	const always = <Row>(name: TableName, parse: (csv: string) => Parsed<Row>): readonly Row[] => {
		const file = TABLE_FILES[name];
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
	const read = <Row>(name: TableName, parse: (csv: string) => Parsed<Row>): readonly Row[] =>
		names.has(name) ? always(name, parse) : [];
	const roles = always('roles', parseRoles);
	const sources = always('sources', parseSources);
	const known = knownKeys(roles, sources);
	const tables: Tables = {
		roles,
		sources,
		roleYear: read('roleYear', (csv) => parseRoleYear(csv, known)),
		titleYear: read('titleYear', (csv) => parseTitleYear(csv, known)),
		payLevel: read('payLevel', (csv) => parseTable(PAY_LEVEL, csv, known)),
		payQuantile: read('payQuantile', (csv) => parseTable(PAY_QUANTILE, csv, known)),
		activityYear: read('activityYear', (csv) => parseActivityYear(csv, known)),
		activityCountYear: read('activityCountYear', (csv) => parseActivityCountYear(csv, known)),
		activityPairYear: read('activityPairYear', (csv) => parseTable(ACTIVITY_PAIR_YEAR, csv, known)),
		answerYear: read('answerYear', (csv) => parseTable(ANSWER_YEAR, csv, known)),
		advertMonth: read('advertMonth', (csv) => parseTable(ADVERT_MONTH, csv, known)),
		advertSkill: read('advertSkill', (csv) => parseTable(ADVERT_SKILL, csv, known)),
		termYear: read('termYear', (csv) => parseTable(TERM_YEAR, csv, known)),
		demandIndex: read('demandIndex', parseDemandIndex),
		supplyYear: read('supplyYear', parseSupplyYear),
		degreeYear: read('degreeYear', (csv) => parseTable(DEGREE_YEAR, csv, known)),
		destinationYear: read('destinationYear', (csv) => parseTable(DESTINATION_YEAR, csv, known)),
		stockYear: read('stockYear', (csv) => parseTable(STOCK_YEAR, csv, known)),
		koreaFigure: read('koreaFigure', (csv) => parseTable(KOREA_FIGURE, csv, known)),
		peopleYear: read('peopleYear', (csv) => parsePeopleYear(csv, known))
	};
	if (problems.length > 0)
		throw new Error(
			`datasets/ has ${problems.length} problem(s):\n${problems.map(describeProblem).join('\n')}`
		);
	return tables;
}
