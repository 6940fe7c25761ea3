/**
 * The spreadsheet inside a chart: what “Edit data” opens. Its first sheet holds the numbers that are drawn, its second the
 * whole table on screen; numbers are numbers, and what is missing has no cell.
 */
import type { Lang } from '../model/tables';
import type { DataTable } from '../plot/spec';
import { formatCode } from './format-code';
import { readPrinted } from './printed';
import type { SlideChart } from './slide-chart';
import { WORDS } from './words';
import { escaped } from './markup';
import { pack, XML_HEAD } from './xml';

/** A number with its format, or a text; `null` = no cell. */
export type SheetCell = string | { readonly value: number; readonly format: string } | null;

/** Name of the first sheet, to which the chart refers. */
export const DATA_SHEET = 'Sheet1';

/**
 * Rows of the first sheet: a head with the names of the series, then a row a category. The first column holds the
 * categories, of a scatter chart the numbers across.
 */
export function chartRows({ categories, series, across, format }: SlideChart): SheetCell[][] {
	const number = (value: number | null | undefined, code: string): SheetCell =>
		value === null || value === undefined ? null : { value, format: code };
	return [
		[across?.title ?? null, ...series.map((s) => s.name)],
		...categories.map((category, i) => [
			across ? number(across.values[i], across.format) : category,
			...series.map((s) => number(s.values[i], format))
		])
	];
}

/** Rows of the second sheet: the heads and cells of a table as it is printed. */
export function tableRows({ columns, rows }: DataTable, lang: Lang): SheetCell[][] {
	return [columns, ...rows.map((row) => row.map((cell) => cellOf(cell, lang)))].map((row) => [
		...row
	]);
}

/** A printed cell for a spreadsheet. */
function cellOf(text: string, lang: Lang): SheetCell {
	const read = readPrinted(text);
	if (!read) return text;
	if (read.value === null) return null;
	const format = formatCode(read)[lang];
	// A year has no thousands.
	const year = /^\d{4}$/.test(text);
	return { value: read.value, format: year ? '0' : format };
}

/** Name of a column, counted from 0: A … Z, AA … */
export const columnName = (index: number): string =>
	index < 26
		? String.fromCharCode(65 + index)
		: columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Numbers of formats below this one belong to Excel. */
const OWN_FORMATS = 164;

function sheetXml(rows: readonly (readonly SheetCell[])[], formats: readonly string[]): string {
	const cellXml = (cell: SheetCell, r: number, c: number): string => {
		if (cell === null || cell === '') return '';
		const place = `${columnName(c)}${r + 1}`;
		return typeof cell === 'string'
			? `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
			: `<c r="${place}" s="${formats.indexOf(cell.format) + 1}"><v>${cell.value}</v></c>`;
	};
	const data = rows.map(
		(row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`
	);
	return `${XML_HEAD}<worksheet xmlns="${SHEET}"><sheetData>${data.join('')}</sheetData></worksheet>`;
}

const styles = (formats: readonly string[]): string =>
	`${XML_HEAD}<styleSheet xmlns="${SHEET}"><numFmts count="${formats.length}">${formats
		.map((code, i) => `<numFmt numFmtId="${OWN_FORMATS + i}" formatCode="${escaped(code)}"/>`)
		.join('')}</numFmts>` +
	'<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
	`<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats
		.map(
			(_, i) =>
				`<xf numFmtId="${OWN_FORMATS + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`
		)
		.join('')}</cellXfs>` +
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The bytes of the .xlsx; the same chart and table give the same bytes. */
export function workbook(chart: SlideChart, table: DataTable, lang: Lang): Uint8Array {
	const sheets = [
		{ name: DATA_SHEET, rows: chartRows(chart) },
		{ name: WORDS[lang].table, rows: tableRows(table, lang) }
	];
	const formats = [
		...new Set(
			sheets.flatMap(({ rows }) =>
				rows
					.flat()
					.flatMap((cell) => (cell === null || typeof cell === 'string' ? [] : [cell.format]))
			)
		)
	];
	const part = (i: number) => `worksheets/sheet${i + 1}.xml`;
	const types = sheets.map(
		(_, i) => `<Override PartName="/xl/${part(i)}" ContentType="${SHEET_TYPE}.worksheet+xml"/>`
	);
	const listed = sheets.map(
		({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
	);
	const related = sheets.map(
		(_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="${part(i)}"/>`
	);
	return pack(
		new Map([
			[
				'[Content_Types].xml',
				`${XML_HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${types.join('')}<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`
			],
			[
				'_rels/.rels',
				`${XML_HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
			],
			[
				'xl/workbook.xml',
				`${XML_HEAD}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`
			],
			[
				'xl/_rels/workbook.xml.rels',
				`${XML_HEAD}<Relationships xmlns="${RELS}">${related.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
			],
			['xl/styles.xml', styles(formats)],
			...sheets.map(({ rows }, i): [string, string] => [`xl/${part(i)}`, sheetXml(rows, formats)])
		])
	);
}
