import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShareEstimate } from './interval';
import {
	changed,
	clearlyChanged,
	combineVerdicts,
	enoughForVerdict,
	enoughToDraw
} from './verdict-rules';

const estimate = (lo: number, hi: number, n = 100): ShareEstimate => {
	const share = (lo + hi) / 2;
	return { k: share * n, n, share, lo, hi };
};

describe('changed', () => {
	it.each([
		['rose', estimate(0.1, 0.2), estimate(0.3, 0.4)],
		['fell', estimate(0.3, 0.4), estimate(0.1, 0.2)],
		['flat', estimate(0.1, 0.3), estimate(0.29, 0.5)],
		['flat', estimate(0.1, 0.2), estimate(0.2, 0.3)]
	])('%s', (expected, first, last) => expect(changed(first, last)).toBe(expected));

	it.each([
		['first', 29, 500],
		['last', 500, 29]
	])('cannot tell when the %s year has 29 observations', (_, first, last) =>
		expect(changed(estimate(0.1, 0.2, first), estimate(0.3, 0.4, last))).toBeNull()
	);

	it('can tell from 30 observations', () =>
		expect(changed(estimate(0.1, 0.2, 30), estimate(0.3, 0.4, 30))).toBe('rose'));

	it('turns round with time', () => {
		const opposite = { rose: 'fell', fell: 'rose', flat: 'flat' } as const;
		const any = fc
			.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
			.map(([a, b]) => estimate(Math.min(a, b), Math.max(a, b)));
		fc.assert(
			fc.property(any, any, (first, last) => {
				const forward = changed(first, last);
				expect(forward && opposite[forward]).toBe(changed(last, first));
			})
		);
	});
});

it.each([
	[29, false],
	[30, true]
])('%d observations for a verdict: %s', (n, expected) =>
	expect(enoughForVerdict(n)).toBe(expected)
);

it.each([
	[9, false],
	[10, true]
])('%d observations to be drawn: %s', (n, expected) => expect(enoughToDraw(n)).toBe(expected));

describe('clearlyChanged', () => {
	const share = (at: number, n = 1e9): ShareEstimate => ({
		k: at * n,
		n,
		share: at,
		lo: at - 1e-6,
		hi: at + 1e-6
	});
	it('takes a tenth of the first share for a change', () => {
		expect(clearlyChanged(share(0.4), share(0.36))).toBe('fell');
		expect(clearlyChanged(share(0.4), share(0.44))).toBe('rose');
	});
	it('takes less than a tenth for none, however certain', () => {
		expect(clearlyChanged(share(0.4), share(0.3601))).toBe('flat');
		expect(clearlyChanged(share(0.4), share(0.4399))).toBe('flat');
	});
	it('takes overlapping intervals for none, however large', () =>
		expect(clearlyChanged(estimate(0.1, 0.3), estimate(0.29, 0.5))).toBe('flat'));
	it('cannot tell from 29 observations', () =>
		expect(clearlyChanged(share(0.4, 29), share(0.1))).toBeNull());
});

describe('combineVerdicts', () => {
	it('is what most say of those that could be tested', () => {
		expect(combineVerdicts(['supports', 'supports', 'mixed'])).toBe('supports');
		expect(combineVerdicts(['contradicts', 'cannot-test'])).toBe('contradicts');
		expect(combineVerdicts(['contradicts', 'contradicts', 'supports'])).toBe('contradicts');
	});
	it('never hides a contradiction behind support', () => {
		expect(combineVerdicts(['supports', 'supports', 'supports', 'contradicts'])).toBe('mixed');
	});
	it('is mixed when there is no majority', () => {
		expect(combineVerdicts(['supports', 'mixed'])).toBe('mixed');
		expect(combineVerdicts(['contradicts', 'mixed'])).toBe('mixed');
	});
	it('cannot test what nobody could', () => {
		expect(combineVerdicts([])).toBe('cannot-test');
		expect(combineVerdicts(['cannot-test'])).toBe('cannot-test');
	});
});
