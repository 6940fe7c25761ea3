import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatmap, type HeatmapOptions } from './heatmap';
import { FRAME_NAMES, FRAMES, type LabelMark, type Mark } from './spec';
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
		notes: [
			'빗금은 30건 미만.',
			'Blank: fewer than ten.',
			'//: before and after are not one series.'
		]
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
				expect(height).toBeLessThanOrEqual(maxHeight ?? Infinity);
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

	const cell = (text: string) => ({ text, fill: 'heat-0' as const, few: false, lines: [text] });
	const bars = (marks: readonly Mark[]) => marks.flatMap((m) => (m.kind === 'bar' ? [m] : []));

	it('shares the width that names and ends leave among the columns', () => {
		const { marks } = heatmap({
			frame: FRAMES.wide,
			nameRoom: 90,
			columns: [{ head: ['a'] }, { head: ['b'] }, { head: ['c'], apart: true }],
			rows: [{ name: 'one', ink: 'ink', cells: [cell('1'), cell('2'), cell('3')] }],
			notes: []
		});
		// From 90 + 10 to 720, less a gap of 3 and one of 16: three cells of (620 - 19) / 3 = 200.33.
		expect(bars(marks).map((m) => [m.x, m.width])).toEqual([
			[100, 200.33],
			[303.33, 200.33],
			[519.67, 200.33]
		]);
	});

	it('lets the rows of a slide share its height', () => {
		const row = { name: 'one', ink: 'ink' as const, cells: [cell('1')] };
		const heightsOf = (n: number) =>
			new Set(
				bars(
					heatmap({
						frame: FRAMES.slide,
						columns: [{ head: ['a'] }],
						rows: Array.from({ length: n }, () => row),
						notes: []
					}).marks
				).map((m) => m.height)
			);
		// The head takes 17.5 + 8, the foot 8: of 520 are left 486.5, for 18 rows with a gap of 1 each 26.03.
		expect(heightsOf(18)).toEqual(new Set([26.03]));
		// Few rows are no higher than 34.
		expect(heightsOf(3)).toEqual(new Set([34]));
	});

	it('breaks the word of a head only where its neighbours leave it too little', () => {
		const heads = (neighbour: string) =>
			heatmap({
				frame: FRAMES.narrow,
				nameRoom: 226,
				columns: [{ head: [neighbour] }, { head: ['8월까지'] }, { head: [neighbour] }],
				rows: [{ name: '', ink: 'ink', cells: [cell('1'), cell('2'), cell('3')] }],
				notes: []
			}).marks.flatMap((m) => (m.kind === 'label' && /[8월까지]/u.test(m.text) ? [m.text] : []));
		// Cells of (344 - 236 - 4) / 3 = 34.67 with middles 36.67 apart; bold, '8월까지' takes 3.24 em = 42.5.
		// '24' takes 15.8 and leaves 2 * (36.67 - 7.9 - 3) = 51.5; '2024' takes 31.5 and leaves 35.8.
		expect(heads('24')).toEqual(['8월까지']);
		expect(heads('2024')).toEqual(['8월까', '지']);
	});

	it('stripes a cell of few observations and prints its number in ink', () => {
		const { marks } = heatmap({
			frame: FRAMES.wide,
			columns: [{ head: ['a'] }, { head: ['b'] }],
			rows: [
				{
					name: 'one',
					ink: 'ink',
					cells: [
						{ text: '40%', fill: 'heat-5', few: true, lines: [] },
						{ text: '41%', fill: 'heat-5', few: false, lines: [] }
					]
				}
			],
			notes: []
		});
		expect(bars(marks).map((m) => m.hatch ?? false)).toEqual([true, false]);
		expect(
			marks.flatMap((m) => (m.kind === 'label' && m.text.startsWith('4') ? [m.ink] : []))
		).toEqual(['ink', 'paper']);
	});

	it('puts the names above the cells of a phone where the cells would be too narrow beside them', () => {
		const options = (n: number): HeatmapOptions => ({
			frame: FRAMES.narrow,
			columns: Array.from({ length: n }, (_, i) => ({ head: [String(i)] })),
			rows: [
				{
					name: 'Applied Scientist',
					ink: 'ink',
					cells: Array.from({ length: n }, () => cell('12.3%'))
				}
			],
			notes: []
		});
		const left = (n: number) => bars(heatmap(options(n)).marks)[0]?.x;
		expect(left(8)).toBe(0);
		expect(left(3)).toBeGreaterThan(90);
	});

	it('has a target for each cell that is not blank, in reading order', () => {
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
