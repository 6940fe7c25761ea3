import { type Bilingual, type SourceId } from './tables';

/** What happened to the records of a source: `read` = `kept` + all `setAside`. */
export interface Ledger {
	readonly source: SourceId;
	/** What is counted, for example `rows`. */
	readonly unit: string;
	readonly read: number;
	/** Records that stand in a table, alone or added up with others. */
	readonly kept: number;
	readonly setAside: readonly { readonly reason: string; readonly rows: number }[];
	/** Further totals, for example how many pairs of rows became one posting. */
	readonly counts: Readonly<Record<string, number>>;
}

/** A field of a Table Schema (https://datapackage.org/standard/table-schema/). */
export interface DataPackageField {
	readonly name: string;
	readonly type: string;
	readonly delimiter?: string;
	readonly itemType?: string;
	/** In English; `descriptions` holds both languages. */
	readonly description: string;
	readonly descriptions: Bilingual;
	readonly unit?: string;
	readonly constraints: {
		readonly required: boolean;
		readonly minimum?: number;
		readonly maximum?: number;
		readonly pattern?: string;
		readonly enum?: readonly string[];
	};
}

export interface TableSchema {
	readonly $schema: string;
	readonly fields: readonly DataPackageField[];
	readonly missingValues: readonly string[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly {
		readonly fields: readonly string[];
		readonly reference: { readonly resource: string; readonly fields: readonly string[] };
	}[];
}

export interface License {
	/** SPDX identifier or a word of ours. */
	readonly name: string;
	readonly title: string;
	readonly path?: string;
}

/** An original from which tables were computed, with what happened to its records. */
export interface PackageSource {
	readonly title: string;
	readonly path: string;
	readonly sourceId: SourceId;
	readonly titles: Bilingual;
	readonly citation: string;
	/** Day the copy was taken, `YYYY-MM-DD`. */
	readonly retrieved: string;
	/** Version of the original: commit, release or table numbers. */
	readonly version: string;
}

/** One CSV file of the package. */
export interface TableResource {
	readonly $schema: string;
	readonly name: string;
	readonly type: 'table';
	readonly path: string;
	/** In English; `titles` holds both languages. */
	readonly title: string;
	readonly titles: Bilingual;
	readonly description: string;
	readonly descriptions: Bilingual;
	readonly format: 'csv';
	readonly mediatype: 'text/csv';
	readonly encoding: 'utf-8';
	readonly dialect: {
		readonly $schema: string;
		readonly delimiter: string;
		readonly lineTerminator: string;
		readonly header: boolean;
	};
	readonly schema: TableSchema;
	readonly sources: readonly PackageSource[];
	readonly licenses: readonly License[];
	/** How the table was computed. */
	readonly method: Bilingual;
	readonly knownBiases: Bilingual;
	/** Data records, the header not counted. */
	readonly rows: number;
	readonly bytes: number;
	/** `sha256:` and 64 hexadecimal digits. */
	readonly hash: string;
}

/** `datasets/datapackage.json`: a Data Package, version 2 (https://datapackage.org/). */
export interface DataPackage {
	readonly $schema: string;
	readonly name: string;
	readonly title: string;
	readonly titles: Bilingual;
	readonly description: string;
	readonly descriptions: Bilingual;
	readonly version: string;
	readonly licenses: readonly License[];
	readonly resources: readonly TableResource[];
	/** What happened to every record of every source. */
	readonly ledgers: readonly Ledger[];
}
