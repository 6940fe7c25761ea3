import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createTitleClassifier } from '../src/lib/data/title-role';
import { readTables } from '../src/lib/data/read-tables';
import { loadTables, loadDataPackage } from '../src/lib/server/datasets';
import { type DataPackageField, type TableResource } from '../src/lib/model/data-package';

const FOLDER = new URL('../datasets/', import.meta.url);
const PACKAGE = loadDataPackage();
const textOf = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8');
/** Header and cells, read without our own parser. */
const cellsOf = (path: string) =>
	Papa.parse<string[]>(textOf(path).trimEnd(), { delimiter: ',' }).data;
const recordsOf = (path: string) => cellsOf(path).slice(1);
const columnOf = ({ path, schema }: TableResource, name: string) => {
	const place = schema.fields.findIndex((field) => field.name === name);
	return recordsOf(path).map((cells) => cells[place] ?? '');
};
const resources = PACKAGE.resources.map((resource) => [resource.name, resource] as const);
const resourceOf = (name: string): TableResource => {
	const found = PACKAGE.resources.find((resource) => resource.name === name);
	if (found === undefined) throw new Error(`no resource ${name}`);
	return found;
};

describe('the data package', () => {
	it('describes every CSV file of the folder, and no other', () =>
		expect(PACKAGE.resources.map(({ path }) => path).sort()).toEqual(
			readdirSync(FOLDER)
				.filter((name) => name.endsWith('.csv'))
				.sort()
		));

	it('says that it is a Data Package, version 2', () =>
		expect(PACKAGE.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json'));

	it('holds no path and no time of the machine that wrote it', () =>
		expect(textOf('datapackage.json')).not.toMatch(/\/(home|Users|tmp|work|root)\/|T\d{2}:\d{2}/));
});

describe.each(resources)('%s', (_, resource) => {
	const [header, ...records] = cellsOf(resource.path);

	it('has the size and the hash that the package says', () => {
		const bytes = readFileSync(new URL(resource.path, FOLDER));
		expect(resource.bytes).toBe(bytes.byteLength);
		expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
	});

	it('has the columns and the number of rows that the package says', () => {
		expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
		expect(resource.rows).toBe(records.length);
		expect(records.length).toBeGreaterThan(0);
	});

	it('fulfils the type and the constraints of every column', () => {
		const wrong = resource.schema.fields.flatMap((field) =>
			columnOf(resource, field.name)
				.filter((cell) => !fulfils(cell, field))
				.map((cell) => `${field.name}: ${cell}`)
		);
		expect(wrong).toEqual([]);
	});

	it('has no primary key twice', () => {
		const places = resource.schema.primaryKey.map((name) => header?.indexOf(name) ?? -1);
		const keys = records.map((cells) => JSON.stringify(places.map((place) => cells[place])));
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('names existing rows of other tables', () => {
		for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
			const known = new Set(columnOf(resourceOf(reference.resource), reference.fields[0] ?? ''));
			// A blank cell names no row; where it is allowed is a matter of the constraints.
			const named = columnOf(resource, fields[0] ?? '').filter((cell) => cell !== '');
			expect(named.filter((cell) => !known.has(cell))).toEqual([]);
		}
	});

	it('says in both languages what it is, how it was made and what is wrong with it', () => {
		const texts = [
			resource.titles,
			resource.descriptions,
			resource.method,
			resource.knownBiases,
			...resource.schema.fields.map(({ descriptions }) => descriptions)
		];
		for (const { ko, en } of texts) {
			expect(ko).toMatch(/[가-힣]|^sources|^roles/);
			expect(en).toMatch(/[a-z]/);
		}
	});

	it('has a licence, and sources that sources.csv lists', () => {
		expect(resource.licenses.length).toBeGreaterThan(0);
		const listed = new Set(columnOf(resourceOf('sources'), 'source_id'));
		expect(resource.sources.filter(({ sourceId }) => !listed.has(sourceId))).toEqual([]);
	});

	it('has LF line ends and no byte order mark', () => {
		expect(textOf(resource.path)).not.toMatch(/\r|\uFEFF/);
		expect(textOf(resource.path).endsWith('\n')).toBe(true);
	});
});

/** The standard's reading of a cell, written anew: it must not share a mistake with the parser. */
function fulfils(cell: string, field: DataPackageField): boolean {
	const { type, delimiter = ';', itemType, constraints } = field;
	if (cell === '') return !constraints.required;
	const { minimum = -Infinity, maximum = Infinity, pattern, enum: allowed } = constraints;
	if (pattern !== undefined && !new RegExp(`^(${pattern})$`).test(cell)) return false;
	if (allowed !== undefined && !allowed.includes(cell)) return false;
	const inRange = Number(cell) >= minimum && Number(cell) <= maximum;
	switch (type) {
		case 'integer':
			return /^-?\d+$/.test(cell) && inRange;
		case 'number':
			return /^-?\d+(\.\d{1,4})?$/.test(cell) && inRange;
		case 'yearmonth':
			return /^\d{4}-\d{2}$/.test(cell);
		case 'date':
			return /^\d{4}-\d{2}-\d{2}$/.test(cell);
		case 'list':
			return cell
				.split(delimiter)
				.every((item) => item !== '' && (itemType === 'string' || /^\d+(\.\d+)?$/.test(item)));
		case 'boolean':
			return cell === 'true' || cell === 'false';
		default:
			return type === 'string';
	}
}

describe('the ledgers', () => {
	it('are there for every source', () =>
		expect(PACKAGE.ledgers.map(({ source }) => source).sort()).toEqual(
			columnOf(resourceOf('sources'), 'source_id').sort()
		));

	it.each(PACKAGE.ledgers.map((ledger) => [ledger.source, ledger] as const))(
		'%s: read = kept + set aside',
		(_, { read, kept, setAside }) =>
			expect(kept + setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(read)
	);

	it('aijobs: 151,445 rows are twice the pairs and once the singles', () => {
		const ledger = PACKAGE.ledgers.find(({ source }) => source === 'aijobs-salaries');
		const { pairs = NaN, singles = NaN, postings } = ledger?.counts ?? {};
		expect(ledger?.read).toBe(151_445);
		expect(2 * pairs + singles).toBe(151_445);
		expect(pairs + singles).toBe(postings);
	});
});

describe('the tables', () => {
	const tables = loadTables();
	const world = (year: number) =>
		tables.roleYear.filter((row) => row.geo === 'WLD' && row.year === year);

	// Postings by year: published with the trap that two rows are one posting, and counted again by other means.
	it.each([
		[2020, 75],
		[2021, 218],
		[2022, 948],
		[2023, 4_385],
		[2024, 31_206],
		[2025, 39_431]
	])('%i has %i postings', (year, n) => expect(world(year)[0]?.nPostings).toBe(n));

	it('role_year: roles and unclassified add up to all postings, everywhere', () => {
		const places = new Map<string, (typeof tables.roleYear)[number][]>();
		for (const row of tables.roleYear) {
			const place = `${row.geo} ${row.year}`;
			places.set(place, [...(places.get(place) ?? []), row]);
		}
		for (const rows of places.values()) {
			const [first] = rows;
			const roles = rows.reduce((sum, { n }) => sum + n, 0);
			expect(roles + (first?.nUnclassified ?? NaN)).toBeCloseTo(first?.nPostings ?? NaN, 2);
		}
	});

	it('title_year: the titles of a role add up to its postings', () => {
		for (const row of tables.roleYear.filter(({ geo }) => geo === 'WLD')) {
			const titles = tables.titleYear.filter(
				({ year, roleId }) => year === row.year && roleId === row.roleId
			);
			expect(titles.reduce((sum, { n }) => sum + n, 0)).toBeCloseTo(row.n, 2);
		}
	});

	it('title_year: every title stands under the roles that the classifier gives it', () => {
		const classify = createTitleClassifier(tables.roles);
		const strays = tables.titleYear.filter(
			({ rawTitle, roleId }) => !classify(rawTitle).weights.some((share) => share.roleId === roleId)
		);
		expect(strays).toEqual([]);
	});

	// Postings of 2020-2025 by exact title, counted in the original by other means.
	it.each([
		['Data Scientist', 'data_scientist', 9_486],
		['Data Engineer', 'data_engineer', 8_220],
		['Data Analyst', 'data_analyst', 6_944],
		['Machine Learning Engineer', 'ml_engineer', 4_480],
		['Research Scientist', 'ai_researcher', 1_741],
		['Applied Scientist', 'applied_research_engineer', 1_193],
		['Analytics Engineer', 'analytics_bi_engineer', 1_076],
		['AI Engineer', 'ai_engineer', 1_018]
	])('title_year: %s is %s, %i postings', (title, role, n) => {
		const rows = tables.titleYear.filter(({ rawTitle }) => rawTitle === title);
		expect(new Set(rows.map(({ roleId }) => roleId))).toEqual(new Set([role]));
		expect(rows.reduce((sum, row) => sum + row.n, 0)).toBe(n);
	});

	// Medians of full-time midpoints, worked out in the original by other means.
	it.each([
		['ml_engineer', 2023, 190_134],
		['ml_engineer', 2024, 200_000],
		['ml_engineer', 2025, 202_025],
		['data_engineer', 2023, 147_425],
		['data_engineer', 2024, 149_500],
		['data_engineer', 2025, 150_000]
	])('role_year: the US median of %s in %i is %i', (role, year, pay) =>
		expect(
			tables.roleYear.find((row) => row.geo === 'US' && row.roleId === role && row.year === year)
				?.payP50
		).toBe(pay)
	);

	it('people_year: the options of a survey add up to its base', () => {
		for (const [source, base] of [
			['kaggle-survey', 10_630],
			['stackoverflow-survey-figures', 33_297]
		] as const) {
			const options = tables.peopleYear.filter((row) => row.source === source);
			expect(options.reduce((sum, { nPeople }) => sum + nPeople, 0)).toBe(base);
		}
	});

	it('people_year: no role belongs to two options, except statisticians with data scientists', () => {
		for (const year of [2022, 2025]) {
			const roles = tables.peopleYear
				.filter((row) => row.year === year && row.label !== 'Statistician')
				.flatMap(({ roleIds }) => roleIds);
			expect(new Set(roles).size).toBe(roles.length);
		}
	});

	it('activity_count_year: the people of a role add up to the base of its activities', () => {
		for (const { year, roleId, nBase } of tables.activityYear) {
			const people = tables.activityCountYear.filter(
				(row) => row.year === year && row.roleId === roleId
			);
			expect(people.reduce((sum, { nPeople }) => sum + nPeople, 0)).toBe(nBase);
		}
	});

	it('activity_count_year: shares with two or more in 2019, as counted from the survey', () => {
		const share = (roleId: string) => {
			const ticked = tables.activityCountYear.filter(
				(row) => row.year === 2019 && row.roleId === roleId && row.nActivities >= 1
			);
			const people = (rows: typeof ticked) => rows.reduce((sum, { nPeople }) => sum + nPeople, 0);
			return Math.round(
				(100 * people(ticked.filter((row) => row.nActivities >= 2))) / people(ticked)
			);
		};
		expect(
			['data_scientist', 'data_engineer', 'ai_researcher', 'software_engineer', 'data_analyst'].map(
				share
			)
		).toEqual([84, 72, 70, 66, 63]);
	});

	it('supply_year: values as published in GSS tables 1-11a and 1-11b', () => {
		const value = (measure: string, year: number) =>
			tables.supplyYear.find((row) => row.measure === measure && row.year === year)?.value;
		expect(value('masters_enrolment_cis', 2017)).toBe(75_618);
		expect(value('masters_enrolment_cis', 2022)).toBe(129_972);
		expect(value('doctoral_enrolment_cis', 2017)).toBe(14_291);
		expect(value('doctoral_enrolment_cis', 2022)).toBe(20_583);
		expect(value('masters_enrolment_data_science', 2020)).toBe(2_124);
		expect(value('masters_enrolment_data_science', 2019)).toBeUndefined();
	});

	it.each([
		['US', '2019', 1.74],
		['US', '2022', 2.84],
		['US', '2023', 1.86],
		['GB', '2025', 4.6],
		['CA', '2026', 15.0]
	])(
		'demand_index: the AI share of %s in %s is %d%%, as the publisher has it',
		(geo, year, percent) => {
			const months = tables.demandIndex.filter(
				(row) => row.geo === geo && row.month.startsWith(year) && row.aiSharePct !== null
			);
			const days = months.reduce((sum, { nDays }) => sum + nDays, 0);
			const mean = months.reduce((sum, row) => sum + (row.aiSharePct ?? NaN) * row.nDays, 0) / days;
			expect(mean).toBeCloseTo(percent, 2);
		}
	);
});

describe('readTables', () => {
	const files = () => new Map(PACKAGE.resources.map(({ path }) => [path, textOf(path)]));

	it('reads the files as they are', () =>
		expect(readTables(files()).roles).toHaveLength(resourceOf('roles').rows));

	it('lists every problem of every file', () => {
		const broken = files();
		broken.delete('supply_year.csv');
		broken.set('demand_index.csv', 'geo,month\nUS,2020-01\n');
		expect(() => readTables(broken)).toThrow(/supply_year\.csv: is missing from datasets/);
		expect(() => readTables(broken)).toThrow(
			/demand_index\.csv, record 0, column n_days: is missing/
		);
	});
});
