import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Element } from '@xmldom/xmldom';
import {
	all,
	one,
	packageFaults,
	parsed,
	partsOf,
	partText,
	relationsOf,
	sheetOf,
	texts,
	type Cell,
	type OfficeParts
} from '../../../tests/office';
import { charts, loaded } from '../charts';
import { presentChart, type PresentedChart } from '../charts/present';
import { scoreboard } from '../charts/scoreboard';
import { LECTURE_SECTIONS } from '../content/lecture';
import { LANGS, type Lang, type RoleId } from '../model/tables';
import { DEFAULT_VIEW, type View } from '../model/view';
import type { DataTable } from '../plot/spec';
import { loadTables } from '../server/datasets';
import { FORMS, needsPicture } from './forms';
import { readPrinted } from './printed';
import { slidesOf, type SlidePlace, type SlidesOptions } from './slides';

const tables = loadTables();
/** One pixel, transparent. */
const PNG = Uint8Array.from(
	atob(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
	),
	(c) => c.charCodeAt(0)
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

const viewOf = (roles: readonly RoleId[] | null, years?: number): View => ({
	...DEFAULT_VIEW,
	roles,
	...(years === undefined ? {} : { from: years, to: years })
});
const address = (place: SlidePlace): string =>
	`https://example.org/${place.kind}/${'id' in place ? place.id : ''}?a=1&b=2`;

const present = (id: string, lang: Lang, view: View): PresentedChart => {
	const chart = charts.get(id);
	if (!chart) throw new Error(id);
	return presentChart(loaded(chart, lang), { tables, view, lang });
};
const options = (lang: Lang, view: View): SlidesOptions => ({
	...{ lang, view, tables, address },
	picture: () => Promise.resolve({ png: PNG, svg: SVG, width: 1120, height: 520 })
});
const everything = (lang: Lang, view: View) =>
	[...charts.keys()].map((id) => present(id, lang, view));

async function story(lang: Lang, view: View) {
	const shown = everything(lang, view);
	const bytes = await slidesOf(shown, { ...options(lang, view), story: scoreboard(shown) });
	return { shown, bytes, parts: partsOf(bytes) };
}

const VIEWS: readonly (readonly [string, View])[] = [
	['no role chosen', viewOf(null)],
	['one role chosen', viewOf(['ml_engineer'])],
	['two roles chosen', viewOf(['data_analyst', 'ml_engineer'])]
];
const CASES = [
	...LANGS.flatMap((lang) => VIEWS.map(([name, view]) => [lang, name, view] as const)),
	['ko', 'one role in one year', viewOf(['data_scientist'], 2023)] as const,
	['en', 'no role', viewOf([])] as const
];

/** Paths of the slides in their order. */
const slidePaths = (parts: OfficeParts): string[] => {
	const relations = relationsOf(parts, 'ppt/presentation.xml');
	return all(parsed(parts, 'ppt/presentation.xml'), 'p:sldId').map(
		(slide) => relations.find((r) => r.id === slide.getAttribute('r:id'))?.target ?? ''
	);
};
const titleShape = (parts: OfficeParts, slide: string): Element => {
	const shape = all(parsed(parts, slide), 'p:sp').find((sp) =>
		all(sp, 'p:ph').some((ph) => ph.getAttribute('type') === 'title')
	);
	if (!shape) throw new Error(`${slide} has no title`);
	return shape;
};
/** The lines of the title as one text. */
const titleOf = (parts: OfficeParts, slide: string): string =>
	texts(titleShape(parts, slide), 'a:t').join(' ');
const related = (parts: OfficeParts, name: string, type: string): string[] =>
	relationsOf(parts, name)
		.filter((r) => r.type.endsWith(`/${type}`))
		.map((r) => r.target);
const notesOf = (parts: OfficeParts, slide: string): string => {
	const [notes = ''] = related(parts, slide, 'notesSlide');
	return texts(parsed(parts, notes), 'a:t').join('\n');
};

/** What a reference of a chart holds: the address of the cells and the copy of them. */
function cache(of: Element): { cells: string; values: Cell[] } {
	const values: Cell[] = Array<Cell>(Number(one(of, 'c:ptCount').getAttribute('val'))).fill(null);
	const numbers = all(of, 'c:numCache').length > 0;
	for (const point of all(of, 'c:pt')) {
		const text = one(point, 'c:v').textContent ?? '';
		values[Number(point.getAttribute('idx'))] = numbers ? Number(text) : text;
	}
	return { cells: one(of, 'c:f').textContent ?? '', values };
}

/** Cells that `Sheet1!$B$2:$B$5` names. */
function cellsAt(rows: readonly (readonly Cell[])[], reference: string): Cell[] {
	const match = /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(reference);
	if (!match) throw new Error(reference);
	const [, column = '', first = '', , last = first] = match;
	const c = [...column].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0) - 1;
	return Array.from(
		{ length: Number(last) - Number(first) + 1 },
		(_, i) => rows[Number(first) - 1 + i]?.[c] ?? null
	);
}

