import { type Ledger } from '../../src/lib/model/data-package';
import { describeProblem } from '../../src/lib/model/problem';
import { readCsv } from '../../src/lib/data/csv';
import { formatNumber, parseNumber } from '../../src/lib/data/number';

/**
 * The named columns of a raw CSV file, one object a record, in file order; other columns are passed over. Throws when
 * the file is not what the recipe was written for (a column is missing, a record is ragged): a recipe must not guess.
 */
export function rawTable<C extends string>(
	csv: string,
	file: string,
	columns: readonly C[]
): Record<C, string>[] {
	const { header, records, problems } = readCsv(csv, file);
	const [problem] = problems;
	if (problem !== undefined) throw new Error(describeProblem(problem));
	const places = columns.map((column): [C, number] => {
		const place = header.indexOf(column);
		if (place < 0)
			throw new Error(`${file}: column ${column} is missing; found ${header.join(', ')}`);
		return [column, place];
	});
	return records.map(
		({ cells }) =>
			Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Record<
				C,
				string
			>
	);
}

/** The number in a raw cell; throws when there is none. */
export function rawNumber(cell: string, where: string): number {
	const value = parseNumber(cell);
	if (value === undefined) throw new Error(`${where}: "${cell}" found, expected a number`);
	return value;
}

/** Rounds as the CSV writer does, so that a row is the same before and after it was written. */
export function round(value: number, decimals: number): number {
	return Number(formatNumber(value, decimals));
}

/** Throws for a name in a crosswalk that the file does not hold: a misspelt option would pass as one of no role. */
export function expectAll(names: readonly string[], found: readonly string[], where: string): void {
	const lost = names.find((name) => !found.includes(name));
	if (lost !== undefined)
		throw new Error(`${where}: "${lost}" not found, expected by the crosswalk`);
}

/** Counts records that are set aside, by reason. */
export class SetAside {
	readonly #rows = new Map<string, number>();

	add(reason: string, rows = 1): void {
		this.#rows.set(reason, (this.#rows.get(reason) ?? 0) + rows);
	}

	list(): Ledger['setAside'] {
		return [...this.#rows].map(([reason, rows]) => ({ reason, rows }));
	}
}

/** The ledger, once it is shown that every record read was either kept or set aside. Throws otherwise. */
export function reconcile(ledger: Ledger): Ledger {
	const aside = ledger.setAside.reduce((sum, { rows }) => sum + rows, 0);
	if (ledger.read !== ledger.kept + aside)
		throw new Error(
			`${ledger.source}: ${ledger.read} ${ledger.unit} read, but ${ledger.kept} kept + ${aside} set aside`
		);
	return ledger;
}
