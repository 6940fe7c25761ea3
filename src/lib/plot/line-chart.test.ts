import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaving, overlappingLabels, someName } from '../../../tests/fixtures/label-boxes';
import { lineChart, type LineChartOptions, type LineSeries } from './line-chart';
import { FRAME_NAMES, FRAMES, type Drawing } from './spec';

const years = [2019, 2020, 2021, 2022, 2023];
const line = (over: Partial<LineSeries> & { ys?: readonly (number | null)[] } = {}): LineSeries => {
	const { ys = [10, 20, 30, 40, 50], ...rest } = over;
	return {
		name: 'Data engineer',
		ink: 'demand',
		points: ys.map((y, i) => ({ x: 2019 + i, y, lines: [`${2019 + i}`] })),
		...rest
	};
};
const options = (over: Partial<LineChartOptions> = {}): LineChartOptions => ({
	frame: FRAMES.wide,
	series: [line()],
	years,
	y: { domain: [0, 100], ticks: [0, 50, 100], format: (v) => `${v}%` },
	yTitle: 'Share of adverts',
	yearFormat: String,
	notes: [],
	...over
});
const texts = (drawing: Drawing) =>
	drawing.marks.flatMap((m) => (m.kind === 'label' ? [m.text] : []));
const labelOf = (drawing: Drawing, text: string) =>
	drawing.marks.find((m) => m.kind === 'label' && m.text === text);
const paths = (drawing: Drawing) => drawing.marks.flatMap((m) => (m.kind === 'line' ? [m.d] : []));
const dots = (drawing: Drawing) => drawing.marks.filter((m) => m.kind === 'dot');

