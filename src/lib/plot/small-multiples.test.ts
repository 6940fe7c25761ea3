import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaving, overlappingLabels, someName } from '../../../tests/fixtures/label-boxes';
import type { LineSeries } from './line-chart';
import { smallMultiples, type Panel, type SmallMultiplesOptions } from './small-multiples';
import { FRAME_NAMES, FRAMES } from './spec';

const years = [2019, 2020, 2021, 2022, 2023];
const series = (ys: readonly (number | null)[] = [10, 20, 30, 40, 50]): LineSeries => ({
	name: '',
	ink: 'demand',
	points: ys.map((y, i) => ({
		x: 2019 + i,
		y,
		lines: ['x'],
		...(i === 0 || i === 4 ? { note: '12.3%' } : {})
	}))
});
const panel = (over: Partial<Panel> = {}): Panel => ({
	title: 'Data engineer',
	ink: 'ink',
	series: [series()],
	...over
});
const options = (over: Partial<SmallMultiplesOptions> = {}): SmallMultiplesOptions => ({
	frame: FRAMES.wide,
	panels: [panel()],
	context: [],
	columns: { wide: 4, narrow: 2, slide: 6 },
	panelHeight: 100,
	years,
	y: { domain: [0, 100], ticks: [0, 50, 100], format: (v) => `${v}%` },
	yTitle: 'Share of adverts',
	yearFormat: String,
	notes: [],
	...over
});

describe('smallMultiples', () => {
	it('draws every panel on the same scale', () => {
		// 100 units for 0 to 100%: a step of 10 points is 10 units, in each panel.
		const { targets } = smallMultiples(options({ panels: [panel(), panel()] }));
		for (const of of [targets.slice(0, 5), targets.slice(5)])
			of.slice(1).forEach((t, i) => expect((of[i]?.y ?? 0) - t.y).toBeCloseTo(10, 1));
		expect(targets[0]?.y).toBe(targets[5]?.y);
	});

	it('starts a new row where the columns are full', () => {
		const { targets } = smallMultiples(
			options({ panels: Array.from({ length: 5 }, () => panel()) })
		);
		expect(targets[20]?.x).toBe(targets[0]?.x);
		expect(targets[20]?.y).toBeGreaterThan(targets[0]?.y ?? 0);
	});

	it('gives a leading panel as many columns as it asks for', () => {
		const { targets } = smallMultiples(options({ panels: [panel({ span: 2 }), panel()] }));
		const widths = [0, 5].map((i) => (targets[i + 4]?.x ?? 0) - (targets[i]?.x ?? 0));
		expect(widths[0]).toBeGreaterThan(2 * (widths[1] ?? 0));
	});

	it('draws the context in every panel, thin and without dots', () => {
		const context = [{ ...series(), ink: 'context' as const }];
		const { marks } = smallMultiples(options({ panels: [panel(), panel()], context }));
		expect(marks.filter((m) => m.kind === 'line' && m.ink === 'context')).toHaveLength(2);
		expect(marks.filter((m) => m.kind === 'dot' && m.ink === 'context')).toHaveLength(0);
	});

	it('names the events in the first panel only', () => {
		const events = { lecture: 'Lecture', chatgpt: 'ChatGPT' };
		const { marks } = smallMultiples(options({ panels: [panel(), panel()], events }));
		expect(marks.filter((m) => m.kind === 'label' && m.text === 'ChatGPT')).toHaveLength(1);
		expect(marks.filter((m) => m.kind === 'rule' && m.dash === '1 4')).toHaveLength(4);
	});

	const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 8 });
	const somePanel = fc
		.record({
			title: someName,
			sub: fc.option(fc.constant('n = 12,345'), { nil: undefined }),
			ys: fc.array(value, { minLength: 5, maxLength: 5 })
		})
		.map(({ title, sub, ys }) =>
			panel({ title, ...(sub === undefined ? {} : { sub }), series: [series(ys)] })
		);

	it('never lets labels touch or leave the frame, nor a slide grow over its height', () => {
		fc.assert(
			fc.property(
				fc.array(somePanel, { minLength: 1, maxLength: 18 }),
				fc.constantFrom(...FRAME_NAMES),
				fc.boolean(),
				(panels, name, lead) => {
					const frame = FRAMES[name];
					const drawing = smallMultiples(
						options({
							frame,
							panels: panels.map((p, i) => (lead && i < 2 ? { ...p, span: 2 } : p)),
							events: { lecture: '강의 (2021년 3월)', chatgpt: 'ChatGPT (2022년 11월)' },
							notes: ['속이 빈 점은 공고가 30건 미만이거나 일부 기간만 있는 해입니다.']
						})
					);
					expect(overlappingLabels(drawing)).toEqual([]);
					expect(leaving(drawing, frame)).toEqual([]);
					expect(drawing.height).toBeLessThanOrEqual(frame.maxHeight ?? Infinity);
				}
			),
			{ numRuns: 200 }
		);
	});
});
