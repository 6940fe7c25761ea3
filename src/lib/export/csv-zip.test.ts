import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DataTable } from '../plot/spec';
import { csvZip, type Described } from './csv-zip';

const described: Described = {
	id: 'role-share',
	lang: 'ko',
	headline: '늘었다',
	deck: '비중',
	notes: ['빈 점'],
	url: 'https://example.org/ko/charts/role-share/',
	version: { id: '8455e845e9', date: '2026-11-24' },
	sources: [{ title: '자료', url: 'https://source.example/', licence: 'CC BY 4.0' }]
};
const table: DataTable = {
	caption: '표',
	columns: ['직무', '비중'],
	rows: [
		['데이터, 과학자', '8.2%'],
		['=HYPERLINK("x")', '@SUM(A1)']
	],
	numericFrom: 1
};

describe('the archive of a table', () => {
	const files = unzipSync(csvZip(described, table));
	it('holds the table and its description', () =>
		expect(Object.keys(files)).toEqual(['role-share.csv', 'role-share.csv-metadata.json']));
	it('has every cell as on screen, formulas neutralised', () => {
		// Buffer keeps the byte order mark.
		const text = Buffer.from(files['role-share.csv'] ?? []).toString('utf8');
		expect(text.startsWith('\ufeff')).toBe(true);
		expect(Papa.parse<string[]>(text.slice(1).trimEnd()).data).toEqual([
			['직무', '비중'],
			['데이터, 과학자', '8.2%'],
			['\'=HYPERLINK("x")', "'@SUM(A1)"]
		]);
	});
	it('says source, licence, address and version', () => {
		const meta = JSON.parse(
			strFromU8(files['role-share.csv-metadata.json'] ?? new Uint8Array())
		) as Record<string, unknown>;
		expect(meta).toMatchObject({
			url: 'role-share.csv',
			'dc:title': '늘었다',
			'dc:description': '비중 빈 점',
			'dc:relation': described.url,
			'schema:version': '8455e845e9',
			'dc:source': [
				{
					'dc:title': '자료',
					'dc:identifier': 'https://source.example/',
					'dc:license': 'CC BY 4.0'
				}
			],
			tableSchema: { columns: [{ titles: '직무' }, { titles: '비중' }] }
		});
	});
	it('is the same to the byte for the same table', () =>
		expect(csvZip(described, table)).toEqual(csvZip(described, table)));
});
