import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { all, one } from '../../../tests/office';
import { chartXml } from './chart-xml';
import { printedBy } from './format-code';
import type { SlideChart, SlideSeries } from './slide-chart';

const box = { width: 880, height: 320 };
const series = (name: string, values: (number | null)[], more: Partial<SlideSeries> = {}) => ({
	name,
	values,
	ink: 'demand' as const,
	behind: false,
	...more
});
const chart = (more: Partial<SlideChart> & Pick<SlideChart, 'series'>): SlideChart => {
	const categories = more.categories ?? ['2022', '2023', '2024'];
	return {
		kind: 'line',
		direction: 'across',
		whole: false,
		log: false,
		categories,
		barInks: categories.map(() => null),
		format: '0.0%',
		axisTitle: null,
		...more
	};
};
const drawn = (spec: SlideChart) =>
	new DOMParser({ onError: onErrorStopParsing }).parseFromString(
		chartXml(spec, 'ko', box),
		'text/xml'
	);
const val = (of: Element, name: string) => Number(one(of, name).getAttribute('val'));

describe('a line chart', () => {
	/** Middle of the label at the end of each line, shares of the chart's height from above. */
	const endLabels = (spec: SlideChart): number[] => {
		const xml = drawn(spec);
		const plot = one(xml, 'c:plotArea');
		const [top, height] = [val(plot, 'c:y'), val(plot, 'c:h')];
		const axis = one(xml, 'c:valAx');
		const [min, max] = [val(axis, 'c:min'), val(axis, 'c:max')];
		return all(xml, 'c:ser').flatMap((ser) =>
			all(ser, 'c:dLbl').map((label) => {
				const value = Number(
					all(one(ser, 'c:val'), 'c:pt').find(
						(pt) => pt.getAttribute('idx') === one(label, 'c:idx').getAttribute('val')
					)?.textContent
				);
				const moved = all(label, 'c:y').map((y) => Number(y.getAttribute('val')))[0] ?? 0;
				return top + height * (1 - (value - min) / (max - min)) + moved;
			})
		);
	};

	it('keeps the names at the ends of lines apart, and inside', () => {
		const places = endLabels(
			chart({
				series: [0.02, 0.021, 0.022, 0.023, 0.4].map((v, i) => series(`s${i}`, [0.1, 0.2, v]))
			})
		).sort((a, b) => a - b);
		expect(places).toHaveLength(5);
		for (const [i, place] of places.entries()) {
			// A line of 14 points is 20.3 points high: 0.063 of the chart.
			if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThan(0.06);
			expect(place).toBeGreaterThan(0);
			expect(place).toBeLessThan(0.95);
		}
	});

	it('leaves labels alone that do not touch', () => {
		const xml = drawn(chart({ series: [series('a', [0, 0, 0.1]), series('b', [0, 0, 0.4])] }));
		expect(all(xml, 'c:dLbl').flatMap((label) => all(label, 'c:layout'))).toEqual([]);
	});

	it('names the last point that there is, and nothing behind', () => {
		const xml = drawn(
			chart({
				series: [series('a', [0.1, 0.2, null]), series('b', [0.3, 0.3, 0.3], { behind: true })]
			})
		);
		const labels = all(xml, 'c:dLbl').map((label) => val(label, 'c:idx'));
		expect(labels).toEqual([1]);
		// The background is drawn first, and keeps its place in the sheet.
		expect(all(xml, 'c:ser').map((ser) => [val(ser, 'c:idx'), val(ser, 'c:order')])).toEqual([
			[1, 0],
			[0, 1]
		]);
	});
});

describe('a bar chart', () => {
	it('leaves room beside the longest bars for their numbers', () => {
		const xml = drawn(
			chart({
				kind: 'bar',
				categories: ['a', 'b'],
				format: '0.0',
				series: [series('s', [-50, 100])]
			})
		);
		const axis = one(xml, 'c:valAx');
		const [min, max] = [val(axis, 'c:min'), val(axis, 'c:max')];
		const points = (val(one(xml, 'c:plotArea'), 'c:w') * box.width) / (max - min);
		// 100.0 and −50.0 at 14 points are at least 30 points wide.
		expect((max - 100) * points).toBeGreaterThan(30);
		expect((-50 - min) * points).toBeGreaterThan(30);
		expect((max - 100) * points).toBeLessThan(80);
	});

	it('names pairs beside the first bars instead of in a legend', () => {
		const xml = drawn(
			chart({
				kind: 'bar',
				categories: ['a', 'b'],
				series: [series('adverts', [0.1, 0.2]), series('people', [null, 0.3])]
			})
		);
		expect(all(xml, 'c:legend')).toEqual([]);
		const named = all(xml, 'c:ser').map((ser) =>
			all(ser, 'c:dLbl').map((label) => [val(label, 'c:idx'), val(label, 'c:showSerName')])
		);
		expect(named).toEqual([[[0, 1]], [[1, 1]]]);
	});

	it('prints no number in a part of a stack that is too small for it', () => {
		const xml = drawn(
			chart({
				kind: 'bar-stacked',
				whole: true,
				categories: ['a'],
				series: [series('much', [0.97]), series('little', [0.03])]
			})
		);
		const left = all(xml, 'c:ser').map((ser) => all(ser, 'c:delete').length);
		expect(left).toEqual([0, 1]);
		expect(all(xml, 'c:legend')).toHaveLength(1);
	});

	it('is no thicker for being alone', () => {
		const height = (n: number) =>
			val(
				one(
					drawn(
						chart({
							kind: 'bar',
							categories: Array.from({ length: n }, (_, i) => `c${i}`),
							series: [series('s', Array<number>(n).fill(1))]
						})
					),
					'c:plotArea'
				),
				'c:h'
			);
		expect(height(1) * box.height).toBeCloseTo(64, 0);
		expect(height(9)).toBeGreaterThan(0.95);
	});
});

it('prints values in every label by the format of the workbook', () => {
	expect(printedBy('0.0%', 0.297)).toBe('29.7%');
	const xml = drawn(chart({ series: [series('a', [0.1, 0.2, 0.297])] }));
	for (const format of all(one(xml, 'c:ser'), 'c:numFmt'))
		expect(format.getAttribute('formatCode')).toBe('0.0%');
});

it('stands a column’s numbers only where they are as high as a line of text', () => {
	// A line of 14 points is 20.3 points high, the axis about 240: 7 of 110 is too little, 24 is enough.
	const xml = drawn(
		chart({
			kind: 'bar-stacked',
			direction: 'up',
			format: '#,##0',
			categories: ['2022', '2023', '2024'],
			series: [series('part', [7, 24, 110])]
		})
	);
	expect(all(xml, 'c:dLbl').map((label) => val(label, 'c:idx'))).toEqual([0]);
});
