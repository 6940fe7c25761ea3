import { expect, it } from 'vitest';
import { dot, label, rule } from './marks';
import { sketchOf, thickened } from './sketch';
import type { Mark } from './spec';

/** Data from (100, 100) to (300, 200). */
const targets = [
	{ x: 100, y: 100, lines: [] },
	{ x: 300, y: 200, lines: [] }
];
const kept = (mark: Mark) => sketchOf({ marks: [mark], targets }).length === 1;

it.each<[string, Mark, boolean]>([
	['keeps a point', dot(100, 100, 4, 'demand'), true],
	[
		'keeps an interval that reaches out',
		{ kind: 'bar', x: 290, y: 198, width: 90, height: 4, ink: 'ink' },
		true
	],
	['keeps a line of the grid from side to side', rule(60, 220, 340, 220, 'grid'), true],
	['leaves out words', label(100, 100, '2025', 13), false],
	['leaves out the dot of a key above', dot(100, 60, 4, 'demand'), false],
	[
		'leaves out the bar of a key above',
		{ kind: 'bar', x: 100, y: 50, width: 40, height: 8, ink: 'ink' },
		false
	],
	['leaves out a pointer to a name at the right', rule(307, 200, 330, 180, 'ink'), false],
	['keeps the line of a slope', rule(100, 100, 300, 190, 'demand'), true],
	['leaves out a long pointer from a line that ends early', rule(207, 150, 330, 120, 'ink'), false],
	[
		'leaves out a dashed rule, which a note names',
		rule(150, 60, 150, 210, 'muted', { dash: '1 4' }),
		false
	]
])('%s', (_, mark, expected) => {
	expect(kept(mark)).toBe(expected);
});

it('counts a cell as a whole', () => {
	const cell = { x: 100, y: 100, cell: { width: 80, height: 40 }, lines: [] };
	expect(sketchOf({ marks: [dot(62, 82, 2, 'ink')], targets: [cell] })).toHaveLength(1);
	expect(sketchOf({ marks: [dot(62, 70, 2, 'ink')], targets: [cell] })).toHaveLength(0);
});

it('keeps all shapes of a drawing without places to point at', () => {
	expect(
		sketchOf({ marks: [dot(0, 0, 4, 'ink'), label(0, 0, 'x', 13)], targets: [] })
	).toHaveLength(1);
});

it('thickens lines and dots, never thins them', () => {
	const marks = [rule(0, 0, 9, 9, 'ink', { width: 2 }), dot(0, 0, 4, 'ink')];
	expect(thickened(marks, 1.5)).toMatchObject([{ width: 3 }, { r: 6 }]);
	expect(thickened(marks, 0.5)).toEqual(marks);
});
