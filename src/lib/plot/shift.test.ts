import { describe, expect, it } from 'vitest';
import { dot, label, lineMark, rule } from './marks';
import { shifted } from './shift';

describe('shifted', () => {
	it('moves every kind of mark and the targets', () => {
		const line = lineMark(
			[
				{ x: 1, y: 2 },
				{ x: -3.5, y: 4 }
			],
			'ink',
			1
		);
		if (!line) throw new Error('two points make a line');
		const bar = { kind: 'bar', x: 1, y: 2, width: 3, height: 4, ink: 'ink' } as const;
		const { marks, targets, height } = shifted(
			{
				marks: [line, rule(0, 0, 5, 5, 'grid'), dot(1, 1, 3, 'ink'), label(2, 3, 'a', 13), bar],
				targets: [{ x: 1, y: 2, lines: ['t'] }],
				height: 50
			},
			10,
			20
		);
		expect(marks[0]).toMatchObject({ d: 'M11,22L6.5,24' });
		expect(marks[1]).toMatchObject({ x1: 10, y1: 20, x2: 15, y2: 25 });
		expect(marks.slice(2).map((m) => ('x' in m ? [m.x, m.y] : null))).toEqual([
			[11, 21],
			[12, 23],
			[11, 22]
		]);
		expect(targets).toEqual([{ x: 11, y: 22, lines: ['t'] }]);
		expect(height).toBe(70);
	});
});
