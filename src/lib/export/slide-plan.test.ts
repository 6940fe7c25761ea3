import { describe, expect, it } from 'vitest';
import { manyViews } from '../../../tests/views';
import { charts, loaded } from '../charts';
import { presentChart } from '../charts/present';
import { LANGS, type Lang } from '../model/tables';
import { DEFAULT_VIEW } from '../model/view';
import { loadTables } from '../server/datasets';
import { FORMS, needsPicture } from './forms';
import { readPrinted } from './printed';
import { planSlide, type SlidePlan } from './slide-plan';

const tables = loadTables();
const picture = { png: new Uint8Array([137, 80, 78, 71]), width: 1120, height: 520 };
const link = 'https://example.org/ko/charts/x';

function plan(id: string, lang: Lang, view = DEFAULT_VIEW): SlidePlan {
	const chart = charts.get(id);
	if (!chart) throw new Error(id);
	const shown = presentChart(loaded(chart, lang), { tables, view, lang });
	return planSlide(shown, { lang, view, link, picture });
}
const ids = [...charts.keys()];
/** Roles alone are much alike: three stand for all. */
const views = manyViews(tables).filter(
	({ view }, i) => view.roles?.length !== 1 || view.from !== null || i < 5
);

it('says a form for every chart and for no other', () => {
	expect(Object.keys(FORMS).sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
	it('holds numbers that the table on screen prints, in every view, the same in both languages', () => {
		const numbers = ({ content: c }: SlidePlan) =>
			c.kind === 'chart' ? c.chart.series.map((s) => s.values) : c.kind;
		for (const { name, view } of views) {
			const [ko, en] = [plan(id, 'ko', view), plan(id, 'en', view)];
			expect(numbers(ko), name).toEqual(numbers(en));
			for (const { content, table } of [ko, en]) {
				if (content.kind === 'sentence') expect(content.text, name).toMatch(/\S/);
				const cells = table.rows.flat();
				if (content.kind === 'chart') {
					const printed = new Set(cells.map((cell) => readPrinted(cell)?.value));
					const { categories, series } = content.chart;
					expect(series.length, name).toBeGreaterThan(0);
					expect(new Set(series.map((s) => s.name)).size, name).toBe(series.length);
					expect(new Set(categories).size, name).toBe(categories.length);
					for (const { values } of series) {
						expect(values, name).toHaveLength(categories.length);
						for (const value of values) if (value !== null) expect(printed, name).toContain(value);
					}
				}
				if (content.kind === 'table')
					for (const row of content.table.rows) {
						expect(row.cells, name).toHaveLength(content.table.columns.length);
						for (const { text } of row.cells) if (text !== '–') expect(cells, name).toContain(text);
					}
			}
		}
	});

	it.each(LANGS)(
		'tells every verdict, limit, source and the address in its notes in %s',
		(lang) => {
			const chart = charts.get(id);
			if (!chart) throw new Error(id);
			const shown = presentChart(loaded(chart, lang), { tables, view: DEFAULT_VIEW, lang });
			const { notes, altText } = plan(id, lang);
			for (const verdict of shown.verdicts)
				for (const text of [verdict.claim, verdict.reason, verdict.rule, verdict.effect])
					expect(notes).toContain(text);
			for (const source of shown.sources)
				for (const text of [source.title[lang], source.licence, source.url])
					expect(notes).toContain(text);
			expect(notes).toContain(shown.advice.says[lang]);
			expect(notes).toContain(link);
			expect(altText).toContain(shown.headline);
		}
	);
});

it('asks for a picture where PowerPoint has no form', () => {
	expect(ids.filter(needsPicture)).toEqual(['korea-shortage', 'plumbing-words']);
	const chart = charts.get('korea-shortage');
	if (!chart) throw new Error('no chart');
	const shown = presentChart(loaded(chart, 'en'), { tables, view: DEFAULT_VIEW, lang: 'en' });
	expect(() => planSlide(shown, { lang: 'en', view: DEFAULT_VIEW, link: null })).toThrow(
		/needs a picture/
	);
});

describe('by hand', () => {
	it('pivots the shares of roles into a line a role, missing years as gaps', () => {
		const { content } = plan('role-share', 'en');
		if (content.kind !== 'chart') throw new Error(content.kind);
		expect(content.chart.categories).toEqual(['2022', '2023', '2024', '2025']);
		expect(content.chart.series[0]).toMatchObject({
			name: 'Modelling roles together',
			values: [0.372, 0.372, 0.361, 0.297],
			behind: false
		});
		const nlp = content.chart.series.find((s) => s.name === 'NLP / LLM Engineer');
		expect(nlp).toMatchObject({ values: [null, 0.002, 0.001, 0.002], behind: true });
		expect(content.chart).toMatchObject({ format: '#,##0.0%', axisTitle: 'Share of AI adverts' });
	});

	it('leaves students of years without a count out of the line', () => {
		const { content } = plan('supply-demand-path', 'ko');
		if (content.kind !== 'chart') throw new Error(content.kind);
		expect(content.chart.series.map((s) => s.values)).toEqual([
			[100, 217, 304, 167, 176, 236, 371],
			[100, 127, 161, null, null, null, null]
		]);
		expect(content.chart.axisTitle).toBeNull();
	});

	it('keeps the years of doctorates five apart, as the first table has them', () => {
		const { content } = plan('phd-destination', 'en');
		if (content.kind !== 'chart') throw new Error(content.kind);
		expect(content.chart.categories).toEqual([
			'1992',
			'1997',
			'2002',
			'2007',
			'2012',
			'2017',
			'2022'
		]);
		expect(content.chart.series[0]?.values).toEqual([
			0.342, 0.494, 0.374, 0.51, 0.551, 0.604, 0.698
		]);
	});

	it('puts a role in its place by two numbers', () => {
		const { content } = plan('role-map', 'en');
		if (content.kind !== 'chart') throw new Error(content.kind);
		expect(content.chart.across?.values).toEqual([0.389, 0.012, 0.13, 0.007]);
		expect(content.chart.series[1]?.values).toEqual([null, 0.205, null, null]);
	});

	it('shades a premium by its sign', () => {
		const { content } = plan('ai-premium', 'en');
		if (content.kind !== 'table') throw new Error(content.kind);
		expect(content.table.columns).toEqual(['Entry', 'Middle', 'Senior', 'Executive']);
		const [first] = content.table.rows;
		expect(first?.cells.map((cell) => cell.text)).toEqual(['+53%', '+10%', '+7%', '+13%']);
		expect(first?.cells[0]?.shade).toBe(1);
		const analyst = content.table.rows.find((row) => row.name === 'Data Analyst');
		expect(analyst?.cells[1]?.shade).toBeLessThan(-0.8);
	});
});
