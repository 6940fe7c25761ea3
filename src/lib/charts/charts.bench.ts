import { bench, describe } from 'vitest';
import { DEFAULT_VIEW, type View } from '../model/view';
import { FRAME_NAMES } from '../plot/spec';
import { loadTables } from '../server/datasets';
import { charts, loaded } from './index';
import { presentChart } from './present';

const tables = loadTables();
/** What a choice of the reader costs: one chart read, told and drawn in both layouts. */
const show = (id: string, view: View) => {
	const chart = charts.get(id);
	if (!chart) throw new Error(`no chart '${id}'`);
	const { reading, headline } = presentChart(loaded(chart, 'ko'), { tables, view, lang: 'ko' });
	for (const frame of FRAME_NAMES) reading.draw(frame, headline);
};

describe.each([...charts.keys()])('%s', (id) => {
	bench('all roles', () => show(id, DEFAULT_VIEW));
	bench('two roles', () => show(id, { ...DEFAULT_VIEW, roles: ['ml_engineer', 'ai_engineer'] }));
});
