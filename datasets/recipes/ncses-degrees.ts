import { type Ledger } from '../../src/lib/model/data-package';
import { type DegreeYear } from '../../src/lib/model/tables';
import { rawNumber, rawTable, reconcile, SetAside } from './raw-table';

const SOURCE = 'ncses-degrees';
const PATH = 'sex_and_field_full_path';
/** Table S2-6 or S2-8 of the Science and Engineering Indicators 2020. */
const INDICATOR_YEARS = range(2000, 2017);
/** Table 5-2 or 6-1 of Women, Minorities, and Persons with Disabilities 2021: they add one year, and agree before it. */
const WMPD_YEARS = range(2008, 2018);

/** The tables that hold degrees of one level, as CSV. */
export interface DegreeTexts {
	readonly indicators: string;
	readonly wmpd: string;
}

/**
 * Degrees in computer sciences made into rows of degree_year, 2000-2018. Throws when the two tables of a level give a
 * year differently.
 */
export function ncsesDegrees(
	bachelors: DegreeTexts,
	masters: DegreeTexts
): { degreeYear: DegreeYear[]; ledger: Ledger } {
	const levels = [
		{ measure: 'bachelors_cs', ...bachelors },
		{ measure: 'masters_cs', ...masters }
	].map(({ measure, indicators, wmpd }) => {
		const early = computerSciences(indicators, `${SOURCE}, ${measure}, indicators`, {
			path: 'Both sexes -> All fields -> S&E -> Science -> Natural sciences -> Mathematics and computer sciences -> Computer sciences',
			years: INDICATOR_YEARS
		});
		const late = computerSciences(wmpd, `${SOURCE}, ${measure}, women and minorities`, {
			path: 'Both sexes -> All fields -> S&E -> Science -> Computer sciences',
			years: WMPD_YEARS
		});
		const differing = [...late.values].find(
			([year, value]) => early.values.has(year) && early.values.get(year) !== value
		);
		if (differing !== undefined)
			throw new Error(`${SOURCE}, ${measure}: the two tables differ in ${differing[0]}`);
		const rows = [...new Map([...early.values, ...late.values])].map(
			([year, value]): DegreeYear => ({
				source: SOURCE,
				geo: 'US',
				year,
				measure,
				value,
				unit: 'degrees',
				fieldListVersion: 'IPEDS completions 2000-2018'
			})
		);
		return { rows, read: early.read + late.read };
	});
	const read = levels.reduce((sum, level) => sum + level.read, 0);
	const kept = 2 * levels.length;
	const setAside = new SetAside();
	setAside.add('other field of study, or one sex only', read - kept);
	const degreeYear = levels.flatMap(({ rows }) => rows);
	return {
		degreeYear,
		ledger: reconcile({
			source: SOURCE,
			unit: 'rows',
			read,
			kept,
			setAside: setAside.list(),
			counts: { values: degreeYear.length }
		})
	};
}

function computerSciences(
	csv: string,
	file: string,
	{ path, years }: { readonly path: string; readonly years: readonly number[] }
): { readonly values: ReadonlyMap<number, number>; readonly read: number } {
	const columns = [PATH, ...years.map((year) => `field_${year}`)];
	const rows = rawTable(csv, file, columns);
	const found = rows.filter((row) => (row[PATH] ?? '').replace(/\s+/g, ' ') === path);
	const [row] = found;
	if (row === undefined || found.length > 1)
		throw new Error(`${file}: ${found.length} rows are "${path}", expected one`);
	const values = years.map((year): [number, number] => [
		year,
		rawNumber(row[`field_${year}`] ?? '', `${file}, ${year}`)
	]);
	return { values: new Map(values), read: rows.length };
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
