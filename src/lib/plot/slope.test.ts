import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaving, overlappingLabels, someName } from '../../../tests/fixtures/label-boxes';
import { slope, type SlopeItem, type SlopeOptions } from './slope';
import { FRAME_NAMES, FRAMES } from './spec';

const item = (over: Partial<SlopeItem> = {}): SlopeItem => ({
	name: 'pretrained model',
	ink: 'demand',
	from: 10,
	to: 20,
	fromText: '10',
	toText: '20',
	lines: ['pretrained model'],
	...over
});
const options = (over: Partial<SlopeOptions> = {}): SlopeOptions => ({
	frame: FRAMES.wide,
	items: [item()],
	heads: ['2021', '2025'],
	domain: [0, 100],
	notes: [],
	...over
});

describe('slope', () => {
	it('joins both values on one scale', () => {
		const { targets } = slope(options({ items: [item(), item({ from: 20, to: 10 })] }));
		const ys = targets.map((t) => t.y);
		// Ordered by the later value; the two cross.
		expect(ys[0]).toBe(ys[3]);
		expect(ys[1]).toBe(ys[2]);
		expect(ys[0]).toBeGreaterThan(ys[1] ?? 0);
	});

	it('puts equal ratios at equal distances on a log scale', () => {
		const items = [item({ from: 1, to: 10 }), item({ from: 10, to: 100 })];
		const [high, , low] = slope(options({ items, domain: [1, 100], log: true })).targets;
		const [a, b, c] = [1, 10, 100].map(
			(v) =>
				slope(options({ items: [item({ from: v, to: v })], domain: [1, 100], log: true }))
					.targets[0]?.y ?? 0
		);
		expect((a ?? 0) - (b ?? 0)).toBeCloseTo((b ?? 0) - (c ?? 0), 1);
		expect(high?.y).toBe(b);
		expect(low?.y).toBe(a);
	});

	it('names an item at both ends, on a phone at the later one only', () => {
		const named = (frame: SlopeOptions['frame']) =>
			slope(options({ frame })).marks.filter(
				(m) => m.kind === 'label' && m.text.includes('pretrained')
			).length;
		expect(named(FRAMES.wide)).toBe(2);
		expect(named(FRAMES.narrow)).toBe(1);
	});

	it('prints name and both values at the later end on a phone', () => {
		const { marks } = slope(options({ frame: FRAMES.narrow, items: [item({ name: 'NLP' })] }));
		const texts = marks.flatMap((m) => (m.kind === 'label' ? [m.text] : []));
		expect(texts).toEqual(['2021', '2025', 'NLP', '10 → 20']);
	});

	it('draws few observations hollow at both ends', () => {
		const dots = slope(options({ items: [item({ hollow: true })] })).marks.flatMap((m) =>
			m.kind === 'dot' ? [m.hollow] : []
		);
		expect(dots).toEqual([true, true]);
	});

	const value = fc.double({ min: 0, max: 100, noNaN: true });
	const someItem = fc
		.record({ name: someName, from: value, to: value, strong: fc.boolean() })
		.map((over) => item({ ...over, fromText: '12.3%', toText: '1,234' }));

	it('never lets labels touch or leave the frame, nor a slide grow over its height', () => {
		fc.assert(
			fc.property(
				fc.array(someItem, { minLength: 1, maxLength: 18 }),
				fc.constantFrom(...FRAME_NAMES),
				(items, name) => {
					const frame = FRAMES[name];
					const drawing = slope(
						options({
							frame,
							items,
							heads: ['2021년 1월 – 2021년 8월', '2025년'],
							notes: ['저장소 글 10만 건당 언급 수이며 로그 눈금입니다.']
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
