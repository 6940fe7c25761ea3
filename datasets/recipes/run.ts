// npm run datasets -- --raw <folder>: computes the tables of datasets/ from the raw files in a folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Ledger } from '../../src/lib/model/data-package';
import { buildDatasets } from './build';
import { type DataVersion } from '../../src/lib/model/data-version';
import { RAW_AGGREGATES, RAW_FILES, type RawFile, type RawTexts } from './raw-files';
import { addVersion } from './versions';

const OUT = fileURLToPath(new URL('..', import.meta.url));

function main(): void {
	const { values } = parseArgs({ options: { raw: { type: 'string' } } });
	if (values.raw === undefined)
		throw new Error(
			'usage: npm run datasets -- --raw <folder>; datasets/README.md lists its files'
		);
	const raw = readRaw(values.raw);
	const { files, ledgers } = buildDatasets(readFileSync(join(OUT, 'roles.csv'), 'utf8'), raw);
	keepVersions(files);
	for (const [name, text] of files) writeFileSync(join(OUT, name), text);
	for (const ledger of ledgers) console.log(describeLedger(ledger));
	console.log(`${files.size} files written`);
}

/** Adds the tables to `versions.json`, and keeps those that they replace, before they are written. */
function keepVersions(files: ReadonlyMap<string, string>): void {
	const index = join(OUT, 'versions.json');
	const versions = existsSync(index)
		? (JSON.parse(readFileSync(index, 'utf8')) as DataVersion[])
		: [];
	const tables = readdirSync(OUT).filter((name) => name.endsWith('.csv'));
	const before = new Map(tables.map((name) => [name, readFileSync(join(OUT, name), 'utf8')]));
	// The vocabulary is an input, and a part of the data all the same.
	const after = new Map([['roles.csv', before.get('roles.csv') ?? ''], ...files]);
	const today = new Date().toISOString().slice(0, 10);
	const kept = existsSync(join(OUT, 'kept')) ? readdirSync(join(OUT, 'kept')) : [];
	const change = addVersion(versions, before, new Set(kept), after, today);
	if (change.kept.size > 0) mkdirSync(join(OUT, 'kept'), { recursive: true });
	for (const [name, text] of change.kept) writeFileSync(join(OUT, 'kept', name), text);
	writeFileSync(index, `${JSON.stringify(change.versions, null, '\t')}\n`);
}

function readRaw(folder: string): RawTexts {
	const wanted: readonly RawFile[] = [...Object.values(RAW_FILES), ...RAW_AGGREGATES];
	const missing = wanted.filter(({ path }) => !existsSync(join(folder, path)));
	if (missing.length > 0)
		throw new Error(
			`${folder} lacks:\n${missing.map(({ path, original }) => `  ${path}\n    original: ${original}`).join('\n')}`
		);
	const read = ({ path }: RawFile): string => {
		const bytes = readFileSync(join(folder, path));
		return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	};
	const texts = Object.fromEntries(
		Object.entries(RAW_FILES).map(([name, file]) => [name, read(file)])
	) as Record<keyof typeof RAW_FILES, string>;
	return {
		...texts,
		aggregates: Object.fromEntries(RAW_AGGREGATES.map((file) => [file.geo, read(file)]))
	};
}

function describeLedger({ source, unit, read, kept, setAside, counts }: Ledger): string {
	return [
		`${source}: ${read} ${unit} read, ${kept} kept`,
		...setAside.map(({ reason, rows }) => `  ${rows} set aside: ${reason}`),
		`  ${Object.entries(counts)
			.map(([name, count]) => `${name} ${count}`)
			.join(', ')}`
	].join('\n');
}

try {
	main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
