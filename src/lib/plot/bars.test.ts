// Laws that the bar builders share: labels stay inside and touch no other label, a slide is no higher than it may be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileDots } from './quantile-dots';
import { shareBars } from './share-bars';
import { signedBars } from './signed-bars';
import { FRAME_NAMES, FRAMES, type Drawing, type Frame, type LabelMark } from './spec';
import { textWidth } from './text';

const frames = fc.constantFrom(...FRAME_NAMES.map((name) => FRAMES[name]));
const names = fc.constantFrom(
	'ML 엔지니어',
	'응용·리서치 엔지니어',
	'Applied Research Engineer',
	'Data Engineer'
);
const box = (m: LabelMark) => {
	const width = textWidth(m.text, m.size);
	const x0 = m.anchor === 'start' ? m.x : m.anchor === 'middle' ? m.x - width / 2 : m.x - width;
	return { text: m.text, x0, x1: x0 + width, y0: m.y - m.size * 0.8, y1: m.y + m.size * 0.15 };
};
function check({ marks, targets, height }: Drawing, frame: Frame, rows: number) {
	const boxes = marks.flatMap((m) => (m.kind === 'label' ? [box(m)] : []));
	for (const b of boxes) {
		expect(b.x0, b.text).toBeGreaterThanOrEqual(-0.5);
		expect(b.x1, b.text).toBeLessThanOrEqual(frame.width + 0.5);
		expect(b.y0, b.text).toBeGreaterThanOrEqual(-0.5);
		expect(b.y1, b.text).toBeLessThanOrEqual(height + 0.5);
	}
	boxes.forEach((a, i) => {
		for (const b of boxes.slice(i + 1))
			if (a.x0 < b.x1 - 1 && b.x0 < a.x1 - 1 && a.y0 < b.y1 - 1 && b.y0 < a.y1 - 1)
				throw new Error(`‘${a.text}’ touches ‘${b.text}’`);
	});
	for (const t of targets) {
		expect(t.x).toBeGreaterThanOrEqual(0);
		expect(t.x).toBeLessThanOrEqual(frame.width);
		expect(t.y).toBeLessThanOrEqual(height);
	}
	if (rows <= 12) expect(height).toBeLessThanOrEqual((frame.maxHeight ?? Infinity) + 2);
}

const signed = fc.array(
	fc.record({
		name: names,
		ink: fc.constant('ink' as const),
		value: fc.option(fc.double({ min: -5, max: 5, noNaN: true })),
		text: fc.constantFrom('+4.1%p', '−12.3 pp'),
		fill: fc.constant('demand' as const),
		end: fc.option(fc.constant('n = 12,345'), { nil: undefined }),
		lines: fc.constant(['x'])
	}),
	{ minLength: 1, maxLength: 16 }
);
const drawSigned = (
	frame: Frame,
	bars: readonly Parameters<typeof signedBars>[0]['bars'][number][]
) =>
	signedBars({
		frame,
		bars: bars.map((b) => (b.value === null ? b : { ...b, lo: b.value - 0.5, hi: b.value + 0.5 })),
		domain: [-6, 6],
		ticks: [-5, 0, 5],
		format: (v) => `${v}`,
		sides: ['줄었다', '늘었다'],
		endHead: '2025 공고',
		notes: ['가는 선은 95% 구간.']
	});

describe('signedBars', () => {
	it('keeps its labels inside and apart', () => {
		fc.assert(
			fc.property(frames, signed, (frame, bars) =>
				check(drawSigned(frame, bars), frame, bars.length)
			),
			{ numRuns: 150 }
		);
	});
	it('draws from a common zero, to the side of the sign', () => {
		const bar = { name: 'a', ink: 'ink', fill: 'demand', text: '', lines: [] } as const;
		const { marks } = drawSigned(FRAMES.wide, [
			{ ...bar, value: 2 },
			{ ...bar, value: -2 }
		]);
		const [up, down] = marks.flatMap((m) => (m.kind === 'bar' ? [m] : []));
		// To a tenth: places and widths are rounded apart.
		expect(up?.x).toBeCloseTo((down?.x ?? 0) + (down?.width ?? 0), 1);
		expect(up?.width).toBeCloseTo(down?.width ?? 0, 1);
	});
});

const shares = fc.array(
	fc.record({
		name: names,
		ink: fc.constant('ink' as const),
		weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
		end: fc.option(fc.constant('1,234'), { nil: undefined })
	}),
	{ minLength: 1, maxLength: 7 }
);
const drawShares = (
	frame: Frame,
	panels: readonly (readonly {
		name: string;
		ink: 'ink';
		weights: readonly number[];
		end: string | undefined;
	}[])[],
	centre: number
) =>
	shareBars({
		frame,
		parts: [
			{ name: '학사 이하', ink: 'context', textInk: 'ink' },
			{ name: "Master's degree", ink: 'demand', textInk: 'paper' },
			{ name: '박사', ink: 'supply', textInk: 'paper' }
		],
		panels: panels.map((bars, i) => ({
			title: `${2018 + i}`,
			sub: '한 웹사이트 회원',
			bars: bars.map(({ name, ink, weights, end }) => {
				const total = weights.reduce((a, b) => a + b, 0) || 1;
				return {
					name,
					ink,
					...(end === undefined ? {} : { end }),
					segments: weights.map((weight) => ({
						share: weight / total,
						text: `${Math.round((100 * weight) / total)}%`,
						lines: ['x']
					}))
				};
			})
		})),
		centre,
		centreText: '대학원',
		reference: { share: 1 / 3, text: '셋 중 하나' },
		format: String,
		endHead: 'n',
		notes: ['설문 응답이다.']
	});

