import { describe, expect, it } from 'vitest';
import { manyViews } from '../../../tests/views';
import { charts, loaded } from '../charts';
import { presentChart } from '../charts/present';
import { LANGS } from '../model/tables';
import { loadTables } from '../server/datasets';
import {
	fitted,
	headlineOf,
	printedLink,
	remarksThatFit,
	SLIDE,
	slideLayout
} from './slide-layout';
import { planSlide } from './slide-plan';

const tables = loadTables();
const picture = { png: new Uint8Array(), width: 1120, height: 520 };
const link = `https://example.org/ko/charts/a/?roles=${'ml_engineer,'.repeat(20)}`;

it.each(LANGS)('leaves most of every slide to its content, under every view in %s', (lang) => {
	for (const { name, view } of manyViews(tables))
		for (const chart of charts.values()) {
			const shown = presentChart(loaded(chart, lang), { tables, view, lang });
			const plan = planSlide(shown, { lang, view, link, picture });
			const layout = slideLayout(plan);
			const label = `${chart.id}, ${name}`;
			expect(layout.headline.lines.join(' '), label).toBe(plan.headline);
			// One that lists all roles is long.
			const most = name === 'default' ? 3 : 5;
			expect(layout.headline.lines.length, label).toBeLessThanOrEqual(most);
			expect(layout.headline.size, label).toBeGreaterThanOrEqual(most === 3 ? 24 : 20);
			expect(layout.content.h, label).toBeGreaterThan(2.5);
			// One below the other, and on the slide.
			const { kicker, headline, deck, content, remarks, source } = layout;
			const stack = [kicker, headline, deck, content, ...(remarks.h > 0 ? [remarks] : []), source];
			stack.forEach((box, i) => {
				const above = stack[i - 1];
				if (above) expect(box.y, label).toBeGreaterThanOrEqual(above.y + above.h);
			});
			expect(source.y + source.h, label).toBeLessThan(SLIDE.height - 0.3);
		}
});

describe('headlineOf', () => {
	it('is large while it is short, and breaks into lines of about the same length', () => {
		expect(headlineOf('Short', 28)).toEqual({ size: 28, lines: ['Short'] });
		const { lines } = headlineOf(
			'one two three four five six seven eight nine ten '.repeat(2).trim(),
			28
		);
		expect(lines).toHaveLength(2);
		const [first = '', second = ''] = lines;
		expect(Math.abs(first.length - second.length)).toBeLessThan(12);
	});
});

describe('remarksThatFit', () => {
	it('leaves out a remark that would take a third line, and keeps shorter ones after it', () => {
		const [short, long] = ['Adverts of 2025 end on 3 August.', 'word '.repeat(80).trim()];
		expect(remarksThatFit([short, long, 'The end.'])).toBe(`${short} The end.`);
		expect(remarksThatFit([])).toBe('');
	});
});

describe('printedLink', () => {
	it('has no scheme, and leaves a query that is too long to the link itself', () => {
		expect(printedLink('https://example.org/ko/charts/a/')).toBe('example.org/ko/charts/a');
		expect(printedLink(link)).toBe('example.org/ko/charts/a/');
		expect(printedLink(`https://example.org/${'a'.repeat(300)}`)).toHaveLength(81);
	});
});

describe('fitted', () => {
	it('keeps the ratio and stands in the middle', () => {
		const box = { x: 1, y: 2, w: 10, h: 4 };
		expect(fitted(box, 100, 50)).toEqual({ x: 2, y: 2, w: 8, h: 4 });
		expect(fitted(box, 100, 10)).toEqual({ x: 1, y: 3.5, w: 10, h: 1 });
	});
});
