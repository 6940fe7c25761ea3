import type { TableName, Tables } from '../model/tables';
import type { ChartDefinition } from './contract';

/** No rows at all. */
export const NO_TABLES: Tables = {
	roles: [],
	roleYear: [],
	titleYear: [],
	payLevel: [],
	payQuantile: [],
	activityYear: [],
	activityCountYear: [],
	activityPairYear: [],
	answerYear: [],
	peopleYear: [],
	demandIndex: [],
	advertMonth: [],
	advertSkill: [],
	termYear: [],
	supplyYear: [],
	degreeYear: [],
	destinationYear: [],
	stockYear: [],
	koreaFigure: [],
	sources: []
};

/** The tables that some charts read, the others empty: what their page has to carry. Roles and sources always. */
export function tablesFor(
	tables: Tables,
	charts: readonly Pick<ChartDefinition, 'tables'>[]
): Tables {
	const names = new Set<TableName>([
		'roles',
		'sources',
		...charts.flatMap((chart) => chart.tables)
	]);
	return {
		...NO_TABLES,
		...Object.fromEntries(Object.entries(tables).filter(([name]) => names.has(name as TableName)))
	};
}
