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
	end: fc.option(fc.constantFrom('1.8배', 'n = 1,234', 'Machine Learning Engineer 99%'), {
		nil: undefined
	})
});
/** Rows of which up to four start a group. */
const optionsOf = fc
	.record({
		frame: fc.constantFrom(...FRAME_NAMES.map((name) => FRAMES[name])),
		rows: fc.array(rowOf, { minLength: 1, maxLength: 18 }),
		groups: fc.uniqueArray(fc.nat(17), { maxLength: 4 }),
		endRoom: fc.option(fc.constant(100), { nil: undefined }),
		fill: fc.boolean()
	})
	.map(({ rows, groups, ...rest }) => ({
		...rest,
		rows: rows.map((row, i): DotRow => (groups.includes(i) ? { ...row, group: '엔지니어링' } : row))
	}));
const whole = (options: Pick<DotRowsOptions, 'frame' | 'rows' | 'endRoom' | 'fill'>) =>
	dotRows({
		...options,
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
				// Labels above the dots of more rows than these need more than a slide has.
				const labelled = options.rows.some((r) => r.dots.some((d) => d.label));
				if (!labelled || options.rows.length <= 10)
					expect(height).toBeLessThanOrEqual(options.frame.maxHeight ?? Infinity);
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

	it('puts the values of its own axis nearer to its dots than to the next name', () => {
		const ofPay = (name: string): DotRow => ({
			name,
			ink: 'ink',
			dots: [{ value: 100, ink: 'ink', lines: ['100'] }],
			axis: { domain: [100, 200], ticks: [150], format: (v) => `$${v}` }
		});
		const { marks, targets } = dotRows({
			frame: FRAMES.narrow,
			rows: [ofPay('one'), ofPay('two')],
			axis: { domain: [0, 1], ticks: [0, 1], format: String },
			axisTitle: '',
			notes: []
		});
		const at = (text: string) => marks.find((m) => m.kind === 'label' && m.text === text);
		const [value, next] = [at('$150'), at('two')];
		if (value?.kind !== 'label' || next?.kind !== 'label') throw new Error('not drawn');
		// Letters reach 0.72 of their size up from the line they stand on: from the dots' middle to the top of the value,
		// and from the line of the value to the top of the next name.
		const letters = FRAMES.narrow.text * 0.72;
		const gap = value.y - letters - (targets[0]?.y ?? 0);
		expect(gap).toBeLessThan(next.y - letters - value.y);
	});

	const axis = { domain: [0, 1] as const, ticks: [0, 1], format: String };
	const row = (name: string, ...values: number[]): DotRow => ({
		name,
		ink: 'ink',
		dots: values.map((value) => ({ value, ink: 'demand', lines: [`${name} ${value}`] }))
	});

	it('joins the first dot to the last: a dumbbell', () => {
		const { marks } = dotRows({
			frame: FRAMES.narrow,
			rows: [{ ...row('a', 0.25, 0.75), join: 'supply' }],
			axis,
			axisTitle: '',
			notes: []
		});
		// The plot is 328 wide from 8: a quarter at 90, three quarters at 254. The row: a name of 1.3 * 12.5, then 5 + 4.
		expect(marks).toContainEqual(
			expect.objectContaining({ kind: 'line', ink: 'supply', d: 'M90,29.25L254,29.25' })
		);
	});

	it('draws an interval as a band over its ends', () => {
		const { marks } = dotRows({
			frame: FRAMES.narrow,
			rows: [{ ...row('a'), dots: [{ value: 0.5, lo: 0.25, hi: 0.75, ink: 'demand' }] }],
			axis,
			axisTitle: '',
			notes: []
		});
		expect(marks.find((m) => m.kind === 'bar')).toMatchObject({ x: 90, width: 164 });
	});

	it('has the same scale as the rows it is aligned with', () => {
		const long: DotRow = { ...row('Applied Scientist', 0), end: 'n = 1,234' };
		const at = (alignWith: readonly DotRow[]) =>
			dotRows({
				frame: FRAMES.wide,
				rows: [row('a', 0, 1)],
				alignWith,
				axis,
				axisTitle: '',
				notes: []
			}).targets.map((t) => t.x);
		const own = dotRows({ frame: FRAMES.wide, rows: [long], axis, axisTitle: '', notes: [] });
		expect(at([long])[0]).toBe(own.targets[0]?.x);
		expect(at([long])[1]).toBeLessThan(at([])[1] ?? 0);
	});

	it('wraps ends that are wider than their room, and the plot gains it', () => {
		const options = (endRoom?: number): DotRowsOptions => ({
			frame: FRAMES.wide,
			rows: [{ ...row('a', 1), end: 'ab ab ab' }],
			...(endRoom === undefined ? {} : { endRoom }),
			axis,
			axisTitle: '',
			notes: []
		});
		const ends = (endRoom?: number) =>
			dotRows(options(endRoom)).marks.flatMap((m) =>
				m.kind === 'label' && m.anchor === 'end' ? [m.text] : []
			);
		expect(ends()).toEqual(['ab ab ab']);
		// 'ab' is 1.2 em wide, a space 0.33: two fit into 36 at 13.
		expect(ends(36)).toEqual(['ab ab', 'ab']);
		// Less by a space and a word: 1.53 * 13 = 19.89.
		const right = (endRoom?: number) => dotRows(options(endRoom)).targets[0]?.x ?? 0;
		expect(right(36) - right()).toBeCloseTo(19.89, 6);
	});

	it('goes into two columns on a slide where one would be too high, and not before', () => {
		const columns = (n: number, twoColumns = true) =>
			new Set(
				dotRows({
					frame: FRAMES.slide,
					rows: Array.from({ length: n }, () => row('a', 0)),
					axis,
					axisTitle: '',
					notes: [],
					twoColumns
				}).targets.map((t) => t.x)
			).size;
		// A row is at least 18.2 + 2 + 2 = 22.2 high; head, axis and foot take 4 + 26.2 + 6 of the 520: 21 rows fit.
		expect(columns(21)).toBe(1);
		expect(columns(22)).toBe(2);
		expect(columns(22, false)).toBe(1);
	});

	it('fills a slide with few rows only when told to', () => {
		const height = (fill: boolean) =>
			dotRows({
				frame: FRAMES.slide,
				rows: [row('a', 0), row('b', 0)],
				axis,
				axisTitle: '',
				notes: [],
				fill
			}).height;
		// Rows of 20.2 with 34 instead of 16 between them.
		expect(height(true) - height(false)).toBeCloseTo(36, 6);
	});
});
