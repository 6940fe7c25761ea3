// The layout of the slide pages: every chart, whatever is chosen, with text that a hall can read.
import { describe, expect, it } from 'vitest';
import { charts, loaded } from '../src/lib/charts';
import { presentChart } from '../src/lib/charts/present';
import { LANGS } from '../src/lib/model/tables';
import { DEFAULT_VIEW, type View } from '../src/lib/model/view';
import { FRAMES } from '../src/lib/plot/spec';
import { loadTables } from '../src/lib/server/datasets';
import { leaving } from './fixtures/label-boxes';

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
const { stage } = FRAMES;

describe.each([...charts.values()])('$id on a stage', (chart) => {
	it.each(LANGS)('is no higher than the frame, and no text is smaller, in %s', (lang) => {
		for (const [name, view] of Object.entries(VIEWS)) {
			const input = { tables, lang, view: { ...DEFAULT_VIEW, ...view } };
			const shown = presentChart(loaded(chart, lang), input);
			const spec = shown.reading.draw('stage', shown.headline);
			expect(spec.width, name).toBe(stage.width);
			expect(spec.height, name).toBeLessThanOrEqual(stage.maxHeight ?? 0);
			const sizes = spec.marks.flatMap((mark) => (mark.kind === 'label' ? [mark.size] : []));
			expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(stage.text);
			// Widths are estimated on the safe side; tests/e2e/slides.test.ts measures them.
			expect(leaving(spec, { ...stage, width: stage.width * 1.06 }), name).toEqual([]);
		}
	});
});
