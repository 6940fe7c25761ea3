import { expect, it } from 'vitest';
import { dot, label, rule } from './marks';
import { extent, scaled } from './scaled';
import type { Mark } from './spec';

it.each<[string, Mark, Partial<Mark>]>([
	[
		'a line: every point, its width and its dashes',
		{ kind: 'line', d: 'M1,2L3.5,-4M5,6L7,8', ink: 'ink', width: 2, dash: '4 3' },
		{ d: 'M12,24L17,12M20,32L24,36', width: 4, dash: '8 6' }
	],
	[
		'an area: every point',
		{ kind: 'area', d: 'M0,0L1,0L1,1Z', ink: 'ink', opacity: 0.2 },
		{ d: 'M10,20L12,20L12,22Z', opacity: 0.2 }
	],
	[
		'a rule',
		rule(0, 1, 2, 3, 'grid', { width: 1.5 }),
		{ x1: 10, y1: 22, x2: 14, y2: 26, width: 3 }
	],
	[
		'a bar',
		{ kind: 'bar', x: 1, y: 1, width: 10, height: 5, ink: 'ink' },
		{ x: 12, y: 22, width: 20, height: 10 }
	],
	['a dot', dot(1, 2, 4, 'ink'), { x: 12, y: 24, r: 8 }],
	['a label', label(1, 2, '%', 13), { x: 12, y: 24, size: 26 }]
])('makes %s twice as large and moves it by 10 and 20', (_, mark, expected) => {
	expect(scaled([mark], 2, 10, 20)).toEqual([{ ...mark, ...expected }]);
});

it('rounds to hundredths', () => {
	expect(scaled([dot(1, 1, 1, 'ink')], 1 / 3, 0, 0)).toMatchObject([{ x: 0.33, y: 0.33, r: 0.33 }]);
});

it('finds what marks cover, labels left out', () => {
	expect(
		extent([
			{ kind: 'line', d: 'M1,2L3,-4', ink: 'ink', width: 2 },
			dot(5, 5, 2, 'ink'),
			label(99, 99, 'x', 13)
		])
	).toEqual({ x0: 1, y0: -4, x1: 7, y1: 7 });
	expect(extent([label(99, 99, 'x', 13)])).toBeNull();
});
