import { expect, it } from 'vitest';
import type { Mark } from './spec';
import { inTenths } from './tenths';

it('rounds the paths of lines and areas to tenths, and nothing else', () => {
	const line: Mark = { kind: 'line', d: 'M1.26,2L-3.04,4.95', ink: 'ink', width: 1.25 };
	const rule: Mark = {
		kind: 'rule',
		x1: 1.26,
		y1: 2.04,
		x2: 3.33,
		y2: 4.44,
		ink: 'grid',
		width: 1
	};
	expect(inTenths([line, rule])).toEqual([{ ...line, d: 'M1.3,2L-3,5' }, rule]);
});