interface DrawnSeries {
	readonly name: Cell;
	readonly categories: readonly Cell[];
	readonly values: readonly Cell[];
}

/** The series of a chart; throws where its copy differs from its workbook. */
function seriesOf(parts: OfficeParts, chart: string): { series: DrawnSeries[]; book: OfficeParts } {
	const [embedded = ''] = related(parts, chart, 'package');
	const bytes = parts.get(embedded);
	if (!bytes) throw new Error(`${chart} has no workbook`);
	const book = partsOf(bytes);
	const rows = sheetOf(book, 1);
	const read = (of: Element) => {
		const { cells, values } = cache(of);
		expect(cellsAt(rows, cells), `${chart} ${cells}`).toEqual(values);
		return values;
	};
	const series = all(parsed(parts, chart), 'c:ser').map((ser) => {
		const [across] = [...all(ser, 'c:cat'), ...all(ser, 'c:xVal')];
		const [up] = [...all(ser, 'c:val'), ...all(ser, 'c:yVal')];
		if (!across || !up) throw new Error(`${chart} has a series without values`);
		return { name: read(one(ser, 'c:tx'))[0] ?? null, categories: read(across), values: read(up) };
	});
	return { series, book };
}

/**
 * Whether the table prints the value where its row or column is named as category and series are: a second way from the
 * table to a point, without the recipe of its form but for which rows are left out.
 */
function printedFor(id: string, table: DataTable, names: readonly string[], value: Cell): boolean {
	const recipe = FORMS[id]?.recipe;
	const keep = recipe && 'keep' in recipe ? recipe.keep : undefined;
	const kept = table.rows.filter(
		(row) => keep?.like !== 'first' || row[keep.column] === table.rows[0]?.[keep.column]
	);
	const parts = names.flatMap((name) => name.split(' · '));
	return kept.some((row) =>
		row.some((cell, c) => {
			if (readPrinted(cell)?.value !== value || readPrinted(cell) === undefined) return false;
			return parts.every(
				(part) =>
					row.some((text) => text === part || text.split(' · ').includes(part)) ||
					table.columns[c] === part ||
					// First and last years stand together as `2019–2021`.
					row.some((text) => /^\d{4}$/.test(text) && part.split('–').includes(text)) ||
					(/^\d{4}–\d{4}$/.test(part) &&
						row.some((text) => {
							const [from = '', to = ''] = part.split('–');
							return /^\d{4}$/.test(text) && text >= from && text <= to;
						}))
			);
		})
	);
}