describe('lineChart', () => {
	it('puts values where the axis says', () => {
		// The plot is 300 high on a wide frame: 10 points of 100 are 30 units.
		const { targets } = lineChart(options());
		const steps = targets.slice(1).map((t, i) => (targets[i]?.y ?? 0) - t.y);
		for (const step of steps) expect(step).toBeCloseTo(30, 1);
	});

	it('keeps equal growth at equal slopes on a log axis', () => {
		const { targets } = lineChart(
			options({
				series: [line({ ys: [10, 20, 40, 80] })],
				y: { domain: [10, 100], ticks: [10, 100], format: String, log: true }
			})
		);
		const steps = targets.slice(1).map((t, i) => (targets[i]?.y ?? 0) - t.y);
		// 300 * log10(2)
		for (const step of steps) expect(step).toBeCloseTo(90.31, 1);
	});

	it('leaves a gap where a value is missing', () => {
		const drawing = lineChart(options({ series: [line({ ys: [10, 20, null, 40, 50] })] }));
		expect(paths(drawing)).toHaveLength(2);
		expect(drawing.targets).toHaveLength(4);
	});

	it('draws no line across a break, and two strokes there', () => {
		const drawing = lineChart(options({ series: [line({ breaks: [2022] })] }));
		expect(paths(drawing)).toHaveLength(2);
		expect(
			drawing.marks.filter((m) => m.kind === 'rule' && m.ink === 'demand' && m.x1 !== m.x2)
		).toHaveLength(2);
	});

	it('draws hollow dots for few observations, and none on context', () => {
		const series = [
			line({
				points: [
					{ x: 2019, y: 10, hollow: true },
					{ x: 2020, y: 20 }
				]
			}),
			line({ name: 'Other', ink: 'context', faint: true })
		];
		expect(dots(lineChart(options({ series }))).map((d) => d.kind === 'dot' && d.hollow)).toEqual([
			true,
			false
		]);
	});

	it('draws the two events only where they are inside the years', () => {
		const events = { lecture: 'Lecture', chatgpt: 'ChatGPT' };
		expect(texts(lineChart(options({ events })))).toEqual(
			expect.arrayContaining(['Lecture', 'ChatGPT'])
		);
		const late = [
			line({
				points: [
					{ x: 2023, y: 1 },
					{ x: 2024, y: 2 }
				]
			})
		];
		expect(texts(lineChart(options({ events, series: late, years: [2023, 2024] })))).not.toContain(
			'ChatGPT'
		);
	});

	it('names the part of a year under its tick', () => {
		const drawing = lineChart(options({ partYears: { 2023: 'Jan–May' } }));
		const [tick, part] = [labelOf(drawing, '2023'), labelOf(drawing, 'Jan–May')];
		expect(tick?.kind === 'label' && part?.kind === 'label' && part.y > tick.y).toBe(true);
		expect(tick?.kind === 'label' && part?.kind === 'label' && part.x === tick.x).toBe(true);
	});

	it('keeps first and last year where all years would touch', () => {
		const many = Array.from({ length: 40 }, (_, i) => 1984 + i);
		const drawing = lineChart(
			options({
				frame: FRAMES.narrow,
				years: many,
				series: [line({ points: many.map((x) => ({ x, y: 20 })) })]
			})
		);
		expect(texts(drawing)).toEqual(expect.arrayContaining(['1984', '2023']));
		expect(texts(drawing)).not.toContain('1985');
	});

	it('stands a single year in the middle', () => {
		const drawing = lineChart(
			options({
				series: [line({ name: '', points: [{ x: 2021, y: 5, lines: ['a'] }] })],
				years: [2021]
			})
		);
		// From the room for `100%` (6 + 8 units or so) to 720: the middle is right of 360.
		expect(drawing.targets[0]?.x).toBeGreaterThan(360);
		expect(drawing.targets[0]?.x).toBeLessThan(390);
	});

	it('names a line that ends early beside its end, the others in a column at the right', () => {
		const early = line({ name: 'Early', ys: [80, 90] });
		const drawing = lineChart(options({ series: [early, line({ name: 'Late' })] }));
		const [a, b] = [labelOf(drawing, 'Early'), labelOf(drawing, 'Late')];
		const end = drawing.targets[1];
		expect(a?.kind === 'label' && Math.abs(a.x - (end?.x ?? 0))).toBeLessThan(20);
		expect(a?.kind === 'label' && b?.kind === 'label' && b.x > a.x + 300).toBe(true);
	});

	it('moves the name of an early end to the column where lines leave no room beside it', () => {
		// A fence of lines over the whole plot.
		const fence = Array.from({ length: 30 }, (_, i) =>
			line({ name: '', ys: [i * 3.4, i * 3.4, i * 3.4, i * 3.4, i * 3.4] })
		);
		const drawing = lineChart(
			options({ series: [line({ name: 'Early', ys: [50, 50] }), ...fence] })
		);
		const label = labelOf(drawing, 'Early');
		expect(label?.kind === 'label' && label.x > 600).toBe(true);
	});

	it('writes a change beside the piece of line that it belongs to', () => {
		const between = [{ x: 2020.5, y: 25, text: '+50%', ink: 'demand' as const }];
		const drawing = lineChart(options({ between }));
		const [from, to] = [drawing.targets[1], drawing.targets[2]];
		const label = labelOf(drawing, '+50%');
		const middle = ((from?.x ?? 0) + (to?.x ?? 0)) / 2;
		expect(label?.kind === 'label' && Math.abs(label.x - middle)).toBeLessThan(30);
	});

	it('fills between two lines under them', () => {
		const fills = [
			{
				ink: 'demand' as const,
				points: [
					{ x: 2019, lo: 0, hi: 10 },
					{ x: 2020, lo: 0, hi: 20 }
				]
			}
		];
		const kinds = lineChart(options({ fills })).marks.map((m) => m.kind);
		expect(kinds.indexOf('area')).toBeLessThan(kinds.indexOf('line'));
	});

	it('draws a reference dashed, with its value instead of one that would touch it', () => {
		const drawing = lineChart(
			options({
				y: { domain: [0, 100], ticks: [0, 5, 50, 100], format: (v) => `${v}%`, reference: 8 }
			})
		);
		expect(texts(drawing)).toContain('8%');
		expect(texts(drawing)).not.toContain('5%');
	});

	const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 8 });
	const someSeries = fc
		.record({
			name: someName,
			value: fc.option(fc.constant('37.2%'), { nil: undefined }),
			ys: fc.array(value, { minLength: 5, maxLength: 5 }),
			faint: fc.boolean(),
			noted: fc.nat({ max: 4 })
		})
		.map(({ name, value, ys, faint, noted }): LineSeries => ({
			name,
			...(value === undefined ? {} : { value }),
			ink: faint ? 'context' : 'demand',
			faint,
			points: ys.map((y, i) => ({
				x: 2019 + i,
				y,
				lines: ['x'],
				...(y === null ? {} : { lo: y * 0.9, hi: y * 1.1 }),
				...(i === noted ? { note: '12.3%' } : {})
			}))
		}));

	it('never lets labels touch or leave the frame, nor a slide grow over its height', () => {
		fc.assert(
			fc.property(
				fc.array(someSeries, { minLength: 1, maxLength: 18 }),
				fc.constantFrom(...FRAME_NAMES),
				fc.boolean(),
				(series, name, marked) => {
					const frame = FRAMES[name];
					const drawing = lineChart(
						options({
							frame,
							series,
							events: { lecture: '강의 (2021년 3월)', chatgpt: 'ChatGPT (2022년 11월)' },
							partYears: { 2023: '1–5월' },
							...(marked ? { marks: [{ x: 2021.5, text: '질문 문구가 바뀜' }] } : {}),
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
