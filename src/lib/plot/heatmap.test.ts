import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatmap, type HeatmapOptions } from './heatmap';
import { FRAME_NAMES, FRAMES, type LabelMark } from './spec';
import { textWidth } from './text';

const cellOf = fc.option(
	fc.record({
		text: fc.constantFrom('72%', '3.1%', '0%'),
		fill: fc.constantFrom('heat-0', 'heat-5', 'cool-2'),
		few: fc.boolean(),
		lines: fc.constant(['x'])
	})
);
const optionsOf = fc
	.record({
		frame: fc.constantFrom(...FRAME_NAMES.map((name) => FRAMES[name])),
		n: fc.integer({ min: 1, max: 6 }),
		names: fc.array(
			fc.constantFrom(
				'ML 엔지니어',
				'Applied Scientist / Research Engineer',
				'응용·리서치 엔지니어'
			),
			{ minLength: 1, maxLength: 18 }
		),
		divided: fc.integer({ min: 0, max: 17 }),
		cells: fc.array(cellOf, { minLength: 6, maxLength: 6 })
	})
	.map(({ frame, n, names, divided, cells }): HeatmapOptions => ({
		frame,
		columns: Array.from({ length: n }, (_, i) => ({
			head: i % 2 ? [`${2018 + i}`, '8월까지'] : [`${2018 + i}`],
			apart: i === 2
		})),
		rows: names.map((name, i) => ({
			name,
			ink: 'ink',
			strong: i === 0,
			cells: cells.slice(0, n),
			end: '12,345',
			...(i === divided ? { divider: '5% 미만' } : {}),
			...(n > 2 ? { breakBefore: 2 } : {})
		})),
		endHead: '공고',
		scale: {
			title: '신입 비중',
			steps: [
				{ fill: 'heat-0', bound: '0%' },
				{ fill: 'heat-5', bound: '50%' }
			]
		},
		notes: ['빗금은 30건 미만.', 'Blank: fewer than ten.']
	}));
const box = (m: LabelMark) => {
	const width = textWidth(m.text, m.size);
	const x0 = m.anchor === 'start' ? m.x : m.anchor === 'middle' ? m.x - width / 2 : m.x - width;
	return { x0, x1: x0 + width, y0: m.y - m.size * 0.8, y1: m.y + m.size * 0.15 };
};

describe('heatmap', () => {
	it('keeps labels and cells inside, and no label touches another', () => {
		fc.assert(
			fc.property(optionsOf, (options) => {
				const { marks, targets, height } = heatmap(options);
				const { width, maxHeight } = options.frame;
				if (options.rows.length <= 12) expect(height).toBeLessThanOrEqual(maxHeight ?? Infinity);
				const boxes = marks.flatMap((m) => (m.kind === 'label' ? [box(m)] : []));
				for (const b of boxes) {
					expect(b.x0).toBeGreaterThanOrEqual(-0.5);
					expect(b.x1).toBeLessThanOrEqual(width + 0.5);
					expect(b.y1).toBeLessThanOrEqual(height);
				}
				for (const { x, y, cell } of targets) {
					expect(x + (cell?.width ?? 0) / 2).toBeLessThanOrEqual(width + 0.01);
					expect(y + (cell?.height ?? 0) / 2).toBeLessThanOrEqual(height);
				}
				boxes.forEach((a, i) => {
					for (const b of boxes.slice(i + 1))
						expect(
							a.x0 < b.x1 - 1 && b.x0 < a.x1 - 1 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5
						).toBe(false);
				});
			}),
			{ numRuns: 150 }
		);
	});

	it('has a target for each cell that is not blank, in reading order', () => {
		const cell = (text: string) => ({ text, fill: 'heat-0' as const, few: false, lines: [text] });
		const { targets } = heatmap({
			frame: FRAMES.wide,
			columns: [{ head: ['a'] }, { head: ['b'] }],
			rows: [
				{ name: 'one', ink: 'ink', cells: [cell('1a'), null] },
				{ name: 'two', ink: 'ink', cells: [cell('2a'), cell('2b')] }
			],
			notes: []
		});
		expect(targets.map((t) => t.lines[0])).toEqual(['1a', '2a', '2b']);
		expect(targets[1]?.x).toBe(targets[0]?.x);
		expect(targets[2]?.y).toBe(targets[1]?.y);
	});
});
