import { expect, it } from 'vitest';
import {
	madeUpRole,
	madeUpRoleYear,
	madeUpSource,
	madeUpTables
} from '../../../tests/fixtures/made-up';
import { tablesFor } from './tables-for';

it('keeps the tables that the charts name, roles and sources always, and empties the others', () => {
	const tables = madeUpTables({
		roles: [madeUpRole('a')],
		sources: [madeUpSource('s')],
		roleYear: [madeUpRoleYear()],
		titleYear: [{ source: 's', year: 2022, roleId: 'a', rawTitle: 't', n: 1 }]
	});
	const few = tablesFor(tables, [{ tables: ['roleYear'] }, { tables: ['termYear'] }]);
	expect(few).toEqual({ ...tables, titleYear: [] });
	expect(Object.keys(few).sort()).toEqual(Object.keys(tables).sort());
});
