/** The spreadsheet inside a chart: what “Edit data” opens. It holds the numbers of the plan and nothing else. */
import type { SlideChart } from './slide-chart';
import { escaped, pack, XML_HEAD } from './xml';

export type SheetCell = string | number | null;

/**
 * Rows of the sheet: a head with the names of the series, then a row a category. The first column holds the categories,
 * of a scatter chart the numbers across. `null` = no cell.
 */
export function sheetRows({ categories, series, across }: SlideChart): SheetCell[][] {
	return [
		[across?.title ?? null, ...series.map((s) => s.name)],
		...categories.map((category, i) => [
			across ? (across.values[i] ?? null) : category,
			...series.map((s) => s.values[i] ?? null)
		])
	];
}

/** Name of a column, counted from 0: A … Z, AA … */
export const columnName = (index: number): string =>
	index < 26
		? String.fromCharCode(65 + index)
		: columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

function cellXml(cell: SheetCell, row: number, column: number): string {
	if (cell === null) return '';
	const place = `${columnName(column)}${row + 1}`;
	return typeof cell === 'number'
		? `<c r="${place}" s="${column === 0 ? 2 : 1}"><v>${cell}</v></c>`
		: `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const styles = (format: string, across: string): string =>
	`${XML_HEAD}<styleSheet xmlns="${SHEET}"><numFmts count="2"><numFmt numFmtId="164" formatCode="${escaped(format)}"/><numFmt numFmtId="165" formatCode="${escaped(across)}"/></numFmts>` +
	'<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
	'<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
	'<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
	'<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The bytes of the .xlsx; the same chart gives the same bytes. */
export function workbook(chart: SlideChart): Uint8Array {
	const rows = sheetRows(chart);
	const cells = rows.map(
		(row, r) =>
			`<row r="${r + 1}">${row.map((cell, column) => cellXml(cell, r, column)).join('')}</row>`
	);
	return pack(
		new Map([
			[
				'[Content_Types].xml',
				`${XML_HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`
			],
			[
				'_rels/.rels',
				`${XML_HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
			],
			[
				'xl/workbook.xml',
				`${XML_HEAD}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`
			],
			[
				'xl/_rels/workbook.xml.rels',
				`${XML_HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
			],
			['xl/styles.xml', styles(chart.format, chart.across?.format ?? 'General')],
			[
				'xl/worksheets/sheet1.xml',
				`${XML_HEAD}<worksheet xmlns="${SHEET}"><sheetData>${cells.join('')}</sheetData></worksheet>`
			]
		])
	);
}
