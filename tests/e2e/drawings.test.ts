// Every chart in every frame and language, measured in a real browser with the site's own font.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { charts, loaded } from '../../src/lib/charts';
import { presentChart } from '../../src/lib/charts/present';
import { LANGS } from '../../src/lib/model/tables';
import { DEFAULT_VIEW, type View } from '../../src/lib/model/view';
import { FRAME_NAMES } from '../../src/lib/plot/spec';
import { loadTables } from '../../src/lib/server/datasets';
import ChartSvg from '../../src/lib/svg/ChartSvg.svelte';
import { visit, withSite } from './browser';

const site = withSite();
const tables = loadTables();
const VIEWS: Readonly<Record<string, Partial<View>>> = {
	all: {},
	none: { roles: [] },
	one: { roles: ['data_analyst'] },
	two: { roles: ['ml_engineer', 'ai_engineer'] },
	six: {
		roles: [
			'ai_researcher',
			'data_engineer',
			'mlops_engineer',
			'data_scientist',
			'nlp_llm_engineer',
			'ai_product_manager'
		]
	},
	late: { from: 2024, base: 2022, geo: 'CA' }
};

/** Charts a test: they share a window, so that the page whose font they are measured with is opened once. */
const AT_ONCE = 7;
const GROUPS = Array.from({ length: Math.ceil(charts.size / AT_ONCE) }, (_, i) =>
	[...charts.values()].slice(i * AT_ONCE, (i + 1) * AT_ONCE)
);

describe.each(GROUPS.map((group) => ({ ids: group.map(({ id }) => id).join(', '), group })))(
	'$ids',
	({ group }) => {
		it.each(LANGS)('have no label over another or outside the frame, in %s', async (lang) => {
			const { page } = await site.newPage({ lang });
			await visit(page, `${site.url}${lang}/sources/`);
			const views = Object.entries(VIEWS);
			for (const [chart, [name, view]] of group.flatMap((one) =>
				views.map((v) => [one, v] as const)
			)) {
				const shown = presentChart(loaded(chart, lang), {
					tables,
					lang,
					view: { ...DEFAULT_VIEW, ...view }
				});
				const drawings = FRAME_NAMES.flatMap((frame) =>
					[shown.reading, ...(shown.reading.second ? [shown.reading.second] : [])].map((form) => {
						const spec = form.draw(frame, shown.headline);
						return { frame, width: spec.width, svg: render(ChartSvg, { props: { spec } }).body };
					})
				);
				const faults = await page.evaluate(async (all) => {
					document.body.innerHTML = all
						.map(({ svg, frame }) => `<div class="measured" data-frame="${frame}">${svg}</div>`)
						.join('');
					const boxes = [...document.querySelectorAll<HTMLElement>('.measured')];
					boxes.forEach((box, i) => {
						box.style.width = `${all[i]?.width ?? 0}px`;
					});
					await document.fonts.ready;
					return boxes.flatMap((box) => {
						const frame = box.getBoundingClientRect();
						const labels = [...box.querySelectorAll('text')]
							.map((node) => ({ text: node.textContent ?? '', box: node.getBoundingClientRect() }))
							.filter(({ text }) => text.trim() !== '');
						return labels.flatMap((a, i) => {
							const found: string[] = [];
							if (
								a.box.left < frame.left - 2 ||
								a.box.right > frame.right + 2 ||
								a.box.top < frame.top - 2 ||
								a.box.bottom > frame.bottom + 2
							)
								found.push(`${box.dataset.frame ?? ''}: ‘${a.text}’ leaves the frame`);
							for (const b of labels.slice(i + 1)) {
								const across =
									Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
								const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
								// A line box is taller than its letters: a fifth of it may be shared.
								if (across > 1 && down > a.box.height * 0.25)
									found.push(`${box.dataset.frame ?? ''}: ‘${a.text}’ over ‘${b.text}’`);
							}
							return found;
						});
					});
				}, drawings);
				expect.soft(faults, `${chart.id}, ${name}`).toEqual([]);
			}
		});
	}
);