describe.each(CASES)('the story in %s with %s', (lang, _, view) => {
	let made: Awaited<ReturnType<typeof story>>;
	beforeAll(async () => {
		made = await story(lang, view);
	});

	it('is a package without loose ends, every part of it well-formed', () => {
		const { parts } = made;
		for (const name of parts.keys()) if (/\.(xml|rels|svg)$/.test(name)) parsed(parts, name);
		expect(packageFaults(parts)).toEqual([]);
	});

	it('draws the numbers of the table on screen, which its workbooks hold, and leaves gaps empty', () => {
		const { parts, shown } = made;
		let drawn = 0;
		for (const slide of slidePaths(parts)) {
			const [chart] = related(parts, slide, 'chart');
			if (chart === undefined) continue;
			drawn++;
			const title = titleOf(parts, slide);
			const own = shown.find((c) => c.headline === title && !needsPicture(c.definition.id));
			if (!own) throw new Error(`no chart says “${title}”`);
			const id = own.definition.id;
			const { table } = own.reading;
			const { series, book } = seriesOf(parts, chart);
			expect(series.length, id).toBeGreaterThan(0);
			const scatter = partText(parts, chart).includes('<c:scatterChart>');
			for (const { name, categories, values } of series) {
				expect(
					values.some((v) => v !== null),
					id
				).toBe(true);
				values.forEach((value, i) => {
					const category = scatter ? name : categories[i];
					if (scatter && value === null) return;
					const names = [...new Set([String(name), String(category)])].filter(
						// A lone series may be called by the head of a column that is not one of the table's names.
						(n) => n !== 'null'
					);
					if (value !== null)
						expect(printedFor(id, table, names, value), `${id} ${names.join(' | ')} ${value}`).toBe(
							true
						);
				});
			}
			// The second sheet is the table, cell by cell.
			const [head = [], ...rows] = sheetOf(book, 2);
			expect(head, id).toEqual(table.columns);
			expect(rows).toHaveLength(table.rows.length);
			table.rows.forEach((row, r) =>
				row.forEach((cell, c) => {
					const read = readPrinted(cell);
					expect(rows[r]?.[c] ?? null, `${id} ${cell}`).toEqual(read ? read.value : cell);
				})
			);
			// An empty value would be read as zero.
			expect(partText(parts, chart)).not.toMatch(/<c:v><\/c:v>|<c:v\/>|NaN|undefined|null/);
		}
		expect(drawn).toBeGreaterThan(view.roles?.length === 0 || view.from !== null ? 2 : 15);
	});

	it('tells the lecture section by section, each before its charts', () => {
		const { parts, shown } = made;
		const ids = LECTURE_SECTIONS.flatMap(({ id }) =>
			shown.filter((c) => c.definition.section === id)
		);
		expect(new Set(ids).size).toBe(charts.size);
		const titles = slidePaths(parts).map((slide) => titleOf(parts, slide));
		const expected = LECTURE_SECTIONS.flatMap((section, i) => {
			const own = ids.filter((c) => c.definition.section === section.id);
			return own.length === 0
				? []
				: [`${i}. ${section.title[lang]}`, ...own.map((c) => c.headline)];
		});
		expect(titles.slice(1)).toEqual(expected);
		const groups = all(parsed(parts, 'ppt/presentation.xml'), 'p14:section');
		expect(groups).toHaveLength(expected.length - charts.size + 1);
		expect(groups.flatMap((group) => all(group, 'p14:sldId'))).toHaveLength(titles.length);
	});

	it('has commentary as notes, a source and a link that opens on every slide of a chart', () => {
		const { parts, shown } = made;
		const slides = slidePaths(parts);
		for (const chart of shown) {
			const at = slides.filter((slide) => titleOf(parts, slide) === chart.headline);
			const links = at.flatMap((slide) =>
				relationsOf(parts, slide)
					.filter((r) => r.external)
					.map((r) => r.target)
			);
			expect(links).toContain(address({ kind: 'chart', id: chart.definition.id }));
			const notes = at.map((slide) => notesOf(parts, slide)).join('\n');
			for (const verdict of chart.verdicts) expect(notes).toContain(verdict.reason);
			expect(notes).toContain(chart.advice.advice[lang]);
			for (const source of chart.sources) {
				expect(notes).toContain(source.citation);
				const printed = at.map((slide) => texts(parsed(parts, slide), 'a:t').join(' ')).join(' ');
				expect(printed).toContain(`${source.title[lang]} (${source.licence})`);
			}
		}
	});

	it('describes every chart, table and picture, and names an East Asian font for every run', () => {
		const { parts } = made;
		for (const slide of slidePaths(parts)) {
			const shapes = [
				...all(parsed(parts, slide), 'p:graphicFrame'),
				...all(parsed(parts, slide), 'p:pic')
			];
			for (const shape of shapes)
				expect(one(shape, 'p:cNvPr').getAttribute('descr')?.length, slide).toBeGreaterThan(40);
		}
		const drawn = [...parts.keys()].filter((name) =>
			/^ppt\/(slides|charts)\/[^/]*\.xml$/.test(name)
		);
		for (const name of drawn)
			for (const latin of all(parsed(parts, name), 'a:latin')) {
				const next = latin.nextSibling as Element | null;
				expect(next?.nodeName, name).toBe('a:ea');
				expect(next?.getAttribute('typeface'), name).toBe('Malgun Gothic');
			}
		expect(partText(parts, 'ppt/theme/theme1.xml')).toMatch(/<a:ea typeface="Malgun Gothic"\/>/);
	});
});

