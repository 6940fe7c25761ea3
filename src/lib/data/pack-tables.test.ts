import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TABLES } from '../charts/tables-for';
import type { SupplyYear, Tables } from '../model/tables';
import { loadTables } from '../server/datasets';
import { packTables, unpackTables } from './pack-tables';

const through = (tables: Tables): Tables =>
	// What a file does with it in between.
	unpackTables(JSON.parse(JSON.stringify(packTables(tables))), NO_TABLES);
/** Tables of which one has these rows, whatever these are. */
const withRows = (rows: readonly object[]): Tables => ({
	...NO_TABLES,
	supplyYear: rows as SupplyYear[]
});

describe('packTables', () => {
	it('writes a field once and what repeats as places', () => {
		const rows = [
			{ source: 'a long name', n: 1 },
			{ source: 'a long name', n: 2 },
			{ source: 'another one', n: 3 },
			{ source: 'a long name', n: 4 }
		];
		expect(packTables(withRows(rows))).toEqual({
			supplyYear: {
				rows: 4,
				columns: {
					source: { of: ['a long name', 'another one'], at: [0, 0, 1, 0] },
					n: [1, 2, 3, 4]
				}
			}
		});
	});
	it.each([
		['fields that differ', [{ a: 1 }, { a: 1, b: 2 }], 'a,b'],
		['a field without a value', [{ a: undefined }], 'undefined'],
		['a number that JSON lacks', [{ a: 1 }, { a: NaN }], 'NaN']
	])('refuses %s', (_, rows, message) => {
		expect(() => packTables(withRows(rows))).toThrow(message);
	});
});

describe('unpackTables', () => {
	it('gives back the published tables, all of them', () => {
		const tables = loadTables();
		expect(through(tables)).toEqual(tables);
	});
	it('takes less than half of the room', () => {
		const tables = loadTables();
		expect(JSON.stringify(packTables(tables)).length).toBeLessThan(
			JSON.stringify(tables).length / 2
		);
	});
	it('gives back any rows', () => {
		const value = fc.oneof(
			fc.constantFrom(null, true, '', 'x', 0, 1),
			fc.integer(),
			fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
			fc.string(),
			fc.array(fc.string()),
			fc.record({ ko: fc.string(), en: fc.string() })
		);
		fc.assert(
			fc.property(fc.array(fc.record({ a: value, b: value }), { maxLength: 12 }), (rows) => {
				// fast-check may list fields in another order; rows of a table have one.
				const tables = withRows(rows.map(({ a, b }) => ({ a, b })));
				expect(through(tables)).toEqual(tables);
			})
		);
	});
});
