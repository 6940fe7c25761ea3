import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { charts, commentaryOf, loaded } from '../src/lib/charts';
import { opening } from '../src/lib/charts/opening';
import { presentChart } from '../src/lib/charts/present';
import { tablesFor } from '../src/lib/charts/tables-for';
import { plain } from '../src/lib/content/commentary';
import { LECTURE_SECTIONS, SUMMARY_POINTS } from '../src/lib/content/lecture';
import { LANGS } from '../src/lib/model/tables';
import { DEFAULT_VIEW } from '../src/lib/model/view';
import { FRAME_NAMES, FRAMES, type ChartSpec } from '../src/lib/plot/spec';
import { loadTables } from '../src/lib/server/datasets';
import ChartSvg from '../src/lib/svg/ChartSvg.svelte';
import { manyViews } from './views';

const tables = loadTables();
const views = manyViews(tables);

/** The drawing as a file, one element a line so that a change can be read. */
function svg(spec: ChartSpec): string {
	const { body } = render(ChartSvg, { props: { spec } });
	return body
		.replace(/<!--.*?-->/g, '')
		.replaceAll('><', '>\n<')
		.concat('\n');
}

describe.each([...charts.values()])('$id', (chart) => {
	it.each(LANGS)('says the same parts in %s as in the other language', (lang) => {
		const other = lang === 'ko' ? 'en' : 'ko';
		expect([...commentaryOf(chart.id, lang).keys()].sort()).toEqual(
			[...commentaryOf(chart.id, other).keys()].sort()
		);
	});

	it.each(LANGS)('has a text for every finding and a figure for every hole in %s', (lang) => {
		for (const { name, view } of views) {
			const shown = presentChart(loaded(chart, lang), { tables, view, lang });
			const texts = [
				shown.headline,
				shown.deck,
				plain(shown.data),
				plain(shown.limits),
				...shown.verdicts.flatMap((v) => [v.claim, v.rule, v.reason])
			];
			for (const text of texts) {
				expect(text, name).toMatch(/\S/);
				// A dash of its own is a figure that is missing: such a sentence should not have been chosen.
				expect(text, name).not.toMatch(/undefined|NaN|Infinity|[{}]|(^|[\s(])–($|[\s.,)가-힣])/);
			}
		}
	});

	it.each([
		['ko', /한국/],
		['en', /Korea/]
	] as const)('says in %s where Korea stands', (lang, korea) => {
		const { limits } = presentChart(loaded(chart, lang), { tables, view: DEFAULT_VIEW, lang });
		expect(plain(limits)).toMatch(korea);
	});

	it.each(LANGS)('names a number in its default headline in %s', (lang) => {
		expect(
			presentChart(loaded(chart, lang), { tables, view: DEFAULT_VIEW, lang }).headline
		).toMatch(/\d/);
	});

	it('has one verdict at least, and none that a reader without roles could take for a finding', () => {
		const empty = presentChart(loaded(chart, 'en'), {
			tables,
			view: { ...DEFAULT_VIEW, roles: [] },
			lang: 'en'
		});
		if (chart.controls.roles === 'filter')
			expect(empty.verdicts.map((v) => v.kind)).toEqual(['cannot-test']);
		else expect(empty.verdicts.length).toBeGreaterThan(0);
	});

	it('gives the same verdict in both languages', () => {
		for (const { name, view } of views) {
			const [ko, en] = LANGS.map((lang) =>
				chart.read({ tables, view, lang }).verdicts.map((v) => `${v.claim} ${v.kind}`)
			);
			expect(ko, name).toEqual(en);
		}
	});

	it('belongs to a section of the lecture, and closes points of its summary', () => {
		expect(LECTURE_SECTIONS.map((section) => section.id)).toContain(chart.section);
		for (const id of chart.closes) expect(SUMMARY_POINTS.map((point) => point.id)).toContain(id);
	});

	it('reads only the tables that its page carries', () => {
		const few = tablesFor(tables, [chart]);
		for (const { name, view } of views) {
			const [all, own] = [tables, few].map((t) =>
				presentChart(loaded(chart, 'ko'), { tables: t, view, lang: 'ko' })
			);
			expect(own, name).toEqual({ ...all, reading: expect.anything() as unknown });
			expect(own?.reading.table, name).toEqual(all?.reading.table);
		}
	});

	it('names the size of each finding in a few characters, and its observations as a number', () => {
		for (const { name, view } of views) {
			const { verdicts, facts } = chart.read({ tables, view, lang: 'en' });
			for (const { kind, effect } of verdicts) {
				expect(effect, name).toMatch(kind === 'cannot-test' ? /\S/ : /\d/);
				expect(effect.length, `${name}: ${effect}`).toBeLessThanOrEqual(28);
			}
			if (verdicts.some((v) => v.kind !== 'cannot-test'))
				expect(facts.count, name).toBeGreaterThan(0);
		}
	});

	it('prints tables as wide as their heads', () => {
		for (const { name, view } of views) {
			const { table } = chart.read({ tables, view, lang: 'en' });
			for (const row of table.rows) expect(row, name).toHaveLength(table.columns.length);
		}
	});

	it('draws finite numbers only, targets inside the frame, text of 12 units at least', () => {
		for (const { name, view } of views)
			for (const frame of FRAME_NAMES) {
				const { draw, second } = chart.read({ tables, view, lang: 'ko' });
				for (const spec of [draw(frame, 't'), ...(second ? [second.draw(frame, 't')] : [])]) {
					expect(JSON.stringify(spec), name).not.toMatch(/null|NaN|Infinity/);
					expect(spec.width).toBe(FRAMES[frame].width);
					expect(spec.height, name).toBeLessThanOrEqual(FRAMES[frame].maxHeight ?? Infinity);
					for (const { x, y } of spec.targets) {
						expect(x, name).toBeGreaterThanOrEqual(0);
						expect(x, name).toBeLessThanOrEqual(spec.width);
						expect(y, name).toBeGreaterThanOrEqual(0);
						expect(y, name).toBeLessThanOrEqual(spec.height);
					}
					for (const mark of spec.marks)
						if (mark.kind === 'label') expect(mark.size, mark.text).toBeGreaterThanOrEqual(12);
				}
			}
	});

	it.each(FRAME_NAMES.flatMap((frame) => LANGS.map((lang) => [frame, lang] as const)))(
		'draws the same picture as before, %s, %s',
		async (frame, lang) => {
			const shown = presentChart(loaded(chart, lang), { tables, view: DEFAULT_VIEW, lang });
			const spec = shown.reading.draw(frame, shown.headline);
			await expect(svg(spec)).toMatchFileSnapshot(`./golden/${chart.id}.${frame}.${lang}.svg`);
		}
	);

	it('draws the same picture of two chosen roles as before', async () => {
		const view = { ...DEFAULT_VIEW, roles: ['ml_engineer', 'ai_engineer'] };
		const shown = presentChart(loaded(chart, 'ko'), { tables, view, lang: 'ko' });
		const spec = shown.reading.draw('wide', shown.headline);
		await expect(svg(spec)).toMatchFileSnapshot(`./golden/${chart.id}.chosen.ko.svg`);
	});

	it('draws the same second form as before, if it has one', async () => {
		const { reading, headline } = presentChart(loaded(chart, 'en'), {
			tables,
			view: DEFAULT_VIEW,
			lang: 'en'
		});
		const drawings = reading.second ? [reading.second.draw('wide', headline)] : [];
		for (const spec of drawings)
			await expect(svg(spec)).toMatchFileSnapshot(`./golden/${chart.id}.second.en.svg`);
	});
});

describe('opening', () => {
	it.each(LANGS)('is one sentence without holes for every view in %s', (lang) => {
		for (const { name, view } of views)
			expect(opening({ tables, view, lang }), name).not.toMatch(/undefined|NaN|[{}–]/);
	});
});