describe('slidesOf', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	it('gives the same bytes at another time, after other files', async () => {
		const chart = [
			present('role-share', 'ko', DEFAULT_VIEW),
			present('korea-shortage', 'ko', DEFAULT_VIEW)
		];
		vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
		const first = await slidesOf(chart, options('ko', DEFAULT_VIEW));
		await slidesOf([present('share-gap', 'en', DEFAULT_VIEW)], options('en', DEFAULT_VIEW));
		vi.setSystemTime(new Date('2031-11-30T23:59:59Z'));
		const second = await slidesOf(chart, options('ko', DEFAULT_VIEW));
		expect(Buffer.compare(first, second)).toBe(0);
	});

	it('makes a single slide of a single chart', async () => {
		const parts = partsOf(
			await slidesOf([present('share-gap', 'ko', DEFAULT_VIEW)], options('ko', DEFAULT_VIEW))
		);
		expect(slidePaths(parts)).toEqual(['ppt/slides/slide1.xml']);
		const { series } = seriesOf(parts, 'ppt/charts/chart1.xml');
		expect(series).toHaveLength(1);
		expect(series[0]?.categories[0]).toBe('데이터 분석가');
		// Percentage points, as the table prints: +6.1%p for data analysts, −4.6%p for ML engineers.
		expect([series[0]?.values[0], series[0]?.values.at(-1)]).toEqual([6.1, -4.6]);
		expect(partText(parts, 'ppt/presentation.xml')).not.toContain('p14:section');
	});

	it('has no point, no cell and no zero for a year without a number', async () => {
		const parts = partsOf(
			await slidesOf(
				[present('supply-demand-path', 'en', DEFAULT_VIEW)],
				options('en', DEFAULT_VIEW)
			)
		);
		const { series, book } = seriesOf(parts, 'ppt/charts/chart1.xml');
		expect(series[1]).toEqual({
			name: 'Supply index',
			categories: ['2020', '2021', '2022', '2023', '2024', '2025', '2026'],
			values: [100, 127, 161, null, null, null, null]
		});
		expect(sheetOf(book, 1).map((row) => row.length)).toEqual([3, 3, 3, 3, 2, 2, 2, 2]);
		expect(partText(parts, 'ppt/charts/chart1.xml')).toContain('<c:dispBlanksAs val="gap"/>');
	});

	it('puts a picture in twice, as outlines and as pixels for programs that draw none', async () => {
		const shown = present('korea-shortage', 'en', DEFAULT_VIEW);
		const parts = partsOf(await slidesOf([shown], options('en', DEFAULT_VIEW)));
		const slide = 'ppt/slides/slide1.xml';
		const target = (id: string | null) =>
			relationsOf(parts, slide).find((r) => r.id === id)?.target ?? '';
		const blip = one(parsed(parts, slide), 'a:blip');
		expect(parts.get(target(blip.getAttribute('r:embed')))).toEqual(PNG);
		expect(partText(parts, target(one(blip, 'asvg:svgBlip').getAttribute('r:embed')))).toBe(SVG);
		expect(notesOf(parts, slide)).toContain(shown.reading.table.rows.at(-1)?.join('\t') ?? '?');
	});

	it('draws a chart as on the site if asked', async () => {
		const parts = partsOf(
			await slidesOf([present('share-gap', 'en', DEFAULT_VIEW)], {
				...options('en', DEFAULT_VIEW),
				as: 'picture'
			})
		);
		expect([...parts.keys()].filter((name) => name.includes('charts/'))).toEqual([]);
		expect(packageFaults(parts)).toEqual([]);
	});

	it('asks for a picture where it needs one', async () => {
		const { picture: _, ...without } = options('en', DEFAULT_VIEW);
		await expect(
			slidesOf([present('korea-shortage', 'en', DEFAULT_VIEW)], without)
		).rejects.toThrow("the slide of 'korea-shortage' needs a picture");
		await expect(slidesOf([], without)).rejects.toThrow('a presentation needs a slide');
	});

	it('gives chosen roles the colours that they have on the site', async () => {
		const view = viewOf(['data_analyst', 'ml_engineer']);
		const parts = partsOf(await slidesOf([present('share-gap', 'en', view)], options('en', view)));
		const chart = parsed(parts, 'ppt/charts/chart1.xml');
		const colours = all(chart, 'c:dPt').map((dot) => one(dot, 'a:srgbClr').getAttribute('val'));
		// role-1 and role-2 of the palette, in the order of the bars: data analysts gained, ML engineers lost.
		expect(colours).toEqual(['00806B', '8B7000']);
	});
});
