// The versions of the data: what is served is the last of them, and every file of every version is there.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addVersion, versionOf } from '../datasets/recipes/versions';
import { type DataVersion, isVersionId, versionedName } from '../src/lib/model/data-version';

const FOLDER = new URL('../datasets/', import.meta.url);
const versions = JSON.parse(
	readFileSync(new URL('versions.json', FOLDER), 'utf8')
) as DataVersion[];
const begin = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

describe('datasets/versions.json', () => {
	it('ends with the tables as they stand: npm run datasets adds a version', () => {
		const files = new Map(
			readdirSync(FOLDER)
				.filter((name) => name.endsWith('.csv'))
				.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')])
		);
		const last = versions.at(-1);
		expect(last).toEqual(versionOf(files, last?.date ?? ''));
	});
	it('names no version twice, in the order of their days', () => {
		expect(new Set(versions.map(({ id }) => id)).size).toBe(versions.length);
		expect(versions.every(({ id }) => isVersionId(id))).toBe(true);
		const dates = versions.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort());
	});
	it('holds every file of every version, unchanged', () => {
		for (const { id, files } of versions)
			for (const [name, hash] of Object.entries(files)) {
				const kept = new URL(`kept/${versionedName(name, hash)}`, FOLDER);
				const file = existsSync(kept) ? kept : new URL(name, FOLDER);
				expect(begin(readFileSync(file, 'utf8')), `${name} of ${id}`).toBe(hash);
			}
	});
});

describe('a new version', () => {
	/** Nothing is kept yet. */
	const NONE: ReadonlySet<string> = new Set();
	const first = new Map([
		['a.csv', 'x\n1\n'],
		['b.csv', 'y\n1\n'],
		['datapackage.json', '{}']
	]);
	const second = new Map([...first, ['a.csv', 'x\n2\n']]);
	const { versions: one } = addVersion([], new Map(), NONE, first, '2026-01-01');

	it('is not made of the same tables', () => {
		const changed = new Map([...first, ['datapackage.json', '{"new": true}']]);
		expect(addVersion(one, first, NONE, changed, '2026-02-01')).toEqual({
			versions: one,
			kept: new Map()
		});
	});
	it('keeps what it replaces, and only that', () => {
		const { versions: two, kept } = addVersion(one, first, NONE, second, '2026-02-01');
		expect(two.map(({ date }) => date)).toEqual(['2026-01-01', '2026-02-01']);
		expect([...kept]).toEqual([[`a.${begin('x\n1\n')}.csv`, 'x\n1\n']]);
		expect(two[1]?.files).toEqual({ 'a.csv': begin('x\n2\n'), 'b.csv': begin('y\n1\n') });
	});
	it('keeps a file that it drops', () => {
		const { kept } = addVersion(one, first, NONE, new Map([['b.csv', 'y\n1\n']]), '2026-02-01');
		expect([...kept.keys()]).toEqual([`a.${begin('x\n1\n')}.csv`]);
	});
	it('stops where a file was changed by hand, and says what to do', () => {
		const edited = new Map([...first, ['a.csv', 'x\nedited\n']]);
		const name = `a.${begin('x\n1\n')}.csv`;
		expect(() => addVersion(one, edited, NONE, second, '2026-02-01')).toThrow(
			new RegExp(`a\\.csv was changed by hand.*datasets/kept/${name.replaceAll('.', '\\.')}`)
		);
		const { kept } = addVersion(one, edited, new Set([name]), second, '2026-02-01');
		expect(kept.size).toBe(0);
	});
	it('that was served before is the last again, once', () => {
		const { versions: two } = addVersion(one, first, NONE, second, '2026-02-01');
		const { versions: three } = addVersion(two, second, NONE, first, '2026-03-01');
		expect(three.map(({ id, date }) => [id, date])).toEqual([
			[two[1]?.id, '2026-02-01'],
			[one[0]?.id, '2026-03-01']
		]);
	});
});
