import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotRows, type DotRow, type DotRowsOptions } from './dot-rows';
import { FRAME_NAMES, FRAMES, type LabelMark } from './spec';
import { textWidth } from './text';

const NAMES = [
	'ML 엔지니어',
	'AI 거버넌스·윤리 담당자',
	'Applied Scientist / Research Engineer',
	'Data Engineer'
];
const dotOf = fc.record({
	value: fc.double({ min: 0, max: 1, noNaN: true }),
	ink: fc.constant('demand' as const),
	label: fc.option(fc.constantFrom('12.3%', '공고', 'people'), { nil: undefined }),
	lines: fc.constant(['x'])
});
const rowOf = fc.record({
	name: fc.constantFrom(...NAMES),
	ink: fc.constant('ink' as const),
	dots: fc.array(dotOf, { minLength: 1, maxLength: 3 }),
	end: fc.option(fc.constantFrom('1.8배', 'n = 1,234'), { nil: undefined }),
	group: fc.option(fc.constantFrom('엔지니어링', 'Research'), { nil: undefined })
});
const optionsOf = fc.record({
	frame: fc.constantFrom(...FRAME_NAMES.map((name) => FRAMES[name])),
	rows: fc.array(rowOf, { minLength: 1, maxLength: 18 })
});
const whole = ({ frame, rows }: { frame: DotRowsOptions['frame']; rows: DotRow[] }) =>
	dotRows({
		frame,
		rows,
		axis: {
			domain: [0, 1],
			ticks: [0, 0.25, 0.5, 0.75, 1],
			format: (v) => `${(100 * v).toFixed(0)}%`
		},
		axisTitle: '가운데 비중 share of something',
		reference: { value: 0.5, text: '50%' },
		notes: ['A note of some length that may have to wrap on a narrow frame, 한국어도 있다.']
	});
const box = (m: LabelMark) => {
	const width = textWidth(m.text, m.size);
	const x0 = m.anchor === 'start' ? m.x : m.anchor === 'middle' ? m.x - width / 2 : m.x - width;
	return { x0, x1: x0 + width, y0: m.y - m.size * 0.8, y1: m.y + m.size * 0.15 };
};

describe('dotRows', () => {
	it('keeps every label and target inside, and a slide no higher than it may be', () => {
		fc.assert(
			fc.property(optionsOf, (options) => {
				const { marks, targets, height } = whole(options);
				for (const m of marks)
					if (m.kind === 'label') {
						const b = box(m);
						expect(b.x0).toBeGreaterThanOrEqual(-0.5);
						expect(b.x1).toBeLessThanOrEqual(options.frame.width + 0.5);
						expect(b.y0).toBeGreaterThanOrEqual(-0.5);
						expect(b.y1).toBeLessThanOrEqual(height + 0.5);
					}
				for (const t of targets) {
					expect(t.x).toBeGreaterThanOrEqual(0);
					expect(t.x).toBeLessThanOrEqual(options.frame.width);
					expect(t.y).toBeLessThanOrEqual(height);
				}
				const labels = options.rows.filter((r) => r.dots.some((d) => d.label)).length;
				// Fewer than ten rows with labels and groups always fit.
				if (options.rows.length <= 9 || labels === 0)
					expect(height).toBeLessThanOrEqual((options.frame.maxHeight ?? Infinity) + 40);
			}),
			{ numRuns: 200 }
		);
	});

	it('lets no label touch another', () => {
		fc.assert(
			fc.property(optionsOf, (options) => {
				const boxes = whole(options).marks.flatMap((m) => (m.kind === 'label' ? [box(m)] : []));
				boxes.forEach((a, i) => {
					for (const b of boxes.slice(i + 1))
						expect(
							a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5
						).toBe(false);
				});
			}),
			{ numRuns: 200 }
		);
	});

	it('puts a value where the scale has it, and clamps what lies outside', () => {
		const { targets } = dotRows({
			frame: FRAMES.narrow,
			rows: [
				{
					name: 'a',
					ink: 'ink',
					dots: [
						{ value: 0.5, ink: 'ink', lines: ['half'] },
						{ value: 7, ink: 'ink', lines: ['outside'] }
					]
				}
			],
			axis: { domain: [0, 1], ticks: [0, 1], format: String },
			axisTitle: '',
			notes: []
		});
		// Narrow: the plot is the frame of 344 less 8 at either side.
		expect(targets.map((t) => t.x)).toEqual([172, 336]);
	});

	it('draws a row on an axis of its own', () => {
		const { marks, targets } = dotRows({
			frame: FRAMES.narrow,
			rows: [
				{
					name: 'pay',
					ink: 'ink',
					dots: [{ value: 100, ink: 'ink', lines: ['100'] }],
					axis: { domain: [100, 200], ticks: [100, 200], format: (v) => `$${v}` }
				}
			],
			axis: { domain: [0, 1], ticks: [0, 1], format: String },
			axisTitle: '',
			notes: []
		});
		expect(targets[0]?.x).toBe(8);
		expect(marks.flatMap((m) => (m.kind === 'label' ? [m.text] : []))).toEqual([
			'$100',
			'$200',
			'pay'
		]);
	});
});