describe('shareBars', () => {
	it('keeps its labels inside and apart', () => {
		fc.assert(
			fc.property(
				frames,
				fc.array(shares, { minLength: 1, maxLength: 3 }),
				fc.integer({ min: 0, max: 2 }),
				(frame, panels, centre) =>
					check(drawShares(frame, panels, centre), frame, Math.max(...panels.map((p) => p.length)))
			),
			{ numRuns: 150 }
		);
	});
	it('makes the segments of a bar as long as their shares, side by side', () => {
		const { targets } = drawShares(
			FRAMES.wide,
			[[{ name: 'a', ink: 'ink', weights: [1, 1, 2], end: undefined }]],
			0
		);
		const widths = targets.map((t) => t.cell?.width ?? 0);
		expect(widths[1]).toBeCloseTo(widths[0] ?? 0, 1);
		expect(widths[2]).toBeCloseTo(2 * (widths[0] ?? 0), 1);
	});
	it('centres every bar on one line between the parts', () => {
		const bars = [
			{ name: 'a', ink: 'ink' as const, weights: [1, 1, 2], end: undefined },
			{ name: 'b', ink: 'ink' as const, weights: [3, 1, 0], end: undefined }
		];
		const { targets } = drawShares(FRAMES.wide, [bars], 1);
		const left = (t: (typeof targets)[number] | undefined) =>
			(t?.x ?? 0) - (t?.cell?.width ?? 0) / 2;
		// The second segment of each bar starts on the line.
		expect(left(targets[1])).toBeCloseTo(left(targets[4]), 1);
	});
});

describe('shareBars on a slide', () => {
	const bar = (name: string, weights: readonly number[]) =>
		({ name, ink: 'ink', weights, end: undefined }) as const;
	const slide = (...panels: readonly (readonly ReturnType<typeof bar>[])[]) =>
		drawShares(FRAMES.slide, panels, 0);
	const printed = ({ marks }: Drawing, text: string) =>
		marks.filter((m) => m.kind === 'label' && m.text === text).length;

	it('prints the names once where one panel has those of all, in rows of the same height', () => {
		const drawing = slide([bar('a', [1, 1, 0]), bar('b', [1, 1, 0])], [bar('b', [1, 3, 0])]);
		expect([printed(drawing, 'a'), printed(drawing, 'b')]).toEqual([1, 1]);
		const [, , b1, , b2] = drawing.targets;
		expect(b2?.y).toBe(b1?.y);
	});
	it('prints them in each panel where none has those of all', () => {
		const drawing = slide([bar('a', [1, 1, 0]), bar('b', [1, 1, 0])], [bar('c', [1, 3, 0])]);
		expect([printed(drawing, 'a'), printed(drawing, 'c')]).toEqual([1, 1]);
	});
});

describe('the reference of shareBars', () => {
	it('stands where a bar of that share ends', () => {
		const { marks, targets } = drawShares(
			FRAMES.wide,
			[[{ name: 'a', ink: 'ink', weights: [1, 2, 0], end: undefined }]],
			0
		);
		const [first] = targets;
		const end = (first?.x ?? 0) + (first?.cell?.width ?? 0) / 2;
		const uprights = marks.flatMap((m) => (m.kind === 'rule' ? [m.x1] : []));
		expect(uprights.some((x) => Math.abs(x - end) < 0.1)).toBe(true);
	});
});

const quantiles = fc.array(
	fc.record({
		name: names,
		ink: fc.constant('ink' as const),
		fill: fc.constant('demand' as const),
		values: fc
			.array(fc.integer({ min: 50_000, max: 400_000 }), { minLength: 20, maxLength: 20 })
			.map((v) => v.toSorted((a, b) => a - b)),
		end: fc.option(fc.constant('$150,000'), { nil: undefined })
	}),
	{ minLength: 1, maxLength: 12 }
);

describe('quantileDots', () => {
	it('keeps its labels inside and apart, and draws every quantile', () => {
		fc.assert(
			fc.property(frames, quantiles, (frame, rows) => {
				const drawing = quantileDots({
					frame,
					rows: rows.map(({ end, ...row }) => ({
						...row,
						...(end === undefined ? {} : { end }),
						median: row.values[10] ?? 0,
						medianText: '',
						lines: ['x']
					})),
					domain: [50_000, 400_000],
					ticks: [100_000, 200_000, 300_000],
					format: (v) => `$${v}`,
					axisTitle: '점 하나는 공고 스무 건 중 한 건',
					reference: { value: 150_000, text: 'Software engineer' },
					endHead: 'Median',
					notes: ['급여.']
				});
				check(drawing, frame, rows.length > 8 ? 99 : rows.length);
				expect(drawing.marks.filter((m) => m.kind === 'dot')).toHaveLength(20 * rows.length);
			}),
			{ numRuns: 100 }
		);
	});
});
