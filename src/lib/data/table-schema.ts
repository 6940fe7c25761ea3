import { type DataPackageField, type TableSchema } from '../model/data-package';
import { type Column } from './field';
import { columnsOf, keyColumnsOf, type Table } from './table';

/** The Table Schema (Data Package v2) of a table, drawn from the same description that its parser reads. */
export function tableSchema<Row>(table: Table<Row>): TableSchema {
	const columns = columnsOf(table);
	// A list of keys cannot be a foreign key of the standard; its description says where the keys are.
	const foreignKeys = columns.flatMap(({ name, type, references }) =>
		references === undefined || type === 'list'
			? []
			: [{ fields: [name], reference: { resource: references, fields: [KEY_OF[references]] } }]
	);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: columns.map(fieldDescriptor),
		missingValues: [''],
		primaryKey: keyColumnsOf(table),
		...(foreignKeys.length > 0 && { foreignKeys })
	};
}

const KEY_OF = { roles: 'role_id', sources: 'source_id' } as const;

function fieldDescriptor(column: Column): DataPackageField {
	const { name, type, description, unit, delimiter, itemType } = column;
	const { required, pattern } = column;
	// The standard has no bounds for the items of a list; the parser holds them all the same.
	const { minimum, maximum }: Partial<Column> = type === 'list' ? {} : column;
	return {
		name,
		type,
		...(delimiter !== undefined && { delimiter }),
		...(itemType !== undefined && { itemType }),
		description: description.en,
		descriptions: description,
		...(unit !== undefined && { unit }),
		constraints: {
			required,
			...(minimum !== undefined && { minimum }),
			...(maximum !== undefined && { maximum }),
			...(pattern !== undefined && { pattern }),
			...(column.enum !== undefined && { enum: column.enum })
		}
	};
}
